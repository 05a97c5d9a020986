/** The letters that somebody may do without, each with a sentence of its own in `texts.ts`. app/decisions/2026-11-30-letters-one-may-do-without.md. */
export const optionalLetters = ["course-days-open", "course-day-reminder", "survey-results"] as const;

export type OptionalLetter = (typeof optionalLetters)[number];

export const isOptionalLetter = (letter: string): letter is OptionalLetter =>
  optionalLetters.some((optional) => optional === letter);

/** Whether this letter may be done without: not the one that says that somebody is marked as absent, though it also tells of days. */
export const mayDoWithout = (letter: string, props: unknown): letter is OptionalLetter =>
  isOptionalLetter(letter) && (props as { to?: unknown }).to !== "missed";
