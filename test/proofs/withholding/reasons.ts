/** Where a page says why something is not shown, it names no unit and no answer: whoever knows the rule would know what it hides. */
import { scaleOf } from "./answers.ts";
import { blocksIn } from "./pages.ts";
import type { Page } from "./site.ts";
import { questions, type World } from "./world.ts";

const reasons = /for få svar|kunne regnes ud|holdt tilbage|vises ikke|too few|worked out|withheld|not shown/i;

const answers = new Set(questions.flatMap((question) => scaleOf(question).map(({ text }) => text)));

/** The blocks of text with a reason that name a unit, a municipality, or an answer. */
export function namesInReasons(pages: Page[], { municipalities }: World): string[] {
  const named = new RegExp(
    `(?:^|[^\\p{L}\\d])(?:${municipalities.join("|")}|pulje \\d+)(?![\\p{L}\\d-])`,
    "iu",
  );
  return (
    pages
      // A leader's page names the municipalities of its unit, which say who answered and not what.
      .filter(({ type, path }) => type.startsWith("text/html") && !path.endsWith("/kommune"))
      .flatMap(({ path, body }) =>
        blocksIn(body.toString("utf8"))
          .filter((block) => reasons.test(block) && (named.test(block) || namesAnswer(block)))
          .map((block) => `${path}: ${block.slice(0, 200)}`),
      )
  );
}

/** An answer between other words than its own: as "De to bedste svar" is none. */
const namesAnswer = (block: string): boolean =>
  block.split(/[:,.;–·()]| eller |\//).some((part) => answers.has(part.trim()));
