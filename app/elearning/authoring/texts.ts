export const texts = {
  title: { da: "Kurser", en: "Courses" },
  lead: {
    da: "Opret og ret kurserne. Nye og ændrede lektioner ses først, når du udgiver. Titel og tekst på en udgivet lektion ændres med det samme.",
    en: "Create and edit the e-learning courses. New and changed lessons are shown only when you publish. The title and text of a published lesson change at once.",
  },
  up: { da: "Til sekretariatet", en: "Secretariat" },
  create: { da: "Opret et kursus", en: "Create a course" },
  asParticipant: { da: "Se kurserne, som deltagerne ser dem", en: "See the courses as participants do" },
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
    changeTitle: { da: "Ret kurset", en: "Edit the course" },
    title: { da: "Navn", en: "Name" },
    audience: { da: "Hvem er det for?", en: "Who is it for?" },
    municipality: { da: "Kun i denne kommune", en: "Only in this municipality" },
    everywhere: { da: "Alle kommuner", en: "All municipalities" },
    startsFrom: {
      da: "Kun dem, der starter på denne dag eller senere",
      en: "Only people who start on this day or later",
    },
    startsFromHint: {
      da: "For eksempel 01-02-2027. Lad feltet stå tomt, hvis kurset er for alle.",
      en: "For example 01-02-2027. Leave empty if the course is for everyone.",
    },
    dueDays: { da: "Frist i dage fra invitationen", en: "Days from invitation to due date" },
    deadline: { da: "Frist", en: "Due date" },
    dueDaysHint: {
      da: "Lad feltet stå tomt, hvis der ikke er en frist.",
      en: "Leave empty if there is no due date.",
    },
    diploma: { da: "Kurset giver et diplom", en: "The course gives a diploma" },
    save: { da: "Gem", en: "Save" },
    change: { da: "Ret navn, målgruppe og frist", en: "Change name, audience and due date" },
    due_one: { da: "{{count}} dag fra invitationen", en: "{{count}} day from the invitation" },
    due_other: { da: "{{count}} dage fra invitationen", en: "{{count}} days from the invitation" },
    noDue: { da: "Ingen frist", en: "No due date" },
    usualDue: { da: "Fire uger efter startdatoen", en: "Four weeks after the start date" },
    withDiploma: { da: "Giver diplom", en: "Gives a diploma" },
    withoutDiploma: { da: "Giver ikke diplom", en: "Does not give a diploma" },
  },
  plan: {
    title: { da: "Lektioner i næste version", en: "Lessons in the next version" },
    empty: {
      da: "Der er ingen lektioner endnu. Tilføj den første herunder.",
      en: "There are no lessons yet. Add the first one below.",
    },
    "new": { da: "Ny", en: "New" },
    edit: { da: "Arbejd med lektionen", en: "Edit the lesson" },
    up: { da: "Flyt op", en: "Move up" },
    down: { da: "Flyt ned", en: "Move down" },
    moveTo: { da: "Flyt til nr.", en: "Move to no." },
    number: { da: "Nummer", en: "Number" },
    move: { da: "Flyt", en: "Move" },
    leaveOut: { da: "Udelad", en: "Leave out" },
    takeIn: { da: "Tag med igen", en: "Include again" },
    drop: { da: "Slet", en: "Delete" },
    former: { da: "Før på kurset", en: "Previously in the course" },
    done: {
      flyttet: {
        da: "»{{title}}« står nu som nr. {{number}} af {{count}}.",
        en: "“{{title}}” is now number {{number}} of {{count}}.",
      },
      flyttetI: {
        da: "»{{title}}« står nu som nr. {{number}} af {{count}}, i kapitlet »{{chapter}}«.",
        en: "“{{title}}” is now number {{number}} of {{count}}, in the chapter “{{chapter}}”.",
      },
      udeladt: {
        da: "»{{title}}« er udeladt af næste version.",
        en: "“{{title}}” is left out of the next version.",
      },
      medtaget: {
        da: "»{{title}}« er med igen, som nr. {{number}} af {{count}}.",
        en: "“{{title}}” is included again, as number {{number}} of {{count}}.",
      },
    },
    leftOut: { da: "Udeladt af næste version", en: "Left out of the next version" },
    leftOutText: {
      da: "De er ikke med, når du udgiver næste gang. Det, nogen har gennemført, bliver stående. En lektion, der aldrig har været udgivet, kan slettes.",
      en: "These are not included the next time you publish. What people have completed is kept. A lesson that has never been published can be deleted.",
    },
    of: { da: "{{act}}: {{title}}", en: "{{act}}: {{title}}" },
    chapter_one: { da: "{{count}} lektion · {{length}}", en: "{{count}} lesson · {{length}}" },
    chapter_other: { da: "{{count}} lektioner · {{length}}", en: "{{count}} lessons · {{length}}" },
    chapters: { da: "Del kurset i kapitler", en: "Divide the course into chapters" },
    changeChapters: { da: "Ret kapitlerne", en: "Edit the chapters" },
    add: { da: "Tilføj en lektion", en: "Add a lesson" },
  },
  chapters: {
    title: { da: "Kapitler", en: "Chapters" },
    lead: {
      da: "Skriv et navn ud for den lektion, hvor et kapitel begynder. Fem til syv lektioner i hvert er til at overskue.",
      en: "Enter a name at the lesson where a chapter begins. Five to seven lessons in each are easy to grasp.",
    },
    from: { da: "Kapitel, der begynder ved {{title}}", en: "Chapter that begins at {{title}}" },
    save: { da: "Gem kapitlerne", en: "Save the chapters" },
  },
  lesson: {
    newTitle: { da: "Ny lektion", en: "New lesson" },
    kind: { da: "Type", en: "Type" },
    title: { da: "Titel", en: "Title" },
    namesTitle: { da: "Om lektionen", en: "About the lesson" },
    about: { da: "Kort om lektionen", en: "Short description" },
    minutes: { da: "Minutter, den tager", en: "Length in minutes" },
    place: { da: "Nummer på kurset", en: "Number in the course" },
    placeHint: {
      da: "Fra 1 til {{count}}. Lad feltet stå tomt, så kommer den sidst.",
      en: "From 1 to {{count}}. Leave empty to add it last.",
    },
    save: { da: "Gem", en: "Save" },
    another: { da: "Tilføj en lektion mere til kurset:", en: "Add another lesson to the course:" },
    preview: { da: "Se lektionen, som den bliver", en: "Preview the lesson" },
    published: {
      da: "Lektionen er udgivet, og nogen kan have gennemført den. Titel og tekst kan rettes her, og det, der mangler, kan tilføjes. Skal film, undertekster eller andet indhold være anderledes, så lav en ny udgave. Den begynder som en kopi, og den gamle bliver på kurset, indtil du udgiver.",
      en: "The lesson is published, and people may have completed it. You can correct its title and text here, and add what is missing. To change the film, captions or other content, make a new edition. It starts as a copy, and the old one stays in the course until you publish.",
    },
    replace: { da: "Lav en ny udgave", en: "Make a new edition" },
    upload: { da: "Læg op", en: "Upload" },
    sample: { da: "Vis et eksempel", en: "Show an example" },
    sending: { da: "Sender …", en: "Sending …" },
    checking: {
      da: "Filen er sendt og bliver gennemgået …",
      en: "The file has been sent and is being checked …",
    },
  },
  publish: {
    title: { da: "Udgiv", en: "Publish" },
    nothing: { da: "Der er ikke noget nyt at udgive.", en: "There is nothing new to publish." },
    first: {
      da: "Kurset bliver synligt for dem, det er for.",
      en: "The course becomes visible to the people it is for.",
    },
    incomplete: {
      da: "Kurset kan ikke udgives, før hver lektion kan gennemføres:",
      en: "The course cannot be published until every lesson can be completed:",
    },
    kinds: {
      da: "Ved en mindre ændring skal ingen gøre noget om. Beder du om at se igen, får de, der har gennemført, en mail om at tage det nye inden fristen.",
      en: "After a minor change nobody has to do anything again. If you ask people to see it again, those who have completed the course get an email asking them to take what is new by the due date.",
    },
    small: { da: "Udgiv som mindre ændring", en: "Publish as a minor change" },
    seeAgain: { da: "Udgiv, og bed om at se igen", en: "Publish, and ask people to see it again" },
    dueOn: { da: "Senest (kun ved »Se igen«)", en: "Due date (only for “See again”)" },
    note: { da: "Hvad er nyt?", en: "What is new?" },
    act: { da: "Udgiv", en: "Publish" },
    inaccessible: {
      da: "Uden undertekster eller tekst: {{lessons}}. Lov om webtilgængelighed kræver undertekster på film med tale.",
      en: "No captions or no transcript: {{lessons}}. The law on web accessibility requires captions on films with speech.",
    },
    keeps: {
      da: "Det, nogen har gennemført, og deres diplom bliver stående med sin dato.",
      en: "People's completions and diplomas are kept, with their dates.",
    },
    keepsPlace_one: {
      da: "{{count}} er midt i »{{lesson}}« og fortsætter samme sted i den nye udgave.",
      en: "{{count}} person is half-way through “{{lesson}}” and continues at the same place in the new edition.",
    },
    keepsPlace_other: {
      da: "{{count}} er midt i »{{lesson}}« og fortsætter samme sted i den nye udgave.",
      en: "{{count}} people are half-way through “{{lesson}}” and continue at the same place in the new edition.",
    },
    finishesOld_one: {
      da: "{{count}} er midt i »{{lesson}}« og kan gøre den gamle udgave færdig, så den tæller, eller tage den nye i stedet.",
      en: "{{count}} person is half-way through “{{lesson}}” and can finish the old edition, which then counts, or take the new one.",
    },
    finishesOld_other: {
      da: "{{count}} er midt i »{{lesson}}« og kan gøre den gamle udgave færdig, så den tæller, eller tage den nye i stedet.",
      en: "{{count}} people are half-way through “{{lesson}}” and can finish the old edition, which then counts, or take the new one.",
    },
  },
  history: {
    title: { da: "Versioner", en: "Versions" },
    kind: {
      first: { da: "første version", en: "first version" },
      small: { da: "mindre ændring", en: "minor change" },
      "see-again": { da: "se igen inden {{day}}", en: "see again by {{day}}" },
    },
    line: { da: "Version {{version}}, {{day}}: {{kind}}", en: "Version {{version}}, {{day}}: {{kind}}" },
  },
  done: {
    oprettet: { da: "Kurset er oprettet som kladde.", en: "The course has been created as a draft." },
    rettet: { da: "Det er gemt.", en: "Saved." },
    udgivet: { da: "Kurset er udgivet.", en: "The course has been published." },
    slettet: { da: "Lektionen er slettet.", en: "The lesson has been deleted." },
    kapitler: {
      da: "Kapitlerne er gemt. Nye kapitler ses, når du udgiver.",
      en: "The chapters have been saved. New chapters are shown when you publish.",
    },
    lektion: { da: "Lektionen er tilføjet.", en: "The lesson has been added." },
    udgave: {
      da: "Den nye udgave har erstattet den gamle. Ret den, og udgiv så kurset.",
      en: "The new edition has replaced the old one. Edit it, then publish the course.",
    },
  },
  refused: {
    empty: { da: "Kurset har ingen lektioner.", en: "The course has no lessons." },
    incomplete: {
      da: "Kurset har en lektion, der ikke kan gennemføres.",
      en: "The course has a lesson that cannot be completed.",
    },
    nothing: {
      da: "Der er ikke noget nyt at udgive. Måske er det udgivet i forvejen.",
      en: "There is nothing new to publish. It may already be published.",
    },
    due: {
      da: "Skriv en dag, der ikke er gået. Den er fristen for at se det nye.",
      en: "Enter a date that has not passed. It is the due date for seeing what is new.",
    },
    published: {
      da: "Lektionen er udgivet. Lav en ny udgave i stedet.",
      en: "The lesson is published. Make a new edition instead.",
    },
    rule: {
      da: "Vælg en af de to regler. Intet er ændret.",
      en: "Choose one of the two rules. Nothing was changed.",
    },
    way: {
      da: "En lektion kan kun flyttes op, ned eller til et nummer. Intet er ændret.",
      en: "A lesson can only be moved up, down or to a number. Nothing was changed.",
    },
  },
  wrong: {
    missing: { da: "Udfyld feltet.", en: "Fill in the field." },
    long: { da: "Det er for langt.", en: "Too long." },
    letters: {
      da: "Skriv det med latinske, græske eller kyrilliske bogstaver uden billedtegn. Andet kan ikke stå på et diplom.",
      en: "Use Latin, Greek or Cyrillic letters and no emoji. Anything else cannot be shown on a diploma.",
    },
    choice: { da: "Vælg en af mulighederne.", en: "Choose one of the options." },
    day: { da: "Skriv en dato som 16-05-2027.", en: "Enter a date like 16-05-2027." },
    days: { da: "Skriv et antal dage mellem 1 og 730.", en: "Enter a number of days from 1 to 730." },
    minutes: {
      da: "Skriv et antal minutter, for eksempel 4 eller 4,5.",
      en: "Enter a number of minutes, for example 4 or 4.5.",
    },
    number: {
      da: "Skriv et nummer fra 1 til {{count}}. Intet er flyttet.",
      en: "Enter a number from 1 to {{count}}. Nothing was moved.",
    },
    place: {
      da: "Skriv et af numrene på kurset, eller lad feltet stå tomt.",
      en: "Enter one of the numbers in the course, or leave the field empty.",
    },
    percent: { da: "Skriv et tal mellem 1 og 100.", en: "Enter a number from 1 to 100." },
    vimeo: {
      da: "Det er ikke adressen på en film hos Vimeo, for eksempel https://vimeo.com/76979871",
      en: "This is not the address of a film on Vimeo, for example https://vimeo.com/76979871",
    },
    length: {
      da: "Skriv minutter og sekunder, for eksempel 4.32",
      en: "Enter minutes and seconds, for example 4.32",
    },
  },
  items: {
    saveAndSee: { da: "Gem, og se lektionen", en: "Save, and see the lesson" },
    asText: { da: "Skriv som tekst", en: "Write as text" },
    asFields: { da: "Ret med felter", en: "Edit with fields" },
    line: { da: "Linje {{line}}: {{why}}", en: "Line {{line}}: {{why}}" },
    deleted: {
      da: "Det er slettet. Det gælder først, når du gemmer.",
      en: "Deleted. It takes effect when you save.",
    },
    restore: { da: "Fortryd", en: "Undo" },
    changed: {
      da: "En anden har rettet det samme, siden du åbnede siden",
      en: "Someone else has changed the same thing since you opened this page",
    },
    kept: {
      da: "Det, du har skrevet, står her endnu og er ikke gemt. Gemmer du nu, erstatter det den andens.",
      en: "What you wrote is still here and is not saved. If you save now, it replaces theirs.",
    },
    now: { da: "Se, hvad der er gemt nu", en: "See what is saved now" },
    notice: {
      long: {
        da: "Det er for langt. Der er plads til 40.000 tegn i alt. Intet er gemt.",
        en: "It is too long. There is room for 40,000 characters in all. Nothing was saved.",
      },
      full: {
        da: "Der er ikke plads til flere felter: højst 100 dele med 200 svar i alt. Skriv resten som tekst.",
        en: "There is no room for more fields: at most 100 parts with 200 answers in all. Write the rest as text.",
      },
      "too-many": {
        da: "Der er mere, end der er felter til (100 dele med 200 svar i alt). Ret det som tekst.",
        en: "There is more than there are fields for (100 parts with 200 answers in all). Edit it as text.",
      },
      empty: {
        da: "Der er ikke noget at gemme. Tilføj det første herunder.",
        en: "There is nothing to save. Add the first one below.",
      },
      nothing: {
        da: "Siden har ikke noget at åbne. Tilføj mindst én tekst, der åbnes, eller ét felt på et billede. Intet er gemt.",
        en: "There is nothing to open on the page. Add at least one text to open, or one field on a picture. Nothing was saved.",
      },
    },
  },
  picture: {
    "no-picture": {
      da: "Filen er ikke et billede i PNG, JPEG eller WebP. Intet er gemt.",
      en: "The file is not a PNG, JPEG or WebP picture. Nothing was saved.",
    },
    "cut-off": {
      da: "Billedet er ikke helt. Noget af det mangler eller er gået i stykker. Prøv at lægge det op igen. Intet er gemt.",
      en: "The picture is incomplete. Part of it is missing or damaged. Try uploading it again. Nothing was saved.",
    },
    animated: {
      da: "Billedet bevæger sig. Læg et stillbillede op. Intet er gemt.",
      en: "The picture is animated. Upload one that is not. Nothing was saved.",
    },
    "too-many-pixels": {
      da: "Billedet er for stort. Det må højst have {{most}} millioner punkter i alt og {{mostSide}} på hver led. Gør det mindre, og læg det op igen. Intet er gemt.",
      en: "The picture is too large. It can have at most {{most}} million pixels in all and {{mostSide}} on each side. Make it smaller and upload it again. Nothing was saved.",
    },
    progressive: {
      da: "Billedet er en progressiv JPEG på mere end {{mostProgressive}} millioner punkter. Gem det som almindelig JPEG, eller gør det mindre. Intet er gemt.",
      en: "The picture is a progressive JPEG of more than {{mostProgressive}} million pixels. Save it as an ordinary JPEG, or make it smaller. Nothing was saved.",
    },
    "too-many-parts": {
      da: "Billedets fil er delt i flere stykker, end sitet læser (højst {{mostParts}}, og {{mostScans}} lag). Gem billedet igen i et billedprogram. Intet er gemt.",
      en: "The picture's file is divided into more parts than the site reads (at most {{mostParts}}, and {{mostScans}} layers). Save the picture again in a picture program. Nothing was saved.",
    },
  },
  upload: {
    unknown: { da: "Lektionen findes ikke.", en: "The lesson does not exist." },
    published: {
      da: "Lektionen er udgivet. Lav en ny udgave i stedet.",
      en: "The lesson is published. Make a new edition instead.",
    },
    "no-text": {
      da: "Filen er ikke tekst i UTF-8. Gem den som UTF-8, og læg den op igen. Intet er gemt.",
      en: "The file is not UTF-8 text. Save it as UTF-8, and upload it again. Nothing was saved.",
    },
    "too-large": {
      da: "Filen er for stor. Den må højst være {{most}} MB. Intet er gemt.",
      en: "The file is too large. It can be {{most}} MB at most. Nothing was saved.",
    },
    empty: { da: "Filen er tom. Intet er gemt.", en: "The file is empty. Nothing was saved." },
    "disk-full": {
      da: "Sitets disk er fuld, så filen kunne ikke gemmes. Prøv igen, når der er gjort plads.",
      en: "The site's disk is full, so the file could not be saved. Try again when room has been made.",
    },
    malformed: {
      da: "Der kom ikke én hel fil. Prøv igen. Intet er gemt.",
      en: "The file did not arrive in full. Try again. Nothing was saved.",
    },
    time: {
      da: "Filen tager for lang tid at læse, så den kan ikke bruges. Intet er gemt.",
      en: "The file takes too long to read, so it cannot be accepted. Nothing was saved.",
    },
    memory: {
      da: "Filen er for indviklet til at blive læst, så den kan ikke bruges. Intet er gemt.",
      en: "The file is too complicated to be read, so it cannot be accepted. Nothing was saved.",
    },
    queue: {
      da: "Sitet er ved at læse andre filer. Prøv igen om lidt. Intet er gemt.",
      en: "The site is still reading other files. Try again shortly. Nothing was saved.",
    },
  },
};
