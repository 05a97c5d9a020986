/** The municipality that a text names, as people write it: 751, Aarhus, aarhus kommune, Århus, Vesthimmerlands Kommune. */
export function findMunicipality<M extends { code: string; name: string }>(
  text: string,
  municipalities: M[],
): M | undefined {
  const wanted = comparableName(text.replace(/\s+kommune$/i, ""));
  return (
    municipalities.find(
      ({ code, name }) => code === text.replace(/^0+/, "") || comparableName(name) === wanted,
    ) ?? municipalities.find(({ name }) => `${comparableName(name)}s` === wanted)
  );
}

const comparableName = (name: string) => name.toLowerCase().replaceAll("å", "aa").trim();
