import { z } from "zod";
import { listField } from "../../base/forms/fields.ts";
import { parseId } from "../../base/forms/ids.ts";

/** The items that are ticked in a form, each as 12:accounts. Anything else is ignored. */
export const tickForm = z.object({
  punkt: listField(z.string()).transform((values) => values.flatMap(readItemRef)),
  /** The page that the form stands on, where it is another than the one it is sent to. */
  fra: z.string().optional(),
});

function readItemRef(value: string): { planId: number; key: string }[] {
  const [, id, key] = /^(\d+):([\w-]{1,60})$/.exec(value) ?? [];
  const planId = parseId(id);
  return planId !== null && key ? [{ planId, key }] : [];
}
