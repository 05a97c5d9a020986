import type { Role } from "../../../db/enums.ts";
import type { Training } from "../../onboarding/readiness/training.ts";
import type { PlanSummary } from "../../onboarding/summaries/plan-summary.ts";
import type { Absence } from "../../people/register/absence.ts";
import type { TrainingStatus } from "./training-status.ts";

/** An active person, as the lists show them. */
export interface Member extends Absence {
  id: number;
  name: string;
  mail: string;
  /** Letters to them do not arrive. */
  mailFails: boolean;
  municipalityId: number | null;
  municipality: string | null;
  /** The municipality's official code. */
  code: string | null;
  /** Who in the secretariat handles their case. */
  handlerId: number | null;
  /** yyyy-mm-dd */
  startsOn: string;
  /** Their first day is in the future. */
  startsLater: boolean;
  roles: Role[];
  /** By when they are to complete the e-learning (yyyy-mm-dd). */
  dueOn: string;
  /** By when they are to attend a course day (yyyy-mm-dd). */
  dayDueOn: string;
  /** When they were last reminded from a list. */
  remindedAt: Date | null;
}

export interface Agent extends Member {
  training: Training;
  plan: PlanSummary | null;
  status: TrainingStatus;
  /** When the first of what they lack is or was due (yyyy-mm-dd); null when they lack nothing. */
  nextDueOn: string | null;
  /** They lack the e-learning after its time. */
  elearningLate: boolean;
}

/** A set of people: the agents with their training, and those who are not agents. Both in Danish order of name. */
export interface Team {
  agents: Agent[];
  others: Member[];
}
