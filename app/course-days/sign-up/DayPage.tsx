import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { DayTile } from "../../ui/DayTile.tsx";
import { Notice, UndoableNotice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { useDayWords } from "../days/useDayWords.tsx";
import { DayFacts } from "./DayFacts.tsx";
import type { DayView } from "./day-view.ts";
import { isDeparture, shownDoneCode } from "./done-codes.ts";
import type { Needs } from "./needs.ts";
import type { NeedsReply } from "./NeedsFields.tsx";
import { isFull, OwnAction } from "./OwnAction.tsx";
import type { OwnRefusal } from "./refusals.ts";

interface DayPageProps {
  view: DayView;
  now: Date;
  /** What has just been done, as the address says. */
  done?: string | null;
  refused?: OwnRefusal;
  /** What was typed of food and access in a sign-up that was refused. */
  typed?: Needs;
  /** What is wrong with what was typed of food and access. */
  reply?: NeedsReply;
}

/** One day: when, where, what is good to know, and the one thing the reader can do. */
export function DayPage({ view, now, done, refused, typed, reply }: DayPageProps) {
  const { t } = useTranslation("courseDays");
  const { summary } = view;
  const { day } = summary;
  const words = useDayWords();
  const doneCode = refused || reply ? undefined : shownDoneCode(done, summary.own);
  const { undo } = useRenderContext();
  const canUndo = doneCode !== undefined && typeof undo === "object";
  const comesBack = doneCode !== undefined && isDeparture(doneCode) && view.canReturn;
  return (
    <Page title={words.nameOf(summary)} up={{ to: "/kursusdage", label: t("allDays") }}>
      {refused && (
        <Notice kind="error" title={t("refusedTitle")}>
          {t(`refused.${refused}`)}
        </Notice>
      )}
      {doneCode && <DoneNotice view={view} code={doneCode} comesBack={comesBack && !canUndo} />}
      <div className="row">
        <DayTile date={day.on} />
        {words.ownTag(summary)}
        {words.seatsTag(summary, now)}
      </div>
      {day.state === "cancelled" && <Cancelled day={day} />}
      {day.state !== "cancelled" && <About summary={summary} now={now} />}
      <section className="section">
        {!comesBack && !canUndo && <OwnAction view={view} typed={typed} reply={reply} />}
        {day.state !== "cancelled" && <OtherPages view={view} />}
      </section>
    </Page>
  );
}

/** When a cancelled day was to be, and why it is cancelled. */
function Cancelled({ day }: { day: DayView["summary"]["day"] }) {
  const { t } = useTranslation("courseDays");
  const words = useDayWords();
  return (
    <p>
      {words.timesOf(day)}
      {day.changeReason && (
        <>
          <br />
          {t("cancelledBecause", { reason: day.changeReason })}
        </>
      )}
    </p>
  );
}

/** When and where the day is, and what is good to know. */
function About({ summary, now }: { summary: DayView["summary"]; now: Date }) {
  const { t } = useTranslation("courseDays");
  const { practical } = summary.day;
  return (
    <>
      <DayFacts summary={summary} now={now} />
      {practical && (
        <Section title={t("practical")}>
          <p className="written" lang="da">
            {practical}
          </p>
        </Section>
      )}
    </>
  );
}

/** What has just been done, and the button that undoes it; where it cannot be undone, the one that signs up again. */
function DoneNotice({
  view: { summary, changeable },
  code,
  comesBack,
}: {
  view: DayView;
  code: NonNullable<ReturnType<typeof shownDoneCode>>;
  comesBack: boolean;
}) {
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  const dayAndPlace = ({ startsAt, municipality }: { startsAt: Date; municipality: string }) => ({
    day: dayText(startsAt, locale),
    municipality,
  });
  const keepsSeat = code === "skift-venter" && changeable?.state === "enrolled";
  return (
    <UndoableNotice>
      <p>{keepsSeat ? t("keeps", dayAndPlace(changeable)) : t(`done.${code}`, dayAndPlace(summary.day))}</p>
      {comesBack && (
        <ActButton look="secondary" to={`/kursusdage/${summary.id}/tilmelding`}>
          {t(isFull(summary) ? "back_in.list" : "back_in.seat")}
        </ActButton>
      )}
    </UndoableNotice>
  );
}

/** The ways to the pages of the day's other people. */
function OtherPages({ view: { summary, signsUpOthersAs, takesAttendance } }: { view: DayView }) {
  const { t } = useTranslation("courseDays");
  const teamSignUp = useTranslation("teamSignUp").t;
  const linkKey = summary.kind === "leaders" ? "linkLeaders" : "link";
  return (
    <>
      {signsUpOthersAs && (
        <p>
          <ButtonLink look="secondary" to={`/kursusdage/${summary.id}/hold`}>
            {teamSignUp(signsUpOthersAs === "secretariat" ? "linkSecretariat" : linkKey)}
          </ButtonLink>
        </p>
      )}
      {takesAttendance && (
        <p>
          <ButtonLink look="secondary" to={`/kursusdage/${summary.id}/fremmoede`}>
            {t("participants")}
          </ButtonLink>
        </p>
      )}
    </>
  );
}
