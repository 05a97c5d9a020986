import { useTranslation } from "react-i18next";
import { OwnTag, SeatsTag, Times, useDayName, WindowLine } from "./DayLine.tsx";
import type { SeenDay } from "./days.server.ts";

/** One day in the list of those ahead. */
export function DayCard({ seen, now }: { seen: SeenDay; now: Date }) {
  const { t } = useTranslation("courses");
  const name = useDayName()(seen);
  const { day } = seen;
  return (
    <li className="card day-card">
      <h3>
        <a href={`/kursusdage/${day.id}`}>{name}</a>
      </h3>
      <p>
        <Times day={day} />
        <br />
        {[day.venue, day.room].filter(Boolean).join(", ")}
      </p>
      <p className="row">
        <OwnTag seen={seen} />
        {(now < day.closesAt || day.state === "cancelled") && <SeatsTag seen={seen} />}
      </p>
      {day.state === "published" && (
        <p className="hint">
          <WindowLine day={day} now={now} />
        </p>
      )}
      {seen.hosting && (
        <p>
          <a href={`/kursusdage/${day.id}/fremmoede`}>{t("participants")}</a>
        </p>
      )}
    </li>
  );
}
