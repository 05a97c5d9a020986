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
  usualChoices.filter((choice) => isAsked(choice, questionnaire));

/** What is wrong with a cross: half: one question is missing; same: it is both; unasked: one is not asked; twice: the pair stands already. */
export interface CrossFault {
  /** The place of the cross among those that were sent. */
  at: number;
  because: "half" | "same" | "unasked" | "twice";
}

/** The crosses that a form sends, or what is wrong with them. */
export function checkCrosses(
  choices: CrossChoice[],
  questionnaire: Questionnaire,
): { crosses: CrossChoice[] } | { wrong: CrossFault[] } {
  const wrong = choices.flatMap((choice, at) => {
    const because = faultOf(choice, choices.slice(0, at), questionnaire);
    return because ? [{ at, because }] : [];
  });
  return wrong.length > 0 ? { wrong } : { crosses: choices };
}

function faultOf(
  choice: CrossChoice,
  before: CrossChoice[],
  questionnaire: Questionnaire,
): CrossFault["because"] | null {
  if (choice.rows === "" || choice.columns === "") return "half";
  if (choice.rows === choice.columns) return "same";
  if (!isAsked(choice, questionnaire)) return "unasked";
  return before.some((other) => pairOf(other) === pairOf(choice)) ? "twice" : null;
}

const pairOf = ({ rows, columns }: CrossChoice) => [rows, columns].toSorted().join("\n");

/** Whether both are counted questions of the questionnaire. */
function isAsked({ rows, columns }: CrossChoice, questionnaire: Questionnaire): boolean {
  const names = countedQuestionsOf(questionnaire).map(({ name }) => name);
  return names.includes(rows) && names.includes(columns);
}
