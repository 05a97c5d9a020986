import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";

/** Finds people by a part of their name or mail. */
export function SearchBox({ q }: { q: string }) {
  const { t } = useTranslation("secretariat");
  return (
    <search>
      <form action="/sekretariat/personer" className="search">
        <Field
          field={{ id: "q", name: "q", initialValue: q }}
          label={t("searchLabel")}
          type="search"
          maxLength={100}
          autoComplete="off"
          data-module="suggestions"
          data-from="/soeg/forslag?kun=personer&"
          data-at="/sekretariat/personer"
        />
        <Button look="secondary">{t("searchButton")}</Button>
      </form>
    </search>
  );
}
