import { useTranslation } from "react-i18next";
import { Field, type FieldState } from "../../../../ui/Field.tsx";

/** How long an answer can be. */
export function LengthField({ fields }: { fields: (name: string) => FieldState }) {
  const { t } = useTranslation("questionnaires");
  return <Field field={fields("maxLength")} label={t("maxLength")} inputMode="numeric" autoComplete="off" />;
}
