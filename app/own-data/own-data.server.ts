import { and, asc, eq, isNotNull } from "drizzle-orm";
import { db } from "../../db/database.server.ts";
import { attendance, courseDays, enrolments, exemptions } from "../../db/schema/course-days.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { courseCompletions, courses, lessons } from "../../db/schema/elearning.ts";
import { lessonCompletions } from "../../db/schema/elearning-progress.ts";
import { letters } from "../../db/schema/mail.ts";
import { followUps, listenIns, planItems, planMarks, plans } from "../../db/schema/onboarding.ts";
import { municipalities, people, staffNumbers } from "../../db/schema/people.ts";
import { mailChanges } from "../../db/schema/people-mail-changes.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import { readOwnTrail } from "../audit/trail.server.ts";
import { findPersonPlan } from "../onboarding/plans/find-plans.server.ts";
import { listDeclined } from "../mail/optional/declined-letters.server.ts";
import { listAccountsOf } from "../people/accounts/accounts.server.ts";
import { absenceColumns } from "../people/register/absence.server.ts";
import type { Person } from "../people/register/person.server.ts";
import type { OwnData } from "./own-data.ts";

/** Everything that the site stores under the person's name. */
export function ownData({ id, roles }: Pick<Person, "id" | "roles">, now: Date): OwnData {
  const { municipalityId, ...person } = findDetails(id);
  return {
    person: { ...person, roles },
    ...courseDayData(id),
    ...trainingData(id),
    ...planData(id, now),
    surveys: db
      .select({ round: rounds.name, askedUnder: invitations.municipality, lettersTo: invitations.mail })
      .from(invitations)
      .innerJoin(rounds, eq(rounds.id, invitations.roundId))
      .where(eq(invitations.personId, id))
      .all(),
    accounts: listAccountsOf(id).map(({ id: _, ...account }) => account),
    mailChanges: db
      .select({
        oldMail: mailChanges.oldMail,
        newMail: mailChanges.newMail,
        askedAt: mailChanges.askedAt,
        askedAs: mailChanges.askedAs,
        state: mailChanges.state,
        reason: mailChanges.reason,
      })
      .from(mailChanges)
      .where(eq(mailChanges.personId, id))
      .orderBy(asc(mailChanges.askedAt))
      .all(),
    letters: db
      .select({ letter: letters.letter, subject: letters.subject, sentAt: letters.sentAt })
      .from(letters)
      .where(and(eq(letters.personId, id), isNotNull(letters.sentAt)))
      .orderBy(asc(letters.sentAt))
      .all(),
    declinedLetters: listDeclined(id),
    views: readOwnTrail({ id, municipalityId }, person.enteredAt),
  };
}

const findDetails = (id: number) =>
  db
    .select({
      name: people.name,
      mail: people.mail,
      phone: people.phone,
      staffNumber: staffNumbers.number,
      startsOn: people.startsOn,
      ...absenceColumns,
      locale: people.locale,
      enteredAt: people.createdAt,
      municipalityId: people.municipalityId,
      municipality: municipalities.name,
    })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .leftJoin(staffNumbers, eq(staffNumbers.personId, people.id))
    .where(eq(people.id, id))
    .get()!;

const courseDayData = (id: number): Pick<OwnData, "seats" | "attendance" | "exemptions"> => ({
  seats: db
    .select({
      on: courseDays.on,
      in: municipalities.name,
      state: enrolments.state,
      since: enrolments.since,
      food: enrolments.food,
      access: enrolments.access,
    })
    .from(enrolments)
    .innerJoin(courseDays, eq(courseDays.id, enrolments.dayId))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(eq(enrolments.personId, id))
    .orderBy(asc(courseDays.on))
    .all(),
  attendance: db
    .select({ on: courseDays.on, in: municipalities.name, mark: attendance.mark })
    .from(attendance)
    .innerJoin(courseDays, eq(courseDays.id, attendance.dayId))
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .where(eq(attendance.personId, id))
    .orderBy(asc(courseDays.on))
    .all(),
  exemptions: db
    .select({ on: exemptions.on, reason: exemptions.reason })
    .from(exemptions)
    .where(eq(exemptions.personId, id))
    .all(),
});

const trainingData = (id: number): Pick<OwnData, "lessons" | "courses" | "diplomas"> => ({
  lessons: db
    .select({
      title: lessons.title,
      completedAt: lessonCompletions.completedAt,
      way: lessonCompletions.way,
    })
    .from(lessonCompletions)
    .innerJoin(lessons, eq(lessons.id, lessonCompletions.lessonId))
    .where(eq(lessonCompletions.personId, id))
    .orderBy(asc(lessonCompletions.completedAt))
    .all(),
  courses: db
    .select({ title: courses.title, completedAt: courseCompletions.completedAt })
    .from(courseCompletions)
    .innerJoin(courses, eq(courses.id, courseCompletions.courseId))
    .where(eq(courseCompletions.personId, id))
    .all(),
  diplomas: db
    .select({
      number: diplomas.number,
      course: diplomas.course,
      issuedAt: diplomas.issuedAt,
      revokedAt: diplomas.revokedAt,
    })
    .from(diplomas)
    .where(eq(diplomas.personId, id))
    .all(),
});

const planData = (
  id: number,
  now: Date,
): Pick<OwnData, "plan" | "earlierPlans" | "listenIns" | "followUps"> => ({
  plan: (findPersonPlan(id, now)?.items ?? []).map(({ title, party, dueOn, doneOn, note }) => ({
    title,
    party,
    dueOn,
    doneOn,
    note,
  })),
  earlierPlans: db
    .select({ title: planItems.title, doneAt: planMarks.doneAt, note: planMarks.note })
    .from(planMarks)
    .innerJoin(plans, eq(plans.id, planMarks.planId))
    .innerJoin(planItems, and(eq(planItems.versionId, plans.versionId), eq(planItems.key, planMarks.key)))
    .where(and(eq(plans.personId, id), isNotNull(plans.endedAt)))
    .all(),
  listenIns: db
    .select({
      way: listenIns.way,
      on: listenIns.on,
      fromTime: listenIns.fromTime,
      toTime: listenIns.toTime,
      place: listenIns.place,
      doneAt: listenIns.doneAt,
    })
    .from(listenIns)
    .where(eq(listenIns.personId, id))
    .orderBy(asc(listenIns.on))
    .all(),
  followUps: db
    .select({ what: followUps.what, why: followUps.why, dueOn: followUps.dueOn, doneAt: followUps.doneAt })
    .from(followUps)
    .where(eq(followUps.personId, id))
    .all(),
});
