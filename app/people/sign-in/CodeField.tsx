import { useTranslation } from "react-i18next";
import { Field } from "../../ui/Field.tsx";

interface CodeFieldProps {
  answer?: { refused: string; typed: string; triesLeft?: number };
}

/** The field for a letter's six-digit code, with what was wrong with the last one typed. */
export function CodeField({ answer }: CodeFieldProps) {
  const { t } = useTranslation("signIn");
  const wrong = answer && (answer.triesLeft ? t("wrongCode", { count: answer.triesLeft }) : t("notACode"));
  const field = {
    id: "kode",
    name: "kode",
    initialValue: answer?.typed,
    errors: wrong ? [wrong] : undefined,
  };
  return (
    <Field
      field={field}
      label={t("code")}
      hint={t("codeHint")}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      className="code"
      required
    />
  );
}
