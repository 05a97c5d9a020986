import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Empty } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { FiguresTable } from "../../municipalities/FiguresTable.tsx";
import { sumFigures } from "../../team/figures.ts";
import {
  type MunicipalityFigures,
  municipalitiesWithFigures,
} from "../../municipalities/municipality-figures.server.ts";
import { SearchBox } from "../SearchBox.tsx";
import { summaryText } from "../../team/training-sentences.ts";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return municipalitiesWithFigures(new Date());
}

export default function Secretariat() {
  const { municipalities: places, startingLater: ahead } = useLoaderData<typeof loader>();
  const { t } = useTranslation("teams");
  const { locale } = useRenderContext();
  const all = sumFigures(places.map(({ figures }) => figures));
  return (
    <Page title={t("office.title")} lead={all.agents ? summaryText(all, t, locale) : undefined} wide>
      <WorkLinks />
      <Section title={t("office.search")}>
        <SearchBox q="" />
      </Section>
      {all.agents === 0 ? <Empty>{t("office.empty")}</Empty> : <MunicipalityTable places={places} />}
      {ahead > 0 && <p className="hint">{t("office.ahead", { count: ahead })}</p>}
    </Page>
  );
}

/** The ways to everything else the secretariat does. */
function WorkLinks() {
  const { t } = useTranslation("teams");
  const council = useTranslation("council").t;
  const ways = [
    ["/sekretariat/personer", t("office.everyone"), t("office.everyoneText")],
    ["/sekretariat/kommuner", t("office.members"), t("office.membersText")],
    ["/sekretariat/planer", t("office.plans"), t("office.plansText")],
    ["/klar-til-vagt", t("office.shifts"), t("office.shiftsText")],
    ["/sekretariat/kursusdage", t("office.days"), t("office.daysText")],
    ["/sekretariat/kurser", t("office.courses"), t("office.coursesText")],
    ["/sekretariat/diplomer", t("office.diplomas"), t("office.diplomasText")],
    ["/sekretariat/maalinger", t("office.surveys"), t("office.surveysText")],
    ["/sekretariat/tal", council("title"), council("way")],
    ["/sekretariat/spor", t("office.trail"), t("office.trailText")],
    ["/sekretariat/feeds", t("office.feeds"), t("office.feedsText")],
    ["/sekretariat/post", t("office.mail"), t("office.mailText")],
  ];
  return (
    <nav aria-label={t("office.work")}>
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

function MunicipalityTable({ places }: { places: MunicipalityFigures[] }) {
  const { t } = useTranslation("teams");
  const all = sumFigures(places.map(({ figures }) => figures));
  const rows = places.map(({ code, name, figures }) => ({
    key: code ?? "-",
    name: code ? <a href={`/sekretariat/kommuner/${code}`}>{name}</a> : t("office.none"),
    figures,
  }));
  return (
    <FiguresTable
      caption={t("office.caption")}
      rows={[...rows, { key: "all", name: <strong>{t("office.all")}</strong>, figures: all }]}
    />
  );
}
