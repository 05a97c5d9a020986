/** Which of the running plans are shown, as the address has it. */
export const planFilters = ["alle", "sene", "kommuner", "faerdige"] as const;
export type PlanFilter = (typeof planFilters)[number];
