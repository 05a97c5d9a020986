import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Empty, Notice, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { idOf } from "../../../base/forms/ids.ts";
import { sendToTicked } from "../../../sending/send-to-ticked.server.ts";
import { TickedPeople } from "../../../sending/TickedPeople.tsx";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { invite, countInvitations } from "../invitations.server.ts";
import { viewUninvited } from "../../authoring/course-planning.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const course = viewUninvited(person, idOf(params.id), new Date());
  if (!course) throw notFound();
  const done = new URL(request.url).searchParams.get("ok");
  return {
    ...course,
    counts: countInvitations(course.id),
    done,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const courseId = idOf(params.id);
  const actor = currentPerson(context);
  const now = new Date();
  const back = `/sekretariat/kurser/${courseId}/inviter`;
  const undoOf = (personIds: number[]) =>
    ({ kind: "course-invited", target: { courseId, personIds }, back }) as const;
  const { selected, outcome } = await sendToTicked(request, actor, { undoOf, back }, now, (ids) =>
    invite(actor, courseId, ids, now),
  );
  if ("panel" in outcome) return outcome;
  if (!("refused" in outcome))
    return outcome.invited > 0
      ? redirect(offeringUndo(`${back}?ok=inviteret`, outcome), 303)
      : refuse("nobody-left", { selected });
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused, { selected });
}

type InviteView = ReturnType<typeof useLoaderData<typeof loader>>;

export default withSendPanel(InviteRoute);

function InviteRoute() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && "refused" in answer ? answer : undefined;
  const { t } = useTranslation("invitations");
  const { id, title, uninvited, done } = view;
  const startingLater = uninvited.filter(({ startsLater }) => startsLater).length;
  return (
    <Page
      title={t("title", { title })}
      lead={t("lead")}
      up={{ to: `/sekretariat/kurser/${id}`, label: title }}
    >
      {refusal && <Notice kind="error">{t(refusal.refused)}</Notice>}
      {done === "inviteret" && <UndoableNotice>{t("done")}</UndoableNotice>}
      <InvitedSoFar courseId={id} counts={view.counts} />
      <Section title={t("whom", { count: uninvited.length - startingLater })}>
        {startingLater > 0 && <p className="hint">{t("startingLater", { count: startingLater })}</p>}
        {uninvited.length === 0 ? (
          <Empty>{t("nobody")}</Empty>
        ) : (
          <InvitationForm view={view} selected={refusal?.selected} />
        )}
      </Section>
    </Page>
  );
}

/** How many have been invited, and a link to see it again while letters are waiting to be sent. */
function InvitedSoFar({ courseId, counts }: { courseId: number; counts: InviteView["counts"] }) {
  const { t } = useTranslation("invitations");
  return (
    <p>
      {t("soFar", counts)}{" "}
      {counts.waiting > 0 && (
        <>
          {t("waiting", { count: counts.waiting })}{" "}
          <a href={`/sekretariat/kurser/${courseId}/inviter`}>{t("look")}</a>
        </>
      )}
    </p>
  );
}

interface InvitationFormProps {
  view: InviteView;
  /** The people ticked in a refused form; in a new one those who have begun. */
  selected?: number[] | undefined;
}

function InvitationForm({ view: { open, uninvited }, selected }: InvitationFormProps) {
  const { t } = useTranslation("invitations");
  return (
    <TickedPeople caption={t("list")} people={uninvited} selected={selected}>
      {open ? <Button>{t("act")}</Button> : <p>{t("not-published")}</p>}
    </TickedPeople>
  );
}
