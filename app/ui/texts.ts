export const texts = {
  name: { da: "Den Digitale Hotline", en: "Den Digitale Hotline" },
  final: { da: "Jeg ved, at det ikke kan fortrydes", en: "I know that this cannot be undone" },
  unconfirmed: {
    da: "Sæt kryds ved, at du ved, det ikke kan fortrydes. Intet er ændret.",
    en: "Tick the box to confirm that you know this cannot be undone. Nothing was changed.",
  },
  undo: {
    button: { da: "Fortryd", en: "Undo" },
    other: { da: "Noget af det, du har gjort, kan fortrydes.", en: "Some of what you did can be undone." },
    see: { da: "Se det", en: "See what" },
    until: { da: "Kan fortrydes til {{time}}.", en: "Can be undone until {{time}}." },
    untilMail: {
      da: "Kan fortrydes til {{time}}. Mail om det sendes først da.",
      en: "Can be undone until {{time}}. Emails about it are not sent before then.",
    },
    untilLetters: {
      da: "Mailene sendes {{time}}. Til da kan du tage dem tilbage. Kun mailene tages tilbage.",
      en: "The emails are sent at {{time}}. You can take them back until then. Only the emails are taken back.",
    },
    withdrawn: {
      da: "Mailene er taget tilbage. Ingen har fået dem.",
      en: "The emails were taken back. Nobody received them.",
    },
    done: { da: "Det er fortrudt. Alt er, som det var.", en: "It is undone. Everything is as it was." },
  },
  emptyField: { da: "Lad feltet være tomt", en: "Leave this field empty" },
  changedMeanwhile: {
    da: "En anden har ændret det, siden du åbnede siden. Gem igen, hvis dit skal gælde.",
    en: "Someone else has changed this since you opened the page. Save again if yours is to count.",
  },
  changedMeanwhileTo: {
    da: "En anden har ændret det, siden du åbnede siden. Nu står der: »{{now}}«. Gem igen, hvis dit skal gælde.",
    en: "Someone else has changed this since you opened the page. It now says: “{{now}}”. Save again if yours is to count.",
  },
  typedNumber: {
    label: { da: "Skriv tallet {{number}}", en: "Type the number {{number}}" },
    why: {
      da: "Så ved vi, at det er dig og ikke et program, der åbner links i mails.",
      en: "That tells us that it is you, and not a program that opens links in emails.",
    },
    wrong: {
      da: "Skriv det tal, der står ved feltet. Intet er ændret.",
      en: "Type the number that stands at the field. Nothing was changed.",
    },
  },
  lastLetter: {
    da: "Der er mange, så den sidste sendes ca. {{time}}. Koder til at logge ind venter ikke.",
    en: "There are many, so the last one goes at about {{time}}. Sign-in codes do not wait.",
  },
  chooseDate: { da: "{{label}}: Vælg i kalender", en: "{{label}}: Choose in a calendar" },
  description: {
    da: "Uddannelse for Den Digitale Hotlines agenter: kursusdage, e-læring, diplom og målinger.",
    en: "Training for the agents of Den Digitale Hotline: course days, e-learning, diploma and surveys.",
  },
  toFront: { da: "Til forsiden", en: "To the front page" },
  sortBy: { da: "Sortér efter", en: "Sort by" },
  skip: { da: "Spring til indhold", en: "Skip to content" },
  search: { da: "Søg på sitet", en: "Search the site" },
  searchShort: { da: "Søg (Ctrl K)", en: "Search (Ctrl K)" },
  menu: { da: "Menu", en: "Menu" },
  close: { da: "Luk", en: "Close" },
  ownMenu: { da: "{{name}}: rolle, sprog og log ud", en: "{{name}}: role, language and signing out" },
  mainNavigation: { da: "Hovedmenu", en: "Main menu" },
  signIn: { da: "Log ind", en: "Sign in" },
  signOut: { da: "Log ud", en: "Sign out" },
  switchTo: { da: "Skift til {{role}}", en: "Switch to {{role}}" },
  language: { da: "English", en: "Dansk" },
  invented: { da: "Demo. Alt her er opfundet.", en: "Demo. All of this is invented." },
  demoMail: { da: "Demoens mails", en: "The demo's emails" },
  writeTo: { da: "Skriv til sekretariatet: {{mail}}", en: "Write to the secretariat: {{mail}}" },
  checkDiploma: { da: "Tjek et diplom", en: "Check a diploma" },
  accessibility: { da: "Tilgængelighedserklæring", en: "Accessibility statement" },
  privacy: { da: "Sådan behandler vi dine oplysninger", en: "How we use your data" },
  home_page: { da: "dendigitalehotline.dk", en: "dendigitalehotline.dk" },
  footer: {
    da: "Kommunernes fælles kontaktcenter for digital selvbetjening",
    en: "The municipalities' joint contact centre for digital self-service",
  },
  nav: {
    myPage: { da: "Min side", en: "My page" },
    courseDays: { da: "Kursusdage", en: "Course days" },
    elearning: { da: "E-læring", en: "E-learning" },
    surveys: { da: "Målinger", en: "Surveys" },
    team: { da: "Mit hold", en: "My team" },
    secretariat: { da: "Sekretariat", en: "Secretariat" },
    steering: { da: "Overblik", en: "Overview" },
  },
  role: {
    agent: { da: "agent", en: "agent" },
    leader: { da: "leder", en: "leader" },
    host: { da: "vært", en: "host" },
    secretariat: { da: "sekretariat", en: "secretariat" },
    steering: { da: "styregruppe", en: "steering group" },
  },
  error: {
    first: { da: "Fejl:", en: "Error:" },
    fields_one: { da: "Der er en fejl i formularen", en: "There is an error in the form" },
    fields_other: {
      da: "Der er {{count}} fejl i formularen",
      en: "There are {{count}} errors in the form",
    },
    maxLength: {
      da: "Skriv højst {{max}} tegn. Du har skrevet {{typed}}.",
      en: "Enter at most {{max}} characters. You entered {{typed}}.",
    },
    refused: { da: "Det kunne ikke lade sig gøre", en: "That could not be done" },
    back: { da: "Tilbage til siden, du kom fra", en: "Back to the page you came from" },
    tooLong: {
      da: "Formularen fylder for meget. Intet er ændret.",
      en: "The form is too long. Nothing was changed.",
    },
    tooManyFields: {
      da: "Formularen har mere end {{max}} felter. Intet er ændret.",
      en: "The form has more than {{max}} fields. Nothing was changed.",
    },
    malformed: {
      da: "Forespørgslen kan ikke læses. Intet er ændret.",
      en: "The request cannot be read. Nothing was changed.",
    },
    otherKind: {
      da: "Formularen kan ikke læses. Intet er ændret.",
      en: "The form cannot be read. Nothing was changed.",
    },
    otherSite: {
      da: "Forespørgslen kommer ikke fra sitet selv. Intet er ændret.",
      en: "The request does not come from the site itself. Nothing was changed.",
    },
    otherPerson: {
      da: "Siden blev vist for en anden end den, der er logget ind nu. Intet er ændret.",
      en: "The page was shown to someone other than the person who is signed in now. Nothing was changed.",
    },
    otherRole: {
      da: "Adressen hører til en anden af dine roller. Skift rolle, og prøv igen.",
      en: "The address belongs to another of your roles. Switch role, and try again.",
    },
    tooHeavy: {
      da: "Det er for stort eller for indviklet til at blive behandlet. Intet er ændret.",
      en: "It is too large or too complicated to be processed. Nothing was changed.",
    },
    busy: {
      da: "Sitet er optaget lige nu. Intet er ændret. Prøv igen om et øjeblik.",
      en: "The site is busy right now. Nothing was changed. Try again in a moment.",
    },
    tooManyFiles: {
      da: "Du har hentet mange filer på kort tid. Vent et minut, og prøv igen.",
      en: "You have fetched many files in a short time. Wait a minute, and try again.",
    },
    diskFull: {
      da: "Sitets disk er fuld, så der ikke kan gemmes noget lige nu. Intet er ændret. Prøv igen senere, eller sig det til sekretariatet.",
      en: "The site's disk is full, so nothing can be saved right now. Nothing was changed. Try again later, or tell the secretariat.",
    },
    readOnly: {
      da: "Sitet kan ikke gemme noget lige nu. Intet er ændret. Prøv igen senere, eller sig det til sekretariatet.",
      en: "The site cannot save anything right now. Nothing was changed. Try again later, or tell the secretariat.",
    },
    damaged: {
      da: "Noget på sitets disk kan ikke læses, så det kan hverken vises eller gemmes. Intet er ændret. Sig det til sekretariatet. Nummer: {{reference}}",
      en: "Something on the site's disk cannot be read, so it can neither be shown nor saved. Nothing was changed. Tell the secretariat. Number: {{reference}}",
    },
    failed: {
      da: "Noget gik galt. Nummer: {{reference}}",
      en: "Something went wrong. Number: {{reference}}",
    },
    notFound: { da: "Siden findes ikke", en: "The page does not exist" },
    notFoundText: {
      da: "Adressen er forkert, eller siden er ikke for dig. Brug menuen, eller begynd på forsiden.",
      en: "The address is wrong, or the page is not for you. Use the menu, or start from the front page.",
    },
    wrongRole: { da: "Siden hører til en anden rolle", en: "The page belongs to another role" },
    wrongRoleText: {
      da: "Du kan bruge siden, når du skifter til rollen {{role}}.",
      en: "You can use the page when you switch to the role {{role}}.",
    },
    fault: { da: "Noget gik galt hos os", en: "Something went wrong on our side" },
    faultText: {
      da: "Intet er ændret. Prøv igen om lidt. Bliver det ved, så skriv til sekretariatet og opgiv nummeret {{reference}}.",
      en: "Nothing was changed. Try again in a moment. If it happens again, write to the secretariat and give the number {{reference}}.",
    },
  },
};
