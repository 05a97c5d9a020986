import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Page } from "../../../ui/Page.tsx";
import { councilChoiceOf } from "../council.ts";
import { secretariatFigures } from "../council.server.ts";
import { CouncilSheetLink } from "../CouncilSheetLink.tsx";
import { HowCounted } from "../../team/HowCounted.tsx";
import { LatestRound } from "../LatestRound.tsx";
import { OverTimeSection } from "../OverTimeSection.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  const choice = councilChoiceOf(new URL(request.url).searchParams);
  return { choice, ...secretariatFigures(choice.periodLength, new Date()) };
}

export default function SecretariatFigures() {
  const { choice, overTime, round } = useLoaderData<typeof loader>();
  const { t } = useTranslation("steering");
  const site = useTranslation("site").t;
  const municipality = overTime.rows.find(({ code }) => code !== null && code === choice.municipalityCode);
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat", label: site("nav.secretariat") }}
      wide
    >
      <CouncilSheetLink periodLength={choice.periodLength} />
      <OverTimeSection seen={overTime} choice={choice} at="/sekretariat/tal" />
      {municipality && (
        <p>
          <a href={`/sekretariat/kommuner/${municipality.code}?${listQueryOf[choice.measure]}`}>
            {t("agentsOf", { municipality: municipality.name })}
          </a>
        </p>
      )}
      <LatestRound round={round} />
      <HowCounted />
    </Page>
  );
}

/** What of the municipality's list answers the figure. */
const listQueryOf = { "e-laering": "sorter=e-laering", kursusdag: "vis=mangler-kursusdag", agenter: "" };
