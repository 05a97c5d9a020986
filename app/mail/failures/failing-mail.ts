/** Someone who is not reached at their mail address. */
export interface FailingMail {
  personId: number;
  name: string | null;
  mail: string;
  since: Date;
  /** What the receiving server said last. */
  reason: string;
}
