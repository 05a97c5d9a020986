/** A number that is refused: the sentence names what is allowed, also for a field that was left empty. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { judgeForm } from "../../app/base/forms/read-form.server.ts";
import { seatsField } from "../../app/course-days/days/seats.ts";
import { texts as planning } from "../../app/course-days/planning/texts.ts";
import { texts as teamSignUp } from "../../app/course-days/team-sign-up/texts.ts";
import { itemForm } from "../../app/onboarding/templates/item-form.ts";
import { texts as plans } from "../../app/onboarding/texts.ts";
import { newQuestionnaireForm } from "../../app/surveys/questionnaires/editing/forms.ts";
import { texts as questionnaires } from "../../app/surveys/questionnaires/texts.ts";

/** The complaints about this field when the form has nothing else. */
function complaintsAbout(schema: z.ZodType, name: string, typed: string | undefined): string[] {
  const judged = judgeForm(new URLSearchParams(typed === undefined ? {} : { [name]: typed }), schema);
  return (judged.invalid!.data.reply.error as Record<string, string[]>)[name] ?? [];
}

const seatsForm = z.object({ seats: seatsField });

describe.each([
  [
    "the minutes of a questionnaire",
    newQuestionnaireForm,
    "minutes",
    [questionnaires.wrong.minutes],
    ["1", "60"],
  ],
  [
    "the seats of a course day",
    seatsForm,
    "seats",
    [planning.wrong.seats, teamSignUp.wrong.seats],
    ["1", "500"],
  ],
  ["the days of a plan's item", itemForm, "days", [plans.refused.days], ["-250", "250"]],
] as const)("%s", (_, schema, name, sentences, range) => {
  it.each([undefined, "", " ", "x", "2,5", "1e1", "9999"])("%j is refused with the range", (typed) => {
    expect(complaintsAbout(schema, name, typed)).toEqual([name]);
    for (const sentence of sentences)
      for (const text of Object.values(sentence)) for (const bound of range) expect(text).toContain(bound);
  });

  it.each(range)("%s is within it", (typed) => {
    const judged = judgeForm(new URLSearchParams({ [name]: typed }), schema);
    const errors = judged.invalid?.data.reply.error as Record<string, string[]> | undefined;
    expect(errors?.[name]).toBeUndefined();
  });
});
