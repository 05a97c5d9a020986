import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Page } from "../../../ui/Page.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { importList, type ListReport } from "../import-list.server.ts";
import { ListForm, ListPreview } from "../ListPreview.tsx";
import { deleteStoredList, readStoredList } from "../stored-lists.server.ts";

/** The form; and once a list is sent, what taking it would do. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const asked = new URL(request.url).searchParams;
  const list = asked.get("liste");
  const bytes = list && readStoredList(list, new Date());
  const report = bytes ? await importList(person, bytes, true, new Date()) : null;
  return { list, report, done: asked.get("ok") };
}

/** Takes the list that was looked at. What has changed since may make it refused: then it is shown anew, and nothing is taken. */
export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const list = String((await request.formData()).get("liste") ?? "");
  const bytes = readStoredList(list, new Date());
  if (!bytes) return data({ report: null }, { status: 422 });
  const report = await importList(person, bytes, false, new Date());
  if (!("taken" in report)) return data({ report }, { status: 422 });
  deleteStoredList(list);
  return redirect("/sekretariat/kursusdage/hent-ind?ok=hentet", 303);
}

export default function ImportListPage() {
  const seen = useLoaderData<typeof loader>();
  const reply = useActionData<{ report: ListReport | null }>();
  const { t } = useTranslation("lists");
  const office = useTranslation("planning").t;
  const report = (reply ?? seen).report as ListReport | null;
  const gone = reply ? !reply.report : Boolean(seen.list) && !seen.report;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat/kursusdage", label: office("title") }}
      wide
    >
      {gone && <Notice kind="error">{t("gone")}</Notice>}
      {seen.done === "hentet" && !reply && <Notice kind="success">{t("done")}</Notice>}
      {report && <ListPreview report={report} list={seen.list ?? ""} />}
      <ListForm again={report !== null} />
    </Page>
  );
}
