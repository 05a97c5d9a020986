/** A kind of question that the site does not have: a number from one to a highest, which is the best. */
import { z } from "zod";
import type { QuestionKind } from "../../../../app/surveys/questionnaires/kinds/question-kind.ts";
import { commonFields } from "../../../../app/surveys/questionnaires/kinds/schemas.ts";
import { ChoiceField } from "../../../../app/ui/Field.tsx";

const schema = z.strictObject({
  type: z.literal("rating"),
  ...commonFields,
  highest: z.number().int().min(3).max(9),
});

type RatingQuestion = z.infer<typeof schema>;

const choicesOf = ({ highest }: RatingQuestion) =>
  Array.from({ length: highest }, (_, n) => ({ value: `${n + 1}`, text: `${n + 1}` }));

export const rating: QuestionKind<RatingQuestion> = {
  type: "rating",

  schema,
  contradictions: () => [],

  surveyJsKeys: ["rateMax"],
  surveyJsFaults: ({ rateMax }) => (schema.shape.highest.safeParse(rateMax).success ? [] : ["choices"]),
  fromSurveyJs: ({ rateMax }, common) => ({ type: "rating", ...common, highest: Number(rateMax) }),
  toSurveyJs: ({ highest }) => ({ rateMax: highest }),

  UploadedQuestion: ({ question }) => (
    <p>
      {question.title} (1–{question.highest})
    </p>
  ),

  AnswerField: ({ question, field }) => (
    <ChoiceField
      field={field}
      label={question.title}
      options={choicesOf(question).map(({ value, text }) => ({ value, label: text }))}
    />
  ),
  refusalOf: (question, answer) =>
    choicesOf(question).some(({ value }) => value === answer) ? null : "unknown-choice",
  maxChars: () => 1,
  maxBytes: () => 1,

  counted: (question) => ({ choices: choicesOf(question), best: "last", outside: [] }),
  importedAs: { labels: choicesOf },
};
