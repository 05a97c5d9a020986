import type { AheadRefusal, WindowRefusal } from "../days/window.ts";

/** Which of someone's own enrolments prevents them from signing up for a day. */
export type EnrolmentConflict =
  | "already-enrolled"
  | "already-offered"
  | "already-waiting"
  | "no-seat"
  | "seat-elsewhere"
  | "waiting-elsewhere"
  | "changing"
  | "clash";

/** Why someone may not come onto a day whose window is open. */
export type AdmissionRefusal = "other-role" | EnrolmentConflict | "often";

export type EnrolRefusal = WindowRefusal | AdmissionRefusal;

export type ReleaseRefusal = AheadRefusal | "not-on-it";

export type GiveUpRefusal = ReleaseRefusal | "accepted" | "got-seat" | "already-offered" | "already-waiting";

/** Whatever a reader's own act on a day can be refused for. */
export type OwnRefusal = EnrolRefusal | GiveUpRefusal | "no-offer" | "long";

/** A seat, or a place on the waiting list, from 1. */
export type ClaimedPlace = { state: "enrolled" } | { state: "waiting"; queuePosition: number };
