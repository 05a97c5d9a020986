import type { Locale } from "../../base/texts/locale.ts";
import { dayText } from "../../base/dates/date-text.ts";
import type { Diploma } from "../issuing/diploma.ts";

/** What the public page shows of a diploma: enough to see that the printed one is genuine; of a revoked one not even the name. */
export type PublicDiploma =
  | { state: "genuine"; number: string; name: string; course: string; version: string; day: string }
  | { state: "revoked"; number: string; day: string };

export function publicDiploma(diploma: Diploma, locale: Locale): PublicDiploma {
  const { number, name, course, courseVersion, completedAt, revokedAt } = diploma;
  return revokedAt
    ? { state: "revoked", number, day: dayText(revokedAt, locale) }
    : {
        state: "genuine",
        number,
        name,
        course,
        version: String(courseVersion),
        day: dayText(completedAt, locale),
      };
}
