import { createMinuteLimit } from "../../base/requests/minute-limit.ts";

/** Far more than anyone types; a program that tries names is stopped. */
const maxSearchesPerMinute = 600;

/** Whether a person may search once more in this minute; counts it. */
export const maySearch = createMinuteLimit<number>(maxSearchesPerMinute);
