/** The divider between what is shown and what is said about it, in the text form of a lesson. After a backslash it is text. */
const divider = /(?<!\\)(\\*)::/g;

/** What stands before the first divider of a line, and all that stands after it. */
export function splitAtDivider(line: string): [shown: string, said: string] {
  const at = [...line.matchAll(divider)].find(([, slashes]) => slashes === "")?.index ?? line.length;
  const shown = line.slice(0, at).replace(/(?<!\\)\\(\\*::)/g, "$1");
  return [shown.trim(), line.slice(at + 2).trim()];
}

/** A text before a divider, as `splitAtDivider` reads it. */
export const withoutDivider = (text: string): string => text.replace(divider, "\\$&");
