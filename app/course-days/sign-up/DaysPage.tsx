import { useTranslation } from "react-i18next";
import type { Role } from "../../../db/enums.ts";
import { Choices } from "../../ui/Choices.tsx";
import { Empty } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { DaySummary } from "../days/day.ts";
import { useDayWords } from "../days/useDayWords.tsx";
import { dutyText } from "../duty/duty-text.ts";
import type { OwnDuty } from "../duty/own-duty.ts";
import { HostTasks } from "../hosts/HostTasks.tsx";
import type { HostTask } from "../hosts/host-tasks.ts";
import { DayCards } from "./DayCard.tsx";
import { fullLast, type SuitedDay } from "./day-order.ts";
import { DaysCalendar } from "./DaysCalendar.tsx";
import { type Month, monthOf } from "./months.ts";

export interface DaysView {
  ahead: DaySummary[];
  past: DaySummary[];
  role: Role;
  duty: OwnDuty | null;
  suited: SuitedDay | null;
  hostTasks: HostTask[];
  /** The month of the calendar; null for the list. */
  month: Month | null;
  now: Date;
}

/** The course days ahead, as a list or a calendar, and those the reader has been on; for a host what waits for them first. */
export function DaysPage({ view }: { view: DaysView }) {
  const { past, duty, hostTasks, now } = view;
  const { t } = useTranslation("courseDays");
  const dutyTexts = useTranslation("duty").t;
  const { locale } = useRenderContext();
  const attended = past.filter((day) => day.mark);
  const hosted = past.filter((day) => day.hosting);
  return (
    <Page title={t("title")} lead={leadOf(view, t)} wide>
      {hostTasks.length > 0 && <HostTasks tasks={hostTasks} now={now} />}
      {duty && <p>{dutyText(duty, dutyTexts, locale)}</p>}
      <DaysAhead view={view} />
      {attended.length > 0 && <PastSection title={t("past")} days={attended} to="" />}
      {hosted.length > 0 && <PastSection title={t("hosting")} days={hosted} to="/fremmoede" />}
    </Page>
  );
}

function leadOf(
  { role, hostTasks }: DaysView,
  t: (key: "lead" | "leadOthers") => string,
): string | undefined {
  if (role === "agent") return t("lead");
  return hostTasks.length > 0 ? undefined : t("leadOthers");
}

/** The days to come, with the choice between the list and the calendar. */
function DaysAhead({ view }: { view: DaysView }) {
  const { ahead, month } = view;
  const { t } = useTranslation("courseDays");
  if (ahead.length === 0)
    return (
      <Section title={t("ahead")}>
        <Empty>{t("noneAhead")}</Empty>
      </Section>
    );
  return (
    <>
      <Choices
        label={t("view.label")}
        choices={[
          { to: "/kursusdage", label: t("view.list"), chosen: !month },
          { to: "/kursusdage?vis=kalender", label: t("view.calendar"), chosen: month !== null },
        ]}
      />
      {month ? <CalendarView view={view} month={month} /> : <ListView view={view} />}
    </>
  );
}

function CalendarView({ view: { ahead, now, role, suited }, month }: { view: DaysView; month: Month }) {
  const { t } = useTranslation("courseDays");
  const days = ahead.filter((day) => monthOf(day) === month.month);
  return (
    <>
      <DaysCalendar month={month} days={days} now={now} />
      {days.length === 0 ? (
        <Empty>{t("view.noneThisMonth")}</Empty>
      ) : (
        <DayCards days={days} now={now} role={role} suited={suited} />
      )}
    </>
  );
}

/** First the reader's own days and those near them, where there are both near and far ones; of each the full ones last. */
function ListView({ view: { ahead, now, role, suited } }: { view: DaysView }) {
  const { t } = useTranslation("courseDays");
  const isOwn = (day: DaySummary) => Boolean(role === "host" ? day.hosting : day.own);
  const own = ahead.filter(isOwn);
  const others = ahead.filter((day) => !isOwn(day));
  const near =
    role === "host"
      ? own
      : [
          ...own,
          ...fullLast(
            others.filter((day) => day.near),
            now,
          ),
        ];
  const far = fullLast(
    ahead.filter((day) => !near.includes(day)),
    now,
  );
  const titles = role === "host" ? (["hostingAhead", "othersAhead"] as const) : (["near", "far"] as const);
  if (near.length === 0 || far.length === 0)
    return (
      <Section title={t(role === "host" && near.length > 0 ? "hostingAhead" : "ahead")}>
        <DayCards days={[...near, ...far]} now={now} role={role} suited={suited} />
      </Section>
    );
  return [near, far].map((days, index) => (
    <Section key={titles[index]} title={t(titles[index]!)}>
      <DayCards days={days} now={now} role={role} suited={suited} />
    </Section>
  ));
}

interface PastListProps {
  days: DaySummary[];
  to: string;
}

/** So many past days are shown; more of them are folded under their title. */
const maxUnfoldedDays = 3;

function PastSection({ title, ...list }: PastListProps & { title: string }) {
  if (list.days.length <= maxUnfoldedDays)
    return (
      <Section title={title}>
        <PastList {...list} />
      </Section>
    );
  return (
    <details>
      <summary>{`${title} (${list.days.length})`}</summary>
      <PastList {...list} />
    </details>
  );
}

function PastList({ days, to }: PastListProps) {
  const { nameOf, timesOf, ownTag } = useDayWords();
  return (
    <ul className="past-days">
      {days.map((day) => (
        <li key={day.id}>
          <a href={`/kursusdage/${day.id}${to}`}>{nameOf(day)}</a>
          <br />
          {timesOf(day)} {ownTag(day)}
        </li>
      ))}
    </ul>
  );
}
