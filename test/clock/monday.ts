/**
 * When every test, every site of a test and every proof begins: a Monday morning, at which the demo's hosts are at work. No half or
 * full hour, and no turn of a timed job that a journey could meet, lies in the minutes after it.
 */
export const monday = new Date("2026-11-23T10:12:20+01:00");

/** When the folders that sites begin with are filled: before all else, so that nothing in them lies ahead. */
export const beforeMonday = new Date(monday.getTime() - 60_000);
