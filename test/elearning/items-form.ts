/** The form that a browser sends of what is edited in fields. */
import { type Item, itemField, rowField } from "../../app/elearning/kinds/editing/items.ts";

/** The fields of items as a form. */
export function formOf(items: readonly Item[]): FormData {
  const form = new FormData();
  for (const [at, { kind, values, rows }] of items.entries()) {
    form.set(itemField(at, "kind"), kind);
    for (const [field, value] of Object.entries(values)) form.set(itemField(at, field), value ?? "");
    for (const [row, typed] of rows.entries()) {
      form.set(rowField(at, row, "row"), "ja");
      for (const [field, value] of Object.entries(typed)) form.set(rowField(at, row, field), value ?? "");
    }
  }
  return form;
}
