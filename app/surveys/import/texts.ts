export const texts = {
  title: { da: "Indlæs en tidligere måling", en: "Import an earlier round" },
  lead: {
    da: "En måling, der er gennemført et andet sted, kan indlæses, så den kan sammenlignes med de nye. Du ser, hvordan filen læses, før noget gemmes.",
    en: "A round that was run elsewhere can be imported and compared with the new ones. You see how the file is read before anything is saved.",
  },
  file: { da: "Fil", en: "File" },
  fileHint: {
    da: "CSV eller Excel (.xlsx) med en række pr. besvarelse og overskrifter øverst, eller JSON med antal pr. svar. Højst 5 MB.",
    en: "CSV or Excel (.xlsx) with one row per response and headings at the top, or JSON with counts per answer. At most 5 MB.",
  },
  questionnaireHint: {
    da: "Det skema og den version, der blev svaret på. Bruges ikke til antal i JSON.",
    en: "The questionnaire and version that were answered. Not used for counts in JSON.",
  },
  byHeadings: { da: "Det, der passer bedst til filen", en: "The one that fits the file best" },
  look: { da: "Se, hvordan filen læses", en: "See how the file is read" },
  notKept: {
    da: "Filen gemmes ikke. Den ligger kun klar, til den er indlæst, og højst i en time.",
    en: "The file is not saved. It is only kept ready until it is imported, for at most an hour.",
  },
  fault: {
    "too-large": { da: "Filen er over 5 MB.", en: "The file is larger than 5 MB." },
    "too-many-values": {
      da: "Filen har mere end 50.000 værdier eller mere end 20 niveauer.",
      en: "The file has more than 50,000 values or more than 20 levels.",
    },
    "old-excel": {
      da: "Filen er i det gamle Excel-format. Gem den som .xlsx eller CSV.",
      en: "The file is in the old Excel format. Save it as .xlsx or CSV.",
    },
    unreadable: {
      da: "Filen kan ikke læses. Gem den som CSV eller .xlsx.",
      en: "The file cannot be read. Save it as CSV or .xlsx.",
    },
    empty: { da: "Filen er tom.", en: "The file is empty." },
    "open-quote": {
      da: "Der er et anførselstegn, der aldrig lukkes, i filen.",
      en: "A quotation mark in the file is never closed.",
    },
    columns: {
      da: "To kolonner har samme overskrift. Giv dem hver sin.",
      en: "Two columns have the same heading. Give each its own.",
    },
    malformed: {
      da: "Vælg én fil og det skema, der blev svaret på.",
      en: "Choose one file, and the questionnaire that was answered.",
    },
    "own-figures": {
      da: "Filen er resultatet af en måling, ikke svarene. En fil med svar har en række for hver besvarelse.",
      en: "The file is the result of a round, not the responses. A file of responses has a row for each of them.",
    },
    "no-match": {
      da: "Ingen overskrift i filen ligner et spørgsmål i et skema. Vælg selv det skema, der blev svaret på.",
      en: "No heading in the file is like a question of a questionnaire. Choose the one that was answered yourself.",
    },
    gone: {
      da: "Filen ligger her ikke længere. Vælg den igen.",
      en: "The file is no longer here. Choose it again.",
    },
  },
  rowsTitle: { da: "Sådan læses filen", en: "This is how the file is read" },
  rowsLead_one: {
    da: "{{count}} besvarelse af »{{title}}«, version {{version}}.",
    en: "{{count}} response to “{{title}}”, version {{version}}.",
  },
  rowsLead_other: {
    da: "{{count}} besvarelser af »{{title}}«, version {{version}}.",
    en: "{{count}} responses to “{{title}}”, version {{version}}.",
  },
  likeliest: {
    da: "Skema og version er valgt, fordi de passer bedst til filen. Er det en anden, så gå tilbage, vælg filen igen og vælg selv skemaet.",
    en: "The questionnaire and version were chosen because they fit the file best. If it is another one, go back, choose the file again and choose the questionnaire yourself.",
  },
  notInFile_one: {
    da: "Ét spørgsmål i skemaet har ingen kolonne. Er det i filen, så vælg det ved kolonnen. Ellers bliver det vist som et spørgsmål, der ikke var i filen.",
    en: "One question of the questionnaire has no column. If the file has it, choose it at its column. Otherwise it is shown as a question that was not in the file.",
  },
  notInFile_other: {
    da: "{{count}} spørgsmål i skemaet har ingen kolonne. Er de i filen, så vælg dem ved kolonnerne. Ellers bliver de vist som spørgsmål, der ikke var i filen.",
    en: "{{count}} questions of the questionnaire have no column. If the file has them, choose them at their columns. Otherwise they are shown as questions that were not in the file.",
  },
  readAs: {
    da: "Filen læses som svar på »{{title}}«, version {{version}}.",
    en: "The file is read as answers to “{{title}}”, version {{version}}.",
  },
  round: { da: "Målingen", en: "The round" },
  name: { da: "Målingens navn", en: "The round's name" },
  from: { da: "Første dag", en: "First day" },
  to: { da: "Sidste dag", en: "Last day" },
  dayHint: { da: "For eksempel 16-01-2024", en: "For example 16-01-2024" },
  columns: { da: "Kolonner", en: "Columns" },
  columnsText: {
    da: "Det, der ligner, er valgt på forhånd. En kolonne, der ikke er valgt, bliver aldrig gemt.",
    en: "Columns that match are already chosen. A column that is not chosen is never saved.",
  },
  is: { da: "Kolonnen er", en: "The column is" },
  notStored: { da: "Gemmes ikke", en: "Not saved" },
  municipality: { da: "Kommunen", en: "The municipality" },
  complete: {
    da: "Om der er svaret færdigt (ja eller nej)",
    en: "Whether the response is complete (yes or no)",
  },
  label: { da: "»{{label}}« betyder", en: "“{{label}}” means" },
  unsaid: { da: "Vælg", en: "Choose" },
  noMunicipality: { da: "Tæl med uden kommune", en: "Counts without a municipality" },
  asWritten: { da: "Ingen af vores. Behold det, der står", en: "None of ours. Keep what it says" },
  unknownMunicipalities_one: {
    da: "{{count}} kommune står ikke i registret. Vælg den rigtige, hvis den blot er skrevet anderledes.",
    en: "{{count}} municipality is not in the register. Choose the right one if it is only written differently.",
  },
  unknownMunicipalities_other: {
    da: "{{count}} kommuner står ikke i registret. Vælg de rigtige, hvis de blot er skrevet anderledes.",
    en: "{{count}} municipalities are not in the register. Choose the right ones if they are only written differently.",
  },
  foundMunicipalities_one: {
    da: "{{count}} kommune er genkendt",
    en: "{{count}} municipality is recognised",
  },
  foundMunicipalities_other: {
    da: "{{count}} kommuner er genkendt",
    en: "{{count}} municipalities are recognised",
  },
  foundLabels_one: { da: "{{count}} svar er genkendt", en: "{{count}} answer is recognised" },
  foundLabels_other: { da: "{{count}} svar er genkendt", en: "{{count}} answers are recognised" },
  aside: { da: "Spring over", en: "Leave out" },
  tooMany: {
    da: "Der er over {{count}} forskellige svar i kolonnen. Det er næppe det spørgsmål.",
    en: "There are more than {{count}} different answers in the column. It is probably not that question.",
  },
  try: { da: "Prøv uden at gemme", en: "Try without saving" },
  bringIn: { da: "Indlæs målingen", en: "Import the round" },
  bringInText: {
    da: "Svarene gøres anonyme, og målingen indlæses som lukket. Den kan slettes igen, til den er offentliggjort. Det gemmes, hvordan kolonner og svar er læst. Filen gemmes ikke.",
    en: "The answers are anonymised, and the round is imported as closed. It can be deleted again until it is published. How columns and answers were read is saved. The file is not saved.",
  },
  bringInButton: { da: "Indlæs målingen", en: "Import the round" },
  sumTitle: {
    da: "Filen kan læses. Intet er gemt endnu.",
    en: "The file can be read. Nothing is saved yet.",
  },
  sum_one: {
    da: "{{count}} række = {{whole}} + {{partial}} + {{empty}} uden svar.",
    en: "{{count}} row = {{whole}} + {{partial}} + {{empty}} without answers.",
  },
  sum_other: {
    da: "{{count}} rækker = {{whole}} + {{partial}} + {{empty}} uden svar.",
    en: "{{count}} rows = {{whole}} + {{partial}} + {{empty}} without answers.",
  },
  whole_one: { da: "{{count}} hel", en: "{{count}} complete" },
  whole_other: { da: "{{count}} hele", en: "{{count}} complete" },
  partly_one: { da: "{{count}} delvis", en: "{{count}} partial" },
  partly_other: { da: "{{count}} delvise", en: "{{count}} partial" },
  valuesOf_one: { da: "»{{question}}«: {{count}} svar", en: "“{{question}}”: {{count}} answer" },
  valuesOf_other: { da: "»{{question}}«: {{count}} svar", en: "“{{question}}”: {{count}} answers" },
  asideTitle_one: {
    da: "{{count}} række eller svar springes over",
    en: "{{count}} row or answer is left out",
  },
  asideTitle_other: {
    da: "{{count}} rækker eller svar springes over",
    en: "{{count}} rows or answers are left out",
  },
  asideOf: {
    empty: { da: "Linje {{line}}: rækken har ingen svar.", en: "Line {{line}}: the row has no answers." },
    "mapped-to-nothing": {
      da: "Linje {{line}}, »{{column}}«: du har valgt at springe svaret over.",
      en: "Line {{line}}, “{{column}}”: you chose to leave out the answer.",
    },
    "too-long": {
      da: "Linje {{line}}, »{{column}}«: teksten er for lang.",
      en: "Line {{line}}, “{{column}}”: the text is too long.",
    },
  },
  notShown: { da: "Og {{count}} mere.", en: "And {{count}} more." },
  wrongTitle: { da: "Filen kan ikke indlæses endnu", en: "The file cannot be imported yet" },
  wrong: {
    column: {
      da: "Kolonnen »{{where}}« findes ikke i filen.",
      en: "The column “{{where}}” is not in the file.",
    },
    question: {
      da: "Spørgsmålet »{{where}}« findes ikke i skemaet.",
      en: "The question “{{where}}” is not in the questionnaire.",
    },
    twice: { da: "To kolonner er valgt til »{{where}}«.", en: "Two columns are chosen for “{{where}}”." },
    label: {
      da: "Vælg, hvad »{{label}}« betyder ved »{{where}}«.",
      en: "At “{{where}}”, choose what “{{label}}” means.",
    },
    choice: {
      da: "Valget »{{label}}« findes ikke ved »{{where}}«.",
      en: "At “{{where}}” there is no choice “{{label}}”.",
    },
  },
  refused: {
    mapping: {
      da: "Skriv målingens navn og de to datoer som 16-01-2024.",
      en: "Write the round's name, and the two dates as 16-01-2024.",
    },
    questionnaire: { da: "Spørgeskemaet findes ikke.", en: "The questionnaire does not exist." },
    "name-taken": {
      da: "Der er allerede en måling med det navn.",
      en: "There is already a round with that name.",
    },
    "wording-taken": {
      da: "Spørgeskemaet er allerede i brug med en anden ordlyd.",
      en: "The questionnaire is already in use with another wording.",
    },
    dates: { da: "Målingen slutter, før den begynder.", en: "The round ends before it begins." },
  },
  countsTitle: { da: "Det står der i filen", en: "This is what the file says" },
  countsLead_one: {
    da: "{{round}}: {{count}} besvarelse ({{whole}}, {{partly}}). Hvert spørgsmål har sit eget antal.",
    en: "{{round}}: {{count}} response ({{whole}}, {{partly}}). Each question has its own number.",
  },
  countsLead_other: {
    da: "{{round}}: {{count}} besvarelser ({{whole}}, {{partly}}). Hvert spørgsmål har sit eget antal.",
    en: "{{round}}: {{count}} responses ({{whole}}, {{partly}}). Each question has its own number.",
  },
  countsSum: { da: "Svar pr. spørgsmål", en: "Answers per question" },
  question: { da: "Spørgsmål", en: "Question" },
  counted: { da: "Svar i filen", en: "Answers in the file" },
  missing: { da: "Ubesvaret", en: "Unanswered" },
  unknown: { da: "Ukendt", en: "Unknown" },
  countsText: {
    da: "Målingen indlæses som lukket. Du kan læse den som kladde, og den kan slettes igen, til den er offentliggjort. Ukendte antal forbliver ukendte.",
    en: "The round is imported as closed. You can read it as a draft, and it can be deleted again until it is published. Unknown counts remain unknown.",
  },
  countsRefused: {
    malformed: {
      da: "Filen er ikke en måling i antal. Fejlen er ved {{where}}.",
      en: "The file is not a round with counts. Error at: {{where}}.",
    },
    "too-many-values": {
      da: "Filen har mere end 50.000 værdier eller mere end 20 niveauer.",
      en: "The file has more than 50,000 values or more than 20 levels.",
    },
    unreadable: {
      da: "Filen kan ikke læses som tekst. Gem den som JSON i UTF-8.",
      en: "The file cannot be read as text. Save it as JSON in UTF-8.",
    },
    "lost-letters": {
      da: "Filen har tegn, der er gået tabt. Gem den igen som JSON i UTF-8.",
      en: "Characters have been lost in the file. Save it again as JSON in UTF-8.",
    },
    wording: {
      da: "Ordlyd eller svarmuligheder er ikke dem i spørgeskemaet: {{where}}.",
      en: "The wording or answers do not match the questionnaire: {{where}}.",
    },
    sum: {
      da: "Der er flere svar på spørgsmålet end modtagne besvarelser: {{where}}.",
      en: "There are more answers to the question than responses received: {{where}}.",
    },
    "other-round": {
      da: "Målingen er allerede indlæst med andre tal: {{where}}.",
      en: "The round has already been imported with other figures: {{where}}.",
    },
    "wording-taken": {
      da: "Spørgeskemaet er allerede i brug med en anden ordlyd: {{where}}.",
      en: "The questionnaire is already in use with another wording: {{where}}.",
    },
  },
  unchanged: {
    da: "Målingen er allerede indlæst med de samme tal.",
    en: "The round has already been imported with the same figures.",
  },
};
