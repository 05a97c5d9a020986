import { and, asc, desc, eq, gt, isNotNull, lte } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courses } from "../../../db/schema/elearning.ts";
import { importDrafts } from "../../../db/schema/people.ts";
import { questionnaireDrafts, rounds } from "../../../db/schema/surveys.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { withoutSeatHref } from "../../course-days/duty/duty-filter.ts";
import { countFailingMails } from "../../mail/failures/mail-failures.server.ts";
import { countFailedLetters, longOutage } from "../../mail/status/letter-status.server.ts";
import { countLatePlans } from "../../onboarding/summaries/running-plans.server.ts";
import { countWaitingChanges } from "../../people/mail-change/waiting.server.ts";
import { lacksSignUp } from "../team/list-views.ts";
import type { Agent } from "../team/members.ts";
import { daysWaiting, type WaitingDay } from "./days-waiting.server.ts";
import { type ErrandSubject, mostUrgentFirst, type SecretariatErrand } from "./errands.ts";

const maxSubjects = 4;
const closingSoonMs = 7 * 86_400_000;
const daysPage = "/sekretariat/kursusdage";

/**
 * What waits for this member of the secretariat. `agents` are those who have begun. Names nobody, and so leaves no trace of a view.
 */
export function secretariatErrands(viewerId: number, agents: Agent[], now: Date): SecretariatErrand[] {
  return mostUrgentFirst([
    ...dayErrands(now),
    owing(agents, now),
    mailOutage(now),
    counted("failedLetters", countFailedLetters(now), "/sekretariat/post", true),
    counted("failingMails", countFailingMails(), "/sekretariat/post#adresser", true),
    counted("latePlans", countLatePlans(now), "/sekretariat/planer?vis=sene", true),
    counted("mailChanges", countWaitingChanges(now), "/sekretariat/mailadresser", false),
    listed("closingRounds", closingRounds(now), "/sekretariat/maalinger", false),
    listed("courseDrafts", courseDrafts(), "/sekretariat/kurser", false),
    listed("questionnaireDrafts", questionnairesInDraft(), "/sekretariat/spoergeskemaer", false),
    importsInDraft(viewerId),
  ]);
}

const counted = (
  kind: SecretariatErrand["kind"],
  count: number,
  to: string,
  late: boolean,
): SecretariatErrand => ({ kind, count, late, subjects: [], to });

/** An errand about what has a page each: the button leads to the page of the only one, or to the list of them. */
const listed = (
  kind: SecretariatErrand["kind"],
  subjects: ErrandSubject[],
  to: string,
  late: boolean,
): SecretariatErrand => ({
  kind,
  count: subjects.length,
  late,
  subjects: subjects.slice(0, maxSubjects),
  to: subjects.length === 1 ? subjects[0]!.to : to,
});

function dayErrands(now: Date): SecretariatErrand[] {
  const { unmarked, hostless, underFilled, drafts } = daysWaiting(now);
  const subjects = (days: WaitingDay[], page: string) =>
    days.map(({ id, startsAt, municipality }) => ({
      to: `${page}/${id}`,
      day: startsAt,
      name: municipality,
    }));
  const attendance = subjects(unmarked, "/kursusdage").map((subject) => ({
    ...subject,
    to: `${subject.to}/fremmoede`,
  }));
  return [
    listed("attendance", attendance, attendance[0]?.to ?? daysPage, true),
    listed("host", subjects(hostless, daysPage), daysPage, false),
    listed("seats", subjects(underFilled, daysPage), daysPage, false),
    listed("dayDrafts", subjects(drafts, daysPage), daysPage, false),
  ];
}

/** That mail does not go out: then nobody gets a code either. */
function mailOutage(now: Date): SecretariatErrand {
  const outage = longOutage(now);
  return { ...counted("mailOutage", outage?.letters ?? 0, "/sekretariat/post", true), since: outage?.since };
}

/** Those who lack a course day and have no seat. It is urgent when the time of one of them has passed. */
function owing(agents: Agent[], now: Date): SecretariatErrand {
  const who = agents.filter(lacksSignUp);
  const today = danishDate(now);
  return counted(
    "owing",
    who.length,
    withoutSeatHref(),
    who.some(({ dayDueOn }) => dayDueOn < today),
  );
}

/** The open rounds that close within a week. The evaluation of a course day (without an audience) is asked by itself. */
function closingRounds(now: Date): ErrandSubject[] {
  const soon = new Date(now.getTime() + closingSoonMs);
  return db
    .select({ id: rounds.id, name: rounds.name })
    .from(rounds)
    .where(
      and(
        eq(rounds.state, "open"),
        isNotNull(rounds.audience),
        gt(rounds.closesAt, now),
        lte(rounds.closesAt, soon),
      ),
    )
    .orderBy(asc(rounds.closesAt))
    .all()
    .map(({ id, name }) => ({ to: `/sekretariat/maalinger/${id}`, name }));
}

const courseDrafts = (): ErrandSubject[] =>
  db
    .select({ id: courses.id, title: courses.title })
    .from(courses)
    .where(eq(courses.published, false))
    .orderBy(asc(courses.id))
    .all()
    .map(({ id, title }) => ({ to: `/sekretariat/kurser/${id}`, name: title }));

const questionnairesInDraft = (): ErrandSubject[] =>
  db
    .select({ name: questionnaireDrafts.name })
    .from(questionnaireDrafts)
    .orderBy(asc(questionnaireDrafts.name))
    .all()
    .map(({ name }) => ({ to: `/sekretariat/spoergeskemaer/${name}/kladde`, name }));

/** A list of people that was read and not imported: only who read it can go on with it, so only theirs are told. */
function importsInDraft(viewerId: number): SecretariatErrand {
  const own = db
    .select({ id: importDrafts.id })
    .from(importDrafts)
    .where(eq(importDrafts.by, viewerId))
    .orderBy(desc(importDrafts.at))
    .all();
  return counted("importDrafts", own.length, `/sekretariat/personer/import/${own[0]?.id ?? ""}`, false);
}
