import type { Figure, PublishedQuestion, ReceivedCounts } from "../figures/figures.ts";
import type { Change } from "./changes.ts";

/** What a card says of a round: its name, and what it received. */
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
