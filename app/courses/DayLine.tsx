import { useTranslation } from "react-i18next";
import { clockText, dayText, weekdayText } from "../ui/dates.ts";
import { Tag } from "../ui/Notice.tsx";
import { useScene } from "../ui/scene.ts";
import type { SeenDay } from "./days.server.ts";
import { freeSeats } from "./seats.ts";

/** The name a day goes by: its kind and the host municipality. */
export function useDayName() {
  const { t } = useTranslation("courses");
  return ({ day, municipality }: { day: Pick<SeenDay["day"], "kind">; municipality: string }) =>
    t("inPlace", { kind: t(`kind.${day.kind}`), municipality });
}

/** For instance: tirsdag den 1. december 2026, kl. 9.00 til 15.30. */
export function Times({ day }: { day: { startsAt: Date; endsAt: Date } }) {
  const { t } = useTranslation("courses");
  const { locale } = useScene();
  const to = clockText(day.endsAt, locale).replace("kl. ", "");
  return (
    <>{t("times", { day: weekdayText(day.startsAt, locale), from: clockText(day.startsAt, locale), to })}</>
  );
}

/** How many seats are left, in one tag. */
export function SeatsTag({ seen }: { seen: Pick<SeenDay, "day" | "taken" | "waiting"> }) {
  const { t } = useTranslation("courses");
  if (seen.day.state === "cancelled") return <Tag kind="bad">{t("cancelled")}</Tag>;
  if (seen.day.state === "draft") return <Tag>{t("draft")}</Tag>;
  const free = freeSeats(seen.day.seats, seen.taken);
  if (free > 0 && seen.waiting === 0) return <Tag kind="good">{t("free", { count: free })}</Tag>;
  return <Tag kind="waiting">{seen.waiting ? t("fullWaiting", { count: seen.waiting }) : t("full")}</Tag>;
}

/** What the reader has to do with the day: a seat, a place on the list, or a mark. */
export function OwnTag({ seen }: { seen: SeenDay }) {
  const { t } = useTranslation("courses");
  if (seen.mark)
    return <Tag kind={seen.mark === "absent" ? "bad" : "good"}>{t(`attended.${seen.mark}`)}</Tag>;
  if (seen.own === "enrolled") return <Tag kind="good">{t("own.enrolled")}</Tag>;
  return seen.own === "waiting" ? <Tag kind="waiting">{t("own.waiting", { place: seen.place })}</Tag> : null;
}

/** When one can sign up, as long as that is worth knowing. */
export function WindowLine({ day, now }: { day: SeenDay["day"]; now: Date }) {
  const { t } = useTranslation("courses");
  const { locale } = useScene();
  if (now < day.opensAt) return <>{t("opens", { day: dayText(day.opensAt, locale) })}</>;
  if (now >= day.closesAt) return <>{t("closed")}</>;
  return <>{t("closes", { day: dayText(new Date(day.closesAt.getTime() - 1), locale) })}</>;
}
