import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { latestRound } from "../../../results/figures/published-rounds.server.ts";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { AtAGlance } from "../AtAGlance.tsx";
import { listHref } from "../list-address.ts";
import { OutcomeNotice } from "../OutcomeNotice.tsx";
import { summaryText } from "../training-sentences.ts";
import { teamView } from "../team-view.ts";
import { TeamList } from "../TeamList.tsx";
import { seeTeam } from "../team.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const leader = currentPerson(context);
  if (leader.municipalityId === null) return { municipality: null, seen: null, round: null };
  const team = seeTeam(leader, leader.municipalityId, new Date());
  const seen = teamView(team, new URL(request.url).searchParams);
  return { municipality: leader.municipality, seen, round: latestRound(leader) };
}

export default function OwnTeam() {
  const { municipality, seen, round } = useLoaderData<typeof loader>();
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  if (!seen) return <Page title={t("team.noMunicipality")} lead={t("team.noMunicipalityText")} />;
  const lead = seen.figures.agents > 0 ? summaryText(seen.figures, t, locale) : undefined;
  return (
    <Page title={t("team.title", { municipality })} lead={lead} wide>
      <OutcomeNotice />
      {seen.figures.agents > 0 && <AtAGlance seen={seen} at="/mit-hold" />}
      <p className="go">
        <ButtonLink to="/personer/ny" look="secondary">
          {t("add")}
        </ButtonLink>
      </p>
      <TeamList seen={seen} at="/mit-hold" personAt="/mit-hold" />
      <p>
        {round ? (
          <a href={`/maalinger/${round.id}/kommune`}>{t("survey", { round: round.name })}</a>
        ) : (
          <a href="/maalinger">{t("surveys")}</a>
        )}
      </p>
      {seen.figures.agents > 0 && (
        <>
          <p>
            <a href={listHref({ at: "/mit-hold.csv" }, seen, {})}>{t("asSheet")}</a>
            <br />
            <a href="/klar-til-vagt">{t("shiftList")}</a>
            <br />
            <a href="/min-side/opgaver">{t("ownItems")}</a>
          </p>
          <p className="hint">{t("readyNote")}</p>
        </>
      )}
    </Page>
  );
}
