/** What has become of a letter: it waits, it is held while an act can be undone, it was sent, failed, came back, or is no longer wanted. */
export type LetterState = "waiting" | "held" | "sent" | "failed" | "returned" | "withdrawn";

/** A letter to a person as the secretariat sees it. */
export interface PersonLetter {
  id: number;
  letter: string;
  /** Null where it was not kept: of letters with codes, and of those sent before it was. */
  subject: string | null;
  /** The address it goes to. */
  recipient: string;
  state: LetterState;
  /** When it was posted. */
  postedAt: Date;
  /** When it was sent, also of one that came back; when it will be, while it is held. */
  at: Date | null;
  /** Why it has not been delivered, or that the receiving server will deliver it later. */
  error: string | null;
  /** Whether it can be sent again as it is. */
  canBeSentAgain: boolean;
  /** What there can be one letter of; null for most. */
  idempotencyKey: string | null;
}
