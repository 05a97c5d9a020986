import { useTranslation } from "react-i18next";
import { type Role, roleNames } from "../../../db/enums.ts";
import { Field, type FieldState, SelectField } from "../../ui/Field.tsx";
import { autoFocusIf } from "../../ui/focus.ts";
import { Notice } from "../../ui/Notice.tsx";

interface PersonFieldsProps {
  fields: (name: string) => FieldState;
  /** The municipalities to choose among; a leader has none to choose. */
  places: { id: number; name: string }[];
  /** Those that the roles are chosen among. */
  offered: readonly Role[];
  held: Role[];
  /** The page of whoever has the mail address already. */
  holder?: string | null;
}

export const rolesForLeader = ["agent", "host"] as const;
export const rolesForSecretariat = roleNames;

/** The particulars of one person. */
export function PersonFields({ fields, places, offered, held, holder }: PersonFieldsProps) {
  const { t } = useTranslation("persons");
  const options = [
    { value: "", label: t("noMunicipality") },
    ...places.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  const place = fields("municipalityId");
  return (
    <>
      {places.length === 0 && place.errors && <Notice kind="error">{place.errors.join(" ")}</Notice>}
      <Field field={fields("name")} label={t("name")} maxLength={200} autoComplete="off" />
      <Field field={fields("mail")} label={t("mail")} type="email" maxLength={254} autoComplete="off" />
      {holder && (
        <p>
          <a href={holder}>{t("holder")}</a>
        </p>
      )}
      {places.length > 0 && <SelectField field={place} label={t("municipality")} options={options} />}
      <Roles field={fields("roles")} offered={offered} held={held} />
      <Field
        field={fields("startsOn")}
        label={t("startsOn")}
        hint={t("dayHint")}
        inputMode="numeric"
        autoComplete="off"
      />
    </>
  );
}

function Roles({ field, offered, held }: { field: FieldState; offered: readonly Role[]; held: Role[] }) {
  const { t } = useTranslation("persons");
  const site = useTranslation("site").t;
  const chosen = field.initialValue === undefined ? held : ([] as unknown[]).concat(field.initialValue);
  return (
    <fieldset
      className={field.errors ? "field field-wrong" : "field"}
      aria-describedby={field.errors && `${field.id}-wrong`}
    >
      <legend>{t("roles")}</legend>
      {field.errors && (
        <p className="wrong" id={`${field.id}-wrong`}>
          {field.errors.join(" ")}
        </p>
      )}
      {offered.map((role, index) => (
        <label className="choice" key={role}>
          <input
            type="checkbox"
            name={field.name}
            value={role}
            defaultChecked={chosen.includes(role)}
            {...autoFocusIf(index === 0 && field.errors !== undefined)}
          />
          {site(`role.${role}`)}
        </label>
      ))}
    </fieldset>
  );
}
