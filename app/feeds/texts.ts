import type { Translation } from "../base/texts/translation.ts";

export const da = {
  title: "Feeds til Power BI og Excel",
  refused: {
    key: "Nøglen mangler, eller den gælder ikke længere.",
    scope: "Nøglen åbner ikke for de tal, der blev bedt om.",
  },
  lead: "En nøgle lader et program hente tal fra sitet. Den, der har nøglen, kan læse alt, hvad den åbner for.",
  made: "Nøglen er lavet",
  madeText: "Kopiér den nu. Den vises kun denne ene gang og gemmes ingen steder.",
  keys: "Nøgler",
  none: "Der er ingen nøgler endnu.",
  name: "Hvad bruges den til",
  nameHint: "For eksempel: Power BI i Aarhus.",
  scopes: "Åbner for",
  madeBy: "Lavet af",
  usedAt: "Sidst brugt",
  never: "Aldrig",
  end: "Afslut",
  endOne: "Afslut nøglen {{name}}",
  ended: "Afsluttet {{day}}",
  new: "Lav en nøgle",
  of: "Kommune",
  ofHint: "Gælder gennemførelse, fremmøde og klar til vagt. Målingers tal er de samme for alle.",
  ofAll: "Alle kommuner",
  make: "Lav nøglen",
  or: "eller",
  scope: {
    completion: "Gennemførelse",
    attendance: "Fremmøde",
    readiness: "Klar til vagt",
    "response-rates": "Svarprocenter",
    results: "Offentliggjorte resultater",
  },
  what: {
    completion: "en linje for hver agent og en kolonne for hver lektion",
    attendance: "en linje for hvert fremmøde på en kursusdag",
    readiness: "en linje for hver agent, klar eller ej, hvorfor, og hvad planen mangler",
    "response-rates": "en linje for hver offentliggjort måling",
    results: "en linje for hvert offentliggjort tal, tilbageholdt hvor det er tilbageholdt på sitet",
  },
  guide: "Sådan forbinder du",
  guideText:
    "Adresserne er disse. Datoer står som 2026-05-16, tal har decimalpunktum, og personer står som numre uden navn.",
  powerBi: {
    title: "Power BI",
    steps: [
      "Vælg Hent data, og så Web.",
      "Skriv adressen, for eksempel {{base}}/feed/v1/completion.json.",
      "Vælg Basic, når der spørges om adgang. Skriv hvad som helst som brugernavn og nøglen som adgangskode.",
      "Vælg Til tabel, og udvid kolonnen. I tjenesten sætter du samme adgang under datasættets legitimationsoplysninger.",
    ],
  },
  excel: {
    title: "Excel",
    steps: [
      "Vælg Data, Hent data, Fra andre kilder, og så Fra web.",
      "Skriv adressen, for eksempel {{base}}/feed/v1/attendance.csv.",
      "Vælg Basic. Skriv hvad som helst som brugernavn og nøglen som adgangskode.",
      "Vælg Indlæs. Tallene hentes igen med Opdater alle.",
    ],
  },
  program: {
    title: "Et program",
    steps: [
      "Send nøglen som Authorization: Bearer og så nøglen.",
      "401 betyder, at nøglen mangler eller er afsluttet; 403, at den ikke åbner for det feed.",
    ],
  },
  careful:
    "Læg aldrig nøglen i et regneark, der deles. Afslut den, når den ikke bruges mere, og lav en ny, hvis den kan være set af andre.",
  wrong: {
    missing: "Skal udfyldes.",
    long: "Højst 80 tegn.",
    scopes: "Vælg mindst ét feed.",
  },
};

export const en: Translation<typeof da> = {
  title: "Feeds for Power BI and Excel",
  refused: {
    key: "The key is missing, or is no longer valid.",
    scope: "The key does not open the figures that were asked for.",
  },
  lead: "A key lets a program fetch figures from the site. Whoever has the key can read everything it opens.",
  made: "The key is made",
  madeText: "Copy it now. It is shown this once and kept nowhere.",
  keys: "Keys",
  none: "There are no keys yet.",
  name: "What it is used for",
  nameHint: "For instance: Power BI in Aarhus.",
  scopes: "Opens",
  madeBy: "Made by",
  usedAt: "Last used",
  never: "Never",
  end: "End",
  endOne: "End the key {{name}}",
  ended: "Ended {{day}}",
  new: "Make a key",
  of: "Municipality",
  ofHint: "Holds for completion, attendance and readiness. Survey figures are the same for everyone.",
  ofAll: "All municipalities",
  make: "Make the key",
  or: "or",
  scope: {
    completion: "Completion",
    attendance: "Attendance",
    readiness: "Ready for shifts",
    "response-rates": "Response rates",
    results: "Published results",
  },
  what: {
    completion: "a line for each agent and a column for each lesson",
    attendance: "a line for each attendance of a course day",
    readiness: "a line for each agent, ready or not, why, and what the plan lacks",
    "response-rates": "a line for each published survey",
    results: "a line for each published figure, withheld where it is withheld on the site",
  },
  guide: "How to connect",
  guideText:
    "These are the addresses. Days are written 2026-05-16, numbers have decimal points, and people are numbers without a name.",
  powerBi: {
    title: "Power BI",
    steps: [
      "Choose Get data, then Web.",
      "Write the address, for instance {{base}}/feed/v1/completion.json.",
      "Choose Basic when asked for access. Write anything as user name and the key as password.",
      "Choose To table, and expand the column. In the service, set the same access under the data set's credentials.",
    ],
  },
  excel: {
    title: "Excel",
    steps: [
      "Choose Data, Get data, From other sources, then From web.",
      "Write the address, for instance {{base}}/feed/v1/attendance.csv.",
      "Choose Basic. Write anything as user name and the key as password.",
      "Choose Load. The figures are fetched again with Refresh all.",
    ],
  },
  program: {
    title: "A program",
    steps: [
      "Send the key as Authorization: Bearer and then the key.",
      "401 means that the key is missing or ended; 403 that it does not open that feed.",
    ],
  },
  careful:
    "Never put the key in a workbook that is shared. End it when it is no longer used, and make a new one if others may have seen it.",
  wrong: {
    missing: "Must be filled in.",
    long: "At most 80 characters.",
    scopes: "Choose at least one feed.",
  },
};
