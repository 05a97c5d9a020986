import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "../../db/open.server.ts";
import {
  attempts,
  courseCompletions,
  courseInvitations,
  courses,
  lessonCompletions,
  lessons,
  packageStates,
  watched,
} from "../../db/schema/elearning.ts";
import { type PackageEvidence, packageEvidence } from "./packages/evidence.ts";
import type { PackageContent } from "./packages/contents.ts";
import { questionsIn } from "./attempts.server.ts";
import type { Review, Shift, ShiftContent } from "./conversation.ts";
import { type Learner, takes } from "./courses.server.ts";
import { type Exercise, judge } from "./exercise.ts";
import type { Lesson } from "./lessons.server.ts";
import type { Opened } from "./opening.server.ts";
import { openable, type PageContent } from "./page.ts";
import type { Answered, Worked } from "./practice.server.ts";
import { missing, type Range, total } from "./ranges.ts";
import { presentRule } from "./rules.ts";
import { dueAfterLeave } from "../people/absence.ts";
import { dayIn } from "../ui/danish-time.ts";
import { absenceOf } from "../people/absence.server.ts";

/** Why a lesson stands as it does: the rule it is judged by, what was done when, and what is missing. */
export interface LessonEvidence {
  slug: string;
  title: string;
  kind: Lesson["kind"];
  completed: { at: Date; way: (typeof lessonCompletions.$inferSelect)["way"] } | null;
  /** The wording of the rule it was, or will be, judged by. */
  rule: number;
  beganAt: Date | null;
  lastAt: Date | null;
  film: { seen: number; of: number; missing: Range[] } | null;
  tries: number;
  /** Exercise, workflow test: how the last try went. Film: how its questions were answered, where it has some. */
  exercise: { right: number; of: number; need: number } | null;
  package: PackageEvidence | null;
  page: { opened: number; of: number } | null;
  /** Simulated shift: its calls, and how each went last. */
  calls: { title: string; passed: boolean; review: Review | null }[];
}

/** Why a course stands as it does. */
export interface CourseEvidence {
  slug: string;
  title: string;
  version: number;
  completed: { at: Date; version: number; imported: boolean } | null;
  invited: { at: Date; dueOn: string | null } | null;
  lessons: LessonEvidence[];
}

/** The evidence behind every status of a person's e-learning, read from what is kept: nothing is reckoned ahead of time. */
export function evidenceOf(personId: number, learner: Learner): CourseEvidence[] {
  const own = db
    .select()
    .from(courses)
    .orderBy(asc(courses.audience), asc(courses.id))
    .all()
    .filter((course) => takes(learner, course));
  const steps = lessonsOf(
    personId,
    own.map(({ id }) => id),
  );
  return own.map(({ id, slug, title, version }) => ({
    slug,
    title,
    version,
    completed: completionOf(personId, id),
    invited: invitationOf(personId, id),
    lessons: steps.filter(({ courseId }) => courseId === id).map(({ courseId: _, ...lesson }) => lesson),
  }));
}

function completionOf(personId: number, courseId: number): CourseEvidence["completed"] {
  const { completedAt: at, version, imported } = courseCompletions;
  return (
    db
      .select({ at, version, imported })
      .from(courseCompletions)
      .where(and(eq(courseCompletions.personId, personId), eq(courseCompletions.courseId, courseId)))
      .get() ?? null
  );
}

function invitationOf(personId: number, courseId: number): CourseEvidence["invited"] {
  const { invitedAt: at, dueOn } = courseInvitations;
  const invited = db
    .select({ at, dueOn })
    .from(courseInvitations)
    .where(and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, courseId)))
    .get();
  if (!invited?.dueOn) return invited ?? null;
  return { ...invited, dueOn: dueAfterLeave(invited.dueOn, dayIn(invited.at), absenceOf(personId)) };
}

function lessonsOf(personId: number, courseIds: number[]): (LessonEvidence & { courseId: number })[] {
  const states = statesOf(personId);
  return db
    .select({ lesson: lessons, completed: lessonCompletions, watched, attempt: attempts })
    .from(lessons)
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, personId)),
    )
    .leftJoin(watched, and(eq(watched.lessonId, lessons.id), eq(watched.personId, personId)))
    .leftJoin(attempts, and(eq(attempts.lessonId, lessons.id), eq(attempts.personId, personId)))
    .where(and(inArray(lessons.courseId, courseIds), eq(lessons.published, true)))
    .orderBy(asc(lessons.courseId), asc(lessons.position))
    .all()
    .map((row) =>
      tell(
        row,
        states.filter(({ lessonId }) => lessonId === row.lesson.id),
      ),
    );
}

type State = ReturnType<typeof statesOf>[number];

/** What packages have told of this person. */
function statesOf(personId: number) {
  const { lessonId, item, said, success, doneAt, beganAt, savedAt } = packageStates;
  return db
    .select({ lessonId, item, said, success, doneAt, beganAt, savedAt })
    .from(packageStates)
    .where(eq(packageStates.personId, personId))
    .all();
}

interface Row {
  lesson: Lesson;
  completed: typeof lessonCompletions.$inferSelect | null;
  watched: typeof watched.$inferSelect | null;
  attempt: typeof attempts.$inferSelect | null;
}

function tell(
  { lesson, completed, watched, attempt }: Row,
  states: State[],
): LessonEvidence & { courseId: number } {
  const { courseId, slug, title, kind, filmSeconds } = lesson;
  const seen = watched?.ranges ?? [];
  const told = kind === "package" ? packageEvidence(lesson.content as PackageContent | null, states) : null;
  return {
    courseId,
    slug,
    title,
    kind,
    completed: completed && { at: completed.completedAt, way: completed.way },
    rule: completed?.rule ?? presentRule,
    beganAt: watched?.beganAt ?? attempt?.beganAt ?? told?.beganAt ?? null,
    lastAt: watched?.reportedAt ?? attempt?.savedAt ?? told?.lastAt ?? null,
    film: filmSeconds ? { seen: total(seen), of: filmSeconds, missing: missing(seen, filmSeconds) } : null,
    tries: attempt?.tries ?? 0,
    exercise: judgedOf(lesson, attempt?.state),
    package: told,
    page: kind === "page" ? openedOf(lesson, attempt?.state) : null,
    calls: kind === "conversation" ? callsOf(lesson, attempt?.state) : [],
  };
}

function judgedOf(lesson: Lesson, state: unknown): LessonEvidence["exercise"] {
  const exercise = lesson.kind === "workflow" ? (lesson.content as Exercise) : questionsIn(lesson);
  if (!exercise) return null;
  const { passMark, questions } = exercise;
  const { answers = {} } = (state as Answered | Worked | undefined) ?? {};
  const { right, of } = judge(exercise, answers);
  return { right, of, need: Math.ceil(passMark * questions.length) };
}

function openedOf({ content }: Lesson, state: unknown) {
  const { opened } = (state as Opened | undefined) ?? { opened: [] };
  return { opened: opened.length, of: openable(content as PageContent).length };
}

function callsOf({ content }: Lesson, state: unknown): LessonEvidence["calls"] {
  const { passed, talks } = (state as Shift | undefined) ?? { passed: [], talks: [] };
  return (content as ShiftContent).calls.map(({ title }, at) => ({
    title,
    passed: passed[at] ?? false,
    review: talks[at]?.review ?? null,
  }));
}
