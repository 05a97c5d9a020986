import { useTranslation } from "react-i18next";
import { type ReminderObstacle, reminderObstacles } from "./remind-view.ts";

type OwnRefusal =
  | "unknown"
  | "not-draft"
  | "nobody"
  | "over"
  | "not-open"
  | "key-lost"
  | "key-there"
  | "in-backup"
  | "not-removable"
  | "queue";

/** Why an act on a round was refused. */
export type ActRefusal = OwnRefusal | ReminderObstacle | "unconfirmed";

/** Why an act was refused, as a sentence. */
export function useRefusalText(): (refusal: ActRefusal) => string {
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const obstacle = useTranslation("surveys", { keyPrefix: "running.obstacle" }).t;
  const site = useTranslation("site").t;
  const jobs = useTranslation("jobs").t;
  return (refusal) => {
    if (refusal === "queue") return jobs("tooMany");
    if (refusal === "unconfirmed") return site("unconfirmed");
    const found = reminderObstacles.find((word) => word === refusal);
    return found ? obstacle(found) : t(`wrong.${refusal as Exclude<OwnRefusal, "queue">}`);
  };
}
