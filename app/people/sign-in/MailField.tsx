import { useTranslation } from "react-i18next";
import { Field, type FieldState } from "../../ui/Field.tsx";

/** The field for the mail address by which somebody signs in. */
export function MailField({ field }: { field: FieldState }) {
  const { t } = useTranslation("signIn");
  return (
    <Field
      field={field}
      label={t("mail")}
      hint={t("mailHint")}
      type="email"
      autoComplete="email"
      maxLength={254}
      required
    />
  );
}
