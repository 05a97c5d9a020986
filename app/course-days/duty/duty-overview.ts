import type { DutyStatus } from "./duty.ts";

/** An agent who owes a course day. */
export interface OwingAgent {
  personId: number;
  name: string;
  municipalityId: number | null;
  municipality: string | null;
  region: string | null;
  /** yyyy-mm-dd */
  startsOn: string;
  /** By when, yyyy-mm-dd. */
  due: string;
  overdue: boolean;
  /** The latest agents' day from which they stayed away, yyyy-mm-dd. */
  missedOn: string | null;
  dutyStatus: DutyStatus;
}

/** One half-year (2027-1): who owes a day by its end, and the seats left on its days ahead. What is overdue counts in the present one. */
export interface HalfYear {
  half: string;
  owe: number;
  withSeat: number;
  /** On days that can be signed up for now. */
  seatsLeft: number;
  /** On days whose sign-up has not opened yet. */
  seatsLater: number;
  municipalities: { name: string; left: number; later: number }[];
}
