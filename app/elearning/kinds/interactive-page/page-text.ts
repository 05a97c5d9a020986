import { splitAtDivider, withoutDivider } from "../divider.ts";
import { openableIds, type Part, type Picture, type Spot } from "./page-content.ts";

/** A line that cannot be read, counted from 1, and why. */
interface WrongPageLine {
  line: number;
  why: "no-picture" | "no-alt" | "no-screen" | "spot" | "no-text" | "no-spots" | "nothing";
}

/** The most wrong lines that are told: the page shows each with a sentence. */
const maxWrongLines = 50;

/**
 * Reads an interactive page as the secretariat writes it; an empty line ends the part before it:
 *
 *     text of the page                    > the title of a fold, and its text on the lines below
 *     !1 what picture 1 shows             @1 picture 1 as a screen, and on the lines below its spots:
 *                                         * left top width height title :: explanation (in per cent)
 *
 * A backslash makes text of a sign that would begin another part or divide a line. Returns the lines that are wrong, at most `maxWrongLines`.
 */
export function readPage(text: string, pictures: Picture[]): { parts: Part[] } | { wrong: WrongPageLine[] } {
  const { parts: numbered, wrong: wrongLines } = readLines(text, pictures);
  const parts = numbered.map(({ line: _line, ...part }): Part => part);
  const wrong = [...wrongLines, ...numbered.flatMap(incompletePart)];
  if (wrong.length === 0 && openableIds({ parts }).length === 0) wrong.push({ line: 1, why: "nothing" });
  return wrong.length > 0
    ? { wrong: wrong.sort((a, b) => a.line - b.line).slice(0, maxWrongLines) }
    : { parts };
}

/** A part with the line that it begins on. */
type NumberedPart = Part & { line: number };

/** The parts as they are written, and the lines that belong to none. */
function readLines(written: string, pictures: Picture[]): { parts: NumberedPart[]; wrong: WrongPageLine[] } {
  const parts: NumberedPart[] = [];
  const wrong: WrongPageLine[] = [];
  let open: NumberedPart | null = null;
  let spots = 0;
  const begin = (part: Part, line: number) => {
    open = { ...part, line };
    parts.push(open);
  };
  for (const [at, raw] of written.split(/\r\n|\r|\n/).entries()) {
    const [line, content] = [at + 1, raw.trim()];
    const text = content.replace(escapedMark, "");
    const current = open as NumberedPart | null;
    const [, mark, number, alt = ""] = /^([!@])(\d{1,3})(?!\d)(.*)$/s.exec(content) ?? [];
    if (!content) open = null;
    else if (mark) {
      const picture = readPicture(mark, pictures[Number(number) - 1], alt.trim());
      if ("why" in picture) wrong.push({ line, ...picture });
      else begin(picture, line);
    } else if (content.startsWith("*")) {
      const spot = readSpot(content);
      if (current?.kind !== "screen") wrong.push({ line, why: "no-screen" });
      else if (!spot) wrong.push({ line, why: "spot" });
      else current.spots.push({ id: `s${++spots}`, ...spot });
    } else if (content.startsWith(">"))
      begin({ kind: "fold", id: `f${line}`, title: content.slice(1).trim(), text: "" }, line);
    else if (current?.kind === "fold") current.text += current.text ? `\n${text}` : text;
    else if (current?.kind === "text") current.text += ` ${text}`;
    else begin({ kind: "text", text }, line);
  }
  return { parts, wrong };
}

/** A fold without a title or text, or a screen without spots. */
function incompletePart(part: NumberedPart): WrongPageLine[] {
  const { line } = part;
  if (part.kind === "fold" && !(part.title && part.text)) return [{ line, why: "no-text" }];
  if (part.kind === "screen" && part.spots.length === 0) return [{ line, why: "no-spots" }];
  return [];
}

function readPicture(
  mark: string,
  picture: Picture | undefined,
  alt: string,
): Part | Pick<WrongPageLine, "why"> {
  if (!picture) return { why: "no-picture" };
  if (!alt) return { why: "no-alt" };
  return mark === "!" ? { kind: "picture", picture, alt } : { kind: "screen", picture, alt, spots: [] };
}

function readSpot(content: string): Omit<Spot, "id"> | null {
  const [, left, top, width, height, written = ""] =
    /^\*\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})\s(.+)$/s.exec(content) ?? [];
  const [title, text] = splitAtDivider(written);
  if (!title || !text) return null;
  const spot = {
    left: Number(left),
    top: Number(top),
    width: Number(width),
    height: Number(height),
    title,
    text,
  };
  const within = spot.left + spot.width <= 100 && spot.top + spot.height <= 100;
  return within && spot.width >= 4 && spot.height >= 4 ? spot : null;
}

/** What begins a part or a spot, after any backslashes. */
const partMark = /^\\*(?:[!@]\d|[>*])/;
/** The backslash that makes text of a mark. */
const escapedMark = /^\\(?=\\*(?:[!@]\d|[>*]))/;

/** The line of a paragraph. */
export const writeText = (text: string): string => text.replace(partMark, "\\$&");

/** The line that begins a fold. */
export const writeFold = (title: string): string => `> ${title}`;

/** The line of a picture (!), or of one with spots (@). */
export const writePicture = (sign: "!" | "@", number: number | string, alt: string): string =>
  `${sign}${number} ${alt}`;

type WrittenSpot = Pick<Spot, "title" | "text"> &
  Record<"left" | "top" | "width" | "height", number | string>;

/** The line of a spot. */
export const writeSpot = ({ left, top, width, height, title, text }: WrittenSpot): string =>
  `* ${left} ${top} ${width} ${height} ${withoutDivider(title)} :: ${text}`;

/** Writes an interactive page as `readPage` reads it. */
export const writePage = (parts: Part[], pictures: Picture[]): string =>
  parts
    .map((part) => {
      if (part.kind === "text") return writeText(part.text);
      if (part.kind === "fold")
        return [writeFold(part.title), ...part.text.split("\n").map(writeText)].join("\n");
      const number = pictures.findIndex(({ file }) => file === part.picture.file) + 1;
      if (part.kind === "picture") return writePicture("!", number, part.alt);
      return [writePicture("@", number, part.alt), ...part.spots.map(writeSpot)].join("\n");
    })
    .join("\n\n");
