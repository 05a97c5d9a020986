import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { isAway } from "../../people/register/absence.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { CourseDayDue } from "./CourseDayDue.tsx";
import {
  allLacksText,
  capitalise,
  elearningText,
  planProgressParts,
  courseDayText,
} from "./training-sentences.ts";
import type { Agent } from "./members.ts";

interface TeamTableProps {
  agents: Agent[];
  /** The address under which each person has a page. */
  personAt: string;
  /** The agents are of several municipalities, which each row names. */
  mixed?: boolean;
}

/** A line an agent, with a box to tick: how far with what, and what is lacking, in words. */
export function TeamTable({ agents, personAt, mixed }: TeamTableProps) {
  const { t } = useTranslation("team");
  const [identity, progress] = [useIdentityColumns(personAt, mixed), useProgressColumns()];
  return (
    <Table
      caption={t("listOf", { count: agents.length })}
      columns={[...identity, ...progress]}
      rows={agents}
      rowKey={({ id }) => id}
    />
  );
}

/** Who the agent is: name, the box to tick, the municipality where there are several, and the status. */
function useIdentityColumns(personAt: string, mixed?: boolean): Column<Agent>[] {
  const { t } = useTranslation("team");
  const municipalities = useTranslation("municipalities").t;
  const persons = useTranslation("persons").t;
  const municipalityColumn: Column<Agent> = {
    head: t("column.municipality"),
    cell: ({ municipality }) => municipality ?? municipalities("none"),
  };
  return [
    { head: t("column.name"), cell: (agent) => <Name agent={agent} personAt={personAt} /> },
    {
      head: persons("tick"),
      bare: true,
      cell: ({ id, name }) => (
        <input type="checkbox" name="p" value={id} aria-label={persons("tickOne", { name })} />
      ),
    },
    ...(mixed ? [municipalityColumn] : []),
    { head: t("column.status"), bare: true, cell: (agent) => <StatusTag agent={agent} /> },
  ];
}

/** How far the agent has come with each part of the training, and what is lacking. */
function useProgressColumns(): Column<Agent>[] {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  const lacks = ({ remindedAt, ...agent }: Agent) => {
    const text = capitalise(allLacksText(agent, t, locale)) || t("nothing");
    return remindedAt ? `${text} (${t("reminded", { day: dayText(remindedAt, locale) })})` : text;
  };
  return [
    { head: t("column.elearning"), cell: ({ training }) => elearningText(training, t, locale) },
    {
      head: t("column.day"),
      cell: (agent) => (
        <>
          {courseDayText(agent.training, t, locale)} <CourseDayDue agent={agent} />
        </>
      ),
    },
    {
      head: t("column.diploma"),
      cell: ({ training }) => <DiplomaLink number={training.diploma?.number} />,
      empty: ({ training }) => !training.diploma,
    },
    {
      head: t("column.plan"),
      cell: ({ plan }) => (plan ? <PlanLink plan={plan} /> : t("nothing")),
      empty: ({ plan }) => !plan,
    },
    {
      head: t("column.lacks"),
      cell: lacks,
      empty: ({ remindedAt, ...agent }) => !remindedAt && !allLacksText(agent, t, locale),
    },
  ];
}

function Name({ agent, personAt }: { agent: Agent; personAt: string }) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  // Someone on leave who is done has the status done, so that nothing else shows the leave.
  const away =
    isAway(agent, danishDate(new Date())) &&
    agent.status !== "away" &&
    (agent.leaveUntil ? t("awayUntil", { day: dayText(new Date(agent.leaveUntil), locale) }) : t("away"));
  return (
    <>
      <a href={`${personAt}/${agent.id}`}>{agent.name}</a>
      {agent.startsLater && (
        <span className="beside"> {t("starts", { day: dayText(new Date(agent.startsOn), locale) })}</span>
      )}
      {away && <span className="beside"> {away}</span>}
    </>
  );
}

/** How far the plan has come, in parts that do not break across lines. */
function PlanLink({ plan }: { plan: NonNullable<Agent["plan"]> }) {
  const { t } = useTranslation("team");
  return (
    <a href={`/planer/${plan.id}`}>
      {planProgressParts(plan, t).map((part, at) => (
        <Fragment key={part}>
          {at > 0 && ", "}
          <span className="nowrap">{part}</span>
        </Fragment>
      ))}
    </a>
  );
}

function DiplomaLink({ number }: { number?: string }) {
  const { t } = useTranslation("team");
  return number ? <a href={`/diplom/${number}`}>{number}</a> : t("nothing");
}

const tagKinds = { done: "good", onTheWay: "waiting", late: "bad", away: "plain" } as const;

/** The status; of those who may take shifts by exception also until when, since they count as ready whatever they lack. */
function StatusTag({ agent: { status, training } }: { agent: Agent }) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  const { shifts } = training;
  return (
    <>
      <Tag kind={tagKinds[status]}>{t(`status.${status}`)}</Tag>
      {shifts.ready && shifts.because === "exception" && (
        <span className="beside">
          {" "}
          {t("byException", { until: dayText(new Date(shifts.until), locale) })}
        </span>
      )}
    </>
  );
}
