import type { Choosing } from "../surveys/questionnaire.ts";

/**
 * A question's answers in the order they are counted in: the scale best first, then what stands outside it. A count's
 * `category` is a position in this list.
 */
export function scaleOf({ choices, best, outside }: Choosing) {
  const inside = choices.filter(({ value }) => !outside.includes(value));
  const scale = best === "last" ? inside.toReversed() : inside;
  return { scale, besides: choices.filter(({ value }) => outside.includes(value)), ordered: best !== "none" };
}

/** The unit of the figures for everyone. */
export const total = "total";
