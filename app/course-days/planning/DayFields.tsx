import { useTranslation } from "react-i18next";
import { dayKinds } from "../../../db/enums.ts";
import { Field, type FieldState, SelectField, TextField } from "../../ui/Field.tsx";

interface DayFieldsProps {
  fields: (name: string) => FieldState;
  municipalities: { id: number; name: string }[];
  /** The day is there already: its kind stays, and its seats are set by themselves. */
  made?: boolean;
}

/** The fields of a day's plan. */
export function DayFields({ fields, municipalities, made }: DayFieldsProps) {
  const { t } = useTranslation("planning");
  const kind = useTranslation("courseDays").t;
  const dated = { inputMode: "numeric", autoComplete: "off" } as const;
  return (
    <>
      {!made && (
        <SelectField
          field={fields("kind")}
          label={t("kind")}
          options={dayKinds.map((value) => ({ value, label: kind(`kind.${value}`) }))}
        />
      )}
      <SelectField
        field={fields("hostMunicipalityId")}
        label={t("host")}
        options={municipalities.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Field field={fields("venue")} label={t("venue")} hint={t("venueHint")} maxLength={120} />
      <Field field={fields("room")} label={t("room")} maxLength={120} />
      <Field field={fields("address")} label={t("address")} maxLength={200} />
      <Field field={fields("teacher")} label={t("teacher")} maxLength={120} />
      <div className="plan-times">
        <Field field={fields("on")} label={t("on")} hint={t("onHint")} {...dated} />
        <Field field={fields("fromTime")} label={t("from")} hint={t("fromHint")} {...dated} />
        <Field field={fields("toTime")} label={t("to")} hint={t("toHint")} {...dated} />
      </div>
      {!made && <Field field={fields("seats")} label={t("seats")} {...dated} />}
      <Field field={fields("opensOn")} label={t("opensOn")} hint={t("onHint")} {...dated} />
      <Field field={fields("closesOn")} label={t("closesOn")} hint={t("onHint")} {...dated} />
      <TextField
        field={fields("practical")}
        label={t("practical")}
        hint={t("practicalHint")}
        maxLength={2000}
      />
      <Field field={fields("contact")} label={t("contact")} hint={t("contactHint")} maxLength={200} />
    </>
  );
}
