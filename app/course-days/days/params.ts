export { idOf } from "../../base/forms/ids.ts";

/** The person a form names; 0, who is nobody, for what cannot be one. */
export function personIdIn(form: FormData, field: string): number {
  const written = String(form.get(field) ?? "");
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : 0;
}
