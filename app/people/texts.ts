export const texts = {
  front: {
    title: {
      da: "Uddannelse og trivsel for agenter i Den Digitale Hotline",
      en: "Training and wellbeing for agents of Den Digitale Hotline",
    },
    lead: {
      da: "Tilmeld dig kursusdage, gennemfør e-læringen, få dit diplom, og svar på trivselsmålingen. Ét sted, for alle kommuner i fællesskabet.",
      en: "Sign up for course days, take the e-learning, get your diploma, and answer the wellbeing survey. One place, for every member municipality.",
    },
    signIn: { da: "Log ind", en: "Sign in" },
    check: { da: "Er et diplom ægte?", en: "Is a diploma genuine?" },
    offers: { da: "Det finder du her", en: "What you find here" },
    offer: {
      day: {
        title: { da: "Kursusdagen", en: "The course day" },
        text: {
          da: "Én dag i borgerservice over telefonen, ens for alle. Find en dag nær dig, og tilmeld dig.",
          en: "One day about serving citizens by telephone, the same for all. Find a day near you, and sign up.",
        },
      },
      elearning: {
        title: { da: "E-læringen", en: "The e-learning" },
        text: {
          da: "24 korte film med øvelser og en simuleret vagt, cirka 2½ time i alt. Tag den i bidder; du fortsætter, hvor du slap.",
          en: "24 short films with exercises and a simulated shift, about 2½ hours in all. Take it in bits; you go on where you left.",
        },
      },
      diploma: {
        title: { da: "Diplomet", en: "The diploma" },
        text: {
          da: "Kommer på mail, når alt er gennemført. Enhver kan slå nummeret op og se, at det er ægte.",
          en: "Comes by mail when all is completed. Anyone can look up its number and see that it is genuine.",
        },
      },
      survey: {
        title: { da: "Trivselsmålingen", en: "The wellbeing survey" },
        text: {
          da: "Få spørgsmål om guides, trivsel og ledelse. Ingen kan se, hvad netop du har svaret.",
          en: "A few questions about guides, wellbeing and leadership. Nobody can see what you in particular answered.",
        },
      },
    },
  },
  demo: {
    title: { da: "Prøv demoen som", en: "Try the demo as" },
    agent: {
      name: { da: "Agent", en: "Agent" },
      text: {
        da: "Astrid er ny: hvad er næste skridt, før hun er klar til vagt?",
        en: "Astrid is new: what is the next step before she is ready for shifts?",
      },
    },
    leader: {
      name: { da: "Leder", en: "Leader" },
      text: {
        da: "Karen ser sit hold i Aarhus, og hvem der mangler hvad.",
        en: "Karen sees her team in Aarhus, and who lacks what.",
      },
    },
    host: {
      name: { da: "Vært", en: "Host" },
      text: {
        da: "Vibeke står for dagene i Aarhus og sætter kryds ved fremmødet.",
        en: "Vibeke looks after the days in Aarhus and ticks off who came.",
      },
    },
    secretariat: {
      name: { da: "Sekretariat", en: "Secretariat" },
      text: {
        da: "Sanne driver det hele: kommuner, kursusdage, målinger og post.",
        en: "Sanne runs it all: municipalities, course days, surveys and mail.",
      },
    },
    steering: {
      name: { da: "Styregruppe", en: "Steering group" },
      text: {
        da: "Stig ser tal for hver kommune, aldrig navne.",
        en: "Stig sees figures for each municipality, never names.",
      },
    },
  },
  sessions: {
    title: { da: "Her er du logget ind", en: "Where you are signed in" },
    lead: {
      da: "Kender du ikke en af dem, så log den ud her, og skriv til sekretariatet.",
      en: "If you do not know one of them, sign it out here, and write to the secretariat.",
    },
    up: { da: "Min side", en: "My page" },
    caption: { da: "Browsere, hvor du er logget ind", en: "Browsers in which you are signed in" },
    what: { da: "Browser", en: "Browser" },
    began: { da: "Logget ind", en: "Signed in" },
    seen: { da: "Sidst brugt", en: "Last used" },
    act: { da: "Log ud", en: "Sign out" },
    here: { da: "Denne browser", en: "This browser" },
    end: { da: "Log ud", en: "Sign out" },
    endOne: { da: "Log ud af {{name}}", en: "Sign out of {{name}}" },
    endOthers: { da: "Log ud alle andre steder", en: "Sign out everywhere else" },
    name: { da: "{{browser}} på {{system}}", en: "{{browser}} on {{system}}" },
    browser: { da: "Browser", en: "Browser" },
    unknown: { da: "Ukendt browser", en: "Unknown browser" },
    limits: {
      da: "Du bliver automatisk logget ud efter 12 timer uden brug og senest efter 7 dage.",
      en: "You are signed out after 12 hours unused, and at the latest after 7 days.",
    },
  },
  signIn: {
    title: { da: "Log ind", en: "Sign in" },
    lead: {
      da: "Du skal ikke huske en adgangskode. Skriv din mailadresse, så sender vi dig et brev med en kode og et link.",
      en: "There is no password to remember. Write your mail address, and we send you a letter with a code and a link.",
    },
    mail: { da: "Din mailadresse", en: "Your mail address" },
    mailHint: {
      da: "Den arbejdsmail, som din kommune har givet Den Digitale Hotline.",
      en: "The work address that your municipality has given Den Digitale Hotline.",
    },
    send: { da: "Send mig en kode", en: "Send me a code" },
    wrongMail: {
      da: "Skriv en mailadresse, for eksempel navn@kommune.dk.",
      en: "Write a mail address, for instance name@municipality.dk.",
    },
    tooOften: {
      network: {
        da: "Der er bedt om mange koder fra dit netværk. Vent ti minutter, og prøv igen.",
        en: "Many codes have been asked for from your network. Wait ten minutes, and try again.",
      },
      address: {
        da: "Der er bedt om mange koder til den adresse. Brug den nyeste kode, du har fået, eller vent ti minutter, og prøv igen.",
        en: "Many codes have been asked for to that address. Use the newest code you have received, or wait ten minutes and try again.",
      },
      "address-today": {
        da: "Der er bedt om mange koder til den adresse i dag. Brug den nyeste kode, du har fået, eller prøv igen i morgen.",
        en: "Many codes have been asked for to that address today. Use the newest code you have received, or try again tomorrow.",
      },
    },
    codeTitle: { da: "Se i din indbakke", en: "Look in your inbox" },
    codeLead: {
      da: "Hvis adressen er kendt hos os, er der nu et brev på vej. Skriv koden herunder, eller brug knappen i brevet. Begge dele virker i 10 minutter.",
      en: "If we know the address, a letter is on its way now. Write the code below, or use the button in the letter. Both work for 10 minutes.",
    },
    code: { da: "Kode fra brevet", en: "Code from the letter" },
    codeHint: {
      da: "Seks cifre. Har du bedt om flere koder, så brug den nyeste.",
      en: "Six digits. If you have asked for several codes, use the newest.",
    },
    enter: { da: "Log ind", en: "Sign in" },
    notACode: { da: "Skriv de seks cifre fra brevet.", en: "Write the six digits from the letter." },
    wrongCode_one: {
      da: "Koden er forkert. Du har ét forsøg tilbage.",
      en: "The code is wrong. You have one try left.",
    },
    wrongCode_other: {
      da: "Koden er forkert. Du har {{count}} forsøg tilbage.",
      en: "The code is wrong. You have {{count}} tries left.",
    },
    noLetter: {
      da: "Kom der intet brev? Se efter i uønsket post. Er du ny, så spørg din leder, om du er meldt til hotlinen.",
      en: "No letter? Look among unwanted mail. If you are new, ask your leader whether you have been signed up.",
    },
    askAgain: { da: "Bed om en ny kode", en: "Ask for a new code" },
    linkTitle: { da: "Log ind", en: "Sign in" },
    linkLead: { da: "Tryk på knappen, så er du inde.", en: "Press the button, and you are in." },
    linkElsewhere: {
      da: "Du har åbnet linket i en anden browser end den, hvor du bad om det. Skriv derfor også koden fra brevet.",
      en: "You have opened the link in another browser than the one you asked from. So write the code from the letter as well.",
    },
    overTitle: { da: "Linket eller koden virker ikke længere", en: "The link or the code no longer works" },
    overLead: {
      da: "De virker i 10 minutter, kun én gang, og efter fem forkerte forsøg er det slut. Bed om en ny, så er du videre.",
      en: "They work for 10 minutes, only once, and not after five wrong tries. Ask for a new one to go on.",
    },
  },
  sheet: {
    "too-large": { da: "Filen er over 10 MB.", en: "The file is over 10 MB." },
    "too-much": {
      da: "Regnearket pakker ud til mere end 30 MB. Gem kun arket med personer, eller gem det som CSV.",
      en: "The workbook unpacks to more than 30 MB. Save only the sheet with people, or save it as CSV.",
    },
    "old-excel": {
      da: "Filen er gemt i det gamle Excel-format (.xls). Gem den som .xlsx eller CSV.",
      en: "The file is in the old Excel format (.xls). Save it as .xlsx or CSV.",
    },
    unreadable: {
      da: "Filen kan ikke læses som CSV eller Excel (.xlsx).",
      en: "The file cannot be read as CSV or Excel (.xlsx).",
    },
    empty: { da: "Filen er tom.", en: "The file is empty." },
    "open-quote": {
      da: "Et anførselstegn i eller før linje {{line}} bliver aldrig lukket.",
      en: "A quotation mark in or before line {{line}} is never closed.",
    },
    missing_one: { da: "Kolonnen mangler: {{columns}}.", en: "A column is missing: {{columns}}." },
    missing_other: { da: "Kolonnerne mangler: {{columns}}.", en: "Columns are missing: {{columns}}." },
    double_one: { da: "Kolonnen står to gange: {{columns}}.", en: "A column stands twice: {{columns}}." },
    double_other: { da: "Kolonnerne står to gange: {{columns}}.", en: "Columns stand twice: {{columns}}." },
  },
  wrong: {
    "open-quote": {
      da: "Et anførselstegn i linjen bliver aldrig lukket.",
      en: "A quotation mark in the line is never closed.",
    },
    spilled: {
      da: "Linjen har flere felter end overskriften; et semikolon i en tekst skal stå i anførselstegn.",
      en: "The line has more fields than the heading; a semicolon in a text must be quoted.",
    },
    "name-missing": { da: "Navnet mangler.", en: "The name is missing." },
    name: {
      da: "Navnet »{{value}}« kan ikke bruges: skriv 2 til 200 tegn med mindst ét bogstav og ingen skjulte tegn.",
      en: "The name “{{value}}” cannot be used: write 2 to 200 characters with at least one letter and no hidden ones.",
    },
    "mail-missing": { da: "Mailadressen mangler.", en: "The mail address is missing." },
    mail: { da: "»{{value}}« er ikke en mailadresse.", en: "“{{value}}” is not a mail address." },
    "municipality-missing": { da: "Kommunen mangler.", en: "The municipality is missing." },
    municipality: {
      da: "Kommunen »{{value}}« kendes ikke; skriv dens navn eller trecifrede kode, for eksempel Aarhus eller 751.",
      en: "The municipality “{{value}}” is not known; write its name or three-digit code, for instance Aarhus or 751.",
    },
    "municipality-left": { da: "{{value}} er ikke længere medlem.", en: "{{value}} is no longer a member." },
    "role-missing": { da: "Rollen mangler.", en: "The role is missing." },
    role: {
      da: "Rollen »{{value}}« kendes ikke; skriv agent, leder, vært, sekretariat eller styregruppe.",
      en: "The role “{{value}}” is not known; write agent, leder, vært, sekretariat or styregruppe.",
    },
    "day-missing": { da: "Datoen mangler.", en: "The date is missing." },
    day: {
      da: "»{{value}}« er ikke en dato; skriv dd-mm-åååå.",
      en: "“{{value}}” is not a date; write dd-mm-yyyy.",
    },
    "day-far": {
      da: "Datoen »{{value}}« ligger for langt væk.",
      en: "The date “{{value}}” is too far away.",
    },
    double: {
      da: "Mailadressen står også i linje {{line}}; skriv flere roller i samme felt med komma imellem.",
      en: "The mail address also stands in line {{line}}; write several roles in one field, parted by commas.",
    },
    left: {
      da: "{{name}} forlod hotlinen den {{day}}; skriv en senere startdato, hvis personen er tilbage. Er personen lukket ved en fejl, så find personen under »Stoppet«, og tag den tilbage dér.",
      en: "{{name}} left the hotline on {{day}}; write a later start date if the person is back. If the person was closed by mistake, find them under “Left”, and take them back there.",
    },
    "last-secretariat": {
      da: "Listen ville tage rollen fra den sidste i sekretariatet.",
      en: "The list would take the role from the last one in the secretariat.",
    },
    code: {
      da: "»{{value}}« er ikke en kommunekode på tre cifre.",
      en: "“{{value}}” is not a municipality code of three digits.",
    },
    region: { da: "Regionen mangler.", en: "The region is missing." },
    "place-taken": {
      da: "{{value}} står allerede med en anden kode.",
      en: "{{value}} stands with another code already.",
    },
    "place-double": {
      da: "Kommunen står også i linje {{line}}.",
      en: "The municipality also stands in line {{line}}.",
    },
  },
  import: {
    none: { da: "ingen", en: "none" },
    change: {
      back: { da: "er tilbage", en: "is back" },
      deputy: { da: "er ikke længere stedfortræder", en: "is a deputy no longer" },
      name: { da: "navn {{from}} → {{to}}", en: "name {{from}} → {{to}}" },
      municipality: { da: "kommune {{from}} → {{to}}", en: "municipality {{from}} → {{to}}" },
      roles: { da: "rolle {{from}} → {{to}}", en: "role {{from}} → {{to}}" },
      startsOn: { da: "startdato {{from}} → {{to}}", en: "start date {{from}} → {{to}}" },
    },
  },
  tooMany: {
    da: "Listen ville lukke {{count}} af {{of}} personer. Skriv tallet {{count}} for at bekræfte.",
    en: "The list would close {{count}} of {{of}} people. Write the number {{count}} to confirm.",
  },
  tooManyIn: {
    da: "Listen ville lukke {{count}} af {{of}} personer, heraf {{places}}. Skriv tallet {{count}} for at bekræfte.",
    en: "The list would close {{count}} of {{of}} people, among them {{places}}. Write the number {{count}} to confirm.",
  },
  tooManyOf: { da: "{{count}} af {{all}} i {{name}}", en: "{{count}} of {{all}} in {{name}}" },
  tooManyLed: {
    da: "{{count}} af {{all}} i {{name}}, som så står uden leder",
    en: "{{count}} of {{all}} in {{name}}, which then has no leader",
  },
  forgotten: { da: "Slettet person", en: "Deleted person" },
  merged: { da: "Lagt sammen", en: "Merged" },
};
