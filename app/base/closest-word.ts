/** The most letters of a text that is compared; a longer one is nobody's slip. */
const maxChars = 40;

/**
 * The one candidate that a text is a slip of the pen away from: one letter missing, added, wrong or swapped with its neighbour, or two where
 * the text is longer than six. Undefined when there is none, or several are equally near.
 */
export function closestTo(text: string, candidates: readonly string[]): string | undefined {
  const typed = text.trim().toLowerCase();
  if (typed.length < 3 || typed.length > maxChars) return undefined;
  const most = typed.length > 6 ? 2 : 1;
  const near = candidates
    .filter((word) => Math.abs(word.length - typed.length) <= most)
    .map((word) => ({ word, slips: countSlips(typed, word.toLowerCase()) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  const [first, second] = near;
  return first && first.slips !== second?.slips ? first.word : undefined;
}

/** How many letters must be added, left out, replaced or swapped with the next to make one text of the other. */
function countSlips(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? rows[i - 2]![j - 2]! + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, swapped, rows[i - 1]![j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
