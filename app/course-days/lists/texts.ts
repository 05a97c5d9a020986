export const texts = {
  title: { da: "Indlæs deltagerlister", en: "Import participant lists" },
  lead: {
    da: "Lister med tilmeldinger, eller med fremmøde fra gamle dage. Du ser, hvad listen gør, før noget ændres.",
    en: "Lists of people to sign up, or of attendance on old days. You see what the list does before anything is changed.",
  },
  send: { da: "Vælg en liste", en: "Choose a list" },
  another: { da: "Vælg en anden liste", en: "Choose another list" },
  columns: {
    da: "Listen er en CSV-fil eller en Excel-fil (.xlsx) med en overskrift over hver kolonne, i vilkårlig rækkefølge:",
    en: "The list is a CSV file or an Excel file (.xlsx) with a heading over each column, in any order:",
  },
  column: {
    mail: {
      da: "arbejdsmailen, som sitet kender personen på",
      en: "the work email that the site knows the person by",
    },
    dato: {
      da: "kursusdagens dato, for eksempel 16-05-2027",
      en: "the date of the course day, for example 16-05-2027",
    },
    kommune: {
      da: "værtskommunen, men kun når der er flere dage på datoen, eller en gammel dag skal oprettes",
      en: "the host municipality, but only when there are several days on the date, or an old day is to be created",
    },
    fremmøde: {
      da: "til stede, delvist eller ikke mødt, men kun for dage, der er holdt",
      en: "til stede, delvist or ikke mødt (present, partly, absent), but only for days that were held",
    },
  },
  file: { da: "Fil", en: "File" },
  fileHint: {
    da: "Højst 10 MB og {{rows}} rækker med overskriften.",
    en: "At most 10 MB and {{rows}} rows, the heading included.",
  },
  look: { da: "Se, hvad listen gør", en: "See what the list does" },
  preview: { da: "Det gør listen", en: "This is what the list does" },
  ignored: { da: "Kolonner, der ikke bruges: {{columns}}", en: "Columns that are not used: {{columns}}" },
  notShown: { da: "Og {{count}} mere.", en: "And {{count}} more." },
  nothing: { da: "Der er ingen linjer på listen.", en: "There are no lines on the list." },
  newDay: {
    da: "Kursusdagen {{day}} i {{municipality}} bliver oprettet.",
    en: "The course day of {{day}} in {{municipality}} will be created.",
  },
  takeText: {
    da: "De, der bliver tilmeldt, får besked på mail. Der sendes ingen mails om fremmøde på gamle dage.",
    en: "The people who are signed up are notified by email. No emails are sent about attendance on old days.",
  },
  take_one: { da: "Indlæs {{count}} linje", en: "Import {{count}} line" },
  take_other: { da: "Indlæs {{count}} linjer", en: "Import {{count}} lines" },
  name: { da: "Navn", en: "Name" },
  line: { da: "Linje", en: "Line" },
  lineNumber: { da: "Linje {{line}}", en: "Line {{line}}" },
  day: { da: "Dag", en: "Day" },
  what: { da: "Hvad sker der", en: "What happens" },
  does: {
    seat: { da: "Får en plads", en: "Gets a seat" },
    waiting: { da: "Kommer på ventelisten", en: "Goes on the waiting list" },
    present: { da: "Føres som til stede", en: "Is marked present" },
    partly: { da: "Føres som delvist til stede", en: "Is marked partly present" },
    absent: { da: "Føres som ikke mødt", en: "Is marked absent" },
    unchanged: { da: "Er der allerede", en: "Already there" },
  },
  why: { da: "Hvorfor", en: "Why" },
  refusedTitle: { da: "Listen kan ikke indlæses", en: "The list cannot be imported" },
  bad_one: {
    da: "{{count}} linje kan ikke bruges. Ret den i filen, og vælg filen igen. Intet er ændret.",
    en: "{{count}} line cannot be used. Correct it in the file, and choose the file again. Nothing has been changed.",
  },
  bad_other: {
    da: "{{count}} linjer kan ikke bruges. Ret dem i filen, og vælg filen igen. Intet er ændret.",
    en: "{{count}} lines cannot be used. Correct them in the file, and choose the file again. Nothing has been changed.",
  },
  badCaption: { da: "Linjer, der ikke kan bruges", en: "Lines that cannot be used" },
  gone: {
    da: "Listen ligger her ikke længere. Vælg den igen. Intet er ændret.",
    en: "The list is no longer here. Choose it again. Nothing has been changed.",
  },
  done: { da: "Listen er indlæst.", en: "The list has been imported." },
  wrong: {
    spilled: {
      da: "Linjen har flere felter end overskriften.",
      en: "The line has more cells than the heading.",
    },
    "mail-missing": { da: "Mailadressen mangler.", en: "The email address is missing." },
    mail: {
      da: "Sitet kender ingen med adressen {{value}}. Tilføj først personen.",
      en: "Nobody on the site has the address {{value}}. Add the person first.",
    },
    municipality: {
      da: "Kommunen »{{value}}« kendes ikke.",
      en: "The municipality “{{value}}” is not known.",
    },
    day: {
      da: "»{{value}}« er ikke en dato. Skriv dd-mm-åååå.",
      en: "“{{value}}” is not a date. Write dd-mm-yyyy.",
    },
    "day-unknown": {
      da: "Der er ingen udgivet kursusdag {{value}}. Er den holdt, før sitet blev taget i brug, så skriv værtskommunen i kolonnen kommune.",
      en: "There is no published course day on {{value}}. If it was held before this site was in use, write the host municipality in the column kommune.",
    },
    "day-which": {
      da: "Der er flere kursusdage {{value}}. Skriv værtskommunen i kolonnen kommune.",
      en: "There are several course days on {{value}}. Write the host municipality in the column kommune.",
    },
    mark: {
      da: "»{{value}}« er hverken til stede, delvist eller ikke mødt.",
      en: "“{{value}}” is not one of til stede, delvist and ikke mødt.",
    },
    "mark-ahead": {
      da: "Dagen {{value}} er ikke holdt endnu, så fremmøde skal stå tomt.",
      en: "The day of {{value}} has not been held yet, so fremmøde must be empty.",
    },
    "mark-missing": {
      da: "Dagen {{value}} er holdt, så fremmøde skal være udfyldt.",
      en: "The day of {{value}} has been held, so fremmøde must be filled in.",
    },
    contrary: {
      da: "Linje {{value}} siger noget andet om samme person på samme dag.",
      en: "Line {{value}} says otherwise of the same person on the same day.",
    },
    elsewhere: {
      da: "Personen er også ført som til stede i {{value}} samme dag. Ret den linje, der er forkert.",
      en: "The person is also marked present in {{value}} on the same day. Correct the line that is wrong.",
    },
    "mark-refused": {
      da: "Fremmøde kan ikke føres på dagen {{value}}.",
      en: "Attendance cannot be taken for the day of {{value}}.",
    },
  },
  upload: {
    unchanged: { da: "Intet er ændret.", en: "Nothing has been changed." },
    empty: {
      da: "Filen er tom, eller der er ikke valgt nogen. Intet er ændret.",
      en: "The file is empty, or none was chosen. Nothing has been changed.",
    },
    malformed: {
      da: "Filen kan ikke læses. Vælg én fil. Intet er ændret.",
      en: "The file cannot be read. Choose one file. Nothing has been changed.",
    },
  },
};
