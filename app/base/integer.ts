/** A whole number of at most four digits, as a form tells it; NaN when it is anything else, and so is nothing that is offered. */
export const readInteger = (told: FormDataEntryValue | null): number =>
  typeof told === "string" && /^\d{1,4}$/.test(told) ? Number(told) : Number.NaN;
