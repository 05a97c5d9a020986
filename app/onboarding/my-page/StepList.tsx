import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { dutyText } from "../../course-days/duty/duty-text.ts";
import type { OwnDuty } from "../../course-days/duty/own-duty.ts";
import { SendLinkAgain } from "../../surveys/answering/OpenRounds.tsx";
import type { Locale } from "../../base/texts/locale.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { dayText, lastDayBefore, durationText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { isLate, isTrainingStep, type Step, type TrainingStep } from "./steps.ts";

interface StepListProps {
  steps: Step[];
  duty: OwnDuty | null;
  /** The step that stands above as a card, with its own button. */
  next?: Step | null;
}

/** All steps in short: what it is, how far it has come, and where it is done. */
export function StepList({ steps, duty, next }: StepListProps) {
  const { t } = useTranslation("onboarding");
  const tDuty = useTranslation("duty").t;
  const { locale } = useRenderContext();
  const today = danishDate(new Date());
  return (
    <ul className="steps">
      {steps.filter(isTrainingStep).map((step) => {
        const link = linkOf(step, t);
        const late = isLate(step, duty?.overdue ?? false, today);
        return (
          <li key={keyOf(step)}>
            <h3>
              {titleOf(step, t)}{" "}
              <Tag kind={late ? "bad" : tagOf[step.state]}>
                {t(late ? "state.late" : `state.${step.state}`)}
              </Tag>
            </h3>
            <p>
              {detailOf(step, t, locale)} {step.what === "day" && duty && dutyText(duty, tDuty, locale)}{" "}
              {link && <a href={link.to}>{link.label}</a>}
            </p>
            {step.what === "survey" && step !== next && <SendLinkAgain roundId={step.roundId} />}
          </li>
        );
      })}
    </ul>
  );
}

function keyOf(step: TrainingStep): string {
  if (step.what === "survey") return step.name;
  return "slug" in step ? `${step.what} ${step.slug}` : step.what;
}

const titleOf = (step: TrainingStep, t: T): string =>
  step.what === "course" || step.what === "again" || step.what === "completed"
    ? t(`step.${step.what}`, { title: step.title })
    : t(`step.${step.what}`);

const tagOf = {
  "to-do": "plain",
  "under-way": "waiting",
  waiting: "waiting",
  booked: "good",
  later: "plain",
  open: "waiting",
  done: "good",
} as const;

type T = TFunction<"onboarding">;

function detailOf(step: TrainingStep, t: T, locale: Locale): string {
  if (step.what === "elearning") {
    if (step.completedAt) return `${t("detail.elearningDone", { day: dayText(step.completedAt, locale) })}.`;
    const lessons = t("lessonsDone", { done: step.done, count: step.of });
    const left = t("detail.elearningLeft", { lessons, length: durationText(step.secondsLeft, locale) });
    return step.dueOn ? `${left} ${t("next.due", { day: dayText(new Date(step.dueOn), locale) })}` : left;
  }
  if (step.what === "completed") {
    const day = t("detail.elearningDone", { day: dayText(step.completedAt, locale) });
    return step.number ? `${day}. ${t("detail.diploma", { number: step.number })}.` : `${day}.`;
  }
  if (step.what === "course" || step.what === "again") {
    const left = t(`next.${step.what}.text`, {
      count: step.lessons,
      length: durationText(step.secondsLeft, locale),
    });
    return step.dueOn ? `${left} ${t("next.due", { day: dayText(new Date(step.dueOn), locale) })}` : left;
  }
  if (step.what === "day") {
    if (step.day.stands === "owes") return t("detail.dayOwed");
    const word = {
      attended: "dayAttended",
      exempt: "dayExempt",
      enrolled: "dayBooked",
      waiting: "dayWaiting",
    } as const;
    return t(`detail.${word[step.day.stands]}`, { day: dayText(new Date(step.day.on), locale) });
  }
  if (step.what === "survey")
    return t("detail.survey", { name: step.name, at: dayText(lastDayBefore(step.closesAt), locale) });
  return step.number ? `${t("detail.diploma", { number: step.number })}.` : t("detail.diplomaLater");
}

function linkOf(step: TrainingStep, t: T): { to: string; label: string } | null {
  if (step.what === "elearning") return { to: "/e-laering", label: t("open.elearning") };
  if (step.what === "completed" && step.number)
    return { to: `/diplom/${step.number}`, label: t("open.diploma") };
  if (step.what === "course" || step.what === "again" || step.what === "completed")
    return { to: `/e-laering#${step.slug}`, label: t("open.course") };
  if (step.what === "survey") return { to: `/maalinger#maaling-${step.roundId}`, label: t("open.survey") };
  if (step.what === "diploma")
    return step.number ? { to: `/diplom/${step.number}`, label: t("open.diploma") } : null;
  return step.day.stands === "owes" || step.day.stands === "exempt"
    ? { to: "/kursusdage", label: t("open.days") }
    : { to: `/kursusdage/${step.day.dayId}`, label: t("open.day") };
}
