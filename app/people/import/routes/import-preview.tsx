import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { confirmDraft, previewDraft, runningImport } from "../drafts.server.ts";
import { ImportPreview } from "../ImportPreview.tsx";
import { previewForm } from "../preview-form.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = idOf(params.id);
  const job = runningImport(id);
  if (job) throw redirect(`/arbejde/${job}`, 303);
  const report = await previewDraft(currentPerson(context), id, context.locale, new Date());
  if (!report) throw redirectToNewImport();
  return { report };
}

/** The draft is imported already, in another tab for instance, or older than a day: the page for a new one says so. */
const redirectToNewImport = () => redirect("/sekretariat/personer/import?fejl=gone", 303);

/** Imports the list; a long one is followed on the page of its job. One that closes half of all people, or most of a municipality, is imported only when the number is typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { confirmed, typed } = await readAct(request, previewForm);
  const person = currentPerson(context);
  const report = await confirmDraft(person, idOf(params.id), confirmed, context.locale, new Date());
  if (!report) throw redirectToNewImport();
  if ("job" in report) return redirect(`/arbejde/${report.job}`, 303);
  if (!("added" in report)) return data({ refused: report, confirmed, typed }, { status: 422 });
  const { added, changed, closed } = report;
  const counts = `nye=${added.length}&aendret=${changed.length}&lukket=${closed}`;
  return redirect(`/sekretariat/personer?ok=indlaest&${counts}`, 303);
}

export default function ImportPreviewPage() {
  const { report } = useLoaderData<typeof loader>();
  return <ImportPreview report={report} answer={useActionData<typeof action>()} />;
}
