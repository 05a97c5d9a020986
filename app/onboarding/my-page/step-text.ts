/** The words of one step of the training: its name, what is to be known of it, and where it is done. */
import type { TFunction } from "i18next";
import { daysBetween } from "../../base/dates/danish-time.ts";
import { dayText, durationText } from "../../base/dates/date-text.ts";
import { daysSinceText } from "../../base/dates/distance-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { OwnDuty } from "../../course-days/duty/own-duty.ts";
import type { PathStep } from "./steps.ts";

type T = TFunction<"onboarding">;

export const stepTitle = (step: PathStep, t: T): string =>
  step.what === "course" || step.what === "again" || step.what === "completed"
    ? t(`step.${step.what}`, { title: step.title })
    : t(`step.${step.what}`);

/** What is left, or when it was done; without the full stop of a sentence, and empty when the day says all. */
export function stepDetail(step: PathStep, t: T, locale: Locale, today: string): string {
  if (step.what === "elearning" || step.what === "completed") {
    if (step.completedAt) return t("detail.elearningDone", { day: dayText(step.completedAt, locale) });
    if (step.what === "completed") return "";
    return lessonsText(step.of - step.done, step.secondsLeft, t, locale);
  }
  if (step.what === "course" || step.what === "again")
    return lessonsText(step.lessons, step.secondsLeft, t, locale);
  if (step.what === "diploma")
    return step.number ? t("detail.diploma", { number: step.number }) : t("detail.diplomaLater");
  if (step.day.stands === "owes") return t("detail.dayOwed");
  if (step.day.stands === "attended" || step.day.stands === "exempt")
    return t(`detail.${step.day.stands}`, { day: dayText(new Date(step.day.on), locale) });
  return step.day.stands === "enrolled" && step.day.on < today ? t("detail.dayPast") : "";
}

/** After this, how late something is tells nothing. */
const longestLateDays = 180;

/** 12 dage forsinket; both days yyyy-mm-dd. */
export const lateText = (on: string, today: string, t: T, locale: Locale): string =>
  daysBetween(on, today) > longestLateDays
    ? t("state.late")
    : t("state.lateBy", { length: daysSinceText(on, today, locale) });

/** The day that was cancelled, or the place on a waiting list; empty when there is neither. */
export function dutyDetail({ cancelled, queue }: OwnDuty, t: T, locale: Locale): string {
  const of = queue ?? cancelled;
  if (!of) return "";
  return t(queue ? "detail.dayQueue" : "detail.dayCancelled", {
    ...of,
    day: dayText(new Date(of.on), locale),
  });
}

const lessonsText = (count: number, seconds: number, t: T, locale: Locale): string =>
  t("detail.lessonsLeft", { count, length: durationText(seconds, locale) });

/** Where the step is done or shown; null when nowhere. */
export function stepAddress(step: PathStep): string | null {
  if (step.what === "elearning") return "/e-laering";
  if (step.what === "course" || step.what === "again") return `/e-laering#${step.slug}`;
  if (step.what === "completed") return step.number ? `/diplom/${step.number}` : `/e-laering#${step.slug}`;
  if (step.what === "diploma") return step.number && `/diplom/${step.number}`;
  return step.day.stands === "owes" || step.day.stands === "exempt"
    ? "/kursusdage"
    : `/kursusdage/${step.day.dayId}`;
}
