import { useTranslation } from "react-i18next";
import { marks } from "../../../db/enums.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import { type AttendanceView, canBeMarked, type Participant } from "./attendance-view.ts";

/** What was typed of someone who came without a seat, and why they were not marked. */
export interface RefusedWalkIn {
  mail: string;
  complaint: string;
}

/** The day's participants with three buttons a name; before the day, the names alone. */
export function AttendanceList({ view, walkIn }: { view: AttendanceView; walkIn?: RefusedWalkIn }) {
  const { day, participants, refusedNow } = view;
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  const waiting = participants.filter((participant) => !canBeMarked(participant));
  return (
    <>
      {refusedNow === "not-yet" && (
        <Notice kind="info">{t("attendance.notYet", { moment: dateTimeText(day.startsAt, locale) })}</Notice>
      )}
      {refusedNow === "cancelled" && <Notice kind="warning">{t("attendance.cancelled")}</Notice>}
      <EnrolledSection view={view} />
      {(!refusedNow || walkIn) && <WalkInForm dayId={day.id} refused={walkIn} />}
      {waiting.length > 0 && (
        <Section title={t("attendance.waiting")}>
          <ol className="roll">
            <ParticipantLines participants={waiting} dayId={day.id} canMark={false} />
          </ol>
        </Section>
      )}
    </>
  );
}

/** Those who are marked; the client module marks without a reload. */
function EnrolledSection({ view: { day, participants, refusedNow } }: { view: AttendanceView }) {
  const { t } = useTranslation("courseDays");
  const enrolled = participants.filter(canBeMarked);
  const done = enrolled.filter((participant) => participant.mark).length;
  return (
    <Section title={t("attendance.enrolled")}>
      {enrolled.length === 0 && <Empty>{t("attendance.none")}</Empty>}
      {!refusedNow && enrolled.length > 0 && (
        <p id="count" role="status">
          {t("attendance.markedCount", { done, of: enrolled.length })}
        </p>
      )}
      <ul
        className="roll"
        data-module={refusedNow ? undefined : "attendance"}
        data-failed={t("attendance.failed")}
      >
        <ParticipantLines participants={enrolled} dayId={day.id} canMark={!refusedNow} />
      </ul>
    </Section>
  );
}

/** Someone who came without a seat, by mail address: a host has no list of everybody. */
function WalkInForm({ dayId, refused }: { dayId: number; refused?: RefusedWalkIn }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "attendance" });
  const errors = refused && [refused.complaint];
  return (
    <details className="more" open={refused !== undefined}>
      <summary>{t("walkInTitle")}</summary>
      <form method="post" action={`/kursusdage/${dayId}/uden-plads`}>
        <Field
          field={{ id: "f-mail", name: "mail", initialValue: refused?.mail, errors }}
          label={t("walkInMail")}
          hint={t("walkInHint")}
          type="email"
          autoComplete="off"
        />
        <Button look="secondary">{t("walkInAct")}</Button>
      </form>
    </details>
  );
}

interface ParticipantLinesProps {
  participants: Participant[];
  dayId: number;
  canMark: boolean;
}

function ParticipantLines({ participants, dayId, canMark }: ParticipantLinesProps) {
  const { t } = useTranslation("courseDays");
  return participants.map((participant) => (
    <li key={participant.personId} id={`person-${participant.personId}`} tabIndex={-1}>
      <p className="roll-name">
        <strong>{participant.name}</strong>
        <br />
        <span className="hint">
          {[participant.municipality, participant.state === "walk-in" && t("attendance.walkIn")]
            .filter(Boolean)
            .join(", ")}
        </span>
      </p>
      {canMark && <MarkForm participant={participant} dayId={dayId} />}
    </li>
  ));
}

/** A button for each mark. */
function MarkForm({ participant, dayId }: { participant: Participant; dayId: number }) {
  const { t } = useTranslation("courseDays");
  return (
    <form method="post" action={`/kursusdage/${dayId}/fremmoede`} className="roll-marks">
      <input type="hidden" name="person" value={participant.personId} />
      {marks.map((mark) => (
        <button
          key={mark}
          className="tick"
          name="mark"
          value={mark}
          aria-pressed={participant.mark === mark}
          aria-label={t("attendance.markFor", { mark: t(`mark.${mark}`), name: participant.name })}
        >
          {t(`mark.${mark}`)}
        </button>
      ))}
    </form>
  );
}
