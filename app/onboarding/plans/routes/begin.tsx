import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { dayText } from "../../../base/dates/date-text.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { beginPersonPlan, previewPlan } from "../begin-plan.server.ts";
import { lastEndedPlan } from "../end-plan.server.ts";
import { findPersonPlan } from "../find-plans.server.ts";
import { findManagedAgent } from "../../follow-ups/follow-ups.server.ts";
import { idOf, personPage } from "../params.ts";
import { trainingsOf } from "../../readiness/trainings.server.ts";

function seeAgent(actor: Person, written: string | undefined) {
  const agent = findManagedAgent(actor, idOf(written));
  if (!agent) throw new Response(null, { status: 404 });
  return agent;
}

/** What beginning a plan means for this agent; of one whose plan runs, leads to it. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const actor = requirePerson(request, "leader", "secretariat");
  const now = new Date();
  const { id, name } = seeAgent(actor, params.person);
  const running = findPersonPlan(id, now);
  if (running) throw redirect(`/planer/${running.id}`, 303);
  const { plan, shifts } = previewPlan(actor, id, now);
  return {
    id,
    name,
    up: personPage(actor.role, id),
    ready: trainingsOf([id], now).get(id)!.shifts.ready,
    startsOn: plan!.startsOn,
    items: plan!.lines.length,
    lacks: "lacks" in shifts ? shifts.lacks : [],
    welcomed: plan!.welcomedAt !== null,
    ended: lastEndedPlan(id, now),
  };
}

/** Begins the plan of an agent who has none; of one who has, shows it. */
export function action({ request, params }: ActionFunctionArgs) {
  const actor = requirePerson(request, "leader", "secretariat");
  const now = new Date();
  const agent = seeAgent(actor, params.person);
  const outcome = beginPersonPlan(actor, agent.id, now);
  if ("planId" in outcome) return redirect(`/planer/${outcome.planId}?ok=begyndt`, 303);
  return redirect(`/planer/${findPersonPlan(agent.id, now)!.id}`, 303);
}

export default function BeginPlanPage() {
  const { id, name, up, ready, startsOn, items, lacks, welcomed, ended } = useLoaderData<typeof loader>();
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const day = (on: string | Date) => dayText(new Date(on), locale);
  const lost = ready && lacks.length > 0;
  return (
    <Page
      title={t("begin.title", { name })}
      lead={t("begin.lead", { count: items, day: day(startsOn) })}
      up={{ to: up, label: name }}
    >
      {lost && <Notice kind="warning">{t("begin.lost", { name })}</Notice>}
      {lacks.length > 0 && (
        <>
          <p>{t(lost ? "begin.lostUntil" : "begin.until", { name })}</p>
          <ul>
            {lacks.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {welcomed && <p>{t("begin.welcome", { name })}</p>}
      <form method="post">
        <Button look={lost ? "secondary" : "primary"}>{t("begin.button")}</Button>
      </form>
      {ended && (
        <Section title={t("resume.title")}>
          <p>{t("resume.text", { day: day(ended.startsOn), ended: day(ended.endedAt) })}</p>
          <ActButton look="secondary" to={`/agenter/${id}/plan/genoptag`}>
            {t("resume.button")}
          </ActButton>
        </Section>
      )}
    </Page>
  );
}
