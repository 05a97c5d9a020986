/** What the site says when it does not start. */

interface Ended {
  status: number | null;
  output: string;
}

const stackLine = /^\s+at .*[:(]/m;

/** How much is wrong with how it ended: that it did not refuse, a stack, or words that are missing. Tells it on the console. */
export function saidWrong({ status, output }: Ended, words: string[]): number {
  const missing = words.filter((word) => !output.includes(word));
  const wrong = Number(status !== 1) + Number(stackLine.test(output)) + missing.length;
  if (wrong > 0) console.error(`ended with ${status}, without ${missing.join(" and ")}:\n${output}`);
  return wrong;
}
