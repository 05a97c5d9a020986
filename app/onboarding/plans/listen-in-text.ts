import { weekdayText } from "../../base/dates/date-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { DayHours, ListenIn } from "./plan.ts";

const words = { da: { at: "kl. ", to: "til" }, en: { at: "", to: "to" } };

/** kl. 09.00 til 12.00 */
export function dayHoursText({ from, to }: DayHours, locale: Locale): string {
  const w = words[locale];
  const clock = (time: string) => (locale === "da" ? time.replace(":", ".") : time);
  return `${w.at}${clock(from)} ${w.to} ${clock(to)}`;
}

/** When and where a listen-in is: torsdag den 5. november 2026, kl. 09.00 til 12.00, Borgerservice. */
export const appointmentText = (
  { on, hours, place }: Pick<ListenIn, "on" | "hours" | "place">,
  locale: Locale,
): string =>
  [weekdayText(new Date(on), locale), hours && dayHoursText(hours, locale), place].filter(Boolean).join(", ");
