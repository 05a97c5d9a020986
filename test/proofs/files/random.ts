/** What the generated files are made of: from one seed, so that a file that is read wrong can be made again. */

const firstNames = ["Søren", "Åse", "Bjørn", "Ægir", "Jørgen", "René", "Zoë", "Märta", "Karen", "Bo"];
const lastNames = ["Kjær", "Grønbæk", "Ågård", "Østergård", "Vestergren", "Lindholt", "Møllehave"];

export type Random = ReturnType<typeof randomOf>;

/** A small generator of numbers (linear congruential). */
export function randomOf(seed: number) {
  let state = Math.imul(seed + 1, 2654435761);
  const below = (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  /** People's names; the first has Danish letters, as any list in Denmark has. */
  const names = (most: number) => [
    `Bjørn ${pick(lastNames)}`,
    ...Array.from({ length: 2 + below(most) }, () => `${pick(firstNames)} ${pick(lastNames)}`),
  ];
  return { below, pick, names };
}
