/** Letters that say by themselves why their reader cannot be left out; of any other it belongs to what is done. */
const withReason = [
  "course-day-cancelled",
  "course-day-moved",
  "course-day-host",
  "course-day-team",
  "course-day-confirmed",
  "course-day-offer",
  "course-revised",
  "welcome",
  "roles-changed",
  "diploma",
] as const;

/** Why somebody who gets these letters cannot be left out: keys of the texts, `reason`, each once. */
export const reasonsOf = (letters: readonly string[]): ((typeof withReason)[number] | "other")[] => [
  ...new Set(letters.map((letter) => withReason.find((known) => known === letter) ?? ("other" as const))),
];
