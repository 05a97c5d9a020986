import type { FieldState } from "../../../ui/Field.tsx";
import { autoFocusIf } from "../../../ui/focus.ts";

/** How the fields of items stand in a form: what is wrong with which, and which of them has the focus. */
export interface ItemFields {
  complaints: Partial<Record<string, string>>;
  complaintText: (complaint: string) => string;
  /** A field's name, or a button's value. */
  focus: string | null;
}

/** What a field of an item passes to its `Field`. */
export const itemFieldProps = (
  { complaints, complaintText, focus }: ItemFields,
  name: string,
  value: string | undefined,
) => {
  const complaint = complaints[name];
  const field: FieldState = { id: `f-${name}`, name, initialValue: value ?? "" };
  if (complaint) field.errors = [complaintText(complaint)];
  return { field, autoComplete: "off", ...autoFocusIf(focus === name) };
};
