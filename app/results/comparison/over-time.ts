import type { PublishedQuestion, Figure } from "../figures/figures.ts";
import type { ListedRound, PublishedRound } from "../figures/published-rounds.server.ts";
import { figureInRound, isSameQuestion } from "./changes.ts";

/** One indicator through the rounds of a series: a point a round, null where the round did not ask it in these words. */
export interface QuestionOverTime {
  question: PublishedQuestion;
  points: ({ question: PublishedQuestion; figure: Figure } | null)[];
}

export interface OverTime {
  /** From the first round to the last. */
  rounds: ListedRound[];
  questions: QuestionOverTime[];
}

/** The questions of the last round that have a good end, each as far back as it was asked with the same words and answers. */
export function overTimeOf(rounds: PublishedRound[]): OverTime {
  const last = rounds.at(-1);
  const asked = last?.questions.filter(({ ordered }) => ordered) ?? [];
  const courses = asked.map((question) => ({
    question,
    points: rounds.map((round) => {
      const same = round.questions.find((one) => one.name === question.name && isSameQuestion(one, question));
      return same ? { question: same, figure: figureInRound(round, same) } : null;
    }),
  }));
  return {
    rounds,
    questions: courses.filter(({ points }) => points.filter((point) => point?.figure.top).length > 1),
  };
}
