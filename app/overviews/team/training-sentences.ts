import type { TFunction } from "i18next";
import type { PlanSummary } from "../../onboarding/summaries/plan-summary.ts";
import { type BaseTraining, type Lack, lacksOf, type Training } from "../../onboarding/readiness/training.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { danishDate, daysBetween } from "../../base/dates/danish-time.ts";
import { dayText, shortDayText } from "../../base/dates/date-text.ts";
import { listText } from "../../ui/list-text.ts";
import type { Figures } from "./figures.ts";

type TeamT = TFunction<"team">;

const stages = ["ready", "underWay", "notBegun"] as const;

/** 9 agenter: 5 klar til vagt, 3 i gang og 1 ikke begyndt. 4 mangler at have været på kursusdag. */
export function summaryText(figures: Figures, t: TeamT, locale: Locale): string {
  const parts = stages
    .filter((stage) => figures[stage] > 0)
    .map((stage) => t(`part.${stage}`, { count: figures[stage] }));
  const first = t("summary", {
    agents: t("agents", { count: figures.agents }),
    parts: listText(parts, locale),
  });
  return `${first} ${figures.owing ? t("summaryDay", { count: figures.owing }) : t("summaryDayNone")}`;
}

/** What someone lacks of the training, and `besides`, as one list of words; empty when it is nothing. */
export const lacksText = (training: Training, t: TeamT, locale: Locale, besides: string[] = []): string =>
  listText([...lacksOf(training).map((lack) => lackText(lack, t, locale)), ...besides], locale);

/** What someone lacks of the training and of their running plan, as one list of words. */
export const allLacksText = (
  { training, plan }: { training: Training; plan: PlanSummary | null },
  t: TeamT,
  locale: Locale,
): string =>
  lacksText(
    training,
    t,
    locale,
    plan?.lacks.map((title) => t("plan.item", { title })),
  );

/** How far a plan has come: 3 af 10 gjort, 2 forsinkede. */
export const planProgressParts = (plan: PlanSummary, t: TeamT): string[] => [
  t("plan.soFar", { ...plan }),
  ...(plan.late > 0 ? [t("plan.late", { count: plan.late })] : []),
];

function lackText(lack: Lack, t: TeamT, locale: Locale): string {
  if (lack.lacks === "lessons") return t("lack.lessons", { count: lack.count });
  if (lack.lacks === "day-ahead") return t("lack.day-ahead", { day: dayText(new Date(lack.on), locale) });
  return t(`lack.${lack.lacks}`);
}

/** How far the e-learning has come: 19 af 26, or the day it was completed. */
export const elearningText = ({ progress }: Training, t: TeamT, locale: Locale): string =>
  progress.completedAt
    ? t("completed", { day: dayText(progress.completedAt, locale) })
    : t("progress", { done: progress.done, of: progress.of });

/** How someone's course day stands: not signed up, or what happened on which day. */
export const courseDayText = ({ day }: Training, t: TeamT, locale: Locale): string =>
  day.stands === "owes" ? t("day.owes") : t(`day.${day.stands}`, { day: dayText(new Date(day.on), locale) });

interface Waiting {
  training: BaseTraining;
  plan: Pick<PlanSummary, "overdue" | "lacks"> | null;
  nextDueOn: string | null;
}

/**
 * What comes next for someone: an overdue item of the plan when it was due first; otherwise what is lacking of the training, the plan
 * before a course day ahead. `hasDay`: the text names its day, or waits for somebody else. `today` is yyyy-mm-dd.
 */
export function nextText(
  { training, plan, nextDueOn }: Waiting,
  today: string,
  t: TeamT,
  locale: Locale,
): { text: string | undefined; hasDay: boolean } {
  const [first] = lacksOf(training);
  const [overdue] = plan?.overdue ?? [];
  const planned = overdue?.title ?? plan?.lacks[0];
  const isPlanFirst = !first || (overdue && overdue.dueOn === nextDueOn);
  if (isPlanFirst || (first.lacks === "day-ahead" && planned)) return { text: planned, hasDay: false };
  const day = "on" in first ? shortDayText(new Date(first.on), locale) : undefined;
  if (first.lacks !== "day-ahead") {
    const count = "count" in first ? first.count : undefined;
    return { text: t(`next.${first.lacks}`, { count, day }), hasDay: false };
  }
  const isPast = danishDate(new Date(first.on)) < today;
  return { text: t(isPast ? "next.attendance" : "next.day-ahead", { day }), hasDay: true };
}

/** How late something is that was due on a day (both yyyy-mm-dd): 20 dage forsinket, 5 måneder forsinket. */
export function lateText(dueOn: string, today: string, t: TeamT): string {
  const days = daysBetween(dueOn, today);
  const months = Math.floor(days / daysPerMonth);
  if (months < 2) return t("late.days", { count: days });
  return months < 24
    ? t("late.months", { count: months })
    : t("late.years", { count: Math.floor(months / 12) });
}

const daysPerMonth = 30.44;

export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
