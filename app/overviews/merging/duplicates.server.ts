import { createHash } from "node:crypto";
import { and, asc, count, eq, isNotNull, isNull } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { tryAndRollBack } from "../../../db/roll-back.server.ts";
import { attendance, courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { invitations } from "../../../db/schema/surveys.ts";
import { tracePerson, traceView } from "../../audit/audit.server.ts";
import { findPersonPlan } from "../../onboarding/plans/find-plans.server.ts";
import { tallyOf } from "../../onboarding/plans/plan-items.ts";
import { trainingsOf } from "../../onboarding/readiness/trainings.server.ts";
import { type MergeRefusal, mergePersonsWithin } from "../../people/merging/merge-persons.server.ts";
import type { Candidate, PersonRecords, Seat, SeenDuplicates } from "./duplicates.ts";
import { type Person, rolesOf } from "../../people/register/person.server.ts";
import { openRoundInvitingBoth } from "../../surveys/merge.server.ts";

/** How many possible duplicates are shown at most. */
const maxCandidates = 10;

/**
 * People who may be the same as this one: those of the same name, or those whose name or mail holds what was searched for. Leaves a
 * trace of the search.
 */
export function findPossibleDuplicates(viewer: Person, personId: number, q: string, now: Date): Candidate[] {
  const words = q.trim().toLocaleLowerCase("da");
  const all = db
    .select({ id: people.id, name: people.name, mail: people.mail, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(isNotNull(people.mail))
    .orderBy(asc(people.name))
    .all();
  const own = all.find(({ id }) => id === personId)?.name.toLocaleLowerCase("da");
  const found = all
    .filter(({ id }) => id !== personId)
    .filter(({ name, mail }) =>
      words
        ? name.toLocaleLowerCase("da").includes(words) || mail!.includes(words)
        : name.toLocaleLowerCase("da") === own,
    )
    .slice(0, maxCandidates);
  const detail = { people: found.length };
  if (found.length > 0) traceView(viewer, { act: "team-seen", scope: "everyone:search", detail }, now);
  return found;
}

/** What the site has on one person that a merge would move. Null when unknown or forgotten. */
function recordsOf(at: Database | Tx, personId: number, now: Date): PersonRecords | null {
  const row = at
    .select({ person: people, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(eq(people.id, personId), isNotNull(people.mail)))
    .get();
  if (!row) return null;
  const { name, mail, startsOn, leftOn } = row.person;
  const roles = rolesOf(personId, at);
  return {
    id: personId,
    name,
    mail: mail!,
    municipality: row.municipality,
    startsOn,
    leftOn,
    roles,
    ...(roles.includes("agent") ? shiftsAndPlanOf(personId, now, at) : { shifts: null, plan: null }),
    ...courseDaysOf(personId, at),
    ...completionsOf(personId, at),
    surveys: at
      .select({ n: count() })
      .from(invitations)
      .where(and(eq(invitations.personId, personId), isNotNull(invitations.linkHash)))
      .get()!.n,
  };
}

/** The course days that someone is enrolled on, and those on which their attendance is marked. */
const courseDaysOf = (personId: number, at: Database | Tx) => ({
  seats: at
    .select({
      dayId: courseDays.id,
      on: courseDays.on,
      state: enrolments.state,
      municipality: municipalities.name,
    })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(eq(enrolments.personId, personId))
    .orderBy(asc(courseDays.on))
    .all(),
  marks: at
    .select({ on: courseDays.on, mark: attendance.mark })
    .from(attendance)
    .innerJoin(courseDays, eq(courseDays.id, attendance.dayId))
    .where(eq(attendance.personId, personId))
    .orderBy(asc(courseDays.on))
    .all(),
});

/** What someone has completed: how many lessons, which courses, and with which diplomas. */
const completionsOf = (personId: number, at: Database | Tx) => ({
  lessons: at
    .select({ n: count() })
    .from(lessonCompletions)
    .where(eq(lessonCompletions.personId, personId))
    .get()!.n,
  courses: at
    .select({ title: courses.title })
    .from(courseCompletions)
    .innerJoin(courses, eq(courses.id, courseCompletions.courseId))
    .where(eq(courseCompletions.personId, personId))
    .all()
    .map(({ title }) => title),
  diplomas: at
    .select({ number: diplomas.number })
    .from(diplomas)
    .where(and(eq(diplomas.personId, personId), isNull(diplomas.revokedAt)))
    .all()
    .map(({ number }) => number),
});

/** Whether an agent is ready for shifts, and their running plan. */
function shiftsAndPlanOf(personId: number, now: Date, at: Database | Tx) {
  const plan = findPersonPlan(personId, now, at);
  return {
    shifts: trainingsOf([personId], now, at).get(personId)!.shifts,
    plan: plan && { startsOn: plan.startsOn, ...tallyOf(plan.items) },
  };
}

/**
 * Two persons side by side, and what the one who is kept would have after a merge: found by merging and rolling back, and missing while
 * the database is locked. Leaves a trace of having looked at each. Null when either is unknown.
 */
export function seeDuplicates(
  viewer: Person,
  keptId: number,
  mergedId: number,
  now: Date,
): SeenDuplicates | null {
  const [kept, merged] = [recordsOf(db, keptId, now), recordsOf(db, mergedId, now)];
  if (!kept || !merged || keptId === mergedId) return null;
  for (const subjectId of [keptId, mergedId]) tracePerson(viewer, subjectId, now);
  const round = openRoundInvitingBoth(keptId, mergedId);
  const both = { kept, merged, round };
  if (round) return { ...both, refused: "survey", after: null, released: [] };
  const after = tryAndRollBack((tx) => {
    const outcome = mergePersonsWithin(tx, viewer, { keptId, mergedId, reason: "" }, now);
    return "refused" in outcome ? outcome : recordsOf(tx, keptId, now)!;
  });
  return after && "refused" in after
    ? { ...both, ...after, after: null, released: [] }
    : { ...both, refused: null, after, released: after ? releasedSeats(kept, merged, after) : [] };
}

/** What either has on a day on which the one person has nothing afterwards. */
const releasedSeats = (kept: PersonRecords, merged: PersonRecords, after: PersonRecords): Seat[] =>
  [...kept.seats, ...merged.seats].filter((seat) => !after.seats.some(({ dayId }) => dayId === seat.dayId));

/** A digest of what someone has on course days: two that are the same show the same seats. */
export const fingerprintOfSeats = (personId: number): string =>
  createHash("sha256")
    .update(JSON.stringify(courseDaysOf(personId, db).seats))
    .digest("hex")
    .slice(0, 16);

/** Merges the two in one transaction, with the reason that both addresses read. Refused, besides what `people` refuses: both are invited to a survey that has not closed. */
export function mergeDuplicates(
  by: Person,
  keptId: number,
  mergedId: number,
  reason: string,
  now: Date,
): { merged: true } | MergeRefusal | { refused: "survey" } {
  return writeTransaction((tx) =>
    openRoundInvitingBoth(keptId, mergedId, tx)
      ? { refused: "survey" }
      : mergePersonsWithin(tx, by, { keptId, mergedId, reason }, now),
  );
}
