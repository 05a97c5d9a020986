import { useTranslation } from "react-i18next";
import { danishDate, daysBetween } from "../../base/dates/danish-time.ts";
import { timeText } from "../../base/dates/date-text.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { DayTile } from "../../ui/DayTile.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { useDayWords } from "../days/useDayWords.tsx";
import type { HostTask } from "./host-tasks.ts";

/** What waits for a host, each as a sentence with the button that deals with it. */
export function HostTasks({ tasks, now }: { tasks: HostTask[]; now: Date }) {
  return (
    <ul className="host-tasks">
      {tasks.map((task, index) => (
        <TaskCard key={task.day.id} task={task} now={now} isFirst={index === 0} />
      ))}
    </ul>
  );
}

function TaskCard({ task: { what, day }, now, isFirst }: { task: HostTask; now: Date; isFirst: boolean }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "hostTask" });
  const { nameOf, timesOf } = useDayWords();
  const title = useTaskTitle(now);
  return (
    <li className="card host-task">
      <DayTile date={day.on} />
      <div>
        <h2>{title({ what, day })}</h2>
        <p>
          {nameOf(day)}
          <br />
          {timesOf(day)}
          <br />
          {[day.venue, day.room].filter(Boolean).join(", ")}
        </p>
      </div>
      <ButtonLink
        look={isFirst && what !== "next" ? "primary" : "secondary"}
        to={`/kursusdage/${day.id}/fremmoede`}
      >
        {t(`act.${what}`)}
      </ButtonLink>
    </li>
  );
}

/** The sentence of a task: how many come today, how many lack a mark, or how long it is to the next day. */
function useTaskTitle(now: Date): (task: HostTask) => string {
  const { t } = useTranslation("courseDays", { keyPrefix: "hostTask" });
  const { locale } = useRenderContext();
  const comingText = (count: number) => (count === 0 ? t("nobody") : t("coming", { count }));
  return ({ what, day: { on, startsAt, coming, unmarked } }) => {
    if (what === "missing") return t("missing", { count: unmarked });
    if (what === "next")
      return t("next", { count: daysBetween(danishDate(now), on), coming: comingText(coming) });
    const begins = t("today", { at: timeText(startsAt, locale), coming: comingText(coming) });
    if (now < startsAt || coming === 0) return begins;
    return unmarked > 0 ? t("missingToday", { count: unmarked }) : t("allMarked");
  };
}
