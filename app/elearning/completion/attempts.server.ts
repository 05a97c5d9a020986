import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { attempts } from "../../../db/schema/elearning-progress.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { Attempt } from "./attempt.ts";
import { completeLesson, type CompletionWay } from "./completions.server.ts";
import { findLesson, type Lesson } from "../courses/lessons.server.ts";
import { saveTrial, findTrial } from "./trials.server.ts";

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

/** How a kind reads its lessons and the state of its attempts. */
export interface AttemptReader<Content, State> {
  /** Null when the lesson is of another kind, or nobody could complete it. */
  content: (lesson: Lesson) => Content | null;
  state: z.ZodType<State>;
  /** How a state is stored, where that is not as it is read. */
  store?: (state: State) => object;
}

/**
 * A person's attempt at a lesson or, where it is not recorded, their trial; null when they have not begun, or its state cannot be
 * read.
 */
export function findAttempt<State>(
  person: Person,
  lesson: Lesson,
  isRecorded: boolean,
  state: z.ZodType<State>,
): Attempt<State> | null {
  const row = isRecorded
    ? attemptQuery().get({ personId: person.id, lessonId: lesson.id })
    : findTrial(person, lesson);
  return readAttempt(row, state);
}

/** An attempt as it is stored, read by the schema of its kind; null when it cannot be read. */
export function readAttempt<State>(
  row: Attempt<object> | null | undefined,
  state: z.ZodType<State>,
): Attempt<State> | null {
  if (!row) return null;
  const read = state.safeParse(row.state);
  return read.success ? { state: read.data, tries: row.tries } : null;
}

/** A lesson that someone takes, or that the secretariat tries. Both are judged the same way, but a trial is not stored. */
export interface OpenAttempt<Content, State> {
  lesson: Lesson;
  content: Content;
  attempt: Attempt<State> | null;
  /** Saves how far the attempt has come. */
  save: (state: State, tries: number) => void;
  complete: (way: CompletionWay) => void;
}

/** The lesson of this address, opened for a person; null when it is of another kind, or the person may neither take nor try it. */
export function openAttempt<Content, State extends object>(
  tx: Tx,
  person: Person,
  slug: string,
  now: Date,
  reader: AttemptReader<Content, State>,
): OpenAttempt<Content, State> | null {
  const found = findLesson(person, slug);
  const content = found && reader.content(found.lesson);
  if (!content) return null;
  const { lesson, isRecorded } = found;
  const attempt = findAttempt(person, lesson, isRecorded, reader.state);
  const stored = (state: State) => reader.store?.(state) ?? state;
  if (!isRecorded)
    return {
      lesson,
      content,
      attempt,
      save: (state, tries) => saveTrial(person, lesson, { state: stored(state), tries }),
      complete() {},
    };
  return {
    lesson,
    content,
    attempt,
    save: (state, tries) => saveAttempt(tx, person, lesson, { state: stored(state), tries }, now),
    complete: (way) => completeLesson(tx, person.id, lesson, way, now),
  };
}

function saveAttempt(tx: Tx, person: Person, lesson: Lesson, { state, tries }: Attempt<object>, now: Date) {
  tx.insert(attempts)
    .values({ personId: person.id, lessonId: lesson.id, state, tries, beganAt: now, savedAt: now })
    .onConflictDoUpdate({
      target: [attempts.personId, attempts.lessonId],
      set: { state, tries, savedAt: now },
    })
    .run();
}
