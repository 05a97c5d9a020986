import type { Person } from "../../people/register/person.server.ts";
import type { Attempt } from "./attempt.ts";
import type { Lesson } from "../courses/lessons.server.ts";

/** The secretariat's trials of lessons: in this process' memory alone, since a trial leaves nothing behind. */
const trials = new Map<string, Attempt<object>>();
const maxTrials = 200;

/** A lesson that has been changed meanwhile is another, and is tried from its start. */
const keyOf = (person: Person, { id, content }: Lesson) => `${person.id}:${id}:${JSON.stringify(content)}`;

/** How far this person's trial of the lesson has come; null when none has begun. */
export const findTrial = (person: Person, lesson: Lesson): Attempt<object> | null =>
  trials.get(keyOf(person, lesson)) ?? null;

/** Keeps how far a trial has come. The one that was touched longest ago gives way when there are too many. */
export function saveTrial(person: Person, lesson: Lesson, attempt: Attempt<object>): void {
  endTrial(person, lesson);
  trials.set(keyOf(person, lesson), attempt);
  if (trials.size > maxTrials) trials.delete(trials.keys().next().value!);
}

/** Forgets a trial, so that the lesson is tried from its start. */
export function endTrial(person: Person, lesson: Lesson): void {
  trials.delete(keyOf(person, lesson));
}
