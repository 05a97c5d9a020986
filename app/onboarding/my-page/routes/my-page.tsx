import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../../db/enums.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { homePathOf } from "../../../people/sign-in/menus.ts";
import { ActButton, ButtonLink } from "../../../ui/Button.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { BigCard, NextStepCard } from "../NextStepCard.tsx";
import { OwnDetails } from "../OwnDetails.tsx";
import { readinessText } from "../../readiness/ShiftTable.tsx";
import { StepList } from "../StepList.tsx";
import { DoneNotice } from "../../plans/Outcome.tsx";
import { OwnPlan } from "../OwnPlan.tsx";
import type { AgentPageView } from "../my-page.ts";
import { myPageOf } from "../my-page.server.ts";
import { nextStepOf } from "../steps.ts";
import { TaskNotice } from "../TaskNotice.tsx";

export function loader({ context, request }: LoaderFunctionArgs) {
  return { ...myPageOf(currentPerson(context), new Date()), ok: new URL(request.url).searchParams.get("ok") };
}

export default function MyPage() {
  const { person, deputyUntil, agent, surveys, courses, tasks, ok } = useLoaderData<typeof loader>();
  const { t } = useTranslation("onboarding");
  return (
    <Page title={t("hello", { name: person.name.split(" ")[0] })} lead={useLead(person.role, agent)}>
      <DoneNotice word={ok} />
      {agent ? <AgentPage agent={agent} /> : <RoleCard role={person.role as OtherRole} />}
      {surveys.length > 0 && (
        <Section title={t("surveys")}>
          <StepList steps={surveys} duty={null} />
        </Section>
      )}
      {courses.length > 0 && (
        <Section title={t("courses")}>
          <StepList steps={courses} duty={null} />
        </Section>
      )}
      {tasks && <TaskNotice {...tasks} />}
      {!agent && person.roles.includes("agent") && <AlsoAgent />}
      <OwnDetails person={person} deputyUntil={deputyUntil} />
    </Page>
  );
}

/** Whether the reader is ready for shifts, or what they are here as, in one sentence. */
function useLead(role: Role, agent: AgentPageView | null): string {
  const { t } = useTranslation("onboarding");
  const shifts = useTranslation("readiness").t;
  const { locale } = useRenderContext();
  if (!agent) return t(`lead.${role as OtherRole}`);
  if (agent.shifts.because === "elearning-lacks") return t("lead.notReady");
  if (agent.shifts.because === "away") return t("lead.away");
  if (agent.shifts.because === "lacks") return t("lead.lacks", { count: agent.shifts.lacks.length });
  return agent.shifts.because === "exception"
    ? `${t("lead.ready")} ${readinessText(agent.shifts, shifts, locale)}`
    : t("lead.ready");
}

function AgentPage({ agent: { steps, duty, plan } }: { agent: AgentPageView }) {
  const { t } = useTranslation("onboarding");
  const next = nextStepOf(steps);
  return (
    <>
      <NextStepCard step={next} duty={duty} />
      <Section title={t("overview")}>
        <StepList steps={steps} duty={duty} next={next} />
      </Section>
      {plan && <OwnPlan plan={plan} />}
    </>
  );
}

type OtherRole = "leader" | "host" | "secretariat" | "steering";

/** Where someone in another role than agent begins. */
function RoleCard({ role }: { role: OtherRole }) {
  const { t } = useTranslation("onboarding");
  return (
    <BigCard title={t(`role.${role}.title`)}>
      <p>{t(`role.${role}.text`)}</p>
      <p>
        <ButtonLink to={homePathOf(role)}>{t(`role.${role}.button`)}</ButtonLink>
      </p>
    </BigCard>
  );
}

function AlsoAgent() {
  const { t } = useTranslation("onboarding");
  return (
    <Section title={t("alsoAgent")}>
      <p>{t("alsoAgentText")}</p>
      <ActButton to="/rolle" name="rolle" value="agent" look="secondary">
        {t("switchToAgent")}
      </ActButton>
    </Section>
  );
}
