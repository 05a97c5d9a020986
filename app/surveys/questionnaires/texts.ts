/** The secretariat's pages of questionnaires. */
export const texts = {
  title: { da: "Spørgeskemaer", en: "Questionnaires" },
  lead: {
    da: "Hver version ligger fast, når en måling har brugt den. Vil du ændre noget, så hent en ny version ind.",
    en: "A version cannot be changed once a round has used it. To change something, upload a new version.",
  },
  up: { da: "Målinger", en: "Surveys" },
  upload: { da: "Hent et spørgeskema ind", en: "Upload a questionnaire" },
  name: { da: "Spørgeskema", en: "Questionnaire" },
  version: { da: "Version", en: "Version" },
  questions: { da: "Spørgsmål", en: "Questions" },
  minutes: { da: "Tager", en: "Takes" },
  minutesOf: { da: "{{count}} min.", en: "{{count}} min." },
  stored: {
    da: "Spørgeskemaet er hentet ind. Du kan bruge det, når du opretter en måling.",
    en: "The questionnaire has been saved. You can use it when you create a round.",
  },
  newTitle: { da: "Hent et spørgeskema ind", en: "Upload a questionnaire" },
  newLead: {
    da: "Sæt det ind, som SurveyJS skriver det (JSON). Det bliver gået efter, og du ser det, før det bliver gemt.",
    en: "Paste it as SurveyJS exports it (JSON). It is checked, and you see it before it is saved.",
  },
  addTo: { da: "Hvad skal det være?", en: "What do you want to add?" },
  addToHint: {
    da: "Tilføjede spørgsmål kommer sidst. De gamle beholder ordlyd og rækkefølge, så målinger kan sammenlignes.",
    en: "Added questions come last. The existing ones keep their wording and order, so that rounds can be compared.",
  },
  own: { da: "Et nyt spørgeskema", en: "A new questionnaire" },
  addToOne: { da: "Flere spørgsmål sidst i: {{title}}", en: "More questions at the end of: {{title}}" },
  short: { da: "Kort navn", en: "Short name" },
  shortHint: {
    da: "Små bogstaver og _, for eksempel kursusdag. Målinger med samme navn kan sammenlignes.",
    en: "Lower case letters and _, for example kursusdag. Rounds with the same name can be compared.",
  },
  takes: { da: "Hvor mange minutter tager det?", en: "How many minutes does it take?" },
  json: { da: "Spørgeskemaet som JSON", en: "The questionnaire as JSON" },
  jsonHint: {
    da: "Der kan være valg med ét svar (radiogroup) og fritekst (comment). Andet bliver afvist.",
    en: "It can contain questions with one answer (radiogroup) and free text (comment). Anything else is rejected.",
  },
  check: { da: "Gå det efter", en: "Check" },
  faults: { da: "Spørgeskemaet kan ikke bruges endnu", en: "The questionnaire cannot be used yet" },
  faultsNotShown: { da: "Og {{count}} fejl mere.", en: "And {{count}} more errors." },
  fault: {
    "too-many-values": {
      da: "Spørgeskemaet har mere end 50.000 værdier eller mere end 20 niveauer.",
      en: "The questionnaire has more than 50,000 values or more than 20 levels.",
    },
    "too-many-questions": {
      da: "Spørgeskemaet har mere end 300 spørgsmål.",
      en: "The questionnaire has more than 300 questions.",
    },
    "no-json": { da: "Det er ikke JSON, der kan læses.", en: "This is not valid JSON." },
    "no-pages": { da: "Der er ingen sider og ingen spørgsmål.", en: "There are no pages and no questions." },
    "empty-page": { da: "Siden {{where}} er tom.", en: "The page {{where}} is empty." },
    condition: {
      da: "{{where}}: betingelser og udtryk kan ikke bruges. Alle får de samme spørgsmål.",
      en: "{{where}}: conditions and expressions cannot be used. Everyone gets the same questions.",
    },
    kind: {
      da: "{{where}}: spørgsmål af den slags kan ikke bruges. Brug radiogroup eller comment.",
      en: "{{where}}: questions of that kind cannot be used. Use radiogroup or comment.",
    },
    name: {
      da: "{{where}}: navnet skal være små bogstaver, tal og _, og begynde med et bogstav.",
      en: "{{where}}: the name must be lower case letters, digits and _, and start with a letter.",
    },
    twice: { da: "{{where}}: navnet er brugt to gange.", en: "{{where}}: the name is used twice." },
    untitled: { da: "Spørgeskemaet mangler en titel.", en: "The questionnaire has no title." },
    title: {
      da: "{{where}}: spørgsmålet mangler en titel, eller den er over 300 tegn.",
      en: "{{where}}: the question has no title, or a title longer than 300 characters.",
    },
    choices: {
      da: "{{where}}: der skal være 2 til 11 svar, og hvert svar skal have en tekst.",
      en: "{{where}}: there must be 2 to 11 answers, each with a text.",
    },
    "choice-twice": { da: "{{where}}: et svar står to gange.", en: "{{where}}: an answer appears twice." },
    "own-choice": {
      da: "{{where}}: »Andet«, »Ingen« og svar hentet udefra kan ikke bruges.",
      en: "{{where}}: “Other”, “None” and answers fetched from elsewhere cannot be used.",
    },
    length: {
      da: "{{where}}: fritekst kan være 1 til 4000 tegn.",
      en: "{{where}}: free text can be 1 to 4000 characters.",
    },
    shape: { da: "Det er galt ved {{where}}", en: "Error at: {{where}}" },
  },
  wrong: {
    missing: { da: "Skal udfyldes.", en: "Fill in the field." },
    long: { da: "Det er for langt.", en: "That is too long." },
    short: {
      da: "Brug små bogstaver, tal og _, og begynd med et bogstav.",
      en: "Use lower case letters, digits and _, and start with a letter.",
    },
    used: {
      da: "Navnet er brugt. Vælg »Flere spørgsmål sidst i«, eller find et andet.",
      en: "The name is already in use. Choose “More questions at the end of”, or choose another name.",
    },
    minutes: { da: "Skriv et tal fra 1 til 60.", en: "Enter a number from 1 to 60." },
    unknown: { da: "Vælg en af mulighederne.", en: "Choose one of the options." },
    taken: {
      da: "Versionen er kommet i brug imens. Gå tilbage, og hent det ind igen.",
      en: "The version has been used in the meantime. Go back, and upload it again.",
    },
  },
  judgeTitle: {
    da: "Se det efter, og sig, hvad der er bedst",
    en: "Check it, and choose which answers are best",
  },
  judgeLead: {
    da: "{{title}}, version {{version}}. Når du har gemt, ligger ordlyden fast.",
    en: "{{title}}, version {{version}}. Once it is saved, the wording cannot be changed.",
  },
  unused: {
    da: "Indstillinger, der ikke bruges: {{list}}. Alle spørgsmål kan springes over.",
    en: "Settings that are not used: {{list}}. Every question can be skipped.",
  },
  best: {
    first: { da: "Det første svar er bedst", en: "The first answer is best" },
    last: { da: "Det sidste svar er bedst", en: "The last answer is best" },
    none: { da: "Intet svar er bedre end andre", en: "No answer is better than others" },
  },
  outside: {
    da: "Svar, der ligger uden for skalaen, for eksempel »Ved ikke«",
    en: "Answers outside the scale, for example “Don’t know”",
  },
  words: { da: "Fritekst, højst {{count}} tegn", en: "Free text, at most {{count}} characters" },
  before: {
    da: "Spørgsmål, der var der i forvejen: {{count}}",
    en: "Existing questions: {{count}}",
  },
  keep: { da: "Gem spørgeskemaet", en: "Save the questionnaire" },
};
