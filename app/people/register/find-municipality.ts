interface Named {
  code: string;
  name: string;
}

/** Finds the municipality that a text names, as people write it: 751, Aarhus, aarhus kommune, Århus, Vesthimmerlands Kommune. */
export type MunicipalityFinder<M extends Named> = (text: string) => M | undefined;

/** Makes the search among these municipalities: for many texts, since each is then found at once. */
export function createMunicipalityFinder<M extends Named>(municipalities: M[]): MunicipalityFinder<M> {
  const byCode = new Map<string, M>();
  const byName = new Map<string, M>();
  const byGenitive = new Map<string, M>();
  // The first of equal names wins, so that the last to be set is the first of the list.
  for (const municipality of municipalities.toReversed()) {
    const name = comparableName(municipality.name);
    byCode.set(municipality.code, municipality);
    byName.set(name, municipality);
    byGenitive.set(`${name}s`, municipality);
  }
  return (text) => {
    const wanted = comparableName(withoutKommune(text));
    return byCode.get(text.replace(/^0+/, "")) ?? byName.get(wanted) ?? byGenitive.get(wanted);
  };
}

/** One blank is looked for, since looking for several takes the square of their number. */
const withoutKommune = (text: string) => text.replace(/\s(?:regions)?kommune$/i, "");

const comparableName = (name: string) => name.toLowerCase().replaceAll("å", "aa").replaceAll("-", " ").trim();
