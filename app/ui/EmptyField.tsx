import { useTranslation } from "react-i18next";
import { emptyField } from "../base/forms/typed-number.ts";

/**
 * A field that nobody sees, hears or reaches by keyboard, first in a form that is sent without signing in. Who fills it in is a program that
 * fills in all it finds, and is asked for the number (`NumberField`). It stays filled (`isFilled`) on the page that asks.
 */
export function EmptyField({ id, isFilled }: { id: string; isFilled?: boolean | undefined }) {
  const { t } = useTranslation("site");
  return (
    <div className="sr-only" aria-hidden="true">
      <label htmlFor={id}>{t("emptyField")}</label>
      <input
        id={id}
        name={emptyField}
        type="text"
        defaultValue={isFilled ? "x" : ""}
        tabIndex={-1}
        autoComplete="off"
      />
    </div>
  );
}
