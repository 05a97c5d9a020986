/** That letters ought to have gone out and none has. */
export interface Outage {
  /** Since when no letter has gone out, though some ought to. */
  since: Date;
  /** How many ought to have gone, those that were given up meanwhile included. */
  letters: number;
}

/** An outage that has lasted, with the latest error. */
export interface LongOutage extends Outage {
  error: string | null;
}
