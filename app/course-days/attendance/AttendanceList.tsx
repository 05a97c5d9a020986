import { useTranslation } from "react-i18next";
import { marks } from "../../../db/enums.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Participant } from "./attendance.server.ts";
import type { AttendanceView } from "../sign-up/day-view.server.ts";

/** What was typed of someone who came without a seat, and why it was not taken. */
export interface RefusedWalkIn {
  mail: string;
  wrong: string;
}

/** The day's people with three buttons a name; before the day, the names alone. Its module ticks without a reload. */
export function AttendanceList({ view, walkIn }: { view: AttendanceView; walkIn?: RefusedWalkIn }) {
  const { day, participants, shut } = view;
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  const enrolled = participants.filter(({ state }) => state === "enrolled" || state === "walk-in");
  const waiting = participants.filter(({ state }) => state === "waiting" || state === "offered");
  const done = enrolled.filter((one) => one.mark).length;
  return (
    <>
      {shut === "not-yet" && (
        <Notice kind="info">{t("attendance.notYet", { moment: dateTimeText(day.startsAt, locale) })}</Notice>
      )}
      {shut === "cancelled" && <Notice kind="warning">{t("attendance.cancelled")}</Notice>}
      <Section title={t("attendance.enrolled")}>
        {enrolled.length === 0 && <Empty>{t("attendance.none")}</Empty>}
        {!shut && enrolled.length > 0 && (
          <p id="count" role="status">
            {t("attendance.markedCount", { done, of: enrolled.length })}
          </p>
        )}
        <ul
          className="roll"
          data-module={shut ? undefined : "attendance"}
          data-failed={t("attendance.failed")}
        >
          {enrolled.map((one) => (
            <ParticipantLine key={one.personId} one={one} dayId={day.id} open={!shut} />
          ))}
        </ul>
      </Section>
      {(!shut || walkIn) && <WalkInForm dayId={day.id} refused={walkIn} />}
      {waiting.length > 0 && (
        <Section title={t("attendance.waiting")}>
          <ol className="roll">
            {waiting.map((one) => (
              <ParticipantLine key={one.personId} one={one} dayId={day.id} open={false} />
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

/** Someone who came without a seat, by mail address: a host has no list of everybody. */
function WalkInForm({ dayId, refused }: { dayId: number; refused?: RefusedWalkIn }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "attendance" });
  const errors = refused && [refused.wrong];
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

function ParticipantLine({ one, dayId, open }: { one: Participant; dayId: number; open: boolean }) {
  const { t } = useTranslation("courseDays");
  return (
    <li id={`person-${one.personId}`} tabIndex={-1}>
      <p className="roll-name">
        <strong>{one.name}</strong>
        <br />
        <span className="hint">
          {[one.municipality, one.state === "walk-in" && t("attendance.walkIn")].filter(Boolean).join(", ")}
        </span>
      </p>
      {open && (
        <form method="post" action={`/kursusdage/${dayId}/fremmoede`} className="roll-marks">
          <input type="hidden" name="person" value={one.personId} />
          {marks.map((mark) => (
            <button
              key={mark}
              className="tick"
              name="mark"
              value={mark}
              aria-pressed={one.mark === mark}
              aria-label={t("attendance.markFor", { mark: t(`mark.${mark}`), name: one.name })}
            >
              {t(`mark.${mark}`)}
            </button>
          ))}
        </form>
      )}
    </li>
  );
}
