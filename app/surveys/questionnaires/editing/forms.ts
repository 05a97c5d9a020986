import { z } from "zod";
import {
  drawnLineField,
  integerField,
  optionalDrawnTextField,
  optionalTextField,
} from "../../../base/forms/fields.ts";
import { maxDescriptionChars, maxTitleChars } from "../kinds/schemas.ts";
import { maxQuestionnaireTitleChars } from "../questionnaire.ts";
import { readVersionName } from "../version-name.ts";

/** What the page showed when it was opened (`stampOf`). A form of ours always sends it. */
const stampField = z.string().max(40).default("");
const nameField = z.string().max(40).default("");

/** The form of a new questionnaire. Complaints are keys of the texts, questionnaires.wrong. `from`: the version it begins as. */
export const newQuestionnaireForm = z.object({
  title: drawnLineField(maxQuestionnaireTitleChars),
  minutes: integerField(1, 60, "minutes"),
  from: z
    .string()
    .max(60, "unknown")
    .default("")
    .transform((typed) => (typed ? readVersionName(typed) : null)),
});

export const basicsForm = z.object({
  title: drawnLineField(maxQuestionnaireTitleChars),
  titleEn: optionalDrawnTextField(maxQuestionnaireTitleChars),
  minutes: integerField(1, 60, "minutes"),
  was: stampField,
});

export const newPageForm = z.object({ title: drawnLineField(maxQuestionnaireTitleChars) });

export const pageForm = z.object({
  title: drawnLineField(maxQuestionnaireTitleChars),
  titleEn: optionalDrawnTextField(maxQuestionnaireTitleChars),
  was: stampField,
});

/** What the editor of a question asks besides the fields of its kind. */
export const questionForm = z.object({
  type: z.string().max(40),
  title: drawnLineField(maxTitleChars),
  titleEn: optionalDrawnTextField(maxTitleChars),
  description: optionalTextField(maxDescriptionChars),
  descriptionEn: optionalTextField(maxDescriptionChars),
  required: z
    .string()
    .optional()
    .transform((ticked) => ticked === "ja"),
  page: nameField,
  was: stampField,
});

export type QuestionForm = z.infer<typeof questionForm>;
export const questionFormFields = Object.keys(questionForm.shape);

export const directionForm = z.object({ hvorhen: z.enum(["op", "ned"]) });
export const restoreForm = z.object({ hvad: z.string().max(60) });
export const stampForm = z.object({ was: stampField });
export const discardForm = z.object({ was: stampField });
export const versionForm = z.object({
  version: z
    .string()
    .regex(/^[1-9]\d{0,3}$/)
    .transform(Number),
});
