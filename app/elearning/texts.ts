export const texts = {
  course: {
    agents: { da: "E-læring for agenter", en: "E-learning for agents" },
    leaders: { da: "E-læring for ledere", en: "E-learning for leaders" },
  },
  list: {
    title: { da: "E-læring", en: "E-learning" },
    lead: {
      da: "Se filmene, løs opgaverne, og tag den simulerede vagt. Du kan holde pause når som helst og fortsætte, hvor du slap.",
      en: "See the films, do the exercises, and take the simulated shift. Stop whenever you like and go on where you left. The lessons are in Danish.",
    },
    looking: {
      da: "Du ser kurset som sekretariat. Det, du ser, bliver ikke talt.",
      en: "You see the course as the secretariat. What you see is not counted.",
    },
    empty: {
      da: "Der er ingen kurser til dig her endnu. Mangler du et, så skriv til sekretariatet.",
      en: "There are no courses for you here yet. Is one missing? Write to the secretariat.",
    },
    noLessons: {
      da: "Kurset har ingen lektioner endnu. Du får besked, når det er klar.",
      en: "The course has no lessons yet. You will hear when it is ready.",
    },
    progress_one: { da: "{{done}} af {{count}} lektion", en: "{{done}} of {{count}} lesson" },
    progress_other: { da: "{{done}} af {{count}} lektioner", en: "{{done}} of {{count}} lessons" },
    left: { da: "ca. {{length}} tilbage", en: "about {{length}} left" },
    completed: { da: "Gennemført den {{day}}", en: "Completed on {{day}}" },
    completedText: {
      da: "Du har gennemført kurset. Du kan altid se lektionerne igen.",
      en: "You have completed the course. You can see the lessons again whenever you like.",
    },
    again_one: {
      da: "Kurset er revideret: {{count}} lektion skal ses igen",
      en: "The course has been revised: {{count}} lesson to see again",
    },
    again_other: {
      da: "Kurset er revideret: {{count}} lektioner skal ses igen",
      en: "The course has been revised: {{count}} lessons to see again",
    },
    againText: {
      da: "Tag det nye senest den {{day}}. Din gennemførelse og dit diplom gælder fortsat.",
      en: "Take what is new by {{day}}. Your completion and diploma still stand.",
    },
    due: { da: "Tag kurset senest den {{day}}.", en: "Take the course by {{day}}." },
    myPage: { da: "Gå til Min side", en: "Go to My page" },
    next: { da: "Næste lektion", en: "Next lesson" },
    begin: { da: "Begynd", en: "Begin" },
    resume: { da: "Fortsæt", en: "Go on" },
    lessons: { da: "Lektioner", en: "Lessons" },
  },
  state: {
    done: { da: "Færdig", en: "Done" },
    begun: { da: "{{percent}} % set", en: "{{percent}} % seen" },
    next: { da: "Næste", en: "Next" },
  },
  lesson: {
    up: { da: "Til kurset", en: "To the course" },
    place: {
      da: "Lektion {{number}} af {{count}} · {{kind}} · ca. {{length}}",
      en: "Lesson {{number}} of {{count}} · {{kind}} · about {{length}}",
    },
    previous: { da: "Forrige", en: "Previous" },
    following: { da: "Næste", en: "Next" },
    around: { da: "Flere lektioner", en: "More lessons" },
    done: { da: "Færdig den {{day}}", en: "Done on {{day}}" },
    doneNow: { da: "Lektionen er færdig.", en: "The lesson is done." },
    toWorkshop: { da: "Til arbejdet med lektionen", en: "To the work on the lesson" },
    goOn: { da: "Gå videre til", en: "Go on to" },
    courseDone: {
      da: "Du har gennemført hele kurset. Tillykke!",
      en: "You have completed the whole course. Congratulations!",
    },
    refused: {
      da: "Det valg findes ikke i lektionen. Intet er ændret; vælg en af mulighederne herunder.",
      en: "The lesson has no such choice. Nothing was changed; choose one of those below.",
    },
  },
  trial: {
    title: { da: "Dette er en prøve", en: "This is a trial" },
    text: {
      da: "Prøv lektionen, som en agent tager den. Den bedømmes ens, men intet bliver gemt, og intet tæller i din egen e-læring.",
      en: "Try the lesson as an agent takes it. It is judged the same, but nothing is kept, and nothing counts in your own e-learning.",
    },
    again: { da: "Begynd prøven forfra", en: "Begin the trial anew" },
  },
  why: {
    link: { da: "Hvorfor?", en: "Why?" },
    title: { da: "Hvad tæller, og hvad mangler?", en: "What counts, and what is missing?" },
    titleOf: { da: "E-læring: {{name}}", en: "E-learning: {{name}}" },
    lead: {
      da: "Her står, hvad der er gjort hvornår, hvilken regel det er holdt op imod, og hvad der mangler.",
      en: "This is what was done when, the rule it was held against, and what is missing.",
    },
    none: { da: "Der er ingen kurser at gøre rede for.", en: "There are no courses to account for." },
    completed: {
      da: "Kurset er gennemført den {{at}} i version {{version}}.",
      en: "The course was completed on {{at}}, in version {{version}}.",
    },
    imported: {
      da: "Kurset er gennemført den {{day}}, før sitet blev taget i brug. Det er hentet ind fra sekretariatets liste.",
      en: "The course was completed on {{day}}, before this site. It was brought in from the secretariat's list.",
    },
    notCompleted: {
      da: "Kurset er ikke gennemført. {{done}} af {{count}} lektioner er færdige; det er gennemført i det øjeblik, den sidste bliver det.",
      en: "The course is not completed. {{done}} of {{count}} lessons are done; it is completed the moment the last one is.",
    },
    laterVersion: {
      da: "Kurset er nu i version {{version}}. Gennemførelsen gælder fortsat med sin egen dato.",
      en: "The course is now in version {{version}}. The completion stands with its own date.",
    },
    later: {
      da: "Kommet til siden, i version {{version}}. Det hører ikke til det, der blev gennemført:",
      en: "Added since, in version {{version}}. It is no part of what was completed:",
    },
    former: {
      da: "Også gjort, i lektioner, der ikke er på kurset mere:",
      en: "Also done, in lessons that are no longer in the course:",
    },
    invited: { da: "Invitation sendt den {{day}}.", en: "Invitation sent on {{day}}." },
    due: { da: "Skal være gennemført senest den {{day}}.", en: "To be completed by {{day}}." },
    rule: { da: "Regel {{rule}}", en: "Rule {{rule}}" },
    done: { da: "Gjort", en: "Done" },
    began: { da: "Begyndt den {{at}}", en: "Begun on {{at}}" },
    last: { da: "senest den {{at}}", en: "latest on {{at}}" },
    nothing: { da: "Ikke begyndt", en: "Not begun" },
    missing: { da: "Mangler", en: "Missing" },
    finished: { da: "Færdig", en: "Finished" },
    way: {
      watched: { da: "set den {{at}}", en: "seen on {{at}}" },
      read: { da: "læst og besvaret den {{at}}", en: "read and answered on {{at}}" },
      passed: { da: "bestået den {{at}}", en: "passed on {{at}}" },
      opened: { da: "åbnet helt den {{at}}", en: "opened throughout on {{at}}" },
      reported: {
        da: "meldt gennemført af pakken den {{at}}",
        en: "reported completed by the package on {{at}}",
      },
      carried: {
        da: "gjort den {{at}} i en tidligere udgave, som fortsat tæller",
        en: "done on {{at}} in an earlier edition, which still counts",
      },
    },
  },
};
