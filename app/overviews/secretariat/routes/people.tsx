import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { idField, listField } from "../../../base/forms/fields.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { listHandlers } from "../../../people/persons/edit-person.server.ts";
import { listMunicipalities } from "../../../people/register/municipalities.server.ts";
import { reinstatePeople } from "../../../people/persons/reinstating.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Empty, Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { HowCounted } from "../../team/HowCounted.tsx";
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

export function loader({ request, context }: LoaderFunctionArgs) {
  const secretariat = currentPerson(context);
  const query = new URL(request.url).searchParams;
  const filter = readFilter(query);
  const [now, haveLeft] = [new Date(), query.get("stoppet") === "ja"];
  return {
    filter,
    seen: haveLeft ? null : teamView(seeEveryone(secretariat, filter, now), query, now),
    former: haveLeft ? seeFormerPeople(secretariat, filter, now) : null,
    alsoFormer: !haveLeft && filter.q ? countFormerPeople(filter) : 0,
    municipalities: listMunicipalities().map(({ code, name }) => ({ code, name })),
    handlers: listHandlers(),
  };
}

const reinstateForm = z.object({ p: listField(idField("p")) });

/** Reinstates those ticked of the people who have left. A single one has a page to go on to. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readSentForm(request);
  const { p: ids } = await readAct(request, reinstateForm);
  const actor = currentPerson(context);
  const now = new Date();
  const back = "/sekretariat/personer?stoppet=ja";
  const undo = { kind: "letters-sent", target: { scope: "people" }, back } as const;
  const outcome = await send(
    actor,
    { form, undo, act: "people-reinstated", back, canLeaveOut: true },
    now,
    (leftOut) => {
      const chosen = ids.filter((id) => !leftOut.has(id));
      return { reinstated: reinstatePeople(actor, chosen, now) };
    },
  );
  if ("panel" in outcome) return outcome;
  const { reinstated } = outcome;
  if (reinstated.length === 0) return refuse("nobody");
  const page = reinstated.length === 1 && ids.length === 1 ? `/${reinstated[0]}` : "";
  const done = `/sekretariat/personer${page}?ok=taget-tilbage&antal=${reinstated.length}`;
  return redirect(offeringUndo(done, outcome), 303);
}

export default withSendPanel(People);

function People() {
  const data = useLoaderData<typeof loader>();
  const { filter, seen, former, alsoFormer, municipalities, handlers } = data;
  const answer = useActionData<typeof action>();
  const refused = answer !== undefined && "refused" in answer;
  const { t } = useTranslation("secretariat");
  const site = useTranslation("site").t;
  return (
    <Page
      title={t("people")}
      lead={useLead(data)}
      up={{ to: "/sekretariat", label: site("nav.secretariat") }}
      wide
    >
      <OutcomeNotice />
      {refused && <Notice kind="error">{t("reinstateRefused")}</Notice>}
      <PeopleFilter
        filter={filter}
        municipalities={municipalities}
        handlers={handlers}
        former={former !== null}
      />
      <AddLinks />
      {alsoFormer > 0 && <FormerPeopleLink q={filter.q} count={alsoFormer} />}
      {former && <FormerPeopleList former={former} />}
      {seen && <SeenPeople seen={seen} filter={filter} />}
    </Page>
  );
}

type PeopleData = ReturnType<typeof loader>;
type SeenTeam = NonNullable<PeopleData["seen"]>;

/** How many were found; without a search, how far everyone is. */
function useLead({ filter, seen, former }: PeopleData): string {
  const { t } = useTranslation("secretariat");
  const team = useTranslation("team").t;
  const { locale } = useRenderContext();
  if (seen && !filter.q && seen.figures.agents > 0) return summaryText(seen.figures, team, locale);
  const found = former ? former.length : countFound(seen!);
  const others = seen?.othersInAll ?? 0;
  return [
    t("found", { count: found }),
    ...(others > 0 && others < found ? [t("foundOthers", { count: others })] : []),
  ].join(". ");
}

const countFound = ({ agentsInAll, othersInAll }: SeenTeam) => agentsInAll + othersInAll;

/** Those who are in the hotline and whom the filter finds, and the agents among them as a file. */
function SeenPeople({ seen, filter }: { seen: SeenTeam; filter: PeopleData["filter"] }) {
  const { t } = useTranslation("secretariat");
  const team = useTranslation("team").t;
  const { q } = filter;
  const narrowed = {
    q,
    municipalityCode: filter.municipalityCode ?? undefined,
    handler: filter.handler ?? undefined,
  };
  if (countFound(seen) === 0) return <Empty>{q ? t("foundNone", { q }) : team("noneInView")}</Empty>;
  return (
    <>
      <TeamList seen={seen} at="/sekretariat/personer" personAt="/sekretariat/personer" {...narrowed} mixed />
      {seen.agentsInAll > 0 && (
        <>
          <p>
            <a href={listHref({ at: "/sekretariat/personer.csv", ...narrowed }, seen, {})}>
              {team("asSheet")}
            </a>
          </p>
          <HowCounted />
        </>
      )}
    </>
  );
}

/** The two ways to add people: one by one, or from a list. */
function AddLinks() {
  const team = useTranslation("team").t;
  const peopleImport = useTranslation("peopleImport").t;
  return (
    <p className="go">
      <ButtonLink to="/personer/ny" look="secondary">
        {team("add")}
      </ButtonLink>{" "}
      <ButtonLink to="/sekretariat/personer/import" look="secondary">
        {peopleImport("title")}
      </ButtonLink>
    </p>
  );
}

/** Leads to those who have left and whom the same search finds. */
function FormerPeopleLink({ q, count }: { q: string; count: number }) {
  const { t } = useTranslation("secretariat");
  return (
    <p>
      <a href={`/sekretariat/personer?${new URLSearchParams({ q, stoppet: "ja" })}`}>
        {t("alsoFormer", { count })}
      </a>
    </p>
  );
}
