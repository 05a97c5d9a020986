import type { Role } from "../../../db/enums.ts";
import type { DaySummary } from "../days/day.ts";
import type { DayWords } from "../days/useDayWords.tsx";
import { windowRefusal } from "../days/window.ts";

interface DayCardProps {
  day: DaySummary;
  now: Date;
  words: DayWords;
  /** The reader's present role. */
  role: Role;
  /** The text of the link to the day's participants. */
  participantsLabel: string;
}

/** One day in the list of those ahead. */
export function DayCard({ day, now, words, role, participantsLabel }: DayCardProps) {
  return (
    <li className="card day-card">
      <h3>
        <a href={`/kursusdage/${day.id}`}>{words.nameOf(day)}</a>
      </h3>
      <p>
        {words.timesOf(day)}
        <br />
        {day.room ? `${day.venue}, ${day.room}` : day.venue}
      </p>
      <p className="row">
        {words.ownTag(day)}
        {words.seatsTag(day, now, role)}
      </p>
      {!windowRefusal(day, now) && <p className="hint">{words.windowOf(day, now)}</p>}
      {day.state === "cancelled" && <p>{words.cancelledText(day)}</p>}
      {day.hosting && (
        <p>
          <a href={`/kursusdage/${day.id}/fremmoede`}>{participantsLabel}</a>
        </p>
      )}
    </li>
  );
}
