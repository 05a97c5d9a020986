import { readFile } from "node:fs/promises";
import { type Actor, taskOwnerOf } from "../../../audit/audit.server.ts";
import { waitForWriteLock } from "../../../../db/write-lock.server.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import type { ContentUpload } from "../lesson-kind.server.ts";
import { type ChangeOutcome, updateLesson } from "../update-lesson.server.ts";
import { decodeText } from "../../../base/text-files/decode-text.ts";
import { shiftLesson } from "./conversation.ts";
import type { CheckOutcome } from "./check-call.task.server.ts";
import { inkSentences } from "./ink-sentences.server.ts";
import { checkInk } from "./ink-tasks.server.ts";

/** A shift is read whole for each of its pages. */
const maxCalls = 20;

const callsOf = (lesson: Lesson) => shiftLesson.safeParse(lesson).data?.calls ?? [];

type CallOutcome =
  | ChangeOutcome
  | { refused: "no-text" | "too-many-calls" }
  | ({ refused: "ink" } & Extract<CheckOutcome, { faults: unknown }>);

/**
 * Adds a call at the end of a simulated shift, from an ink file. Refuses a conversation with an error, a dead end, no way to pass, or
 * that meets a limit ("ink"), and a call more than `maxCalls`.
 */
export async function addCall(actor: Actor, id: number, path: string, now: Date): Promise<CallOutcome> {
  const source = decodeText(await readFile(path));
  if (source === null) return { refused: "no-text" };
  const checked = await checkInk(source, taskOwnerOf(actor));
  if ("faults" in checked) return { refused: "ink", ...checked };
  await waitForWriteLock();
  let isFull = false;
  const addLast = (lesson: Lesson) => {
    const calls = callsOf(lesson);
    isFull = calls.length >= maxCalls;
    return isFull ? null : { content: { calls: [...calls, checked.content] } };
  };
  const outcome = updateLesson(actor, id, addLast, { act: "conversation-set", now });
  return isFull ? { refused: "too-many-calls" } : outcome;
}

/** Removes a call from a simulated shift; `call` is its index. Refuses a lesson that is no shift ("unknown"). */
export function removeCall(actor: Actor, id: number, call: number, now: Date): ChangeOutcome {
  const remove = (lesson: Lesson) => {
    const shift = shiftLesson.safeParse(lesson).data;
    return shift ? { content: { calls: shift.calls.filter((_, at) => at !== call) } } : null;
  };
  return updateLesson(actor, id, remove, { act: "conversation-dropped", now });
}

export const callUpload: ContentUpload = {
  maxBytes: () => 1_000_000,
  async store({ actor, id, path, now, locale }) {
    const outcome = await addCall(actor, id, path, now);
    if ("id" in outcome) return outcome;
    if ("faults" in outcome) return { refused: outcome.refused, sentences: inkSentences(outcome, locale) };
    if (outcome.refused !== "too-many-calls") return { refused: outcome.refused };
    const t = textsOf(locale, "kinds");
    return { refused: outcome.refused, sentences: [t("conversation.edit.tooManyCalls", { most: maxCalls })] };
  },
};
