import type { Locale } from "../base/texts/locale.ts";
import { daysLater } from "../base/dates/danish-time.ts";
import { dayText } from "../base/dates/date-text.ts";

/** The last day as a member or a deputy, of the first day as none (yyyy-mm-dd): the one people speak of. */
export const lastDayText = (leavesOn: string, locale: Locale): string =>
  dayText(new Date(daysLater(leavesOn, -1)), locale);
