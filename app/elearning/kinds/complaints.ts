import { useTranslation } from "react-i18next";

/** The texts of the complaints about fields of an editing form. */
export function useComplaints(): (complaint: string) => string {
  const { t } = useTranslation("authoring");
  return (complaint) => t(`wrong.${complaint as "missing"}`);
}

/** A field with the lines of it that cannot be read. */
export const withWrongLines = <Field extends object>(field: Field, errors: string[] | undefined): Field =>
  errors && errors.length > 0 ? { ...field, errors } : field;
