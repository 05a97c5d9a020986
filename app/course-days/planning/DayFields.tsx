import { useTranslation } from "react-i18next";
import { dayKinds } from "../../../db/enums.ts";
import { DateField } from "../../ui/DateField.tsx";
import { Field, type FieldState, optionsOf, SelectField, TextField } from "../../ui/Field.tsx";
import { maxChars } from "./day-form.ts";

interface DayFieldsProps {
  fields: (name: string) => FieldState;
  municipalities: { id: number; name: string }[];
  /** The day exists already: its kind stays, and its seats have a form of their own. */
  exists?: boolean | undefined;
}

const digits = { inputMode: "numeric", autoComplete: "off" } as const;

/** The fields of a day. */
export function DayFields({ fields, municipalities, exists }: DayFieldsProps) {
  const { t } = useTranslation("planning");
  const courseDays = useTranslation("courseDays").t;
  return (
    <>
      {!exists && (
        <SelectField
          field={fields("kind")}
          label={t("kind")}
          options={dayKinds.map((value) => ({ value, label: courseDays(`kind.${value}`) }))}
        />
      )}
      <SelectField
        field={fields("hostMunicipalityId")}
        label={t("host")}
        options={optionsOf(municipalities)}
      />
      <Field field={fields("venue")} label={t("venue")} hint={t("venueHint")} maxLength={maxChars.venue} />
      <Field field={fields("room")} label={t("room")} maxLength={maxChars.room} />
      <Field field={fields("address")} label={t("address")} maxLength={maxChars.address} />
      <Field field={fields("teacher")} label={t("teacher")} maxLength={maxChars.teacher} />
      <TimeFields fields={fields} />
      {!exists && <Field field={fields("seats")} label={t("seats")} {...digits} />}
      <WindowFields fields={fields} exists={exists} />
      <TextField
        field={fields("practical")}
        label={t("practical")}
        hint={t("practicalHint")}
        maxLength={maxChars.practical}
      />
      <Field
        field={fields("contact")}
        label={t("contact")}
        hint={t("contactHint")}
        maxLength={maxChars.contact}
      />
    </>
  );
}

/** When its sign-up opens and closes. */
function WindowFields({ fields, exists }: Pick<DayFieldsProps, "fields" | "exists">) {
  const { t } = useTranslation("planning");
  return (
    <>
      <DateField field={fields("opensOn")} label={t("opensOn")} hint={t("onHint")} />
      <DateField
        field={fields("closesOn")}
        label={t("closesOn")}
        hint={t(exists ? "closesOnHint" : "onHint")}
      />
    </>
  );
}

/** Its date, and when it begins and ends. */
function TimeFields({ fields }: Pick<DayFieldsProps, "fields">) {
  const { t } = useTranslation("planning");
  return (
    <div className="day-and-hours">
      <DateField field={fields("on")} label={t("on")} hint={t("onHint")} />
      <Field field={fields("fromTime")} label={t("from")} hint={t("fromHint")} {...digits} />
      <Field field={fields("toTime")} label={t("to")} hint={t("toHint")} {...digits} />
    </div>
  );
}
