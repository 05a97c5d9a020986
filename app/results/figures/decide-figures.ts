import type { WithheldReason } from "../../../db/enums.ts";
import type { CrossChoice } from "../../surveys/rounds/crosses.ts";
import { type CrossGrid, crossTabulate, hasNestedUnit } from "./cross-tabulation.ts";
import {
  type Answer,
  type FrozenGroup,
  freezeQuestion,
  type QuestionScale,
  totalUnit,
} from "./withholding.ts";

/** What a closed round holds, as the decision of what to show reads it. */
export interface RoundToFreeze {
  questions: QuestionScale[];
  /** In the order of the lot, which is that of their random keys. */
  answers: Answer[];
  /** In the order they were registered. */
  crosses: CrossChoice[];
  /** The coarser rungs of the ladder, the finest of them first: the unit of `answers` → its unit there. */
  rungs: { minAnswers: number; units: Map<string, string> }[];
  minAnswers: number;
}

/** How far a question is shown, and why no further. */
export interface FrozenQuestion {
  question: string;
  /** Its answers within the scale. */
  answers: number;
  withheld: WithheldReason | null;
  banded: boolean;
  rung: number | null;
  coarser: WithheldReason | null;
  groups: FrozenGroup[];
}

export interface FrozenCross extends CrossChoice {
  grid: CrossGrid | null;
  withheld: WithheldReason | null;
}

/** What may be told of a round. */
export interface FrozenFigures {
  questions: FrozenQuestion[];
  crosses: FrozenCross[];
  base: number | null;
  drawnOut: number | null;
}

/** Decides what may be told of a round. */
export function decideFigures({ questions, answers, crosses, minAnswers }: RoundToFreeze): FrozenFigures {
  const decided = questions.map((scale) => {
    const groups = freezeQuestion(scale, answers, minAnswers);
    const n = answers.filter(
      ({ chosen }) => (chosen[scale.name] ?? scale.categories) < scale.categories,
    ).length;
    return {
      question: scale.name,
      answers: n,
      withheld: groups.length === 0 ? ("few" as const) : null,
      banded: false,
      rung: groups.length > 1 ? minAnswers : null,
      coarser: groups.length > 1 ? null : ("few" as const),
      groups,
    };
  });
  const scaleOf = (name: string) => questions.find((question) => question.name === name)!;
  const frozen = crosses.map((crossing) => {
    const grid = crossTabulate(scaleOf(crossing.rows), scaleOf(crossing.columns), answers, minAnswers);
    const groups = decided.find(({ question }) => question === crossing.rows)!.groups;
    const units = groups.filter(({ unit }) => unit !== totalUnit).map(({ counts }) => counts);
    const shown = grid && !hasNestedUnit(grid, units, minAnswers);
    return { ...crossing, grid: shown ? grid : null, withheld: shown ? null : ("few" as const) };
  });
  return { questions: decided, crosses: frozen, base: null, drawnOut: null };
}
