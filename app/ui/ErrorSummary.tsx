import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { autoFocusIf } from "./focus.ts";
import { RenderContext, type WrongField } from "./render-context.ts";

/** Names a field that was not accepted in the summary at the top of the page. Every field with a label does so by its frame. */
export function useWrongField(
  { id, errors }: { id: string; errors?: string[] | undefined },
  label: string,
): void {
  const told = useContext(RenderContext)?.errors;
  if (told && errors && !told.fields.some((field) => field.id === id))
    told.fields.push({ id, label, sentences: errors });
}

/** Which fields of a form were not accepted, and why, with a link to each. Takes the focus when the page loads. */
export function ErrorSummary({ fields }: { fields: WrongField[] }) {
  const { t } = useTranslation("site");
  return (
    <div className="notice notice-error" role="alert" tabIndex={-1} {...autoFocusIf(true)}>
      <p className="notice-title">{t("error.fields", { count: fields.length })}</p>
      <ul className="error-summary">
        {fields.map(({ id, label, sentences }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a> <span>{sentences.join(" ")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where the summary stands. Page.tsx leaves it, since the fields below are rendered after it. Users cannot forge it: what they write is escaped. */
export const errorSummaryPlaceholder = '<div data-error-summary=""></div>';

/** Puts the rendered summary in its place on a rendered page; an empty one leaves nothing there. */
export const insertErrorSummary = (html: string, summary: string): string =>
  html.replace(errorSummaryPlaceholder, () => summary);
