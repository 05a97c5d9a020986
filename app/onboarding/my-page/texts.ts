export const texts = {
  hello: { da: "Hej {{name}}", en: "Hello {{name}}" },
  lead: {
    ready: { da: "Du er klar til vagt.", en: "You are ready for shifts." },
    notReady: {
      da: "Du mangler e-læringen, før du er klar til vagt.",
      en: "Complete the e-learning, and you are ready for shifts.",
    },
    away: {
      da: "Du er på orlov. Det hele kan vente, til du er tilbage.",
      en: "You are on leave. It can all wait until you are back.",
    },
    lacks_one: {
      da: "Du mangler én ting, før du er klar til vagt.",
      en: "One thing is missing before you are ready for shifts.",
    },
    lacks_other: {
      da: "Du mangler {{count}} ting, før du er klar til vagt.",
      en: "{{count}} things are missing before you are ready for shifts.",
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
  ringUnder: { da: "af {{of}}", en: "of {{of}}" },
  thingsDone: { da: "{{done}} af {{of}} ting er gjort", en: "{{done}} of {{of}} things are done" },
  courses: { da: "Dine kurser", en: "Your courses" },
  path: {
    toFirstShift: { da: "Din vej til den første vagt", en: "Your way to the first shift" },
    onwards: { da: "Din vej videre", en: "Your way onwards" },
    behind: { da: "Din vej hertil", en: "Your way so far" },
    training: { da: "Din uddannelse", en: "Your training" },
    done_one: { da: "{{count}} ting er gjort", en: "{{count}} thing is done" },
    done_other: { da: "{{count}} ting er gjort", en: "{{count}} things are done" },
    all: { da: "Se hele planen", en: "See the whole plan" },
    dueOn: { da: "senest {{day}}", en: "due {{day}}" },
    required: { da: "før første vagt", en: "before the first shift" },
    doneOn: { da: "gjort {{day}}", en: "done {{day}}" },
    with: { da: "med {{name}}", en: "with {{name}}" },
    aColleague: { da: "en erfaren kollega", en: "an experienced colleague" },
    nobody: { da: "ingen ansvarlig endnu", en: "nobody responsible yet" },
    automatic: { da: "sendes automatisk", en: "sent automatically" },
    tick: { da: "Gjort", en: "Done" },
    tickFor: { da: "Gjort: {{title}}", en: "Done: {{title}}" },
    findDay: { da: "Find en dag", en: "Find a day" },
  },
  beside: {
    day: { da: "Kursusdag {{distance}}", en: "Course day {{distance}}" },
    time: { da: "{{from}} til {{to}}", en: "{{from}} to {{to}}" },
    survey: { da: "Kan besvares til og med {{day}}.", en: "Open until and including {{day}}." },
    ask: { da: "Spørg", en: "Ask" },
    as: {
      leader: { da: "din leder", en: "your leader" },
      colleague: { da: "din erfarne kollega", en: "your experienced colleague" },
    },
    write: { da: "skriv en mail", en: "write an email" },
    writeTo: { da: "skriv en mail til {{name}}", en: "write an email to {{name}}" },
  },
  next: {
    elearning: {
      begin: { da: "Begynd på e-læringen", en: "Start the e-learning" },
      beginButton: { da: "Begynd", en: "Start" },
      continue: { da: "Fortsæt, hvor du slap", en: "Continue where you left off" },
      continueButton: { da: "Fortsæt", en: "Continue" },
      left_one: {
        da: "{{count}} lektion tilbage, ca. {{length}}",
        en: "{{count}} lesson left, about {{length}}",
      },
      left_other: {
        da: "{{count}} lektioner tilbage, ca. {{length}}",
        en: "{{count}} lessons left, about {{length}}",
      },
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
        da: "Kurset er ændret. Der er {{count}} lektion at se (ca. {{length}}).",
        en: "The course has changed. There is {{count}} lesson to see (about {{length}}).",
      },
      text_other: {
        da: "Kurset er ændret. Der er {{count}} lektioner at se (ca. {{length}}).",
        en: "The course has changed. There are {{count}} lessons to see (about {{length}}).",
      },
      button: { da: "Se det nye", en: "See what is new" },
    },
    due: { da: "Senest {{day}}.", en: "Due {{day}}." },
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
        da: "Den kan besvares til og med {{day}}. Dit personlige link ligger i din mail.",
        en: "It is open until and including {{day}}. Your personal link was sent to you by email.",
      },
      secret: {
        da: "Dit svar er hemmeligt. Derfor ved denne side heller ikke, om du har svaret. Har du det, skal du ikke gøre mere.",
        en: "Your answer is secret, so this page does not know whether you have answered. If you have, there is nothing more to do.",
      },
    },
    item: { open: { da: "Åbn", en: "Open" } },
    none: {
      title: { da: "Alt er gjort lige nu", en: "All is done for now" },
      own: { da: "Din egen uddannelse er gjort", en: "Your own training is done" },
      text: {
        da: "Vi sender dig en mail, når der er noget nyt.",
        en: "We will email you when there is something new.",
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
  },
  state: {
    late: { da: "Forsinket", en: "Overdue" },
    lateBy: { da: "{{length}} forsinket", en: "{{length}} overdue" },
    next: { da: "Næste", en: "Next" },
    waiting: { da: "Venteliste", en: "Waiting list" },
    booked: { da: "Tilmeldt", en: "Signed up" },
    agreed: { da: "Aftalt", en: "Agreed" },
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
    elearningDone: { da: "gennemført {{day}}", en: "completed {{day}}" },
    lessonsLeft_one: { da: "{{count}} lektion, ca. {{length}}", en: "{{count}} lesson, about {{length}}" },
    lessonsLeft_other: {
      da: "{{count}} lektioner tilbage, ca. {{length}}",
      en: "{{count}} lessons left, about {{length}}",
    },
    dayCancelled: {
      da: "dagen {{day}} i {{municipality}} er aflyst",
      en: "the day on {{day}} in {{municipality}} is cancelled",
    },
    dayQueue: {
      da: "nr. {{queuePosition}} på ventelisten til {{day}} i {{municipality}}",
      en: "no. {{queuePosition}} on the waiting list for {{day}} in {{municipality}}",
    },
    dayPast: { da: "fremmødet er ikke ført endnu", en: "attendance has not been taken yet" },
    dayOwed: { da: "du er ikke tilmeldt endnu", en: "you have not signed up yet" },
    attended: { da: "du var med {{day}}", en: "you attended on {{day}}" },
    exempt: { da: "du er fritaget siden {{day}}", en: "you have been exempt since {{day}}" },
    diploma: { da: "nummer {{number}}", en: "number {{number}}" },
    diplomaLater: {
      da: "kommer på mail, når e-læringen er gennemført",
      en: "is sent by email when the e-learning is completed",
    },
  },
  open: {
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
  mailFails: {
    title: { da: "Mails til dig kommer ikke frem", en: "Emails to you do not arrive" },
    text: {
      da: "Det, sitet sender til {{mail}}, kommer retur. Skriv en adresse, der virker, så du får dine mails.",
      en: "What the site sends to {{mail}} comes back. Write an address that works, so that you get your emails.",
    },
  },
  own: {
    title: { da: "Dine oplysninger", en: "Your data" },
    name: { da: "Navn", en: "Name" },
    mail: { da: "Mail", en: "Email" },
    letters: { da: "Mails du får", en: "Emails you get" },
    phoneNumber: { da: "Telefon", en: "Telephone" },
    municipality: { da: "Kommune", en: "Municipality" },
    roles_one: { da: "Rolle", en: "Role" },
    roles_other: { da: "Roller", en: "Roles" },
    deputy: {
      da: "leder (stedfortræder til og med {{until}})",
      en: "leader (deputy until and including {{until}})",
    },
    startsOn: { da: "Startdato", en: "Start date" },
    began: { da: "begyndte {{day}}", en: "started {{day}}" },
    all: { da: "Alt om dig, og hvem der har set det", en: "All about you, and who has seen it" },
    changeMail: { da: "Skift mailadresse", en: "Change the email address" },
    phone: { da: "Dit telefonnummer", en: "Your telephone number" },
    sessions: { da: "Hvor du er logget ind", en: "Where you are signed in" },
  },
};
