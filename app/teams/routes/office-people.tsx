import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../people/guards.server.ts";
import { Empty } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useScene } from "../../ui/scene.ts";
import { SearchBox } from "../SearchBox.tsx";
import { summaryText } from "../sentences.ts";
import { teamView } from "../team-view.ts";
import { TeamList } from "../TeamList.tsx";
import { seeEveryone } from "../teams.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const secretariat = requirePerson(request, "secretariat");
  const query = new URL(request.url).searchParams;
  const q = (query.get("q") ?? "").trim().slice(0, 100);
  return { q, seen: teamView(seeEveryone(secretariat, q, new Date()), query) };
}

export default function OfficePeople() {
  const { q, seen } = useLoaderData<typeof loader>();
  const { t } = useTranslation("teams");
  const { locale } = useScene();
  const found = seen.figures.agents + seen.others.length;
  const lead = q ? t("office.found", { count: found }) : summaryText(seen.figures, t, locale);
  return (
    <Page title={t("office.people")} lead={lead} up={{ to: "/sekretariat", label: t("office.title") }} wide>
      <SearchBox q={q} />
      {q && found === 0 ? (
        <Empty>{t("office.foundNone", { q })}</Empty>
      ) : (
        <TeamList seen={seen} at="/sekretariat/personer" personAt="/sekretariat/personer" q={q} mixed />
      )}
    </Page>
  );
}
