import { and, eq, sql } from "drizzle-orm";
import { prepared, type Tx } from "../../db/open.server.ts";
import { attempts } from "../../db/schema/elearning.ts";
import type { Person } from "../people/people.server.ts";
import type { Exercise } from "./exercise.ts";
import { findLesson, type Lesson } from "./lessons.server.ts";

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

/** A person's last try at a lesson, and how many they have had; null when they never began. */
export function attemptAt<State>(person: Person, lessonId: number) {
  const row = attemptQuery().get({ personId: person.id, lessonId });
  return (row as { state: State; tries: number } | undefined) ?? null;
}

/** The lesson under this address when it is of the kind, and this person's own to take; else null. */
export function lessonToTake(person: Person, slug: string, ...kinds: Lesson["kind"][]): Lesson | null {
  const found = findLesson(person, slug);
  return found?.counts && kinds.includes(found.lesson.kind) ? found.lesson : null;
}

/** Keeps how far a try has come, so that it can be taken up again. */
export function keepAttempt(
  tx: Tx,
  person: Person,
  lesson: Lesson,
  state: unknown,
  tries: number,
  now: Date,
): void {
  tx.insert(attempts)
    .values({ personId: person.id, lessonId: lesson.id, state, tries, beganAt: now, savedAt: now })
    .onConflictDoUpdate({
      target: [attempts.personId, attempts.lessonId],
      set: { state, tries, savedAt: now },
    })
    .run();
}

/** The questions that are answered all at once: an exercise's, or a film's on its transcript; null when there are none. */
export function questionsIn({ kind, content, transcript }: Lesson): Exercise | null {
  if (kind === "exercise" || (kind === "film" && transcript)) return content as Exercise | null;
  return null;
}
