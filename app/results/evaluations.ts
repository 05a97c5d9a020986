import type { Role } from "../../db/words.ts";

/** A round that asked how one course day was, of those who were there: no survey of the hotline. */
export const isEvaluation = ({ series }: { series: string }): boolean => series === "course_day";

/** Who may read a published round: a survey's everyone who is signed in, an evaluation's the secretariat alone. */
export const mayRead = (role: Role, round: { series: string }): boolean =>
  role === "secretariat" || !isEvaluation(round);
