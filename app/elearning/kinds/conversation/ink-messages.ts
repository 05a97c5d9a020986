/** What the ink compiler says most often, each with our words for it: the key of the texts, and the part that is named. */
const knownMessages = [
  ["loose-end", /^Apparent loose end/],
  ["empty-divert", /^Empty diverts? \(->\)/],
  ["no-target", /^Divert target not found: '?(?:->\s*)?([^']+?)'?$/],
  ["unknown-variable", /^(?:Unresolved variable|Variable or constant not found): (\S+)/],
  ["unexpected", /^Expected .+ but saw '(.+?)'/],
  ["unexpected-end", /^Expected .+ but saw end of line/],
] as const;

export type InkMessage = (typeof knownMessages)[number][0] | "syntax";

/** What is wrong in our words, where the compiler's are known; else they are told as they are. */
export function explainInkMessage(message: string): { what: InkMessage; name: string } {
  for (const [what, words] of knownMessages) {
    const said = words.exec(message);
    if (said) return { what, name: said[1] ?? "" };
  }
  return { what: "syntax", name: message };
}
