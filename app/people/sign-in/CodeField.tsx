import { useTranslation } from "react-i18next";
import { Field } from "../../ui/Field.tsx";

interface CodeFieldProps {
  answer?: { refused: string; typed: string; triesLeft?: number };
}

/** The field for a letter's code, with what was wrong with the last one typed. */
export function CodeField({ answer }: CodeFieldProps) {
  const { t } = useTranslation("signIn");
  const notTaken = answer?.refused === "short-code" ? t("shortCode") : t("notACode");
  const wrong = answer && (answer.triesLeft ? t("wrongCode", { count: answer.triesLeft }) : notTaken);
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
      maxLength={20}
      className="code"
      required
    />
  );
}
