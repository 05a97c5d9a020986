/**
 * No pattern (regular expression) of the code takes more than time in proportion to the length of a text from outside: a checker of patterns judges each, but for
 * those whose text is short for a reason that patterns/bounded.ts tells. Read once, whatever the number of rounds.
 */
import { checkSync } from "recheck";
import { bounded } from "./patterns/bounded.ts";
import { allPatterns, type Pattern } from "./patterns/all-patterns.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const rounds = 1;

export const broken: Broken[] = [
  {
    name: "what stands before a joiner is looked for at every letter",
    file: "app/base/visible-text.ts",
    target:
      "\\u200d(?=\\p{Extended_Pictographic})(?<=\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}\\ufe0f]{0,2}\\u200d))",
    replacement:
      "(?<=\\p{Extended_Pictographic}[\\u{1f3fb}-\\u{1f3ff}\\ufe0f]*)\\u200d(?=\\p{Extended_Pictographic}))",
    spoils: "notLinear",
  },
  {
    name: "the blanks of a total may stand on either side of its colon, which need not be there",
    file: "app/base/sheets/left-out.ts",
    target: "\\s*(?:[:=]\\s*)?",
    replacement: "\\s*[:=]?\\s*",
    spoils: "notLinear",
  },
];

/** How long the checker may think about one pattern, in ms; it tells within this of all that are listed as linear today. */
const timeout = 60_000;

function faultOf({ source, flags }: Pattern): string | null {
  const judged = checkSync(source, flags, { timeout });
  if (judged.status === "safe") return null;
  return judged.status === "vulnerable" ? judged.complexity.summary : judged.error.kind;
}

export async function prove(): Promise<Figures> {
  const patterns = allPatterns();
  const isBounded = ({ file, source }: Pattern) =>
    bounded.some((each) => each.file === file && each.source === source);
  const wrong = patterns
    .filter((pattern) => !isBounded(pattern))
    .flatMap((pattern) => {
      const fault = faultOf(pattern);
      return fault === null ? [] : [`${pattern.file}: ${pattern.source}: ${fault}`];
    });
  const goneFrom = bounded.filter(
    ({ file, source }) => !patterns.some((each) => each.file === file && each.source === source),
  );
  return {
    patterns: patterns.length,
    bounded: bounded.length,
    notLinear: wrong.length,
    boundedButGone: goneFrom.length,
    first: [...wrong, ...goneFrom.map(({ file, source }) => `${file}: ${source}: gone`)]
      .slice(0, 5)
      .join(" · "),
  };
}

export const bounds: Bounds = { patterns: some, notLinear: none, boundedButGone: none };
