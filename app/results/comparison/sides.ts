import type { Figure, PublishedQuestion, ReceivedCounts } from "../figures/figures.ts";
import type { Change } from "./changes.ts";

/** A round on a card: its name, and the responses it received. */
interface NamedRound {
  name: string;
  received: ReceivedCounts;
}

/** A question in one round, as a card draws it. */
export interface Side {
  round: NamedRound;
  question: PublishedQuestion;
  figure: Figure;
}

/** A question in the rounds that asked it in these words, the earlier first. */
export function sidesOf(
  { before, now, question }: Change,
  earlier: NamedRound | null,
  later: NamedRound,
): Side[] {
  return [
    ...(before && earlier ? [{ round: earlier, question: before.question, figure: before.figure }] : []),
    ...(now ? [{ round: later, question, figure: now }] : []),
  ];
}
