import type { ListenDirection, PlanKind } from "../../../db/enums.ts";
import type { Candidate } from "./owner.ts";
import type { PlanItem } from "./plan-items.ts";

/** A plan item with the one person responsible; null when there is not even a secretariat. */
export interface AssignedPlanItem extends PlanItem {
  owner: Candidate | null;
  /** The listen-in that is agreed, where that is what completes the item. */
  listenIn: ListenIn | null;
}

/** From when to when on a day, as Danish clocks show it (hh:mm). */
export interface DayHours {
  from: string;
  to: string;
}

/** One direction of the listen-in, agreed or done. */
export interface ListenIn {
  way: ListenDirection;
  /** yyyy-mm-dd */
  on: string;
  /** Null where nobody told. */
  hours: DayHours | null;
  /** Where in the municipality; may be empty. */
  place: string;
  /** With whom, wherever they are now; null when they are forgotten. */
  with: string | null;
  /** The same, as long as they belong to the plan's municipality. */
  colleague: Candidate | null;
  doneAt: Date | null;
  doneByName: string | null;
}

/** A running plan of a person or a municipality, with the state of each item. Days are yyyy-mm-dd. */
export interface OnboardingPlan {
  id: number;
  kind: PlanKind;
  /** The name of the person or the municipality. */
  name: string;
  personId: number | null;
  /** Where its person belongs now, or the municipality itself. */
  municipalityId: number | null;
  municipality: string | null;
  startsOn: string;
  begunAt: Date;
  versionId: number;
  version: number;
  welcomedAt: Date | null;
  colleague: Candidate | null;
  /** Who was named as leader, whether or not they still lead there. */
  leaderId: number | null;
  /** The leader responsible, if there is any. */
  leader: Candidate | null;
  /** The secretariat, whoever has the case first. */
  secretariat: Candidate[];
  /** On leave: nothing is late, nobody is reminded. */
  paused: boolean;
  items: AssignedPlanItem[];
  listenIns: ListenIn[];
}
