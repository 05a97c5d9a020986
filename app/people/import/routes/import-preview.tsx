import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../sign-in/guards.server.ts";
import { confirmDraft, previewDraft } from "../drafts.server.ts";
import { localeOf } from "../../../base/texts/locale.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { ImportPreview } from "../ImportPreview.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const locale = localeOf(request.headers.get("Cookie") ?? undefined);
  const report = await previewDraft(person, idOf(params.id), locale, new Date());
  if (!report) throw redirectGone();
  return { report };
}

/** Taken already, in another tab for instance, or older than a day: the page for a new one says so. */
const redirectGone = () => redirect("/sekretariat/personer/import?fejl=gone", 303);

/** Takes the list. One that would close half of all people, or most of a municipality, is not taken before its number is typed. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const form = await request.formData();
  const typed = String(form.get("antal") ?? "").trim();
  const confirmed = {
    mark: String(form.get("set") ?? ""),
    welcome: form.get("velkomst") === "ja",
    close: form.getAll("luk").map(String),
    number: /^\d{1,6}$/.test(typed) ? Number(typed) : null,
  };
  const locale = localeOf(request.headers.get("Cookie") ?? undefined);
  const report = await confirmDraft(person, idOf(params.id), confirmed, locale, new Date());
  if (!report) throw redirectGone();
  if (!("fresh" in report)) return data({ refused: report, confirmed, typed }, { status: 422 });
  const { fresh, changed, closed } = report;
  const told = `nye=${fresh.length}&aendret=${changed.length}&lukket=${closed}`;
  return redirect(`/sekretariat/personer?ok=indlaest&${told}`, 303);
}

export default function ImportPreviewPage() {
  const { report } = useLoaderData<typeof loader>();
  return <ImportPreview report={report} answer={useActionData<typeof action>()} />;
}
