import { and, eq, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { attempts } from "../../../db/schema/elearning.ts";
import type { Person } from "../../people/register/person.server.ts";
import { completeLesson, type CompletionWay } from "./completions.server.ts";
import type { Exercise } from "../kinds/exercise/exercise.ts";
import { findLesson, type Lesson } from "../courses/lessons.server.ts";
import { saveTrial, findTrial } from "./trials.server.ts";
import { unreadyReason } from "../kinds/readiness.ts";

const attemptQuery = prepared((at) =>
  at
    .select({ state: attempts.state, tries: attempts.tries })
    .from(attempts)
    .where(
      and(
        eq(attempts.personId, sql.placeholder("personId")),
        eq(attempts.lessonId, sql.placeholder("lessonId")),
      ),
    )
    .prepare(),
);

/** How far a try has come, and how many there have been. */
export interface Attempt<State> {
  state: State;
  tries: number;
}

/** A person's last try at a lesson, or, where it does not count, the trial that is on; null when they never began. */
export function findAttempt<State>(person: Person, lesson: Lesson, counts: boolean) {
  const row = counts
    ? attemptQuery().get({ personId: person.id, lessonId: lesson.id })
    : findTrial(person, lesson);
  return (row as Attempt<State> | undefined) ?? null;
}

/** A lesson in the hands of someone who takes it, or of the secretariat that tries it: judged alike, and only the one is written. */
export interface OpenAttempt<State> {
  lesson: Lesson;
  attempt: Attempt<State> | null;
  /** Keeps how far the try has come, so that it can be taken up again. */
  save: (state: State, tries: number) => void;
  complete: (way: CompletionWay) => void;
}

/** The lesson under this address when it is of the kind and this person may take or try it; else null. */
export function openAttempt<State>(
  tx: Tx,
  person: Person,
  slug: string,
  now: Date,
  ...kinds: Lesson["kind"][]
): OpenAttempt<State> | null {
  const found = findLesson(person, slug);
  if (!found || !kinds.includes(found.lesson.kind) || unreadyReason(found.lesson)) return null;
  const { lesson, counts } = found;
  const attempt = findAttempt<State>(person, lesson, counts);
  if (!counts)
    return {
      lesson,
      attempt,
      save: (state, tries) => saveTrial(person, lesson, { state, tries }),
      complete() {},
    };
  return {
    lesson,
    attempt,
    save: (state, tries) => saveAttempt(tx, person, lesson, { state, tries }, now),
    complete: (way) => completeLesson(tx, person.id, lesson, way, now),
  };
}

function saveAttempt(tx: Tx, person: Person, lesson: Lesson, { state, tries }: Attempt<unknown>, now: Date) {
  tx.insert(attempts)
    .values({ personId: person.id, lessonId: lesson.id, state, tries, beganAt: now, savedAt: now })
    .onConflictDoUpdate({
      target: [attempts.personId, attempts.lessonId],
      set: { state, tries, savedAt: now },
    })
    .run();
}

/** The questions that are answered all at once: an exercise's, or a film's on its transcript; null when there are none. */
export function questionsOf({ kind, content, transcript }: Lesson): Exercise | null {
  if (kind === "exercise" || (kind === "film" && transcript)) return content as Exercise | null;
  return null;
}
