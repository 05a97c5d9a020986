import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../../db/enums.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { homePathOf } from "../../../people/sign-in/menus.ts";
import { ActButton, ButtonLink } from "../../../ui/Button.tsx";
import { NextCard, RoundIcon } from "../../../ui/NextCard.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { DoneNotice } from "../../plans/Outcome.tsx";
import { readinessText } from "../../readiness/ShiftTable.tsx";
import { NextDayCard, SurveyCard, WhoToAsk } from "../Beside.tsx";
import type { AgentPageView } from "../my-page.ts";
import { myPageOf } from "../my-page.server.ts";
import { NextStepCard } from "../NextStepCard.tsx";
import { OwnDetails } from "../OwnDetails.tsx";
import { ownPath } from "../own-path.ts";
import { PathCard } from "../PathCard.tsx";
import { isSurvey, type Step } from "../steps.ts";
import { TaskNotice } from "../TaskNotice.tsx";

export function loader({ context, request }: LoaderFunctionArgs) {
  return { ...myPageOf(currentPerson(context), new Date()), ok: new URL(request.url).searchParams.get("ok") };
}

export default function MyPage() {
  const { person, mailFails, deputyUntil, agent, surveys, courses, tasks, today, ok } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation("onboarding");
  const asked = agent ? agent.steps.filter(isSurvey).filter((step) => step !== agent.next) : surveys;
  return (
    <Page
      title={t("hello", { name: person.name.split(" ")[0] })}
      lead={useLead(person.role, agent)}
      beside={
        <>
          {agent?.nextDay && <NextDayCard day={agent.nextDay} today={today} />}
          {asked.map((survey) => (
            <SurveyCard key={survey.roundId} survey={survey} today={today} />
          ))}
          {agent && agent.whoToAsk.length > 0 && <WhoToAsk people={agent.whoToAsk} />}
          {!agent && person.roles.includes("agent") && <AlsoAgent />}
          <OwnDetails person={person} deputyUntil={deputyUntil} />
        </>
      }
    >
      <DoneNotice word={ok} />
      {mailFails && <MailFails mail={person.mail} />}
      {agent ? (
        <NextStepCard agent={agent} today={today} helpsOthers={tasks !== null} />
      ) : (
        <RoleCard role={person.role as OtherRole} />
      )}
      {tasks && <TaskNotice {...tasks} />}
      {agent && <OwnPathCard agent={agent} readerId={person.id} today={today} />}
      {courses.length > 0 && <OwnCoursesCard courses={courses} readerId={person.id} today={today} />}
    </Page>
  );
}

/** That letters to the reader come back, and where they give another address. */
function MailFails({ mail }: { mail: string }) {
  const { t } = useTranslation("onboarding");
  return (
    <Notice kind="warning" title={t("mailFails.title")}>
      <p>{t("mailFails.text", { mail })}</p>
      <p>
        <a href="/min-side/mailadresse">{t("own.changeMail")}</a>
      </p>
    </Notice>
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

/** The agent's way; its title says what is at its end. */
function OwnPathCard({ agent, ...rest }: { agent: AgentPageView; readerId: number; today: string }) {
  const { t } = useTranslation("onboarding");
  const { path, duty, planId, shifts } = agent;
  if (path.done.length + path.ahead.length === 0) return null;
  const title = t(
    planId === null
      ? "path.training"
      : !shifts.ready
        ? "path.toFirstShift"
        : path.ahead.length > 0
          ? "path.onwards"
          : "path.behind",
  );
  const marksRequired = !shifts.ready || shifts.because === "exception";
  return <PathCard {...{ title, path, duty, planId, marksRequired, ...rest }} />;
}

/** The courses of someone in another role than agent. */
function OwnCoursesCard({ courses, ...rest }: { courses: Step[]; readerId: number; today: string }) {
  const { t } = useTranslation("onboarding");
  const alone = { next: null, planItems: [], duty: null, away: false, today: rest.today };
  const path = ownPath({ steps: courses, ...alone });
  return (
    <PathCard title={t("courses")} path={path} duty={null} planId={null} marksRequired={false} {...rest} />
  );
}

type OtherRole = Exclude<Role, "agent">;

const roleIcons = { leader: "team", host: "courseDay", secretariat: "search", steering: "figures" } as const;

/** Where someone in another role than agent begins. */
function RoleCard({ role }: { role: OtherRole }) {
  const { t } = useTranslation("onboarding");
  return (
    <NextCard
      picture={<RoundIcon name={roleIcons[role]} />}
      title={t(`role.${role}.title`)}
      act={<ButtonLink to={homePathOf(role)}>{t(`role.${role}.button`)}</ButtonLink>}
    >
      <p>{t(`role.${role}.text`)}</p>
    </NextCard>
  );
}

function AlsoAgent() {
  const { t } = useTranslation("onboarding");
  return (
    <section className="card">
      <h2>{t("alsoAgent")}</h2>
      <p>{t("alsoAgentText")}</p>
      <ActButton to="/rolle" name="rolle" value="agent" look="soft">
        {t("switchToAgent")}
      </ActButton>
    </section>
  );
}
