import { z } from "zod";
import { integerField } from "../../base/forms/fields.ts";

/** The form that uploads a questionnaire. Complaints are keys of the texts, questionnaires.wrong. */
export const questionnaireForm = z.object({
  /** The questionnaire the questions are added to; "own" for a new one. */
  addTo: z.string({ error: "unknown" }).max(40, "unknown"),
  short: z.string().trim().max(40, "long").default(""),
  minutes: integerField(1, 60, "minutes"),
  json: z.string({ error: "missing" }).trim().min(1, "missing").max(200_000, "long"),
});

export type QuestionnaireForm = z.infer<typeof questionnaireForm>;
