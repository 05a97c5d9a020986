export const texts = {
  glance: {
    title: { da: "Holdet lige nu", en: "The team right now" },
    late: { da: "Forsinkede", en: "Late" },
    onTheWay: { da: "På vej", en: "On the way" },
    done: { da: "Færdige", en: "Done" },
    away: { da: "På orlov", en: "On leave" },
    planLate: { da: "Plan over tiden", en: "Plan overdue" },
    lateText_one: {
      da: "{{count}} er over fristen. Mind om det, der mangler, find en kursusdag, eller se planen efter.",
      en: "{{count}} is past the due date. Remind them of what is lacking, find a course day, or look into the plan.",
    },
    lateText_other: {
      da: "{{count}} er over fristen. Mind dem om det, der mangler, find en kursusdag, eller se planerne efter.",
      en: "{{count}} are past the due date. Remind them of what is lacking, find a course day, or look into the plans.",
    },
    onTheWayText: {
      da: "Ingen er forsinket. Dem på vej kan du minde, når du synes.",
      en: "Nobody is late. You can remind those on the way when you see fit.",
    },
    doneText: {
      da: "Alle er færdige. Du skal ikke gøre noget.",
      en: "Everyone is done. There is nothing for you to do.",
    },
    rule: {
      da: "Forsinket er den, der mangler e-læringen, kursusdagen eller et punkt i sin plan efter fristen. Fristerne er planens, så længe en er i gang; ellers fire uger efter startdatoen for e-læringen, hvis ingen anden er sat, og det halvår, kursusdagen skyldes i. Færdig er den, der hverken mangler noget eller har åbne punkter i sin plan.",
      en: "Late is who lacks the e-learning, the course day or an item of their plan after its due date. The due dates are the plan's as long as one runs; else four weeks after the first day for the e-learning, where no other is set, and the half-year in which the course day is owed. Done is who neither lacks anything nor has open items in their plan.",
    },
  },
  standing: {
    late: { da: "Forsinket", en: "Late" },
    onTheWay: { da: "På vej", en: "On the way" },
    done: { da: "Færdig", en: "Done" },
    away: { da: "På orlov", en: "On leave" },
  },
  tick: { da: "Vælg", en: "Choose" },
  tickOne: { da: "Vælg {{name}}", en: "Choose {{name}}" },
  withTicked: { da: "Fortsæt med de valgte", en: "Go on with those chosen" },
  withAll_one: { da: "Fortsæt med den ene i visningen", en: "Go on with the one in the view" },
  withAll_other: { da: "Fortsæt med alle {{count}} i visningen", en: "Go on with all {{count}} in the view" },
  nudged: { da: "mindet {{day}}", en: "reminded {{day}}" },
  page: { da: "Side {{page}} af {{pages}}", en: "Page {{page}} of {{pages}}" },
  pages: { da: "Sider", en: "Pages" },
  filter: {
    all: { da: "Alle", en: "All" },
  },
  add: { da: "Tilføj en person", en: "Add a person" },
  survey: { da: "Se kommunens svar i {{round}}", en: "See the municipality's answers in {{round}}" },
  surveys: { da: "Målinger", en: "Surveys" },
  import: {
    title: { da: "Indlæs personer", en: "Import people" },
    lead: {
      da: "Vælg listen, som Excel gemmer den. Du ser først, hvad den ville gøre; intet ændres, før du bekræfter.",
      en: "Choose the list as Excel saves it. First you see what it would do; nothing is changed before you confirm.",
    },
    columns: {
      da: "Listen skal have kolonnerne navn, mail, kommune, rolle og startdato. Rækkefølgen er ligegyldig.",
      en: "The list must have the columns navn, mail, kommune, rolle and startdato, in any order.",
    },
    example: { da: "Hent en eksempelliste", en: "Download an example list" },
    file: { da: "Liste", en: "List" },
    fileHint: { da: "CSV eller Excel (.xlsx), højst 10 MB.", en: "CSV or Excel (.xlsx), at most 10 MB." },
    look: { da: "Se, hvad den ville gøre", en: "See what it would do" },
    fault: {
      "too-large": { da: "Filen er over 10 MB.", en: "The file is over 10 MB." },
      empty: { da: "Filen er tom.", en: "The file is empty." },
      malformed: { da: "Filen kom ikke frem. Prøv igen.", en: "The file did not arrive. Try again." },
      gone: {
        da: "Listen ligger her ikke længere: Den er allerede indlæst, eller den er mere end et døgn gammel. Intet er ændret nu.",
        en: "The list is no longer here: it has been imported already, or is more than a day old. Nothing is changed now.",
      },
    },
    stale: {
      da: "Listen ville nu gøre noget andet end det, du så, for personerne eller listen er ændret imens. Intet er ændret nu. Se den igennem igen.",
      en: "The list would now do something else than you saw, for people or the list have changed meanwhile. Nothing is changed now. Look it through again.",
    },
    notRead: { da: "Listen kan ikke læses", en: "The list cannot be read" },
    again: {
      da: "Ret listen, og prøv igen. Intet er ændret.",
      en: "Correct the list and try again. Nothing is changed.",
    },
    badTitle_one: { da: "{{count}} linje kan ikke bruges", en: "{{count}} line cannot be used" },
    badTitle_other: { da: "{{count}} linjer kan ikke bruges", en: "{{count}} lines cannot be used" },
    badLead: {
      da: "Ret dem i listen, og indlæs den igen. Intet er ændret.",
      en: "Correct them in the list and import it again. Nothing is changed.",
    },
    line: { da: "Linje {{line}}:", en: "Line {{line}}:" },
    lookTitle: { da: "Det ville listen gøre", en: "This is what the list would do" },
    lookLead: { da: "Intet er ændret endnu.", en: "Nothing is changed yet." },
    fresh: { da: "Nye ({{count}})", en: "New ({{count}})" },
    moved: { da: "Skifter kommune ({{count}})", en: "Change municipality ({{count}})" },
    changed: { da: "Ændres ({{count}})", en: "Changed ({{count}})" },
    missing: { da: "Står ikke på listen ({{count}})", en: "Not on the list ({{count}})" },
    missingText: {
      da: "De bliver i hotlinen, medmindre du sætter kryds ved kommunen nedenfor. Gør det kun, hvor listen har alle med.",
      en: "They stay, unless you tick their municipality below. Do so only where the list has everyone.",
    },
    missingOf: { da: "{{name}}: {{count}} af {{of}}", en: "{{name}}: {{count}} of {{of}}" },
    unchanged: { da: "Uændrede: {{count}}.", en: "Unchanged: {{count}}." },
    ignored: { da: "Kolonner, der ikke bruges: {{columns}}.", en: "Columns that are not used: {{columns}}." },
    nothing: { da: "Listen ændrer intet.", en: "The list changes nothing." },
    welcome: {
      da: "Send nye agenter et velkomstbrev. Fjern krydset, hvis de allerede tager vagter.",
      en: "Send new agents a letter of welcome. Take the tick away if they take shifts already.",
    },
    close_one: {
      da: "{{name}}: Luk den {{count}}, der ikke står på listen.",
      en: "{{name}}: Close the {{count}} who is not on the list.",
    },
    close_other: {
      da: "{{name}}: Luk de {{count}}, der ikke står på listen.",
      en: "{{name}}: Close the {{count}} who are not on the list.",
    },
    leaderless: { da: "Kommunen står så uden leder.", en: "The municipality then has no leader." },
    number: { da: "Hvor mange lukkes?", en: "How many are closed?" },
    take: { da: "Indlæs listen", en: "Import the list" },
  },
  chosen: {
    title: { da: "De valgte", en: "Those chosen" },
    lead_one: {
      da: "{{count}} person er valgt. Intet sker, før du trykker på en af knapperne.",
      en: "{{count}} person is chosen. Nothing happens before you press one of the buttons.",
    },
    lead_other: {
      da: "{{count}} personer er valgt. Intet sker, før du trykker på en af knapperne.",
      en: "{{count}} people are chosen. Nothing happens before you press one of the buttons.",
    },
    none: {
      da: "Ingen er valgt. Gå tilbage, og sæt kryds ud for dem, det drejer sig om.",
      en: "Nobody is chosen. Go back and tick those it concerns.",
    },
    who: { da: "Se, hvem det er", en: "See who they are" },
    remind: { da: "Send en påmindelse", en: "Send a reminder" },
    remindText: {
      da: "{{due}} får et brev om det, de mangler.",
      en: "{{due}} get a letter about what they lack.",
    },
    remindSpared_one: {
      da: "{{count}} springes over: mangler intet, er på orlov eller er mindet inden for tre dage.",
      en: "{{count}} is left out: lacks nothing, is on leave, or was reminded within three days.",
    },
    remindSpared_other: {
      da: "{{count}} springes over: De mangler intet, er på orlov eller er mindet inden for tre dage.",
      en: "{{count}} are left out: they lack nothing, are on leave, or were reminded within three days.",
    },
    remindButton_one: { da: "Mind {{count}} person", en: "Remind {{count}} person" },
    remindButton_other: { da: "Mind {{count}} personer", en: "Remind {{count}} people" },
    remindNone: {
      da: "Ingen af dem kan mindes lige nu: De mangler intet eller er på orlov.",
      en: "None of them can be reminded right now: they lack nothing or are on leave.",
    },
    remindAgain: {
      da: "Ingen af dem kan mindes lige nu: De er mindet inden for tre dage, mangler intet eller er på orlov. Du kan minde igen fra {{when}}.",
      en: "None of them can be reminded right now: they were reminded within three days, lack nothing or are on leave. You can remind again from {{when}}.",
    },
    day: { da: "Tilmeld en kursusdag", en: "Sign up for a course day" },
    dayText_one: {
      da: "{{count}} mangler en kursusdag og bliver tilmeldt. Er dagen fuld, bliver det på ventelisten.",
      en: "{{count}} lacks a course day and is signed up. If the day is full, it is on the waiting list.",
    },
    dayText_other: {
      da: "{{count}} mangler en kursusdag og bliver tilmeldt. Er dagen fuld, kommer de sidste på venteliste.",
      en: "{{count}} lack a course day and are signed up. If the day is full, the last ones go on the waiting list.",
    },
    daySpared_one: {
      da: "{{count}} berøres ikke: har været på kursusdag, er tilmeldt, fritaget eller på orlov.",
      en: "{{count}} is left as is: has attended, is signed up, exempt or on leave.",
    },
    daySpared_other: {
      da: "{{count}} berøres ikke: De har været på kursusdag, er tilmeldt, fritaget eller på orlov.",
      en: "{{count}} are left as they are: they have attended, are signed up, exempt or on leave.",
    },
    dayNobody: {
      da: "Ingen af de valgte mangler at blive tilmeldt.",
      en: "None of those chosen lacks being signed up.",
    },
    dayLabel: { da: "Kursusdag", en: "Course day" },
    dayOption: { da: "{{day}} i {{host}}, {{free}} ledige", en: "{{day}} in {{host}}, {{free}} free" },
    dayFull: {
      da: "{{day}} i {{host}}, fuld: kun venteliste",
      en: "{{day}} in {{host}}, full: waiting list only",
    },
    dayButton_one: { da: "Tilmeld {{count}} person", en: "Sign up {{count}} person" },
    dayButton_other: { da: "Tilmeld {{count}} personer", en: "Sign up {{count}} people" },
    dayNone: { da: "Der er ingen åbne kursusdage lige nu.", en: "There are no open course days right now." },
    handler: { da: "Sagsbehandler i sekretariatet", en: "Case handler in the secretariat" },
    handlerLabel: { da: "Hvem har sagen", en: "Who has the case" },
    handlerNobody: { da: "Ingen", en: "Nobody" },
    handlerButton: { da: "Gem sagsbehandler", en: "Save case handler" },
    end: { da: "Luk som stoppet", en: "Close as left" },
    endText_one: {
      da: "Den valgte logges ud med det samme, mister sine pladser og kommer ikke længere på listerne.",
      en: "The one chosen is signed out at once, loses their seats and is no longer on the lists.",
    },
    endText_other: {
      da: "De {{count}} valgte logges ud med det samme, mister deres pladser og kommer ikke længere på listerne.",
      en: "The {{count}} chosen are signed out at once, lose their seats and are no longer on the lists.",
    },
    endSpared_one: {
      da: "{{count}} berøres ikke: Dig selv og dem med flere roller lukker sekretariatet.",
      en: "{{count}} is left as is: yourself and those with further roles are closed by the secretariat.",
    },
    endSpared_other: {
      da: "{{count}} berøres ikke: Dig selv og dem med flere roller lukker sekretariatet.",
      en: "{{count}} are left as they are: yourself and those with further roles are closed by the secretariat.",
    },
    endLeaders: { da: "Uden leder står så {{places}}.", en: "Then nobody leads {{places}}." },
    endSure: {
      da: "Jeg er sikker. Pladser på kursusdage kommer ikke igen.",
      en: "I am sure. Seats on course days do not come back.",
    },
    endButton_one: { da: "Luk {{count}} person", en: "Close {{count}} person" },
    endButton_other: { da: "Luk {{count}} personer", en: "Close {{count}} people" },
    refused: {
      "day-gone": {
        da: "Kursusdagen kan ikke længere vælges. Vælg en anden. Ingen er tilmeldt.",
        en: "The course day can no longer be chosen. Choose another. Nobody has been signed up.",
      },
      "handler-gone": {
        da: "Den, du valgte, er ikke længere i sekretariatet. Vælg en anden. Intet er ændret.",
        en: "The one you chose is no longer in the secretariat. Choose someone else. Nothing is changed.",
      },
    },
  },
  byException: {
    da: "Må tage vagter til og med {{until}} ved en undtagelse",
    en: "May take shifts until and including {{until}} by an exception",
  },
  ok: {
    mindet: { da: "{{count}} er mindet.", en: "{{count}} reminded." },
    tilmeldt: { da: "{{count}} er tilmeldt.", en: "{{count}} signed up." },
    sagsbehandler: { da: "Sagsbehandleren er gemt.", en: "The case handler is saved." },
    lukket_one: {
      da: "{{count}} person er lukket og logget ud. Var det en fejl, kan sekretariatet tage personen tilbage.",
      en: "{{count}} person is closed and signed out. If it was a mistake, the secretariat can take them back.",
    },
    lukket_other: {
      da: "{{count}} personer er lukket og logget ud. Var det en fejl, kan sekretariatet tage dem tilbage.",
      en: "{{count}} people are closed and signed out. If it was a mistake, the secretariat can take them back.",
    },
    "taget-tilbage_one": { da: "{{count}} person er taget tilbage.", en: "{{count}} person is taken back." },
    "taget-tilbage_other": {
      da: "{{count}} personer er taget tilbage.",
      en: "{{count}} people are taken back.",
    },
    indlaest: {
      da: "Listen er indlæst: {{fresh}} nye, {{changed}} ændret og {{closed}} lukket.",
      en: "The list is imported: {{fresh}} new, {{changed}} changed and {{closed}} closed.",
    },
    oprettet: { da: "Personen er oprettet.", en: "The person is added." },
    gemt: { da: "Ændringerne er gemt.", en: "The changes are saved." },
    orlov: {
      da: "Orloven er gemt. Påmindelser og pligter holder pause imens.",
      en: "The leave is saved. Reminders and duties pause meanwhile.",
    },
    tilbage: { da: "Orloven er slut.", en: "The leave is over." },
    stedfortraeder: { da: "Stedfortræderen er udpeget.", en: "The deputy is named." },
    "stedfortraeder-slut": {
      da: "Personen er ikke længere stedfortræder.",
      en: "The person is a deputy no longer.",
    },
    "lagt-sammen": {
      da: "De to er lagt sammen. Alt står her.",
      en: "The two are merged. Everything is here.",
    },
  },
  stopped: {
    label: { da: "Hvem", en: "Who" },
    here: { da: "I hotlinen", en: "In the hotline" },
    left: { da: "Stoppet", en: "Left" },
    none: {
      da: "Ingen, der er stoppet, passer til søgningen.",
      en: "Nobody who has left matches the search.",
    },
    caption: { da: "Stoppet ({{count}})", en: "Left ({{count}})" },
    text: {
      da: "Er en person lukket ved en fejl eller kommet igen, så tag personen tilbage: med samme roller, startdato og plan som før, og uden velkomstbrev. Pladser på kursusdage er givet videre.",
      en: "If someone was closed by mistake, or has come back, take them back: with the same roles, start date and plan as before, and without a letter of welcome. Seats on course days have been given on.",
    },
    take: { da: "Tag de valgte tilbage", en: "Take those ticked back" },
    takeOne: { da: "Tag personen tilbage", en: "Take the person back" },
    also_one: {
      da: "{{count}} person, der er stoppet, passer også",
      en: "{{count}} person who has left matches too",
    },
    also_other: {
      da: "{{count}} personer, der er stoppet, passer også",
      en: "{{count}} people who have left match too",
    },
    refused: {
      da: "Ingen er taget tilbage. Sæt kryds ved dem, det gælder; den, hvis kommune ikke længere er medlem, skal først have en anden kommune.",
      en: "Nobody is taken back. Tick those it concerns; someone whose municipality is no longer a member must be given another first.",
    },
  },
  waitlisted: { da: "{{count}} er skrevet på ventelisten.", en: "{{count}} put on the waiting list." },
  notSignedUp: {
    da: "{{count}} kunne ikke tilmeldes, for de har noget andet den dag.",
    en: "{{count}} could not be signed up, having something else that day.",
  },
  seeDay: { da: "Se dagen", en: "See the day" },
  keep: {
    newTitle: { da: "Tilføj en person", en: "Add a person" },
    newLead: {
      da: "En ny agent får et brev med det første skridt.",
      en: "A new agent gets a letter with the first step.",
    },
    changeTitle: { da: "Ret {{name}}", en: "Change {{name}}" },
    data: { da: "Oplysninger", en: "Particulars" },
    name: { da: "Navn", en: "Name" },
    mail: { da: "Mail", en: "Mail" },
    municipality: { da: "Kommune", en: "Municipality" },
    noMunicipality: { da: "Ingen kommune", en: "No municipality" },
    roles: { da: "Roller", en: "Roles" },
    startsOn: { da: "Startdato", en: "First day" },
    holder: { da: "Se den person, der har mailadressen", en: "See the person who has the mail address" },
    dayHint: { da: "dd-mm-åååå", en: "dd-mm-yyyy" },
    add: { da: "Tilføj", en: "Add" },
    save: { da: "Gem", en: "Save" },
    change: { da: "Ret oplysninger, orlov og stop", en: "Change particulars, leave and leaving" },
    actOn: {
      da: "Mind om det, der mangler, eller tilmeld en kursusdag",
      en: "Remind of what is lacking, or sign up for a course day",
    },
    byOffice: {
      da: "Personen har flere roller end agent og vært, så oplysningerne rettes af sekretariatet.",
      en: "This person has more roles than agent and host, so the secretariat changes the particulars.",
    },
    merge: {
      da: "Står personen her to gange? Læg de to sammen",
      en: "Is the person here twice? Merge the two",
    },
    absence: { da: "Orlov", en: "Leave of absence" },
    absenceText: {
      da: "Under orlov holder påmindelser og pligter pause.",
      en: "During a leave, reminders and duties pause.",
    },
    absenceNow: { da: "På orlov fra {{from}} til {{until}}.", en: "On leave from {{from}} to {{until}}." },
    absenceOpen: {
      da: "På orlov fra {{from}}, uden slutdato.",
      en: "On leave from {{from}}, without an end.",
    },
    from: { da: "Første dag på orlov", en: "First day of leave" },
    until: { da: "Første dag tilbage", en: "First day back" },
    untilHint: {
      da: "dd-mm-åååå. Må stå tom, hvis dagen ikke kendes endnu.",
      en: "dd-mm-yyyy. May be empty when the day is not known yet.",
    },
    absenceSave: { da: "Gem orlov", en: "Save leave" },
    absenceEnd: { da: "Er tilbage nu", en: "Is back now" },
    deputy: { da: "Stedfortræder", en: "Deputy" },
    changed: {
      da: "Oplysningerne er ændret, siden du åbnede siden. Nu står der: {{now}}. Intet er gemt. Ret felterne, og gem igen, hvis dine skal gælde.",
      en: "The particulars have changed since you opened the page. Now they are: {{now}}. Nothing is saved. Correct the fields, and save again if yours are to hold.",
    },
    deputyText: {
      da: "En stedfortræder ser holdet og handler som leder så længe, men kan ikke rette lederen.",
      en: "A deputy sees the team and acts as leader meanwhile, but cannot change the leader.",
    },
    deputyUntil: { da: "Til og med", en: "Last day" },
    deputySave: { da: "Gør til stedfortræder", en: "Make deputy" },
    deputyChange: { da: "Gem ny dato", en: "Save the new date" },
    deputyEnd: { da: "Afslut nu", en: "End now" },
    deputyNow: {
      da: "Er stedfortræder til og med {{until}}.",
      en: "Is deputy until {{until}}, that day included.",
    },
    deputyRole: { da: "leder (stedfortræder til og med {{until}})", en: "leader (deputy until {{until}})" },
    end: { da: "Stop i hotlinen", en: "Leave the hotline" },
    endText: {
      da: "Personen logges ud med det samme, mister sine pladser på kursusdage, og navnet slettes efter {{months}} måneder.",
      en: "The person is signed out at once, loses their seats on course days, and the name is deleted after {{months}} months.",
    },
    endSelf: {
      da: "Du kan ikke lukke dig selv. Skriv til sekretariatet, hvis du stopper.",
      en: "You cannot close yourself. Write to the secretariat if you leave.",
    },
    endLeader: {
      da: "Personen er den eneste leder i {{place}}. Kommunen står så uden leder, og det, lederen skal gøre, falder til sekretariatet.",
      en: "This is the only leader in {{place}}. The municipality then has none, and what the leader has to do falls to the secretariat.",
    },
    endButton: { da: "Luk personen", en: "Close the person" },
    wrong: {
      missing: { da: "Skal udfyldes.", en: "Must be filled in." },
      name: {
        da: "Skriv 2 til 200 tegn med mindst ét bogstav.",
        en: "Write 2 to 200 characters with at least one letter.",
      },
      mail: {
        da: "Skriv en mailadresse, for eksempel navn@kommune.dk.",
        en: "Write a mail address, for instance name@municipality.dk.",
      },
      "mail-taken": {
        da: "En anden har den mailadresse. Skal personen flyttes til dig, så skriv til sekretariatet.",
        en: "Someone else has that mail address. If they are to be moved to you, write to the secretariat.",
      },
      "mail-office": {
        da: "Mailadressen for den, der har flere roller end agent og vært, retter sekretariatet. Intet er ændret.",
        en: "The secretariat changes the mail address of whoever has more roles than agent and host. Nothing is changed.",
      },
      deputy: {
        da: "Kun en leder kan udpege en stedfortræder. Intet er ændret.",
        en: "Only a leader can name a deputy. Nothing is changed.",
      },
      "mail-own": { da: "En anden har den mailadresse.", en: "Someone else has that mail address." },
      "mail-left": {
        da: "Den, der har mailadressen, er stoppet. Sekretariatet kan tage personen tilbage.",
        en: "Whoever has the mail address has left. The secretariat can take them back.",
      },
      municipality: { da: "Vælg en kommune, der er medlem.", en: "Choose a municipality that is a member." },
      "municipality-others": {
        da: "Du kan kun tilføje og rette personer i din egen kommune. Intet er ændret.",
        en: "You can add and change people of your own municipality only. Nothing is changed.",
      },
      roles: { da: "Vælg mindst én rolle.", en: "Choose at least one role." },
      "roles-others": {
        da: "Den rolle kan du ikke give. Intet er ændret.",
        en: "That role is not yours to give. Nothing is changed.",
      },
      day: {
        da: "Skriv en dato, der findes, som dd-mm-åååå.",
        en: "Write a date that exists, as dd-mm-yyyy.",
      },
      "day-far": { da: "Datoen ligger for langt væk.", en: "The date is too far away." },
      order: {
        da: "Første dag tilbage skal ligge efter første dag på orlov.",
        en: "The first day back must be after the first day of leave.",
      },
      past: { da: "Datoen skal ligge frem i tiden.", en: "The date must be ahead." },
      "last-secretariat": {
        da: "Sekretariatet ville stå uden nogen.",
        en: "The secretariat would be left with nobody.",
      },
    },
  },
};
