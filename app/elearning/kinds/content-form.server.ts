import type { z } from "zod";
import type { Actor } from "../../audit/audit.server.ts";
import { judgeForm } from "../../base/forms/read-form.server.ts";
import type { RefusedContent } from "./lesson-kind.ts";
import type { ContentForm } from "./lesson-kind.server.ts";
import type { ChangeOutcome } from "./update-lesson.server.ts";

type SaveOutcome = ChangeOutcome | { refused: "wrong"; wrong: RefusedContent["wrong"] };

/** A content form that is read by a schema. What was typed is given back with every refusal. */
export const contentForm =
  <Schema extends z.ZodType>(
    schema: Schema,
    save: (actor: Actor, id: number, value: z.output<Schema>, now: Date) => SaveOutcome,
  ): ContentForm =>
  (actor, id, form, now) => {
    const judged = judgeForm(form, schema);
    if (judged.invalid) return { refused: "malformed", reply: judged.invalid.data.reply };
    const outcome = save(actor, id, judged.value, now);
    return "refused" in outcome ? { ...outcome, ...judged.refuse({}).data } : outcome;
  };
