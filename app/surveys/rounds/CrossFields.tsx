import { useTranslation } from "react-i18next";
import { useWrongField } from "../../ui/ErrorSummary.tsx";
import { type FieldState, SelectField } from "../../ui/Field.tsx";
import { crossNumbers } from "../crosses/crosses.ts";

interface CrossFieldsProps {
  fields: (name: string) => FieldState;
  /** The questions that can be chosen: those of the round's questionnaire. */
  questions: { value: string; label: string }[];
}

/** The questions that will be held against each other, registered with the round before it opens. */
export function CrossFields({ fields, questions }: CrossFieldsProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat.crosses" });
  const options = [{ value: "", label: t("none") }, ...questions];
  const { errors, id } = fields("crosses");
  useWrongField({ id, errors }, t("title"));
  return (
    <details className="more" id={id} open={errors !== undefined}>
      <summary>{t("title")}</summary>
      <p className="hint">{t("lead")}</p>
      {errors && <p className="wrong">{errors.join(" ")}</p>}
      {crossNumbers.map((at) => {
        const wrong = fields(`cross${at}`).errors;
        return (
          <fieldset key={at} className={wrong ? "cross-choice field-wrong" : "cross-choice"}>
            <legend>{t("number", { number: at + 1 })}</legend>
            {wrong && <p className="wrong">{wrong.join(" ")}</p>}
            <SelectField field={fields(`columns${at}`)} label={t("outcome")} options={options} />
            <SelectField field={fields(`rows${at}`)} label={t("by")} options={options} />
          </fieldset>
        );
      })}
    </details>
  );
}
