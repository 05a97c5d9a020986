import { texts as editing } from "./editing/texts.ts";

/** The catalogue `questionnaires`: the texts of the editor, and what every kind of question complains of. */
export const texts = {
  ...editing,
  fault: {
    "too-many-values": {
      da: "Filen har mere end 50.000 værdier eller mere end 20 niveauer.",
      en: "The file has more than 50,000 values or more than 20 levels.",
    },
    "too-many-questions": {
      da: "Spørgeskemaet har mere end 150 spørgsmål.",
      en: "The questionnaire has more than 150 questions.",
    },
    "too-many-pages": {
      da: "Spørgeskemaet har mere end 20 sider.",
      en: "The questionnaire has more than 20 pages.",
    },
    "no-json": { da: "Det er ikke JSON, der kan læses.", en: "This is not valid JSON." },
    unreadable: {
      da: "Filen kan ikke læses som tekst. Hent den igen fra det program, den kommer fra, og gem den som JSON i UTF-8.",
      en: "The file cannot be read as text. Get it again from the program it comes from, and save it as JSON in UTF-8.",
    },
    "lost-letters": {
      da: "Filen har tegn, der er gået tabt, dér hvor der skulle stå et bogstav. Hent den igen fra det program, den kommer fra, og gem den i UTF-8.",
      en: "Characters have been lost in the file. Get it again from the program it comes from, and save it in UTF-8.",
    },
    language: {
      da: "Filen siger, at dens sprog er »{{where}}«, og ikke alle tekster står på dansk. Skriv dem på dansk (»da«). Er de på dansk, så ret »locale« til »da«.",
      en: "The file says that its language is “{{where}}”, and not every text is there in Danish. Write them in Danish (“da”). If they are in Danish, change “locale” to “da”.",
    },
    "long-title": {
      da: "Spørgeskemaets titel er over 100 tegn.",
      en: "The questionnaire's title is longer than 100 characters.",
    },
    "long-page-title": {
      da: "Siden {{where}}: titlen er over 100 tegn.",
      en: "The page {{where}}: the title is longer than 100 characters.",
    },
    "no-pages": { da: "Der er ingen sider og ingen spørgsmål.", en: "There are no pages and no questions." },
    "empty-page": { da: "Siden {{where}} er tom.", en: "The page {{where}} is empty." },
    condition: {
      da: "{{where}}: betingelser og udtryk kan ikke bruges. Alle får de samme spørgsmål.",
      en: "{{where}}: conditions and expressions cannot be used. Everyone gets the same questions.",
    },
    kind: {
      da: "{{where}}: typen »{{kind}}« kan ikke bruges. Brug ét svar (radiogroup, dropdown, boolean) eller fritekst (comment).",
      en: "{{where}}: the kind “{{kind}}” cannot be used. Use one answer (radiogroup, dropdown, boolean) or free text (comment).",
    },
    namedKind: {
      da: "{{where}}: typen »{{kind}}« ({{words}}) kan ikke bruges. Brug ét svar (radiogroup, dropdown, boolean) eller fritekst (comment).",
      en: "{{where}}: the kind “{{kind}}” ({{words}}) cannot be used. Use one answer (radiogroup, dropdown, boolean) or free text (comment).",
    },
    name: {
      da: "{{where}}: spørgsmålet mangler et navn, eller det er over 200 tegn.",
      en: "{{where}}: the question has no name, or one longer than 200 characters.",
    },
    twice: { da: "{{where}}: navnet er brugt to gange.", en: "{{where}}: the name is used twice." },
    untitled: {
      da: "Spørgeskemaet mangler en titel på dansk.",
      en: "The questionnaire has no title in Danish.",
    },
    title: {
      da: "{{where}}: spørgsmålet mangler en dansk tekst, eller teksten er over 300 tegn.",
      en: "{{where}}: the question has no text in Danish, or one longer than 300 characters.",
    },
    description: {
      da: "{{where}}: forklaringen er over 500 tegn.",
      en: "{{where}}: the explanation is longer than 500 characters.",
    },
    choices: {
      da: "{{where}}: der skal være 2 til 11 svar, og hvert svar skal have en dansk tekst.",
      en: "{{where}}: there must be 2 to 11 answers, each with a text in Danish.",
    },
    "choice-twice": { da: "{{where}}: et svar står to gange.", en: "{{where}}: an answer appears twice." },
    "title-letters": {
      da: "En titel på spørgeskemaet eller en side har tegn, som resultatet ikke kan vise. Skriv med latinske, græske eller kyrilliske bogstaver uden billedtegn.",
      en: "A title of the questionnaire or of a page has characters that the result cannot show. Use Latin, Greek or Cyrillic letters and no emoji.",
    },
    letters: {
      da: "{{where}}: spørgsmålet har tegn, som resultatet ikke kan vise. Skriv med latinske, græske eller kyrilliske bogstaver uden billedtegn.",
      en: "{{where}}: the question has characters that the result cannot show. Use Latin, Greek or Cyrillic letters and no emoji.",
    },
    "choice-letters": {
      da: "{{where}}: et svar har tegn, som resultatet ikke kan vise. Skriv med latinske, græske eller kyrilliske bogstaver uden billedtegn.",
      en: "{{where}}: an answer has characters that the result cannot show. Use Latin, Greek or Cyrillic letters and no emoji.",
    },
    "choice-long": {
      da: "{{where}}: et svar er over 200 tegn.",
      en: "{{where}}: an answer is longer than 200 characters.",
    },
    "own-choice": {
      da: "{{where}}: SurveyJS’ egne svar (»Andet«, »Ingen«, »Ved ikke«) og svar, der hentes udefra, kan ikke bruges. Skriv dem som almindelige svar.",
      en: "{{where}}: SurveyJS’ own answers (“Other”, “None”, “Don’t know”) and answers fetched from elsewhere cannot be used. Write them as ordinary answers.",
    },
    length: {
      da: "{{where}}: fritekst kan være 1 til 4000 tegn.",
      en: "{{where}}: free text can be 1 to 4000 characters.",
    },
    shape: { da: "Fejlen er ved {{where}}", en: "Error at: {{where}}" },
  },
  /** SurveyJS' kinds that are not taken, in words. */
  surveyJsKind: {
    checkbox: { da: "flere svar på én gang", en: "several answers at once" },
    tagbox: { da: "flere svar på én gang", en: "several answers at once" },
    rating: { da: "karakterer", en: "ratings" },
    ranking: { da: "rækkefølge", en: "an order" },
    text: { da: "kort tekst", en: "a short text" },
    multipletext: { da: "flere korte tekster", en: "several short texts" },
    matrix: { da: "et skema med rækker", en: "a table with rows" },
    matrixdropdown: { da: "et skema med rækker", en: "a table with rows" },
    matrixdynamic: { da: "et skema med rækker", en: "a table with rows" },
    panel: { da: "en gruppe af spørgsmål", en: "a group of questions" },
    paneldynamic: { da: "en gruppe, der gentages", en: "a repeated group" },
    imagepicker: { da: "valg mellem billeder", en: "a choice of pictures" },
    image: { da: "et billede", en: "a picture" },
    buttongroup: { da: "knapper", en: "buttons" },
    slider: { da: "en skyder", en: "a slider" },
    file: { da: "en fil", en: "a file" },
    html: { da: "HTML", en: "HTML" },
    expression: { da: "et udtryk", en: "an expression" },
    signaturepad: { da: "en underskrift", en: "a signature" },
  },
  wrong: {
    missing: { da: "Skal udfyldes.", en: "Fill in the field." },
    long: { da: "Det er for langt.", en: "That is too long." },
    letters: {
      da: "Skriv med latinske, græske eller kyrilliske bogstaver uden billedtegn. Andet kan resultatet ikke vise.",
      en: "Use Latin, Greek or Cyrillic letters and no emoji. The result cannot show anything else.",
    },
    minutes: { da: "Skriv et tal fra 1 til 60.", en: "Enter a number from 1 to 60." },
    unknown: { da: "Vælg en af mulighederne.", en: "Choose one of the options." },
    danish: { da: "Den danske tekst mangler.", en: "The Danish text is missing." },
    choices: { da: "Der skal være mindst 2 svar.", en: "There must be at least 2 answers." },
    "choice-twice": { da: "Svaret står der allerede.", en: "The answer is there already." },
    outside: {
      da: "Mindst 2 svar skal være inden for skalaen.",
      en: "At least 2 answers must be within the scale.",
    },
    length: { da: "Skriv et tal fra 1 til 4000.", en: "Enter a number from 1 to 4000." },
    exists: {
      da: "Spørgsmålet er i kladden allerede.",
      en: "The question is in the draft already.",
    },
    gone: {
      da: "Det kan ikke fortrydes mere, eller der er ingen side at sætte det på.",
      en: "It can no longer be undone, or there is no page to put it on.",
    },
    "no-draft": { da: "Kladden er ikke åben mere.", en: "The draft is no longer open." },
    "too-many-drafts": {
      da: "Der er 50 åbne kladder. Gem eller kassér nogle af dem først.",
      en: "There are 50 open drafts. Save or discard some of them first.",
    },
    "too-many-pages": { da: "Der kan højst være 20 sider.", en: "There can be at most 20 pages." },
    "too-many-questions": {
      da: "Der kan højst være 150 spørgsmål.",
      en: "There can be at most 150 questions.",
    },
    "too-long-answers": {
      da: "Svar på alle fritekster ville være for lange til at sende. De kan tilsammen højst være omkring 6.000 tegn.",
      en: "Answers to all free texts would be too long to send. Together they can be at most about 6,000 characters.",
    },
    empty: { da: "Der er ingen spørgsmål endnu.", en: "There are no questions yet." },
    "empty-page": {
      da: "En side er tom. Slet den, eller sæt et spørgsmål på den.",
      en: "A page is empty. Delete it, or put a question on it.",
    },
    unchanged: {
      da: "Kladden er magen til den seneste version.",
      en: "The draft is the same as the latest version.",
    },
    changed: {
      da: "Kladden er ændret, siden du åbnede siden. Se den igennem igen herunder.",
      en: "The draft has changed since you opened this page. Look through it again below.",
    },
  },
};
