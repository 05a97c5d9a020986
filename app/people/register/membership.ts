/** The days that decide a municipality's membership (yyyy-mm-dd): its first day as a member, and its first day as none. */
export interface Membership {
  joinedOn: string | null;
  leavesOn: string | null;
}

/** Whether the municipality has left on this day (yyyy-mm-dd); a notice does not count before its day. */
export const hasLeft = ({ leavesOn }: Membership, on: string): boolean => leavesOn !== null && leavesOn <= on;

/** Whether a municipality that was to join never did: it left on or before its first day. */
export const neverCame = ({ joinedOn, leavesOn }: Membership): boolean =>
  joinedOn !== null && leavesOn !== null && leavesOn <= joinedOn;

/** Whether the municipality is a member on this day (yyyy-mm-dd). Without a first day it has always been one. */
export const isMember = (membership: Membership, on: string): boolean =>
  (membership.joinedOn ?? on) <= on && !hasLeft(membership, on);
