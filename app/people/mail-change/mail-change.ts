import type { MailChangeState, Role } from "../../../db/enums.ts";

/** How many days a new address waits to be accepted before it lapses. */
export const waitDays = 14;

const releasedHost = "@frigivet.invalid";

/** The address of a former person whose own has been released: unique, and one that no mail server takes. */
export const releasedMail = (personId: number): string => `stoppet-${personId}${releasedHost}`;

export const isReleased = (mail: string): boolean => mail.endsWith(releasedHost);

/** Which of the two addresses a letter or a link was sent to. */
export type Side = "old" | "new";

/** A waiting change as the pages show it. */
export interface WaitingChange {
  id: number;
  personId: number;
  /** Whose address it is. */
  name: string;
  municipality: string | null;
  oldMail: string;
  newMail: string;
  /** Who asked; null when their name is gone. */
  by: string | null;
  askedById: number | null;
  askedAs: Role;
  askedAt: Date;
  expiresAt: Date;
  /** The person asked for it themselves, so the new address must be confirmed as well. */
  own: boolean;
  /** When the old address said yes, and when the new one was confirmed, to what the person asked for themselves. */
  agreedAt: Date | null;
  confirmedAt: Date | null;
}

/** A change as the secretariat sees it, also when it has ended. */
export interface SeenChange extends WaitingChange {
  /** "lapsed" also when its time has passed and the site has not ended it yet. */
  state: MailChangeState;
  delivery: Delivery;
  endedAt: Date | null;
  /** Who ended it; null for the site and the operator, and when their name is gone. */
  endedBy: string | null;
  endedById: number | null;
  /** Why, where the secretariat or the operator decided it. */
  reason: string;
}

/** How far the letter to the old address has come; null when it is not in the outbox. */
export type Delivery = "queued" | "inflight" | "sent" | "failed" | null;

/**
 * What the link of a letter asks: that the old address agrees to what another or its own person asked for, or that the new one confirms.
 * "stale": what the letter asked can no longer be answered by it (SESSION_SECRET has changed), only by a new one.
 */
export type Ask = "agree" | "agreeOwn" | "confirm" | "nothing" | "stale";

/** A change as the page of a letter's link shows it. */
export interface LinkView {
  asks: Ask;
  state: MailChangeState;
  /** The address that the link was sent to. */
  side: Side;
  name: string;
  by: string | null;
  newMail: string;
  expiresAt: Date;
}

/** Tells the change that a page shows from another with its number: the number of a deleted one is used again. */
export const shownChange = ({ personId, newMail }: { personId: number; newMail: string }): string =>
  `${personId} ${newMail}`;
