export const texts = {
  title: { da: "Spørgeskemaer", en: "Questionnaires" },
  lead: {
    da: "En gemt version ændrer sig aldrig. Vil du ændre noget, bliver det til den næste version.",
    en: "A saved version never changes. What you change becomes the next version.",
  },
  up: { da: "Målinger", en: "Surveys" },
  none: { da: "Der er ingen spørgeskemaer endnu.", en: "There are no questionnaires yet." },
  new: { da: "Nyt spørgeskema", en: "New questionnaire" },
  upload: { da: "Indlæs et spørgeskema fra en fil", en: "Upload a questionnaire from a file" },
  name: { da: "Spørgeskema", en: "Questionnaire" },
  version: { da: "Version", en: "Version" },
  draft: { da: "Kladde", en: "Draft" },
  questions: { da: "Spørgsmål", en: "Questions" },
  minutes: { da: "Tager", en: "Takes" },
  minutesOf: { da: "{{count}} min.", en: "{{count}} min." },
  minutesLong_one: { da: "Tager omkring 1 minut.", en: "Takes about 1 minute." },
  minutesLong_other: { da: "Tager omkring {{count}} minutter.", en: "Takes about {{count}} minutes." },
  newLead: {
    da: "Det begynder som en kladde, som kun sekretariatet ser.",
    en: "It begins as a draft that only the secretariat sees.",
  },
  titleDanish: { da: "Titel på dansk", en: "Title in Danish" },
  titleEnglish: { da: "Titel på engelsk", en: "Title in English" },
  englishHint: {
    da: "Engelsk kan udelades. Så ser den, der har valgt engelsk, det danske.",
    en: "English can be left out. Then those who have chosen English see the Danish.",
  },
  takes: { da: "Hvor mange minutter tager det?", en: "How many minutes does it take?" },
  beginWith: { da: "Begynd med", en: "Begin with" },
  fromNothing: { da: "Et tomt spørgeskema", en: "An empty questionnaire" },
  fromVersion: {
    da: "En kopi af {{title}}, version {{version}}",
    en: "A copy of {{title}}, version {{version}}",
  },
  begin: { da: "Begynd", en: "Begin" },
  save: { da: "Gem", en: "Save" },

  versionLead: {
    da: "Version {{version}}. Den ændrer sig ikke.",
    en: "Version {{version}}. It does not change.",
  },
  savedVersion: { da: "Version {{version}}", en: "Version {{version}}" },
  change: { da: "Ret det i en ny version", en: "Change it in a new version" },
  toDraft: { da: "Gå til kladden", en: "Go to the draft" },
  versions: { da: "Versioner", en: "Versions" },
  usedBy: { da: "Brugt i", en: "Used in" },
  unused: { da: "Ingen målinger", en: "No survey rounds" },
  file: { da: "Fil", en: "File" },
  download: { da: "Hent", en: "Download" },
  downloadVersion: { da: "Hent version {{version}}", en: "Download version {{version}}" },
  stored: {
    da: "Gemt som version {{version}}. Du kan bruge den, når du opretter en måling.",
    en: "Saved as version {{version}}. You can use it when you create a round.",
  },
  discarded: { da: "Kladden er kasseret.", en: "The draft has been discarded." },

  draftLead: {
    da: "Kladde til version {{version}}. Den kan først bruges, når du gemmer den som en version.",
    en: "Draft of version {{version}}. It can be used once you save it as a version.",
  },
  saveAs: { da: "Gem som version {{version}}", en: "Save as version {{version}}" },
  preview: { da: "Se det som på en telefon", en: "See it as on a phone" },
  changeBasics: { da: "Ret titel og tid", en: "Change title and time" },
  changeBasicsTitle: { da: "Ret titel og tid", en: "Change title and time" },
  noPages: {
    da: "Der er ingen sider. Tilføj en side, og sæt spørgsmål på den.",
    en: "There are no pages. Add a page, and put questions on it.",
  },
  noQuestions: { da: "Der er ingen spørgsmål på siden.", en: "There are no questions on this page." },
  pageHead: { da: "Side {{number}}: {{title}}", en: "Page {{number}}: {{title}}" },
  changePage: { da: "Ret titlen på side {{number}}", en: "Change the title of page {{number}}" },
  changePageTitle: { da: "Ret sidens titel", en: "Change the page's title" },
  newPage: { da: "En side mere", en: "Another page" },
  pageTitle: { da: "Sidens titel", en: "Title of the page" },
  addPage: { da: "Tilføj side", en: "Add page" },
  deletePage: { da: "Slet siden", en: "Delete page" },
  deletePageFor: {
    da: "Slet siden »{{title}}« med dens spørgsmål",
    en: "Delete the page “{{title}}” with its questions",
  },
  newQuestionOn: { da: "Nyt spørgsmål på side {{number}}", en: "New question on page {{number}}" },
  addQuestion: { da: "Skriv spørgsmålet", en: "Write the question" },
  newQuestion: { da: "Nyt spørgsmål", en: "New question" },
  changeQuestion: { da: "Ret spørgsmålet", en: "Change the question" },
  delete: { da: "Slet", en: "Delete" },
  deleteFor: { da: "Slet »{{title}}«", en: "Delete “{{title}}”" },
  move: {
    op: { da: "Flyt op", en: "Move up" },
    ned: { da: "Flyt ned", en: "Move down" },
    opFor: { da: "Flyt »{{title}}« op", en: "Move “{{title}}” up" },
    nedFor: { da: "Flyt »{{title}}« ned", en: "Move “{{title}}” down" },
  },
  undo: { da: "Fortryd", en: "Undo" },
  undoFor: { da: "Fortryd sletningen af »{{title}}«", en: "Undo the deletion of “{{title}}”" },
  deletedList_one: { da: "1 er slettet, men kan fortrydes", en: "1 is deleted, but can be undone" },
  deletedList_other: {
    da: "{{count}} er slettet, men kan fortrydes",
    en: "{{count}} are deleted, but can be undone",
  },
  deletedQuestion: { da: "Spørgsmålet »{{title}}«", en: "The question “{{title}}”" },
  deletedPage: { da: "Siden »{{title}}«", en: "The page “{{title}}”" },
  done: {
    begyndt: { da: "Kladden er begyndt.", en: "The draft has begun." },
    hentet: { da: "Filen er indlæst i kladden.", en: "The file has been read into the draft." },
    spoergsmaal: { da: "Spørgsmålet er gemt i kladden.", en: "The question has been saved in the draft." },
    side: { da: "Siden er gemt i kladden.", en: "The page has been saved in the draft." },
    oplysninger: {
      da: "Titel og tid er gemt i kladden.",
      en: "Title and time have been saved in the draft.",
    },
    fortrudt: { da: "Det slettede er tilbage.", en: "What was deleted is back." },
    slettet: { da: "»{{title}}« er slettet.", en: "“{{title}}” has been deleted." },
  },
  more: { da: "Filer, eller kassér kladden", en: "Files, or discard the draft" },
  downloadDraft: { da: "Hent kladden som fil (SurveyJS)", en: "Download the draft as a file (SurveyJS)" },
  uploadInto: { da: "Indlæs en fil i kladden", en: "Upload a file into the draft" },
  discard: { da: "Kassér kladden", en: "Discard the draft" },

  questionDanish: { da: "Spørgsmålet på dansk", en: "The question in Danish" },
  questionEnglish: { da: "Spørgsmålet på engelsk", en: "The question in English" },
  description: {
    da: "Forklaring under spørgsmålet (kan udelades)",
    en: "Explanation below the question (optional)",
  },
  descriptionDanish: { da: "Forklaringen på dansk", en: "The explanation in Danish" },
  descriptionEnglish: { da: "Forklaringen på engelsk", en: "The explanation in English" },
  required: {
    da: "Skal besvares, før svaret kan sendes",
    en: "Must be answered before the answer can be sent",
  },
  onPage: { da: "Side", en: "Page" },
  mustAnswer: { da: "Skal besvares", en: "Must be answered" },
  onlyDanish: { da: "Kun på dansk", en: "In Danish only" },
  mark: {
    new: { da: "Nyt", en: "New" },
    changed: {
      da: "Ændret. Sammenlignes ikke med tidligere målinger",
      en: "Changed. Not compared with earlier rounds",
    },
  },
  comparedBefore: {
    da: "Spørgsmålet er med i den seneste version. Ændrer du ordene, svarene, eller hvad der er bedst, sammenlignes det ikke med tidligere målinger. Engelske tekster kan ændres frit.",
    en: "The question is in the latest version. If you change the words, the answers or which of them is best, it is not compared with earlier rounds. English texts can be changed freely.",
  },
  notInDraft: {
    da: "Det er ikke i kladden. Er det slettet, kan det fortrydes på kladdens side.",
    en: "It is not in the draft. If it was deleted, that can be undone on the draft's page.",
  },
  stale: {
    changed: {
      da: "En anden har rettet det samme, siden du åbnede siden.",
      en: "Someone else has changed the same thing since you opened this page.",
    },
    deleted: {
      da: "Det er slettet, siden du åbnede siden.",
      en: "It has been deleted since you opened this page.",
    },
    "no-draft": {
      da: "Kladden er gemt som version eller kasseret, siden du åbnede siden. Begynd en ny kladde i et andet vindue, og gem så her.",
      en: "The draft has been saved as a version or discarded since you opened this page. Begin a new draft in another window, then save here.",
    },
    kept: {
      da: "Intet er gemt endnu, og det, du skrev, står her stadig. Gem igen, hvis det er dit, der skal gælde.",
      en: "Nothing has been saved yet, and what you wrote is still here. Save again if yours is to count.",
    },
    now: { da: "Nu står der: »{{title}}«.", en: "It now says: “{{title}}”." },
  },
  answers: { da: "Svarene", en: "The answers" },
  answersHint: {
    da: "Det bedste først eller sidst. Tøm et felt for at fjerne svaret. Svar som »Ved ikke« tælles for sig, når de er uden for skalaen.",
    en: "The best one first or last. Empty a field to remove the answer. Answers such as “Don’t know” are counted apart when they are outside the scale.",
  },
  answerDanish: { da: "Svar {{number}} på dansk", en: "Answer {{number}} in Danish" },
  answerEnglish: { da: "Svar {{number}} på engelsk", en: "Answer {{number}} in English" },
  answerUp: { da: "Flyt svar {{number}} op", en: "Move answer {{number}} up" },
  up1: { da: "Flyt op", en: "Move up" },
  outsideScale: { da: "Uden for skalaen", en: "Outside the scale" },
  answerOutside: { da: "{{text}} (uden for skalaen)", en: "{{text}} (outside the scale)" },
  moreAnswers: { da: "Plads til flere svar", en: "Room for more answers" },
  bestEnd: { da: "Hvad er bedst?", en: "Which is best?" },
  bestHint: {
    da: "Det afgør, hvad målingen kalder bedre og værre.",
    en: "This decides what the results call better and worse.",
  },
  best: {
    first: { da: "Det første svar er bedst", en: "The first answer is best" },
    last: { da: "Det sidste svar er bedst", en: "The last answer is best" },
    none: { da: "Ingen af svarene er bedre end andre", en: "No answer is better than others" },
  },
  maxLength: { da: "Højst så mange tegn", en: "At most so many characters" },
  words: { da: "Fritekst, højst {{count}} tegn", en: "Free text, at most {{count}} characters" },

  gaps: {
    none: {
      da: "Kun på dansk. Den, der har valgt engelsk, ser spørgsmålene på dansk.",
      en: "In Danish only. Those who have chosen English see the questions in Danish.",
    },
    some: { da: "Mangler på engelsk og vises på dansk", en: "Missing in English and shown in Danish" },
    title: { da: "Titlen", en: "The title" },
    page: { da: "Siden »{{page}}«", en: "The page “{{page}}”" },
    question: { da: "»{{question}}«", en: "“{{question}}”" },
  },

  saveLead: {
    da: "»{{title}}« ligger fast, når den er gemt. Målinger kan bruge den med det samme.",
    en: "“{{title}}” cannot be changed once it is saved. Rounds can use it at once.",
  },
  usedByEvaluations: {
    da: "Kursusdagenes evalueringer bruger altid den nyeste version. Den, du gemmer nu, bruges fra næste kursusdag.",
    en: "The evaluations of course days always use the latest version. The one you save now is used from the next course day.",
  },
  comparable_zero: {
    da: "Ingen spørgsmål kan sammenlignes med målinger af den seneste version.",
    en: "No questions can be compared with rounds of the latest version.",
  },
  comparable_one: {
    da: "1 spørgsmål er uændret og kan sammenlignes med tidligere målinger.",
    en: "1 question is unchanged and can be compared with earlier rounds.",
  },
  comparable_other: {
    da: "{{count}} spørgsmål er uændrede og kan sammenlignes med tidligere målinger.",
    en: "{{count}} questions are unchanged and can be compared with earlier rounds.",
  },
  changedTitle: { da: "Ændrede spørgsmål", en: "Changed questions" },
  changedText: {
    da: "De sammenlignes ikke med tidligere målinger, for ordene, svarene eller det bedste svar er ændret.",
    en: "They are not compared with earlier rounds, since the words, the answers or the best answer differ.",
  },
  fromTo: { da: "{{from}} → {{to}}", en: "{{from}} → {{to}}" },
  addedTitle: { da: "Nye spørgsmål", en: "New questions" },
  droppedTitle: { da: "Spørgsmål, der ikke er med mere", en: "Questions that are left out" },

  previewTitle: { da: "Sådan ser det ud på en telefon", en: "How it looks on a phone" },
  previewLead: {
    da: "Prøv at svare. Svarene gemmes ikke, og dagen er et eksempel. Vælg engelsk øverst for at se det på engelsk.",
    en: "Try answering. Your answers are not saved, and the day is an example. Choose Danish at the top to see it in Danish.",
  },

  uploadLead: {
    da: "Filen er, som SurveyJS gemmer den (JSON). Den bliver en kladde, som du kan rette.",
    en: "The file is as SurveyJS saves it (JSON). It becomes a draft that you can change.",
  },
  fileHint: {
    da: "Spørgsmål med ét svar (radiogroup, dropdown og boolean) og fritekst (comment). Højst 200 kB.",
    en: "Questions with one answer (radiogroup, dropdown and boolean) and free text (comment). At most 200 kB.",
  },
  how: { da: "Hvad skal der ske med kladden?", en: "What should happen to the draft?" },
  into: {
    append: { da: "Filens sider kommer til sidst", en: "The file's pages are added at the end" },
    replace: {
      da: "Filen kommer i stedet for alt i kladden",
      en: "The file replaces everything in the draft",
    },
  },
  read: { da: "Indlæs", en: "Upload" },
  uploadFault: {
    fil: {
      da: "Filen kan ikke bruges. Øverst på siden står, hvad der er galt.",
      en: "The file cannot be used. What is wrong is at the top of the page.",
    },
    "too-large": { da: "Filen er over 200 kB.", en: "The file is larger than 200 kB." },
    malformed: {
      da: "Der kom ikke én hel fil. Prøv igen.",
      en: "The file did not arrive in full. Try again.",
    },
    empty: { da: "Filen er tom.", en: "The file is empty." },
    "no-draft": {
      da: "Kladden er ikke åben mere. Begynd den igen, eller indlæs filen som et nyt spørgeskema.",
      en: "The draft is no longer open. Begin it again, or upload the file as a new questionnaire.",
    },
    "too-many-drafts": {
      da: "Der er 50 åbne kladder. Gem eller kassér nogle af dem først.",
      en: "There are 50 open drafts. Save or discard some of them first.",
    },
    "too-many-pages": {
      da: "Kladden ville få mere end 20 sider.",
      en: "The draft would have more than 20 pages.",
    },
  },
  unusedKeys: {
    da: "Indstillinger i filen, der ikke bruges: {{list}}.",
    en: "Settings of the file that are not used: {{list}}.",
  },
  converted: {
    da: "Læst som valg med ét svar: {{list}}.",
    en: "Read as questions with one answer: {{list}}.",
  },
  checkBest: {
    da: "Se efter ved hvert spørgsmål, hvad der er bedst, og hvilke svar der er uden for skalaen.",
    en: "Check for each question which end is best, and which answers are outside the scale.",
  },
  faults: {
    da: "Filen kan ikke bruges, og der er ikke indlæst noget",
    en: "The file cannot be used, and nothing was uploaded",
  },
  faultsGone: {
    da: "Filen kunne ikke bruges. Indlæs den igen for at se hvorfor.",
    en: "The file could not be used. Upload it again to see why.",
  },
  faultsNotShown: { da: "Og {{count}} fejl mere.", en: "And {{count}} more errors." },
  faultPlace: { da: "Side {{page}}, »{{where}}«", en: "Page {{page}}, “{{where}}”" },
};
