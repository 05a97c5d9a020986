import { type FormValues, shownField, shownText } from "../base/forms/shown-values.ts";

/** In a form that changes what is stored: what its fields show, so that nobody's change is lost when two have the page open (`readEdit`). */
export const ShownValues = ({ values }: { values: FormValues }) => (
  <input type="hidden" name={shownField} value={shownText(values)} />
);
