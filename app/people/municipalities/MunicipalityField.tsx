import { useTranslation } from "react-i18next";
import { Field, type FieldState } from "../../ui/Field.tsx";
import {
  closestMunicipality,
  officialLabel,
  officialMunicipalities,
} from "../register/official-municipalities.ts";

const listId = "kommuner";

/** One of the 98 municipalities, typed or chosen from the list that the browser offers; a mistyped name is answered with the one most likely meant. */
export function MunicipalityField({ field }: { field: FieldState }) {
  const { t } = useTranslation("memberships");
  const typed = typeof field.initialValue === "string" ? field.initialValue : "";
  const closest = field.errors && closestMunicipality(typed);
  const errors = closest ? [...field.errors!, t("join.closest", { name: closest })] : field.errors;
  return (
    <>
      <Field
        field={{ ...field, ...(errors && { errors }) }}
        label={t("join.name")}
        hint={t("join.nameHint")}
        maxLength={100}
        list={listId}
        autoComplete="off"
      />
      <datalist id={listId}>
        {officialMunicipalities.map((municipality) => (
          <option key={municipality.code} value={officialLabel(municipality)} />
        ))}
      </datalist>
    </>
  );
}
