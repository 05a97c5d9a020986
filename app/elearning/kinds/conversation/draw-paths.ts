/** Draws the paths of a conversation: a level for each step from the beginning, a box for each place, and a line from each choice. */
import type { PathPlace, PathsGraph, Target } from "./paths-graph.ts";

/** The words on the picture. */
export interface PathWords {
  start: string;
  passed: string;
  ended: string;
}

const box = { width: 300, head: 30, row: 22, pad: 8, end: 44 };
const gap = { across: 80, down: 64 };
const marginPixels = 80;
const maxRowChars = 40;

interface Box {
  x: number;
  y: number;
  height: number;
}

/** The picture as SVG. */
export function drawPaths({ places }: PathsGraph, words: PathWords): string {
  const { boxes, ends, width, height } = layOut(places);
  const lines = places.flatMap((place, at) =>
    place.choices.flatMap(({ to, back }, row) =>
      to.map((target) => drawLine(boxes[at]!, row, endBox(target, boxes, ends), back.includes(target))),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    '<marker id="a" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0 0L8 4L0 8Z" fill="#4a5a70"/></marker>',
    '<marker id="b" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0 0L8 4L0 8Z" fill="#9a4b00"/></marker>',
    ...lines,
    ...places.map((place, at) => drawPlace(place, boxes[at]!, words)),
    ...(ends.passed ? [drawEnd(ends.passed, words.passed, "#1d6b3a")] : []),
    ...(ends.ended ? [drawEnd(ends.ended, words.ended, "#a3262a")] : []),
    "</svg>",
  ].join("\n");
}

type Ends = Partial<Record<"passed" | "ended", Box>>;

const endBox = (target: Target, boxes: Box[], ends: Ends): Box =>
  typeof target === "number" ? boxes[target]! : ends[target]!;

/** The places of one level stand beside each other, in the order of the choices that lead to them; the endings stand below them all. */
function layOut(places: PathPlace[]) {
  const last = Math.max(0, ...places.map(({ level }) => level));
  const levels = Array.from({ length: last + 1 }, (_, level) =>
    [...places.keys()].filter((at) => places[at]!.level === level),
  );
  const targets = new Set(places.flatMap(({ choices }) => choices.flatMap(({ to }) => to)));
  const endings = (["passed", "ended"] as const).filter((end) => targets.has(end));
  const widest = Math.max(endings.length, ...levels.map(({ length }) => length));
  const width = widthOf(widest) + 2 * marginPixels;
  const boxes: Box[] = [];
  let y = marginPixels;
  for (const level of levels) {
    const wanted = new Map(level.map((at) => [at, meanOfSources(places, boxes, at)]));
    const left = (width - widthOf(level.length)) / 2;
    const sorted = [...level].sort((a, b) => wanted.get(a)! - wanted.get(b)!);
    for (const [n, at] of sorted.entries()) {
      const height = box.head + places[at]!.choices.length * box.row + box.pad;
      boxes[at] = { x: left + n * (box.width + gap.across), y, height };
    }
    y += Math.max(0, ...level.map((at) => boxes[at]!.height)) + gap.down;
  }
  const left = (width - widthOf(endings.length)) / 2;
  const ends: Ends = Object.fromEntries(
    endings.map((end, n) => [end, { x: left + n * (box.width + gap.across), y, height: box.end }]),
  );
  return { boxes, ends, width, height: y + (endings.length > 0 ? box.end : -gap.down) + marginPixels };
}

const widthOf = (boxes: number) => boxes * (box.width + gap.across) - gap.across;

/** How far to the right the choices stand that lead to a place from places that have theirs. */
function meanOfSources(places: PathPlace[], boxes: Box[], at: number): number {
  const found = places.flatMap(({ choices }, from) =>
    boxes[from] ? choices.flatMap(({ to }) => (to.includes(at) ? [boxes[from]!.x] : [])) : [],
  );
  return found.reduce((sum, one) => sum + one, 0) / Math.max(1, found.length);
}

/** A line from a choice, from its right side down: to the top of the next place, or past those between to its side. Dashed on the left, back up. */
function drawLine(from: Box, row: number, to: Box, back: boolean): string {
  const y = from.y + box.head + row * box.row + box.row / 2;
  const sideY = to.y + box.head / 2;
  if (back) {
    const path = `M${from.x} ${y}C${from.x - 70} ${y} ${to.x - 70} ${sideY} ${to.x} ${sideY}`;
    return `<path d="${path}" fill="none" stroke="#9a4b00" stroke-width="1.5" stroke-dasharray="5 4" marker-end="url(#b)"/>`;
  }
  const [x, right] = [from.x + box.width, to.x + box.width];
  const isFar = to.y - from.y > 2 * gap.down + 2 * box.head + from.height;
  const top = right - 24;
  const path =
    isFar && right >= x
      ? `M${x} ${y}C${x + 70} ${y} ${right + 70} ${sideY} ${right} ${sideY}`
      : `M${x} ${y}C${x + 44} ${y} ${top + (top > x ? 0 : 44)} ${to.y - 50} ${top} ${to.y}`;
  return `<path d="${path}" fill="none" stroke="#4a5a70" stroke-width="1.5" marker-end="url(#a)"/>`;
}

function drawPlace(place: PathPlace, { x, y, height }: Box, words: PathWords): string {
  const rows = place.choices.map(({ text, to }, row) => {
    const colour = to.length === 0 ? "#a3262a" : "#16263c";
    const top = y + box.head + row * box.row;
    return `<text x="${x + 10}" y="${top + 15}" fill="${colour}">${escaped(clipped(text))}<title>${escaped(text)}</title></text>`;
  });
  return [
    `<rect x="${x}" y="${y}" width="${box.width}" height="${height}" rx="8" fill="#f4f8fc" stroke="#1f5c99"/>`,
    `<text x="${x + 10}" y="${y + 20}" font-weight="bold" fill="#1f5c99">${escaped(placeName(place, words.start))}</text>`,
    ...rows,
  ].join("");
}

const drawEnd = ({ x, y, height }: Box, word: string, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${box.width}" height="${height}" rx="22" fill="#fff" stroke="${colour}" stroke-width="2"/>` +
  `<text x="${x + box.width / 2}" y="${y + 27}" text-anchor="middle" font-weight="bold" fill="${colour}">${escaped(word)}</text>`;

/** What a place is called: its knot, with a number where the knot has several. */
export function placeName({ knot, ofKnot }: Pick<PathPlace, "knot" | "ofKnot">, start: string): string {
  const name = knot === "" ? start : knot.replace(/_/g, " ");
  return ofKnot > 1 ? `${name} (${ofKnot})` : name;
}

const clipped = (text: string) => {
  const letters = [...text];
  return letters.length > maxRowChars ? `${letters.slice(0, maxRowChars - 1).join("")}…` : text;
};

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML allows no control characters. */
const escaped = (text: string): string =>
  text.replace(/[^\P{C}\n]/gu, "").replace(/[&<>"]/g, (sign) => entities[sign]!);
