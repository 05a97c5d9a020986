import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { optionsOf, SelectField } from "../../ui/Field.tsx";
import { type DutyFilter, dueChoices, seatChoices } from "./duty-filter.ts";

interface DutyFilterFormProps {
  filter: DutyFilter;
  municipalities: { id: number; name: string }[];
  regions: string[];
}

/** Narrows those who lack a day by municipality, region, due date, and seat. */
export function DutyFilterForm({ filter, municipalities, regions }: DutyFilterFormProps) {
  const { t } = useTranslation("duty");
  const all = { value: "", label: t("filter.all") };
  return (
    <search>
      <form action="/sekretariat/kursusdage/pligt" className="search">
        <SelectField
          field={{ id: "kommune", name: "kommune", initialValue: String(filter.municipality ?? "") }}
          label={t("municipality")}
          options={[all, ...optionsOf(municipalities)]}
        />
        <SelectField
          field={{ id: "region", name: "region", initialValue: filter.region }}
          label={t("filter.region")}
          options={[all, ...regions.map((region) => ({ value: region, label: region }))]}
        />
        <SelectField
          field={{ id: "frist", name: "frist", initialValue: filter.due }}
          label={t("filter.due")}
          options={dueChoices.map((value) => ({ value, label: t(`filter.dues.${value}`) }))}
        />
        <SelectField
          field={{ id: "plads", name: "plads", initialValue: filter.seat }}
          label={t("stands")}
          options={seatChoices.map((value) => ({ value, label: t(`filter.seats.${value}`) }))}
        />
        <Button look="secondary">{t("filter.show")}</Button>
      </form>
    </search>
  );
}
