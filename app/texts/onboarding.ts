import type { Same } from "./words.ts";

export const da = {
  hello: "Hej {{name}}",
  lead: {
    ready: "Du er klar til vagt.",
    notReady: "Du er klar til vagt, når du har gennemført e-læringen.",
    leader: "Du er her som leder.",
    host: "Du er her som vært.",
    secretariat: "Du er her som sekretariat.",
    steering: "Du er her som medlem af styregruppen.",
  },
  nextStep: "Dit næste skridt",
  overview: "Dit overblik",
  next: {
    elearning: {
      begin: "Begynd på e-læringen",
      beginText_one:
        "{{count}} lektion, ca. {{length}} i alt. Hold pause, når du vil: Du fortsætter, hvor du slap.",
      beginText_other:
        "{{count}} lektioner, ca. {{length}} i alt. Hold pause, når du vil: Du fortsætter, hvor du slap.",
      beginButton: "Start første lektion",
      continue: "Fortsæt e-læringen",
      continueText: "Du er kommet til »{{title}}«. Der er ca. {{length}} tilbage.",
      continueButton: "Fortsæt",
    },
    day: {
      title: "Tilmeld dig en kursusdag",
      text: "Alle agenter skal på én kursusdag. Vælg den, der passer dig bedst.",
      button: "Se kursusdagene",
    },
    survey: {
      title: "Svar på målingen {{name}}",
      text: "Målingen kan besvares til og med {{at}}. Der ligger et brev med dit personlige link i din mail.",
      secret:
        "Dit svar er hemmeligt. Derfor ved denne side heller ikke, om du har svaret. Har du det, skal du ikke gøre mere.",
    },
    none: {
      title: "Du er med på det hele",
      text: "Der er ikke noget, du skal gøre lige nu. Vi skriver til dig, når der kommer noget nyt.",
    },
  },
  step: { elearning: "E-læring", day: "Kursusdag", diploma: "Diplom", survey: "Måling" },
  state: {
    "to-do": "Mangler",
    "under-way": "I gang",
    waiting: "Venteliste",
    booked: "Tilmeldt",
    later: "Følger af sig selv",
    open: "Åben",
    done: "Færdig",
  },
  lessonsDone_one: "{{done}} af {{count}} lektion gennemført",
  lessonsDone_other: "{{done}} af {{count}} lektioner gennemført",
  detail: {
    elearningDone: "Gennemført {{day}}",
    elearningLeft: "{{lessons}}, ca. {{length}} tilbage",
    dayOwed: "Du er ikke tilmeldt en kursusdag endnu.",
    dayWaiting: "Du står på ventelisten til {{day}}.",
    dayBooked: "Du har en plads {{day}}.",
    dayAttended: "Du var med {{day}}.",
    dayExempt: "Du er fritaget siden {{day}}.",
    diploma: "Nummer {{number}}",
    diplomaLater: "Det kommer på mail, når e-læringen er gennemført.",
    survey: "{{name}} kan besvares til og med {{at}}. Dit personlige link ligger i din mail.",
  },
  open: {
    elearning: "Gå til e-læringen",
    day: "Se dagen",
    days: "Se kursusdagene",
    diploma: "Se dit diplom",
    survey: "Om målingen",
  },
  role: {
    leader: {
      title: "Se, hvor dit hold er",
      text: "Se, hvem der er klar til vagt, og hvem der mangler noget.",
      button: "Mit hold",
    },
    host: {
      title: "Dine kursusdage",
      text: "Se, hvem der kommer, og før fremmødet på dagen.",
      button: "Kursusdage",
    },
    secretariat: {
      title: "Overblik over alle kommuner",
      text: "Se, hvor langt kommunerne er, og find den enkelte.",
      button: "Sekretariatets overblik",
    },
    steering: {
      title: "Kommunernes tal",
      text: "Se, hvor langt kommunerne er med uddannelsen. Tallene viser ingen enkeltpersoner.",
      button: "Se overblikket",
    },
  },
  alsoAgent: "Du er også agent",
  alsoAgentText: "Din egen uddannelse ser du, når du skifter rolle.",
  switchToAgent: "Skift til agent",
  own: {
    title: "Dine oplysninger",
    name: "Navn",
    mail: "Mail",
    municipality: "Kommune",
    roles_one: "Rolle",
    roles_other: "Roller",
    startsOn: "Startdato",
    sessions: "Se, hvor du er logget ind",
    wrong: "Er noget forkert, så sig det til din leder eller til sekretariatet.",
  },
};

export const en: Same<typeof da> = {
  hello: "Hello {{name}}",
  lead: {
    ready: "You are ready for shifts.",
    notReady: "You are ready for shifts once you have completed the e-learning.",
    leader: "You are here as a leader.",
    host: "You are here as a host.",
    secretariat: "You are here as the secretariat.",
    steering: "You are here as a member of the steering group.",
  },
  nextStep: "Your next step",
  overview: "Your overview",
  next: {
    elearning: {
      begin: "Begin the e-learning",
      beginText_one:
        "{{count}} lesson, about {{length}} in all. Take a break whenever you like: you go on where you left.",
      beginText_other:
        "{{count}} lessons, about {{length}} in all. Take a break whenever you like: you go on where you left.",
      beginButton: "Start the first lesson",
      continue: "Go on with the e-learning",
      continueText: "You have come to “{{title}}”. About {{length}} is left.",
      continueButton: "Continue",
    },
    day: {
      title: "Sign up for a course day",
      text: "Every agent attends one course day. Choose the one that suits you best.",
      button: "See the course days",
    },
    survey: {
      title: "Answer the survey {{name}}",
      text: "The survey can be answered until and including {{at}}. A letter with your personal link is in your mail.",
      secret:
        "Your answer is secret. So this page does not know either whether you have answered. If you have, there is nothing more to do.",
    },
    none: {
      title: "You have done it all",
      text: "There is nothing you need to do right now. We write to you when something new comes up.",
    },
  },
  step: { elearning: "E-learning", day: "Course day", diploma: "Diploma", survey: "Survey" },
  state: {
    "to-do": "To do",
    "under-way": "Under way",
    waiting: "Waiting list",
    booked: "Signed up",
    later: "Follows by itself",
    open: "Open",
    done: "Done",
  },
  lessonsDone_one: "{{done}} of {{count}} lesson completed",
  lessonsDone_other: "{{done}} of {{count}} lessons completed",
  detail: {
    elearningDone: "Completed {{day}}",
    elearningLeft: "{{lessons}}, about {{length}} left",
    dayOwed: "You have not signed up for a course day yet.",
    dayWaiting: "You are on the waiting list for {{day}}.",
    dayBooked: "You have a seat on {{day}}.",
    dayAttended: "You attended on {{day}}.",
    dayExempt: "You have been exempt since {{day}}.",
    diploma: "Number {{number}}",
    diplomaLater: "It comes by mail when the e-learning is complete.",
    survey: "{{name}} can be answered until and including {{at}}. Your personal link is in your mail.",
  },
  open: {
    elearning: "Go to the e-learning",
    day: "See the day",
    days: "See the course days",
    diploma: "See your diploma",
    survey: "About the survey",
  },
  role: {
    leader: {
      title: "See where your team stands",
      text: "See who is ready for shifts, and who lacks something.",
      button: "My team",
    },
    host: {
      title: "Your course days",
      text: "See who is coming, and take attendance on the day.",
      button: "Course days",
    },
    secretariat: {
      title: "All municipalities at a glance",
      text: "See how far the municipalities have come, and find a person.",
      button: "The secretariat's overview",
    },
    steering: {
      title: "The municipalities' figures",
      text: "See how far the municipalities have come with the training. The figures show no single person.",
      button: "See the overview",
    },
  },
  alsoAgent: "You are an agent too",
  alsoAgentText: "You see your own training when you switch role.",
  switchToAgent: "Switch to agent",
  own: {
    title: "Your data",
    name: "Name",
    mail: "Mail",
    municipality: "Municipality",
    roles_one: "Role",
    roles_other: "Roles",
    startsOn: "Start date",
    sessions: "See where you are signed in",
    wrong: "If something is wrong, tell your leader or the secretariat.",
  },
};
