import { useTranslation } from "react-i18next";
import { Field } from "../../ui/Field.tsx";
import { numberField } from "./by-hand.ts";

interface NumberFieldProps {
  id: string;
  /** What is to be typed. */
  number: string;
}

/** The number that a person types and a program that presses the buttons of links in mails does not. */
export function NumberField({ id, number }: NumberFieldProps) {
  const { t } = useTranslation("surveys");
  return (
    <div data-number>
      <Field
        field={{ id, name: numberField }}
        label={t("answer.number", { number })}
        hint={t("answer.whyNumber")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        className="code"
        required
      />
    </div>
  );
}
