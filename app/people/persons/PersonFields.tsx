import { useTranslation } from "react-i18next";
import type { Role } from "../../../db/enums.ts";
import { DateField } from "../../ui/DateField.tsx";
import { CheckboxField, Field, type FieldState, optionsOf, SelectField } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";

interface PersonFieldsProps {
  fields: (name: string) => FieldState;
  /** The municipalities to choose among; a leader has none to choose. */
  municipalities: { id: number; name: string }[];
  offeredRoles: readonly Role[];
  currentRoles: Role[];
  /** The page of the person who already has the mail address. */
  mailHolder?: string | null;
  mailHint?: string;
}

/** The particulars of one person. */
export function PersonFields(props: PersonFieldsProps) {
  const { fields, municipalities, offeredRoles, currentRoles, mailHolder, mailHint } = props;
  const { t } = useTranslation("persons");
  const municipality = fields("municipalityId");
  return (
    <>
      {municipalities.length === 0 && municipality.errors && (
        <Notice kind="error">{municipality.errors.join(" ")}</Notice>
      )}
      <Field field={fields("name")} label={t("name")} maxLength={200} autoComplete="off" />
      <Field
        field={fields("mail")}
        label={t("mail")}
        hint={mailHint}
        type="email"
        maxLength={254}
        autoComplete="off"
      />
      {mailHolder && (
        <p>
          <a href={mailHolder}>{t("holder")}</a>
        </p>
      )}
      {municipalities.length > 0 && (
        <MunicipalityField field={municipality} municipalities={municipalities} />
      )}
      <Roles field={fields("roles")} offered={offeredRoles} current={currentRoles} />
      <DateField field={fields("startsOn")} label={t("startsOn")} hint={t("dayHint")} />
    </>
  );
}

interface MunicipalityFieldProps extends Pick<PersonFieldsProps, "municipalities"> {
  field: FieldState;
}

function MunicipalityField({ field, municipalities }: MunicipalityFieldProps) {
  const { t } = useTranslation("persons");
  const options = [{ value: "", label: t("noMunicipality") }, ...optionsOf(municipalities)];
  return <SelectField field={field} label={t("municipality")} options={options} />;
}

interface RolesProps {
  field: FieldState;
  offered: readonly Role[];
  current: Role[];
}

function Roles({ field, offered, current }: RolesProps) {
  const { t } = useTranslation("persons");
  const site = useTranslation("site").t;
  const options = offered.map((role) => ({ value: role, label: site(`role.${role}`) }));
  return (
    <CheckboxField
      field={{ ...field, initialValue: field.initialValue ?? current }}
      label={t("roles")}
      options={options}
    />
  );
}
