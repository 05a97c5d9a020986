import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dateTimeText, dayText } from "../../base/dates/date-text.ts";
import { ActButton, Button, ButtonLink } from "../../ui/Button.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TextWithMailLink } from "../../ui/TextWithMailLink.tsx";
import { roleOfDayKind } from "../days/day-kinds.ts";
import { freeForNewcomers } from "../days/seats.ts";
import { useDayWords } from "../days/useDayWords.tsx";
import type { ChangeableEnrolment, DayView, OtherEnrolment } from "./day-view.ts";
import type { Needs } from "./needs.ts";
import { NeedsFields, type NeedsReply } from "./NeedsFields.tsx";
import type { EnrolRefusal } from "./refusals.ts";

interface OwnActionProps {
  view: DayView;
  typed?: Needs;
  reply?: NeedsReply;
}

/** Whether someone who signs up now is put on the waiting list. */
export const isFull = (summary: DayView["summary"]): boolean => freeForNewcomers(summary) === 0;

/** The one button the reader has on the day, or the sentence that says why there is none. */
export function OwnAction({ view, typed, reply }: OwnActionProps) {
  const { summary, refusedNow, refusedToThem, isAhead, changeable } = view;
  const { t } = useTranslation("courseDays");
  if (summary.mark) return null;
  if (summary.state === "cancelled") return <CancelledNote summary={summary} />;
  const isOpenToLeave = summary.own && isAhead;
  if (isOpenToLeave && summary.own === "offered") return <Offer view={view} />;
  if (isOpenToLeave) return <OwnPlace view={view} typed={typed} reply={reply} />;
  if (refusedNow) return <RefusedNote why={refusedNow} />;
  if (refusedToThem === "other-role") return <p>{t(`notMeant.${roleOfDayKind[summary.kind]}`)}</p>;
  if (refusedToThem === "changing" && changeable?.pendingChange)
    return <PendingChangeNote pendingChange={changeable.pendingChange} />;
  if (refusedToThem) return <RefusedNote why={refusedToThem} />;
  if (changeable) return <ChangeDayForm changeable={changeable} summary={summary} />;
  return <SignUpForm view={view} typed={typed} reply={reply} />;
}

function RefusedNote({ why }: { why: EnrolRefusal }) {
  const { t } = useTranslation("courseDays");
  return (
    <p>
      <TextWithMailLink>{t(`refused.${why}`)}</TextWithMailLink>
    </p>
  );
}

/** The change that the reader waits for already; they can wait for one only. */
function PendingChangeNote({ pendingChange }: { pendingChange: OtherEnrolment }) {
  const { t } = useTranslation("courseDays");
  return (
    <p>
      {t("change.already", useDayAndPlace()(pendingChange))}{" "}
      <a href={`/kursusdage/${pendingChange.dayId}`}>{t("change.see")}</a>
    </p>
  );
}

/** Leaves the day: at once when it can be undone, else by a page that asks first. */
function LeaveButton({ view, children }: { view: DayView; children: ReactNode }) {
  const { summary, othersWaiting } = view;
  const to = `/kursusdage/${summary.id}/afmelding`;
  if (summary.own === "waiting" || othersWaiting === 0)
    return (
      <ActButton look="secondary" to={to} name="hvad" value={summary.own!}>
        {children}
      </ActButton>
    );
  return (
    <ButtonLink look="secondary" to={to}>
      {children}
    </ButtonLink>
  );
}

/** The seat the reader is offered. */
function Offer({ view }: { view: DayView }) {
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  const { id, offeredUntil } = view.summary;
  return (
    <>
      <p>{t("offered", { until: dateTimeText(offeredUntil!, locale) })}</p>
      <div className="row">
        <ActButton to={`/kursusdage/${id}/tilbud`}>{t("accept")}</ActButton>
        <LeaveButton view={view}>{t("turnDown")}</LeaveButton>
      </div>
    </>
  );
}

/** The reader's seat or place on the list, and what the host is to know of them. */
function OwnPlace({ view, typed, reply }: OwnActionProps) {
  const { summary, changeable, needs } = view;
  const { t } = useTranslation("courseDays");
  const hasSeat = summary.own === "enrolled";
  return (
    <>
      <p>{hasSeat ? t("enrolledText") : t("waitingText", { queuePosition: summary.queuePosition })}</p>
      {changeable && <OtherEnrolmentNote other={changeable} />}
      <LeaveButton view={view}>{t(hasSeat ? "giveUp" : "leaveList")}</LeaveButton>
      <details className="more" open={Boolean(typed ?? reply)}>
        <summary>{t("needs.change")}</summary>
        <form method="post" action={`/kursusdage/${summary.id}/behov`}>
          <NeedsFields needs={typed ?? needs} reply={reply} />
          <Button look="secondary">{t("needs.save")}</Button>
        </form>
      </details>
    </>
  );
}

function SignUpForm({ view: { summary }, typed, reply }: OwnActionProps) {
  const { t } = useTranslation("courseDays");
  const full = isFull(summary);
  const hasTyped = Boolean(reply ?? (typed?.food || typed?.access));
  return (
    <>
      {full && <p>{t("listHint")}</p>}
      <form method="post" action={`/kursusdage/${summary.id}/tilmelding`}>
        <details className="more" open={hasTyped}>
          <summary>{t("needs.title")}</summary>
          <NeedsFields needs={typed} reply={reply} />
        </details>
        <Button>{t(full ? "joinList" : "enrol")}</Button>
      </form>
    </>
  );
}

/** Whoever was on a day that is cancelled has lost it, and may need another. */
function CancelledNote({ summary }: { summary: DayView["summary"] }) {
  const { t } = useTranslation("courseDays");
  return (
    <>
      <p>{useDayWords().cancelledText(summary)}</p>
      {summary.own && (
        <p>
          <ButtonLink to="/kursusdage">{t("wasCancelled.other")}</ButtonLink>
        </p>
      )}
    </>
  );
}

/** The day and place of an enrolment, as texts name them. */
function useDayAndPlace() {
  const { locale } = useRenderContext();
  return ({ startsAt, municipality }: OtherEnrolment) => ({ day: dayText(startsAt, locale), municipality });
}

/** What someone who waits for a change has on the other day of the two. */
function OtherEnrolmentNote({ other }: { other: ChangeableEnrolment }) {
  const { t } = useTranslation("courseDays");
  const dayAndPlace = useDayAndPlace();
  return (
    <p>
      {t(other.state === "enrolled" ? "keeps" : "leaves", dayAndPlace(other))}{" "}
      <a href={`/kursusdage/${other.dayId}`}>{t("change.see")}</a>
    </p>
  );
}

/** Changes the seat or the place that the reader has on another day for this one. */
function ChangeDayForm({
  changeable,
  summary,
}: {
  changeable: ChangeableEnrolment;
  summary: DayView["summary"];
}) {
  const { t } = useTranslation("courseDays");
  const dayAndPlace = useDayAndPlace();
  const full = isFull(summary);
  const { pendingChange, state, dayId } = changeable;
  const onList = state !== "enrolled";
  const textKey = onList ? "change.list" : full ? "change.full" : "change.free";
  return (
    <>
      <p>{t(textKey, dayAndPlace(changeable))}</p>
      {pendingChange && <p>{t("change.instead", dayAndPlace(pendingChange))}</p>}
      <ActButton to={`/kursusdage/${summary.id}/skift`} name="fra" value={String(dayId)}>
        {t(!full || onList ? "change.act" : "change.wait")}
      </ActButton>
    </>
  );
}
