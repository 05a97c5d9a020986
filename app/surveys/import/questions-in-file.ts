import type { Question } from "../questionnaires/kinds/questions.ts";
import { countedQuestionsOf, type Questionnaire, questionsOf } from "../questionnaires/questionnaire.ts";
import type { Round } from "../round.ts";
import type { Mapping } from "./mapping.ts";

type Imported = Pick<Round, "imported" | "mapping">;

/** Whether a question is one of those that a round's answers can hold: in a round that was run elsewhere, those of its file. */
function isHeldBy({ imported, mapping }: Imported, questionnaire: Questionnaire): (name: string) => boolean {
  if (!imported) return () => true;
  const names = mapping
    ? Object.values((mapping as Mapping).columns)
    : countedQuestionsOf(questionnaire).map(({ name }) => name);
  return (name) => names.includes(name);
}

/** A round's questionnaire without the questions that the file it was imported from lacks: there, they were not asked. */
export function questionnaireInFile(questionnaire: Questionnaire, round: Imported): Questionnaire {
  const isHeld = isHeldBy(round, questionnaire);
  const pages = questionnaire.pages.map((page) => ({
    ...page,
    elements: page.elements.filter(({ name }) => isHeld(name)),
  }));
  return { ...questionnaire, pages };
}

/** The questions that the imported rows lack. A file of counts holds every question that is counted. */
export function questionsNotInFile(questionnaire: Questionnaire, round: Imported): Question[] {
  if (round.mapping === null) return [];
  const isHeld = isHeldBy(round, questionnaire);
  return questionsOf(questionnaire).filter(({ name }) => !isHeld(name));
}
