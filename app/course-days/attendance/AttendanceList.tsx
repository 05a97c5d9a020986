import { useTranslation } from "react-i18next";
import { marks } from "../../../db/enums.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { PhoneLink } from "../../ui/PhoneLink.tsx";
import { Section } from "../../ui/Page.tsx";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import { type AttendanceView, canBeMarked, type Participant } from "./attendance-view.ts";
import { WalkIns } from "./WalkIns.tsx";
import type { WalkInSearch } from "./walk-ins.ts";

interface AttendanceListProps {
  view: AttendanceView;
  /** Who was looked for, to mark someone without a seat. */
  search?: WalkInSearch;
}

/** The day's participants with three buttons a name; before the day, the names alone. */
export function AttendanceList({ view, search }: AttendanceListProps) {
  const { day, participants, refusedNow } = view;
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  const waiting = participants.filter((participant) => !canBeMarked(participant));
  return (
    <>
      {refusedNow === "not-yet" && (
        <Notice kind="info">{t("attendance.notYet", { moment: dateTimeText(day.startsAt, locale) })}</Notice>
      )}
      <EnrolledSection view={view} />
      {!refusedNow && <WalkIns view={view} search={search} />}
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
function EnrolledSection({ view }: { view: AttendanceView }) {
  const { day, participants, refusedNow } = view;
  const { t } = useTranslation("courseDays");
  const enrolled = participants.filter(canBeMarked);
  const done = enrolled.filter((participant) => participant.mark).length;
  return (
    <section className="card">
      <h2>{t("attendance.enrolled")}</h2>
      {enrolled.length === 0 && <Empty>{t("attendance.none")}</Empty>}
      {!refusedNow && enrolled.length > 0 && (
        <>
          <p id="count" role="status">
            {t("attendance.markedCount", { done, of: enrolled.length })}
          </p>
          <RestForm dayId={day.id} enrolled={enrolled} />
          <p className="hint roll-keys">{t("attendance.keys")}</p>
        </>
      )}
      <ul
        className="roll"
        data-module={refusedNow ? undefined : "attendance"}
        data-failed={t("attendance.failed")}
      >
        <ParticipantLines participants={enrolled} dayId={day.id} canMark={!refusedNow} />
      </ul>
    </section>
  );
}

/** The marks that can be given to everyone who has none. */
const restMarks = ["present", "absent"] as const;

/** One press for everyone who has no mark, and one that takes those marks away again. */
function RestForm({ dayId, enrolled }: { dayId: number; enrolled: Participant[] }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "attendance" });
  const isMarked = (mark: (typeof restMarks)[number]) =>
    enrolled.some((participant) => participant.atOnce && participant.mark === mark);
  return (
    <form method="post" action={`/kursusdage/${dayId}/resten`} className="row rest">
      {restMarks.map((mark) => (
        <Button key={mark} look="soft" name={isMarked(mark) ? "fortryd" : "mark"} value={mark}>
          {t(isMarked(mark) ? `undoRest.${mark}` : `rest.${mark}`)}
        </Button>
      ))}
    </form>
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
        {participant.phone && (
          <>
            <br />
            <PhoneLink>{participant.phone}</PhoneLink>
          </>
        )}
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
