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
  kind: {
    film: { da: "Film", en: "Film" },
    exercise: { da: "Øvelse", en: "Exercise" },
    workflow: { da: "Workflow-test", en: "Workflow test" },
    page: { da: "Interaktiv side", en: "Interactive page" },
    conversation: { da: "Simuleret vagt", en: "Simulated shift" },
    package: { da: "Kursuspakke", en: "Course package" },
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
  film: {
    noScript: {
      da: "Du kan se filmen, men uden scripts kan det, du ser, ikke tælles. Slå scripts til i browseren for at få lektionen godkendt.",
      en: "You can see the film, but without scripts what you see cannot be counted. Turn scripts on in the browser to have the lesson approved.",
    },
    captions: { da: "Danske undertekster", en: "Danish captions" },
    seenOf: { da: "Set {{seen}} af {{of}}", en: "{{seen}} of {{of}} seen" },
    bar: { da: "Det, du har set af filmen", en: "What you have seen of the film" },
    missing: { da: "Mangler", en: "Missing" },
    rule: {
      da: "Filmen er færdig, når du har set 95 % af den. Det tæller ikke at springe til slutningen.",
      en: "The film is done when you have seen 95 % of it. Jumping to the end does not count.",
    },
    speed: { da: "Hastighed", en: "Speed" },
    transcript: { da: "Læs filmens tekst", en: "Read the film's text" },
    readInstead: { da: "Læs filmens tekst i stedet", en: "Read the film's text instead" },
    questions: { da: "Spørgsmål til teksten", en: "Questions on the text" },
    readCounts: {
      da: "Kan du ikke se eller høre filmen, eller vil du hellere læse, så læs teksten, og svar på spørgsmålene. Består du, er lektionen færdig.",
      en: "If you cannot see or hear the film, or would rather read, then read the text and answer the questions. When you pass, the lesson is done.",
    },
    vimeo: {
      da: "Filmen vises fra Vimeo, som får at vide, at nogen ser den, men ikke hvem.",
      en: "The film is shown from Vimeo, who learn that someone is seeing it, but not who.",
    },
    vimeoSilent: {
      da: "Filmen svarer ikke. Genindlæs siden, eller læs filmens tekst.",
      en: "The film does not answer. Reload the page, or read the film's text.",
    },
    vimeoLength: {
      da: "Filmen varer {{length}} hos Vimeo, men her står {{stated}}. Ret længden på lektionens side.",
      en: "The film lasts {{length}} at Vimeo, but {{stated}} is stated here. Mend its length on the lesson's page.",
    },
    complete: { da: "Filmen er set færdig.", en: "The film has been seen to its end." },
    offline: {
      da: "Du er uden forbindelse. Det, du ser, bliver sendt, når du er på igen. Lad siden stå åben.",
      en: "You have no connection. What you see is sent when you are back. Leave the page open.",
    },
    signedOut: {
      da: "Du er blevet logget ud. Log ind i et andet vindue, så bliver det, du har set her, sendt.",
      en: "You have been signed out. Sign in in another window, and what you have seen here is sent.",
    },
    trouble: {
      da: "Det, du ser, kan ikke tælles lige nu. Genindlæs siden.",
      en: "What you see cannot be counted just now. Reload the page.",
    },
    back: {
      da: "Forbindelsen er tilbage, og det, du har set, er gemt.",
      en: "The connection is back, and what you have seen is kept.",
    },
    clip: {
      da: "Demoens film er klip på få sekunder. Siderne viser den tid, den rigtige film ville tage.",
      en: "The demo's films are clips of a few seconds. The pages tell the time the real film would take.",
    },
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
    ruleText: {
      film: {
        da: "Filmen er færdig, når 95 % af dens sekunder er set. De samme sekunder tæller én gang, og det tæller ikke at springe til slutningen. Hurtigere end dobbelt hastighed kan ingen se.",
        en: "The film is done when 95 % of its seconds have been seen. The same seconds count once, and jumping to the end does not count. Nobody can see it at more than double speed.",
      },
      exercise: {
        da: "Øvelsen er færdig, når mindst {{need}} af {{of}} svar er rigtige i samme forsøg.",
        en: "The exercise is done when at least {{need}} of {{of}} answers are right in the same try.",
      },
      workflow: {
        da: "Testen er bestået, når mindst {{need}} af {{of}} trin er rigtige i samme forsøg.",
        en: "The test is passed when at least {{need}} of {{of}} steps are right in the same try.",
      },
      page: {
        da: "Siden er færdig, når alt på den er åbnet.",
        en: "The page is done when everything on it has been opened.",
      },
      conversation: {
        da: "Vagten er færdig, når hver samtale på et tidspunkt er bestået: Borgerens sag er løst, den grønne guide er brugt, og borgerens humør når målet.",
        en: "The shift is done when every call has been passed at some time: the citizen's matter is resolved, the green guide was used, and the citizen's mood meets its goal.",
      },
      package: {
        da: "Pakken er færdig, når hver af dens dele selv har meldt, at den er gennemført eller bestået. En prøve, der ikke er bestået, tæller ikke.",
        en: "The package is done when each of its parts has itself reported that it was completed or passed. A failed test does not count.",
      },
      packagePassed: {
        da: "Pakken er færdig, når hver af dens dele selv har meldt, at prøven er bestået. At den er gennemført, er ikke nok.",
        en: "The package is done when each of its parts has itself reported that its test was passed. Having completed it is not enough.",
      },
    },
    ruleRead: {
      da: "Det tæller også at læse filmens tekst og svare rigtigt på mindst {{need}} af {{of}} spørgsmål til den.",
      en: "Reading the film's text and answering at least {{need}} of {{of}} questions on it right counts as well.",
    },
    opened: { da: "{{opened}} af {{of}} dele er åbnet", en: "{{opened}} of {{of}} parts opened" },
    missingOpened_one: { da: "{{count}} del er ikke åbnet:", en: "{{count}} part has not been opened:" },
    missingOpened_other: { da: "{{count}} dele er ikke åbnet:", en: "{{count}} parts have not been opened:" },
    wrong: { da: "Ikke svaret rigtigt på: {{questions}}.", en: "Not answered right: {{questions}}." },
    missingSteps: {
      da: "Der kræves {{need}} rigtige trin i et helt forsøg.",
      en: "{{need}} right steps in one whole try are needed.",
    },
    done: { da: "Gjort", en: "Done" },
    began: { da: "Begyndt den {{at}}", en: "Begun on {{at}}" },
    last: { da: "senest den {{at}}", en: "latest on {{at}}" },
    nothing: { da: "Ikke begyndt", en: "Not begun" },
    seen: { da: "set {{seen}} af {{of}} ({{percent}} %)", en: "{{seen}} of {{of}} seen ({{percent}} %)" },
    right: {
      da: "{{right}} af {{of}} rigtige i sidste forsøg",
      en: "{{right}} of {{of}} right in the last try",
    },
    missing: { da: "Mangler", en: "Missing" },
    missingRanges: { da: "Ikke set:", en: "Not seen:" },
    missingNeed: { da: "Der kræves {{need}} rigtige.", en: "{{need}} right answers are needed." },
    missingCall: {
      da: "Samtaler, der når alle tre mål: {{calls}}.",
      en: "Calls that meet all three goals: {{calls}}.",
    },
    missingCallOf: {
      resolved: { da: "Sagen blev ikke løst.", en: "The matter was not resolved." },
      rightGuide: { da: "Den grønne guide blev ikke brugt.", en: "The green guide was not used." },
      mood: {
        da: "Humøret endte på {{mood}}; målet er {{goal}}.",
        en: "The mood ended at {{mood}}; the goal is {{goal}}.",
      },
    },
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
  exercise: {
    send: { da: "Se, hvordan det gik", en: "See how it went" },
    again: { da: "Svar igen", en: "Answer again" },
    kind: {
      one: { da: "Vælg én", en: "Choose one" },
      several: { da: "Vælg én eller flere", en: "Choose one or more" },
      order: { da: "Giv hver sin plads i rækken", en: "Give each its place in the row" },
      match: { da: "Vælg det, der hører til", en: "Choose what belongs to it" },
      text: { da: "Skriv et kort svar", en: "Write a short answer" },
    },
    choose: { da: "Vælg", en: "Choose" },
    yourAnswer: { da: "Dit svar", en: "Your answer" },
    passMark: {
      da: "Du består med mindst {{need}} rigtige af {{of}}. Du kan prøve så mange gange, du vil.",
      en: "You pass with at least {{need}} right of {{of}}. Try as often as you like.",
    },
    passed: { da: "Bestået: {{right}} af {{of}} rigtige", en: "Passed: {{right}} of {{of}} right" },
    failed: {
      da: "{{right}} af {{of}} rigtige. Læs svarene, og prøv igen.",
      en: "{{right}} of {{of}} right. Read the answers, and try again.",
    },
    tries_one: { da: "{{count}} forsøg", en: "{{count}} try" },
    tries_other: { da: "{{count}} forsøg", en: "{{count}} tries" },
    rightAnswer: { da: "Rigtigt", en: "Right" },
    wrongAnswer: { da: "Ikke rigtigt", en: "Not right" },
    incomplete: {
      da: "Svaret er ikke helt rigtigt: Der er flere rigtige, eller der er valgt et for meget.",
      en: "The answer is not whole: there are more right ones, or one too many was chosen.",
    },
    unanswered: { da: "Besvar spørgsmålet.", en: "Answer the question." },
    twice: { da: "To har fået samme plads i rækken.", en: "Two have been given the same place." },
    twiceText: {
      da: "Dine svar er her endnu. Giv hver sin plads, og send igen.",
      en: "Your answers are still here. Give each a place of its own, and send again.",
    },
    unansweredTitle: { da: "Der mangler svar", en: "Answers are missing" },
    unansweredText: {
      da: "Dine svar er her endnu. Besvar resten, og send igen.",
      en: "Your answers are still here. Answer the rest, and send again.",
    },
  },
  workflow: {
    passMark: {
      da: "Tag arbejdsgangen ét trin ad gangen. Du består med mindst {{need}} rigtige trin af {{of}}, og du kan prøve så mange gange, du vil.",
      en: "Take the process one step at a time. You pass with at least {{need}} right steps of {{of}}. Try as often as you like.",
    },
    taken: { da: "Trin, du har taget", en: "Steps you have taken" },
    step: { da: "Trin {{step}} af {{of}}", en: "Step {{step}} of {{of}}" },
    take: { da: "Gør det", en: "Do it" },
    again: { da: "Tag testen forfra", en: "Take the test from the start" },
    passed: {
      da: "Bestået: {{right}} af {{of}} trin rigtige",
      en: "Passed: {{right}} of {{of}} steps right",
    },
    failed: {
      da: "{{right}} af {{of}} trin rigtige. Læs, hvad der skete, og tag testen igen.",
      en: "{{right}} of {{of}} steps right. Read what happened, and take the test again.",
    },
  },
  page: {
    opened: { da: "Du har åbnet {{opened}} af {{of}}.", en: "You have opened {{opened}} of {{of}}." },
    all: { da: "Du har åbnet det hele.", en: "You have opened all of it." },
    press: {
      da: "Tryk på felterne i billedet. Med tastaturet går du fra felt til felt med tabulator.",
      en: "Press the fields in the picture. With the keyboard, Tab goes from field to field.",
    },
  },
  talk: {
    intro_one: {
      da: "Telefonen ringer, og du vælger, hvad du siger. Du kan stoppe undervejs; samtalen venter på dig.",
      en: "The telephone rings, and you choose what to say. You can stop on the way; the call waits for you.",
    },
    intro_other: {
      da: "Vagten har {{count}} samtaler. Telefonen ringer, og du vælger, hvad du siger. Du kan stoppe undervejs; vagten venter på dig.",
      en: "The shift has {{count}} calls. The telephone rings, and you choose what to say. You can stop on the way; the shift waits for you.",
    },
    rings: {
      da: "Telefonen ringer (samtale {{call}} af {{count}}):",
      en: "The telephone rings (call {{call}} of {{count}}):",
    },
    ringsAgain: {
      da: "Telefonen ringer igen (samtale {{call}} af {{count}}):",
      en: "The telephone rings again (call {{call}} of {{count}}):",
    },
    calls: { da: "Vagtens samtaler", en: "The shift's calls" },
    callPassed: { da: "Bestået", en: "Passed" },
    callHad: { da: "Ikke bestået endnu", en: "Not passed yet" },
    takeAgain: { da: "Tag samtalen forfra: {{title}}", en: "Take the call from the start: {{title}}" },
    time: { da: "Tid", en: "Time" },
    timeOf_one: {
      da: "{{count}} minut (mål: højst {{goal}})",
      en: "{{count}} minute (goal: {{goal}} at most)",
    },
    timeOf_other: {
      da: "{{count}} minutter (mål: højst {{goal}})",
      en: "{{count}} minutes (goal: {{goal}} at most)",
    },
    begin: { da: "Tag telefonen", en: "Take the call" },
    again: { da: "Tag samtalen forfra", en: "Take the call from the start" },
    unsure: {
      da: "Samtalen er i gang. Sæt hak ved, at det ikke kan fortrydes, hvis du vil begynde forfra.",
      en: "The call is under way. Tick that it cannot be undone if you want to begin anew.",
    },
    so: { da: "Samtalen: {{title}}", en: "The call: {{title}}" },
    citizen: { da: "Borgeren", en: "The citizen" },
    agent: { da: "Dig", en: "You" },
    guide: { da: "Guiden", en: "The guide" },
    choose: { da: "Hvad gør du?", en: "What do you do?" },
    review: { da: "Sådan gik det", en: "How it went" },
    passed: { da: "Godt klaret. Samtalen er bestået.", en: "Well done. The call is passed." },
    failed: {
      da: "Målene blev ikke nået denne gang. Læs gennemgangen, og tag samtalen igen.",
      en: "The goals were not met this time. Read the review, and take the call again.",
    },
    resolved: { da: "Løst i første samtale", en: "Resolved at first contact" },
    rightGuide: { da: "Rigtig guide", en: "Right guide" },
    mood: { da: "Borgerens humør", en: "The citizen's mood" },
    moodOf: { da: "{{mood}} af 10 (mål: {{goal}})", en: "{{mood}} of 10 (goal: {{goal}})" },
    yes: { da: "Ja", en: "Yes" },
    no: { da: "Nej", en: "No" },
    turns: { da: "Det, der gjorde en forskel", en: "What made a difference" },
    moodUp_one: { da: "Humøret steg {{count}} trin", en: "The mood rose {{count}} step" },
    moodUp_other: { da: "Humøret steg {{count}} trin", en: "The mood rose {{count}} steps" },
    moodDown_one: { da: "Humøret faldt {{count}} trin", en: "The mood fell {{count}} step" },
    moodDown_other: { da: "Humøret faldt {{count}} trin", en: "The mood fell {{count}} steps" },
    took: {
      green: { da: "Den grønne guide", en: "The green guide" },
      blue: { da: "En blå guide", en: "A blue guide" },
    },
    thenResolved: { da: "Sagen blev løst", en: "The matter was resolved" },
    thenLost: {
      da: "Samtalen sluttede, uden at sagen var løst",
      en: "The call ended without the matter being resolved",
    },
    fromHere: { da: "Prøv igen herfra", en: "Try again from here" },
    fromHereTo: { da: "Prøv igen herfra: {{text}}", en: "Try again from here: {{text}}" },
    tries_one: { da: "{{count}} samtale", en: "{{count}} call" },
    tries_other: { da: "{{count}} samtaler", en: "{{count}} calls" },
  },
};
