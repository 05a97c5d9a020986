import { useTranslation } from "react-i18next";
import type { PlanKind } from "../../../db/enums.ts";
import { Field, type FieldState, SelectField, TextField } from "../../ui/Field.tsx";
import { completersOf, partiesOf } from "./item-form.ts";

/** The fields of a plan's item. */
export function ItemFields({ kind, fields }: { kind: PlanKind; fields: (name: string) => FieldState }) {
  const { t } = useTranslation("plans");
  return (
    <>
      <Field field={fields("title")} label={t("template.itemTitle")} maxLength={120} />
      <TextField field={fields("text")} label={t("template.text")} maxLength={500} />
      <Field
        field={fields("link")}
        label={t("template.link")}
        hint={t("template.linkHint")}
        maxLength={300}
      />
      <SelectField
        field={fields("party")}
        label={t("template.party")}
        options={partiesOf[kind].map((value) => ({ value, label: t(`party.${value}`) }))}
      />
      <Field
        field={fields("days")}
        label={t("template.days")}
        hint={t("template.daysHint")}
        autoComplete="off"
      />
      <SelectField
        field={fields("doneBy")}
        label={t("template.doneBy")}
        options={completersOf[kind].map((value) => ({ value, label: t(`template.completer.${value}`) }))}
      />
      {kind === "person" && <RequiredField field={fields("required")} />}
    </>
  );
}

/** Whether the item must be done before the person is ready for shifts. */
function RequiredField({ field }: { field: FieldState }) {
  const { t } = useTranslation("plans");
  return (
    <SelectField
      field={field}
      label={t("template.required")}
      options={[
        { value: "nej", label: t("template.no") },
        { value: "ja", label: t("template.yes") },
      ]}
    />
  );
}
