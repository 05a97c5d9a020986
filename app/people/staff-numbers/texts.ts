export const texts = {
  title: { da: "Medarbejdernumre", en: "Staff numbers" },
  lead: {
    da: "Vagtplanen kan kende agenterne på deres medarbejdernummer i stedet for deres navn. Numrene vises kun for sekretariatet og personen selv og udleveres kun med en nøgle, der giver adgang til dem.",
    en: "The shift plan can know the agents by their staff number instead of their name. The numbers are shown only to the secretariat and to the person, and handed out only with a key that gives access to them.",
  },
  known_one: { da: "{{count}} person har et medarbejdernummer.", en: "{{count}} person has a staff number." },
  known_other: {
    da: "{{count}} personer har et medarbejdernummer.",
    en: "{{count}} people have a staff number.",
  },
  list: { da: "Mail og medarbejdernummer", en: "Email and staff number" },
  hint: {
    da: "En linje for hver: kopiér to kolonner fra Excel, eller skriv mail; nummer. Står der ikke noget nummer, fjernes det, personen har.",
    en: "A line for each: copy two columns from Excel, or write email; number. Without a number, the one that the person has is removed.",
  },
  save: { da: "Gem numrene", en: "Save the numbers" },
  saved_one: { da: "{{count}} nummer er ændret.", en: "{{count}} number has been changed." },
  saved_other: { da: "{{count}} numre er ændret.", en: "{{count}} numbers have been changed." },
  number: { da: "Medarbejdernummer", en: "Staff number" },
  wrong: {
    missing: { da: "Indsæt mindst én linje.", en: "Paste at least one line." },
    long: {
      da: "Listen er for lang. Del den i to.",
      en: "The list is too long. Split it in two.",
    },
    form: {
      da: "Linje {{lines}}: skriv en mail og et nummer med semikolon eller tabulator imellem.",
      en: "Line {{lines}}: write an email address and a number with a semicolon or a tab between them.",
    },
    number: {
      da: "Linje {{lines}}: nummeret må højst have 20 tegn og ingen andre tegn end bogstaver, tal, mellemrum, punktum, streg og skråstreg.",
      en: "Line {{lines}}: the number can have at most 20 characters, and no signs but spaces, dots, dashes and slashes.",
    },
    twice: {
      da: "Linje {{lines}}: mailen står der i forvejen.",
      en: "Line {{lines}}: the email address is on the list already.",
    },
    unknown: {
      da: "Linje {{lines}}: ingen på sitet har mailen.",
      en: "Line {{lines}}: nobody on the site has the email address.",
    },
    taken: {
      da: "Linje {{lines}}: en anden i samme kommune har nummeret.",
      en: "Line {{lines}}: somebody else in the same municipality has the number.",
    },
    none: {
      da: "Ingen numre blev gemt. Ret, og gem igen.",
      en: "No numbers were saved. Correct it and save again.",
    },
  },
};
