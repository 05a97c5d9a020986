/** What a new site needs, in the order that it is best done. */
export const startingSteps = ["municipalities", "people", "course", "day", "round"] as const;
export type StartingStep = (typeof startingSteps)[number];

/** Where each is done. */
export const startingPages: Record<StartingStep, string> = {
  municipalities: "/sekretariat/kommuner/ny",
  people: "/sekretariat/personer/import",
  course: "/sekretariat/kurser",
  day: "/sekretariat/kursusdage/ny",
  round: "/sekretariat/maalinger/ny",
};
