import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import {
  attempts,
  courseInvitations,
  courses,
  lessonCompletions,
  lessons,
  packageStates,
  revisions,
  watched,
} from "../../../db/schema/elearning.ts";
import { type PackageEvidence, packageEvidence } from "../kinds/package/evidence.ts";
import type { PackageContent } from "../kinds/package/content.ts";
import { questionsOf } from "../completion/attempts.server.ts";
import type { Review, ShiftProgress, ShiftContent } from "../kinds/conversation/conversation.ts";
import { type Learner, isCourseFor } from "../courses/courses.server.ts";
import { type Exercise, judge } from "../kinds/exercise/exercise.ts";
import { findCompletion } from "../courses/find-completion.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import type { OpenedParts } from "../kinds/interactive-page/open-part.server.ts";
import { openableParts, type PageContent } from "../kinds/interactive-page/page-content.ts";
import type { Answered, WorkflowProgress } from "../kinds/exercise/answering.server.ts";
import { missingRanges, type Range, totalSeconds } from "../kinds/film/ranges.ts";
import { courseDueDay } from "../deadlines/due-day.ts";
import { plannedDueDaysOf } from "../deadlines/planned-due-days.server.ts";
import { presentRuleVersion } from "../completion/rules.ts";
import { absenceOf } from "../../people/register/absence.server.ts";

/** Why a lesson stands as it does: the rule it is judged by, what was done when, and what is missing. */
export interface LessonEvidence {
  slug: string;
  title: string;
  kind: Lesson["kind"];
  completed: {
    at: Date;
    way: (typeof lessonCompletions.$inferSelect)["way"];
  } | null;
  /** The wording of the rule it was, or will be, judged by. */
  rule: number;
  beganAt: Date | null;
  lastAt: Date | null;
  film: { seen: number; of: number; missing: Range[] } | null;
  tries: number;
  /** Exercise, workflow test: how the last try went. Film: how its questions were answered, where it has some. */
  exercise: { right: number; of: number; need: number; wrong: string[] } | null;
  package: PackageEvidence | null;
  page: { opened: number; of: number; closed: string[] } | null;
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
  /** The lessons of the version that was completed; of the present one, when none was. */
  lessons: LessonEvidence[];
  /** What the present version holds that the completed one did not. */
  later: LessonEvidence[];
  /** What was done of lessons that are in neither. */
  former: LessonEvidence[];
}

/** The evidence behind every status of a person's e-learning, read from what is kept: nothing is reckoned ahead of time. */
export function evidenceOf(personId: number, learner: Learner): CourseEvidence[] {
  const own = db
    .select()
    .from(courses)
    .orderBy(asc(courses.audience), asc(courses.id))
    .all()
    .filter((course) => isCourseFor(learner, course));
  const steps = lessonEvidenceOf(
    personId,
    own.map(({ id }) => id),
  );
  return own.map(({ id, slug, title, version }) => {
    const completed = findCompletion(personId, id);
    const all = steps.filter(({ courseId }) => courseId === id);
    return {
      slug,
      title,
      version,
      completed,
      invited: invitationOf(personId, id, slug),
      ...splitByVersion(all, completed && lessonsOfVersion(id, completed.version)),
    };
  });
}

/** Tells what a completion rests on from what came after it, and both from what is in neither any more. */
function splitByVersion(all: EvidenceRow[], held: number[] | null) {
  const tell = (some: EvidenceRow[]) => some.map(({ evidence }) => evidence);
  const present = all.filter(({ published }) => published);
  const lessons = held ? held.flatMap((id) => all.filter((lesson) => lesson.id === id)) : present;
  const later = present.filter((lesson) => !lessons.includes(lesson));
  const former = all.filter((one) => one.evidence.completed && !lessons.includes(one) && !one.published);
  return { lessons: tell(lessons), later: tell(later), former: tell(former) };
}

const lessonsOfVersion = (courseId: number, version: number): number[] | null =>
  db
    .select({ lessons: revisions.lessons })
    .from(revisions)
    .where(and(eq(revisions.courseId, courseId), eq(revisions.version, version)))
    .get()?.lessons ?? null;

interface EvidenceRow {
  id: number;
  courseId: number;
  published: boolean;
  evidence: LessonEvidence;
}

function invitationOf(personId: number, courseId: number, slug: string): CourseEvidence["invited"] {
  const { invitedAt, dueOn } = courseInvitations;
  const invited = db
    .select({ invitedAt, dueOn })
    .from(courseInvitations)
    .where(and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, courseId)))
    .get();
  if (!invited) return null;
  const planned = plannedDueDaysOf([personId]).get(personId);
  return { at: invited.invitedAt, dueOn: courseDueDay(slug, planned, invited, absenceOf(personId)) };
}

/** Every lesson of some courses, also those that are in none of their versions now. */
function lessonEvidenceOf(personId: number, courseIds: number[]): EvidenceRow[] {
  const states = packageStatesOf(personId);
  return db
    .select({ lesson: lessons, completed: lessonCompletions, watched, attempt: attempts })
    .from(lessons)
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, personId)),
    )
    .leftJoin(watched, and(eq(watched.lessonId, lessons.id), eq(watched.personId, personId)))
    .leftJoin(attempts, and(eq(attempts.lessonId, lessons.id), eq(attempts.personId, personId)))
    .where(inArray(lessons.courseId, courseIds))
    .orderBy(asc(lessons.courseId), asc(lessons.position))
    .all()
    .map((row) => {
      const { id, courseId, published } = row.lesson;
      const own = states.filter(({ lessonId }) => lessonId === id);
      return { id, courseId, published, evidence: lessonEvidence(row, own) };
    });
}

type State = ReturnType<typeof packageStatesOf>[number];

/** What packages have told of this person. */
function packageStatesOf(personId: number) {
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

function lessonEvidence({ lesson, completed, watched, attempt }: Row, states: State[]): LessonEvidence {
  const { slug, title, kind, filmSeconds } = lesson;
  const seen = watched?.ranges ?? [];
  const told = kind === "package" ? packageEvidence(lesson.content as PackageContent | null, states) : null;
  return {
    slug,
    title,
    kind,
    completed: completed && { at: completed.completedAt, way: completed.way },
    rule: completed?.rule ?? presentRuleVersion,
    beganAt: watched?.beganAt ?? attempt?.beganAt ?? told?.beganAt ?? null,
    lastAt: watched?.reportedAt ?? attempt?.savedAt ?? told?.lastAt ?? null,
    film: filmSeconds
      ? { seen: totalSeconds(seen), of: filmSeconds, missing: missingRanges(seen, filmSeconds) }
      : null,
    tries: attempt?.tries ?? 0,
    exercise: judgedAnswers(lesson, attempt?.state),
    package: told,
    page: kind === "page" ? openedParts(lesson, attempt?.state) : null,
    calls: kind === "conversation" ? callsOf(lesson, attempt?.state) : [],
  };
}

function judgedAnswers(lesson: Lesson, state: unknown): LessonEvidence["exercise"] {
  const exercise = lesson.kind === "workflow" ? (lesson.content as Exercise) : questionsOf(lesson);
  if (!exercise) return null;
  const { passMark, questions } = exercise;
  const { answers = {} } = (state as Answered | WorkflowProgress | undefined) ?? {};
  const { right, of, questions: verdicts } = judge(exercise, answers);
  const wrong = questions.filter(({ id }) => answers[id] && !verdicts[id]).map(({ text }) => text);
  return { right, of, need: Math.ceil(passMark * questions.length), wrong };
}

function openedParts({ content }: Lesson, state: unknown) {
  const { opened } = (state as OpenedParts | undefined) ?? { opened: [] };
  const all = openableParts(content as PageContent);
  const closed = all.filter(({ id }) => !opened.includes(id)).map(({ title }) => title);
  return { opened: opened.length, of: all.length, closed };
}

function callsOf({ content }: Lesson, state: unknown): LessonEvidence["calls"] {
  const { passed, talks } = (state as ShiftProgress | undefined) ?? { passed: [], talks: [] };
  return (content as ShiftContent).calls.map(({ title }, at) => ({
    title,
    passed: passed[at] ?? false,
    review: talks[at]?.review ?? null,
  }));
}
