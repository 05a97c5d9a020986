import { countedQuestionsOf, type Questionnaire } from "../questionnaires/questionnaire.ts";

/** Two questions to be crossed, by name: for each answer to `rows`, how `columns` was answered. */
export interface CrossChoice {
  rows: string;
  columns: string;
}

/** The crosses that a round can have, by number. */
export const crossNumbers = [0, 1, 2, 3] as const;

/** Wellbeing by whether the guide is found, and by the training. */
const usualChoices: CrossChoice[] = ["guide_found", "trained_day", "trained_elearning"].map((rows) => ({
  rows,
  columns: "wellbeing",
}));

/** The crosses that are proposed: the usual ones whose questions the questionnaire has. */
export const usualCrosses = (questionnaire: Questionnaire): CrossChoice[] =>
  usualChoices.filter((choice) => areCrossesAsked([choice], questionnaire));

/**
 * The crosses that a form sends, without those that it proposed and that this questionnaire does not ask: whoever chooses another
 * questionnaire has not chosen them.
 */
export const withoutUnaskedProposals = (
  choices: CrossChoice[],
  questionnaire: Questionnaire,
): CrossChoice[] =>
  choices.filter((choice) => {
    const isProposed = usualChoices.some(
      ({ rows, columns }) => rows === choice.rows && columns === choice.columns,
    );
    return !isProposed || areCrossesAsked([choice], questionnaire);
  });

/** Whether each of these holds two different counted questions of the questionnaire against each other, and none of them twice. */
export function areCrossesAsked(choices: CrossChoice[], questionnaire: Questionnaire): boolean {
  const names = countedQuestionsOf(questionnaire).map(({ name }) => name);
  const pairs = choices.map(({ rows, columns }) => [rows, columns].toSorted().join("\n"));
  return (
    new Set(pairs).size === pairs.length &&
    choices.every(({ rows, columns }) => rows !== columns && names.includes(rows) && names.includes(columns))
  );
}
