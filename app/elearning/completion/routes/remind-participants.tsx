import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { sendToTicked } from "../../../sending/send-to-ticked.server.ts";
import { TickedPeople } from "../../../sending/TickedPeople.tsx";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Empty, Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
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

export async function action({ request, params, context }: ActionFunctionArgs) {
  const courseId = idOf(params.id);
  const actor = currentPerson(context);
  const now = new Date();
  const back = `/sekretariat/kurser/${courseId}/paamind`;
  const undoOf = (personIds: number[]) =>
    ({ kind: "course-reminded", target: { courseId, personIds }, back }) as const;
  const { selected, outcome } = await sendToTicked(request, actor, { undoOf, back }, now, (ids) =>
    remindParticipants(actor, courseId, ids, now),
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
  const { id, title, remindable, waiting, published, reminded } = view;
  return (
    <Page
      title={t("remind.title", { title })}
      lead={t("remind.lead")}
      up={{ to: `/sekretariat/kurser/${id}/deltagere?vis=mangler`, label: t("title", { title }) }}
    >
      {refusal && <Notice kind="error">{t(`remind.${refusal.refused}`)}</Notice>}
      {reminded > 0 && <UndoableNotice>{t("remind.done", { count: reminded })}</UndoableNotice>}
      {view.uninvited > 0 && published && <Uninvited {...view} />}
      {remindable.length === 0 || !published ? (
        <Empty>{t(published ? "remind.none" : "remind.not-published")}</Empty>
      ) : (
        <RemindForm {...view} selected={refusal?.selected} />
      )}
      {waiting > 0 && <p className="hint">{t("remind.waiting", { count: waiting })}</p>}
    </Page>
  );
}

type RemindView = ReturnType<typeof useLoaderData<typeof loader>>;

/** Those who have not completed the course and cannot be reminded, since nobody has invited them. */
function Uninvited({ id, missing, uninvited, startingLater }: RemindView) {
  const { t } = useTranslation("completion");
  return (
    <Notice kind="info">
      {t("remind.uninvited", { count: uninvited, all: missing })}{" "}
      {startingLater > 0 && t("remind.startingLater", { count: startingLater })}{" "}
      <a href={`/sekretariat/kurser/${id}/inviter`}>{t("remind.invite")}</a>
    </Notice>
  );
}

interface RemindFormProps extends Pick<RemindView, "remindable" | "now"> {
  /** The people ticked in a refused form; in a new one all are ticked. */
  selected?: number[] | undefined;
}

function RemindForm({ remindable, now, selected }: RemindFormProps) {
  const { t } = useTranslation("completion");
  const columns = [{ head: t("since"), cell: useWaitingText(now) }];
  return (
    <TickedPeople caption={t("remind.list")} people={remindable} selected={selected} columns={columns}>
      <Button>{t("remind.act")}</Button>
    </TickedPeople>
  );
}
