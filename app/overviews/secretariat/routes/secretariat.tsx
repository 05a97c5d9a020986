import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { OwnJobs } from "../../../jobs/OwnJobs.tsx";
import { ownJobs } from "../../../jobs/view-jobs.server.ts";
import { Empty } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { countWaitingChanges } from "../../../people/mail-change/waiting.server.ts";
import { useRenderContext } from "../../../ui/render-context.ts";
import { FiguresTable } from "../../municipalities/FiguresTable.tsx";
import { sumFigures } from "../../team/figures.ts";
import {
  type MunicipalityFigures,
  municipalitiesWithFigures,
} from "../../municipalities/municipality-figures.server.ts";
import { SearchBox } from "../SearchBox.tsx";
import { summaryText } from "../../team/training-sentences.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const now = new Date();
  const jobs = ownJobs(currentPerson(context).id, context.locale);
  return { ...municipalitiesWithFigures(now), waitingMails: countWaitingChanges(now), jobs };
}

export default function Secretariat() {
  const { municipalities, startingLater, waitingMails, jobs } = useLoaderData<typeof loader>();
  const { t } = useTranslation("secretariat");
  const site = useTranslation("site").t;
  const team = useTranslation("team").t;
  const { locale } = useRenderContext();
  const all = sumFigures(municipalities.map(({ figures }) => figures));
  return (
    <Page title={site("nav.secretariat")} lead={all.agents ? summaryText(all, team, locale) : undefined} wide>
      <OwnJobs jobs={jobs} />
      <WorkLinks waitingMails={waitingMails} />
      <Section title={t("search")}>
        <SearchBox q="" />
      </Section>
      {all.agents === 0 ? <Empty>{t("empty")}</Empty> : <MunicipalityTable municipalities={municipalities} />}
      {startingLater > 0 && <p className="hint">{t("startingLater", { count: startingLater })}</p>}
    </Page>
  );
}

/** The ways to everything else the secretariat does. New mail addresses that wait for it are counted. */
function WorkLinks({ waitingMails }: { waitingMails: number }) {
  const { t } = useTranslation("secretariat");
  const steering = useTranslation("steering").t;
  const ways = [
    ["/sekretariat/personer", t("everyone"), t("everyoneText")],
    [
      "/sekretariat/mailadresser",
      t("mails"),
      waitingMails > 0 ? t("mailsWaiting", { count: waitingMails }) : t("mailsText"),
    ],
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
    ["/sekretariat/post", t("mail"), t("mailText")],
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
