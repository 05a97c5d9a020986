import { useTranslation } from "react-i18next";
import { type Participant, waitingSince } from "./participant.ts";

/** How long ago somebody who has not completed a course began it or was invited. */
export function useWaitingText(now: Date) {
  const { t } = useTranslation("completion");
  return (participant: Participant): string => {
    if (participant.completedAt) return "–";
    const since = waitingSince(participant, now);
    return since ? t(`sinceDays.${since.from}`, { count: since.days }) : t("notInvited");
  };
}
