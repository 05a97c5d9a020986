import type { Role } from "../../../db/enums.ts";
import { evaluationQuestionnaire } from "../../surveys/questionnaires/evaluation.ts";

/** The series of the rounds that ask those who were on a course day how it was. They are no surveys of the hotline. */
export const evaluationSeries = evaluationQuestionnaire;

/** The fewest answers to the evaluation of a course day that is shown by itself. A smaller one is pooled with the next whole days. */
export const minAnswersOfADay = 8;

export const isEvaluation = ({ series }: { series: string }): boolean => series === evaluationSeries;

/** Who may read a published round: everyone who is signed in reads surveys, only the secretariat reads evaluations. */
export const mayRead = (role: Role, round: { series: string }): boolean =>
  role === "secretariat" || !isEvaluation(round);
