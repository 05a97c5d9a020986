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
