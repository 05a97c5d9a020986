import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field, optionsOf, SelectField } from "../../ui/Field.tsx";
import type { ListFilter } from "../../people/persons/people-filter.ts";

interface PeopleFilterProps {
  filter: ListFilter;
  municipalities: { code: string; name: string }[];
  handlers: { id: number; name: string }[];
  /** Those who have left are searched, not those who are in the hotline. */
  former: boolean;
}

/** Narrows everyone by name or mail, by municipality, by who in the secretariat has the case, and by whether they have left. */
export function PeopleFilter({ filter, municipalities, handlers, former }: PeopleFilterProps) {
  const { t } = useTranslation("secretariat");
  const municipalityTexts = useTranslation("municipalities").t;
  const selection = useTranslation("selection").t;
  const all = { value: "", label: t("filterAll") };
  return (
    <search>
      <form action="/sekretariat/personer" className="search">
        <Field
          field={{ id: "q", name: "q", initialValue: filter.q }}
          label={t("searchLabel")}
          type="search"
          maxLength={100}
          autoComplete="off"
          data-module="suggestions"
          data-from="/soeg/forslag?kun=personer&"
          data-at="/sekretariat/personer"
        />
        <SelectField
          field={{ id: "kommune", name: "kommune", initialValue: filter.municipalityCode ?? "" }}
          label={municipalityTexts("column.municipality")}
          options={[all, ...municipalities.map(({ code, name }) => ({ value: code, label: name }))]}
        />
        <SelectField
          field={{ id: "sag", name: "sag", initialValue: String(filter.handler ?? "") }}
          label={selection("handlerLabel")}
          options={[all, ...optionsOf(handlers)]}
        />
        <FormerField former={former} />
        <Button look="secondary">{t("searchButton")}</Button>
      </form>
    </search>
  );
}

/** Whether those who are in the hotline are searched, or those who have left. */
function FormerField({ former }: Pick<PeopleFilterProps, "former">) {
  const { t } = useTranslation("persons");
  return (
    <SelectField
      field={{ id: "stoppet", name: "stoppet", initialValue: former ? "ja" : "" }}
      label={t("former.label")}
      options={[
        { value: "", label: t("former.here") },
        { value: "ja", label: t("former.left") },
      ]}
    />
  );
}
