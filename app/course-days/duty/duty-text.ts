import type { TFunction } from "i18next";
import type { Locale } from "../../base/texts/locale.ts";
import { dayText } from "../../base/dates/date-text.ts";
import type { OwnDuty } from "./own-duty.ts";

/** What the reader must know of the course day they owe: the day that was cancelled, the place on the list, and by when. */
export function dutyText(duty: OwnDuty, t: TFunction<"duty">, locale: Locale): string {
  const textParams = ({ on, ...rest }: { on: string; municipality: string; queuePosition?: number }) => ({
    day: dayText(new Date(on), locale),
    ...rest,
  });
  return [
    duty.cancelled && t("own.cancelled", textParams(duty.cancelled)),
    duty.queue && t("own.queue", textParams(duty.queue)),
    t(duty.overdue ? "own.overdue" : "own.due", { day: dayText(new Date(duty.due), locale) }),
  ]
    .filter(Boolean)
    .join(" ");
}
