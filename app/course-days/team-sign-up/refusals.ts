import type { WindowRefusal } from "../days/window.ts";
import type { EnrolRefusal, ReleaseRefusal } from "../sign-up/refusals.ts";

/** Why someone cannot be signed up, signed off or swapped by another. */
export type TeamSignUpRefusal = EnrolRefusal | ReleaseRefusal | "unknown-person" | "none-left";

/** Why seats cannot be reserved; with how many are free, or how many have a name already. */
export type ReserveRefusal =
  | { refused: WindowRefusal | "no-municipality" | "deadline-past" | "deadline-late" }
  | { refused: "not-enough"; free: number }
  | { refused: "filled"; filled: number };
