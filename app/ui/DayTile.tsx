import { useRenderContext } from "./render-context.ts";

/** A leaf of a calendar: month and day of a yyyy-mm-dd date. The date stands in words beside it, so screen readers skip the leaf. */
export function DayTile({ date }: { date: string }) {
  const { locale } = useRenderContext();
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(new Date(date));
  return (
    <span className="day-tile" aria-hidden="true">
      <span>{month}</span>
      <b>{Number(date.slice(8))}</b>
    </span>
  );
}
