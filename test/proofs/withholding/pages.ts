/** Reads pages: the figures of their tables with what stands around them, and their text block by block. */

/** A cell of a table that begins with a whole number. */
export interface Cell {
  /** Headings and captions before it, the nearest last. */
  before: string[];
  row: string;
  column: string;
  count: number;
}

type Token = { open: string; attributes: string } | { close: string } | { text: string };

const wordsOf = (text: string) =>
  text
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("\u00ad", "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

function* tokens(html: string): Generator<Token> {
  const visible = html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<(svg|g)\b[^>]*aria-hidden[\s\S]*?<\/\1>/g, "");
  for (const [, close, name, attributes, text] of visible.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/gi,
  ))
    if (text !== undefined) yield { text };
    else if (close) yield { close: name!.toLowerCase() };
    else yield { open: name!.toLowerCase(), attributes: attributes! };
}

const headings = ["h1", "h2", "h3", "h4", "caption"];
/** From the widest to the narrowest; h5 stands for the wording of a question. */
const levels = ["h1", "h2", "h3", "h5", "h4", "caption"];

/** Every cell with a count: "12", "1.204" or "12 (34 %)". */
export function cellsIn(html: string): Cell[] {
  const cells: Cell[] = [];
  const before: { level: number; words: string }[] = [];
  let [columns, row, column]: [string[], string, number] = [[], "", 0];
  let [reading, text]: [string | null, string] = [null, ""];
  for (const token of tokens(html)) {
    if ("text" in token) text += token.text;
    else if ("open" in token) {
      if (token.open === "table") columns = [];
      if (token.open === "tr") [row, column] = ["", 0];
      const isAsked = token.open === "p" && /class="asked"/.test(token.attributes);
      if (!isAsked && !["th", "td", ...headings].includes(token.open)) continue;
      reading = isAsked
        ? "h5"
        : token.open === "th" && /scope="col"/.test(token.attributes)
          ? "column"
          : token.open;
      text = "";
    } else if (reading && [reading, { h5: "p", column: "th" }[reading]].includes(token.close)) {
      const words = wordsOf(text);
      if (reading === "column") columns.push(words);
      else if (reading === "th") [row, column] = [words, column + 1];
      else if (reading === "td") {
        const count = /^(\d{1,3}(?:\.\d{3})*|\d+)(?: \(.*\))?$/.exec(words)?.[1];
        if (count)
          cells.push({
            before: before.map((one) => one.words),
            row,
            column: columns[column] ?? "",
            count: Number(count.replace(".", "")),
          });
        column++;
      } else {
        // A heading ends what stood under headings of its own level and below.
        const level = levels.indexOf(reading);
        while (before.length > 0 && before.at(-1)!.level >= level) before.pop();
        before.push({ level, words });
      }
      reading = null;
    }
  }
  return cells;
}

const blocks = [
  "p",
  "li",
  "tr",
  "dd",
  "dt",
  "h1",
  "h2",
  "h3",
  "h4",
  "caption",
  "label",
  "div",
  "section",
  "article",
];

/** The text of a page in blocks: paragraphs, list items, table rows, headings. */
export function blocksIn(html: string): string[] {
  const found: string[] = [];
  let text = "";
  const end = () => {
    if (wordsOf(text) !== "") found.push(wordsOf(text));
    text = "";
  };
  for (const token of tokens(html))
    if ("text" in token) text += `${token.text} `;
    else if (blocks.includes("open" in token ? token.open : token.close)) end();
  end();
  return found;
}

/** The whole numbers in a picture's text, but for those of days ("23. november 2026"). */
export const numbersIn = (html: string): string[] =>
  blocksIn(html.replaceAll("<text", "<p").replaceAll("</text>", "</p>"))
    .join(" ")
    .replace(/\d{1,2}\. \p{L}+ \d{4}/gu, "")
    .match(/\d+/g) ?? [];
