import { z } from "zod";

/** The form that brings a questionnaire in. Complaints are words of the room's texts. */
export const questionnaireForm = z.object({
  /** The questionnaire the questions are added to; "own" for a new one. */
  addTo: z.string({ error: "unknown" }).max(40),
  short: z.string().trim().max(40, "long").default(""),
  minutes: z.coerce.number({ error: "minutes" }).int("minutes").min(1, "minutes").max(60, "minutes"),
  json: z.string({ error: "missing" }).trim().min(1, "missing").max(200_000, "long"),
});

export type QuestionnaireForm = z.infer<typeof questionnaireForm>;
