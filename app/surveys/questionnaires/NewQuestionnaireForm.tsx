import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field, type FieldState, SelectField, TextField } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { SurveyJsFault } from "./surveyjs.ts";

interface NewQuestionnaireFormProps {
  fields: (name: string) => FieldState;
  series: { name: string; title: string }[];
  faults: SurveyJsFault[];
}

/** More faults are counted only. */
const maxShownFaults = 100;

/** The form in which a questionnaire is pasted, with every fault that was found in it. */
export function NewQuestionnaireForm({ fields, series, faults }: NewQuestionnaireFormProps) {
  const { t } = useTranslation("questionnaires");
  const options = [
    { value: "own", label: t("own") },
    ...series.map(({ name, title }) => ({ value: name, label: t("addToOne", { title }) })),
  ];
  return (
    <form method="post" action="/sekretariat/spoergeskemaer/nyt" noValidate>
      {faults.length > 0 && (
        <Notice kind="error" title={t("faults")}>
          <ul>
            {faults.slice(0, maxShownFaults).map(({ what, where }) => (
              <li key={what + where}>{t(`fault.${what}`, { where })}</li>
            ))}
          </ul>
          {faults.length > maxShownFaults && (
            <p>{t("faultsNotShown", { count: faults.length - maxShownFaults })}</p>
          )}
        </Notice>
      )}
      <SelectField field={fields("addTo")} label={t("addTo")} hint={t("addToHint")} options={options} />
      <Field field={fields("short")} label={t("short")} hint={t("shortHint")} maxLength={40} />
      <Field field={fields("minutes")} label={t("takes")} inputMode="numeric" />
      <TextField
        field={fields("json")}
        label={t("json")}
        hint={t("jsonHint")}
        rows={14}
        spellCheck={false}
        className="code"
      />
      <Button>{t("check")}</Button>
    </form>
  );
}
