import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { HowCounted } from "../../team/HowCounted.tsx";
import { listHref } from "../../team/list-address.ts";
import { findMunicipalityByCode } from "../../../people/register/municipalities.server.ts";
import { summaryText } from "../../team/training-sentences.ts";
import { teamView } from "../../team/team-view.ts";
import { TeamList } from "../../team/TeamList.tsx";
import { seeTeam } from "../../team/team.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const secretariat = currentPerson(context);
  const municipality = findMunicipalityByCode(params.code!);
  if (!municipality) throw notFound();
  const now = new Date();
  const team = seeTeam(secretariat, municipality.id, now);
  return { municipality, seen: teamView(team, new URL(request.url).searchParams, now) };
}

export default function Municipality() {
  const { municipality, seen } = useLoaderData<typeof loader>();
  const { t } = useTranslation("municipalities");
  const site = useTranslation("site").t;
  const team = useTranslation("team").t;
  const { locale } = useRenderContext();
  const lead = seen.figures.agents > 0 ? summaryText(seen.figures, team, locale) : undefined;
  return (
    <Page
      title={municipality.name}
      lead={lead}
      up={{ to: "/sekretariat", label: site("nav.secretariat") }}
      wide
    >
      <p>
        <a href={`/sekretariat/kommuner/${municipality.code}/medlemskab`}>{t("membership")}</a>
      </p>
      {seen.agentsInAll > 0 && (
        <p>
          <a
            href={listHref(
              { at: "/sekretariat/personer.csv", municipalityCode: municipality.code },
              seen,
              {},
            )}
          >
            {team("asSheet")}
          </a>
        </p>
      )}
      <TeamList
        seen={seen}
        at={`/sekretariat/kommuner/${municipality.code}`}
        personAt="/sekretariat/personer"
      />
      {seen.agentsInAll > 0 && <HowCounted />}
    </Page>
  );
}
