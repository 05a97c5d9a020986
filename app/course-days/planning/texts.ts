export const texts = {
  title: { da: "Kursusdage", en: "Course days" },
  lead: {
    da: "Opret, udgiv og aflys kursusdage, og se, hvor fyldte de er.",
    en: "Create, publish and cancel course days, and see how full they are.",
  },
  up: { da: "Sekretariat", en: "Secretariat" },
  create: { da: "Opret en kursusdag", en: "Create a course day" },
  duty: { da: "Hvem mangler en dag?", en: "Who lacks a day?" },
  lists: { da: "Indlæs deltagerlister", en: "Import participant lists" },
  none: {
    da: "Der er ingen kursusdage endnu. Opret den første.",
    en: "There are no course days yet. Create the first one.",
  },
  noneOfThem: {
    da: "Der er ingen kursusdage af den type i det halvår.",
    en: "There are no course days of that type in that half-year.",
  },
  noneAhead: { da: "Der er ingen kommende kursusdage.", en: "There are no course days ahead." },
  pastDays_one: { da: "{{count}} tidligere kursusdag", en: "{{count}} earlier course day" },
  pastDays_other: { da: "{{count}} tidligere kursusdage", en: "{{count}} earlier course days" },
  pastCaption: { da: "Tidligere kursusdage", en: "Earlier course days" },
  all: { da: "Alle", en: "All" },
  kindHead: { da: "Type", en: "Type" },
  day: { da: "Dag", en: "Day" },
  host: { da: "Værtskommune", en: "Host municipality" },
  hostHead: { da: "Vært", en: "Host" },
  state: { da: "Status", en: "Status" },
  open: { da: "Åben", en: "Open" },
  notOpen: { da: "Åbner {{day}}", en: "Opens {{day}}" },
  shut: { da: "Lukket for tilmelding", en: "Sign-up closed" },
  enrolled: { da: "Tilmeldt", en: "Signed up" },
  waiting: { da: "Venter", en: "Waiting" },
  newTitle: { da: "Ny kursusdag", en: "New course day" },
  newLead: {
    da: "Dagen oprettes som kladde. Ingen andre kan se den, før du udgiver den.",
    en: "The day is created as a draft. Nobody else sees it until you publish it.",
  },
  kind: { da: "Hvem er dagen for?", en: "Who is the day for?" },
  venue: { da: "Stedets navn", en: "Name of the venue" },
  venueHint: { da: "For eksempel Aarhus Rådhus", en: "For example Aarhus City Hall" },
  room: { da: "Lokale", en: "Room" },
  address: { da: "Adresse", en: "Address" },
  teacher: { da: "Underviser", en: "Teacher" },
  practical: { da: "Godt at vide", en: "Good to know" },
  practicalHint: {
    da: "Parkering, mad, hvad man skal have med. Står i mailen til deltagerne.",
    en: "Parking, food, what to bring. Included in the email to participants.",
  },
  contact: { da: "Kontakt på stedet", en: "Contact at the venue" },
  contactHint: {
    da: "Navn og telefon på den, værten kan ringe til på dagen. Står kun i værtspakken. Kan udelades.",
    en: "Name and telephone number of someone the host can phone on the day. Only shown in the host pack. Optional.",
  },
  on: { da: "Dato", en: "Date" },
  onHint: { da: "For eksempel 16-05-2027", en: "For example 16-05-2027" },
  from: { da: "Begynder kl.", en: "Begins at" },
  fromHint: { da: "For eksempel 09.00", en: "For example 09.00" },
  toHint: { da: "For eksempel 15.30", en: "For example 15.30" },
  to: { da: "Slutter kl.", en: "Ends at" },
  seats: { da: "Antal pladser", en: "Number of seats" },
  opensOn: { da: "Tilmeldingen åbner", en: "Sign-up opens" },
  closesOn: { da: "Sidste dag for tilmelding", en: "Last day of sign-up" },
  closesOnHint: {
    da: "Får dagen en ny dato, flytter fristen med, hvis du ikke retter den her.",
    en: "If the day gets another date, the deadline moves along unless you change it here.",
  },
  save: { da: "Opret som kladde", en: "Create as draft" },
  keepDate: { da: "Datoen er rigtig", en: "The date is right" },
  duplicate: { da: "Opret dagen alligevel", en: "Create the day anyway" },
  publish: { da: "Udgiv dagen", en: "Publish the day" },
  publishText: {
    da: "Når dagen er udgivet, kan dem, den er for, se den og tilmelde sig.",
    en: "Once the day is published, the people it is for can see it and sign up.",
  },
  letters: {
    sent_one: {
      da: "Der bliver sendt {{count}} mail til {{to}}.",
      en: "{{count}} email will be sent to {{to}}.",
    },
    sent_other: {
      da: "Der bliver sendt {{count}} mails til {{to}}.",
      en: "{{count}} emails will be sent to {{to}}.",
    },
    nobody: { da: "Ingen får mail om det.", en: "No emails are sent about it." },
    agents_one: {
      da: "{{count}} agent, der mangler en dag uden at have en plads",
      en: "{{count}} agent who lacks a day and has no seat",
    },
    agents_other: {
      da: "{{count}} agenter, der mangler en dag uden at have en plads",
      en: "{{count}} agents who lack a day and have no seat",
    },
    leaders_one: { da: "{{count}} leder", en: "{{count}} leader" },
    leaders_other: { da: "{{count}} ledere", en: "{{count}} leaders" },
    hosts_one: { da: "{{count}} vært eller underviser", en: "{{count}} host or teacher" },
    hosts_other: { da: "{{count}} værter og undervisere", en: "{{count}} hosts and teachers" },
  },
  setSeats: { da: "Gem antal pladser", en: "Save number of seats" },
  seatsHint: {
    da: "Nye pladser går straks til ventelisten.",
    en: "New seats go to the waiting list at once.",
  },
  cancel: { da: "Aflys dagen", en: "Cancel the day" },
  reason: { da: "Hvorfor?", en: "Why?" },
  reasonHint: {
    da: "Står i mailen til alle på dagen, deres ledere, og dem der har reserveret pladser.",
    en: "Stands in the email to everyone on the day, their leaders, and those who have reserved seats.",
  },
  reasonHintMoved: {
    da: "Skal udfyldes, når dagen får ny tid eller nyt sted. Står i mailen til alle på dagen, deres ledere, og dem der har reserveret pladser.",
    en: "Must be filled in when the day gets a new time or place. Stands in the email to everyone on the day, their leaders, and those who have reserved seats.",
  },
  cancelDraftText: {
    da: "Kladden aflyses. Ingen andre har set den.",
    en: "The draft is cancelled. Nobody else has seen it.",
  },
  cancelText: {
    da: "Alle tilmeldte og ventende får besked, og dagen tages ud af deres kalender.",
    en: "Everyone signed up or waiting is notified, and the day is removed from their calendars.",
  },
  cancelFinal: {
    da: "De får det at vide med det samme, så det kan ikke fortrydes.",
    en: "They are told at once, so this cannot be undone.",
  },
  hosts: { da: "Vært og underviser", en: "Host and teacher" },
  hostsText: {
    da: "De ser begge dagens deltagere og kan føre fremmødet.",
    en: "Both see the day's participants and can take attendance.",
  },
  noHosts: { da: "Ingen er udpeget endnu.", en: "Nobody has been added yet." },
  dayRole: {
    host: { da: "Vært", en: "Host" },
    teacher: { da: "Underviser", en: "Teacher" },
  },
  dayRoleLabel: { da: "Hvad er personen på dagen?", en: "What is their role on the day?" },
  host_person: { da: "Navn eller mail", en: "Name or email" },
  searchHost: { da: "Søg", en: "Search" },
  whoIsHost: { da: "Hvem mener du?", en: "Whom do you mean?" },
  addHostNamed: { da: "Udpeg {{name}} til dagen", en: "Add {{name}} to the day" },
  hostMissing: {
    da: "Skriv personens navn eller mail. Ingen er udpeget.",
    en: "Enter the person's name or email. Nobody was added.",
  },
  hostNotFound: {
    da: "Der er ingen, hvis navn eller mail passer til »{{q}}«. Ingen er udpeget.",
    en: "Nobody's name or email matches “{{q}}”. Nobody was added.",
  },
  alreadyHost: {
    da: "{{name}} er allerede udpeget til dagen.",
    en: "{{name}} has already been added to the day.",
  },
  moreHosts: {
    da: "Der er flere, end der vises. Skriv mere af navnet.",
    en: "There are more than shown. Type more of the name.",
  },
  sendList: { da: "Send deltagerlisten", en: "Send the list of participants" },
  sendListText: {
    da: "Vært og underviser får en mail med et link til listen. Der står ingen navne i mailen.",
    en: "Host and teacher get an email with a link to the list. There are no names in the email.",
  },
  addHost: { da: "Udpeg til dagen", en: "Add to the day" },
  dropHost: { da: "Fjern", en: "Remove" },
  dropHostFor: { da: "Fjern {{name}} fra dagen", en: "Remove {{name}} from the day" },
  hostHint: {
    da: "Har personen ikke rollen vært, får personen den samtidig. Den åbner kun siderne for de dage, personen er udpeget til.",
    en: "Someone without the host role gets it at the same time. It only gives access to the pages of their own days.",
  },
  change: { da: "Ret eller flyt dagen", en: "Edit or move the day" },
  changeTitle: { da: "Ret eller flyt kursusdagen", en: "Edit or move the course day" },
  changeLead: {
    da: "Får dagen ny tid eller nyt sted, skriver vi til alle på den, og den flytter med i deres kalender.",
    en: "If the day gets a new time or place, we write to everyone on it, and it is moved in their calendars.",
  },
  saveChanges: { da: "Gem ændringerne", en: "Save the changes" },
  back: { da: "Tilbage til dagen", en: "Back to the day" },
  drafts_one: {
    da: "{{count}} kladde venter på at blive udgivet",
    en: "{{count}} draft not yet published",
  },
  drafts_other: {
    da: "{{count}} kladder venter på at blive udgivet",
    en: "{{count}} drafts not yet published",
  },
  draftsText: {
    da: "Kladder kan kun ses af sekretariatet. Når de er udgivet, kan man tilmelde sig.",
    en: "Only the secretariat sees drafts. Once they are published, people can sign up.",
  },
  publishAll: { da: "Udgiv alle kladder", en: "Publish all drafts" },
  doneAll: {
    serie: {
      da: "Dagene er oprettet som kladder. Kig dem igennem, og udgiv dem, når de er klar.",
      en: "The days have been created as drafts. Check them, and publish them when they are ready.",
    },
    rettet: {
      da: "Dagen er rettet. Ingen har fået mail om det.",
      en: "The day has been changed. No emails were sent.",
    },
    udgivet: { da: "Kladderne er udgivet.", en: "The drafts have been published." },
    ingen: {
      da: "Der var ingen kladder at udgive. Der er ikke sendt nogen mails.",
      en: "There were no drafts to publish. No emails were sent.",
    },
  },
  series: {
    link: { da: "Lav flere dage som denne", en: "Make more days like this" },
    title: { da: "Planlæg flere dage", en: "Plan several days" },
    lead: {
      da: "Hver række er en dag, og der kan være højst {{max}}. Dagene oprettes som kladder, når alle rækker er rigtige, og udgives bagefter samlet.",
      en: "Each row is a day, and there can be at most {{max}}. The days are created as drafts once every row is right, and are then published together.",
    },
    hint: {
      da: "Skriv datoer som 16-05-2027 og klokkeslæt som 09.00. Lader du felterne om tilmelding stå tomme, åbner den samme dag som for dagen ovenfor og lukker lige så lang tid før. For den første dag åbner den i dag og lukker en uge før.",
      en: "Write dates like 16-05-2027 and times like 09.00. If you leave the sign-up fields empty, sign-up opens on the same day as for the day above and closes as long before. For the first day it opens today and closes a week before.",
    },
    most: {
      da: "En serie kan have højst {{max}} dage. Lav resten i en ny serie.",
      en: "A series can have at most {{max}} days. Make the others in a new series.",
    },
    row: { da: "Dag {{number}}", en: "Day {{number}}" },
    chooseHost: { da: "Vælg en kommune", en: "Choose a municipality" },
    add: { da: "Tilføj en dag", en: "Add a day" },
    remove: { da: "Fjern", en: "Remove" },
    removeRow: { da: "Fjern dag {{number}}", en: "Remove day {{number}}" },
    places: { da: "Hent steder fra sidst", en: "Fill in places from last time" },
    shared: { da: "Fælles for alle dagene", en: "The same for all days" },
    save: { da: "Opret dagene som kladder", en: "Create the days as drafts" },
    clashes: { da: "Opret dagene alligevel", en: "Create the days anyway" },
  },
  evaluation: { da: "Evaluering", en: "Evaluation" },
  asked: {
    da: "Alle, der var med, er spurgt om dagen.",
    en: "Everyone who attended has been asked about the day.",
  },
  seeAnswers: {
    da: "Se svarene ved siden af tidligere dages",
    en: "Compare the answers with those from earlier days",
  },
  seeRound: { da: "Se, hvor mange der har svaret", en: "See how many have answered" },
  notAsked: {
    da: "Alle, der var med, får evalueringen, når fremmødet er ført, senest tre dage efter dagen. Var færre end fem med, spørges der ikke, for så kunne svar kendes.",
    en: "Everyone who attended gets the evaluation once attendance is taken, three days after the day at the latest. If fewer than five attended, nobody is asked, because their answers could be recognised.",
  },
  write: {
    link: { da: "Skriv til alle på dagen", en: "Write to everyone on the day" },
    title: { da: "Skriv til alle på dagen", en: "Write to everyone on the day" },
    lead: {
      da: "Hver får sin egen mail, med dagens tid og sted nederst.",
      en: "Each person gets their own email, with the time and venue at the end.",
    },
    to: { da: "Hvem skal have mailen?", en: "Who should get the email?" },
    seats: { da: "Alle med en plads ({{count}})", en: "Everyone with a seat ({{count}})" },
    hadSeat: { da: "Alle, der havde en plads ({{count}})", en: "Everyone who had a seat ({{count}})" },
    wereOn: {
      da: "Alle, der var på dagen eller ventelisten ({{count}})",
      en: "Everyone who was on the day or the waiting list ({{count}})",
    },
    all: {
      da: "Alle på dagen, også dem på ventelisten ({{count}})",
      en: "Everyone on the day, including the waiting list ({{count}})",
    },
    heading: { da: "Emne", en: "Subject" },
    text: { da: "Mailen", en: "The email" },
    textHint: {
      da: "En tom linje giver et nyt afsnit. Mailen slutter automatisk med en hilsen og dit navn.",
      en: "Leave an empty line between paragraphs. The email ends automatically with regards and your name.",
    },
    send: { da: "Se mailen, før den sendes", en: "See the email before it is sent" },
    wrong: {
      missing: { da: "Udfyld feltet.", en: "Fill in the field." },
      long: { da: "Det er for langt.", en: "Too long." },
      choice: { da: "Vælg, hvem der skal have mailen.", en: "Choose who should get the email." },
      nobody: { da: "Der er ingen på dagen at skrive til.", en: "There is nobody on the day to write to." },
      "already-notified": {
        da: "Alle har allerede fået netop denne mail.",
        en: "Everyone has already had this email.",
      },
      "unknown-day": {
        da: "Dagen er ikke udgivet, så ingen er på den.",
        en: "The day is not published, so nobody is on it.",
      },
    },
  },
  done: {
    oprettet: { da: "Dagen er oprettet som kladde.", en: "The day has been created as a draft." },
    udgivet: { da: "Dagen er udgivet.", en: "The day has been published." },
    pladser: { da: "Antallet af pladser er ændret.", en: "The number of seats has been changed." },
    "samme-pladser": {
      da: "Der er det samme antal pladser som før. Intet er ændret.",
      en: "The number of seats is the same as before. Nothing has been changed.",
    },
    aflyst: {
      da: "Dagen er aflyst.",
      en: "The day has been cancelled.",
    },
    vaert: { da: "Vært og underviser er ændret.", en: "Host and teacher have been changed." },
    rettet: {
      da: "Dagen er rettet. Ingen har fået mail om det.",
      en: "The day has been changed. No emails were sent.",
    },
    flyttet: {
      da: "Dagen er ændret, og alle på den får besked.",
      en: "The day has been changed, and everyone on it is being notified.",
    },
    liste: {
      da: "En mail med et link til deltagerlisten er på vej.",
      en: "An email with a link to the list of participants is on its way.",
    },
    skrevet: {
      da: "Mailen er på vej til alle, du valgte.",
      en: "The email is on its way to everyone you chose.",
    },
  },
  refused: {
    "unknown-day": { da: "Dagen kan ikke ændres længere.", en: "The day can no longer be changed." },
    "no-hosts": { da: "Udpeg først en vært eller underviser.", en: "Add a host or teacher first." },
    "unknown-person": { da: "Vælg en person fra listen.", en: "Choose a person from the list." },
    published: {
      da: "Dagen er allerede udgivet. Intet er ændret, og der er ikke sendt flere mails.",
      en: "The day is already published. Nothing has been changed, and no emails are sent again.",
    },
    "reason-missing": {
      da: "Skriv, hvorfor dagen aflyses. Intet er ændret.",
      en: "Write why the day is cancelled. Nothing has been changed.",
    },
    "reason-long": {
      da: "Skriv det kortere. Intet er ændret.",
      en: "Make it shorter. Nothing has been changed.",
    },
    cancelled: {
      da: "Dagen er aflyst. Intet er ændret.",
      en: "The day is cancelled. Nothing has been changed.",
    },
    past: {
      da: "Dagen er begyndt eller allerede holdt. Intet er ændret.",
      en: "The day has begun or is over. Nothing has been changed.",
    },
  },
  wrong: {
    "no-reason": {
      da: "Skriv, hvorfor dagen får ny tid eller nyt sted.",
      en: "Write why the day gets a new time or place.",
    },
    missing: { da: "Udfyld feltet.", en: "Fill in the field." },
    long: { da: "Det er for langt.", en: "Too long." },
    day: {
      da: "Skriv en dato, der findes, for eksempel 16-05-2027.",
      en: "Write a date that exists, for example 16-05-2027.",
    },
    clock: { da: "Skriv et klokkeslæt, for eksempel 09.00.", en: "Write a time, for example 09.00." },
    seats: { da: "Skriv et helt tal fra 1 til 500.", en: "Write a whole number from 1 to 500." },
    choice: { da: "Vælg en fra listen.", en: "Choose one from the list." },
    past: { da: "Dagen skal ligge ude i fremtiden.", en: "The day must be in the future." },
    "end-before-start": {
      da: "Dagen skal slutte, efter at den er begyndt.",
      en: "The day must end after it has begun.",
    },
    "skipped-hour": {
      da: "Uret stilles frem den nat, så timen fra kl. 2 til 3 findes ikke. Vælg andre tider.",
      en: "The clocks go forward that night, so the hour from 2 to 3 does not exist. Choose other times.",
    },
    "closes-before-opens": {
      da: "Tilmeldingen kan ikke lukke, før den åbner.",
      en: "Sign-up cannot close before it opens.",
    },
    "closes-after-start": {
      da: "Tilmeldingen skal lukke senest på selve dagen.",
      en: "Sign-up must close on the day itself at the latest.",
    },
    "unknown-municipality": {
      da: "Vælg en kommune fra listen. Kun medlemmer kan være vært.",
      en: "Choose a municipality from the list. Only members can host.",
    },
    "unknown-day": { da: "Dagen kan ikke ændres længere.", en: "The day can no longer be changed." },
    cancelled: {
      da: "Dagen er aflyst. Intet er ændret.",
      en: "The day is cancelled. Nothing has been changed.",
    },
    duplicate: {
      da: "Der er allerede en dag med samme tid, sted og målgruppe. Sæt kryds nederst, hvis den skal oprettes alligevel.",
      en: "There is already a day at the same time and venue for the same people. Tick at the bottom to create it anyway.",
    },
    "venue-taken": {
      da: "Stedet og lokalet er optaget af en anden kursusdag på det tidspunkt. Sæt kryds nederst, hvis dagen skal oprettes alligevel.",
      en: "The venue and room are taken by another course day at that time. Tick at the bottom to create it anyway.",
    },
    sunday: {
      da: "Det er en søndag. Sæt kryds nederst, hvis det er rigtigt.",
      en: "It is a Sunday. Tick at the bottom if it is right.",
    },
    "day-off": {
      da: "Det er en helligdag eller en anden dag, hvor kommunerne holder lukket. Sæt kryds nederst, hvis det er rigtigt.",
      en: "It is a public holiday or another day on which municipalities are closed. Tick at the bottom if it is right.",
    },
    "far-ahead": {
      da: "Det er mere end to år frem. Sæt kryds nederst, hvis det er rigtigt.",
      en: "It is more than two years ahead. Tick at the bottom if it is right.",
    },
    "too-many-days": {
      da: "En serie kan have højst {{max}} dage. Intet er oprettet. Fjern rækker, og lav resten i en ny serie.",
      en: "A series can have at most {{max}} days. Nothing was created. Remove rows, and make the others in a new series.",
    },
    "teacher-taken": {
      da: "Underviseren har en anden kursusdag på det tidspunkt. Sæt kryds nederst, hvis dagen skal oprettes alligevel.",
      en: "The teacher has another course day at that time. Tick at the bottom to create it anyway.",
    },
    taken_one: {
      da: "{{count}} plads er allerede taget. Skriv mindst det tal.",
      en: "{{count}} seat is already taken. Write at least that number.",
    },
    taken_other: {
      da: "{{count}} pladser er allerede taget. Skriv mindst det tal.",
      en: "{{count}} seats are already taken. Write at least that number.",
    },
    begun: { da: "Dagen er begyndt eller allerede holdt.", en: "The day has begun or is over." },
  },
};
