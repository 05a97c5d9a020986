export const texts = {
  title: { da: "Kurser", en: "Courses" },
  lead: {
    da: "Byg e-læringens kurser, og ret dem. Nye og ændrede lektioner ses først, når du udgiver; titel og tekst på en udgivet lektion ses med det samme.",
    en: "Build and revise the e-learning's courses. New and changed lessons are seen only when you publish; a published lesson's title and text are seen at once.",
  },
  up: { da: "Til sekretariatet", en: "To the secretariat" },
  create: { da: "Opret et kursus", en: "Found a course" },
  none: { da: "Der er ingen kurser endnu.", en: "There are no courses yet." },
  head: {
    course: { da: "Kursus", en: "Course" },
    audience: { da: "For", en: "For" },
    state: { da: "Status", en: "State" },
    lessons: { da: "Lektioner", en: "Lessons" },
    completed: { da: "Gennemført af", en: "Completed by" },
  },
  audience: {
    agent: { da: "Agenter", en: "Agents" },
    leader: { da: "Ledere", en: "Leaders" },
  },
  audienceIn: { da: "{{audience}} i {{municipality}}", en: "{{audience}} in {{municipality}}" },
  audienceFrom: {
    da: "{{audience}} med start {{day}} eller senere",
    en: "{{audience}} starting on {{day}} or later",
  },
  state: {
    draft: { da: "Kladde", en: "Draft" },
    published: { da: "Udgivet, version {{version}}", en: "Published, version {{version}}" },
    empty: { da: "Uden lektioner", en: "Without lessons" },
  },
  course: {
    newTitle: { da: "Nyt kursus", en: "New course" },
    changeTitle: { da: "Ret kurset", en: "Change the course" },
    title: { da: "Navn", en: "Name" },
    audience: { da: "Hvem er det for?", en: "Whose is it?" },
    municipality: { da: "Kun i denne kommune", en: "In this municipality only" },
    everywhere: { da: "Alle kommuner", en: "All municipalities" },
    startsFrom: {
      da: "Kun dem, der starter på denne dag eller senere",
      en: "Only those who start on this day or later",
    },
    startsFromHint: {
      da: "For eksempel 01-02-2027. Lad feltet stå tomt, når kurset er for alle.",
      en: "For instance 01-02-2027. Leave it empty when the course is for everyone.",
    },
    dueDays: { da: "Frist i dage fra invitationen", en: "Due so many days from the invitation" },
    deadline: { da: "Frist", en: "Due" },
    dueDaysHint: {
      da: "Lad feltet stå tomt, når der ingen frist er.",
      en: "Leave it empty when there is no due date.",
    },
    diploma: { da: "Kurset giver et diplom", en: "The course earns a diploma" },
    save: { da: "Gem", en: "Save" },
    change: { da: "Ret navn, målgruppe og frist", en: "Change name, audience and due date" },
    due_one: { da: "{{count}} dag fra invitationen", en: "{{count}} day from the invitation" },
    due_other: { da: "{{count}} dage fra invitationen", en: "{{count}} days from the invitation" },
    noDue: { da: "Ingen frist", en: "No due date" },
    usualDue: { da: "Fire uger efter startdatoen", en: "Four weeks after the first day" },
    withDiploma: { da: "Giver diplom", en: "Earns a diploma" },
    withoutDiploma: { da: "Giver ikke diplom", en: "Earns no diploma" },
  },
  plan: {
    title: { da: "Lektioner i næste udgave", en: "Lessons of the next version" },
    empty: {
      da: "Der er ingen lektioner endnu. Tilføj den første herunder.",
      en: "There are no lessons yet. Add the first below.",
    },
    new: { da: "Ny", en: "New" },
    edit: { da: "Arbejd med lektionen", en: "Work on the lesson" },
    up: { da: "Flyt op", en: "Move up" },
    down: { da: "Flyt ned", en: "Move down" },
    leaveOut: { da: "Udelad", en: "Leave out" },
    takeIn: { da: "Tag med igen", en: "Take in again" },
    drop: { da: "Slet", en: "Delete" },
    former: { da: "Før på kurset", en: "In the course before" },
    said: {
      flyttet: {
        da: "»{{title}}« står nu som nr. {{number}} af {{count}}.",
        en: "“{{title}}” is now number {{number}} of {{count}}.",
      },
      udeladt: {
        da: "»{{title}}« er udeladt af næste udgave.",
        en: "“{{title}}” is left out of the next version.",
      },
      medtaget: {
        da: "»{{title}}« er med igen, som nr. {{number}} af {{count}}.",
        en: "“{{title}}” is in again, as number {{number}} of {{count}}.",
      },
    },
    leftOut: { da: "Udeladt fra næste udgave", en: "Left out of the next version" },
    leftOutText: {
      da: "De er ikke med, når du udgiver næste gang. Det, nogen har gennemført, bliver stående. En lektion, der aldrig har været udgivet, kan slettes.",
      en: "They are not in what you publish next. What anyone has completed stands. A lesson that was never published can be deleted.",
    },
    of: { da: "{{act}}: {{title}}", en: "{{act}}: {{title}}" },
    add: { da: "Tilføj en lektion", en: "Add a lesson" },
  },
  hindrance: {
    "no-film": { da: "Mangler en film", en: "Lacks a film" },
    "no-questions": { da: "Mangler spørgsmål", en: "Lacks questions" },
    "no-parts": { da: "Mangler noget at åbne", en: "Lacks something to open" },
    "no-conversation": { da: "Mangler en samtale", en: "Lacks a conversation" },
    "no-package": { da: "Mangler en pakke", en: "Lacks a package" },
  },
  lesson: {
    newTitle: { da: "Ny lektion", en: "New lesson" },
    kind: { da: "Slags", en: "Kind" },
    title: { da: "Titel", en: "Title" },
    namesTitle: { da: "Om lektionen", en: "About the lesson" },
    filmTitle: { da: "Læg en film op", en: "Upload a film" },
    captionsTitle: { da: "Læg undertekster op", en: "Upload captions" },
    about: { da: "Kort om lektionen", en: "The lesson in short" },
    minutes: { da: "Minutter, den tager", en: "Minutes it takes" },
    transcript: { da: "Filmens tekst", en: "The film's text" },
    transcriptHint: {
      da: "Til dem, der ikke kan se eller høre filmen. En tom linje giver et nyt afsnit.",
      en: "For those who cannot see or hear the film. An empty line begins a new paragraph.",
    },
    save: { da: "Gem", en: "Save" },
    preview: { da: "Se lektionen, som den bliver", en: "See the lesson as it will be" },
    published: {
      da: "Lektionen står i en version, der er udgivet, og det, nogen har gennemført, hviler på den. Titel og tekst kan rettes her, og det, der mangler, kan lægges til. Skal film, undertekster eller andet indhold være anderledes, så lav en ny udgave. Den begynder som en kopi, og den gamle bliver på kurset, indtil du udgiver.",
      en: "The lesson stands in a version that was published, and what people have completed rests on it. Title and text can be mended here, and what is lacking can be added. Should its film, captions or other content be another, make a new edition. It begins as a copy, and the old one stays in the course until you publish.",
    },
    replace: { da: "Lav en ny udgave", en: "Make a new edition" },
    film: { da: "Film", en: "Film" },
    filmNow: {
      da: "Der ligger en film ({{length}}). Du kan lægge en anden op i stedet.",
      en: "There is a film ({{length}}). You can upload another instead.",
    },
    bare: {
      da: "Filmen mangler undertekster eller sin tekst. Den kan udgives, men så er der kolleger, der ikke kan følge den.",
      en: "The film lacks captions or its text. It can be published, but some colleagues cannot follow it then.",
    },
    filmHint: { da: "MP4 eller WebM, højst {{most}} MB.", en: "MP4 or WebM, at most {{most}} MB." },
    vimeo: { da: "Film på Vimeo", en: "Film on Vimeo" },
    vimeoText: {
      da: "I stedet for en fil kan filmen vises fra Vimeo. Den skal tillade at blive vist på dette site. Se lektionen, før du udgiver: Der står, om længden passer.",
      en: "Instead of a file, the film can be shown from Vimeo. It must allow this site to show it. See the lesson before you publish: it tells whether the length is right.",
    },
    vimeoNow: {
      da: "Filmen vises fra Vimeo. Du kan skrive en anden adresse i stedet.",
      en: "The film is shown from Vimeo. You can write another address instead.",
    },
    vimeoAddress: { da: "Adresse på Vimeo", en: "Address on Vimeo" },
    vimeoAddressHint: {
      da: "For eksempel https://vimeo.com/76979871",
      en: "For instance https://vimeo.com/76979871",
    },
    vimeoLength: { da: "Filmens længde", en: "Length of the film" },
    vimeoLengthHint: {
      da: "Minutter og sekunder, som afspilleren viser dem, for eksempel 4.32",
      en: "Minutes and seconds as the player shows them, for instance 4.32",
    },
    vimeoSave: { da: "Vis filmen fra Vimeo", en: "Show the film from Vimeo" },
    readQuestions: { da: "Spørgsmål til teksten", en: "Questions on the text" },
    readQuestionsText: {
      da: "Har filmen tekst og spørgsmål til den, tæller det som set at læse teksten og svare rigtigt. Det er vejen for dem, der ikke kan se eller høre filmen.",
      en: "When the film has a text and questions on it, reading the text and answering right counts as seen. It is the way for those who cannot see or hear the film.",
    },
    steps: { da: "Trin", en: "Steps" },
    stepsHint: {
      da: "Skriv ét trin ad gangen, i den rækkefølge de tages, med ? og det, agenten står med, forrest. Svar som i en øvelse: + rigtigt, - forkert, :: og det, der siges. Hvert trin bedømmes for sig.",
      en: "Write one step at a time, in the order they are taken, with ? and what the agent is faced with first. Answers as in an exercise: + right, - wrong, :: and what is told. Each step is judged by itself.",
    },
    page: { da: "Sidens indhold", en: "What the page holds" },
    pageHint: {
      da: "En tom linje skiller. Tekst står, som den er. > Overskrift, og teksten under den, åbnes. !1 og en beskrivelse viser billede 1. @1 og en beskrivelse gør billede 1 til et skærmbillede med felter: * venstre top bredde højde Navn :: det, der siges, med tal i hundrededele af billedet.",
      en: "An empty line separates. Text stands as it is. > A title, and the text below it, is opened. !1 and a description shows picture 1. @1 and a description makes picture 1 a screen with fields: * left top width height Name :: what is told, with numbers in hundredths of the picture.",
    },
    pageSave: { da: "Gem siden", en: "Save the page" },
    pictures: { da: "Billeder", en: "Pictures" },
    picture: { da: "Billede", en: "Picture" },
    pictureNumber: {
      da: "Billede {{number}} ({{width}} × {{height}} punkter)",
      en: "Picture {{number}} ({{width}} × {{height}} pixels)",
    },
    spotHow: {
      da: "Sæt markøren i teksten herunder, hvor feltet skal stå, og tryk så på to hjørner af feltet i billedet. Linjen bliver skrevet for dig.",
      en: "Put the cursor in the text below where the field should stand, then press two corners of the field in the picture. The line is written for you.",
    },
    spotName: { da: "Navn", en: "Name" },
    spotTold: { da: "Det, der siges", en: "What is told" },
    pictureHint: {
      da: "PNG, JPEG eller WebP, højst 10 MB. Vis ingen rigtige borgere.",
      en: "PNG, JPEG or WebP, at most 10 MB. Show no real citizens.",
    },
    upload: { da: "Læg op", en: "Upload" },
    captions: { da: "Undertekster", en: "Captions" },
    captionsHint: {
      da: "En WebVTT-fil. Lov om webtilgængelighed kræver undertekster på film med tale.",
      en: "A WebVTT file. The law on web accessibility asks for captions on films with speech.",
    },
    captionsNow: {
      da: "Filmen har undertekster. Du kan lægge andre op i stedet.",
      en: "The film has captions. You can upload others instead.",
    },
    questions: { da: "Spørgsmål", en: "Questions" },
    questionsHint: {
      da: "Skriv ét spørgsmål ad gangen med ? forrest. Svar: + rigtigt, - forkert, :: og det, der siges til svaret. Rækkefølge: 1. 2. 3. Par: venstre = højre. Kort svar: = svaret.",
      en: "Write one question at a time, with ? before it. Answers: + right, - wrong, :: and what is told of the answer. Order: 1. 2. 3. Pairs: left = right. Short answer: = the answer.",
    },
    passMark: { da: "Procent rigtige, der består", en: "Per cent right that passes" },
    check: { da: "Gem spørgsmålene", en: "Save the questions" },
    conversation: { da: "Samtale", en: "Conversation" },
    calls: { da: "Vagtens samtaler", en: "The shift's calls" },
    callGoal: {
      da: "{{title}} (mål: humør {{mood}} af 10, højst {{minutes}} minutter)",
      en: "{{title}} (goals: mood {{mood}} of 10, {{minutes}} minutes at most)",
    },
    dropCall: { da: "Fjern", en: "Take out" },
    dropCallOf: { da: "Fjern {{title}}", en: "Take out {{title}}" },
    conversationHint: {
      da: "En ink-fil, som bliver vagtens næste samtale. Den prøves igennem: Alle veje skal føre til en slutning, alle dele skal kunne nås, og den skal kunne bestås. Det kan tage nogle sekunder.",
      en: "An ink file that becomes the shift's next call. It is tried throughout: every way must lead to an ending, every part must be reachable, and it must be possible to pass it. It may take some seconds.",
    },
    conversationSource: {
      da: "Samtalen skrives i ink med variablerne resolved, guide og mood og mærket # title: med den, der ringer, øverst. goal_mood og goal_minutes er målene, når de ikke skal være 7 og 10; minutes er den tid, samtalen tager.",
      en: "The conversation is written in ink with the variables resolved, guide and mood, and at its top the tag # title: with who calls. goal_mood and goal_minutes are the goals when they are not 7 and 10; minutes is the time the call takes.",
    },
    sample: { da: "Vis et eksempel", en: "Show an example" },
    samples: {
      questions: {
        da: "? Hvad gør du først?\n+ Lytter :: Godt. Så ved du, hvad der skal søges på.\n- Stiller om :: Ikke endnu: Du ved ikke, hvad det drejer sig om.\n\n? Sæt i rækkefølge.\n1. Lyt\n2. Find guiden\n3. Luk samtalen\n\n? Hvad hører sammen?\nTelefon = Puzzel\nGuider = Selvbetjening.nu\n\n? Hvad hedder chatbotten?\n= Muni",
        en: "? Hvad gør du først?\n+ Lytter :: Godt. Så ved du, hvad der skal søges på.\n- Stiller om :: Ikke endnu: Du ved ikke, hvad det drejer sig om.\n\n? Sæt i rækkefølge.\n1. Lyt\n2. Find guiden\n3. Luk samtalen\n\n? Hvad hører sammen?\nTelefon = Puzzel\nGuider = Selvbetjening.nu\n\n? Hvad hedder chatbotten?\n= Muni",
      },
      page: {
        da: "Her er skærmen, når telefonen ringer.\n\n> Hvem ringer?\nKommunen står øverst, før du svarer.\n\n@1 Telefonens skærm med fire felter\n* 10 10 20 10 Hold :: Borgeren hører musik, og du kan søge.\n* 40 10 20 10 Stil om :: Sig først, hvem du stiller om til.",
        en: "Her er skærmen, når telefonen ringer.\n\n> Hvem ringer?\nKommunen står øverst, før du svarer.\n\n@1 Telefonens skærm med fire felter\n* 10 10 20 10 Hold :: Borgeren hører musik, og du kan søge.\n* 40 10 20 10 Stil om :: Sig først, hvem du stiller om til.",
      },
      ink: {
        da: '# title: Inger, Syddjurs\nVAR resolved = false\nVAR guide = "none"\nVAR mood = 5\nGoddag, mit høreapparat piber. # citizen\n* [Finder den grønne guide] -> fundet\n* [Stiller om] -> slut\n=== fundet\n~ guide = "green"\n~ resolved = true\n~ mood = mood + 3\nDet var dejlig nemt. # citizen\n-> slut\n=== slut\n{resolved: Du fandt den grønne guide og blev, til det virkede.|Du stillede om, før du havde undersøgt sagen.} # review\n-> END',
        en: '# title: Inger, Syddjurs\nVAR resolved = false\nVAR guide = "none"\nVAR mood = 5\nGoddag, mit høreapparat piber. # citizen\n* [Finder den grønne guide] -> fundet\n* [Stiller om] -> slut\n=== fundet\n~ guide = "green"\n~ resolved = true\n~ mood = mood + 3\nDet var dejlig nemt. # citizen\n-> slut\n=== slut\n{resolved: Du fandt den grønne guide og blev, til det virkede.|Du stillede om, før du havde undersøgt sagen.} # review\n-> END',
      },
    },
    sending: { da: "Sender …", en: "Sending …" },
  },
  publish: {
    title: { da: "Udgiv", en: "Publish" },
    nothing: { da: "Der er ikke noget nyt at udgive.", en: "There is nothing new to publish." },
    first: {
      da: "Kurset bliver synligt for dem, det er for.",
      en: "The course becomes visible to those whose it is.",
    },
    hindered: {
      da: "Kurset kan ikke udgives, før hver lektion kan gennemføres:",
      en: "The course cannot be published until every lesson can be completed:",
    },
    kind: { da: "Hvad er ændringen?", en: "What kind of change is it?" },
    small: { da: "Mindre: Ingen skal gøre noget om", en: "Small: nobody does anything again" },
    seeAgain: {
      da: "Se igen: De, der har gennemført, får et brev om at tage det nye inden fristen",
      en: "See again: those who have completed are asked by letter to take what is new by the due date",
    },
    dueOn: { da: "Senest (kun ved »Se igen«)", en: "By (of “see again” only)" },
    note: { da: "Hvad er nyt?", en: "What is new?" },
    act: { da: "Udgiv", en: "Publish" },
    bare: {
      da: "Uden undertekster eller tekst: {{lessons}}. Lov om webtilgængelighed kræver undertekster på film med tale.",
      en: "Without captions or text: {{lessons}}. The law on web accessibility asks for captions on films with speech.",
    },
    keeps: {
      da: "Det, nogen har gennemført, og deres diplom bliver stående med sin dato.",
      en: "What anyone has completed, and their diploma, stands with its date.",
    },
  },
  takers: {
    link: { da: "Hvem har taget kurset?", en: "Who has taken the course?" },
    title: { da: "Hvem har taget {{title}}?", en: "Who has taken {{title}}?" },
    lead_one: {
      da: "{{completed}} af {{count}} har gennemført det.",
      en: "{{completed}} of {{count}} has completed it.",
    },
    lead_other: {
      da: "{{completed}} af {{count}} har gennemført det.",
      en: "{{completed}} of {{count}} have completed it.",
    },
    name: { da: "Navn", en: "Name" },
    municipality: { da: "Kommune", en: "Municipality" },
    standing: { da: "Hvor langt", en: "How far" },
    none: { da: "Ingen", en: "None" },
    completed: { da: "Gennemført {{day}}", en: "Completed {{day}}" },
    underWay_one: {
      da: "I gang: {{done}} af {{count}} lektion",
      en: "Under way: {{done}} of {{count}} lesson",
    },
    underWay_other: {
      da: "I gang: {{done}} af {{count}} lektioner",
      en: "Under way: {{done}} of {{count}} lessons",
    },
    notBegun: { da: "Ikke begyndt", en: "Not begun" },
    nobody: { da: "Kurset er ikke for nogen endnu.", en: "The course is for nobody yet." },
    imported: { da: "Gennemført før sitet", en: "Completed before the site" },
    importedText_one: {
      da: "{{count}} har gennemført kurset, før sitet blev taget i brug, og har intet diplom. Det giver kun diplom, hvis du bestemmer det her.",
      en: "{{count}} completed the course before the site was taken into use, and has no diploma. It earns one only if you decide so here.",
    },
    importedText_other: {
      da: "{{count}} har gennemført kurset, før sitet blev taget i brug, og har intet diplom. Det giver kun diplom, hvis du bestemmer det her.",
      en: "{{count}} completed the course before the site was taken into use, and have no diploma. It earns one only if you decide so here.",
    },
    grant_one: { da: "Udsted diplom til {{count}} person", en: "Issue a diploma to {{count}} person" },
    grant_other: { da: "Udsted diplom til {{count}} personer", en: "Issue diplomas to {{count}} people" },
    granted: {
      da: "Diplomerne er udstedt med den dag, hvor kurset blev gennemført, og bliver sendt nu.",
      en: "The diplomas have been issued with the day on which the course was completed, and are being sent.",
    },
    unsure: {
      da: "Sæt hak ved, at det ikke kan fortrydes. Intet diplom er udstedt.",
      en: "Tick that it cannot be undone. No diploma was issued.",
    },
  },
  invite: {
    link: { da: "Invitationer", en: "Invitations" },
    title: { da: "Invitationer: {{title}}", en: "Invitations: {{title}}" },
    lead: {
      da: "De får hver ét brev. Er der en frist, mindes de en uge før, og når den er gået; en uge senere får lederen besked. Den, der er færdig, får ikke flere breve.",
      en: "Each gets one letter. With a due date they are reminded a week before it and once it has been; a week later their leader is told. Whoever has finished gets no more letters.",
    },
    soFar: {
      da: "{{invited}} er inviteret, og {{completed}} af dem er færdige.",
      en: "{{invited}} have been invited, and {{completed}} of them have finished.",
    },
    waiting_one: { da: "{{count}} brev er ikke sendt endnu.", en: "{{count}} letter has not been sent yet." },
    waiting_other: {
      da: "{{count}} breve er ikke sendt endnu.",
      en: "{{count}} letters have not been sent yet.",
    },
    whom_one: { da: "{{count}} er ikke inviteret", en: "{{count}} has not been invited" },
    whom_other: { da: "{{count}} er ikke inviteret", en: "{{count}} have not been invited" },
    letter: { da: "Se brevet, som det bliver sendt", en: "See the letter as it will be sent" },
    look: { da: "Se, hvor langt de er nu", en: "See how far they are now" },
    unsure: {
      da: "Sæt hak ved, at det ikke kan fortrydes. Ingen breve er sendt.",
      en: "Tick that it cannot be undone. No letters were sent.",
    },
    nobody: {
      da: "Alle, kurset er for, er inviteret eller færdige.",
      en: "Everyone the course is for has been invited or has finished.",
    },
    act: { da: "Inviter dem med hak", en: "Invite those ticked" },
    list: {
      da: "Dem, brevet går til. Fjern hakket ved den, der ikke skal have det nu.",
      en: "Whom the letter goes to. Take away the tick of whoever is not to have it now.",
    },
    "nobody-left": {
      da: "De valgte skal ikke længere inviteres. Ingen breve er sendt.",
      en: "Those chosen are no longer to be invited. No letters were sent.",
    },
    "nobody-chosen": {
      da: "Sæt hak ved mindst én, der skal inviteres. Ingen breve er sendt.",
      en: "Tick at least one to be invited. No letters were sent.",
    },
    name: { da: "Navn", en: "Name" },
    municipality: { da: "Kommune", en: "Municipality" },
    none: { da: "Ingen", en: "None" },
    "not-published": {
      da: "Kurset kan først sendes ud, når det er udgivet med mindst én lektion.",
      en: "The course can be sent out once it has been published with a lesson at least.",
    },
    done: {
      da: "Invitationerne er skrevet og bliver sendt nu.",
      en: "The invitations have been written and are being sent.",
    },
  },
  history: {
    title: { da: "Udgaver", en: "Versions" },
    kind: {
      first: { da: "første udgave", en: "first version" },
      small: { da: "mindre ændring", en: "small change" },
      "see-again": { da: "se igen inden {{day}}", en: "see again by {{day}}" },
    },
    line: { da: "Version {{version}}, {{day}}: {{kind}}", en: "Version {{version}}, {{day}}: {{kind}}" },
  },
  done: {
    oprettet: { da: "Kurset er oprettet som kladde.", en: "The course has been founded as a draft." },
    rettet: { da: "Det er gemt.", en: "It is saved." },
    udgivet: { da: "Kurset er udgivet.", en: "The course has been published." },
    slettet: { da: "Lektionen er slettet.", en: "The lesson has been deleted." },
    lektion: { da: "Lektionen er tilføjet.", en: "The lesson has been added." },
    udgave: {
      da: "Den nye udgave er lagt i den gamles sted. Ret den, og udgiv så kurset.",
      en: "The new edition stands in the old one's place. Change it, then publish the course.",
    },
    film: {
      da: "Filmen er lagt op. Undertekster fra en tidligere film følger ikke med.",
      en: "The film has been uploaded. Captions of an earlier film do not come along.",
    },
    undertekster: { da: "Underteksterne er lagt op.", en: "The captions have been uploaded." },
    samtale: {
      da: "Samtalen er prøvet igennem og lagt op.",
      en: "The conversation has been tried throughout, and uploaded.",
    },
    pakke: {
      da: "Pakken er set igennem og lagt op.",
      en: "The package has been looked through, and uploaded.",
    },
    regel: { da: "Reglen er gemt.", en: "The rule is saved." },
    spoergsmaal: { da: "Spørgsmålene er gemt.", en: "The questions are saved." },
    indhold: { da: "Siden er gemt.", en: "The page is saved." },
    billede: { da: "Billedet er lagt op.", en: "The picture has been uploaded." },
    vimeo: { da: "Filmen vises nu fra Vimeo.", en: "The film is now shown from Vimeo." },
    fjernet: { da: "Samtalen er taget ud.", en: "The call has been taken out." },
  },
  refused: {
    empty: { da: "Kurset har ingen lektioner.", en: "The course has no lessons." },
    incomplete: {
      da: "Kurset har en lektion, der ikke kan gennemføres.",
      en: "The course has a lesson that cannot be completed.",
    },
    nothing: {
      da: "Der er ikke noget nyt at udgive. Måske er det udgivet i forvejen.",
      en: "There is nothing new to publish. Perhaps it has been published already.",
    },
    unsure: { da: "Sæt hak ved, at det ikke kan fortrydes.", en: "Tick that it cannot be undone." },
    due: {
      da: "Skriv en dag, der ikke er gået, som de skal have set det nye inden.",
      en: "Write a day that has not been, by which they are to have seen what is new.",
    },
    published: {
      da: "Lektionen står i en version, der er udgivet. Lav en ny udgave i stedet.",
      en: "The lesson stands in a version that was published. Make a new edition instead.",
    },
    rule: {
      da: "Vælg en af de to regler. Intet er ændret.",
      en: "Choose one of the two rules. Nothing was changed.",
    },
    way: {
      da: "En lektion kan kun flyttes op eller ned. Intet er ændret.",
      en: "A lesson can only be moved up or down. Nothing was changed.",
    },
  },
  wrong: {
    missing: { da: "Udfyld feltet.", en: "Fill this in." },
    long: { da: "Det er for langt.", en: "This is too long." },
    choice: { da: "Vælg en af mulighederne.", en: "Choose one of these." },
    unreadable: { da: "Feltet kan ikke læses. Skriv det igen.", en: "This cannot be read. Write it again." },
    day: { da: "Skriv en dato som 16-05-2027.", en: "Write a date as 16-05-2027." },
    days: { da: "Skriv et antal dage mellem 1 og 730.", en: "Write a number of days from 1 to 730." },
    minutes: {
      da: "Skriv et antal minutter, for eksempel 4 eller 4,5.",
      en: "Write a number of minutes, for instance 4 or 4.5.",
    },
    percent: { da: "Skriv et tal mellem 1 og 100.", en: "Write a number from 1 to 100." },
    vimeo: {
      da: "Det er ikke adressen på en film hos Vimeo, for eksempel https://vimeo.com/76979871",
      en: "This is no address of a film on Vimeo, for instance https://vimeo.com/76979871",
    },
    length: {
      da: "Skriv minutter og sekunder, for eksempel 4.32",
      en: "Write minutes and seconds, for instance 4.32",
    },
  },
  wrongLine: {
    "before-question": {
      da: "Linje {{line}}: Begynd med et spørgsmål, med ? forrest.",
      en: "Line {{line}}: begin with a question, with ? before it.",
    },
    "no-options": {
      da: "Linje {{line}}: Spørgsmålet har ingen svar.",
      en: "Line {{line}}: the question has no answers.",
    },
    "no-right": {
      da: "Linje {{line}}: Spørgsmålet har intet rigtigt svar.",
      en: "Line {{line}}: the question has no right answer.",
    },
    unreadable: {
      da: "Linje {{line}}: Svaret kan ikke læses. Begynd med +, -, = eller et tal og punktum.",
      en: "Line {{line}}: the answer cannot be read. Begin with +, -, = or a number and a full stop.",
    },
    mixed: {
      da: "Linje {{line}}: Ét spørgsmål kan kun have én slags svar.",
      en: "Line {{line}}: one question can have one kind of answer only.",
    },
    "too-few": {
      da: "Linje {{line}}: Spørgsmålet skal have mindst to svar.",
      en: "Line {{line}}: the question must have two answers at least.",
    },
    twins: {
      da: "Linje {{line}}: Det samme svar står der to gange.",
      en: "Line {{line}}: the same answer stands there twice.",
    },
    "no-picture": {
      da: "Linje {{line}}: Der er ikke et billede med det nummer.",
      en: "Line {{line}}: there is no picture of that number.",
    },
    "no-alt": {
      da: "Linje {{line}}: Beskriv billedet for dem, der ikke kan se det.",
      en: "Line {{line}}: describe the picture for those who cannot see it.",
    },
    "no-screen": {
      da: "Linje {{line}}: Et felt skal stå lige under et skærmbillede (@).",
      en: "Line {{line}}: a field must stand right below a screen (@).",
    },
    spot: {
      da: "Linje {{line}}: Feltet kan ikke læses. Skriv * venstre top bredde højde Navn :: tekst, inden for 100 og mindst 4 bredt og højt.",
      en: "Line {{line}}: the field cannot be read. Write * left top width height Name :: text, within 100 and at least 4 wide and high.",
    },
    "no-text": {
      da: "Linje {{line}}: Det, der åbnes, skal have en overskrift og en tekst under sig.",
      en: "Line {{line}}: what is opened must have a title and a text below it.",
    },
    "no-spots": {
      da: "Linje {{line}}: Skærmbilledet har ingen felter.",
      en: "Line {{line}}: the screen has no fields.",
    },
    nothing: {
      da: "Siden har ikke noget at åbne. Skriv mindst én > eller ét felt.",
      en: "The page has nothing to open. Write at least one > or one field.",
    },
  },
  upload: {
    unknown: { da: "Lektionen findes ikke.", en: "There is no such lesson." },
    published: {
      da: "Lektionen står i en version, der er udgivet. Lav en ny udgave i stedet.",
      en: "The lesson stands in a version that was published. Make a new edition instead.",
    },
    "no-film": {
      da: "Filen er ikke en film i MP4 eller WebM. Intet er gemt.",
      en: "The file is no film in MP4 or WebM. Nothing was kept.",
    },
    coding: {
      da: "Filmen er kodet på en måde, som mange browsere ikke kan vise (for eksempel HEVC, H.265). Gem den som MP4 med H.264. Intet er gemt.",
      en: "The film is coded in a way that many browsers cannot show (HEVC, H.265, for instance). Save it as MP4 with H.264. Nothing was kept.",
    },
    "no-text": {
      da: "Filen er ikke tekst i UTF-8. Gem den som UTF-8, og læg den op igen. Intet er gemt.",
      en: "The file is no text in UTF-8. Save it as UTF-8 and upload it again. Nothing was kept.",
    },
    "no-picture": {
      da: "Filen er ikke et billede i PNG, JPEG eller WebP. Intet er gemt.",
      en: "The file is no picture in PNG, JPEG or WebP. Nothing was kept.",
    },
    "cut-off": {
      da: "Filmen er ikke hel: Slutningen mangler. Prøv at lægge den op igen. Intet er gemt.",
      en: "The film is not whole: its end is missing. Try to upload it again. Nothing was kept.",
    },
    "too-large": {
      da: "Filen er for stor: højst {{most}} MB. Intet er gemt.",
      en: "The file is too large: {{most}} MB at most. Nothing was kept.",
    },
    empty: { da: "Filen er tom. Intet er gemt.", en: "The file is empty. Nothing was kept." },
    malformed: {
      da: "Der kom ikke én hel fil. Prøv igen. Intet er gemt.",
      en: "What came was not one whole file. Try again. Nothing was kept.",
    },
    "no-captions": {
      da: "Filen er ikke WebVTT; se linje {{line}}. Intet er gemt.",
      en: "The file is no WebVTT; see line {{line}}. Nothing was kept.",
    },
    reversed: {
      da: "Linje {{line}}: Underteksten slutter, før den begynder. Intet er gemt.",
      en: "Line {{line}}: the caption ends before it begins. Nothing was kept.",
    },
    "past-end": {
      da: "Linje {{line}}: Underteksten går ud over filmens slutning. Filmen varer {{length}} (minutter.sekunder). Intet er gemt.",
      en: "Line {{line}}: the caption goes past the end of the film, which lasts {{length}} (minutes:seconds). Nothing was kept.",
    },
  },
  ink: {
    atLine: { da: "Linje {{line}}: {{said}}", en: "Line {{line}}: {{said}}" },
    syntax: { da: "inklecate siger: {{name}}", en: "inklecate says: {{name}}" },
    "loose-end": {
      da: "Her slutter en vej uden at føre videre. Skriv -> og et sted, eller -> END.",
      en: "A way ends here without leading on. Write -> and a place, or -> END.",
    },
    "empty-divert": {
      da: "Efter -> mangler stedet, der skal fortsættes.",
      en: "After -> the place to go on to is missing.",
    },
    "no-target": {
      da: "Der er intet sted, der hedder »{{name}}«.",
      en: "There is no place called “{{name}}”.",
    },
    "unknown-variable": {
      da: "Variablen {{name}} er ikke nævnt øverst med VAR.",
      en: "The variable {{name}} is not named at the top with VAR.",
    },
    unexpected: {
      da: "Linjen kan ikke læses fra »{{name}}«.",
      en: "The line cannot be read from “{{name}}” on.",
    },
    "unexpected-end": { da: "Linjen slutter for tidligt.", en: "The line ends too soon." },
    include: {
      da: "INCLUDE kan ikke bruges: En samtale er én fil.",
      en: "INCLUDE cannot be used: a conversation is one file.",
    },
    nothingKept: { da: "Intet er gemt.", en: "Nothing was kept." },
    variable: {
      da: "Variablen {{name}} mangler: Skriv VAR {{name}} = … øverst.",
      en: "The variable {{name}} is missing: write VAR {{name}} = … at the top.",
    },
    "dead-end": {
      da: "En vej ender uden en slutning i »{{name}}«.",
      en: "A way ends without an ending in “{{name}}”.",
    },
    unreachable: { da: "Ingen vej fører til »{{name}}«.", en: "No way leads to “{{name}}”." },
    "no-ending": {
      da: "Ingen vej fører til en slutning (-> END).",
      en: "No way leads to an ending (-> END).",
    },
    "cannot-pass": {
      da: "Ingen vej når målene, så samtalen kan ikke bestås.",
      en: "No way meets the goals, so the conversation cannot be passed.",
    },
    "too-many": {
      da: "Samtalen har over {{name}} forskellige veje og kan ikke prøves igennem. Gør den enklere.",
      en: "The conversation has more than {{name}} different ways and cannot be tried throughout. Make it simpler.",
    },
  },
};
