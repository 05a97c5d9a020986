export const texts = {
  hello: { da: "Hej {{name}}", en: "Hello {{name}}" },
  lead: {
    ready: { da: "Du er klar til vagt.", en: "You are ready for shifts." },
    notReady: {
      da: "Du er klar til vagt, når du har gennemført e-læringen.",
      en: "You are ready for shifts once you have completed the e-learning.",
    },
    away: { da: "Du er på orlov.", en: "You are on leave." },
    lacks_one: {
      da: "Du er klar til vagt, når {{count}} punkt mere i din plan er gjort.",
      en: "You are ready for shifts once {{count}} more item in your plan is done.",
    },
    lacks_other: {
      da: "Du er klar til vagt, når {{count}} punkter mere i din plan er gjort.",
      en: "You are ready for shifts once {{count}} more items in your plan are done.",
    },
    leader: { da: "Du er her som leder.", en: "You are here as a leader." },
    host: { da: "Du er her som vært.", en: "You are here as a host." },
    secretariat: { da: "Du er her som sekretariat.", en: "You are here as the secretariat." },
    steering: {
      da: "Du er her som medlem af styregruppen.",
      en: "You are here as a member of the steering group.",
    },
  },
  nextStep: { da: "Dit næste skridt", en: "Your next step" },
  overview: { da: "Dit overblik", en: "Your overview" },
  courses: { da: "Dine kurser", en: "Your courses" },
  surveys: { da: "Målinger, du er spurgt i", en: "Surveys that ask you" },
  next: {
    elearning: {
      begin: { da: "Begynd på e-læringen", en: "Start the e-learning" },
      beginText_one: {
        da: "{{count}} lektion, ca. {{length}} i alt. Hold pause, når du vil: Du fortsætter, hvor du slap.",
        en: "{{count}} lesson, about {{length}} in all. Take a break whenever you like: you continue where you left off.",
      },
      beginText_other: {
        da: "{{count}} lektioner, ca. {{length}} i alt. Hold pause, når du vil: Du fortsætter, hvor du slap.",
        en: "{{count}} lessons, about {{length}} in all. Take a break whenever you like: you continue where you left off.",
      },
      beginButton: { da: "Start første lektion", en: "Start the first lesson" },
      continue: { da: "Fortsæt e-læringen", en: "Continue the e-learning" },
      continueAt: { da: "Du er kommet til", en: "You have reached" },
      continueLeft: { da: "Der er ca. {{length}} tilbage.", en: "About {{length}} left." },
      continueButton: { da: "Fortsæt", en: "Continue" },
    },
    course: {
      title: { da: "Tag kurset {{title}}", en: "Take the course {{title}}" },
      text_one: {
        da: "Der er {{count}} lektion (ca. {{length}}).",
        en: "There is {{count}} lesson (about {{length}}).",
      },
      text_other: {
        da: "Der er {{count}} lektioner (ca. {{length}}).",
        en: "There are {{count}} lessons (about {{length}}).",
      },
      button: { da: "Begynd", en: "Start" },
    },
    again: {
      title: { da: "Se det nye i {{title}}", en: "See what is new in {{title}}" },
      text_one: {
        da: "Kurset er revideret. Der er {{count}} lektion at se (ca. {{length}}).",
        en: "The course has been revised. There is {{count}} lesson to see (about {{length}}).",
      },
      text_other: {
        da: "Kurset er revideret. Der er {{count}} lektioner at se (ca. {{length}}).",
        en: "The course has been revised. There are {{count}} lessons to see (about {{length}}).",
      },
      button: { da: "Se det nye", en: "See what is new" },
    },
    due: { da: "Senest {{day}}.", en: "By {{day}}." },
    day: {
      title: { da: "Tilmeld dig en kursusdag", en: "Sign up for a course day" },
      text: {
        da: "Alle agenter skal på én kursusdag. Vælg den, der passer dig bedst.",
        en: "Every agent attends one course day. Choose the one that suits you best.",
      },
      button: { da: "Se kursusdagene", en: "See the course days" },
    },
    survey: {
      title: { da: "Svar på målingen {{name}}", en: "Answer the survey {{name}}" },
      text: {
        da: "Målingen kan besvares til og med {{at}}. Der ligger et brev med dit personlige link i din mail.",
        en: "The survey is open until and including {{at}}. Your personal link was sent to you by email.",
      },
      secret: {
        da: "Dit svar er hemmeligt. Derfor ved denne side heller ikke, om du har svaret. Har du det, skal du ikke gøre mere.",
        en: "Your answer is secret, so this page does not know whether you have answered. If you have, there is nothing more to do.",
      },
    },
    item: {
      text: { da: "Det skal være gjort senest {{day}}.", en: "It must be done by {{day}}." },
      button: { da: "Se din plan", en: "See your plan" },
    },
    none: {
      title: { da: "Du er med på det hele", en: "You are up to date" },
      text: {
        da: "Der er ikke noget, du skal gøre lige nu. Vi skriver til dig, når der kommer noget nyt.",
        en: "There is nothing you need to do right now. We will write to you when something new comes up.",
      },
    },
  },
  step: {
    elearning: { da: "E-læring", en: "E-learning" },
    course: { da: "{{title}}", en: "{{title}}" },
    completed: { da: "{{title}}", en: "{{title}}" },
    again: { da: "Nyt i {{title}}", en: "New in {{title}}" },
    day: { da: "Kursusdag", en: "Course day" },
    diploma: { da: "Diplom", en: "Diploma" },
    survey: { da: "Måling", en: "Survey" },
  },
  state: {
    late: { da: "Over tiden", en: "Overdue" },
    "to-do": { da: "Mangler", en: "To do" },
    "under-way": { da: "I gang", en: "In progress" },
    waiting: { da: "Venteliste", en: "Waiting list" },
    booked: { da: "Tilmeldt", en: "Signed up" },
    later: { da: "Følger af sig selv", en: "Issued automatically" },
    open: { da: "Åben", en: "Open" },
    done: { da: "Færdig", en: "Done" },
  },
  lessonsDone_one: {
    da: "{{done}} af {{count}} lektion gennemført",
    en: "{{done}} of {{count}} lesson completed",
  },
  lessonsDone_other: {
    da: "{{done}} af {{count}} lektioner gennemført",
    en: "{{done}} of {{count}} lessons completed",
  },
  detail: {
    elearningDone: { da: "Gennemført {{day}}", en: "Completed {{day}}" },
    elearningLeft: { da: "{{lessons}}, ca. {{length}} tilbage.", en: "{{lessons}}, about {{length}} left." },
    dayOwed: {
      da: "Du er ikke tilmeldt en kursusdag endnu.",
      en: "You have not signed up for a course day yet.",
    },
    dayWaiting: { da: "Du står på ventelisten til {{day}}.", en: "You are on the waiting list for {{day}}." },
    dayBooked: { da: "Du har en plads {{day}}.", en: "You have a seat on {{day}}." },
    dayAttended: { da: "Du var med {{day}}.", en: "You attended on {{day}}." },
    dayExempt: { da: "Du er fritaget siden {{day}}.", en: "You have been exempt since {{day}}." },
    diploma: { da: "Nummer {{number}}", en: "Number {{number}}" },
    diplomaLater: {
      da: "Det kommer på mail, når e-læringen er gennemført.",
      en: "It is sent by email when the e-learning is completed.",
    },
    survey: {
      da: "{{name}} kan besvares til og med {{at}}. Dit personlige link ligger i din mail.",
      en: "{{name}} is open until and including {{at}}. Your personal link is in your email.",
    },
  },
  open: {
    elearning: { da: "Gå til e-læringen", en: "Go to the e-learning" },
    course: { da: "Se kurset", en: "See the course" },
    day: { da: "Se dagen", en: "See the day" },
    days: { da: "Se kursusdagene", en: "See the course days" },
    diploma: { da: "Se dit diplom", en: "See your diploma" },
    survey: { da: "Om målingen", en: "About the survey" },
  },
  role: {
    leader: {
      title: { da: "Se, hvor dit hold er", en: "See how your team is doing" },
      text: {
        da: "Se, hvem der er klar til vagt, og hvem der mangler noget.",
        en: "See who is ready for shifts, and who still has something to do.",
      },
      button: { da: "Mit hold", en: "My team" },
    },
    host: {
      title: { da: "Dine kursusdage", en: "Your course days" },
      text: {
        da: "Se, hvem der kommer, og før fremmødet på dagen.",
        en: "See who is coming, and take attendance on the day.",
      },
      button: { da: "Kursusdage", en: "Course days" },
    },
    secretariat: {
      title: { da: "Overblik over alle kommuner", en: "All municipalities at a glance" },
      text: {
        da: "Se, hvor langt kommunerne er, og find den enkelte.",
        en: "See how far the municipalities have come, and find a person.",
      },
      button: { da: "Sekretariatets overblik", en: "The secretariat's overview" },
    },
    steering: {
      title: { da: "Kommunernes tal", en: "The municipalities' figures" },
      text: {
        da: "Se, hvor langt kommunerne er med uddannelsen. Tallene viser ingen enkeltpersoner.",
        en: "See how far the municipalities have come with the training. The figures show no individuals.",
      },
      button: { da: "Se overblikket", en: "See the overview" },
    },
  },
  alsoAgent: { da: "Du er også agent", en: "You are also an agent" },
  alsoAgentText: {
    da: "Din egen uddannelse ser du, når du skifter rolle.",
    en: "Switch role to see your own training.",
  },
  switchToAgent: { da: "Skift til agent", en: "Switch to agent" },
  own: {
    title: { da: "Dine oplysninger", en: "Your data" },
    name: { da: "Navn", en: "Name" },
    mail: { da: "Mail", en: "Mail" },
    municipality: { da: "Kommune", en: "Municipality" },
    roles_one: { da: "Rolle", en: "Role" },
    roles_other: { da: "Roller", en: "Roles" },
    deputy: {
      da: "leder (stedfortræder til og med {{until}})",
      en: "leader (deputy until and including {{until}})",
    },
    startsOn: { da: "Startdato", en: "Start date" },
    all: {
      da: "Se alt om dig, hvem der har set det, og hent eller ret det",
      en: "See all your data and who has seen it, and download or correct it",
    },
    changeMail: { da: "Skift mailadresse", en: "Change the email address" },
    sessions: { da: "Se, hvor du er logget ind", en: "See where you are signed in" },
    wrong: {
      da: "Er noget forkert, så sig det til din leder eller til sekretariatet.",
      en: "If something is wrong, tell your leader or the secretariat.",
    },
  },
};
