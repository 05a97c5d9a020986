import type { FollowUpKind } from "../../../db/enums.ts";

/** What someone is asked to take besides the plan, and why. */
export interface FollowUp {
  id: number;
  personId: number;
  what: FollowUpKind;
  /** Where to listen in; null for teaching. */
  municipality: string | null;
  why: string;
  /** yyyy-mm-dd */
  dueOn: string;
  doneAt: Date | null;
}
