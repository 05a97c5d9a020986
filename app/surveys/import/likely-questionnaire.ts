import { type Questionnaire, questionsOf } from "../questionnaires/questionnaire.ts";
import {
  type AnswersSheet,
  choicesOfColumn,
  labelsIn,
  proposeColumns,
  specialColumns,
  unmapped,
  valueFinder,
} from "./mapping.ts";

/**
 * The version that a file of rows fits best: with the most questions among its headings, then the fewest answers that are none of its
 * choices, then the fewest questions that the file lacks; the first of several. Null when no heading is like a question.
 */
export function likelyQuestionnaire(
  sheet: AnswersSheet,
  questionnaires: Questionnaire[],
): Questionnaire | null {
  const fits = questionnaires
    .map((questionnaire) => ({ questionnaire, ...fitOf(sheet, questionnaire) }))
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => b.found - a.found || a.unread - b.unread || a.lacking - b.lacking);
  return fits[0]?.questionnaire ?? null;
}

function fitOf(sheet: AnswersSheet, questionnaire: Questionnaire) {
  const columns = [...proposeColumns(sheet, questionnaire)].filter(
    ([, column]) => !specialColumns.includes(column),
  );
  const unread = columns.flatMap(([heading, column]) => {
    if (!choicesOfColumn(questionnaire, column, [])) return [];
    const likelyValue = valueFinder(questionnaire, column, []);
    return labelsIn(sheet, heading).filter((label) => likelyValue(label) === unmapped);
  });
  return {
    found: columns.length,
    unread: unread.length,
    lacking: questionsOf(questionnaire).length - columns.length,
  };
}
