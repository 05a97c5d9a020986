/** Parses an integer of at most four digits from a form field; NaN for anything else. */
export const readInteger = (value: FormDataEntryValue | null): number =>
  typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
