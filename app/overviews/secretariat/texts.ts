export const texts = {
  filterAll: { da: "Alle", en: "All" },
  alsoFormer_one: {
    da: "{{count}} person, der er stoppet, passer også",
    en: "{{count}} person who has left also matches",
  },
  alsoFormer_other: {
    da: "{{count}} personer, der er stoppet, passer også",
    en: "{{count}} people who have left also match",
  },
  reinstateRefused: {
    da: "Ingen er taget tilbage. Sæt kryds ved dem, det gælder. Den, hvis kommune ikke længere er medlem, skal først have en anden kommune.",
    en: "Nobody has been reinstated. Tick the people to reinstate. If someone's municipality is no longer a member, give them another municipality first.",
  },
  waits: { da: "Det venter", en: "What waits" },
  nothingWaits: { da: "Der venter ikke noget nu.", en: "Nothing waits for the secretariat." },
  errandDay: { da: "{{day}} i {{municipality}}", en: "{{day}} in {{municipality}}" },
  errandMore_one: { da: "og {{count}} mere", en: "and {{count}} more" },
  errandMore_other: { da: "og {{count}} flere", en: "and {{count}} more" },
  errand: {
    attendance_one: {
      da: "kursusdag er holdt, men mangler fremmøde",
      en: "course day is over and lacks attendance",
    },
    attendance_other: {
      da: "kursusdage er holdt, men mangler fremmøde",
      en: "course days are over and lack attendance",
    },
    mailOutage_one: {
      da: "mail venter: ingen mails er kommet ud siden {{since}}",
      en: "email is waiting: none has gone out since {{since}}",
    },
    mailOutage_other: {
      da: "mails venter: ingen er kommet ud siden {{since}}",
      en: "emails are waiting: none has gone out since {{since}}",
    },
    failedLetters_one: {
      da: "mail fra den sidste måned kom ikke frem",
      en: "email from the last month did not arrive",
    },
    failedLetters_other: {
      da: "mails fra den sidste måned kom ikke frem",
      en: "emails from the last month did not arrive",
    },
    failingMails_one: {
      da: "person får ikke sine mails: de kommer retur",
      en: "person does not get their emails: they come back",
    },
    failingMails_other: {
      da: "personer får ikke deres mails: de kommer retur",
      en: "people do not get their emails: they come back",
    },
    owing_one: {
      da: "agent mangler en kursusdag og har ingen plads",
      en: "agent lacks a course day and has no seat",
    },
    owing_other: {
      da: "agenter mangler en kursusdag og har ingen plads",
      en: "agents lack a course day and have no seat",
    },
    host_one: { da: "kommende kursusdag har ingen vært", en: "coming course day has no host" },
    host_other: { da: "kommende kursusdage har ingen vært", en: "coming course days have no host" },
    seats_one: {
      da: "kursusdag i de næste tre uger er under halvt fyldt",
      en: "course day in the next three weeks is less than half full",
    },
    seats_other: {
      da: "kursusdage i de næste tre uger er under halvt fyldte",
      en: "course days in the next three weeks are less than half full",
    },
    closingRounds_one: { da: "måling lukker inden for en uge", en: "survey closes within a week" },
    closingRounds_other: { da: "målinger lukker inden for en uge", en: "surveys close within a week" },
    latePlans_one: { da: "plan er forsinket", en: "plan is overdue" },
    latePlans_other: { da: "planer er forsinkede", en: "plans are overdue" },
    mailChanges_one: {
      da: "ny mailadresse venter på at blive godkendt",
      en: "new email address is waiting to be approved",
    },
    mailChanges_other: {
      da: "nye mailadresser venter på at blive godkendt",
      en: "new email addresses are waiting to be approved",
    },
    dayDrafts_one: { da: "kursusdag er en kladde", en: "course day is a draft" },
    dayDrafts_other: { da: "kursusdage er kladder", en: "course days are drafts" },
    courseDrafts_one: { da: "e-læringskursus er ikke udgivet", en: "e-learning course is not published" },
    courseDrafts_other: { da: "e-læringskurser er ikke udgivet", en: "e-learning courses are not published" },
    questionnaireDrafts_one: { da: "spørgeskema er en kladde", en: "questionnaire is a draft" },
    questionnaireDrafts_other: { da: "spørgeskemaer er kladder", en: "questionnaires are drafts" },
    importDrafts_one: {
      da: "liste over personer er læst, men ikke indlæst. Den gemmes et døgn",
      en: "list of people has been read but not imported. It is kept for a day",
    },
    importDrafts_other: {
      da: "lister over personer er læst, men ikke indlæst. De gemmes et døgn",
      en: "lists of people have been read but not imported. They are kept for a day",
    },
  },
  errandButton: {
    attendance: { da: "Før fremmøde", en: "Take attendance" },
    mailOutage: { da: "Se mails", en: "See the emails" },
    failedLetters: { da: "Se mails", en: "See the emails" },
    failingMails: { da: "Se adresserne", en: "See the addresses" },
    owing: { da: "Se, hvem der mangler", en: "See who lacks it" },
    host: { da: "Vælg vært", en: "Choose a host" },
    seats: { da: "Se dagen", en: "See the day" },
    closingRounds: { da: "Se målingen", en: "See the survey" },
    latePlans: { da: "Se planer", en: "See the plans" },
    mailChanges: { da: "Se adresser", en: "See the addresses" },
    dayDrafts: { da: "Udgiv", en: "Publish" },
    courseDrafts: { da: "Byg videre", en: "Go on building" },
    questionnaireDrafts: { da: "Skriv videre", en: "Go on writing" },
    importDrafts: { da: "Se listen", en: "See the list" },
  },
  starting: {
    title: { da: "Kom godt i gang", en: "Getting started" },
    text: {
      da: "Fem ting skal på plads, før sitet kan bruges. De kan laves hver for sig, og rækkefølgen her er den nemmeste.",
      en: "Five things are needed before the site can be used. They can be done separately, and this order is the easiest.",
    },
    done: { da: "Gjort", en: "Done" },
    step: {
      municipalities: { da: "Kommuner", en: "Municipalities" },
      people: { da: "Personer", en: "People" },
      course: { da: "E-læring", en: "E-learning" },
      day: { da: "Første kursusdag", en: "First course day" },
      round: { da: "Første måling", en: "First survey" },
    },
    about: {
      municipalities: {
        da: "Optag de kommuner, der er med i hotlinen.",
        en: "Add the municipalities that take part in the hotline.",
      },
      people: {
        da: "Indlæs en liste fra Excel med agenter, ledere og værter.",
        en: "Import a list from Excel with agents, leaders and hosts.",
      },
      course: {
        da: "Byg kurset med dets lektioner, og udgiv det.",
        en: "Create the course with its lessons, and publish it.",
      },
      day: {
        da: "Opret en dag, og udgiv den, så agenterne kan tilmelde sig.",
        en: "Create a day, and publish it so that agents can sign up.",
      },
      round: {
        da: "Vælg et spørgeskema og hvem der spørges, og åbn målingen.",
        en: "Choose a questionnaire and whom to ask, and open the survey.",
      },
    },
    button: {
      municipalities: { da: "Optag en kommune", en: "Add a municipality" },
      people: { da: "Indlæs en liste", en: "Import a list" },
      course: { da: "Byg kurset", en: "Create the course" },
      day: { da: "Opret en dag", en: "Create a day" },
      round: { da: "Lav en måling", en: "Create a survey" },
    },
  },
  search: { da: "Find en person", en: "Find a person" },
  searchLabel: { da: "Navn eller mail", en: "Name or email" },
  searchButton: { da: "Søg", en: "Search" },
  everyone: { da: "Alle agenter", en: "All agents" },
  everyoneText: {
    da: "Se, hvem der mangler noget, i alle kommuner på én gang.",
    en: "See who has something left to do, in all municipalities at once.",
  },
  mails: { da: "Nye mailadresser", en: "New email addresses" },
  mailsText: {
    da: "Godkend en ny adresse, når den gamle er nedlagt eller forkert.",
    en: "Approve a new address when the old one is gone or wrong.",
  },
  trail: { da: "Log over ændringer", en: "Log of changes" },
  trailText: {
    da: "Se, hvem der har set eller ændret hvis oplysninger.",
    en: "See who has viewed or changed whose data.",
  },
  members: { da: "Kommuner", en: "Municipalities" },
  membersText: {
    da: "Optag en kommune, gem en opsigelse, og se, hvem man kan spørge hvor.",
    en: "Add a municipality, save a notice of leaving, and see whom to contact.",
  },
  plans: { da: "Planer", en: "Plans" },
  plansText: {
    da: "Følg nye agenter og nye kommuner, og ret det, deres planer består af.",
    en: "Follow new agents and new municipalities, and edit what their plans contain.",
  },
  shifts: { da: "Klar til vagt", en: "Ready for shifts" },
  shiftsText: {
    da: "Se, hvem der kan tage vagter, hvorfor, og hvad der er ændret siden sidst.",
    en: "See who can take shifts, why, and what has changed since last time.",
  },
  found_one: { da: "{{count}} person fundet", en: "{{count}} person found" },
  found_other: { da: "{{count}} personer fundet", en: "{{count}} people found" },
  foundOthers_one: {
    da: "{{count}} af dem er ikke agent og står nederst.",
    en: "{{count}} of them is not an agent and is listed at the bottom.",
  },
  foundOthers_other: {
    da: "{{count}} af dem er ikke agenter og står nederst.",
    en: "{{count}} of them are not agents and are listed at the bottom.",
  },
  foundNone: {
    da: "Ingen personer har »{{q}}« i navn eller mail.",
    en: "Nobody has “{{q}}” in their name or email.",
  },
  people: { da: "Personer", en: "People" },
  work: { da: "Sekretariatets arbejde", en: "Secretariat work" },
  days: { da: "Kursusdage", en: "Course days" },
  daysText: {
    da: "Opret, udgiv og aflys dage, og udpeg værter.",
    en: "Create, publish and cancel days, and name hosts.",
  },
  courses: { da: "E-læring", en: "E-learning" },
  coursesText: {
    da: "Byg kurser og lektioner, læg film op, og udgiv.",
    en: "Create courses and lessons, upload films, and publish.",
  },
  diplomas: { da: "Diplomer", en: "Diplomas" },
  diplomasText: {
    da: "Vælg, hvem der underskriver nye diplomer, og hvordan de ser ud.",
    en: "Choose who signs new diplomas, and what they look like.",
  },
  surveys: { da: "Målinger", en: "Surveys" },
  surveysText: {
    da: "Åbn og luk målinger, og offentliggør resultater.",
    en: "Open and close rounds, and publish results.",
  },
  accounts: { da: "Kommunernes egne konti", en: "The municipalities' own accounts" },
  accountsText: {
    da: "Hvilke kommuners folk der kan logge ind med den konto, de har på arbejdet.",
    en: "Which municipalities' people can sign in with the account they have at work.",
  },
  feeds: { da: "Data til Power BI", en: "Data for Power BI" },
  feedsText: {
    da: "Giv Power BI og Excel adgang til tallene.",
    en: "Give Power BI and Excel access to the figures.",
  },
  mail: { da: "Mails", en: "Emails" },
  mailText: {
    da: "Se, hvilke mails der er sendt, og hvilke der ikke kom frem.",
    en: "See which emails were sent, and which did not arrive.",
  },
};
