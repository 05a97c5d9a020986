import { and, eq } from "drizzle-orm";
import { type Database, db, type Tx, write } from "../../db/open.server.ts";
import { attempts } from "../../db/schema/elearning.ts";
import type { Person } from "../people/people.server.ts";
import { completeLesson } from "./completions.server.ts";
import type { ConversationContent, Talk } from "./conversation.ts";
import { type Answers, type Exercise, judge, type Judged } from "./exercise.ts";
import { findLesson, type Lesson } from "./lessons.server.ts";
import { backTo, beginTalk, choose } from "./story.server.ts";

/** The last answers to an exercise, and how they were judged. */
export interface Answered {
  answers: Answers;
  judged: Judged;
}

/** A person's last try at a lesson, and how many they have had; null when they never began. */
export function attemptAt<State>(person: Person, lessonId: number, at: Database | Tx = db) {
  const row = at
    .select({ state: attempts.state, tries: attempts.tries })
    .from(attempts)
    .where(and(eq(attempts.personId, person.id), eq(attempts.lessonId, lessonId)))
    .get();
  return (row as { state: State; tries: number } | undefined) ?? null;
}

/** Judges whole, offered answers (`readAnswers`), counts the try, and completes the lesson when they pass. */
export function answerExercise(person: Person, slug: string, answers: Answers, now: Date) {
  return write((tx) => {
    const lesson = lessonToTake(tx, person, slug, "exercise");
    if (!lesson) return { refused: "unknown" } as const;
    const judged = judge(lesson.content as Exercise, answers);
    const tries = (attemptAt(person, lesson.id, tx)?.tries ?? 0) + 1;
    keep(tx, person, lesson, { answers, judged } satisfies Answered, tries, now);
    if (judged.passed) completeLesson(tx, person.id, lesson, "passed", now);
    return { judged, tries };
  });
}

/**
 * Takes one turn of a conversation: `choice` is the place of what is said among what is offered, `turn` how many turns the
 * page had seen. Refuses what is not offered; a turn already taken changes nothing. Completes the lesson when the call ends
 * with its goals met.
 */
export function takeTurn(person: Person, slug: string, turn: number, choice: number, now: Date) {
  return write((tx) => {
    const lesson = lessonToTake(tx, person, slug, "conversation");
    if (!lesson) return { refused: "unknown" } as const;
    const attempt = attemptAt<Talk>(person, lesson.id, tx);
    if (!attempt) return { refused: "not-offered" } as const;
    if (turn !== attempt.state.turn) return { talk: attempt.state };
    const talk = choose(lesson.content as ConversationContent, attempt.state, choice);
    if (!talk) return { refused: "not-offered" } as const;
    keep(tx, person, lesson, talk, attempt.tries, now);
    if (talk.review?.passed) completeLesson(tx, person.id, lesson, "passed", now);
    return { talk };
  });
}

/** Takes the call from the start, as a new try. Having completed it once stands. */
export function beginConversation(person: Person, slug: string, now: Date) {
  return write((tx) => {
    const lesson = lessonToTake(tx, person, slug, "conversation");
    if (!lesson) return { refused: "unknown" } as const;
    const tries = (attemptAt(person, lesson.id, tx)?.tries ?? 0) + 1;
    const talk = beginTalk(lesson.content as ConversationContent);
    keep(tx, person, lesson, talk, tries, now);
    return { talk };
  });
}

/** Takes the call again from before one of its turns, as a new try. Refuses a turn that was never taken. */
export function goBack(person: Person, slug: string, turn: number, now: Date) {
  return write((tx) => {
    const lesson = lessonToTake(tx, person, slug, "conversation");
    const attempt = lesson && attemptAt<Talk>(person, lesson.id, tx);
    if (!lesson || !attempt) return { refused: "unknown" } as const;
    const talk = backTo(lesson.content as ConversationContent, attempt.state, turn);
    if (!talk) return { refused: "not-offered" } as const;
    keep(tx, person, lesson, talk, attempt.tries + 1, now);
    return { talk };
  });
}

function lessonToTake(tx: Tx, person: Person, slug: string, kind: Lesson["kind"]): Lesson | null {
  const found = findLesson(person, slug, tx);
  return found?.counts && found.lesson.kind === kind ? found.lesson : null;
}

function keep(tx: Tx, person: Person, lesson: Lesson, state: unknown, tries: number, now: Date): void {
  tx.insert(attempts)
    .values({ personId: person.id, lessonId: lesson.id, state, tries, beganAt: now, savedAt: now })
    .onConflictDoUpdate({
      target: [attempts.personId, attempts.lessonId],
      set: { state, tries, savedAt: now },
    })
    .run();
}
