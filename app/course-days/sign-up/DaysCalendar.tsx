import { useTranslation } from "react-i18next";
import { danishDate } from "../../base/dates/danish-time.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import type { DaySummary } from "../days/day.ts";
import { freeForNewcomers } from "../days/seats.ts";
import { useDayWords } from "../days/useDayWords.tsx";
import { windowRefusal } from "../days/window.ts";
import type { Month } from "./months.ts";

interface DaysCalendarProps {
  month: Month;
  /** The days of that month. */
  days: DaySummary[];
  now: Date;
}

const formats = (locale: Locale) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { format } = new Intl.DateTimeFormat(locale === "da" ? "da-DK" : "en-GB", {
      ...options,
      timeZone: "UTC",
    });
    return (on: string) => format(new Date(on));
  };
  return {
    month: format({ month: "long", year: "numeric" }),
    weekday: format({ weekday: "long" }),
    shortWeekday: format({ weekday: "short" }),
  };
};

/** A month with its course days as links, and the ways to the months beside it. */
export function DaysCalendar({ month, days, now }: DaysCalendarProps) {
  const { locale } = useRenderContext();
  const texts = formats(locale);
  const today = danishDate(now);
  // 1 January 2024 is a Monday.
  const weekdays = ["01", "02", "03", "04", "05", "06", "07"].map((day) => `2024-01-${day}`);
  return (
    <div className="calendar">
      <MonthLinks month={month} />
      <table>
        <caption>{texts.month(`${month.month}-01`)}</caption>
        <thead>
          <tr>
            {weekdays.map((on) => (
              <th key={on} scope="col" abbr={texts.weekday(on)}>
                {texts.shortWeekday(on).replace(".", "")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((on, index) => (
                <td key={on ?? index} className={on === today ? "calendar-today" : undefined}>
                  {on && (
                    <Cell on={on} days={days.filter((day) => danishDate(day.startsAt) === on)} now={now} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The number of a day and the course days that are held on it. */
function Cell({ on, days, now }: { on: string; days: DaySummary[]; now: Date }) {
  const { nameOf } = useDayWords();
  const { t } = useTranslation("courseDays");
  const lookOf = (day: DaySummary) => {
    if (day.own) return "calendar-own";
    return windowRefusal(day, now) || freeForNewcomers(day) === 0 ? "calendar-full" : "calendar-free";
  };
  const stateOf = (day: DaySummary) => {
    if (day.state === "cancelled") return t("cancelled");
    if (day.own) return t(`own.${day.own}`, { queuePosition: day.queuePosition });
    const free = freeForNewcomers(day);
    return free > 0 ? t("free", { count: free }) : t("full");
  };
  return (
    <>
      <span className="calendar-number">{Number(on.slice(8))}</span>
      {days.map((day) => (
        <a key={day.id} href={`/kursusdage/${day.id}`} className={lookOf(day)}>
          <span className="calendar-name">{day.municipality}</span>
          <span className="sr-only">
            {nameOf(day)}, {stateOf(day)}
          </span>
        </a>
      ))}
    </>
  );
}

/** The ways to the months before and after, where there are days. */
function MonthLinks({ month: { earlier, later } }: { month: Month }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "view" });
  return (
    <nav className="calendar-months" aria-label={t("calendar")}>
      {earlier && <a href={`/kursusdage?vis=kalender&maaned=${earlier}`}>← {t("earlier")}</a>}
      {later && <a href={`/kursusdage?vis=kalender&maaned=${later}`}>{t("later")} →</a>}
    </nav>
  );
}
