export const texts = {
  title: { da: "Indlæs personer", en: "Import people" },
  lead: {
    da: "Vælg listen, som Excel gemmer den. Du ser, hvad den vil gøre, før noget ændres.",
    en: "Choose the list as saved by Excel. You see what it will do before anything is changed.",
  },
  columns: {
    da: "Listen skal have kolonnerne navn, mail, kommune, rolle og startdato. Rækkefølgen er ligegyldig.",
    en: "The list must have the columns navn, mail, kommune, rolle and startdato, in any order.",
  },
  example: { da: "Hent en eksempelliste", en: "Download an example list" },
  file: { da: "Liste", en: "List" },
  fileHint: {
    da: "CSV eller Excel (.xlsx), højst 10 MB og {{rows}} rækker. Der kan gemmes {{changes}} nye, ændrede og lukkede personer ad gangen.",
    en: "CSV or Excel (.xlsx), at most 10 MB and {{rows}} rows. {{changes}} new, changed and closed people can be saved at a time.",
  },
  nothingChanged: { da: "Intet er ændret.", en: "Nothing has been changed." },
  preview: { da: "Se, hvad den vil gøre", en: "See what it will do" },
  fault: {
    malformed: { da: "Filen kom ikke frem. Prøv igen.", en: "The file did not arrive. Try again." },
    other: {
      da: "Den liste har en anden i sekretariatet indlæst. Kun den, der indlæste den, kan rette og gemme den.",
      en: "Someone else in the secretariat uploaded that list. Only the one who uploaded it can correct and save it.",
    },
    gone: {
      da: "Listen ligger her ikke længere. Den er allerede indlæst, eller den er mere end et døgn gammel. Intet er ændret.",
      en: "The list is no longer here. It has already been imported, or it is more than a day old. Nothing has been changed.",
    },
  },
  tooManyChangesTitle: { da: "Listen er for lang", en: "The list is too long" },
  tooManyChanges: {
    da: "Den ville tilføje, ændre eller lukke {{count}} personer på én gang, og der kan højst gemmes {{max}}. Del den i flere lister. Intet er ændret.",
    en: "It would add, change or close {{count}} people at once, and at most {{max}} can be saved. Split it into several lists. Nothing has been changed.",
  },
  stale: {
    da: "Personerne eller listen er ændret imens, så listen ville nu gøre noget andet end det, du så. Intet er ændret. Se den igennem igen.",
    en: "The list would now do something other than what you saw, because the people or the list have changed. Nothing has been changed. Check it again.",
  },
  notRead: { da: "Listen kan ikke læses", en: "The list cannot be read" },
  again: {
    da: "Ret listen, og prøv igen. Intet er ændret.",
    en: "Correct the list, and try again. Nothing has been changed.",
  },
  badTitle_one: { da: "{{count}} linje kan ikke bruges", en: "{{count}} line cannot be used" },
  badTitle_other: { da: "{{count}} linjer kan ikke bruges", en: "{{count}} lines cannot be used" },
  badLead_one: {
    da: "Ret den i listen, og indlæs listen igen. Intet er ændret.",
    en: "Correct it in the list, and import the list again. Nothing has been changed.",
  },
  badLead_other: {
    da: "Ret dem i listen, og indlæs den igen. Intet er ændret.",
    en: "Correct them in the list, and import it again. Nothing has been changed.",
  },
  notShown: { da: "Og {{count}} mere.", en: "And {{count}} more." },
  line: { da: "Linje {{line}}:", en: "Line {{line}}:" },
  drafts: {
    title: { da: "Lister, du ikke er færdig med", en: "Lists you have not finished" },
    text: {
      da: "De slettes et døgn efter, at du sidst rettede dem.",
      en: "They are deleted a day after you last corrected them.",
    },
    draft_one: {
      da: "Listen fra {{day}}, {{time}}: én række",
      en: "The list from {{day}}, {{time}}: one row",
    },
    draft_other: {
      da: "Listen fra {{day}}, {{time}}: {{count}} rækker",
      en: "The list from {{day}}, {{time}}: {{count}} rows",
    },
  },
  previewTitle: { da: "Det vil listen gøre", en: "This is what the list will do" },
  previewLead: { da: "Intet er ændret endnu.", en: "Nothing has been changed yet." },
  added: { da: "Nye ({{count}})", en: "New ({{count}})" },
  moved: { da: "Skifter kommune ({{count}})", en: "Change municipality ({{count}})" },
  changed: { da: "Ændres ({{count}})", en: "Changed ({{count}})" },
  missing: { da: "Står ikke på listen ({{count}})", en: "Not on the list ({{count}})" },
  missingText: {
    da: "De bliver i hotlinen, medmindre du sætter kryds ved kommunen herunder. Gør det kun, hvor listen har alle med.",
    en: "They stay in the hotline unless you tick their municipality below. Only tick it if the list has everyone in the municipality.",
  },
  missingOf: { da: "{{name}}: {{count}} af {{of}}", en: "{{name}}: {{count}} of {{of}}" },
  unchanged: { da: "Uændrede: {{count}}.", en: "Unchanged: {{count}}." },
  turned_one: {
    da: "Ét navn stod med efternavnet først. Fornavnet er sat først.",
    en: "One name had the family name first. The given name now comes first.",
  },
  turned_other: {
    da: "{{count}} navne stod med efternavnet først. Fornavnet er sat først.",
    en: "{{count}} names had the family name first. The given name now comes first.",
  },
  roleLetters_one: {
    da: "Én får en mail om, at rollerne er ændret, eller at personen er tilbage.",
    en: "One person will be sent an email about changed roles or about being back.",
  },
  roleLetters_other: {
    da: "{{count}} får en mail om, at rollerne er ændret, eller at de er tilbage.",
    en: "{{count}} people will be sent an email about changed roles or about being back.",
  },
  welcomed_one: {
    da: "Én ny leder, vært eller anden får en mail om, hvordan man logger ind.",
    en: "One new leader, host or other will be sent an email about how to sign in.",
  },
  welcomed_other: {
    da: "{{count}} nye ledere, værter og andre får en mail om, hvordan man logger ind.",
    en: "{{count}} new leaders, hosts and others will be sent an email about how to sign in.",
  },
  invited_one: {
    da: "Én ny agent bliver inviteret til e-læringen, når kurset er udgivet, og den første dag er nær.",
    en: "One new agent will be invited to the e-learning once the course is published and the first day is near.",
  },
  invited_other: {
    da: "{{count}} nye agenter bliver inviteret til e-læringen, når kurset er udgivet, og deres første dag er nær.",
    en: "{{count}} new agents will be invited to the e-learning once the course is published and their first day is near.",
  },
  ignored: { da: "Kolonner, der ikke bruges: {{columns}}.", en: "Columns that are not used: {{columns}}." },
  nothing: { da: "Listen ændrer ikke noget.", en: "The list changes nothing." },
  welcome: {
    da: "Send de nye en velkomst. Fjern krydset, hvis de er med i forvejen.",
    en: "Send the new people a welcome. Untick this if they are here already.",
  },
  close_one: {
    da: "{{name}}: Luk den {{count}}, der ikke står på listen.",
    en: "{{name}}: Close the account of the {{count}} person who is not on the list.",
  },
  close_other: {
    da: "{{name}}: Luk de {{count}}, der ikke står på listen.",
    en: "{{name}}: Close the accounts of the {{count}} people who are not on the list.",
  },
  leaderless: { da: "Kommunen står så uden leder.", en: "The municipality will have no leader." },
  number: { da: "Hvor mange lukkes?", en: "How many accounts are closed?" },
  take: { da: "Indlæs listen", en: "Import the list" },
  tooMany: {
    da: "Listen ville lukke {{count}} af {{of}} personer. Skriv tallet {{count}} for at bekræfte.",
    en: "The list would close {{count}} of {{of}} accounts. Enter the number {{count}} to confirm.",
  },
  tooManyIn: {
    da: "Listen ville lukke {{count}} af {{of}} personer, heraf {{places}}. Skriv tallet {{count}} for at bekræfte.",
    en: "The list would close {{count}} of {{of}} accounts, including {{places}}. Enter the number {{count}} to confirm.",
  },
  tooManyOf: { da: "{{count}} af {{all}} i {{name}}", en: "{{count}} of {{all}} in {{name}}" },
  tooManyLed: {
    da: "{{count}} af {{all}} i {{name}}, som så står uden leder",
    en: "{{count}} of {{all}} in {{name}}, which would have no leader",
  },
  noMunicipality: { da: "ingen", en: "none" },
  startsOn: { da: "fra {{day}}", en: "from {{day}}" },
  change: {
    back: { da: "er tilbage", en: "is back" },
    deputy: { da: "er ikke længere stedfortræder", en: "is no longer a deputy" },
    name: { da: "navn {{from}} → {{to}}", en: "name {{from}} → {{to}}" },
    municipality: { da: "kommune {{from}} → {{to}}", en: "municipality {{from}} → {{to}}" },
    roles: { da: "rolle {{from}} → {{to}}", en: "role {{from}} → {{to}}" },
    startsOn: { da: "startdato {{from}} → {{to}}", en: "start date {{from}} → {{to}}" },
  },
  wrong: {
    "open-quote": {
      da: "Et anførselstegn i linjen bliver aldrig lukket.",
      en: "A quotation mark in the line is never closed.",
    },
    spilled: {
      da: "Linjen har flere felter end overskriften. Et semikolon i en tekst skal stå i anførselstegn.",
      en: "The line has more fields than the heading. Put quotation marks around text that contains a semicolon.",
    },
    "name-missing": { da: "Navnet mangler.", en: "The name is missing." },
    name: {
      da: "Navnet »{{value}}« kan ikke bruges. Skriv 2 til 200 tegn, så mindst ét er et bogstav.",
      en: "The name “{{value}}” cannot be used. Enter 2 to 200 characters, not only signs and digits.",
    },
    "name-sign": {
      da: "Navnet har tegn, der ikke hører til i et navn: {{value}}. Er det bogstaver, der er gået tabt, så gem listen igen fra det program, den kommer fra, som .xlsx eller »CSV UTF-8«.",
      en: "The name has characters that no name has: {{value}}. If others stood there before, save the list again from the program it comes from, as .xlsx or “CSV UTF-8”.",
    },
    "name-letter": {
      da: "Navnet har bogstaver eller tegn, der ikke kan stå på et diplom: {{value}}. Skriv andre i stedet.",
      en: "The name has characters that cannot be shown on a diploma: {{value}}. Write others instead.",
    },
    "mail-missing": { da: "Mailadressen mangler.", en: "The email address is missing." },
    mail: { da: "»{{value}}« er ikke en mailadresse.", en: "“{{value}}” is not an email address." },
    "municipality-missing": { da: "Kommunen mangler.", en: "The municipality is missing." },
    municipality: {
      da: "Kommunen »{{value}}« kendes ikke. Skriv dens navn eller trecifrede kode, for eksempel Aarhus eller 751.",
      en: "The municipality “{{value}}” is not known. Write its name or three-digit code, for example Aarhus or 751.",
    },
    "municipality-code": {
      da: "Ingen dansk kommune har koden »{{value}}«.",
      en: "No Danish municipality has the code “{{value}}”.",
    },
    "municipality-outside": {
      da: "{{value}} er ikke med i hotlinen. Optag kommunen først.",
      en: "{{value}} is not a member. Add the municipality first.",
    },
    "municipality-left": { da: "{{value}} er ikke længere medlem.", en: "{{value}} is no longer a member." },
    "role-missing": { da: "Rollen mangler.", en: "The role is missing." },
    role: {
      da: "Rollen »{{value}}« kendes ikke. Skriv agent, leder, vært, sekretariat eller styregruppe.",
      en: "The role “{{value}}” is not known. Write agent, leder, vært, sekretariat or styregruppe.",
    },
    "day-missing": { da: "Datoen mangler.", en: "The date is missing." },
    day: {
      da: "»{{value}}« er ikke en dato. Skriv dd-mm-åååå.",
      en: "“{{value}}” is not a date. Write dd-mm-yyyy.",
    },
    "day-far": {
      da: "Datoen »{{value}}« ligger for langt væk.",
      en: "The date “{{value}}” is too far away.",
    },
    double: {
      da: "Mailadressen står også i linje {{line}}. Skriv flere roller i samme felt med komma imellem.",
      en: "The email address also appears in line {{line}}. Write several roles in the same field, separated by commas.",
    },
    left: {
      da: "{{name}} stoppede i hotlinen den {{day}}. Skriv en senere startdato, hvis personen er tilbage. Er personen lukket ved en fejl, så find personen under »Stoppet«, og tag den tilbage dér.",
      en: "{{name}} left the hotline on {{day}}. Write a later start date if the person is back. If the account was closed by mistake, find the person under “Left”, and reinstate them there.",
    },
    former: {
      da: "{{name}}, der stoppede i hotlinen den {{day}}, havde den mailadresse. Er det samme person, så tag personen tilbage under »Stoppet«, og ret navnet dér. Er det en anden, så frigør først adressen på siden for {{name}}.",
      en: "{{name}}, who left the hotline on {{day}}, had that email address. If it is the same person, reinstate them under “Left”, and correct the name there. If it is somebody else, first release the address on the page of {{name}}.",
    },
    "last-secretariat": {
      da: "Listen ville tage rollen fra den sidste i sekretariatet.",
      en: "The list would take the role from the last person in the secretariat.",
    },
    code: {
      da: "Ingen dansk kommune har koden »{{value}}«.",
      en: "No Danish municipality has the code “{{value}}”.",
    },
    "code-name": {
      da: "Koden {{code}} er {{name}}, og navnet i linjen er »{{value}}«.",
      en: "The code {{code}} is {{name}}, and the name in the line is “{{value}}”.",
    },
    "place-taken": {
      da: "{{value}} står allerede med en anden kode.",
      en: "{{value}} is already listed with another code.",
    },
    "place-double": {
      da: "Kommunen står også i linje {{line}}.",
      en: "The municipality also appears in line {{line}}.",
    },
  },
  up: { da: "Personer", en: "People" },
  job: {
    title: { da: "Indlæsning af personer", en: "Import of people" },
    begins: { da: "Listen læses.", en: "The list is being read." },
    progress: { da: "{{done}} af {{total}} er gemt.", en: "{{done}} of {{total}} are saved." },
    saved: {
      da: "{{added}} er tilføjet, {{changed}} ændret og {{closed}} lukket.",
      en: "{{added}} were added, {{changed}} changed and {{closed}} closed.",
    },
    skipped_one: {
      da: "Én var ændret imens og er sprunget over.",
      en: "One had changed meanwhile and was skipped.",
    },
    skipped_other: {
      da: "{{count}} var ændret imens og er sprunget over.",
      en: "{{count}} had changed meanwhile and were skipped.",
    },
    stopped: {
      da: "Resten af listen er ikke gemt, for der er ændret noget imens.",
      en: "The rest of the list was not saved, because something changed meanwhile.",
    },
    brokenOff: {
      da: "Det blev afbrudt, før hele listen var gemt.",
      en: "It was interrupted before the whole list was saved.",
    },
    people: { da: "Personer", en: "People" },
    seePeople: { da: "Se personerne", en: "See the people" },
    seeRest: { da: "Se, hvad der mangler", en: "See what is left" },
  },
};
