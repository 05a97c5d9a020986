import type { Role } from "../../../db/enums.ts";

/** The series of the rounds that ask how one course day was, of those who were there: no surveys of the hotline. */
export const evaluationSeries = "course_day";

export const isEvaluation = ({ series }: { series: string }): boolean => series === evaluationSeries;

/** Who may read a published round: a survey's everyone who is signed in, an evaluation's the secretariat alone. */
export const mayRead = (role: Role, round: { series: string }): boolean =>
  role === "secretariat" || !isEvaluation(round);
