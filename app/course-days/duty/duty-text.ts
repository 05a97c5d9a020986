import type { TFunction } from "i18next";
import type { Locale } from "../../base/texts/locale.ts";
import { dayText } from "../../base/dates/date-text.ts";
import type { OwnDuty } from "./own-duty.ts";

type T = TFunction<"duty">;

/** What the reader must know of the course day they owe: the day that was cancelled, the place on the list, and by when. */
export function dutyText(duty: OwnDuty, t: T, locale: Locale): string {
  const due = t(duty.overdue ? "own.overdue" : "own.due", { day: dayText(new Date(duty.due), locale) });
  return [dutyNewsText(duty, t, locale), due].filter(Boolean).join(" ");
}

/** The same without the day it is due: empty when there is nothing else to tell. */
export function dutyNewsText({ cancelled, queue }: OwnDuty, t: T, locale: Locale): string {
  const textParams = ({ on, ...rest }: { on: string; municipality: string; queuePosition?: number }) => ({
    day: dayText(new Date(on), locale),
    ...rest,
  });
  return [cancelled && t("own.cancelled", textParams(cancelled)), queue && t("own.queue", textParams(queue))]
    .filter(Boolean)
    .join(" ");
}
