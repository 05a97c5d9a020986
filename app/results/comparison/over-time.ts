import type { Figure, PublishedQuestion } from "../figures/figures.ts";
import type { ListedRound, PublishedRound } from "../figures/published-rounds.ts";
import { figureInRound, isSameQuestion } from "./changes.ts";

/** One indicator through the rounds of a series: a point a round, null where the round did not ask it in these words. */
export interface QuestionOverTime {
  question: PublishedQuestion;
  points: ({ question: PublishedQuestion; figure: Figure } | null)[];
}

export interface OverTime {
  /** From the first round to the last. */
  rounds: ListedRound[];
  /** By round: whether it asked others than the last one, so that no line may lead from it to those. */
  asksOthers: boolean[];
  questions: QuestionOverTime[];
}

/**
 * The last round's questions with a good end, each in every round that asked it with the same words and answers. `asksSame` tells
 * whether two rounds asked by the same definition.
 */
export function overTimeOf(
  rounds: PublishedRound[],
  asksSame: (a: ListedRound, b: ListedRound) => boolean = () => true,
): OverTime {
  const indicators = rounds.at(-1)?.questions.filter(({ ordered }) => ordered) ?? [];
  const questions = indicators.map((question) => ({
    question,
    points: rounds.map((round) => {
      const same = round.questions.find(
        (other) => other.name === question.name && isSameQuestion(other, question),
      );
      return same ? { question: same, figure: figureInRound(round, same) } : null;
    }),
  }));
  return {
    rounds,
    asksOthers: rounds.map((round) => !asksSame(round, rounds.at(-1)!)),
    questions: questions.filter(({ points }) => points.filter((point) => point?.figure.top).length > 1),
  };
}
