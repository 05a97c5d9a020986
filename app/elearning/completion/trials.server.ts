import { createHash } from "node:crypto";
import type { Person } from "../../people/register/person.server.ts";
import type { Attempt } from "./attempt.ts";
import type { Lesson } from "../courses/lessons.server.ts";

/** The secretariat's trials of lessons. They are only in the memory of this process, since nothing of a trial is stored. */
const trials = new Map<string, Attempt<object>>();
const maxTrials = 200;

/** A digest of the content is part of the key, so that a lesson that has been changed is tried from its start. */
const keyOf = (person: Person, { id, content }: Lesson) =>
  `${person.id}:${id}:${createHash("sha256").update(JSON.stringify(content)).digest("hex")}`;

/** How far this person's trial of the lesson has come; null when none has begun. */
export const findTrial = (person: Person, lesson: Lesson): Attempt<object> | null =>
  trials.get(keyOf(person, lesson)) ?? null;

/** Stores how far a trial has come. When there are too many, the one used longest ago is deleted. */
export function saveTrial(person: Person, lesson: Lesson, attempt: Attempt<object>): void {
  endTrial(person, lesson);
  trials.set(keyOf(person, lesson), attempt);
  if (trials.size > maxTrials) trials.delete(trials.keys().next().value!);
}

/** Deletes a trial, so that the lesson is tried from its start. */
export function endTrial(person: Person, lesson: Lesson): void {
  trials.delete(keyOf(person, lesson));
}
