import type { Counted, Figure } from "../figures/figures.ts";
import type { Listed, Published } from "../figures/published-rounds.server.ts";
import { figureIn, isSame } from "./changes.ts";

/** One indicator through the rounds of a series: a point a round, null where the round did not ask it in these words. */
export interface Course {
  question: Counted;
  points: ({ question: Counted; figure: Figure } | null)[];
}

export interface OverTime {
  /** From the first round to the last. */
  rounds: Listed[];
  courses: Course[];
}

/** The questions of the last round that have a good end, each as far back as it was asked with the same words and answers. */
export function overTimeOf(rounds: Published[]): OverTime {
  const last = rounds.at(-1);
  const asked = last?.questions.filter(({ ordered }) => ordered) ?? [];
  const courses = asked.map((question) => ({
    question,
    points: rounds.map((round) => {
      const same = round.questions.find((one) => one.name === question.name && isSame(one, question));
      return same ? { question: same, figure: figureIn(round, same) } : null;
    }),
  }));
  return {
    rounds,
    courses: courses.filter(({ points }) => points.filter((point) => point?.figure.top).length > 1),
  };
}
