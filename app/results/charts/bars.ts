import { scaleLinear } from "d3-scale";
import { type ScaleSide, sideOf } from "../figures/scale-side.ts";

/** One answer's part of a bar. x and width are per cent of the drawing's width. */
export interface BarPart {
  category: number;
  share: number;
  side: ScaleSide;
  x: number;
  width: number;
  /** 0 is the strongest answer of its side. */
  rank: number;
}

export interface Bar {
  parts: BarPart[];
  /** Each side's sum, and the position of its label. */
  sideSums: { side: ScaleSide; share: number; x: number }[];
}

/** The widest each side gets in any bar of the page: all bars of a page are drawn to one scale. */
export type Extent = Record<ScaleSide, number>;

/** An answer's side, its rank there (0 is the strongest), and `at`, which orders the answers as a bar shows them. */
export function positionInBar(category: number, categories: number, ordered: boolean) {
  const side = sideOf(category, categories, ordered);
  const rank = side === "worse" ? categories - 1 - category : category;
  const at = side === "middle" ? 2 * categories : side === "better" ? categories - rank : rank - categories;
  return { side, rank, at: side === "plain" ? rank : at };
}

/** A scale's answers in the order of a bar's parts, from left to right, for its key. */
export const answersInBarOrder = (scale: string[], ordered: boolean) =>
  scale
    .map((text, category) => ({ text, ...positionInBar(category, scale.length, ordered) }))
    .toSorted((a, b) => a.at - b.at);

const shareOfSide = (shares: number[], side: ScaleSide, ordered: boolean) =>
  shares.reduce(
    (total, share, category) => total + (sideOf(category, shares.length, ordered) === side ? share : 0),
    0,
  );

export function extentOf(bars: { shares: number[]; ordered: boolean }[]): Extent {
  const widest = (side: ScaleSide) =>
    Math.max(0.05, ...bars.map(({ shares, ordered }) => shareOfSide(shares, side, ordered)));
  return {
    better: widest("better"),
    middle: widest("middle"),
    worse: widest("worse"),
    plain: widest("plain"),
  };
}

/** Space for a side's sum beside its part, and between the two columns; per cent of the drawing. */
const labelRoomPercent = 16;
const columnGapPercent = 2;

/**
 * One bar: worse answers to the left of the axis and better to the right, the strongest outermost; the middle answer in a
 * column of its own, to the same scale. A scale without a good end is one row of parts from the left edge.
 */
export function barOf(shares: number[], ordered: boolean, extent: Extent): Bar & { axis: number } {
  if (!ordered) return { ...unorderedBar(shares), axis: 0 };
  const unit =
    (100 - 3 * labelRoomPercent - columnGapPercent) / (extent.worse + extent.better + extent.middle);
  const axis = labelRoomPercent + extent.worse * unit;
  const middleStart = axis + extent.better * unit + labelRoomPercent + columnGapPercent;
  const x = scaleLinear([0, 1], [axis, axis + unit]);
  const middle = (shares.length - 1) / 2;
  const outwards = shares
    .map((share, category) => ({ share, category, ...positionInBar(category, shares.length, true) }))
    .toSorted((a, b) => Math.abs(a.category - middle) - Math.abs(b.category - middle));
  const reached = { better: 0, worse: 0 };
  const parts: BarPart[] = [];
  for (const { share, category, side, rank } of outwards) {
    const start =
      side === "better" ? x(reached.better) : side === "worse" ? x(-reached.worse - share) : middleStart;
    if (side === "better" || side === "worse") reached[side] += share;
    if (share > 0) parts.push({ category, share, side, x: start, width: share * unit, rank });
  }
  const sideSums: Bar["sideSums"] = [
    { side: "better", share: reached.better, x: x(reached.better) },
    { side: "worse", share: reached.worse, x: x(-reached.worse) },
  ];
  if (Number.isInteger(middle)) {
    const share = shareOfSide(shares, "middle", true);
    sideSums.push({ side: "middle", share, x: middleStart + share * unit });
  }
  return { axis, parts, sideSums };
}

function unorderedBar(shares: number[]): Bar {
  let x = 0;
  const parts = shares.flatMap((share, category) => {
    const part: BarPart = { category, share, side: "plain", x, width: share * 100, rank: category };
    x += part.width;
    return share > 0 ? [part] : [];
  });
  return { parts, sideSums: [] };
}

/** A side's colours, strongest first: 3:1 against each other, blue and orange for the colour-blind. */
const shades: Record<ScaleSide, [strong: string, weak: string]> = {
  better: ["#0b3a66", "#4d97d1"],
  worse: ["#6e2e00", "#d97a1a"],
  middle: ["#e3e3e3", "#e3e3e3"],
  plain: ["#3c4a57", "#8796a3"],
};
/** The outline of a light part, so that it stands out from white. */
export const edgeColour = "#6b6b6b";
const lightInk = "#ffffff";
const darkInk = "#1a1a1a";

interface Colours {
  fill: string;
  /** The colour of the text in it. */
  ink: string;
  /** Strokes over the colour. */
  hatched: boolean;
  /** Outlined in `edgeColour`. */
  outlined: boolean;
}

/**
 * The colours of a part. Neighbours on one side differ in lightness, and the worse side is hatched, so that all five answers of
 * a scale can be told apart in black and white: dark, mid, light with an edge, hatched mid, hatched dark.
 */
export function coloursOf({ side, rank }: Pick<BarPart, "side" | "rank">): Colours {
  const strong = rank % 2 === 0 && side !== "middle";
  return {
    fill: shades[side][strong ? 0 : 1],
    ink: strong ? lightInk : darkInk,
    hatched: side === "worse" || (side === "plain" && rank > 1),
    outlined: side === "middle",
  };
}
