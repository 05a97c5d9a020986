/** Draws a whole number from 0 up to, not including, `below`, each as likely. */
export type RandomInt = (below: number) => number;

/** The list in random order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: RandomInt): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
