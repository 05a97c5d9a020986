import { and, eq, gt, isNull, lte, max } from "drizzle-orm";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { attendance, courseDays } from "../../../db/schema/course-days.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { openParticipantRound } from "../../surveys/rounds/participant-rounds.server.ts";
import { evaluationQuestionnaire } from "../../surveys/questionnaires/evaluation.ts";
import { newestVersionOf } from "../../surveys/questionnaires/questionnaires.server.ts";
import { danishMoment, danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import type { CourseDay } from "../days/day.ts";
import { dayRow, listPublishedDays } from "../days/days.server.ts";
import { windowRefusal } from "../days/window.ts";
import { owingAmong } from "../duty/duty.server.ts";
import { agentDaysForLetter, postOpenDaysLetter } from "../notices/information-letters.server.ts";
import { canBeMarked } from "./attendance-view.ts";
import { listParticipants } from "./participants.server.ts";

/** How long to wait after a day for marks that are entered from paper. */
const markingGraceMs = 3 * 86_400_000;
/** How long after a day its participants may still be asked or notified. */
const followUpPeriodMs = 14 * 86_400_000;
/** How many days everyone has to answer. */
const evaluationDays = 14;

/**
 * What follows from days that are over, once everyone with a seat is marked, or three days later: those who were there are
 * asked how it was, and the day after the last mark, agents who were absent are notified of the next days. Returns how many days anyone was asked about.
 */
export function handleFinishedDays(now: Date): number {
  const over = db
    .select({ id: courseDays.id })
    .from(courseDays)
    .where(
      and(
        eq(courseDays.state, "published"),
        lte(courseDays.endsAt, now),
        gt(courseDays.endsAt, new Date(now.getTime() - followUpPeriodMs)),
      ),
    )
    .all()
    .map(({ id }) => dayRow(id)!)
    .filter((day) => isFullyMarked(day, now));
  for (const day of over)
    if (day.kind === "agents" && markedBefore(day, danishDate(now))) notifyAbsentees(day, now);
  return over.filter((day) => day.evaluationRoundId === null && inviteToEvaluation(day, now)).length;
}

/** Whether the marks were set before that day: until then the host can still correct them, and nobody is written to by mistake. */
const markedBefore = (day: CourseDay, today: string): boolean => {
  const newest = db
    .select({ at: max(attendance.markedAt) })
    .from(attendance)
    .where(eq(attendance.dayId, day.id))
    .get()?.at;
  return newest ? danishDate(newest) < today : false;
};

/** Whether there is nobody left to mark: true at once for a day on which nobody had a seat. */
const isFullyMarked = (day: CourseDay, now: Date) =>
  now.getTime() - day.endsAt.getTime() >= markingGraceMs ||
  listParticipants(day.id)
    .filter(canBeMarked)
    .every(({ mark }) => mark);

/** The name of the survey round, which is unique to the day. */
const roundName = ({ id, startsAt, municipality }: CourseDay) =>
  `Kursusdag ${dayText(startsAt, "da")}, ${municipality} (nr. ${id})`;

/** Asks those who were there, as anonymously as in any round. False when they are too few for results to be shown. */
function inviteToEvaluation(day: CourseDay, now: Date): boolean {
  const questionnaire = newestVersionOf(evaluationQuestionnaire);
  if (!questionnaire) return false;
  const personIds = listParticipants(day.id)
    .filter(({ mark, personId }) => mark && mark !== "absent" && findPerson(personId))
    .map(({ personId }) => personId);
  const round = {
    name: roundName(day),
    questionnaire,
    closesAt: danishMoment(daysLater(danishDate(now), evaluationDays + 1), "00:00"),
    remindersMax: 1,
    greeting: "Tak, fordi du var med på kursusdagen. Fortæl os, hvordan den var, så den næste bliver bedre.",
  };
  const outcome = openParticipantRound("site", { ...round, personIds }, now);
  // It is already open when the process ended before the day was updated below.
  if ("refused" in outcome && outcome.refused !== "already-opened") return false;
  const byName = and(eq(rounds.series, questionnaire.name), eq(rounds.name, round.name));
  writeTransaction((tx) => {
    const { id } = tx.select({ id: rounds.id }).from(rounds).where(byName).get()!;
    const notYetAsked = and(eq(courseDays.id, day.id), isNull(courseDays.evaluationRoundId));
    tx.update(courseDays).set({ evaluationRoundId: id }).where(notYetAsked).run();
  });
  return true;
}

/** Notifies agents who were absent, and owe again, of the days they can choose from: each of them once for the same day. */
function notifyAbsentees(day: CourseDay, now: Date): void {
  const absent = listParticipants(day.id).filter(({ mark }) => mark === "absent");
  const owing = owingAmong(
    absent.map(({ personId }) => personId),
    now,
  );
  if (owing.size === 0) return;
  const open = listPublishedDays(and(eq(courseDays.kind, "agents"), gt(courseDays.closesAt, now)), now)
    .filter(({ day, free }) => free > 0 && !windowRefusal(day, now))
    .map(({ day, municipality }) => ({ ...day, municipality }));
  const letterProps = { to: "missed" as const, owing: 0, days: agentDaysForLetter(open, now) };
  writeTransaction((tx) => {
    for (const personId of owing)
      postOpenDaysLetter(tx, personId, letterProps, now, `course-day:${day.id}:missed:${personId}`);
  });
}
