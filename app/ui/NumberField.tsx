import { useTranslation } from "react-i18next";
import { numberField } from "../base/forms/typed-number.ts";
import { Field } from "./Field.tsx";

interface NumberFieldProps {
  id: string;
  /** What is to be typed. */
  number: string;
  /** What is wrong with what was typed. */
  error?: string | undefined;
}

/** The number that a person types and a program that presses the buttons of links in mails does not. */
export function NumberField({ id, number, error }: NumberFieldProps) {
  const { t } = useTranslation("site");
  return (
    <div data-number>
      <Field
        field={{ id, name: numberField, ...(error && { errors: [error] }) }}
        label={t("typedNumber.label", { number })}
        hint={t("typedNumber.why")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        className="code"
        required
      />
    </div>
  );
}
