import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import type { NightLine } from "./nights.ts";
import type { RemindersView } from "./remind-view.ts";
import type { Round } from "../round.ts";

/** A round's state, or "waiting" for one that is open and whose letters are not due yet. */
export type RoundStatus = Round["state"] | "waiting";

export const statusOf = (round: Round, now: Date): RoundStatus =>
  round.state === "open" && now < round.opensAt ? "waiting" : round.state;

/** Two questions held against each other, by their titles: how the first is answered by the answers to the second. */
export interface RegisteredCross {
  outcome: string;
  by: string;
}

/** One round as the secretariat runs it: numbers, never who. */
export interface RoundAdminView {
  round: Pick<
    Round,
    | "id"
    | "name"
    | "imported"
    | "greeting"
    | "resultsOn"
    | "opensAt"
    | "closesAt"
    | "audience"
    | "remindersMax"
    | "answered"
    | "completed"
    | "partial"
  >;
  status: RoundStatus;
  /** The job that is opening or closing it. */
  job: number | null;
  /** Its time to close has come. */
  over: boolean;
  changeable: boolean;
  /** How many are invited, or would be if it were opened now. */
  invited: number;
  /** What each night added, the newest first; none for a round that is not open. */
  nights: NightLine[];
  /** Null for a round that is not open. */
  reminders: RemindersView | null;
  keyLost: boolean;
  /** It had closed, and an older copy of the database was restored: its answers are about to be fetched from its backup. */
  inBackup: boolean;
  questionnaire: Questionnaire;
  /** Whether free text was asked for. */
  hasTexts: boolean;
  /** As they were registered; they cannot be changed once it is open. */
  crosses: RegisteredCross[];
}
