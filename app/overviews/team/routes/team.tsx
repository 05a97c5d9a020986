import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { latestRound } from "../../../results/figures/published-rounds.server.ts";
import { Page } from "../../../ui/Page.tsx";
import { openCourseDays } from "../../bulk-actions/bulk-actions.server.ts";
import { ErrandList } from "../ErrandList.tsx";
import { errandsOf } from "../errands.ts";
import { HowCounted } from "../HowCounted.tsx";
import { listHref } from "../list-address.ts";
import { OutcomeNotice } from "../OutcomeNotice.tsx";
import { type TeamView, teamView } from "../team-view.ts";
import { TeamList } from "../TeamList.tsx";
import { seeTeam } from "../team.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const leader = currentPerson(context);
  if (leader.municipalityId === null) return { municipality: null, seen: null };
  const now = new Date();
  const team = seeTeam(leader, leader.municipalityId, now);
  const errands = errandsOf(team.agents, now);
  const isOwed = errands.some(({ kind }) => kind === "signUp");
  return {
    municipality: leader.municipality,
    seen: teamView(team, new URL(request.url).searchParams, now),
    errands,
    openDay: isOwed ? (openCourseDays(now).find(({ free }) => free > 0) ?? null) : null,
    round: latestRound(leader),
  };
}

export default function OwnTeam() {
  const { municipality, seen, errands, openDay, round } = useLoaderData<typeof loader>();
  const { t } = useTranslation("team");
  const lead = useLead(seen, errands?.length ?? 0);
  if (!seen) return <Page title={t("team.noMunicipality")} lead={t("team.noMunicipalityText")} />;
  return (
    <Page title={t("team.title", { municipality })} lead={lead} wide>
      <OutcomeNotice />
      {errands.length > 0 && <ErrandList errands={errands} openDay={openDay} today={seen.today} />}
      <TeamList seen={seen} at="/mit-hold" personAt="/mit-hold" />
      <Links seen={seen} round={round} />
      {seen.agentsInAll > 0 && <HowCounted />}
    </Page>
  );
}

/** How many are ready for shifts, and whether something waits. */
function useLead(seen: TeamView | null, count: number): string | undefined {
  const { t } = useTranslation("team");
  if (!seen || seen.figures.agents === 0) return undefined;
  const { agents, ready } = seen.figures;
  if (count > 0) return t("lead", { count, ready, agents });
  return seen.counts.faerdig === agents ? t("leadDone") : t("leadCalm", { ready, agents });
}

/** The ways to what else a leader does. */
function Links({ seen, round }: { seen: TeamView; round: { id: number; name: string } | null }) {
  const { t } = useTranslation("team");
  const links = [
    ["/personer/ny", t("add")],
    ...(seen.agentsInAll > 0
      ? [
          [listHref({ at: "/mit-hold.csv" }, seen, {}), t("asSheet")],
          ["/klar-til-vagt", t("shiftList")],
        ]
      : []),
    ["/min-side/opgaver", t("ownItems")],
    round
      ? [`/maalinger/${round.id}/kommune`, t("survey", { round: round.name })]
      : ["/maalinger", t("surveys")],
  ];
  return (
    <ul className="links">
      {links.map(([to, label]) => (
        <li key={to}>
          <a href={to}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
