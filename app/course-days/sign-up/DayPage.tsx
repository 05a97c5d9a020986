import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActButton, Button, ButtonLink } from "../../ui/Button.tsx";
import { dayText, dateTimeText } from "../../base/dates/date-text.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TextWithMailLink } from "../../ui/TextWithMailLink.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { EnrolRefusal, GiveUpRefusal } from "./enrolments.server.ts";
import type { OtherEnrolment } from "./conflicts.server.ts";
import type { Needs } from "./needs.ts";
import { NeedsFields } from "./NeedsFields.tsx";
import { freeSeats, roleOfDayKind } from "../days/window.ts";
import type { DayView } from "./day-view.server.ts";

interface DayPageProps {
  view: DayView;
  now: Date;
  /** What has just been done, as the address says. */
  done?: string | null;
  refused?: OwnRefusal;
  /** What was typed of food and access in what was refused. */
  typed?: Needs;
}

export type OwnRefusal = EnrolRefusal | GiveUpRefusal | "no-seat" | "no-offer" | "long";

const doneWords = [
  "tilmeldt",
  "skiftet",
  "skift-venter",
  "venteliste",
  "afmeldt",
  "ude",
  "ja-tak",
  "nej-tak",
  "behov",
] as const;

const isDeparture = (word: string) => ["afmeldt", "ude", "nej-tak"].includes(word);

/** An address can be kept and shared: what it says was done is said again only while it is so. */
function isStillTrue(word: (typeof doneWords)[number], own: string | null): boolean {
  if (["tilmeldt", "skiftet", "ja-tak"].includes(word)) return own === "enrolled";
  if (isDeparture(word)) return own === null;
  return (word !== "venteliste" && word !== "skift-venter") || own === "waiting";
}

/** One day: when, where, what is good to know, and the one thing the reader can do. */
export function DayPage({ view, now, done, refused, typed }: DayPageProps) {
  const { t } = useTranslation("courseDays");
  const { seen } = view;
  const { day } = seen;
  const words = useDayWords();
  const teamSignUp = useTranslation("teamSignUp").t;
  const { locale } = useRenderContext();
  const said = doneWords.find((word) => word === done && isStillTrue(word, seen.own));
  const { municipality, startsAt } = day;
  const { held } = view;
  const kept = held?.state === "enrolled" && {
    day: dayText(held.startsAt, locale),
    municipality: held.municipality,
  };
  const undo = said && !refused && isDeparture(said) && view.returns;
  return (
    <Page title={words.nameOf(seen)} up={{ to: "/kursusdage", label: t("allDays") }}>
      {refused && (
        <Notice kind="error" title={t("refusedTitle")}>
          {t(`refused.${refused}`)}
        </Notice>
      )}
      {said && !refused && (
        <Notice kind="success">
          <p>
            {said === "skift-venter" && kept
              ? t("keeps", kept)
              : t(`done.${said}`, { day: dayText(startsAt, locale), municipality })}
          </p>
          {undo && (
            <ActButton look="secondary" to={`/kursusdage/${day.id}/tilmelding`}>
              {t(isFull(seen) ? "back_in.list" : "back_in.seat")}
            </ActButton>
          )}
        </Notice>
      )}
      <p className="row">
        {words.ownTag(seen)}
        {words.seatsTag(seen, now)}
      </p>
      <dl className="facts">
        <dt>{t("when")}</dt>
        <dd>{words.timesOf(day)}</dd>
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
        {day.state === "published" && now < day.closesAt && (
          <>
            <dt>{t("signUp")}</dt>
            <dd>{words.windowOf(day, now)}</dd>
          </>
        )}
      </dl>
      {day.practical && (
        <Section title={t("practical")}>
          <p className="written" lang="da">
            {day.practical}
          </p>
        </Section>
      )}
      <section className="section">
        {!undo && <OwnAction view={view} typed={typed} />}
        {view.places && (
          <p>
            <ButtonLink look="secondary" to={`/kursusdage/${day.id}/hold`}>
              {teamSignUp(
                view.places === "secretariat"
                  ? "linkOffice"
                  : day.kind === "leaders"
                    ? "linkLeaders"
                    : "link",
              )}
            </ButtonLink>
          </p>
        )}
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

const isFull = ({ seats, taken, waiting }: DayView["seen"]) => freeSeats(seats, taken) === 0 || waiting > 0;

/** Leaves the day: at once when one can come back in one press, else by a page that asks first. */
function LeaveButton({ view: { seen, returns, others }, children }: { view: DayView; children: ReactNode }) {
  const to = `/kursusdage/${seen.id}/afmelding`;
  if (returns && others === 0)
    return (
      <ActButton look="secondary" to={to} name="hvad" value={seen.own!}>
        {children}
      </ActButton>
    );
  return (
    <ButtonLink look="secondary" to={to}>
      {children}
    </ButtonLink>
  );
}

/** The one button, or the sentence that says why there is none. */
function OwnAction({ view, typed }: { view: DayView; typed?: Needs }) {
  const { seen, shut, meant, loose, held, needs } = view;
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  const { day } = seen;
  if (seen.mark) return null;
  if (day.state === "cancelled") return <CancelledNote seen={seen} />;
  if (seen.own === "offered" && loose && day.state === "published")
    return (
      <>
        <p>{t("offered", { until: dateTimeText(seen.offeredUntil!, locale) })}</p>
        <div className="row">
          <ActButton to={`/kursusdage/${day.id}/tilbud`}>{t("accept")}</ActButton>
          <LeaveButton view={view}>{t("turnDown")}</LeaveButton>
        </div>
      </>
    );
  if (seen.own && loose && day.state === "published")
    return (
      <>
        <p>{seen.own === "enrolled" ? t("enrolledText") : t("waitingText", { place: seen.place })}</p>
        {held && <OtherEnrolmentNote held={held} />}
        <LeaveButton view={view}>{seen.own === "enrolled" ? t("giveUp") : t("leaveList")}</LeaveButton>
        <details className="more" open={typed !== undefined}>
          <summary>{t("needs.change")}</summary>
          <form method="post" action={`/kursusdage/${day.id}/behov`}>
            <NeedsFields needs={typed ?? needs ?? undefined} />
            <Button look="secondary">{t("needs.save")}</Button>
          </form>
        </details>
      </>
    );
  if (shut)
    return (
      <p>
        <TextWithMailLink>{t(`refused.${shut}`)}</TextWithMailLink>
      </p>
    );
  if (!meant) return <p>{t(`notMeant.${roleOfDayKind[day.kind] as "agent" | "leader"}`)}</p>;
  const full = isFull(seen);
  if (held) return <ChangeDayForm view={{ held, dayId: day.id, full }} />;
  return (
    <>
      {full && <p>{t("listHint")}</p>}
      <form method="post" action={`/kursusdage/${day.id}/tilmelding`}>
        <details className="more" open={Boolean(typed?.food || typed?.access)}>
          <summary>{t("needs.title")}</summary>
          <NeedsFields needs={typed} />
        </details>
        <Button>{full ? t("joinList") : t("enrol")}</Button>
      </form>
    </>
  );
}

/** Whoever was on a day that is cancelled has lost it, and may need another. */
function CancelledNote({ seen }: { seen: DayView["seen"] }) {
  const { t } = useTranslation("courseDays");
  return (
    <>
      <p>{useDayWords().cancelledText(seen)}</p>
      {seen.own && (
        <p>
          <ButtonLink to="/kursusdage">{t("wasCancelled.other")}</ButtonLink>
        </p>
      )}
    </>
  );
}

/** What whoever waits for a change has on the other day of the two. */
function OtherEnrolmentNote({ held }: { held: NonNullable<DayView["held"]> }) {
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  const told = { day: dayText(held.startsAt, locale), municipality: held.municipality };
  return (
    <p>
      {t(held.state === "enrolled" ? "keeps" : "leaves", told)}{" "}
      <a href={`/kursusdage/${held.dayId}`}>{t("change.see")}</a>
    </p>
  );
}

/** Changes the seat or the place that the reader has on another day for this one. */
function ChangeDayForm({
  view: { held, dayId, full },
}: {
  view: { held: NonNullable<DayView["held"]>; dayId: number; full: boolean };
}) {
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  const told = ({ startsAt, municipality }: OtherEnrolment) => ({
    day: dayText(startsAt, locale),
    municipality,
  });
  const both = held.changing && held.state === "enrolled" && !full;
  if (held.changing && !both)
    return (
      <p>
        {t("change.already", told(held.changing))}{" "}
        <a href={`/kursusdage/${held.changing.dayId}`}>{t("change.see")}</a>
      </p>
    );
  const onList = held.state !== "enrolled";
  const sure = !full || onList;
  return (
    <>
      <p>{t(onList ? "change.list" : full ? "change.full" : "change.free", told(held))}</p>
      {held.changing && <p>{t("change.instead", told(held.changing))}</p>}
      <ActButton to={`/kursusdage/${dayId}/skift`} name="fra" value={String(held.dayId)}>
        {t(sure ? "change.act" : "change.wait")}
      </ActButton>
    </>
  );
}
