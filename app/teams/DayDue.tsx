import { useTranslation } from "react-i18next";
import { dueOn, isSettled } from "../courses/duty.ts";
import type { Absence } from "../people/absence.ts";
import { dayIn } from "../ui/danish-time.ts";
import { dayText } from "../ui/dates.ts";
import { Tag } from "../ui/Notice.tsx";
import { useScene } from "../ui/scene.ts";
import type { Agent } from "./teams.server.ts";

/** By when an agent who still owes the course day must have taken it, and whether that is past. */
export function DayDue({
  agent: { training, ...course },
}: {
  agent: Pick<Agent, "training" | "startsOn" | keyof Absence>;
}) {
  const { t } = useTranslation("teams");
  const { locale } = useScene();
  if (isSettled(training.day)) return null;
  const due = dueOn(course.startsOn, course);
  const text = t("dayDue", { day: dayText(new Date(due), locale) });
  return due < dayIn(new Date()) ? <Tag kind="bad">{text}</Tag> : <span className="beside">{text}</span>;
}
