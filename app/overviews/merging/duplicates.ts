import type { EnrolmentState, Mark, Role } from "../../../db/enums.ts";
import type { Readiness } from "../../onboarding/readiness/readiness.ts";

/** Someone who may be the same person. */
export interface Candidate {
  id: number;
  name: string;
  mail: string | null;
  municipality: string | null;
}

/** What someone has on a course day: a seat, an offer of one, or a place on its waiting list. */
export interface Seat {
  dayId: number;
  on: string;
  state: EnrolmentState;
  municipality: string;
}

/** What the site has on one person that a merge would move. */
export interface PersonRecords {
  id: number;
  name: string;
  mail: string;
  municipality: string | null;
  startsOn: string;
  leftOn: string | null;
  roles: Role[];
  /** Null for who is not an agent. */
  shifts: Readiness | null;
  plan: { startsOn: string; done: number; of: number } | null;
  seats: Seat[];
  marks: { on: string; mark: Mark }[];
  /** How many lessons they have completed. */
  lessons: number;
  /** The titles of the courses they have completed. */
  courses: string[];
  /** The numbers of their valid diplomas. */
  diplomas: string[];
  /** How many open surveys they are invited to. */
  surveys: number;
}

/** Two persons side by side, and what the one who is kept would have after a merge; null when it is refused or cannot be found now. */
export interface SeenDuplicates {
  kept: PersonRecords;
  merged: PersonRecords;
  /** The open survey to which both are invited. */
  round: string | null;
  refused: "unknown" | "same" | "left" | "self" | "leads" | "newer" | "survey" | null;
  after: PersonRecords | null;
  /** What merging gives up on course days, since one person cannot have it beside the rest. */
  released: Seat[];
}
