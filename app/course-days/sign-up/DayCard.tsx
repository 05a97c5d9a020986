import { useTranslation } from "react-i18next";
import type { Role } from "../../../db/enums.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { DayTile } from "../../ui/DayTile.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Tag } from "../../ui/Notice.tsx";
import type { DaySummary } from "../days/day.ts";
import { type DayWords, useDayWords } from "../days/useDayWords.tsx";
import { windowRefusal } from "../days/window.ts";
import type { SuitedDay } from "./day-order.ts";

interface DayCardsProps {
  days: DaySummary[];
  now: Date;
  /** The reader's present role. */
  role: Role;
  /** The day that is pointed out to someone who lacks one. */
  suited?: SuitedDay | null;
}

/** Days as cards. */
export function DayCards({ days, ...rest }: DayCardsProps) {
  const words = useDayWords();
  return (
    <ul className="cards">
      {days.map((day) => (
        <DayCard key={day.id} day={day} words={words} {...rest} />
      ))}
    </ul>
  );
}

interface DayCardProps extends Omit<DayCardsProps, "days"> {
  day: DaySummary;
  words: DayWords;
}

/** One day in the list of those ahead. One that is cancelled says so and no more. */
function DayCard({ day, now, words, role, suited }: DayCardProps) {
  const { t } = useTranslation("courseDays");
  const isSuited = suited?.id === day.id;
  const isCancelled = day.state === "cancelled";
  return (
    <li className={isSuited ? "card day-card day-suited" : "card day-card"}>
      <DayTile date={danishDate(day.startsAt)} />
      <div>
        <h3>
          <a href={`/kursusdage/${day.id}`}>{words.nameOf(day)}</a>
        </h3>
        <p className="icon-lines">
          <span>
            <Icon name="clock" size={18} /> {words.timesOf(day)}
          </span>
          {!isCancelled && (
            <span>
              <Icon name="place" size={18} /> {day.room ? `${day.venue}, ${day.room}` : day.venue}
            </span>
          )}
        </p>
        <p className="row">
          {isSuited && <Tag kind="good">{t(suited.inTime ? "suits" : "firstFree")}</Tag>}
          {words.ownTag(day)}
          {words.seatsTag(day, now, role)}
        </p>
        {isCancelled && <p>{words.cancelledText(day)}</p>}
        {!windowRefusal(day, now) && <p className="hint">{words.windowOf(day, now)}</p>}
        {day.hosting && !isCancelled && (
          <p>
            <a href={`/kursusdage/${day.id}/fremmoede`}>{t("participants")}</a>
          </p>
        )}
      </div>
    </li>
  );
}
