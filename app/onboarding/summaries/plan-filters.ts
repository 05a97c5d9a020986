/** Which of the running plans are shown, as the address says it. */
export const planFilters = ["alle", "sene", "kommuner", "faerdige"] as const;
export type PlanFilter = (typeof planFilters)[number];
