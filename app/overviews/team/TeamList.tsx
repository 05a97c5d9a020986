import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { Empty } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { listHref, type ListAddress } from "./list-address.ts";
import type { TeamView } from "./team-view.ts";
import { StartingLater } from "./HowCounted.tsx";
import { TeamTable } from "./TeamTable.tsx";
import { ListControls } from "./ListControls.tsx";
import type { Member } from "./members.ts";

interface TeamListProps extends ListAddress {
  seen: TeamView;
  /** The address under which each person has a page. */
  personAt: string;
  mixed?: boolean;
}

/** A set of people: the agents in a table that can be narrowed, sorted and ticked, a page at a time; the others below. */
export function TeamList({ seen, at, personAt, mixed, ...narrowed }: TeamListProps) {
  const { t } = useTranslation("team");
  const none = seen.agentsInAll + seen.others.length === 0 && seen.pages === 1;
  if (none) return <Empty>{t("noAgents")}</Empty>;
  const list = { at, ...narrowed };
  return (
    <>
      {seen.agentsInAll > 0 && <ListControls list={list} seen={seen} />}
      <StartingLater count={seen.startingLater} />
      {seen.agents.length > 0 && (
        <form action="/personer/valgte">
          <TeamTable
            agents={seen.agents}
            today={seen.today}
            personAt={personAt}
            mixed={mixed}
            sortBy={(sorter) => ({
              to: listHref(list, seen, { sorter }),
              sorted: seen.order === sorter ? "ascending" : null,
            })}
          />
          <SelectionButtons seen={seen} list={list} />
        </form>
      )}
      {seen.agents.length === 0 && <Empty>{t(seen.agentsInAll > 0 ? "noneInView" : "noAgents")}</Empty>}
      {seen.pages > 1 && <Pages seen={seen} list={list} />}
      {seen.others.length > 0 && <Others others={seen.others} personAt={personAt} mixed={mixed} />}
    </>
  );
}

/** On with those ticked, or with everyone in the view: what is done to them is chosen on the next page. */
function SelectionButtons({
  seen,
  list: { q, municipalityCode, handler },
}: {
  seen: TeamView;
  list: ListAddress;
}) {
  const { t } = useTranslation("team");
  const { view, passing, order, page } = seen;
  return (
    <p className="go go-along">
      <input type="hidden" name="vis" value={view} />
      <input type="hidden" name="sorter" value={order} />
      {page > 1 && <input type="hidden" name="side" value={page} />}
      {q && <input type="hidden" name="q" value={q} />}
      {municipalityCode && <input type="hidden" name="kommune" value={municipalityCode} />}
      {handler && <input type="hidden" name="sag" value={handler} />}
      <Button look="soft">{t("withTicked")}</Button>{" "}
      <Button look="quiet" name="alle" value={view}>
        {t("withAll", { count: passing })}
      </Button>
    </p>
  );
}

function Pages({ seen, list }: { seen: TeamView; list: ListAddress }) {
  const { t } = useTranslation("team");
  return (
    <Choices
      label={t("page", { page: seen.page, pages: seen.pages })}
      choices={Array.from({ length: seen.pages }, (_, n) => ({
        to: listHref(list, seen, { side: String(n + 1) }),
        label: String(n + 1),
        chosen: seen.page === n + 1,
      }))}
    />
  );
}

function Others({ others, personAt, mixed }: { others: Member[]; personAt: string; mixed?: boolean }) {
  const { t } = useTranslation("team");
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
