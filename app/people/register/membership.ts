/** The two days a municipality's membership follows from (yyyy-mm-dd): the first as a member, the first as none. */
export interface Membership {
  joinedOn: string | null;
  leavesOn: string | null;
}

/** Whether the municipality has left on this day (yyyy-mm-dd); notice given does not count before its day. */
export const hasLeft = ({ leavesOn }: Membership, on: string): boolean => leavesOn !== null && leavesOn <= on;

/** Whether a municipality that was to join never came: its last day lies before its first. */
export const neverCame = ({ joinedOn, leavesOn }: Membership): boolean =>
  joinedOn !== null && leavesOn !== null && leavesOn <= joinedOn;

/** Whether the municipality is a member on this day (yyyy-mm-dd). Without a first day it has been one all along. */
export const isMember = (membership: Membership, on: string): boolean =>
  (membership.joinedOn ?? on) <= on && !hasLeft(membership, on);
