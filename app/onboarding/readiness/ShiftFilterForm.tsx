import { useTranslation } from "react-i18next";
import { formDayText } from "../../base/dates/date-text.ts";
import { Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Field, SelectField } from "../../ui/Field.tsx";
import type { ShiftChoice } from "./shift-filters.ts";

interface ShiftFilterFormProps {
  choice: ShiftChoice;
  /** To choose from; a leader has their own alone. */
  municipalities: { code: string; name: string }[];
}

/** Chooses the day that the list is about, and narrows it by name and municipality. */
export function ShiftFilterForm({ choice, municipalities }: ShiftFilterFormProps) {
  const { t } = useTranslation("readiness");
  const { view, q, municipalityCode, on, typedDay, wrongDay } = choice;
  const day = {
    id: "dato",
    name: "dato",
    initialValue: wrongDay ? typedDay : formDayText(on),
    errors: wrongDay ? [t(`filter.wrong.${wrongDay}`)] : undefined,
  };
  const options = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <search>
      <form action="/klar-til-vagt" className="search">
        <DateField field={day} label={t("filter.day")} />
        <Field
          field={{ id: "q", name: "q", initialValue: q }}
          label={t("filter.search")}
          type="search"
          maxLength={100}
        />
        {municipalities.length > 1 && (
          <SelectField
            field={{ id: "kommune", name: "kommune", initialValue: municipalityCode ?? "" }}
            label={t("place")}
            options={[{ value: "", label: t("filter.all") }, ...options]}
          />
        )}
        {view !== "alle" && <input type="hidden" name="vis" value={view} />}
        <Button look="secondary">{t("show")}</Button>
      </form>
    </search>
  );
}
