/** A sample kind of question: a number from one to a highest, which is the best. */
import { z } from "zod";
import type { QuestionKind } from "../../../../app/surveys/questionnaires/kinds/question-kind.ts";
import { commonFields } from "../../../../app/surveys/questionnaires/kinds/schemas.ts";
import { ChoiceField, Field } from "../../../../app/ui/Field.tsx";

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

  starts: [
    { name: "grade", label: { da: "En karakter", en: "A grade" }, settings: { type: "rating", highest: 5 } },
  ],
  editor: {
    Fields: ({ fields }) => <Field field={fields("highest")} label="Højeste karakter" />,
    valuesOf: ({ highest }) => ({ highest: String(highest) }),
    read: ({ highest }) => {
      const read = schema.shape.highest.safeParse(Number(highest));
      return read.success
        ? { settings: { type: "rating", highest: read.data } }
        : { wrong: { highest: "length" } };
    },
  },
  Summary: ({ question }) => `1–${question.highest}`,

  surveyJsKeys: ["rateMax"],
  surveyJsFaults: ({ rateMax }) => (schema.shape.highest.safeParse(rateMax).success ? [] : ["choices"]),
  fromSurveyJs: ({ rateMax }, common) => ({ type: "rating", ...common, highest: Number(rateMax) }),
  toSurveyJs: ({ highest }) => ({ rateMax: highest }),

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
