import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../people/guards.server.ts";
import { startOf } from "../../people/starts.ts";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { BigCard, NextCard } from "../NextCard.tsx";
import { OwnData } from "../OwnData.tsx";
import { StepList } from "../StepList.tsx";
import { stepsOf } from "../steps.server.ts";
import { nextOf, type Step } from "../steps.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return { person, steps: person.role === "agent" ? stepsOf(person, new Date()) : null };
}

export default function MyPage() {
  const { person, steps } = useLoaderData<typeof loader>();
  const { t } = useTranslation("onboarding");
  const ready = steps?.some((step) => step.what === "elearning" && step.state === "done");
  const lead = person.role === "agent" ? t(ready ? "lead.ready" : "lead.notReady") : t(`lead.${person.role}`);
  return (
    <Page title={t("hello", { name: person.name.split(" ")[0] })} lead={lead}>
      {steps ? <AgentSteps steps={steps} /> : <RoleCard role={person.role as OtherRole} />}
      {!steps && person.roles.includes("agent") && <AlsoAgent />}
      <OwnData person={person} />
    </Page>
  );
}

function AgentSteps({ steps }: { steps: Step[] }) {
  const { t } = useTranslation("onboarding");
  return (
    <>
      <NextCard step={nextOf(steps)} />
      <Section title={t("overview")}>
        <StepList steps={steps} />
      </Section>
    </>
  );
}

type OtherRole = "leader" | "host" | "secretariat" | "steering";

/** Who is here in another role has one place to begin. */
function RoleCard({ role }: { role: OtherRole }) {
  const { t } = useTranslation("onboarding");
  return (
    <BigCard title={t(`role.${role}.title`)}>
      <p>{t(`role.${role}.text`)}</p>
      <p>
        <ButtonLink to={startOf[role]}>{t(`role.${role}.button`)}</ButtonLink>
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
