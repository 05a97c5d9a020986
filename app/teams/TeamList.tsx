import { useTranslation } from "react-i18next";
import { Empty } from "../ui/Notice.tsx";
import { Section } from "../ui/Page.tsx";
import type { TeamView } from "./team-view.ts";
import { TeamTable } from "./TeamTable.tsx";
import { TeamTools } from "./TeamTools.tsx";
import type { Member } from "./teams.server.ts";

interface TeamListProps {
  seen: TeamView;
  /** The list's own address, and that under which each person has a page. */
  at: string;
  personAt: string;
  /** What was searched for: kept while the view changes. */
  q?: string;
  mixed?: boolean;
}

/** A set of people: the agents in a table that can be narrowed and sorted, the others below. */
export function TeamList({ seen, at, personAt, q, mixed }: TeamListProps) {
  const { t } = useTranslation("teams");
  if (seen.figures.agents + seen.others.length === 0) return <Empty>{t("noAgents")}</Empty>;
  return (
    <>
      {seen.figures.agents > 0 && <TeamTools at={at} q={q} seen={seen} />}
      {seen.agents.length > 0 && <TeamTable agents={seen.agents} personAt={personAt} mixed={mixed} />}
      {seen.agents.length === 0 && <Empty>{t(seen.figures.agents ? "noneInView" : "noAgents")}</Empty>}
      {seen.others.length > 0 && <Others others={seen.others} personAt={personAt} mixed={mixed} />}
    </>
  );
}

function Others({ others, personAt, mixed }: { others: Member[]; personAt: string; mixed?: boolean }) {
  const { t } = useTranslation("teams");
  const site = useTranslation("site").t;
  return (
    <Section title={t("others")}>
      <ul className="plain">
        {others.map(({ id, name, roles, municipality }) => (
          <li key={id}>
            <a href={`${personAt}/${id}`}>{name}</a>,{" "}
            {[...roles.map((role) => site(`role.${role}`)), mixed && municipality].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
    </Section>
  );
}
