import { useTranslation } from "react-i18next";
import { isSettled } from "../../course-days/duty/duty.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Agent } from "./members.ts";

/** By when an agent who still owes the course day must have taken it, and whether that is past. */
export function CourseDayDue({
  agent: { training, dayDueOn },
}: {
  agent: Pick<Agent, "training" | "dayDueOn">;
}) {
  const { t } = useTranslation("team");
  const { locale } = useRenderContext();
  if (isSettled(training.day)) return null;
  const text = t("dayDue", { day: dayText(new Date(dayDueOn), locale) });
  return dayDueOn < danishDate(new Date()) ? (
    <Tag kind="bad">{text}</Tag>
  ) : (
    <span className="beside">{text}</span>
  );
}
