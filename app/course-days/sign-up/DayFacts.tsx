import { useTranslation } from "react-i18next";
import { useDayWords } from "../days/useDayWords.tsx";
import type { DayView } from "./day-view.ts";

/** When and where the day is, who teaches, and how many seats are taken. */
export function DayFacts({ summary, now }: { summary: DayView["summary"]; now: Date }) {
  const { t } = useTranslation("courseDays");
  const words = useDayWords();
  const { day } = summary;
  return (
    <dl className="facts">
      <dt>{t("when")}</dt>
      <dd>{words.timesOf(day)}</dd>
      <dt>{t("where")}</dt>
      <dd>
        {[day.venue, day.room].filter(Boolean).join(", ")}
        {day.address && (
          <>
            <br />
            {day.address}
          </>
        )}
      </dd>
      {day.teacher && (
        <>
          <dt>{t("teacher")}</dt>
          <dd>{day.teacher}</dd>
        </>
      )}
      <dt>{t("seats")}</dt>
      <dd>{t("seatsOf", { taken: summary.taken, count: day.seats })}</dd>
      {day.state === "published" && now < day.closesAt && (
        <>
          <dt>{t("signUp")}</dt>
          <dd>{words.windowOf(day, now)}</dd>
        </>
      )}
    </dl>
  );
}
