import { useTranslation } from "react-i18next";
import { isSettled } from "../../course-days/duty/duty.ts";
import { dayIn } from "../../base/dates/danish-time.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useScene } from "../../ui/render-context.ts";
import type { Agent } from "./team.server.ts";

/** By when an agent who still owes the course day must have taken it, and whether that is past. */
export function DayDue({ agent: { training, dayDueOn } }: { agent: Pick<Agent, "training" | "dayDueOn"> }) {
  const { t } = useTranslation("teams");
  const { locale } = useScene();
  if (isSettled(training.day)) return null;
  const text = t("dayDue", { day: dayText(new Date(dayDueOn), locale) });
  return dayDueOn < dayIn(new Date()) ? <Tag kind="bad">{text}</Tag> : <span className="beside">{text}</span>;
}
