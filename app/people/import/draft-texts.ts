export const texts = {
  wrongRows: {
    title_one: { da: "{{count}} række skal rettes", en: "{{count}} row must be corrected" },
    title_other: { da: "{{count}} rækker skal rettes", en: "{{count}} rows must be corrected" },
    lead_zero: {
      da: "Ingen af dem kan bruges endnu.",
      en: "None of them can be used yet.",
    },
    lead_one: {
      da: "Én række er i orden og er ikke indlæst endnu.",
      en: "One row is fine and has not been imported yet.",
    },
    lead_other: {
      da: "{{count}} rækker er i orden og er ikke indlæst endnu.",
      en: "{{count}} rows are fine and have not been imported yet.",
    },
    how: {
      da: "Ret felterne her, eller hent rækkerne, ret dem i Excel, og indlæs dem igen. De bliver liggende i et døgn.",
      en: "Correct the cells here, or download the rows, correct them in Excel, and import them again. They are kept for a day.",
    },
    caption: { da: "Rækker, der skal rettes", en: "Rows to correct" },
    line: { da: "Linje", en: "Line" },
    column: {
      navn: { da: "Navn", en: "Name" },
      mail: { da: "Mail", en: "Email" },
      kommune: { da: "Kommune", en: "Municipality" },
      rolle: { da: "Rolle", en: "Role" },
      startdato: { da: "Startdato", en: "Start date" },
    },
    cell: { da: "{{column}} i linje {{line}}", en: "{{column}} in line {{line}}" },
    suggestion: { da: "Ret til {{value}}", en: "Change to {{value}}" },
    allSuggestions: { da: "Brug alle {{count}} forslag", en: "Use all {{count}} suggestions" },
    save: { da: "Gem rettelserne", en: "Save the corrections" },
    good_one: { da: "Gå videre med den ene gode række", en: "Continue with the one good row" },
    good_other: { da: "Gå videre med de {{count}} gode rækker", en: "Continue with the {{count}} good rows" },
    goodHint: {
      da: "Resten bliver liggende her, så du kan rette dem bagefter.",
      en: "The others stay here, so that you can correct them afterwards.",
    },
    download: { da: "Hent rækkerne som CSV", en: "Download the rows as CSV" },
    page: { da: "Side {{page}} af {{pages}}", en: "Page {{page}} of {{pages}}" },
    earlier: { da: "Forrige side", en: "Previous page" },
    later: { da: "Næste side", en: "Next page" },
    drop: { da: "Tag linje {{line}} ud", en: "Leave out line {{line}}" },
    dropped: {
      da: "Linjen er taget ud og bliver ikke indlæst.",
      en: "The line is left out and will not be imported.",
    },
    saved: { da: "Rettelserne er gemt.", en: "The corrections are saved." },
    taken: {
      da: "De gode rækker er indlæst: {{added}} nye og {{changed}} ændret. Her er resten.",
      en: "The good rows are imported: {{added}} new and {{changed}} changed. Here are the others.",
    },
    seePeople: { da: "Se personerne", en: "See the people" },
    changed: {
      da: "Listen er rettet i et andet vindue imens. Det, du skrev, står her endnu. Se det igennem, og gem igen.",
      en: "The list was corrected in another window meanwhile. What you wrote is still here. Check it, and save again.",
    },
    none: { da: "Ingen af rækkerne kan bruges endnu.", en: "None of the rows can be used yet." },
    restLeft: {
      da: "De rækker, der skal rettes, ligger for sig.",
      en: "The rows to correct are kept separately.",
    },
    toRest: { da: "Se dem", en: "See them" },
  },
  doubles: {
    title: { da: "Måske den samme person ({{count}})", en: "Maybe the same person ({{count}})" },
    text: {
      da: "De har samme navn som en, der er her i forvejen eller står på en anden linje, men en anden mailadresse.",
      en: "They have the same name as someone who is here already or stands on another line, but another email address.",
    },
    where: { da: "Hvor", en: "Where" },
    listed: { da: "Listen, linje {{line}}", en: "The list, line {{line}}" },
    known: { da: "Sitet", en: "The site" },
    same: { da: "Samme person: brug {{mail}}", en: "Same person: use {{mail}}" },
  },
};
