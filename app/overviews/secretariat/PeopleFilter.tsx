import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field, SelectField } from "../../ui/Field.tsx";
import type { ListFilter } from "../../people/persons/people-filter.ts";

interface PeopleFilterProps {
  filter: ListFilter;
  places: { code: string; name: string }[];
  handlers: { id: number; name: string }[];
  /** Those who have left are looked for, not those who are here. */
  stopped: boolean;
}

/** Narrows everyone by name or mail, by municipality, by who in the secretariat has the case, and by whether they have left. */
export function PeopleFilter({ filter: sought, places, handlers, stopped }: PeopleFilterProps) {
  const { t } = useTranslation("teams");
  const roster = useTranslation("roster").t;
  const all = { value: "", label: roster("filter.all") };
  return (
    <search>
      <form action="/sekretariat/personer" className="search">
        <Field
          field={{ id: "q", name: "q", initialValue: sought.q }}
          label={t("office.searchLabel")}
          type="search"
          maxLength={100}
          autoComplete="off"
          data-module="search"
          data-at="/sekretariat/personer"
        />
        <SelectField
          field={{ id: "kommune", name: "kommune", initialValue: sought.municipalityCode ?? "" }}
          label={t("office.place")}
          options={[all, ...places.map(({ code, name }) => ({ value: code, label: name }))]}
        />
        <SelectField
          field={{ id: "sag", name: "sag", initialValue: String(sought.handler ?? "") }}
          label={roster("chosen.handlerLabel")}
          options={[all, ...handlers.map(({ id, name }) => ({ value: String(id), label: name }))]}
        />
        <SelectField
          field={{ id: "stoppet", name: "stoppet", initialValue: stopped ? "ja" : "" }}
          label={roster("stopped.label")}
          options={[
            { value: "", label: roster("stopped.here") },
            { value: "ja", label: roster("stopped.left") },
          ]}
        />
        <Button look="secondary">{t("office.searchButton")}</Button>
      </form>
    </search>
  );
}
