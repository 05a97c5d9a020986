import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../db/enums.ts";
import { timeText, dayText, lastDayBefore, weekdayText } from "../../base/dates/date-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { CourseDay, DaySummary } from "./day.ts";
import { roleOfDayKind } from "./day-kinds.ts";
import { freeForNewcomers } from "./seats.ts";

type Day = Pick<CourseDay, "kind" | "municipality">;
type Timed = Pick<CourseDay, "startsAt" | "endsAt">;
type SeatCounts = Pick<
  DaySummary,
  "state" | "kind" | "seats" | "taken" | "waiting" | "opensAt" | "closesAt" | "endsAt"
>;

/** The texts of a day. Call it once a page and use it for every day on it: a list may be long. */
export function useDayWords() {
  const { t } = useTranslation("courseDays");
  const { locale } = useRenderContext();
  return { ...dayTexts(t, locale), ...dayTags(t, locale) };
}

export type DayWords = ReturnType<typeof useDayWords>;

function dayTexts(t: TFunction<"courseDays">, locale: Locale) {
  return {
    /** The name a day goes by: its kind and the host municipality. */
    nameOf: ({ kind, municipality }: Day) => t("inPlace", { kind: t(`kind.${kind}`), municipality }),

    /** For instance: tirsdag den 1. december 2026, kl. 9.00 til 15.30. */
    timesOf({ startsAt, endsAt }: Timed): string {
      const to = timeText(endsAt, locale).replace("kl. ", "");
      return t("times", { day: weekdayText(startsAt, locale), from: timeText(startsAt, locale), to });
    },

    /** What the cancellation of a day means to the reader. */
    cancelledText({ own, kind }: Pick<DaySummary, "own" | "kind">): string {
      if (!own) return t("refused.cancelled");
      const cancelled = t(own === "enrolled" ? "wasCancelled.seat" : "wasCancelled.list");
      return `${cancelled} ${t(kind === "agents" ? "wasCancelled.owed" : "wasCancelled.another")}`;
    },

    /** When sign-up opens or closes, or that it has closed. */
    windowOf({ opensAt, closesAt }: Pick<CourseDay, "opensAt" | "closesAt">, now: Date): string {
      if (now < opensAt) return t("opens", { day: dayText(opensAt, locale) });
      if (now >= closesAt) return t("closed");
      return t("closes", { day: dayText(lastDayBefore(closesAt), locale) });
    },
  };
}

function dayTags(t: TFunction<"courseDays">, locale: Locale) {
  return {
    /** How many seats are left, in one tag; or that nobody, or not the reader (`role`), can have one. */
    seatsTag(day: SeatCounts, now: Date, role?: Role): ReactNode {
      const { state, kind, waiting, opensAt, closesAt, endsAt } = day;
      if (state === "cancelled") return <Tag kind="bad">{t("cancelled")}</Tag>;
      if (state === "draft") return <Tag>{t("draft")}</Tag>;
      if (now >= closesAt) return <Tag>{t(now >= endsAt ? "over" : "closed")}</Tag>;
      if (role === "agent" && roleOfDayKind[kind] !== role) return <Tag>{t("onlyLeaders")}</Tag>;
      if (role && now < opensAt) return <Tag>{t("opens", { day: dayText(opensAt, locale) })}</Tag>;
      const free = freeForNewcomers(day);
      if (free > 0) return <Tag kind="good">{t("free", { count: free })}</Tag>;
      return <Tag kind="waiting">{waiting ? t("fullWaiting", { count: waiting }) : t("full")}</Tag>;
    },

    /** What the reader has to do with the day: a seat, a place on the list, or a mark. */
    ownTag({
      mark,
      own,
      queuePosition,
      state,
    }: Pick<DaySummary, "mark" | "own" | "queuePosition" | "state">): ReactNode {
      if (mark) return <Tag kind={mark === "absent" ? "bad" : "good"}>{t(`attended.${mark}`)}</Tag>;
      if (state === "cancelled") return null;
      if (own === "enrolled") return <Tag kind="good">{t("own.enrolled")}</Tag>;
      if (own === "offered") return <Tag kind="waiting">{t("own.offered")}</Tag>;
      return own === "waiting" ? <Tag kind="waiting">{t("own.waiting", { queuePosition })}</Tag> : null;
    },
  };
}
