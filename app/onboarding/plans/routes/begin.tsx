import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { personPage } from "../../../base/people-pages.ts";
import { dayText } from "../../../base/dates/date-text.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { trainingsOf } from "../../readiness/trainings.server.ts";
import { beginPersonPlan, previewPlan } from "../begin-plan.server.ts";
import { lastEndedPlan } from "../end-plan.server.ts";
import { findPersonPlan } from "../find-plans.server.ts";
import { managedAgentOf } from "../managed-agent.server.ts";

/** What beginning a plan means for this agent; of one whose plan runs, leads to it. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const actor = currentPerson(context);
  const now = new Date();
  const { id, name } = managedAgentOf(actor, params.person);
  const running = findPersonPlan(id, now);
  if (running) throw redirect(`/planer/${running.id}`, 303);
  const preview = previewPlan(actor, id, now);
  return {
    id,
    name,
    up: personPage(actor.role, id),
    ready: trainingsOf([id], now).get(id)!.shifts.ready,
    plan: preview && { startsOn: preview.plan!.startsOn, items: preview.plan!.items.length },
    lacks: preview && "lacks" in preview.shifts ? preview.shifts.lacks : [],
    welcomed: preview !== null && preview.plan!.welcomedAt !== null,
    ended: lastEndedPlan(id, now),
  };
}

/** Begins the plan of an agent who has none; of one who has, shows it. */
export function action({ context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const now = new Date();
  const agent = managedAgentOf(actor, params.person);
  const outcome = beginPersonPlan(actor, agent.id, now);
  if ("planId" in outcome) return redirect(`/planer/${outcome.planId}?ok=begyndt`, 303);
  return redirect(`/planer/${findPersonPlan(agent.id, now)!.id}`, 303);
}

export default function BeginPlanPage() {
  const { id, name, up, ready, plan, lacks, welcomed, ended } = useLoaderData<typeof loader>();
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const day = (on: string | Date) => dayText(new Date(on), locale);
  const losesReadiness = ready && lacks.length > 0;
  return (
    <Page
      title={t("begin.title", { name })}
      lead={plan ? t("begin.lead", { count: plan.items, day: day(plan.startsOn) }) : undefined}
      up={{ to: up, label: name }}
    >
      {losesReadiness && <Notice kind="warning">{t("begin.losesReadiness", { name })}</Notice>}
      {lacks.length > 0 && (
        <>
          <p>{t(losesReadiness ? "begin.notReadyUntil" : "begin.until", { name })}</p>
          <ul>
            {lacks.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {welcomed && <p>{t("begin.welcome", { name })}</p>}
      <form method="post">
        <Button look={losesReadiness ? "secondary" : "primary"}>{t("begin.button")}</Button>
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
