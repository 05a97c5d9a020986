import type { Role } from "../../../db/enums.ts";
import { evaluationQuestionnaire } from "../../surveys/questionnaires/evaluation.ts";

/** The series of the rounds that ask those who were on a course day how it was. They are no surveys of the hotline. */
export const evaluationSeries = evaluationQuestionnaire;

/** The fewest answers to the evaluation of a course day that is shown by itself. A smaller one is pooled with the next whole days. */
export const minAnswersOfADay = 8;

export const isEvaluation = ({ series }: { series: string }): boolean => series === evaluationSeries;

/** Who reads figures: a person in their role, or a key of a feed as those for whom it was made. */
export interface FigureReader {
  role: Role;
  municipality: string | null;
}

/**
 * Who may read a published round. The secretariat reads all, and alone the evaluations. A survey is for everyone who is signed in; one that
 * asked a single municipality is as telling as that municipality's unit, so it is for the steering group and its own people.
 */
export function mayRead(
  { role, municipality }: FigureReader,
  round: { series: string; onlyMunicipality: string | null },
): boolean {
  if (role === "secretariat") return true;
  if (isEvaluation(round)) return false;
  const { onlyMunicipality } = round;
  return onlyMunicipality === null || role === "steering" || municipality === onlyMunicipality;
}
