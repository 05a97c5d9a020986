import { useTranslation } from "react-i18next";
import { isAway } from "../../people/register/absence.ts";
import { daysBetween } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, type SortLink, Table } from "../../ui/Table.tsx";
import type { Order } from "./list-views.ts";
import { CourseDayMark, DiplomaMark, ElearningRing, PlanDots } from "./progress-marks.tsx";
import { capitalise, lateText, nextText } from "./training-sentences.ts";
import type { Agent } from "./members.ts";

interface TeamTableProps {
  agents: Agent[];
  /** The Danish day (yyyy-mm-dd). */
  today: string;
  /** The address under which each person has a page. */
  personAt: string;
  /** The agents are of several municipalities, which each row names. */
  mixed?: boolean;
  /** The same list in another order. */
  sortBy: (order: Order) => SortLink;
}

/** A line an agent, with a box to tick: how far with what, at a glance. Everything more is on the person's page. */
export function TeamTable({ agents, today, personAt, mixed, sortBy }: TeamTableProps) {
  const { t } = useTranslation("team");
  const municipalities = useTranslation("municipalities").t;
  const municipalityColumn: Column<Agent> = {
    head: t("column.municipality"),
    cell: ({ municipality }) => <span className="beside">{municipality ?? municipalities("none")}</span>,
  };
  const columns: Column<Agent>[] = [
    {
      head: t("column.name"),
      cell: (agent) => <Name agent={agent} today={today} personAt={personAt} />,
      sort: sortBy("navn"),
    },
    ...(mixed ? [municipalityColumn] : []),
    ...useProgressColumns(sortBy),
    {
      head: t("column.status"),
      cell: (agent) => <StatusTag agent={agent} today={today} />,
      sort: sortBy("status"),
    },
    { head: t("column.next"), cell: (agent) => <Next agent={agent} today={today} />, givesWay: true },
  ];
  return (
    <Table
      caption={t("listOf", { count: agents.length })}
      hideCaption
      compact
      columns={columns}
      rows={agents}
      rowKey={({ id }) => id}
    />
  );
}

/** How far the agent has come with each part of the training. */
function useProgressColumns(sortBy: TeamTableProps["sortBy"]): Column<Agent>[] {
  const { t } = useTranslation("team");
  return [
    {
      head: t("column.elearning"),
      cell: ({ training }) => <ElearningRing training={training} />,
      sort: sortBy("e-laering"),
      picture: true,
    },
    {
      head: t("column.day"),
      cell: ({ training }) => <CourseDayMark training={training} />,
      sort: sortBy("kursusdag"),
      picture: true,
      notInCard: true,
    },
    {
      head: t("column.diploma"),
      cell: ({ training }) => <DiplomaMark training={training} />,
      picture: true,
      notInCard: true,
    },
    {
      head: t("column.plan"),
      cell: ({ plan }) => <PlanDots plan={plan} />,
      picture: true,
      notInCard: true,
      givesWay: true,
    },
  ];
}

interface AgentOnDay extends Pick<TeamTableProps, "today"> {
  agent: Agent;
}

/** The box to tick and the name, with what keeps someone from being where the others are: a later start, or a leave. */
function Name({ agent, today, personAt }: AgentOnDay & Pick<TeamTableProps, "personAt">) {
  const { t } = useTranslation("team");
  const persons = useTranslation("persons").t;
  const { locale } = useRenderContext();
  const away =
    isAway(agent, today) &&
    (agent.leaveUntil ? t("awayUntil", { day: dayText(new Date(agent.leaveUntil), locale) }) : t("away"));
  return (
    <span className="ticked">
      <label className="row-tick">
        <input
          type="checkbox"
          name="p"
          value={agent.id}
          aria-label={persons("tickOne", { name: agent.name })}
        />
      </label>
      <span>
        <a href={`${personAt}/${agent.id}`}>{agent.name}</a>
        {agent.startsLater && (
          <span className="beside"> {t("starts", { day: dayText(new Date(agent.startsOn), locale) })}</span>
        )}
        {away && <span className="beside"> {away}</span>}
      </span>
    </span>
  );
}

const tagKinds = { done: "good", onTheWay: "waiting", late: "bad", away: "plain" } as const;

/** The status; how late, of those who are late. */
function StatusTag({ agent: { status, nextDueOn }, today }: AgentOnDay) {
  const { t } = useTranslation("team");
  const text =
    status === "late" && nextDueOn ? capitalise(lateText(nextDueOn, today, t)) : t(`status.${status}`);
  return <Tag kind={tagKinds[status]}>{text}</Tag>;
}

/** What comes next of what is lacking, and in how many days it is due; since when they were reminded, if they were. */
function Next({ agent, today }: AgentOnDay) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  const { status, nextDueOn, remindedAt } = agent;
  const { text, hasDay } = nextText(agent, today, t, locale);
  const days = nextDueOn ? daysBetween(today, nextDueOn) : -1;
  const facts = [
    text,
    text && !hasDay && status === "onTheWay" && days >= 0 && t("next.inDays", { count: days }),
    remindedAt && status !== "done" && t("reminded", { day: dayText(remindedAt, locale) }),
  ].filter(Boolean);
  return <span className="beside">{facts.join(" · ")}</span>;
}
