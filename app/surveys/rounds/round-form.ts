import { z } from "zod";
import { roleNames } from "../../../db/enums.ts";
import { danishMoment, danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { parseDay, formDayText } from "../../base/dates/date-text.ts";
import { oneLine } from "../../base/forms/one-line.ts";
import type { Round } from "../round.ts";
import type { RoundPlan, RoundRefusal } from "./round-plan.ts";

/** No round is open longer, and none is made further ahead than a date can be written. */
const maxRoundDays = 366;

const isYearTooFar = (text: string) => Number(/\d{4}/.exec(text)?.[0]) > 2100;

const dayField = z
  .string({ error: "missing" })
  .trim()
  .transform((text, context) => {
    const day = parseDay(text);
    if (day === null)
      context.addIssue({
        code: "custom",
        message: isYearTooFar(text) ? "far" : "day",
      });
    return day as string;
  });

const optionalDayField = z.preprocess((given) => (given === "" ? undefined : given), dayField.optional());

const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(one));

/**
 * The form that makes a round, or changes its draft. Complaints are words of the room's texts, office.wrong. No municipality
 * chosen: all of them. No day on which people were active: the one it opens on.
 */
export const roundForm = z
  .object({
    name: oneLine(80),
    questionnaire: z.string({ error: "choice" }).regex(/^[a-z][a-z0-9_]*\.[1-9]\d{0,3}$/, "choice"),
    opensOn: dayField,
    closesOn: dayField,
    roles: listOf(z.enum(roleNames, { error: "choice" })).refine((roles) => roles.length > 0, "roles"),
    municipalities: listOf(z.string().max(100)),
    activeOn: optionalDayField,
    greeting: z.string().trim().max(600, "long").default(""),
    reminders: z.enum(["0", "1", "2", "3"], { error: "choice" }).transform(Number),
  })
  .superRefine(({ opensOn, closesOn, activeOn }, context) => {
    if (closesOn > daysLater(opensOn, maxRoundDays))
      context.addIssue({
        code: "custom",
        path: ["closesOn"],
        message: "long-round",
      });
    if (activeOn && activeOn > opensOn)
      context.addIssue({
        code: "custom",
        path: ["activeOn"],
        message: "active-late",
      });
  });

/** Which field a refusal belongs to. */
export const fieldOfRefusal: Record<RoundRefusal, string> = {
  "unknown-questionnaire": "questionnaire",
  "changed-wording": "questionnaire",
  "unknown-municipality": "municipalities",
  dates: "closesOn",
  "name-taken": "name",
};

/** What the form says of a draft as it stands. */
export function draftToForm(round: Round, { version }: { version: number }) {
  const { series, name, opensAt, closesAt, audience, greeting, remindersMax } = round;
  const opensOn = danishDate(opensAt);
  return {
    name,
    questionnaire: `${series}.${version}`,
    opensOn: formDayText(opensOn),
    closesOn: formDayText(danishDate(closesAt)),
    roles: audience?.roles ?? [],
    municipalities: audience?.municipalities ?? [],
    activeOn: audience && audience.activeOn !== opensOn ? formDayText(audience.activeOn) : "",
    greeting,
    reminders: String(remindersMax),
  };
}

/** The plan that a filled form says. */
export function formToPlan(form: z.infer<typeof roundForm>): RoundPlan {
  const { name, questionnaire, opensOn, closesOn, roles, municipalities, reminders, greeting } = form;
  const [file, version] = questionnaire.split(".") as [string, string];
  return {
    name,
    questionnaire: { name: file, version: Number(version) },
    opensAt: danishMoment(opensOn, "08:00"),
    closesAt: danishMoment(closesOn, "23:59"),
    audience: {
      roles,
      municipalities: municipalities.length > 0 ? municipalities : null,
      activeOn: form.activeOn ?? opensOn,
    },
    remindersMax: reminders,
    greeting,
  };
}
