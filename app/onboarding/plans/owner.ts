import type { Party } from "../../../db/enums.ts";

/** Someone who could be responsible. */
export interface Candidate {
  id: number;
  name: string;
}

/** Who there is to be responsible for a plan's items now: nobody who has left is among them. */
export interface Assignees {
  /** The person the plan is for; null for a municipality's. */
  subject: Candidate | null;
  /** The leaders of the municipality that the subject belongs to now, the one named for the plan first. */
  leaders: Candidate[];
  colleague: Candidate | null;
  /** The secretariat, whoever has the case first. */
  secretariat: Candidate[];
}

/**
 * The one person responsible. Someone named for the item comes first; else the item's party. What falls to nobody goes up: the
 * colleague's to the leader, the leader's to the secretariat. Nobody is the leader of their own plan.
 */
export function ownerOf(
  party: Party,
  named: Candidate | null,
  { subject, leaders, colleague, secretariat }: Assignees,
): Candidate | null {
  if (named) return named;
  const isOther = ({ id }: Candidate) => id !== subject?.id;
  const leader = leaders.find(isOther) ?? null;
  const last = secretariat.find(isOther) ?? secretariat[0] ?? null;
  if (party === "agent") return subject ?? leader ?? last;
  if (party === "colleague") return colleague ?? leader ?? last;
  if (party === "leader") return leader ?? last;
  return last;
}
