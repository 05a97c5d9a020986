import { z } from "zod";
import { formString } from "../../base/forms/form-string.ts";
import { roleNames } from "../../../db/enums.ts";
import { danishMoment, danishDate, daysLater } from "../../base/dates/danish-time.ts";
import { formDayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { dayField, drawnLineField, listField, optionalTextField } from "../../base/forms/fields.ts";
import { versionNameField, versionNameOf } from "../questionnaires/version-name.ts";
import type { Round } from "../round.ts";
import { type CrossChoice, crossNumbers } from "../crosses/crosses.ts";
import type { RoundPlan, RoundRefusal, RoundRefused } from "./round-plan.ts";

export const maxRoundNameChars = 80;
export const maxGreetingChars = 600;
export const maxRoundDays = 366;
const crossQuestionField = z.string().max(200).default("");
const crossFields = Object.fromEntries(
  crossNumbers.flatMap((at) => [
    [`rows${at}`, crossQuestionField],
    [`columns${at}`, crossQuestionField],
  ]),
) as Record<`${"rows" | "columns"}${0 | 1 | 2 | 3}`, typeof crossQuestionField>;

const isYearTooFar = (text: string) => Number(/\d{4}/.exec(text)?.[0]) > 2100;

const roundDayField = formString("missing")
  .refine((typed) => !isYearTooFar(typed), "far")
  .pipe(dayField);

const optionalDayField = z.preprocess(
  (typed) => (typed === "" ? undefined : typed),
  roundDayField.optional(),
);

/**
 * The form that creates a round or changes a draft. Complaints are keys of the texts, surveys.secretariat.wrong. No municipality chosen
 * means all of them; no `activeOn` means the day it opens; no `resultsOn` means four weeks after the last day (results-day.ts).
 */
export const roundForm = z
  .object({
    name: drawnLineField(maxRoundNameChars),
    questionnaire: versionNameField,
    opensOn: roundDayField,
    closesOn: roundDayField,
    roles: listField(z.enum(roleNames, { error: "choice" })).refine((roles) => roles.length > 0, "roles"),
    municipalities: listField(z.string().max(100)),
    activeOn: optionalDayField,
    greeting: optionalTextField(maxGreetingChars),
    resultsOn: optionalDayField,
    ...crossFields,
    reminders: z.enum(["0", "1", "2", "3"], { error: "choice" }).transform(Number),
  })
  .superRefine(({ opensOn, closesOn, activeOn, resultsOn }, context) => {
    if (resultsOn && resultsOn <= closesOn)
      context.addIssue({
        code: "custom",
        path: ["resultsOn"],
        message: "results-early",
      });
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

/** When a day is over. */
export const endOfDay = (day: string): Date => danishMoment(daysLater(day, 1), "00:00");

/** The form that lets an open round close later; no `resultsOn` leaves the day of the results as it is. Complaints as above. */
export const extendForm = z.object({ closesOn: roundDayField, resultsOn: optionalDayField });

/** Which field a refusal belongs to. */
const fieldOfRefusal: Record<RoundRefusal, string> = {
  "unknown-questionnaire": "questionnaire",
  "changed-wording": "questionnaire",
  "unknown-municipality": "municipalities",
  dates: "closesOn",
  "results-early": "resultsOn",
  "name-taken": "name",
};

/** What the form is told when a plan is refused: the complaint of each field. */
export function complaintsOf(refused: RoundRefused, form: z.infer<typeof roundForm>): Record<string, string> {
  if (refused.refused !== "cross") return { [fieldOfRefusal[refused.refused]]: refused.refused };
  const numbers = filledCrosses(form).map(({ number }) => number);
  const atCrosses = refused.wrong.map(({ at, because }) => [`cross${numbers[at]}`, `cross-${because}`]);
  return { crosses: "cross", ...Object.fromEntries(atCrosses) };
}

/** The crosses in which something is chosen. */
const filledCrosses = (form: z.infer<typeof roundForm>) =>
  crossNumbers
    .map((number) => ({ number, rows: form[`rows${number}`], columns: form[`columns${number}`] }))
    .filter(({ rows, columns }) => rows !== "" || columns !== "");

/** A draft as the form shows it. */
export function draftToForm(round: Round, { version }: { version: number }, crosses: CrossChoice[]) {
  const { series, name, opensAt, closesAt, audience, greeting, remindersMax } = round;
  const opensOn = danishDate(opensAt);
  return {
    name,
    questionnaire: versionNameOf({ name: series, version }),
    opensOn: formDayText(opensOn),
    closesOn: formDayText(danishDate(lastDayBefore(closesAt))),
    roles: audience?.roles ?? [],
    municipalities: audience?.municipalities ?? [],
    activeOn: audience && audience.activeOn !== opensOn ? formDayText(audience.activeOn) : "",
    greeting,
    resultsOn: round.resultsOn ? formDayText(round.resultsOn) : "",
    reminders: String(remindersMax),
    ...crossesToForm(crosses),
  };
}

/** The fields of crosses: those of the numbers that have none are empty. */
export const crossesToForm = (crosses: CrossChoice[]): Record<string, string> =>
  Object.fromEntries(
    crossNumbers.flatMap((at) => [
      [`rows${at}`, crosses[at]?.rows ?? ""],
      [`columns${at}`, crosses[at]?.columns ?? ""],
    ]),
  );

/** The plan that a filled form describes. */
export function formToPlan(form: z.infer<typeof roundForm>): RoundPlan {
  const { name, questionnaire, opensOn, closesOn, roles, municipalities, reminders, greeting } = form;
  return {
    name,
    questionnaire,
    opensAt: danishMoment(opensOn, "08:00"),
    closesAt: endOfDay(closesOn),
    audience: {
      roles,
      municipalities: municipalities.length > 0 ? municipalities : null,
      activeOn: form.activeOn ?? opensOn,
    },
    remindersMax: reminders,
    greeting,
    ...(form.resultsOn && { resultsOn: form.resultsOn }),
    crosses: filledCrosses(form).map(({ rows, columns }) => ({ rows, columns })),
  };
}
