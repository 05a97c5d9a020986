/** The common messages of the ink compiler, each with its key in the texts; the group is the name that the text shows. */
const knownMessages = [
  ["loose-end", /^Apparent loose end/],
  ["empty-divert", /^Empty diverts? \(->\)/],
  ["no-target", /^Divert target not found: '?(?:->)?([^']+?)'?$/],
  ["unknown-variable", /^(?:Unresolved variable|Variable or constant not found): (\S+)/],
  ["unexpected", /^Expected .+ but saw '(\s*\S.*?)'/],
  ["unexpected-end", /^Expected .+ but saw (?:end of line|'\s*')/],
] as const;

export type InkMessage = (typeof knownMessages)[number][0] | "syntax";

/** The text key of a compiler message, with the name in it; an unknown message is shown as it is. */
export function explainInkMessage(message: string): { what: InkMessage; name: string } {
  for (const [what, pattern] of knownMessages) {
    const match = pattern.exec(message);
    if (match) return { what, name: match[1]?.trim() ?? "" };
  }
  return { what: "syntax", name: message };
}
