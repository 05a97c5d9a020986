import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dutyText } from "../../course-days/duty/duty-text.ts";
import type { OwnDuty } from "../../course-days/duty/own-duty.ts";
import { SendLinkAgain } from "../../surveys/answering/OpenRounds.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { dayText, lastDayBefore, durationText } from "../../base/dates/date-text.ts";
import { Progress } from "../../ui/Progress.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { CourseStep, Step } from "./steps.ts";

/** The next step as a large card; or that there is none. */
export function NextStepCard({ step, duty }: { step: Step | null; duty: OwnDuty | null }) {
  if (step?.what === "elearning") return <ElearningCard step={step} />;
  if (step?.what === "course" || step?.what === "again") return <CourseCard step={step} />;
  if (step?.what === "day") return <DayCard duty={duty} />;
  if (step?.what === "item") return <ItemCard step={step} />;
  if (step?.what === "survey") return <SurveyCard step={step} />;
  return <DoneCard />;
}

export function BigCard({ over, title, children }: { over?: string; title: string; children: ReactNode }) {
  return (
    <section className="card next-card">
      {over && <p className="next-over">{over}</p>}
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function ElearningCard({ step }: { step: Step & { what: "elearning" } }) {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  const length = durationText(step.secondsLeft, locale);
  const to = step.next ? `/e-laering/${step.next.slug}` : "/e-laering";
  if (step.state === "to-do")
    return (
      <BigCard over={t("nextStep")} title={t("next.elearning.begin")}>
        <p>{t("next.elearning.beginText", { count: step.of, length })}</p>
        <p>
          <ButtonLink to={to}>{t("next.elearning.beginButton")}</ButtonLink>
        </p>
      </BigCard>
    );
  return (
    <BigCard over={t("nextStep")} title={t("next.elearning.continue")}>
      <Progress done={step.done} of={step.of} label={t("lessonsDone", { done: step.done, count: step.of })} />
      {step.next && (
        <p>
          {t("next.elearning.continueAt")} <span lang="da">»{step.next.title}«</span>.{" "}
          {t("next.elearning.continueLeft", { length })}
        </p>
      )}
      <p>
        <ButtonLink to={to}>{t("next.elearning.continueButton")}</ButtonLink>
      </p>
    </BigCard>
  );
}

function CourseCard({ step }: { step: CourseStep<"course" | "again"> }) {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  const { what, title, lessons, secondsLeft, dueOn, next, state } = step;
  return (
    <BigCard over={t("nextStep")} title={t(`next.${what}.title`, { title })}>
      <p>
        {t(`next.${what}.text`, { count: lessons, length: durationText(secondsLeft, locale) })}{" "}
        {dueOn && t("next.due", { day: dayText(new Date(dueOn), locale) })}
      </p>
      <p>
        <ButtonLink to={`/e-laering/${next}`}>
          {t(state === "to-do" ? `next.${what}.button` : "next.elearning.continueButton")}
        </ButtonLink>
      </p>
    </BigCard>
  );
}

function DayCard({ duty }: { duty: OwnDuty | null }) {
  const { t } = useTranslation("onboarding");
  const tDuty = useTranslation("duty").t;
  const { locale } = useRenderContext();
  return (
    <BigCard over={t("nextStep")} title={t("next.day.title")}>
      <p>
        {t("next.day.text")} {duty && dutyText(duty, tDuty, locale)}
      </p>
      <p>
        <ButtonLink to="/kursusdage">{t("next.day.button")}</ButtonLink>
      </p>
    </BigCard>
  );
}

function ItemCard({ step: { title, dueOn, planId } }: { step: Step & { what: "item" } }) {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  return (
    <BigCard over={t("nextStep")} title={title}>
      <p>{t("next.item.text", { day: dayText(new Date(dueOn), locale) })}</p>
      <p>
        <ButtonLink to={`/planer/${planId}`}>{t("next.item.button")}</ButtonLink>
      </p>
    </BigCard>
  );
}

function SurveyCard({ step }: { step: Step & { what: "survey" } }) {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  return (
    <BigCard over={t("nextStep")} title={t("next.survey.title", { name: step.name })}>
      <p>{t("next.survey.text", { at: dayText(lastDayBefore(step.closesAt), locale) })}</p>
      <SendLinkAgain roundId={step.roundId} />
      <p className="hint">{t("next.survey.secret")}</p>
    </BigCard>
  );
}

function DoneCard() {
  const { t } = useTranslation("onboarding");
  return (
    <BigCard title={t("next.none.title")}>
      <p>{t("next.none.text")}</p>
    </BigCard>
  );
}
