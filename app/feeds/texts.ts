export const texts = {
  title: { da: "Data til Power BI og Excel", en: "Data for Power BI and Excel" },
  refused: {
    key: {
      da: "Nøglen mangler, eller den gælder ikke længere.",
      en: "The key is missing, or is no longer valid.",
    },
    scope: {
      da: "Nøglen giver ikke adgang til de tal.",
      en: "The key does not give access to these figures.",
    },
  },
  lead: {
    da: "En nøgle lader et program hente tal fra sitet. Den, der har nøglen, kan læse alt, hvad den giver adgang til.",
    en: "A key lets a program fetch figures from the site. Whoever has the key can read everything it gives access to.",
  },
  made: { da: "Nøglen er lavet", en: "The key has been created" },
  madeText: {
    da: "Kopiér den nu. Den vises kun denne ene gang og gemmes ingen steder.",
    en: "Copy it now. It is shown only this once and is not stored anywhere.",
  },
  keys: { da: "Nøgler", en: "Keys" },
  none: { da: "Der er ingen nøgler endnu.", en: "There are no keys yet." },
  name: { da: "Hvad bruges den til", en: "What it is used for" },
  nameHint: { da: "For eksempel Power BI i Aarhus.", en: "For example Power BI in Aarhus." },
  scopes: { da: "Giver adgang til", en: "Gives access to" },
  scopesHint: {
    da: "Navne og medarbejdernumre udleveres kun med en nøgle, der giver adgang til dem. Hver agent kan se i sine egne data, at de er hentet.",
    en: "Names and staff numbers are handed out only with a key that gives access to them. Each agent can see in their own data that they have been fetched.",
  },
  staffNumbers: { da: "Indtast medarbejdernumre", en: "Enter staff numbers" },
  madeBy: { da: "Lavet af", en: "Created by" },
  usedAt: { da: "Sidst brugt", en: "Last used" },
  never: { da: "Aldrig", en: "Never" },
  end: { da: "Afslut", en: "End" },
  endOne: { da: "Afslut nøglen {{name}}", en: "End the key {{name}}" },
  ended: { da: "Afsluttet {{day}}", en: "Ended {{day}}" },
  new: { da: "Lav en nøgle", en: "Create a key" },
  of: { da: "Kommune", en: "Municipality" },
  ofHint: {
    da: "Nøglen giver adgang til kommunens egne agenter. Af målinger giver den adgang til tallene for alle og for kommunens egen enhed, som lederen ser dem.",
    en: "The key gives access to the municipality's own agents. Of surveys it gives access to the figures for everyone and to the municipality's own unit, as its leader sees them.",
  },
  ofAll: { da: "Alle kommuner", en: "All municipalities" },
  make: { da: "Lav nøglen", en: "Create the key" },
  or: { da: "eller", en: "or" },
  scope: {
    completion: { da: "Gennemførelse", en: "Completion" },
    attendance: { da: "Fremmøde", en: "Attendance" },
    readiness: { da: "Klar til vagt", en: "Ready for shifts" },
    "readiness-names": { da: "Klar til vagt, med navne", en: "Ready for shifts, with names" },
    "readiness-staff-numbers": {
      da: "Klar til vagt, med medarbejdernumre",
      en: "Ready for shifts, with staff numbers",
    },
    "response-rates": { da: "Svarprocenter", en: "Response rates" },
    results: { da: "Offentliggjorte resultater", en: "Published results" },
  },
  what: {
    completion: {
      da: "en linje for hver agent og en kolonne for hver lektion",
      en: "a line for each agent and a column for each lesson",
    },
    attendance: {
      da: "en linje for hvert fremmøde på en kursusdag",
      en: "a line for each attendance mark on a course day",
    },
    readiness: {
      da: "en linje for hver agent, klar eller ej, hvorfor, og hvad planen mangler",
      en: "a line for each agent: ready or not, why, and what is missing in the plan",
    },
    "readiness-names": {
      da: "det samme med agenternes navne, til vagtplanen",
      en: "the same with the names of the agents, for the shift plan",
    },
    "readiness-staff-numbers": {
      da: "det samme med agenternes medarbejdernumre i stedet for navne",
      en: "the same with the agents' staff numbers instead of names",
    },
    "response-rates": {
      da: "en linje for hver offentliggjort måling, med hele besvarelser som andel af dem, der blev spurgt",
      en: "a line for each published survey, with complete responses as a share of those who were asked",
    },
    results: {
      da: "en linje for hvert offentliggjort tal, tilbageholdt hvor det er tilbageholdt på sitet",
      en: "a line for each published figure, withheld where it is withheld on the site",
    },
  },
  guide: { da: "Sådan forbinder du", en: "How to connect" },
  guideText: {
    da: "Adresserne er disse. Datoer står som 2026-05-16, tal har decimalpunktum, og personer står som numre uden navn, undtagen hvor en adresse siger andet.",
    en: "These are the addresses. Dates are written 2026-05-16, numbers have decimal points, and people are numbers without a name, except where an address says otherwise.",
  },
  powerBi: {
    title: { da: "Power BI", en: "Power BI" },
    steps: {
      da: [
        "Vælg Hent data, og så Web.",
        "Skriv adressen, for eksempel {{base}}/feed/v1/completion.json.",
        "Vælg Basic, når der spørges om adgang. Skriv hvad som helst som brugernavn og nøglen som adgangskode.",
        "Vælg Til tabel, og udvid kolonnen. I tjenesten sætter du samme adgang under datasættets legitimationsoplysninger.",
      ],
      en: [
        "Choose Get data, then Web.",
        "Enter the address, for example {{base}}/feed/v1/completion.json.",
        "Choose Basic when asked for access. Enter anything as user name and the key as password.",
        "Choose To table, and expand the column. In the service, set the same access under the data set's credentials.",
      ],
    },
  },
  excel: {
    title: { da: "Excel", en: "Excel" },
    steps: {
      da: [
        "Vælg Data, Hent data, Fra andre kilder, og så Fra web.",
        "Skriv adressen, for eksempel {{base}}/feed/v1/attendance.csv.",
        "Vælg Basic. Skriv hvad som helst som brugernavn og nøglen som adgangskode.",
        "Vælg Indlæs. Tallene hentes igen med Opdater alle.",
      ],
      en: [
        "Choose Data, Get data, From other sources, then From web.",
        "Enter the address, for example {{base}}/feed/v1/attendance.csv.",
        "Choose Basic. Enter anything as user name and the key as password.",
        "Choose Load. The figures are fetched again with Refresh all.",
      ],
    },
  },
  program: {
    title: { da: "Et program", en: "A program" },
    steps: {
      da: [
        "Send nøglen som Authorization: Bearer og så nøglen.",
        "401 betyder, at nøglen mangler eller er afsluttet. 403 betyder, at den ikke giver adgang til de tal.",
      ],
      en: [
        "Send the key as Authorization: Bearer and then the key.",
        "401 means that the key is missing or ended. 403 means that it does not give access to those figures.",
      ],
    },
  },
  careful: {
    da: "Læg aldrig nøglen i et regneark, der deles. Afslut den, når den ikke bruges mere, og lav en ny, hvis den kan være set af andre.",
    en: "Never put the key in a workbook that is shared. End it when it is no longer used, and create a new one if others may have seen it.",
  },
  wrong: {
    missing: { da: "Skal udfyldes.", en: "Fill in the field." },
    long: { da: "Det er for langt.", en: "Too long." },
    choice: { da: "Vælg en kommune fra listen.", en: "Choose a municipality from the list." },
    scopes: { da: "Vælg, hvad nøglen giver adgang til.", en: "Choose what the key gives access to." },
  },
};
