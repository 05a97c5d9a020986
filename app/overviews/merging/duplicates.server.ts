import { and, asc, count, eq, isNotNull, isNull } from "drizzle-orm";
import { db, writeRelaxed, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { rehearse } from "../../../db/rehearse.server.ts";
import { attendance, courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { courseCompletions, courses, lessonCompletions } from "../../../db/schema/elearning.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { invitations } from "../../../db/schema/surveys.ts";
import { trace } from "../../audit/audit.server.ts";
import { findPersonPlan } from "../../onboarding/plans/find-plans.server.ts";
import { tallyOf } from "../../onboarding/plans/plan-lines.ts";
import { trainingsOf } from "../../onboarding/readiness/trainings.server.ts";
import { type MergeRefusal, mergePersonsWithin } from "../../people/merging/merge-persons.server.ts";
import { type Person, rolesOf } from "../../people/register/person.server.ts";
import { openRoundInvitingBoth } from "../../surveys/merge.server.ts";

/** So many who could be the same are shown. */
const maxCandidates = 10;

/** Those who could be the same as this one: of the same name, or with what was searched for in name or mail. Leaves the trace of a search. */
export function findPossibleDuplicates(viewer: Person, personId: number, q: string, now: Date) {
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
  if (found.length > 0)
    writeRelaxed((tx) => trace(tx, viewer, { act: "team-seen", scope: "everyone:search", detail }, now));
  return found;
}

/** What the site has of one person, in the words and numbers that a merging moves. Null when unknown or forgotten. */
function recordsOf(at: Tx | typeof db, personId: number, now: Date) {
  const row = at
    .select({ person: people, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(and(eq(people.id, personId), isNotNull(people.mail)))
    .get();
  if (!row) return null;
  const { name, mail, startsOn, leftOn } = row.person;
  const held = rolesOf(personId, at);
  return {
    id: personId,
    name,
    mail: mail!,
    municipality: row.municipality,
    startsOn,
    leftOn,
    roles: held,
    ...(held.includes("agent") ? shiftsAndPlanOf(personId, now) : { shifts: null, plan: null }),
    seats: at
      .select({ on: courseDays.on, state: enrolments.state })
      .from(enrolments)
      .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
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
    surveys: at
      .select({ n: count() })
      .from(invitations)
      .where(and(eq(invitations.personId, personId), isNotNull(invitations.linkHash)))
      .get()!.n,
  };
}

/** Whether an agent may take shifts, and the plan that runs. */
function shiftsAndPlanOf(personId: number, now: Date) {
  const plan = findPersonPlan(personId, now);
  return {
    shifts: trainingsOf([personId], now).get(personId)!.shifts,
    plan: plan && { startsOn: plan.startsOn, ...tallyOf(plan.lines) },
  };
}

export type PersonRecords = NonNullable<ReturnType<typeof recordsOf>>;

/**
 * Two persons side by side, and what the one who is kept would have after a merging: found by doing it and taking it back. Leaves a
 * trace of having looked at each. Null when either is unknown.
 */
export function seeDuplicates(viewer: Person, keptId: number, goneId: number, now: Date) {
  const [kept, gone] = [recordsOf(db, keptId, now), recordsOf(db, goneId, now)];
  if (!kept || !gone || keptId === goneId) return null;
  writeRelaxed((tx) => {
    for (const subjectId of [keptId, goneId])
      trace(tx, viewer, { act: "person-seen", subjectId, scope: `person:${subjectId}` }, now);
  });
  const round = openRoundInvitingBoth(keptId, goneId);
  const two = { kept, gone, round };
  if (round) return { ...two, refused: "survey" as const, after: null };
  const after = rehearse((tx) => {
    const outcome = mergePersonsWithin(tx, viewer, { keptId, goneId }, now);
    return "refused" in outcome ? outcome : recordsOf(tx, keptId, now)!;
  });
  return "refused" in after ? { ...two, ...after, after: null } : { ...two, refused: null, after };
}

export type SeenDuplicates = NonNullable<ReturnType<typeof seeDuplicates>>;

/** Merges the two in one act. Refused besides what people refuse: both are asked in a survey that has not closed. */
export function mergeDuplicates(
  by: Person,
  keptId: number,
  goneId: number,
  now: Date,
): { merged: true } | MergeRefusal | { refused: "survey" } {
  return writeTransaction((tx) =>
    openRoundInvitingBoth(keptId, goneId)
      ? { refused: "survey" }
      : mergePersonsWithin(tx, by, { keptId, goneId }, now),
  );
}
