import { and, asc, eq, isNotNull } from "drizzle-orm";
import { danishDate } from "../../base/dates/danish-time.ts";
import { db } from "../../../db/database.server.ts";
import { attendance, courseDays, enrolments } from "../../../db/schema/course-days.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { listAccountsOf } from "../../people/accounts/accounts.server.ts";
import { absenceColumns } from "../../people/register/absence.server.ts";
import { findEditable } from "../../people/persons/edit-person.server.ts";
import { leads } from "../../people/register/manages.ts";
import { deputyUntil } from "../../people/register/person.server.ts";
import type { Role } from "../../../db/enums.ts";
import { tracePerson, traceView } from "../../audit/audit.server.ts";
import { courseDayDueOn } from "../../course-days/duty/duty.ts";
import { findProgrammeStart } from "../../elearning/deadlines/programme-start.server.ts";
import { listHeldDiplomas } from "../../diplomas/issuing/diplomas.server.ts";
import { agentsCourseSlug } from "../../elearning/courses/agents-course.ts";
import type { Learner } from "../../elearning/courses/courses.server.ts";
import { coursesTaken } from "../../elearning/completion/courses-taken.server.ts";
import { plannedDueDaysOf } from "../../elearning/deadlines/planned-due-days.server.ts";
import { evidenceOf } from "../../elearning/evidence/evidence.server.ts";
import { mailFailingSince } from "../../mail/failures/mail-failures.server.ts";
import { listDeclined } from "../../mail/optional/declined-letters.server.ts";
import { onboardingOf } from "../../onboarding/summaries/person-onboarding.server.ts";
import { staffNumberOf } from "../../people/staff-numbers/staff-numbers.server.ts";
import type { OtherCourse, PersonDay, PersonDetails, PersonView } from "./person-view.ts";
import { trainingsOf } from "../../onboarding/readiness/trainings.server.ts";

/** Who looks: the secretariat at anyone, a leader at their own municipality's people. */
interface Viewer {
  id: number;
  role: Role;
  municipalityId: number | null;
}

/** One person as their leader and the secretariat see them. Leaves a trace of the view; null when unknown, forgotten, or not the viewer's. */
export function seePerson(viewer: Viewer, personId: number, now: Date): PersonView | null {
  const person = findPersonDetails(personId);
  if (!person || !maySee(viewer, person)) return null;
  tracePerson(viewer, personId, now);
  return {
    ...person,
    today: danishDate(now),
    staffNumber: viewer.role === "secretariat" ? staffNumberOf(personId) : null,
    deputyUntil: deputyUntil(personId),
    mailFailingSince: person.mail ? mailFailingSince(personId, person.mail) : null,
    mayChange: findEditable(viewer, personId) !== null,
    isViewer: personId === viewer.id,
    training: trainingsOf([personId], now).get(personId)!,
    dayDueOn: courseDayDueOn(person.startsOn, person, {
      planned: plannedDueDaysOf([personId]).get(personId)?.["course-day"],
      programmeStart: findProgrammeStart(now),
    }),
    onboarding: onboardingOf(personId, now),
    lessons: lessonsOf(personId),
    courses: coursesOf(personId, person),
    accounts: viewer.role === "secretariat" ? listAccountsOf(personId) : [],
    declinedLetters: viewer.role === "secretariat" ? listDeclined(personId).map(({ letter }) => letter) : [],
    days: daysOf(personId),
  };
}

/** The evidence behind one person's e-learning. Leaves a trace of the view; null as in `seePerson`. */
export function seeEvidence(viewer: Viewer, personId: number, now: Date) {
  const person = findPersonDetails(personId);
  if (!person || !maySee(viewer, person)) return null;
  const view = { act: "evidence-seen", subjectId: personId, scope: `person:${personId}:elearning` } as const;
  traceView(viewer, view, now);
  return { id: personId, name: person.name, evidence: evidenceOf(personId, person) };
}

/** The secretariat sees those who have left too, since they may return. */
const maySee = (viewer: Viewer, person: { municipalityId: number | null; leftOn: string | null }) =>
  viewer.role === "secretariat" || (leads(viewer, person) && !person.leftOn);

function findPersonDetails(personId: number): PersonDetails | undefined {
  const { id, name, mail, phone, municipalityId, startsOn, leftOn } = people;
  const columns = { id, name, mail, phone, municipalityId, startsOn, leftOn, ...absenceColumns };
  const row = db
    .select({ ...columns, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, municipalityId))
    .where(and(eq(id, personId), isNotNull(mail)))
    .get();
  const roleRows = db.select({ role: roles.role }).from(roles).where(eq(roles.personId, personId)).all();
  return row && { ...row, roles: roleRows.map(({ role }) => role) };
}

/** Courses besides the agents' own, which is part of an agent's training, and their diplomas. */
function coursesOf(personId: number, person: Learner): OtherCourse[] {
  const numbers = new Map(listHeldDiplomas(personId).map(({ courseSlug, number }) => [courseSlug, number]));
  return coursesTaken(personId, person)
    .filter(({ slug }) => slug !== agentsCourseSlug)
    .map((course) => ({ ...course, number: numbers.get(course.slug) ?? null }));
}

const lessonsOf = (personId: number) =>
  db
    .select({ id: lessons.id, title: lessons.title, completedAt: lessonCompletions.completedAt })
    .from(lessons)
    .innerJoin(courses, and(eq(courses.id, lessons.courseId), eq(courses.slug, agentsCourseSlug)))
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, personId)),
    )
    .where(eq(lessons.published, true))
    .orderBy(asc(lessons.position))
    .all();

/** The person's course days, in order. */
function daysOf(personId: number): PersonDay[] {
  const seats = db
    .select({ dayId: enrolments.dayId, state: enrolments.state })
    .from(enrolments)
    .where(eq(enrolments.personId, personId))
    .all();
  const marks = db
    .select({ dayId: attendance.dayId, mark: attendance.mark })
    .from(attendance)
    .where(eq(attendance.personId, personId))
    .all();
  const stateOf = new Map(seats.map(({ dayId, state }) => [dayId, state]));
  const markOf = new Map(marks.map(({ dayId, mark }) => [dayId, mark]));
  return db
    .select({ id: courseDays.id, on: courseDays.on, host: municipalities.name })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .orderBy(asc(courseDays.on))
    .all()
    .filter(({ id }) => stateOf.has(id) || markOf.has(id))
    .map((day) => ({ ...day, state: stateOf.get(day.id) ?? null, mark: markOf.get(day.id) ?? null }));
}
