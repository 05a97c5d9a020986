/** Which of the running plans are shown, as the address says it. */
export const planViews = ["alle", "sene", "kommuner", "faerdige"] as const;
export type PlanView = (typeof planViews)[number];
