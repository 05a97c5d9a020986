export const texts = {
  course: {
    agents: { da: "E-læring for agenter", en: "E-learning for agents" },
    leaders: { da: "E-læring for ledere", en: "E-learning for leaders" },
  },
  list: {
    title: { da: "E-læring", en: "E-learning" },
    lead: {
      da: "Se filmene, løs opgaverne, og tag den simulerede vagt. Du kan holde pause når som helst og fortsætte, hvor du slap.",
      en: "Watch the films, do the exercises, and take the simulated shift. You can stop at any time and continue where you left off. The lessons are in Danish.",
    },
    looking: {
      da: "Du ser kurset som sekretariat. Det, du ser, bliver ikke talt.",
      en: "You are viewing the course as the secretariat. What you view is not counted.",
    },
    empty: {
      da: "Der er ingen kurser til dig her endnu. Mangler du et, så skriv til sekretariatet.",
      en: "There are no courses for you here yet. If one is missing, write to the secretariat.",
    },
    noLessons: {
      da: "Kurset har ingen lektioner endnu. Du får besked, når det er klar.",
      en: "The course has no lessons yet. We will tell you when it is ready.",
    },
    progress_one: {
      da: "{{done}} af {{count}} lektion er færdig",
      en: "{{done}} of {{count}} lesson is done",
    },
    progress_other: {
      da: "{{done}} af {{count}} lektioner er færdige",
      en: "{{done}} of {{count}} lessons are done",
    },
    of: { da: "af {{of}}", en: "of {{of}}" },
    left_one: {
      da: "{{count}} lektion tilbage, ca. {{length}}",
      en: "{{count}} lesson left, about {{length}}",
    },
    left_other: {
      da: "{{count}} lektioner tilbage, ca. {{length}}",
      en: "{{count}} lessons left, about {{length}}",
    },
    completed: { da: "Gennemført den {{day}}", en: "Completed on {{day}}" },
    completedText: {
      da: "Du har gennemført kurset. Du kan altid se lektionerne igen.",
      en: "You have completed the course. You can always view the lessons again.",
    },
    again_one: {
      da: "Kurset er ændret. {{count}} lektion skal ses igen",
      en: "The course has changed. {{count}} lesson to see again",
    },
    again_other: {
      da: "Kurset er ændret. {{count}} lektioner skal ses igen",
      en: "The course has changed. {{count}} lessons to see again",
    },
    againText: {
      da: "Tag det nye senest den {{day}}. Din gennemførelse og dit diplom gælder fortsat.",
      en: "Take what is new by {{day}}. Your completion and your diploma are still valid.",
    },
    due: { da: "Senest {{day}}.", en: "Due {{day}}." },
    late: { da: "Forsinket. Skulle være gjort {{day}}.", en: "Overdue. Was due {{day}}." },
    myPage: { da: "Gå til Min side", en: "Go to My page" },
    first: { da: "Første lektion", en: "First lesson" },
    next: { da: "Næste lektion", en: "Next lesson" },
    begin: { da: "Begynd", en: "Start" },
    resume: { da: "Fortsæt", en: "Continue" },
    lessons: { da: "Lektioner", en: "Lessons" },
    chapter: {
      done: { da: "{{done}} af {{of}}", en: "{{done}} of {{of}}" },
      left: { da: "{{done}} af {{of}} · {{length}} tilbage", en: "{{done}} of {{of}} · {{length}} left" },
      size_one: { da: "{{count}} lektion · {{length}}", en: "{{count}} lesson · {{length}}" },
      size_other: { da: "{{count}} lektioner · {{length}}", en: "{{count}} lessons · {{length}}" },
    },
    done: { da: "færdig", en: "done" },
  },
  milestone: {
    quarter: {
      da: "{{length}} i dag, så har du taget en fjerdedel.",
      en: "{{length}} today, and you are a quarter of the way.",
    },
    half: { da: "{{length}} i dag, så er du halvvejs.", en: "{{length}} today, and you are halfway." },
    "three-quarters": {
      da: "{{length}} i dag, så har du taget tre fjerdedele.",
      en: "{{length}} today, and you are three quarters of the way.",
    },
    whole: { da: "{{length}} i dag, så er du færdig.", en: "{{length}} today, and you are done." },
    chapter: {
      da: "{{length}} i dag, så er du færdig med »{{chapter}}«.",
      en: "{{length}} today, and you are done with “{{chapter}}”.",
    },
  },
  state: {
    done: { da: "Færdig", en: "Done" },
    begun: { da: "{{percent}}\u00a0% set", en: "{{percent}}% watched" },
    next: { da: "Næste", en: "Next" },
  },
  lesson: {
    up: { da: "Til kurset", en: "Back to the course" },
    place: {
      da: "Lektion {{number}} af {{count}} · {{kind}} · ca. {{length}}",
      en: "Lesson {{number}} of {{count}} · {{kind}} · about {{length}}",
    },
    previous: { da: "Forrige", en: "Previous" },
    following: { da: "Næste", en: "Next" },
    around: { da: "Flere lektioner", en: "More lessons" },
    done: { da: "Færdig den {{day}}", en: "Done on {{day}}" },
    doneNow: { da: "Lektionen er færdig.", en: "The lesson is done." },
    toWorkshop: { da: "Ret lektionen", en: "Edit this lesson" },
    goOn: { da: "Gå videre", en: "Continue" },
    goOnTo: { da: "til", en: "to" },
    nextLength: { da: "Næste lektion · ca. {{length}}", en: "Next lesson · about {{length}}" },
    courseDone: {
      da: "Du har gennemført hele kurset. Tillykke!",
      en: "You have completed the whole course. Congratulations!",
    },
    refused: {
      da: "Det valg findes ikke i lektionen. Intet er ændret. Vælg en af mulighederne herunder.",
      en: "That choice does not exist in the lesson. Nothing was changed. Choose one of the options below.",
    },
  },
  trial: {
    course: { da: "Til kurset", en: "To the course" },
    title: { da: "Dette er en prøve", en: "This is a trial" },
    text: {
      da: "Prøv lektionen, som en agent tager den. Svarene bedømmes på samme måde, men de gemmes ikke og tæller ikke i din egen e-læring.",
      en: "Try the lesson as an agent takes it. It is marked in the same way, but nothing is saved, and nothing counts in your own e-learning.",
    },
    again: { da: "Begynd prøven forfra", en: "Start the trial again" },
  },
  why: {
    link: { da: "Hvorfor?", en: "Why?" },
    title: { da: "Hvad tæller, og hvad mangler?", en: "What counts, and what is missing?" },
    titleOf: { da: "E-læring: {{name}}", en: "E-learning: {{name}}" },
    lead: {
      da: "Her står, hvad der er gjort hvornår, hvilken regel der gælder, og hvad der mangler.",
      en: "This page shows what was done and when, which rule applies, and what is missing.",
    },
    none: { da: "Der er ingen kurser at vise.", en: "There are no courses to show." },
    completed: {
      da: "Kurset er gennemført den {{at}} i version {{version}}.",
      en: "The course was completed on {{at}}, in version {{version}}.",
    },
    imported: {
      da: "Kurset er gennemført den {{day}}, før sitet blev taget i brug. Det er indlæst fra sekretariatets liste.",
      en: "The course was completed on {{day}}, before this site was in use. It was imported from the secretariat's list.",
    },
    notCompleted: {
      da: "Kurset er ikke gennemført. {{done}} af {{count}} lektioner er færdige. Det er gennemført, når den sidste er færdig.",
      en: "The course is not completed. {{done}} of {{count}} lessons are done. It is completed when the last one is done.",
    },
    laterVersion: {
      da: "Kurset er nu i version {{version}}. Gennemførelsen gælder fortsat med sin egen dato.",
      en: "The course is now at version {{version}}. The completion is still valid with its own date.",
    },
    later: {
      da: "Tilføjet senere, i version {{version}}. Ikke en del af det, der blev gennemført:",
      en: "Added later, in version {{version}}. Not part of what was completed:",
    },
    former: {
      da: "Også gjort, i lektioner, der ikke er på kurset mere:",
      en: "Also done, in lessons that are no longer part of the course:",
    },
    invited: { da: "Invitation sendt den {{day}}.", en: "Invitation sent on {{day}}." },
    due: { da: "Skal være gennemført senest den {{day}}.", en: "Must be completed by {{day}}." },
    rule: { da: "Regel {{rule}}", en: "Rule {{rule}}" },
    done: { da: "Gjort", en: "Done" },
    began: { da: "Begyndt den {{at}}", en: "Started on {{at}}" },
    last: { da: "senest den {{at}}", en: "most recently on {{at}}" },
    nothing: { da: "Ikke begyndt", en: "Not started" },
    missing: { da: "Mangler", en: "Missing" },
    finished: { da: "Færdig", en: "Finished" },
    way: {
      watched: { da: "set den {{at}}", en: "watched on {{at}}" },
      read: { da: "læst og besvaret den {{at}}", en: "read and answered on {{at}}" },
      passed: { da: "bestået den {{at}}", en: "passed on {{at}}" },
      opened: { da: "åbnet helt den {{at}}", en: "opened in full on {{at}}" },
      reported: {
        da: "meldt gennemført af pakken den {{at}}",
        en: "reported as completed by the package on {{at}}",
      },
      carried: {
        da: "gjort den {{at}} i en tidligere udgave, som fortsat tæller",
        en: "done on {{at}} in an earlier edition, which still counts",
      },
    },
  },
};
