import { DateField } from "../../ui/DateField.tsx";
import { Field, type FieldState, SelectField } from "../../ui/Field.tsx";
import type { PublishedQuestion } from "../figures/figures.ts";
import { maxOwnerChars, maxWhatChars } from "./agreed-action.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

/** What is wrong with a field of a step, as a sentence. */
export function useComplaintText() {
  const { t } = useFigureTexts();
  return (complaint: string) =>
    t(`actions.wrong.${complaint === "day" || complaint === "long" ? complaint : "missing"}`);
}

/** The fields of an agreed step, new or corrected. */
export function ActionFields({
  field,
  questions,
}: {
  field: (name: string) => FieldState;
  questions: PublishedQuestion[];
}) {
  const { t, topicOf } = useFigureTexts();
  const options = questions.map((question) => ({
    value: question.name,
    label: topicOf(question),
  }));
  return (
    <>
      <SelectField field={field("question")} label={t("actions.question")} options={options} />
      <Field field={field("what")} label={t("actions.what")} maxLength={maxWhatChars} />
      <Field
        field={field("owner")}
        label={t("actions.owner")}
        hint={t("actions.ownerHint")}
        maxLength={maxOwnerChars}
      />
      <DateField
        field={field("dueOn")}
        label={t("actions.due")}
        hint={t("actions.dueHint")}
        className="short"
      />
    </>
  );
}
