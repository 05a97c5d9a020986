import { useTranslation } from "react-i18next";
import { ActButton, ButtonLink } from "../ui/Button.tsx";
import { dayText } from "../ui/dates.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { useScene } from "../ui/scene.ts";
import { OwnTag, SeatsTag, Times, useDayName, WindowLine } from "./DayLine.tsx";
import type { EnrolRefusal } from "./enrolments.server.ts";
import { freeSeats, meantFor } from "./seats.ts";
import type { DayView } from "./view.server.ts";

interface DayPageProps {
  view: DayView;
  now: Date;
  /** What has just been done, as the address says. */
  done?: string | null;
  refused?: EnrolRefusal | "no-seat";
}

const doneWords = ["tilmeldt", "skiftet", "skift-venter", "venteliste", "afmeldt", "ude"] as const;

/** One day: when, where, what is good to know, and the one thing the reader can do. */
export function DayPage({ view, now, done, refused }: DayPageProps) {
  const { t } = useTranslation("courses");
  const { seen } = view;
  const { day } = seen;
  const said = doneWords.find((word) => word === done);
  return (
    <Page title={useDayName()(seen)} up={{ to: "/kursusdage", label: t("allDays") }}>
      {refused && (
        <Notice kind="error" title={t("refusedTitle")}>
          {t(`refused.${refused}`)}
        </Notice>
      )}
      {said && !refused && <Notice kind="success">{t(`done.${said}`)}</Notice>}
      <p className="row">
        <OwnTag seen={seen} />
        <SeatsTag seen={seen} />
      </p>
      <dl className="facts">
        <dt>{t("when")}</dt>
        <dd>
          <Times day={day} />
        </dd>
        <dt>{t("where")}</dt>
        <dd>
          {[day.venue, day.room].filter(Boolean).join(", ")}
          {day.address && (
            <>
              <br />
              {day.address}
            </>
          )}
        </dd>
        {day.teacher && (
          <>
            <dt>{t("teacher")}</dt>
            <dd>{day.teacher}</dd>
          </>
        )}
        <dt>{t("seats")}</dt>
        <dd>{t("seatsOf", { taken: seen.taken, count: day.seats })}</dd>
        {day.state === "published" && view.loose && (
          <>
            <dt>{t("signUp")}</dt>
            <dd>
              <WindowLine day={day} now={now} />
            </dd>
          </>
        )}
      </dl>
      {day.practical && (
        <Section title={t("practical")}>
          <p className="written">{day.practical}</p>
        </Section>
      )}
      <section className="section">
        <OwnAct view={view} />
        {view.attends && (
          <p>
            <ButtonLink look="secondary" to={`/kursusdage/${day.id}/fremmoede`}>
              {t("participants")}
            </ButtonLink>
          </p>
        )}
      </section>
    </Page>
  );
}

/** The one button, or the sentence that says why there is none. */
function OwnAct({ view: { seen, shut, meant, loose, seats } }: { view: DayView }) {
  const { t } = useTranslation("courses");
  const { locale } = useScene();
  const { day } = seen;
  if (seen.mark) return null;
  if (seen.own && loose && day.state === "published")
    return (
      <>
        <p>{seen.own === "enrolled" ? t("enrolledText") : t("waitingText", { place: seen.place })}</p>
        <ActButton look="secondary" to={`/kursusdage/${day.id}/afmelding`}>
          {seen.own === "enrolled" ? t("giveUp") : t("leaveList")}
        </ActButton>
      </>
    );
  if (shut) return <p>{t(`refused.${shut}`)}</p>;
  if (!meant) return <p>{t(`notMeant.${meantFor[day.kind] as "agent" | "leader"}`)}</p>;
  const full = freeSeats(day.seats, seen.taken) === 0 || seen.waiting > 0;
  if (seats.length > 0)
    return seats.map(({ dayId, startsAt, municipality }) => (
      <div key={dayId}>
        <p>{t(full ? "changeFull" : "changeFree", { day: dayText(startsAt, locale), municipality })}</p>
        <ActButton to={`/kursusdage/${day.id}/skift`} name="fra" value={String(dayId)}>
          {t(full ? "changeWait" : "change")}
        </ActButton>
      </div>
    ));
  return (
    <>
      {full && <p>{t("listHint")}</p>}
      <ActButton to={`/kursusdage/${day.id}/tilmelding`}>{full ? t("joinList") : t("enrol")}</ActButton>
    </>
  );
}
