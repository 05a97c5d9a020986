import { useTranslation } from "react-i18next";
import { stageOf } from "../onboarding/training.ts";
import { dayText } from "../ui/dates.ts";
import { Tag } from "../ui/Notice.tsx";
import { useScene } from "../ui/scene.ts";
import { type Column, Table } from "../ui/Table.tsx";
import { capital, elearningText, lacksText, standingText } from "./sentences.ts";
import type { Agent } from "./teams.server.ts";

interface TeamTableProps {
  agents: Agent[];
  /** The address under which each person has a page. */
  personAt: string;
  /** Of several municipalities: each row tells which. */
  mixed?: boolean;
}

/** A line an agent: how far with what, and what is lacking, in words. */
export function TeamTable({ agents, personAt, mixed }: TeamTableProps) {
  const { t } = useTranslation("teams");
  const { locale } = useScene();
  const columns: Column<Agent>[] = [
    { head: t("column.name"), cell: (agent) => <Name agent={agent} personAt={personAt} /> },
    { head: t("column.ready"), cell: ({ training }) => <StageTag stage={stageOf(training)} /> },
    { head: t("column.elearning"), cell: ({ training }) => elearningText(training, t, locale) },
    { head: t("column.day"), cell: ({ training }) => standingText(training, t, locale) },
    {
      head: t("column.diploma"),
      cell: ({ training: { diploma } }) =>
        diploma ? (
          <a className="whole" href={`/diplom/${diploma.number}`}>
            {diploma.number}
          </a>
        ) : (
          t("noDiploma")
        ),
    },
    {
      head: t("column.lacks"),
      cell: ({ training }) => capital(lacksText(training, t, locale)) || t("nothing"),
    },
  ];
  const place = {
    head: t("column.municipality"),
    cell: ({ municipality }: Agent) => municipality ?? t("office.none"),
  };
  if (mixed) columns.splice(1, 0, place);
  return (
    <Table
      caption={t("listOf", { count: agents.length })}
      columns={columns}
      rows={agents}
      rowKey={({ id }) => id}
    />
  );
}

function Name({ agent, personAt }: { agent: Agent; personAt: string }) {
  const { t } = useTranslation("teams");
  const { locale } = useScene();
  return (
    <>
      <a href={`${personAt}/${agent.id}`}>{agent.name}</a>
      {agent.ahead && (
        <span className="beside"> {t("starts", { day: dayText(new Date(agent.startsOn), locale) })}</span>
      )}
    </>
  );
}

const stageKind = { ready: "good", underWay: "waiting", notBegun: "bad" } as const;

export function StageTag({ stage }: { stage: keyof typeof stageKind }) {
  const { t } = useTranslation("teams");
  return <Tag kind={stageKind[stage]}>{t(`stage.${stage}`)}</Tag>;
}
