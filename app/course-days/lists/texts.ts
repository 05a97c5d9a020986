export const texts = {
  title: { da: "Hent lister ind", en: "Import lists" },
  lead: {
    da: "Tilmeldingslister, der er kommet retur, og gamle dage med fremmøde. Du ser, hvad listen vil gøre, før noget sker.",
    en: "Returned sign-up lists, and old days with attendance. You see what the list will do before anything happens.",
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
      da: "værtskommunen; skal kun stå der, når der er flere dage på datoen, eller når en gammel dag skal oprettes",
      en: "the host municipality; needed only when there are several days on the date, or when an old day is to be created",
    },
    fremmøde: {
      da: "til stede, delvist eller ikke mødt; kun for dage, der er holdt",
      en: "til stede, delvist or ikke mødt (present, partly, absent); only for days that were held",
    },
  },
  file: { da: "Fil", en: "File" },
  fileHint: {
    da: "Højst 10 MB og {{rows}} rækker med overskriften.",
    en: "At most 10 MB and {{rows}} rows, the heading included.",
  },
  look: { da: "Se, hvad listen gør", en: "See what the list does" },
  preview: { da: "Det her vil listen gøre", en: "This is what the list will do" },
  ignored: { da: "Kolonner, der ikke bruges: {{columns}}", en: "Columns that are not used: {{columns}}" },
  notShown: { da: "Og {{count}} mere.", en: "And {{count}} more." },
  nothing: { da: "Der er ingen linjer på listen.", en: "There are no lines on the list." },
  newDay: {
    da: "Kursusdagen {{day}} i {{municipality}} bliver oprettet.",
    en: "The course day of {{day}} in {{municipality}} will be created.",
  },
  takeText: {
    da: "De, der bliver tilmeldt, får besked på mail. Fremmøde på gamle dage skrives der ikke om.",
    en: "The people who are signed up are notified by email. No emails are sent about attendance on old days.",
  },
  take_one: { da: "Hent {{count}} linje ind", en: "Import {{count}} line" },
  take_other: { da: "Hent {{count}} linjer ind", en: "Import {{count}} lines" },
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
  refusedTitle: { da: "Listen kan ikke hentes ind", en: "The list cannot be imported" },
  bad_one: {
    da: "{{count}} linje kan ikke bruges. Ret den i filen, og send den igen. Intet er ændret.",
    en: "{{count}} line cannot be used. Correct it in the file, and upload it again. Nothing has been changed.",
  },
  bad_other: {
    da: "{{count}} linjer kan ikke bruges. Ret dem i filen, og send den igen. Intet er ændret.",
    en: "{{count}} lines cannot be used. Correct them in the file, and upload it again. Nothing has been changed.",
  },
  badCaption: { da: "Linjer, der ikke kan bruges", en: "Lines that cannot be used" },
  gone: {
    da: "Listen ligger her ikke længere. Send den igen. Intet er ændret.",
    en: "The list is no longer here. Upload it again. Nothing has been changed.",
  },
  done: { da: "Listen er hentet ind.", en: "The list has been imported." },
  wrong: {
    spilled: {
      da: "Linjen har flere felter end overskriften.",
      en: "The line has more cells than the heading.",
    },
    "mail-missing": { da: "Mailadressen mangler.", en: "The email address is missing." },
    mail: {
      da: "Sitet kender ingen med adressen {{value}}; hent først personen ind.",
      en: "Nobody on the site has the address {{value}}; add the person first.",
    },
    municipality: {
      da: "Kommunen »{{value}}« kendes ikke.",
      en: "The municipality “{{value}}” is not known.",
    },
    day: {
      da: "»{{value}}« er ikke en dato; skriv dd-mm-åååå.",
      en: "“{{value}}” is not a date; write dd-mm-yyyy.",
    },
    "day-unknown": {
      da: "Der er ingen udgivet kursusdag {{value}}. Er den holdt før sitets tid, så skriv værtskommunen i kolonnen kommune.",
      en: "There is no published course day on {{value}}. If it was held before this site was in use, write the host municipality in the column kommune.",
    },
    "day-which": {
      da: "Der er flere kursusdage {{value}}; skriv værtskommunen i kolonnen kommune.",
      en: "There are several course days on {{value}}; write the host municipality in the column kommune.",
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
