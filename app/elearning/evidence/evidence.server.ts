import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { courseInvitations, courses, lessons, revisions } from "../../../db/schema/elearning.ts";
import { attempts, lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import { type Learner, isCourseFor } from "../courses/courses.server.ts";
import { findCompletion } from "../courses/find-completion.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import { kindOf } from "../kinds/kinds.server.ts";
import type { CourseEvidence, LessonEvidence } from "./course-evidence.ts";
import { courseDueDay } from "../deadlines/due-day.ts";
import { plannedDueDaysOf } from "../deadlines/planned-due-days.server.ts";
import { presentRuleVersion } from "../completion/rules.ts";
import { absenceOf } from "../../people/register/absence.server.ts";

/** The evidence behind every status of a person's e-learning, read from the stored rows at each call. */
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
      invited: invitationOf(personId, learner.startsOn, { id, slug }),
      ...splitByVersion(all, completed && lessonsOfVersion(id, completed.version)),
    };
  });
}

/** Splits lessons into those of the completed version, those added later, and completed ones that are in neither. */
function splitByVersion(all: EvidenceRow[], versionLessons: number[] | null) {
  const evidenceOfRows = (rows: EvidenceRow[]) => rows.map(({ evidence }) => evidence);
  const present = all.filter(({ published }) => published);
  const lessons = versionLessons
    ? versionLessons.flatMap((id) => all.filter((lesson) => lesson.id === id))
    : present;
  const later = present.filter((lesson) => !lessons.includes(lesson));
  const former = all.filter((row) => row.evidence.completed && !lessons.includes(row) && !row.published);
  return { lessons: evidenceOfRows(lessons), later: evidenceOfRows(later), former: evidenceOfRows(former) };
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

function invitationOf(
  personId: number,
  startsOn: string,
  { id: courseId, slug }: { id: number; slug: string },
): CourseEvidence["invited"] {
  const { invitedAt, dueOn } = courseInvitations;
  const invited = db
    .select({ invitedAt, dueOn })
    .from(courseInvitations)
    .where(and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, courseId)))
    .get();
  if (!invited) return null;
  const planned = plannedDueDaysOf([personId]).get(personId);
  const who = { ...absenceOf(personId), startsOn };
  return { at: invited.invitedAt, dueOn: courseDueDay(slug, planned, invited, who) };
}

/** Every lesson of some courses, including those that are no longer in them. */
function lessonEvidenceOf(personId: number, courseIds: number[]): EvidenceRow[] {
  const readers = new Map<Lesson["kind"], EvidenceReader>();
  const readerOf = (lesson: Lesson): EvidenceReader => {
    const reader = readers.get(lesson.kind) ?? kindOf(lesson).evidenceOf(personId);
    readers.set(lesson.kind, reader);
    return reader;
  };
  return db
    .select({ lesson: lessons, completed: lessonCompletions, attempt: attempts })
    .from(lessons)
    .leftJoin(
      lessonCompletions,
      and(eq(lessonCompletions.lessonId, lessons.id), eq(lessonCompletions.personId, personId)),
    )
    .leftJoin(attempts, and(eq(attempts.lessonId, lessons.id), eq(attempts.personId, personId)))
    .where(inArray(lessons.courseId, courseIds))
    .orderBy(asc(lessons.courseId), asc(lessons.position))
    .all()
    .map(({ lesson, completed, attempt }) => ({
      id: lesson.id,
      courseId: lesson.courseId,
      published: lesson.published,
      evidence: {
        slug: lesson.slug,
        title: lesson.title,
        completed: completed && { at: completed.completedAt, way: completed.way },
        ruleVersion: completed?.ruleVersion ?? presentRuleVersion,
        ...readerOf(lesson)(lesson, attempt),
      },
    }));
}

type EvidenceReader = ReturnType<ReturnType<typeof kindOf>["evidenceOf"]>;
