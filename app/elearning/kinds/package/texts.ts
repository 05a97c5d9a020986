export const texts = {
  name: { da: "Kursuspakke", en: "Course package" },
  unready: { da: "Mangler en pakke", en: "Lacks a package" },
  run: {
    title: { da: "Pakken: {{title}}", en: "The package: {{title}}" },
    noScript: {
      da: "Pakken kan ikke vises uden scripts. Slå scripts til i browseren for at tage lektionen.",
      en: "The package cannot be shown without scripts. Turn scripts on in the browser to take the lesson.",
    },
    wide: { da: "Fyld hele skærmen", en: "Fill the screen" },
    narrow: { da: "Tilbage til siden", en: "Back to the page" },
    parts: { da: "Pakkens dele", en: "The package's parts" },
    partDone: { da: "færdig", en: "done" },
    saved: { da: "Alt er gemt.", en: "All is saved." },
    saving: { da: "Gemmer …", en: "Saving …" },
    offline: {
      da: "Du er uden forbindelse. Det, du gør, bliver gemt, når du er på igen. Lad siden stå åben.",
      en: "You are offline. What you do will be saved when you are back. Leave the page open.",
    },
    signedOut: {
      da: "Du er blevet logget ud. Log ind i et andet vindue, så bliver det, du har gjort her, gemt.",
      en: "You have been signed out. Sign in in another window, and what you have done here will be saved.",
    },
    takenOver: {
      da: "Pakken er åbnet et andet sted. Fortsæt der, eller genindlæs siden for at fortsætte her.",
      en: "The package has been opened elsewhere. Go on there, or reload the page to go on here.",
    },
    trouble: {
      da: "Det, du gør, kan ikke gemmes lige nu. Genindlæs siden.",
      en: "What you do cannot be saved right now. Reload the page.",
    },
    silent: {
      da: "Pakken har ikke givet lyd fra sig. Genindlæs siden. Hjælper det ikke, så skriv til sekretariatet: Der er nok en fejl i pakken.",
      en: "The package has made no sound. Reload the page. If that does not help, write to the secretariat: the package is probably faulty.",
    },
    over: {
      da: "Pakken har afsluttet sig selv. Det, du gjorde, er gemt. Vil du mere i den, så åbn den igen.",
      en: "The package has ended itself. What you did is saved. To do more in it, open it again.",
    },
    partOver: {
      da: "Delen er slut, og det, du gjorde, er gemt. Vælg den næste del øverst i pakken.",
      en: "The part has ended, and what you did is saved. Choose the next part at the top of the package.",
    },
    threw: {
      da: "Der er en fejl i pakken: »{{text}}« Går den i stå, så skriv til sekretariatet.",
      en: "There is a fault in the package: “{{text}}” If it gets stuck, write to the secretariat.",
    },
    again: { da: "Åbn pakken igen", en: "Open the package again" },
    asked: {
      da: "Pakken spurgte: »{{text}}« Der er svaret ja.",
      en: "The package asked: “{{text}}” It was answered yes.",
    },
    boxed: { da: "Pakken siger: »{{text}}«", en: "The package says: “{{text}}”" },
    none: {
      da: "Pakker kan ikke vises: Sitet er ikke sat op med en adresse til dem (CONTENT_ORIGIN).",
      en: "Packages cannot be shown: the site has no address for them (CONTENT_ORIGIN).",
    },
    rule: {
      da: "Pakken melder selv, når den er gennemført. Du kan gå når som helst og fortsætte, hvor du slap.",
      en: "The package reports by itself when it is completed. You can leave at any time and go on where you left.",
    },
  },
  said: {
    nothing: {
      da: "Pakken har ikke meldt noget om, hvordan det går.",
      en: "The package has reported nothing of how it goes.",
    },
    missing: {
      da: "Pakken har ikke meldt, at den er gennemført.",
      en: "The package has not reported that it was completed.",
    },
    missingPassed: {
      da: "Pakken har ikke meldt, at prøven er bestået.",
      en: "The package has not reported that its test was passed.",
    },
    failed: {
      da: "Pakken har meldt, at prøven ikke er bestået.",
      en: "The package has reported that its test was failed.",
    },
    partMissing_one: { da: "{{count}} del mangler.", en: "{{count}} part is missing." },
    partMissing_other: { da: "{{count}} dele mangler.", en: "{{count}} parts are missing." },
    title: { da: "Det, pakken har meldt", en: "What the package has reported" },
    line: { da: "{{at}}: {{words}}", en: "{{at}}: {{words}}" },
    part: { da: "{{part}} – {{line}}", en: "{{part}} – {{line}}" },
    completion: {
      unknown: { da: "ikke noget om gennemførelse", en: "nothing on completion" },
      "not attempted": { da: "ikke begyndt", en: "not begun" },
      incomplete: { da: "i gang", en: "under way" },
      completed: { da: "gennemført", en: "completed" },
    },
    success: {
      unknown: { da: "", en: "" },
      passed: { da: "bestået", en: "passed" },
      failed: { da: "ikke bestået", en: "failed" },
    },
    score: { da: "{{score}} %", en: "{{score}} %" },
  },
  xray: {
    title: { da: "Det, pakken indeholder", en: "What the package holds" },
    standard: { da: "Standard", en: "Standard" },
    name: { da: "Titel", en: "Title" },
    launch: { da: "Begynder med", en: "Begins with" },
    size: { da: "Størrelse", en: "Size" },
    sizeText: { da: "{{size}} MB i {{files}} filer", en: "{{size}} MB in {{files}} files" },
    parts: { da: "Dele", en: "Parts" },
    part: {
      sco: { da: "melder tilbage", en: "reports" },
      asset: { da: "vises kun", en: "only shown" },
    },
    reports: { da: "Melder", en: "Reports" },
    warnings: { da: "Vær opmærksom på", en: "Beware" },
    trial: { da: "Prøv pakken, uden at noget gemmes", en: "Try the package without anything being kept" },
  },
  upload: {
    title: { da: "Pakke", en: "Package" },
    act: { da: "Læg en pakke op", en: "Upload a package" },
    hint: {
      da: "En zip-fil med SCORM 1.2 eller SCORM 2004, som Articulate Rise eller Storyline eksporterer den. Højst {{most}} MB udpakket.",
      en: "A zip of SCORM 1.2 or SCORM 2004, as Articulate Rise or Storyline exports it. {{most}} MB at most when unpacked.",
    },
    now: {
      da: "Lektionen har en pakke. Du kan lægge en anden op i stedet.",
      en: "The lesson has a package. You can upload another instead.",
    },
  },
  rule: {
    title: { da: "Hvornår er lektionen færdig?", en: "When is the lesson done?" },
    short: { da: "Lektionen er færdig", en: "The lesson is done" },
    either: {
      da: "Når pakken melder gennemført eller bestået",
      en: "When the package reports completed or passed",
    },
    passed: { da: "Kun når pakken melder bestået", en: "Only when the package reports passed" },
    save: { da: "Gem reglen", en: "Save the rule" },
    test: {
      da: "Pakken har en prøve. Skal den være bestået, så vælg »Kun når pakken melder bestået«; ellers kan det være nok at se siderne.",
      en: "The package has a test. If it must be passed, choose “Only when the package reports passed”; otherwise seeing the pages may be enough.",
    },
  },
  reports: {
    rise: {
      passed: {
        da: "Melder bestået, når {{percent}} % er set",
        en: "Reports passed when {{percent}} % has been seen",
      },
      completed: {
        da: "Melder gennemført, når {{percent}} % er set",
        en: "Reports completed when {{percent}} % has been seen",
      },
      passedTest: { da: "Melder bestået ud fra en prøve", en: "Reports passed by a test" },
      completedTest: { da: "Melder gennemført ud fra en prøve", en: "Reports completed by a test" },
      passedUnknown: {
        da: "Melder bestået; hvornår kan ikke læses af pakken",
        en: "Reports passed; when cannot be read from the package",
      },
      completedUnknown: {
        da: "Melder gennemført; hvornår kan ikke læses af pakken",
        en: "Reports completed; when cannot be read from the package",
      },
    },
    mastery: { da: "Melder bestået ved {{percent}} %", en: "Reports passed at {{percent}} %" },
    calls: {
      da: "Melder, når den selv finder, at den er gennemført; hvornår kan ikke læses af pakken",
      en: "Reports when it finds itself completed; when cannot be read from the package",
    },
    none: {
      da: "Det kan ikke læses af pakken, hvad den melder",
      en: "What it reports cannot be read from the package",
    },
  },
  warning: {
    "several-parts": {
      da: "Pakken har {{count}} dele. Lektionen er færdig, når hver del, der melder, er det.",
      en: "The package has {{count}} parts. The lesson is done when every part that reports is.",
    },
    sequencing: {
      da: "Pakken har regler for delenes rækkefølge. De bliver ikke fulgt: Delene kan tages i fri rækkefølge.",
      en: "The package has rules for the order of its parts. They are not followed: the parts can be taken in any order.",
    },
    assets: {
      da: "{{count}} af delene melder ikke noget og tæller ikke med.",
      en: "{{count}} of the parts report nothing and do not count.",
    },
    "missing-file": {
      da: "Pakken nævner filer, som den ikke indeholder ({{count}}), for eksempel {{name}}.",
      en: "The package names files that it does not hold ({{count}}), for instance {{name}}.",
    },
    "no-calls": {
      da: "Ingen fil i pakken ser ud til at melde noget. Så bliver lektionen ikke færdig. Tag en prøvekørsel, før du udgiver.",
      en: "No file of the package seems to report anything. Then the lesson is never done. Take a trial run before you publish.",
    },
    "no-status": {
      da: "Ingen fil i pakken ser ud til at melde gennemført eller bestået. Tag en prøvekørsel, før du udgiver.",
      en: "No file of the package seems to report completed or passed. Take a trial run before you publish.",
    },
    unload: {
      da: "Pakken melder måske først noget, når siden forlades. Tag en prøvekørsel, før du udgiver.",
      en: "The package may report only when the page is left. Take a trial run before you publish.",
    },
  },
  error: {
    "no-zip": { da: "Filen er ikke en zip-fil.", en: "The file is no zip." },
    "cut-off": {
      da: "Zip-filen er ikke hel: Noget af den mangler eller kan ikke læses.",
      en: "The zip is not whole: some of it is missing or cannot be read.",
    },
    encrypted: {
      da: "Zip-filen har adgangskode ({{name}}). Eksportér pakken uden.",
      en: "The zip has a password ({{name}}). Export the package without one.",
    },
    outside: {
      da: "Pakken peger uden for sin egen mappe ({{name}}).",
      en: "The package points outside its own folder ({{name}}).",
    },
    link: {
      da: "Pakken indeholder en genvej til noget andet ({{name}}).",
      en: "The package holds a link to something else ({{name}}).",
    },
    name: {
      da: "Pakken har et filnavn, der ikke kan bruges ({{name}}).",
      en: "The package has a file name that cannot be used ({{name}}).",
    },
    duplicate: {
      da: "To filer i pakken har samme navn ({{name}}).",
      en: "Two files of the package have the same name ({{name}}).",
    },
    "too-many": {
      da: "Pakken har {{count}} filer; højst {{mostFiles}} kan tages.",
      en: "The package has {{count}} files; {{mostFiles}} at most can be taken.",
    },
    "too-large": {
      da: "Pakken fylder for meget, når den pakkes ud: højst {{most}} MB.",
      en: "The package is too large when unpacked: {{most}} MB at most.",
    },
    ratio: {
      da: "En fil i pakken er pakket så hårdt, at den ikke kan være ægte, eller fylder noget andet, end den siger ({{name}}).",
      en: "A file of the package is packed so tightly that it cannot be genuine, or is another size than it says ({{name}}).",
    },
    method: {
      da: "Pakken er pakket på en måde, der ikke kan læses ({{name}}). Eksportér den som almindelig zip.",
      en: "The package is packed in a way that cannot be read ({{name}}). Export it as an ordinary zip.",
    },
    "no-manifest": {
      da: "Zip-filen er ikke en SCORM-pakke: imsmanifest.xml mangler.",
      en: "The zip is no SCORM package: imsmanifest.xml is missing.",
    },
    "in-folder": {
      da: "imsmanifest.xml ligger i mappen {{name}}. Zip mappens indhold, ikke mappen selv.",
      en: "imsmanifest.xml lies in the folder {{name}}. Zip what is in the folder, not the folder.",
    },
    nested: {
      da: "Zip-filen indeholder en anden zip-fil ({{name}}). Læg den op i stedet.",
      en: "The zip holds another zip ({{name}}). Upload that instead.",
    },
    "manifest-size": { da: "imsmanifest.xml er for stor.", en: "imsmanifest.xml is too large." },
    "not-xml": {
      da: "imsmanifest.xml kan ikke læses: Den er ikke gyldig XML.",
      en: "imsmanifest.xml cannot be read: it is no valid XML.",
    },
    entities: {
      da: "imsmanifest.xml har egne entiteter, og dem læser sitet ikke.",
      en: "imsmanifest.xml has entities of its own, and the site does not read those.",
    },
    "not-taken": {
      da: "Pakken er {{name}}. Sitet tager SCORM 1.2 og SCORM 2004; eksportér den som en af dem.",
      en: "The package is {{name}}. The site takes SCORM 1.2 and SCORM 2004; export it as one of them.",
    },
    "no-scorm": {
      da: "imsmanifest.xml siger ikke, at pakken er SCORM 1.2 eller SCORM 2004.",
      en: "imsmanifest.xml does not say that the package is SCORM 1.2 or SCORM 2004.",
    },
    "no-parts": {
      da: "Pakken har ingen del, der kan åbnes.",
      en: "The package has no part that can be opened.",
    },
    "many-parts": {
      da: "Pakken har {{count}} dele; det er flere, end en lektion kan have.",
      en: "The package has {{count}} parts; a lesson cannot have that many.",
    },
    elsewhere: {
      da: "Pakken begynder på en anden adresse end sin egen ({{name}}). Eksportér den, så alt ligger i zip-filen.",
      en: "The package begins at another address than its own ({{name}}). Export it so that all of it is in the zip.",
    },
    "no-reporting": {
      da: "Pakken har ingen del, der melder tilbage. Så kan lektionen aldrig blive færdig.",
      en: "The package has no part that reports. The lesson could never be done.",
    },
    "missing-launch": {
      da: "Pakken begynder med en fil, som den ikke indeholder ({{name}}).",
      en: "The package begins with a file that it does not hold ({{name}}).",
    },
    "no-origin": {
      da: "Pakker kan ikke tages: Sitet er ikke sat op med en adresse til dem (CONTENT_ORIGIN).",
      en: "Packages cannot be taken: the site has no address for them (CONTENT_ORIGIN).",
    },
  },
  refused: { da: "Intet er gemt.", en: "Nothing was kept." },
  trial: {
    title: { da: "Prøvekørsel: {{title}}", en: "Trial run: {{title}}" },
    lead: {
      da: "Pakken kører, som en agent får den, men intet gemmes. Herunder står hvert kald, den foretager.",
      en: "The package runs as an agent gets it, but nothing is kept. Every call it makes stands below.",
    },
    up: { da: "Til lektionen", en: "To the lesson" },
    calls: { da: "Pakkens kald", en: "The package's calls" },
    noCalls: { da: "Pakken har ikke foretaget noget kald endnu.", en: "The package has made no call yet." },
    verdict: {
      none: {
        da: "Pakken har ikke meldt noget, der gør lektionen færdig.",
        en: "The package has reported nothing that makes the lesson done.",
      },
      done: { da: "Nu ville lektionen være færdig.", en: "Now the lesson would be done." },
      failed: {
        da: "Pakken har meldt, at prøven ikke er bestået. Lektionen ville ikke være færdig.",
        en: "The package has reported that its test was failed. The lesson would not be done.",
      },
    },
    again: { da: "Forfra", en: "From the start" },
  },
  evidence: {
    rule: {
      da: "Pakken er færdig, når hver af dens dele selv har meldt, at den er gennemført eller bestået. En prøve, der ikke er bestået, tæller ikke.",
      en: "The package is done when each of its parts has itself reported that it was completed or passed. A failed test does not count.",
    },
    rulePassed: {
      da: "Pakken er færdig, når hver af dens dele selv har meldt, at prøven er bestået. At den er gennemført, er ikke nok.",
      en: "The package is done when each of its parts has itself reported that its test was passed. Having completed it is not enough.",
    },
  },
};
