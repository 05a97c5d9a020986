/** Which way an answer of the scale counts; plain when the scale has no good end. */
export type ScaleSide = "better" | "middle" | "worse" | "plain";

/** The side of an answer by its position, the best answer being 0: better before the middle of the scale, worse after it. */
export function sideOf(category: number, categories: number, ordered: boolean): ScaleSide {
  if (!ordered) return "plain";
  const middle = (categories - 1) / 2;
  return category < middle ? "better" : category > middle ? "worse" : "middle";
}
