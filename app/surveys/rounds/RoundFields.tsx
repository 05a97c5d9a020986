import { useTranslation } from "react-i18next";
import { roleNames } from "../../../db/enums.ts";
import { CrossFields } from "./CrossFields.tsx";
import type { ChosenQuestionnaire } from "./chosen-questionnaire.ts";
import { DateField } from "../../ui/DateField.tsx";
import { useWrongField } from "../../ui/ErrorSummary.tsx";
import { CheckboxField, ChoiceField, Field, type FieldState, TextField } from "../../ui/Field.tsx";

interface RoundFieldsProps {
  fields: (name: string) => FieldState;
  questionnaire: ChosenQuestionnaire;
  places: string[];
}

/** The fields of a new round. */
export function RoundFields({ fields, questionnaire, places }: RoundFieldsProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const dated = { hint: t("dayHint") } as const;
  return (
    <>
      <QuestionnaireField field={fields("questionnaire")} questionnaire={questionnaire} />
      <Field field={fields("name")} label={t("name")} hint={t("nameHint")} maxLength={80} />
      <DateField field={fields("opensOn")} label={t("opensOn")} {...dated} />
      <DateField field={fields("closesOn")} label={t("closesOn")} {...dated} />
      <AudienceFields fields={fields} places={places} />
      <DateField
        field={fields("resultsOn")}
        label={t("resultsOn")}
        {...dated}
        hint={`${t("dayHint")}. ${t("resultsOnHint")}`}
      />
      <TextField field={fields("greeting")} label={t("greeting")} hint={t("greetingHint")} maxLength={600} />
      <ChoiceField
        field={fields("reminders")}
        label={t("reminders")}
        hint={t("remindersHint")}
        options={[0, 1, 2, 3].map((count) => ({
          value: String(count),
          label: t("remindersOf", { count }),
        }))}
      />
      <CrossFields fields={fields} questions={questionnaire.crossable} />
    </>
  );
}

/** The questionnaire that was chosen before, and the way to choose another. */
function QuestionnaireField(props: { field: FieldState; questionnaire: ChosenQuestionnaire }) {
  const { field, questionnaire } = props;
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  useWrongField(field, t("questionnaire"));
  return (
    <div className={field.errors ? "field field-wrong" : "field"} id={field.id}>
      <p>
        {t("questionnaire")}: {t("version", { ...questionnaire })}. <a href="?skema=">{t("chooseOther")}</a>
      </p>
      {field.errors && <p className="wrong">{field.errors.join(" ")}</p>}
      <input type="hidden" name={field.name} value={questionnaire.value} />
    </div>
  );
}

/** Who is asked: in which roles, where, and who were active on which day. */
function AudienceFields({ fields, places }: Pick<RoundFieldsProps, "fields" | "places">) {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  return (
    <>
      <CheckboxField
        columns
        field={fields("roles")}
        label={t("roles")}
        options={roleNames.map((value) => ({ value, label: t(`asked.${value}`) }))}
      />
      <CheckboxField
        columns
        field={fields("municipalities")}
        label={t("places")}
        hint={t("placesHint")}
        options={places.map((value) => ({ value, label: value }))}
      />
      <DateField
        field={fields("activeOn")}
        label={t("activeOn")}
        hint={`${t("dayHint")}. ${t("activeOnHint")}`}
      />
    </>
  );
}
