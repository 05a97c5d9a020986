import type { Change } from "./changes.ts";
import type { Counted, Figure, Received } from "../figures/figures.ts";

/** A round as its figures are drawn: its name, and what it received. */
interface Named {
  name: string;
  received: Received;
}

/** A question in one round, as a card draws it. */
export interface Side {
  round: Named;
  question: Counted;
  figure: Figure;
}

/** A question in the rounds that asked it so, the earlier first. */
export function sidesOf({ before, now, question }: Change, earlier: Named | null, later: Named): Side[] {
  return [
    ...(before && earlier ? [{ round: earlier, question: before.question, figure: before.figure }] : []),
    ...(now ? [{ round: later, question, figure: now }] : []),
  ];
}
