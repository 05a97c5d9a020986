import { useTranslation } from "react-i18next";
import { isSettled } from "../../course-days/duty/duty.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Agent } from "./members.ts";

/** By when an agent who still owes the course day must have taken it, and whether that is past. */
export function CourseDayDue({
  agent: { training, dayDueOn },
  today,
}: {
  agent: Pick<Agent, "training" | "dayDueOn">;
  /** The Danish day (yyyy-mm-dd). */
  today: string;
}) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  if (isSettled(training.day)) return null;
  const text = t("dayDue", { day: dayText(new Date(dayDueOn), locale) });
  return dayDueOn < today ? <Tag kind="bad">{text}</Tag> : <span className="beside">{text}</span>;
}
