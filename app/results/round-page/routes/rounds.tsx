import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OpenRounds } from "../../../surveys/answering/OpenRounds.tsx";
import { openRoundsFor } from "../../../surveys/answering/open-rounds.server.ts";
import type { LinkRefusal } from "../../../surveys/answering/open-rounds.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Empty } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { areCompared } from "../../comparison/outcomes.ts";
import { useFigureTexts } from "../../comparison/useFigureTexts.ts";
import { draftRounds } from "../../targets-and-actions/targets.server.ts";
import {
  closedRounds,
  publishedEvaluations,
  publishedRounds,
} from "../../figures/published-rounds.server.ts";
import { draftsSharedWithSteering } from "../../publishing/shared-drafts.server.ts";
import { mayRead } from "../../figures/evaluations.ts";
import type { ListedRound } from "../../figures/published-rounds.ts";
import { keptResults } from "../results-view.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const { id, role } = person;
  const isSecretariat = role === "secretariat";
  return {
    open: openRoundsFor(id, new Date()),
    linkSent: new URL(request.url).searchParams.get("ok") === "link",
    isSecretariat,
    shared: role === "steering" ? draftsSharedWithSteering() : [],
    rounds: publishedRounds()
      .filter((round) => mayRead(person, round))
      .map(toListed),
    evaluations: isSecretariat ? publishedEvaluations().map(toListed) : [],
    ready: isSecretariat ? closedRounds() : [],
    drafts: isSecretariat ? draftRounds() : [],
  };
}

interface ListedResult extends ListedRound {
  /** The name of the round that its page tells a change since; null where no change is shown. */
  changedSince: string | null;
}

function toListed(round: ListedRound): ListedResult {
  const view = keptResults(round.id, null);
  return { ...round, changedSince: view && areCompared(view.changes) ? view.earlier!.name : null };
}

/** Every published round; the secretariat also sees those it may publish or set targets for. */
export default function Rounds() {
  const { open, linkSent, isSecretariat, shared, rounds, evaluations, ready, drafts } =
    useLoaderData<typeof loader>();
  const refused = useActionData<{ refused: LinkRefusal }>()?.refused;
  const { t } = useTranslation("results");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <OpenRounds rounds={open} linkSent={linkSent} refused={refused} runs={isSecretariat} />
      <RoundLinks title={t("draft.waiting")} rounds={shared}>
        {({ id, name }) => (
          <ButtonLink to={`/maalinger/${id}/kladde`}>{t("draft.readThis", { name })}</ButtonLink>
        )}
      </RoundLinks>
      <RoundLinks title={t("ready")} lead={t("readyText")} rounds={ready}>
        {({ id, name }) => (
          <ButtonLink to={`/sekretariat/maalinger/${id}/offentliggoer`}>
            {t("toPublishing", { name })}
          </ButtonLink>
        )}
      </RoundLinks>
      <RoundLinks title={t("targets.judged")} lead={t("targets.before")} rounds={drafts}>
        {({ id, name }) => (
          <ButtonLink to={`/sekretariat/maalinger/${id}/maal`} look="secondary">
            {t("targets.set", { name })}
          </ButtonLink>
        )}
      </RoundLinks>
      <Published rounds={rounds} evaluations={evaluations} />
    </Page>
  );
}

function Published({ rounds, evaluations }: Record<"rounds" | "evaluations", ListedResult[]>) {
  const { t } = useTranslation("results");
  return (
    <>
      {rounds.length === 0 ? (
        <Empty>{t("empty")}</Empty>
      ) : (
        <Section title={t("published")}>
          <Cards rounds={rounds} />
        </Section>
      )}
      {evaluations.length > 0 && (
        <Section title={t("evaluations")}>
          <Cards rounds={evaluations} />
        </Section>
      )}
    </>
  );
}

type NamedRound = { id: number; name: string };

interface RoundLinksProps {
  title: string;
  lead?: string;
  rounds: NamedRound[];
  /** The link of one round. */
  children: (round: NamedRound) => React.ReactNode;
}

/** Rounds that wait for the reader, each with its link; nothing when there are none. */
function RoundLinks({ title, lead, rounds, children }: RoundLinksProps) {
  if (rounds.length === 0) return null;
  return (
    <Section title={title}>
      {lead && <p>{lead}</p>}
      {rounds.map((round) => (
        <p key={round.id}>{children(round)}</p>
      ))}
    </Section>
  );
}

/** Rounds, the newest first, each with a link to its figures. */
function Cards({ rounds }: { rounds: ListedResult[] }) {
  const { t, daysText } = useFigureTexts();
  return (
    <ul className="cards">
      {rounds.map((round) => (
        <li key={round.id} className="card">
          <h3>{round.name}</h3>
          <p>{daysText(round)}</p>
          <ButtonLink to={`/maalinger/${round.id}`} look="secondary">
            {round.changedSince ? t("seeAgainst", { name: round.changedSince }) : t("see")}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
