import type { Role } from "../../../db/enums.ts";
import type { DayWords } from "./useDayWords.tsx";
import type { DaySummary } from "./days.server.ts";

interface DayCardProps {
  seen: DaySummary;
  now: Date;
  words: DayWords;
  /** As whom the reader is here. */
  role: Role;
  /** What the link to the day's people says. */
  participants: string;
}

/** One day in the list of those ahead. */
export function DayCard({ seen, now, words, role, participants }: DayCardProps) {
  return (
    <li className="card day-card">
      <h3>
        <a href={`/kursusdage/${seen.id}`}>{words.nameOf(seen)}</a>
      </h3>
      <p>
        {words.timesOf(seen)}
        <br />
        {seen.room ? `${seen.venue}, ${seen.room}` : seen.venue}
      </p>
      <p className="row">
        {words.ownTag(seen)}
        {words.seatsTag(seen, now, role)}
      </p>
      {seen.state === "published" && now >= seen.opensAt && now < seen.closesAt && (
        <p className="hint">{words.windowOf(seen, now)}</p>
      )}
      {seen.state === "cancelled" && <p>{words.cancelledText(seen)}</p>}
      {seen.hosting && (
        <p>
          <a href={`/kursusdage/${seen.id}/fremmoede`}>{participants}</a>
        </p>
      )}
    </li>
  );
}
