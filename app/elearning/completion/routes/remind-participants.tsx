import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { idField, listField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Empty, Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Table } from "../../../ui/Table.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { remindParticipants, viewRemindable } from "../remind-participants.server.ts";
import { useWaitingText } from "../useWaitingText.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const now = new Date();
  const view = viewRemindable(currentPerson(context), idOf(params.id), now);
  if (!view) throw notFound();
  const query = new URL(request.url).searchParams;
  return { ...view, now, reminded: query.get("ok") === "mindet" ? Number(query.get("antal")) || 0 : 0 };
}

const reminderForm = z.object({ p: listField(idField("p")) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const courseId = idOf(params.id);
  const actor = currentPerson(context);
  const form = await readSentForm(request);
  const { p: selected } = await readAct(request, reminderForm);
  if (selected.length === 0) return refuse("nobody-chosen", { selected });
  const now = new Date();
  const back = `/sekretariat/kurser/${courseId}/paamind`;
  const undo = { kind: "course-reminded", target: { courseId, personIds: selected }, back } as const;
  const outcome = await send(actor, { form, undo, back, canLeaveOut: true }, now, (leftOut) =>
    remindParticipants(
      actor,
      courseId,
      selected.filter((id) => !leftOut.has(id)),
      now,
    ),
  );
  if ("panel" in outcome) return outcome;
  if (!("refused" in outcome))
    return redirect(offeringUndo(`${back}?ok=mindet&antal=${outcome.reminded}`, outcome), 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { selected });
}

export default withSendPanel(RemindRoute);

function RemindRoute() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && "refused" in answer ? answer : undefined;
  const { t } = useTranslation("completion");
  const { id, title, remindable, uninvited, waiting, published, reminded } = view;
  return (
    <Page
      title={t("remind.title", { title })}
      lead={t("remind.lead")}
      up={{ to: `/sekretariat/kurser/${id}/deltagere?vis=mangler`, label: t("title", { title }) }}
    >
      {refusal && <Notice kind="error">{t(`remind.${refusal.refused}`)}</Notice>}
      {reminded > 0 && <UndoableNotice>{t("remind.done", { count: reminded })}</UndoableNotice>}
      {remindable.length === 0 || !published ? (
        <Empty>{t(published ? "remind.none" : "remind.not-published")}</Empty>
      ) : (
        <RemindForm {...view} selected={refusal?.selected} />
      )}
      {waiting > 0 && <p className="hint">{t("remind.waiting", { count: waiting })}</p>}
      {uninvited > 0 && (
        <p>
          {t("remind.uninvited", { count: uninvited })}{" "}
          <a href={`/sekretariat/kurser/${id}/inviter`}>{t("remind.invite")}</a>
        </p>
      )}
    </Page>
  );
}

type RemindView = ReturnType<typeof useLoaderData<typeof loader>>;

interface RemindFormProps extends Pick<RemindView, "remindable" | "now"> {
  /** The people ticked in a refused form; in a new one all are ticked. */
  selected?: number[];
}

function RemindForm({ remindable, now, selected }: RemindFormProps) {
  const { t } = useTranslation("completion");
  const waitingText = useWaitingText(now);
  return (
    <form method="post">
      <Table
        caption={t("remind.list")}
        columns={[
          {
            head: t("name"),
            cell: ({ id, name }) => (
              <label className="choice">
                <input type="checkbox" name="p" value={id} defaultChecked={selected?.includes(id) ?? true} />
                {name}
              </label>
            ),
          },
          { head: t("municipality"), cell: ({ municipality }) => municipality ?? t("none") },
          { head: t("since"), cell: waitingText },
        ]}
        rows={remindable}
        rowKey={({ id }) => id}
      />
      <Button>{t("remind.act")}</Button>
    </form>
  );
}
