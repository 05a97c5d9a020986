import type { TFunction } from "i18next";
import { durationText } from "../../base/dates/date-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { Milestone } from "../courses/milestone.ts";

/** 12 min. i dag, så er du halvvejs. */
export function milestoneText(milestone: Milestone, t: TFunction<"elearning">, locale: Locale): string {
  const length = durationText(milestone.secondsLeft, locale);
  return milestone.part === "chapter"
    ? t("milestone.chapter", { length, chapter: milestone.chapter })
    : t(`milestone.${milestone.part}`, { length });
}
