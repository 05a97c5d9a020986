import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OwnJobs } from "../../../jobs/OwnJobs.tsx";
import { ownJobs } from "../../../jobs/view-jobs.server.ts";
import { Page, Section } from "../../../ui/Page.tsx";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { useRenderContext } from "../../../ui/render-context.ts";
import { FiguresTable } from "../../municipalities/FiguresTable.tsx";
import { sumFigures } from "../../team/figures.ts";
import {
  figuresByMunicipality,
  type MunicipalityFigures,
} from "../../municipalities/municipality-figures.server.ts";
import { HowCounted } from "../../team/HowCounted.tsx";
import { everyone } from "../../team/team.server.ts";
import { summaryText } from "../../team/training-sentences.ts";
import { secretariatErrands } from "../errands.server.ts";
import { SearchBox } from "../SearchBox.tsx";
import { SecretariatErrands } from "../SecretariatErrands.tsx";
import { stepsOfStarting } from "../starting.server.ts";
import { StartingSteps } from "../StartingSteps.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  const now = new Date();
  const { id } = currentPerson(context);
  const { agents } = everyone(now);
  const begun = agents.filter(({ startsLater }) => !startsLater);
  return {
    ...figuresByMunicipality(agents, now),
    errands: secretariatErrands(id, begun, now),
    steps: stepsOfStarting(),
    jobs: ownJobs(id, context.locale),
  };
}

export default function Secretariat() {
  const { municipalities, startingLater, errands, steps, jobs } = useLoaderData<typeof loader>();
  const { t } = useTranslation("secretariat");
  const site = useTranslation("site").t;
  const team = useTranslation("team").t;
  const { locale } = useRenderContext();
  const all = sumFigures(municipalities.map(({ figures }) => figures));
  return (
    <Page title={site("nav.secretariat")} lead={all.agents ? summaryText(all, team, locale) : undefined} wide>
      <OwnJobs jobs={jobs} />
      {steps && <StartingSteps steps={steps} />}
      {(!steps || errands.length > 0) && (
        <Section title={t("waits")}>
          <SecretariatErrands errands={errands} />
        </Section>
      )}
      <WorkLinks />
      <Section title={t("search")}>
        <SearchBox q="" />
      </Section>
      {all.agents > 0 && <MunicipalityTable municipalities={municipalities} />}
      {all.agents + startingLater > 0 && <HowCounted startingLater={startingLater} />}
    </Page>
  );
}

/** The ways to everything the secretariat does. */
function WorkLinks() {
  const { t } = useTranslation("secretariat");
  const steering = useTranslation("steering").t;
  const backups = useTranslation("backups").t;
  const ways = [
    ["/sekretariat/personer", t("everyone"), t("everyoneText")],
    ["/sekretariat/mailadresser", t("mails"), t("mailsText")],
    ["/sekretariat/kommuner", t("members"), t("membersText")],
    ["/sekretariat/planer", t("plans"), t("plansText")],
    ["/klar-til-vagt", t("shifts"), t("shiftsText")],
    ["/sekretariat/kursusdage", t("days"), t("daysText")],
    ["/sekretariat/kurser", t("courses"), t("coursesText")],
    ["/sekretariat/diplomer", t("diplomas"), t("diplomasText")],
    ["/sekretariat/maalinger", t("surveys"), t("surveysText")],
    ["/sekretariat/tal", steering("title"), steering("linkText")],
    ["/sekretariat/spor", t("trail"), t("trailText")],
    ["/sekretariat/feeds", t("feeds"), t("feedsText")],
    ["/sekretariat/kommunekonti", t("accounts"), t("accountsText")],
    ["/sekretariat/post", t("mail"), t("mailText")],
    ["/sekretariat/sikkerhedskopier", backups("title"), backups("linkText")],
  ];
  return (
    <nav aria-label={t("work")}>
      <ul className="cards ways">
        {ways.map(([to, name, text]) => (
          <li key={to} className="card">
            <h2 className="small-title">
              <a href={to}>{name}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MunicipalityTable({ municipalities }: { municipalities: MunicipalityFigures[] }) {
  const { t } = useTranslation("municipalities");
  const all = sumFigures(municipalities.map(({ figures }) => figures));
  const rows = municipalities.map(({ code, name, figures }) => ({
    key: code ?? "-",
    name: code ? <a href={`/sekretariat/kommuner/${code}`}>{name}</a> : t("none"),
    figures,
  }));
  return (
    <FiguresTable
      caption={t("caption")}
      rows={[...rows, { key: "all", name: <strong>{t("total")}</strong>, figures: all }]}
    />
  );
}
