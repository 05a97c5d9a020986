/**
 * Why an act cannot be undone any more: its time is over; what it changed was changed since; its letters have been sent; the seat is
 * someone else's, or its person has another; the day has begun; or its person is no longer the actor's or no longer there.
 */
export type UndoRefusal =
  | "late"
  | "changed"
  | "mailed"
  | "full"
  | "elsewhere"
  | "others-elsewhere"
  | "begun"
  | "not-yours";

/** Someone who cannot come back to a day, and the other day they are on. */
export interface Elsewhere {
  personId: number;
  name: string;
  day: { id: number; startsAt: Date } | null;
}

/** A refusal with what is in the way, and the address of a page that does it anew. */
export interface BlockedUndo {
  refused: UndoRefusal;
  elsewhere: Elsewhere[];
  anew?: string;
}
