import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { durationText, lastDayBefore } from "../../base/dates/date-text.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { dayAtDistanceText, weekdayNearText } from "../../base/dates/distance-text.ts";
import { dutyNewsText } from "../../course-days/duty/duty-text.ts";
import { Poster } from "../../elearning/learner-pages/Poster.tsx";
import { milestoneText } from "../../elearning/learner-pages/milestone-text.ts";
import { SendLinkAgain } from "../../surveys/answering/OpenRounds.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { NextCard, RoundIcon } from "../../ui/NextCard.tsx";
import { Ring } from "../../ui/Ring.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { AgentPageView } from "./my-page.ts";
import { lateText } from "./step-text.ts";
import type { CourseStep, Step } from "./steps.ts";
import { TickButton } from "./TickButton.tsx";

type NextLesson = NonNullable<(Step & { what: "elearning" })["next"]>;

interface NextStepProps {
  agent: AgentPageView;
  /** yyyy-mm-dd */
  today: string;
  /** Whether something waits for the reader in other people's plans. */
  helpsOthers?: boolean;
}

/** The next step as a large card; or that there is none. */
export function NextStepCard({ agent, today, helpsOthers = false }: NextStepProps) {
  const { next } = agent;
  if (next?.what === "elearning") return <ElearningCard step={next} agent={agent} today={today} />;
  if (next?.what === "course" || next?.what === "again")
    return <CourseCard step={next} agent={agent} today={today} />;
  if (next?.what === "day") return <DayCard agent={agent} today={today} />;
  if (next?.what === "item") return <ItemCard step={next} agent={agent} today={today} />;
  if (next?.what === "survey") return <SurveyCard step={next} today={today} />;
  return <DoneCard agent={agent} helpsOthers={helpsOthers} />;
}

/** How many are done, as a ring. Its words stand in the ring, and as its label. */
function DoneRing({ done, of, label }: { done: number; of: number; label: string }) {
  const { t } = useTranslation("onboarding");
  return <Ring done={done} of={of} label={label} number={`${done}`} under={t("ringUnder", { of })} />;
}

/** The picture of the next lesson, with how much of the course is done in its corner. */
function PosterWithRing({ lesson, ring }: { lesson: NextLesson; ring: ReactNode }) {
  return (
    <span className="next-poster">
      <Poster lesson={lesson} />
      {ring}
    </span>
  );
}

/** How much of the own way is done. */
function PathRing({ agent: { path } }: { agent: AgentPageView }) {
  const { t } = useTranslation("onboarding");
  const of = path.done.length + path.ahead.length;
  if (of === 0) return null;
  return <DoneRing done={path.done.length} of={of} label={t("thingsDone", { done: path.done.length, of })} />;
}

/** By when the step is to be done. During a leave nothing is due. */
function Due({ on, agent, today }: NextStepProps & { on: string | null }) {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  if (on === null || agent.shifts.because === "away") return null;
  if (on < today) return <p className="late-text">{lateText(on, today, t, locale)}</p>;
  return <p className="meta">{t("next.due", { day: dayAtDistanceText(on, today, locale) })}</p>;
}

function ElearningCard({ step, ...rest }: NextStepProps & { step: Step & { what: "elearning" } }) {
  const { t } = useTranslation("onboarding");
  const kinds = useTranslation("kinds").t;
  const elearning = useTranslation("elearning").t;
  const { locale } = useRenderContext();
  const { done, of, next, milestone, secondsLeft, state } = step;
  const left = t("next.elearning.left", {
    count: of - done,
    length: durationText(secondsLeft, locale),
  });
  const ring = <DoneRing done={done} of={of} label={t("lessonsDone", { done, count: of })} />;
  return (
    <NextCard
      picture={next?.poster ? <PosterWithRing lesson={next} ring={ring} /> : ring}
      over={t(state === "to-do" ? "next.elearning.begin" : "next.elearning.continue")}
      title={next?.title ?? t("step.elearning")}
      titleLang="da"
      act={
        <ButtonLink to={next ? `/e-laering/${next.slug}` : "/e-laering"}>
          {t(state === "to-do" ? "next.elearning.beginButton" : "next.elearning.continueButton")}
        </ButtonLink>
      }
    >
      {next && (
        <p className="meta">
          {kinds(`${next.kind}.name`)} · {durationText(next.statedSeconds, locale)}
        </p>
      )}
      <p>{milestone ? milestoneText(milestone, elearning, locale) : left}</p>
      <Due on={step.dueOn} {...rest} />
    </NextCard>
  );
}

function CourseCard({ step, ...rest }: NextStepProps & { step: CourseStep<"course" | "again"> }) {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  const { what, title, lessons, secondsLeft, dueOn, next, state } = step;
  return (
    <NextCard
      picture={<RoundIcon name="elearning" />}
      over={t("nextStep")}
      title={t(`next.${what}.title`, { title })}
      act={
        <ButtonLink to={`/e-laering/${next}`}>
          {t(state === "to-do" ? `next.${what}.button` : "next.elearning.continueButton")}
        </ButtonLink>
      }
    >
      <p>{t(`next.${what}.text`, { count: lessons, length: durationText(secondsLeft, locale) })}</p>
      <Due on={dueOn} {...rest} />
    </NextCard>
  );
}

function DayCard({ agent, today }: NextStepProps) {
  const { t } = useTranslation("onboarding");
  const tDuty = useTranslation("duty").t;
  const { locale } = useRenderContext();
  const { duty } = agent;
  return (
    <NextCard
      picture={<PathRing agent={agent} />}
      over={t("nextStep")}
      title={t("next.day.title")}
      act={<ButtonLink to="/kursusdage">{t("next.day.button")}</ButtonLink>}
    >
      <p>{(duty && dutyNewsText(duty, tDuty, locale)) || t("next.day.text")}</p>
      <Due on={duty?.due ?? null} agent={agent} today={today} />
    </NextCard>
  );
}

function ItemCard({ step, agent, today }: NextStepProps & { step: Step & { what: "item" } }) {
  const { t } = useTranslation("onboarding");
  const { title, dueOn, link, planId, key } = step;
  return (
    <NextCard
      picture={<PathRing agent={agent} />}
      over={t("nextStep")}
      title={title}
      titleLang="da"
      act={<TickButton planId={planId} itemKey={key} title={title} look="primary" />}
    >
      {link && (
        <p>
          <a href={link}>{t("next.item.open")}</a>
        </p>
      )}
      <Due on={dueOn} agent={agent} today={today} />
    </NextCard>
  );
}

function SurveyCard({ step, today }: { step: Step & { what: "survey" }; today: string }) {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  const until = danishDate(lastDayBefore(step.closesAt));
  return (
    <NextCard
      picture={<RoundIcon name="answers" />}
      over={t("nextStep")}
      title={t("next.survey.title", { name: step.name })}
      act={<SendLinkAgain roundId={step.roundId} look="primary" />}
    >
      <p>{t("next.survey.text", { day: weekdayNearText(until, today, locale) })}</p>
      <p className="meta">{t("next.survey.secret")}</p>
    </NextCard>
  );
}

function DoneCard({ agent, helpsOthers }: { agent: AgentPageView; helpsOthers: boolean }) {
  const { t } = useTranslation("onboarding");
  const diploma = agent.steps.find(({ what }) => what === "diploma");
  const number = diploma?.what === "diploma" ? diploma.number : null;
  return (
    <NextCard
      picture={<PathRing agent={agent} />}
      title={t(helpsOthers ? "next.none.own" : "next.none.title")}
      act={number && <ButtonLink to={`/diplom/${number}`}>{t("open.diploma")}</ButtonLink>}
    >
      <p>{t("next.none.text")}</p>
    </NextCard>
  );
}
