import { shortMonthText } from "../base/dates/date-text.ts";
import { useRenderContext } from "./render-context.ts";

/** A leaf of a calendar: month and day of a yyyy-mm-dd date. The date stands in words beside it, so screen readers skip the leaf. */
export function DayTile({ date }: { date: string }) {
  const { locale } = useRenderContext();
  return (
    <span className="day-tile" aria-hidden="true">
      <span>{shortMonthText(new Date(date), locale)}</span>
      <b>{Number(date.slice(8))}</b>
    </span>
  );
}
