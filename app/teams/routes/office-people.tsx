import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../people/guards.server.ts";
import { listHandlers } from "../../people/keeping.server.ts";
import { listMunicipalities } from "../../people/municipalities.server.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useScene } from "../../ui/scene.ts";
import { PeopleFilter } from "../PeopleFilter.tsx";
import { Said } from "../Said.tsx";
import { summaryText } from "../sentences.ts";
import { soughtIn } from "../sought.ts";
import { teamView } from "../team-view.ts";
import { TeamList } from "../TeamList.tsx";
import { seeEveryone } from "../teams.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const secretariat = requirePerson(request, "secretariat");
  const query = new URL(request.url).searchParams;
  const sought = soughtIn(query);
  return {
    sought,
    seen: teamView(seeEveryone(secretariat, sought, new Date()), query),
    places: listMunicipalities().map(({ code, name }) => ({ code, name })),
    handlers: listHandlers(),
  };
}

export default function OfficePeople() {
  const { sought, seen, places, handlers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("teams");
  const roster = useTranslation("roster").t;
  const { locale } = useScene();
  const { q } = sought;
  const found = seen.figures.agents + seen.others.length;
  const lead = q ? t("office.found", { count: found }) : summaryText(seen.figures, t, locale);
  return (
    <Page title={t("office.people")} lead={lead} up={{ to: "/sekretariat", label: t("office.title") }} wide>
      <Said />
      <PeopleFilter sought={sought} places={places} handlers={handlers} />
      <p className="go">
        <ButtonLink to="/personer/ny" look="secondary">
          {roster("add")}
        </ButtonLink>{" "}
        <ButtonLink to="/sekretariat/personer/import" look="secondary">
          {roster("import.title")}
        </ButtonLink>
      </p>
      {found === 0 ? (
        <Empty>{q ? t("office.foundNone", { q }) : t("noneInView")}</Empty>
      ) : (
        <TeamList
          seen={seen}
          at="/sekretariat/personer"
          personAt="/sekretariat/personer"
          q={q}
          place={sought.place ?? undefined}
          handler={sought.handler ?? undefined}
          mixed
        />
      )}
    </Page>
  );
}
