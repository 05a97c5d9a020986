import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import type { CourseView } from "../../elearning/completion/progress.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { Step, SurveyStep } from "./steps.ts";
import type { BaseTraining } from "../readiness/training.ts";

/** The data that an agent's steps are built from. */
interface StepInput extends Pick<BaseTraining, "day" | "diploma"> {
  /** Course's address → the number of the diploma held. */
  diplomas: Map<string, string>;
  /** The agent's own courses, that of their role first; none as long as the site has no lessons. */
  courses: CourseView[];
  /** Items of the own plan that the agent ticks. */
  items: Step[];
}

/** An agent's steps in the order they are to be done; derived from what has happened, and not stored. */
export function buildSteps(
  person: Person,
  now: Date,
  { day, diploma, diplomas, courses, items }: StepInput,
): Step[] {
  const otherSteps = courses.flatMap((course, at) => courseSteps(course, diplomas, at === 0));
  return [
    ...elearningSteps(courses[0]),
    ...otherSteps.filter(({ what }) => what === "again"),
    ...items,
    { what: "day", state: dayState[day.stands], day },
    ...otherSteps.filter(({ what }) => what === "course"),
    ...openSurveys(person.id, now),
    { what: "diploma", state: diploma ? "done" : "later", number: diploma?.number ?? null },
    ...otherSteps.filter(({ what }) => what === "completed"),
  ];
}

/** The steps of someone who takes courses in another role than agent: only the courses. */
export const courseStepsOf = (courses: CourseView[], diplomas: Map<string, string>): Step[] =>
  courses.flatMap((course) => courseSteps(course, diplomas, false));

const dayState = {
  owes: "to-do",
  waiting: "waiting",
  enrolled: "booked",
  attended: "done",
  exempt: "done",
} as const;

/** What of a completed course is to be seen again; and of courses other than the first what is left, or that they are completed. */
function courseSteps(
  { slug, title, again, next, ...course }: CourseView,
  diplomas: Map<string, string>,
  first: boolean,
): Step[] {
  const { completedAt } = course;
  const number = diplomas.get(slug) ?? null;
  // A revision to see again takes nothing from the completed course: its diploma is still shown.
  const completed: Step[] =
    completedAt && !first ? [{ what: "completed", state: "done", slug, title, completedAt, number }] : [];
  if (!next || (completedAt ? !again : first)) return completed;
  const { done, of, secondsLeft } = course;
  const shared = { slug, title, lessons: of - done, secondsLeft, next: next.slug };
  if (again) return [{ what: "again", state: "to-do", ...shared, dueOn: again.dueOn }, ...completed];
  return [{ what: "course", state: done > 0 ? "under-way" : "to-do", ...shared, dueOn: course.dueOn }];
}

function elearningSteps(course: CourseView | undefined): Step[] {
  if (!course) return [];
  const { done, of, completedAt, secondsLeft, next, dueOn, milestone } = course;
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
      milestone,
      next,
    },
  ];
}

const surveysQuery = prepared((at) =>
  at
    .select({ roundId: rounds.id, name: rounds.name, closesAt: rounds.closesAt })
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

/** The open rounds to which the person is invited. Whether they have answered is not read: no page may show it, not even their own. */
export function openSurveys(personId: number, now: Date): SurveyStep[] {
  const open = surveysQuery().all({ personId, now: now.getTime() });
  return open.map((round) => ({ what: "survey", state: "open", ...round }));
}
