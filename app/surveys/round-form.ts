import { z } from "zod";
import { readDay } from "../ui/dates.ts";
import { roleWords } from "../../db/words.ts";

const dayField = z
  .string({ error: "missing" })
  .trim()
  .transform((text, context) => {
    const day = readDay(text);
    if (day === null) context.addIssue({ code: "custom", message: "day" });
    return day as string;
  });

const list = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(one));

/** The form that makes a round. Complaints are words of the room's texts, office.wrong. No municipality chosen: all of them. */
export const roundForm = z.object({
  name: z.string({ error: "missing" }).trim().min(1, "missing").max(80, "long"),
  questionnaire: z.string({ error: "choice" }).regex(/^[a-z][a-z0-9_]*\.[1-9]\d{0,3}$/, "choice"),
  opensOn: dayField,
  closesOn: dayField,
  roles: list(z.enum(roleWords, { error: "choice" })).refine((roles) => roles.length > 0, "roles"),
  municipalities: list(z.string().max(100)),
  greeting: z.string().trim().max(600, "long").default(""),
  reminders: z.enum(["0", "1", "2", "3"], { error: "choice" }).transform(Number),
});
