import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import type { CourseView } from "../../elearning/completion/progress.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { Step } from "./steps.ts";
import type { BaseTraining } from "../readiness/training.ts";

/** What an agent's steps are made of. */
interface StepInput extends Pick<BaseTraining, "day" | "diploma"> {
  /** Course's address → the number of the diploma held. */
  diplomas: Map<string, string>;
  /** The agent's own courses, that of their role first; none as long as the site has no lessons. */
  courses: CourseView[];
  /** Items of the own plan that the agent ticks. */
  items: Step[];
}

/** An agent's steps, read from what has happened and stored nowhere, in the order they are to be done. */
export function buildSteps(
  person: Person,
  now: Date,
  { day, diploma, diplomas, courses, items }: StepInput,
): Step[] {
  const beside = courses.flatMap((course, at) => courseSteps(course, diplomas, at === 0));
  return [
    ...elearningSteps(courses[0]),
    ...beside.filter(({ what }) => what === "again"),
    ...items,
    { what: "day", state: dayState[day.stands], day },
    ...beside.filter(({ what }) => what === "course"),
    ...openSurveys(person.id, now),
    { what: "diploma", state: diploma ? "done" : "later", number: diploma?.number ?? null },
    ...beside.filter(({ what }) => what === "completed"),
  ];
}

/** The steps of whoever takes courses in another role than agent: only the courses. */
export const courseStepsOf = (courses: CourseView[], diplomas: Map<string, string>): Step[] =>
  courses.flatMap((course) => courseSteps(course, diplomas, false));

const dayState = {
  owes: "to-do",
  waiting: "waiting",
  enrolled: "booked",
  attended: "done",
  exempt: "done",
} as const;

/** What a completed course asks anew, and what courses beside the first ask, or that they are completed. */
function courseSteps(
  { slug, title, again, next, ...course }: CourseView,
  diplomas: Map<string, string>,
  first: boolean,
): Step[] {
  const { completedAt } = course;
  const number = diplomas.get(slug) ?? null;
  // What is asked anew takes nothing from what was completed: its diploma stands.
  const stands: Step[] =
    completedAt && !first ? [{ what: "completed", state: "done", slug, title, completedAt, number }] : [];
  if (!next || (completedAt ? !again : first)) return stands;
  const { done, of, secondsLeft } = course;
  const so = { slug, title, lessons: of - done, secondsLeft, next: next.slug };
  if (again) return [{ what: "again", state: "to-do", ...so, dueOn: again.dueOn }, ...stands];
  return [{ what: "course", state: done > 0 ? "under-way" : "to-do", ...so, dueOn: course.dueOn }];
}

function elearningSteps(course: CourseView | undefined): Step[] {
  if (!course) return [];
  const { done, of, completedAt, secondsLeft, next, dueOn } = course;
  const state = completedAt ? "done" : done > 0 ? "under-way" : "to-do";
  return [
    {
      what: "elearning",
      state,
      done,
      of,
      completedAt,
      secondsLeft,
      dueOn,
      next: next && { slug: next.slug, title: next.title },
    },
  ];
}

const surveysQuery = prepared((at) =>
  at
    .select({ name: rounds.name, closesAt: rounds.closesAt })
    .from(invitations)
    .innerJoin(rounds, and(eq(rounds.id, invitations.roundId), eq(rounds.state, "open")))
    .where(
      and(
        eq(invitations.personId, sql.placeholder("personId")),
        lte(rounds.opensAt, sql.placeholder("now")),
        gt(rounds.closesAt, sql.placeholder("now")),
      ),
    )
    .orderBy(asc(rounds.closesAt))
    .prepare(),
);

/** Open rounds the person is asked in. Whether they have answered is not read: it is nobody's to show, not even their own page's. */
function openSurveys(personId: number, now: Date): Step[] {
  const asked = surveysQuery().all({ personId, now: now.getTime() });
  return asked.map((round) => ({ what: "survey", state: "open", ...round }));
}
