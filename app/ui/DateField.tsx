import type { InputHTMLAttributes } from "react";
import { useTranslation } from "react-i18next";
import { type FieldProps, FieldFrame, inputAttributes } from "./Field.tsx";
import { Icon } from "./Icon.tsx";

/**
 * A date, typed as dd-mm-yyyy or the other ways that people write one, with the browser's own calendar beside it. The calendar fills in what
 * would have been typed, and is shown where scripts run; the form sends the typed text alone.
 */
export function DateField(props: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const { field, label, hint, ...input } = props;
  const { t } = useTranslation("site");
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <span className="date-field" data-module="date">
        <input type="text" inputMode="numeric" autoComplete="off" {...inputAttributes(props)} {...input} />
        <button type="button" className="date-button" aria-label={t("chooseDate", { label })} hidden>
          <Icon name="courseDay" />
        </button>
        <input type="date" className="date-calendar" tabIndex={-1} aria-hidden="true" hidden />
      </span>
    </FieldFrame>
  );
}
