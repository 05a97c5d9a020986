import { z } from "zod";
import { feedScopes } from "../../db/enums.ts";
import { oneLine } from "../base/forms/one-line.ts";

/** The form that makes a key. Complaints are words of the texts, feeds.wrong. */
export const feedKeyForm = z.object({
  name: oneLine(80),
  scopes: z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(z.enum(feedScopes, { error: "scopes" })).min(1, "scopes"),
  ),
  municipalityId: z
    .string()
    .regex(/^([1-9]\d{0,8})?$/, "missing")
    .default("")
    .transform((id) => (id ? Number(id) : null)),
});
