import { readFile } from "node:fs/promises";
import type { Actor } from "../../../audit/audit.server.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import type { ContentUpload } from "../lesson-kind.server.ts";
import { type ChangeOutcome, updateLesson } from "../update-lesson.server.ts";
import { decodeUtf8 } from "../utf8-text.server.ts";
import { shiftLesson } from "./conversation.ts";
import { checkInk, type InkFault } from "./ink-check.server.ts";

const callsOf = (lesson: Lesson) => shiftLesson.safeParse(lesson).data?.calls ?? [];

/** Adds a call at the end of a simulated shift, from an ink file. Refuses a conversation with an error, a dead end, or no way to pass. */
export async function addCall(
  actor: Actor,
  id: number,
  path: string,
  now: Date,
): Promise<ChangeOutcome | { refused: "no-text" } | { refused: "ink"; faults: InkFault[] }> {
  const source = decodeUtf8(await readFile(path));
  if (source === null) return { refused: "no-text" };
  const checked = await checkInk(source);
  if ("faults" in checked) return { refused: "ink", faults: checked.faults };
  const addLast = (lesson: Lesson) => ({ content: { calls: [...callsOf(lesson), checked.content] } });
  return updateLesson(actor, id, addLast, { act: "conversation-set", now });
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
    if (!("faults" in outcome)) return outcome;
    const t = textsOf(locale, "kinds");
    const sentences = outcome.faults.map(({ what, line, name }) => {
      const explanation = t(`conversation.ink.${what}`, { name });
      return line ? t("conversation.ink.atLine", { line, said: explanation }) : explanation;
    });
    return { refused: outcome.refused, sentences: [...sentences, t("conversation.ink.nothingKept")] };
  },
};
