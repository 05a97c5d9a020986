import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { importList, previewList } from "../import-list.server.ts";
import { ListForm, ListPreview } from "../ListPreview.tsx";
import type { ListReport } from "../list-report.ts";
import { deleteStoredList, readStoredList } from "../stored-lists.server.ts";

const listPage = "/sekretariat/kursusdage/hent-ind";
const importForm = z.object({ liste: z.string().default("") });

/** The form; and once a list is uploaded, what importing it would do. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = currentPerson(context);
  const search = new URL(request.url).searchParams;
  const list = search.get("liste");
  const sheet = list && readStoredList(list, new Date());
  const report = sheet ? previewList(actor, sheet, new Date()) : null;
  return { list, report, busy: Boolean(sheet) && !report, done: search.get("ok") };
}

/** Imports the list that was previewed. When a change since the preview makes a line wrong, nothing is imported and a new preview is shown. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const form = await readSentForm(request);
  const { liste } = await readAct(request, importForm);
  const now = new Date();
  const sheet = readStoredList(liste, now);
  if (!sheet) return data({ report: null }, { status: 422 });
  const undo = { kind: "letters-sent", target: { scope: "course-days" }, back: listPage } as const;
  const back = `${listPage}?liste=${encodeURIComponent(liste)}`;
  const report = await send(actor, { form, undo, act: "list-imported", back }, now, () =>
    importList(actor, sheet, now),
  );
  if ("panel" in report) return report;
  if (!("imported" in report)) return data({ report }, { status: 422 });
  deleteStoredList(liste);
  return redirect(offeringUndo(`${listPage}?ok=hentet`, report), 303);
}

export default withSendPanel(ImportListPage);

function ImportListPage() {
  const loaderData = useLoaderData<typeof loader>();
  const actionData = useActionData<{ report: ListReport | null }>();
  const { t } = useTranslation("lists");
  const planning = useTranslation("planning").t;
  const site = useTranslation("site").t;
  const report = (actionData ?? loaderData).report as ListReport | null;
  const { busy } = loaderData;
  const isGone = actionData ? !actionData.report : Boolean(loaderData.list) && !loaderData.report && !busy;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat/kursusdage", label: planning("title") }}
      wide
    >
      {busy && !actionData && <Notice kind="warning">{site("error.busy")}</Notice>}
      {isGone && <Notice kind="error">{t("gone")}</Notice>}
      {loaderData.done === "hentet" && !actionData && <UndoableNotice>{t("done")}</UndoableNotice>}
      {report && <ListPreview report={report} list={loaderData.list ?? ""} />}
      <ListForm isAnother={report !== null} />
    </Page>
  );
}
