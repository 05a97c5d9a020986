import type { Locale } from "../base/texts/locale.ts";
import { daysLater } from "../base/dates/danish-time.ts";
import { dayText } from "../base/dates/date-text.ts";

/** The last day of a membership or deputyship, given the first day after it (yyyy-mm-dd): people speak of the last day. */
export const lastDayText = (leavesOn: string, locale: Locale): string =>
  dayText(new Date(daysLater(leavesOn, -1)), locale);
