import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { listHandlers } from "../../../people/persons/edit-person.server.ts";
import { listMunicipalities } from "../../../people/register/municipalities.server.ts";
import { reinstatePeople } from "../../../people/persons/reinstating.server.ts";
import { ButtonLink } from "../../../ui/Button.tsx";
import { selectedIds } from "../../bulk-actions/bulk-actions.server.ts";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { listHref } from "../../team/list-address.ts";
import { PeopleFilter } from "../PeopleFilter.tsx";
import { OutcomeNotice } from "../../team/OutcomeNotice.tsx";
import { summaryText } from "../../team/training-sentences.ts";
import { readFilter } from "../../../people/persons/people-filter.ts";
import { countFormerPeople, seeFormerPeople } from "../../../people/persons/former-people.server.ts";
import { FormerPeopleList } from "../../../people/persons/FormerPeopleList.tsx";
import { teamView } from "../../team/team-view.ts";
import { TeamList } from "../../team/TeamList.tsx";
import { seeEveryone } from "../../team/team.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const secretariat = requirePerson(request, "secretariat");
  const query = new URL(request.url).searchParams;
  const sought = readFilter(query);
  const [now, left] = [new Date(), query.get("stoppet") === "ja"];
  return {
    sought,
    seen: left ? null : teamView(seeEveryone(secretariat, sought, now), query),
    stopped: left ? seeFormerPeople(secretariat, sought, now) : null,
    alsoStopped: !left && sought.q ? countFormerPeople(sought) : 0,
    places: listMunicipalities().map(({ code, name }) => ({ code, name })),
    handlers: listHandlers(),
  };
}

/** Takes those ticked of the people who have left back; a single one has a page to go on to. */
export async function action({ request }: ActionFunctionArgs) {
  const secretariat = requirePerson(request, "secretariat");
  const ids = [...selectedIds(new URLSearchParams(await request.text()))];
  const back = reinstatePeople(secretariat, ids, new Date());
  if (back.length === 0) return data({ refused: true }, { status: 422 });
  const one = back.length === 1 && ids.length === 1 ? `/${back[0]}` : "";
  return redirect(`/sekretariat/personer${one}?ok=taget-tilbage&antal=${back.length}`, 303);
}

export default function People() {
  const { sought, seen, stopped, alsoStopped, places, handlers } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() !== undefined;
  const { t } = useTranslation("secretariat");
  const peopleImport = useTranslation("peopleImport").t;
  const site = useTranslation("site").t;
  const team = useTranslation("team").t;
  const { locale } = useRenderContext();
  const { q } = sought;
  const narrowed = { q, place: sought.municipalityCode ?? undefined, handler: sought.handler ?? undefined };
  const found = stopped ? stopped.length : seen!.figures.agents + seen!.othersInAll;
  const others = seen?.othersInAll ?? 0;
  const told = t("found", { count: found });
  const whole = others > 0 && others < found ? `${told}. ${t("foundOthers", { count: others })}` : told;
  const lead = q || !seen ? whole : summaryText(seen.figures, team, locale);
  return (
    <Page title={t("people")} lead={lead} up={{ to: "/sekretariat", label: site("nav.secretariat") }} wide>
      <OutcomeNotice />
      {refused && <Notice kind="error">{t("reinstateRefused")}</Notice>}
      <PeopleFilter filter={sought} places={places} handlers={handlers} stopped={stopped !== null} />
      <p className="go">
        <ButtonLink to="/personer/ny" look="secondary">
          {team("add")}
        </ButtonLink>{" "}
        <ButtonLink to="/sekretariat/personer/import" look="secondary">
          {peopleImport("title")}
        </ButtonLink>
      </p>
      {alsoStopped > 0 && (
        <p>
          <a href={`/sekretariat/personer?${new URLSearchParams({ q, stoppet: "ja" })}`}>
            {t("alsoFormer", { count: alsoStopped })}
          </a>
        </p>
      )}
      {stopped && <FormerPeopleList stopped={stopped} />}
      {seen && found === 0 && <Empty>{q ? t("foundNone", { q }) : team("noneInView")}</Empty>}
      {seen && found > 0 && (
        <TeamList
          seen={seen}
          at="/sekretariat/personer"
          personAt="/sekretariat/personer"
          {...narrowed}
          mixed
        />
      )}
      {seen && seen.figures.agents > 0 && (
        <p>
          <a href={listHref({ at: "/sekretariat/personer.csv", ...narrowed }, seen, {})}>{team("asSheet")}</a>
        </p>
      )}
    </Page>
  );
}
