import type { TFunction } from "i18next";
import { durationText } from "../../base/dates/date-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { Milestone } from "../courses/milestone.ts";

/** 12 min. i dag, så er du halvvejs. */
export const milestoneText = (
  { part, secondsLeft }: Milestone,
  t: TFunction<"elearning">,
  locale: Locale,
): string => t(`milestone.${part}`, { length: durationText(secondsLeft, locale) });
