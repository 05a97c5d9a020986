import { useTranslation } from "react-i18next";
import { dayText, shortDayText } from "../../base/dates/date-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Dots, Ring } from "../../ui/Ring.tsx";
import { courseDayText, elearningText, planProgressParts } from "./training-sentences.ts";
import type { Agent } from "./members.ts";

type OfTraining = Pick<Agent, "training">;

/** How far the e-learning has come. */
export function ElearningRing({ training }: OfTraining) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  const { done, of, completedAt } = training.progress;
  const label = `${t("column.elearning")}: ${elearningText(training, t, locale)}`;
  return <Ring done={completedAt ? 1 : done} of={completedAt ? 1 : of} label={label} />;
}

/** A tick for a course day attended, the day of one ahead, a dash for one that nobody has signed up for. */
export function CourseDayMark({ training }: OfTraining) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  const { day } = training;
  const label = courseDayText(training, t, locale);
  if (day.stands === "owes") return <Missing label={label} />;
  if (day.stands === "attended" || day.stands === "exempt") return <Done label={label} />;
  const on = shortDayText(new Date(day.on), locale);
  return (
    <>
      <span className="sr-only">{label}</span>
      <span aria-hidden="true" className={day.stands === "waiting" ? "beside" : undefined}>
        {day.stands === "waiting" ? t("waitingFor", { day: on }) : on}
      </span>
    </>
  );
}

/** A tick that leads to the diploma. */
export function DiplomaMark({ training: { diploma } }: OfTraining) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  if (!diploma) return <Missing label={t("noDiploma")} />;
  const label = t("diplomaOf", { number: diploma.number, day: dayText(diploma.completedAt, locale) });
  return (
    <a href={`/diplom/${diploma.number}`} className="mark-good target" aria-label={label}>
      <Icon name="check" />
    </a>
  );
}

/** A dot for each item of the plan, filled for those that are done. */
export function PlanDots({ plan }: Pick<Agent, "plan">) {
  const { t } = useTranslation("team");
  if (!plan) return <Missing label={t("noPlan")} />;
  const label = `${t("column.plan")}: ${planProgressParts(plan, t).join(", ")}`;
  return (
    <a href={`/planer/${plan.id}`} className="target">
      <Dots done={plan.done} of={plan.of} label={label} />
    </a>
  );
}

function Done({ label }: { label: string }) {
  return (
    <span className="mark-good">
      <Icon name="check" />
      <span className="sr-only">{label}</span>
    </span>
  );
}

/** A dash that does not draw the eye; screen readers hear what is lacking. */
function Missing({ label }: { label: string }) {
  return (
    <span className="mark-missing">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
