export const texts = {
  title: { da: "Indlæs personer", en: "Import people" },
  lead: {
    da: "Vælg listen, som Excel gemmer den. Du ser først, hvad den ville gøre; intet ændres, før du bekræfter.",
    en: "Choose the list as Excel saves it. First you see what it would do; nothing is changed before you confirm.",
  },
  columns: {
    da: "Listen skal have kolonnerne navn, mail, kommune, rolle og startdato. Rækkefølgen er ligegyldig.",
    en: "The list must have the columns navn, mail, kommune, rolle and startdato, in any order.",
  },
  example: { da: "Hent en eksempelliste", en: "Download an example list" },
  file: { da: "Liste", en: "List" },
  fileHint: { da: "CSV eller Excel (.xlsx), højst 10 MB.", en: "CSV or Excel (.xlsx), at most 10 MB." },
  look: { da: "Se, hvad den ville gøre", en: "See what it would do" },
  fault: {
    "too-large": { da: "Filen er over 10 MB.", en: "The file is over 10 MB." },
    empty: { da: "Filen er tom.", en: "The file is empty." },
    malformed: { da: "Filen kom ikke frem. Prøv igen.", en: "The file did not arrive. Try again." },
    gone: {
      da: "Listen ligger her ikke længere: Den er allerede indlæst, eller den er mere end et døgn gammel. Intet er ændret nu.",
      en: "The list is no longer here: it has been imported already, or is more than a day old. Nothing is changed now.",
    },
  },
  stale: {
    da: "Listen ville nu gøre noget andet end det, du så, for personerne eller listen er ændret imens. Intet er ændret nu. Se den igennem igen.",
    en: "The list would now do something else than you saw, for people or the list have changed meanwhile. Nothing is changed now. Look it through again.",
  },
  notRead: { da: "Listen kan ikke læses", en: "The list cannot be read" },
  again: {
    da: "Ret listen, og prøv igen. Intet er ændret.",
    en: "Correct the list and try again. Nothing is changed.",
  },
  badTitle_one: { da: "{{count}} linje kan ikke bruges", en: "{{count}} line cannot be used" },
  badTitle_other: { da: "{{count}} linjer kan ikke bruges", en: "{{count}} lines cannot be used" },
  badLead: {
    da: "Ret dem i listen, og indlæs den igen. Intet er ændret.",
    en: "Correct them in the list and import it again. Nothing is changed.",
  },
  line: { da: "Linje {{line}}:", en: "Line {{line}}:" },
  lookTitle: { da: "Det ville listen gøre", en: "This is what the list would do" },
  lookLead: { da: "Intet er ændret endnu.", en: "Nothing is changed yet." },
  fresh: { da: "Nye ({{count}})", en: "New ({{count}})" },
  moved: { da: "Skifter kommune ({{count}})", en: "Change municipality ({{count}})" },
  changed: { da: "Ændres ({{count}})", en: "Changed ({{count}})" },
  missing: { da: "Står ikke på listen ({{count}})", en: "Not on the list ({{count}})" },
  missingText: {
    da: "De bliver i hotlinen, medmindre du sætter kryds ved kommunen nedenfor. Gør det kun, hvor listen har alle med.",
    en: "They stay, unless you tick their municipality below. Do so only where the list has everyone.",
  },
  missingOf: { da: "{{name}}: {{count}} af {{of}}", en: "{{name}}: {{count}} of {{of}}" },
  unchanged: { da: "Uændrede: {{count}}.", en: "Unchanged: {{count}}." },
  ignored: { da: "Kolonner, der ikke bruges: {{columns}}.", en: "Columns that are not used: {{columns}}." },
  nothing: { da: "Listen ændrer intet.", en: "The list changes nothing." },
  welcome: {
    da: "Send nye agenter et velkomstbrev. Fjern krydset, hvis de allerede tager vagter.",
    en: "Send new agents a letter of welcome. Take the tick away if they take shifts already.",
  },
  close_one: {
    da: "{{name}}: Luk den {{count}}, der ikke står på listen.",
    en: "{{name}}: Close the {{count}} who is not on the list.",
  },
  close_other: {
    da: "{{name}}: Luk de {{count}}, der ikke står på listen.",
    en: "{{name}}: Close the {{count}} who are not on the list.",
  },
  leaderless: { da: "Kommunen står så uden leder.", en: "The municipality then has no leader." },
  number: { da: "Hvor mange lukkes?", en: "How many are closed?" },
  take: { da: "Indlæs listen", en: "Import the list" },
};
