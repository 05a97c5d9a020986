import type { Locale } from "../texts/locale.ts";
import { daysLater } from "../ui/danish-time.ts";
import { dayText } from "../ui/dates.ts";

/** The last day as a member or a deputy, of the first day as none (yyyy-mm-dd): the one people speak of. */
export const lastDayText = (leavesOn: string, locale: Locale): string =>
  dayText(new Date(daysLater(leavesOn, -1)), locale);
