/**
 * The moment at which every file of tests, every site of a test and every proof starts: a Monday morning, in working hours. No half or full
 * hour, and no timed job that could interfere with a journey, falls in the minutes after it.
 */
export const monday = new Date("2026-11-23T10:12:20+01:00");

/** The moment at which the demo folders are filled: earlier, so that none of their data is in the future. */
export const beforeMonday = new Date(monday.getTime() - 60_000);
