import type { Completer, PlanKind } from "../../../db/enums.ts";

/** The open item that is due first; the day is yyyy-mm-dd. */
export interface NextItem {
  title: string;
  dueOn: string;
}

/** An item that somebody should have done by now; the day is yyyy-mm-dd. */
export interface OverdueItem {
  title: string;
  doneBy: Completer;
  dueOn: string;
}

/** A person's running plan in short, for a list of people. */
export interface PlanSummary {
  id: number;
  done: number;
  of: number;
  /** How many items somebody should have done by now. */
  late: number;
  /** Those of them that are not training, the one that was due first first. */
  overdue: OverdueItem[];
  /** When the next of what is open is or was due (yyyy-mm-dd); null when all is done. */
  nextDueOn: string | null;
  /** Items besides training that are open and required before the first shift, or late: their titles. */
  lacks: string[];
  /** Those of them that are the person's own to do. */
  own: string[];
}

/** A running plan in one line. */
export interface RunningPlanRow {
  id: number;
  kind: PlanKind;
  name: string;
  municipalityId: number | null;
  municipality: string | null;
  startsOn: string;
  done: number;
  late: number;
  of: number;
  next: NextItem | null;
}
