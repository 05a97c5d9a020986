import type { Readiness } from "./readiness.ts";

/** One agent on the list for shift planning. */
export interface ShiftRow {
  personId: number;
  name: string;
  mail: string;
  municipalityId: number | null;
  code: string | null;
  municipality: string | null;
  startsOn: string;
  /** Whether their first day has come: before it they are shown, but not counted. */
  begun: boolean;
  shifts: Readiness;
}

/** A change on the list: someone became ready, or is no longer ready. */
export interface ReadinessChange {
  personId: number;
  name: string;
  municipality: string | null;
  ready: boolean;
  at: Date;
}
