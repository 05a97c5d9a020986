/**
 * What the secretariat writes for a placeholder. Letters and stored sentences have the names of the code, so that renaming one here changes
 * nothing that is stored.
 */
const danishNames: Record<string, string> = {
  the: "dagens-slags",
  The: "Dagens-slags",
  at: "tidspunkt",
  by: "hvem",
  code: "kode",
  codes: "antal-koder",
  coming: "antal-deltagere",
  count: "antal",
  course: "kursus",
  day: "dag",
  kept: "gældende-adresse",
  lacks: "mangler",
  length: "varighed",
  lessons: "antal-lektioner",
  earlier: "tidligere-adresse",
  merged: "ugyldig-adresse",
  minutes: "antal-minutter",
  municipality: "kommune",
  newMail: "ny-adresse",
  number: "nummer",
  other: "den-anden",
  owing: "antal-uden-dag",
  owner: "ansvarlig",
  part: "opgave",
  people: "antal-personer",
  place: "sted",
  plan: "plan",
  readers: "læsere",
  roles: "roller",
  round: "måling",
  title: "målingens-navn",
  until: "svarfrist",
  when: "hvornår",
  whose: "hvis",
};

const codeNames = new Map(Object.entries(danishNames).map(([name, danish]) => [danish, name]));

/** The placeholder as the secretariat reads and writes it. */
export const danishPlaceholder = (name: string): string =>
  `{${Object.hasOwn(danishNames, name) ? danishNames[name]! : name}}`;

/** A stored sentence as the secretariat reads it. */
export const withDanishPlaceholders = (sentence: string): string =>
  sentence.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => danishPlaceholder(name));

/** A sentence that the secretariat has written, as it is stored. The names of the code may be written too. */
export const withCodePlaceholders = (sentence: string): string =>
  sentence.replace(/\{ *([\p{L}-]+) *\}/gu, (written, name: string) =>
    codeNames.has(name) ? `{${codeNames.get(name)!}}` : written,
  );
