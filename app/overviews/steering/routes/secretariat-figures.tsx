import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Page } from "../../../ui/Page.tsx";
import { councilChoiceOf } from "../council.ts";
import { officeFigures } from "../council.server.ts";
import { CouncilSheet } from "../CouncilSheetLink.tsx";
import { LatestRound } from "../LatestRound.tsx";
import { OverTime } from "../OverTimeSection.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const choice = councilChoiceOf(new URL(request.url).searchParams);
  return { choice, ...officeFigures(choice.stride, new Date()) };
}

export default function OfficeCouncil() {
  const { choice, overTime, round } = useLoaderData<typeof loader>();
  const { t } = useTranslation("council");
  const office = useTranslation("teams").t("office.title");
  const place = overTime.rows.find(({ code }) => code !== null && code === choice.place);
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: office }} wide>
      <CouncilSheet stride={choice.stride} />
      <OverTime seen={overTime} choice={choice} at="/sekretariat/tal" />
      {place && (
        <p>
          <a href={`/sekretariat/kommuner/${place.code}?${listed[choice.measure]}`}>
            {t("agentsOf", { place: place.name })}
          </a>
        </p>
      )}
      <LatestRound round={round} />
    </Page>
  );
}

/** What of the municipality's list answers the figure. */
const listed = { "e-laering": "sorter=e-laering", kursusdag: "vis=mangler-kursusdag", agenter: "" };
