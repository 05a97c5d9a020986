export const texts = {
  name: { da: "Kursuspakke", en: "Course package" },
  unready: { da: "Mangler en pakke", en: "Needs a package" },
  /** What is said after one of its forms or uploads, by the last word of its address. */
  done: {
    pakke: {
      da: "Pakken er kontrolleret og lagt op.",
      en: "The package has been checked and uploaded.",
    },
    regel: { da: "Reglen er gemt.", en: "The rule is saved." },
  },
  run: {
    title: { da: "Pakken: {{title}}", en: "Package: {{title}}" },
    noScript: {
      da: "Pakken kan ikke vises uden scripts. Slå scripts til i browseren for at tage lektionen.",
      en: "The package cannot be shown without JavaScript. Turn on JavaScript in your browser to take the lesson.",
    },
    wide: { da: "Fyld skærmen", en: "Fill the screen" },
    narrow: { da: "Tilbage til siden", en: "Back to the page" },
    parts: { da: "Pakkens dele", en: "Parts of the package" },
    partDone: { da: "færdig", en: "done" },
    partOf: { da: "Del {{number}} af {{count}}", en: "Part {{number}} of {{count}}" },
    next: { da: "Næste del · {{title}}", en: "Next part · {{title}}" },
    saved: { da: "Alt er gemt.", en: "Everything is saved." },
    saving: { da: "Gemmer …", en: "Saving …" },
    offline: {
      da: "Du er uden forbindelse. Det, du gør, bliver gemt, når du er på igen. Lad siden stå åben.",
      en: "You are offline. What you do will be saved when you are back online. Keep this page open.",
    },
    signedOut: {
      da: "Du er blevet logget ud. Log ind i et andet vindue, så bliver det, du har gjort her, gemt.",
      en: "You have been signed out. Sign in in another window, and what you have done here will be saved.",
    },
    takenOver: {
      da: "Pakken er åbnet et andet sted. Fortsæt der, eller genindlæs siden for at fortsætte her.",
      en: "The package has been opened somewhere else. Continue there, or reload this page to continue here.",
    },
    trouble: {
      da: "Det, du gør, kan ikke gemmes lige nu. Genindlæs siden.",
      en: "What you do cannot be saved right now. Reload the page.",
    },
    notResponding: {
      da: "Pakken svarer ikke. Genindlæs siden. Hjælper det ikke, så skriv til sekretariatet. Der er nok en fejl i pakken.",
      en: "The package is not responding. Reload the page. If that does not help, write to the secretariat. There is probably a fault in the package.",
    },
    ownWindow: {
      da: "Pakken åbner i sit eget vindue. Lad denne side stå åben imens. Kommer vinduet ikke, så tillad pop op-vinduer for siden.",
      en: "The package opens in a window of its own. Keep this page open meanwhile. If the window does not appear, allow pop-up windows for this page.",
    },
    over: {
      da: "Pakken har afsluttet sig selv. Det, du gjorde, er gemt. Vil du mere i den, så åbn den igen.",
      en: "The package has closed. What you did is saved. Open it again to do more.",
    },
    partOver: {
      da: "Delen er slut, og det, du gjorde, er gemt.",
      en: "This part has ended, and what you did is saved.",
    },
    error: {
      da: "Der er en fejl i pakken: »{{text}}« Går den i stå, så skriv til sekretariatet.",
      en: "There is a fault in the package: “{{text}}” If it stops working, write to the secretariat.",
    },
    again: { da: "Åbn pakken igen", en: "Open the package again" },
    confirm: {
      da: "Pakken spurgte: »{{text}}« Der er svaret ja.",
      en: "The package asked: “{{text}}” The site answered yes.",
    },
    alert: { da: "Pakken siger: »{{text}}«", en: "The package says: “{{text}}”" },
    none: {
      da: "Pakker kan ikke vises, for sitet er ikke sat op med en adresse til dem (CONTENT_ORIGIN).",
      en: "Packages cannot be shown, because no address for them has been set up on the site (CONTENT_ORIGIN).",
    },
    rule: {
      da: "Pakken melder selv, når den er gennemført. Du kan gå når som helst og fortsætte, hvor du slap.",
      en: "The package reports when it is completed. You can leave at any time and continue where you left off.",
    },
  },
  edition: {
    title: { da: "Der er en ny udgave", en: "There is a new edition" },
    text: {
      da: "Her er den udgave, du er begyndt på. Gør den færdig, så er lektionen færdig. Du kan også tage den nye fra begyndelsen.",
      en: "This is the edition you started. The lesson is done when you finish it. You can also take the new one from the start.",
    },
    take: { da: "Tag den nye udgave", en: "Take the new edition" },
  },
  reported: {
    nothing: {
      da: "Pakken har ikke meldt noget om, hvordan det går.",
      en: "The package has not reported any progress.",
    },
    missing: {
      da: "Pakken har ikke meldt, at den er gennemført.",
      en: "The package has not reported that it is completed.",
    },
    missingPassed: {
      da: "Pakken har ikke meldt, at prøven er bestået.",
      en: "The package has not reported that the test is passed.",
    },
    failed: {
      da: "Pakken har meldt, at prøven ikke er bestået.",
      en: "The package has reported that the test was not passed.",
    },
    partMissing_one: { da: "{{count}} del mangler.", en: "{{count}} part is missing." },
    partMissing_other: { da: "{{count}} dele mangler.", en: "{{count}} parts are missing." },
    title: { da: "Det, pakken har meldt", en: "What the package has reported" },
    line: { da: "{{at}}: {{words}}", en: "{{at}}: {{words}}" },
    part: { da: "{{part}} – {{line}}", en: "{{part}} – {{line}}" },
    completion: {
      unknown: { da: "ikke noget om gennemførelse", en: "nothing about completion" },
      "not attempted": { da: "ikke begyndt", en: "not started" },
      incomplete: { da: "i gang", en: "in progress" },
      completed: { da: "gennemført", en: "completed" },
    },
    success: {
      passed: { da: "bestået", en: "passed" },
      failed: { da: "ikke bestået", en: "not passed" },
    },
    score: { da: "{{score}}\u00a0%", en: "{{score}}%" },
  },
  faults: {
    title: { da: "Det, der gik galt i pakken", en: "What went wrong in the package" },
    error: { da: "{{at}}: fejl i pakken, »{{text}}«", en: "{{at}}: a fault in the package, “{{text}}”" },
    silent: { da: "{{at}}: pakken svarede ikke", en: "{{at}}: the package did not respond" },
  },
  contents: {
    title: { da: "Det, pakken indeholder", en: "What the package contains" },
    standard: { da: "Standard", en: "Standard" },
    name: { da: "Titel", en: "Title" },
    launch: { da: "Begynder med", en: "Starts with" },
    size: { da: "Størrelse", en: "Size" },
    sizeText: { da: "{{size}} MB i {{files}} filer", en: "{{size}} MB in {{files}} files" },
    parts: { da: "Dele", en: "Parts" },
    part: {
      sco: { da: "melder tilbage", en: "reports progress" },
      asset: { da: "vises kun", en: "display only" },
    },
    reports: { da: "Melder", en: "Reports" },
    warnings: { da: "Vær opmærksom på", en: "Please note" },
    trial: { da: "Prøv pakken, uden at noget gemmes", en: "Try the package without saving anything" },
  },
  upload: {
    title: { da: "Pakke", en: "Package" },
    act: { da: "Læg en pakke op", en: "Upload a package" },
    hint: {
      da: "En zip-fil med SCORM 1.2 eller SCORM 2004, som Articulate Rise eller Storyline eksporterer den. Højst {{most}} MB udpakket.",
      en: "A zip file with SCORM 1.2 or SCORM 2004, as exported by Articulate Rise or Storyline. At most {{most}} MB when unpacked.",
    },
    now: {
      da: "Lektionen har en pakke. Du kan lægge en anden op i stedet.",
      en: "The lesson has a package. You can upload another to replace it.",
    },
  },
  rule: {
    title: { da: "Hvornår er lektionen færdig?", en: "When is the lesson done?" },
    short: { da: "Lektionen er færdig", en: "The lesson is done" },
    either: {
      da: "Når pakken melder gennemført eller bestået",
      en: "When the package reports that it is completed or passed",
    },
    passed: { da: "Kun når pakken melder bestået", en: "Only when the package reports that it is passed" },
    save: { da: "Gem reglen", en: "Save the rule" },
    test: {
      da: "Pakken har en prøve. Skal den være bestået, så vælg »Kun når pakken melder bestået«. Ellers kan det være nok at se siderne.",
      en: "The package has a test. If the test must be passed, choose “Only when the package reports that it is passed”. Otherwise viewing the pages may be enough.",
    },
  },
  reports: {
    rise: {
      passed: {
        da: "Melder bestået, når {{percent}}\u00a0% er set",
        en: "Reports “passed” when {{percent}}% has been viewed",
      },
      completed: {
        da: "Melder gennemført, når {{percent}}\u00a0% er set",
        en: "Reports “completed” when {{percent}}% has been viewed",
      },
      passedTest: { da: "Melder bestået ud fra en prøve", en: "Reports “passed” based on a test" },
      completedTest: { da: "Melder gennemført ud fra en prøve", en: "Reports “completed” based on a test" },
      passedUnknown: {
        da: "Melder bestået, men pakken viser ikke hvornår",
        en: "Reports “passed”, but the package does not show when",
      },
      completedUnknown: {
        da: "Melder gennemført, men pakken viser ikke hvornår",
        en: "Reports “completed”, but the package does not show when",
      },
    },
    mastery: { da: "Melder bestået ved {{percent}}\u00a0%", en: "Reports “passed” at {{percent}}%" },
    calls: {
      da: "Afgør selv, hvornår den er gennemført, og pakken viser ikke hvornår",
      en: "Decides itself when it is completed, and the package does not show when",
    },
    none: {
      da: "Pakken viser ikke, hvad den melder",
      en: "The package does not show what it reports",
    },
  },
  warning: {
    "several-parts": {
      da: "Pakken har {{count}} dele. Lektionen er færdig, når hver del, der melder, er det.",
      en: "The package has {{count}} parts. The lesson is done when every part that reports progress is done.",
    },
    sequencing: {
      da: "Pakken har regler for delenes rækkefølge. De bliver ikke fulgt. Delene kan tages i fri rækkefølge.",
      en: "The package has rules for the order of its parts. The site does not follow them. The parts can be taken in any order.",
    },
    "own-window": {
      da: "Pakken åbner nok sit eget vindue. Siden med lektionen skal stå åben imens, og browseren skal tillade pop op-vinduer.",
      en: "The package probably opens a window of its own. The lesson's page must stay open meanwhile, and the browser must allow pop-up windows.",
    },
    "hidden-parts": {
      da: "{{count}} af delene er skjult af den, der har lavet pakken. De vises ikke og tæller ikke med.",
      en: "{{count}} of the parts were hidden by the package's author. They are not shown and do not count.",
    },
    assets: {
      da: "{{count}} af delene melder ikke noget og tæller ikke med.",
      en: "{{count}} of the parts do not report progress and do not count.",
    },
    "missing-file": {
      da: "Pakken nævner filer, som den ikke indeholder ({{count}}), for eksempel {{name}}.",
      en: "The package refers to files that it does not contain ({{count}}), for example {{name}}.",
    },
    "outside-hosts": {
      da: "Pakken henter noget andre steder på nettet, og det bliver blokeret: {{name}}. Eksportér den, så alt ligger i zip-filen.",
      en: "The package loads from other places on the web, which is blocked: {{name}}. Export it so that everything is in the zip file.",
    },
    "no-calls": {
      da: "Ingen fil i pakken ser ud til at melde noget. Prøv pakken, og se, om lektionen bliver færdig, før du udgiver.",
      en: "No file in the package appears to report progress. Try the package and see whether the lesson gets done before you publish.",
    },
    "no-status": {
      da: "Ingen fil i pakken ser ud til at melde gennemført eller bestået. Prøv pakken, og se, om lektionen bliver færdig, før du udgiver.",
      en: "No file in the package appears to report that it is completed or passed. Try the package and see whether the lesson gets done before you publish.",
    },
  },
  error: {
    "no-zip": { da: "Filen er ikke en zip-fil.", en: "The file is not a zip file." },
    "cut-off": {
      da: "Zip-filen er ikke hel. Noget af den mangler eller kan ikke læses.",
      en: "The zip file is incomplete. Part of it is missing or cannot be read.",
    },
    encrypted: {
      da: "Zip-filen har adgangskode ({{name}}). Eksportér pakken uden.",
      en: "The zip file has a password ({{name}}). Export the package without one.",
    },
    outside: {
      da: "Pakken peger uden for sin egen mappe ({{name}}).",
      en: "The package refers to something outside its own folder ({{name}}).",
    },
    link: {
      da: "Pakken indeholder en genvej til noget andet ({{name}}).",
      en: "The package contains a link to something else ({{name}}).",
    },
    name: {
      da: "Pakken har et filnavn, der ikke kan bruges ({{name}}).",
      en: "The package contains a file name that cannot be used ({{name}}).",
    },
    duplicate: {
      da: "To filer i pakken har samme navn ({{name}}).",
      en: "Two files in the package have the same name ({{name}}).",
    },
    deep: {
      da: "Pakken har mapper i mapper i mere end {{mostLevels}} led ({{name}}).",
      en: "The package has folders within folders more than {{mostLevels}} deep ({{name}}).",
    },
    folders: {
      da: "Pakken har for mange mapper. Den må højst have {{mostFiles}}.",
      en: "The package has too many folders. At most {{mostFiles}} are accepted.",
    },
    overlap: {
      da: "Zip-filen er ikke ægte. To filer i den ligger oven i hinanden ({{name}}).",
      en: "The zip file is not genuine. Two files in it overlap ({{name}}).",
    },
    list: {
      da: "Zip-filens liste over filer er for lang: højst {{mostListMegabytes}} MB bemærkninger og tilføjelser.",
      en: "The zip file's list of files is too long: at most {{mostListMegabytes}} MB of comments and additions.",
    },
    "too-many": {
      da: "Pakken har {{count}} filer. Den må højst have {{mostFiles}}.",
      en: "The package has {{count}} files. At most {{mostFiles}} are accepted.",
    },
    "too-large": {
      da: "Pakken fylder for meget, når den pakkes ud: højst {{most}} MB.",
      en: "The package is too large when unpacked: at most {{most}} MB.",
    },
    ratio: {
      da: "En fil i pakken er pakket så hårdt, at den ikke kan være ægte, eller fylder noget andet, end pakken siger ({{name}}).",
      en: "A file in the package is compressed too much to be genuine, or its size is not what the package states ({{name}}).",
    },
    method: {
      da: "Pakken er pakket på en måde, der ikke kan læses ({{name}}). Eksportér den som almindelig zip.",
      en: "The package is compressed in a way that cannot be read ({{name}}). Export it as an ordinary zip file.",
    },
    "no-manifest": {
      da: "Zip-filen er ikke en SCORM-pakke, for imsmanifest.xml mangler.",
      en: "The zip file is not a SCORM package, because imsmanifest.xml is missing.",
    },
    "in-folder": {
      da: "imsmanifest.xml ligger i mappen {{name}}. Zip mappens indhold, ikke mappen selv.",
      en: "imsmanifest.xml is in the folder {{name}}. Zip the contents of the folder, not the folder itself.",
    },
    nested: {
      da: "Zip-filen indeholder en anden zip-fil ({{name}}). Læg den op i stedet.",
      en: "The zip file contains another zip file ({{name}}). Upload that one instead.",
    },
    "manifest-size": {
      da: "imsmanifest.xml er for stor: højst {{mostManifestMegabytes}} MB.",
      en: "imsmanifest.xml is too large: at most {{mostManifestMegabytes}} MB.",
    },
    "manifest-parts": {
      da: "imsmanifest.xml er for indviklet: højst {{mostElements}} elementer og {{mostAttributes}} attributter, i højst {{mostManifestLevels}} led.",
      en: "imsmanifest.xml is too complicated: at most {{mostElements}} elements and {{mostAttributes}} attributes, at most {{mostManifestLevels}} deep.",
    },
    "not-xml": {
      da: "imsmanifest.xml kan ikke læses, for den er ikke gyldig XML.",
      en: "imsmanifest.xml cannot be read, because it is not valid XML.",
    },
    entities: {
      da: "imsmanifest.xml har egne entiteter, og dem læser sitet ikke.",
      en: "imsmanifest.xml defines its own entities, which the site does not read.",
    },
    "not-taken": {
      da: "Pakken er {{name}}. Sitet kan vise SCORM 1.2 og SCORM 2004. Eksportér den som en af dem.",
      en: "The package is {{name}}. The site accepts SCORM 1.2 and SCORM 2004. Export it as one of them.",
    },
    "no-scorm": {
      da: "imsmanifest.xml siger ikke, at pakken er SCORM 1.2 eller SCORM 2004.",
      en: "imsmanifest.xml does not state that the package is SCORM 1.2 or SCORM 2004.",
    },
    "no-parts": {
      da: "Pakken har ingen del, der kan åbnes.",
      en: "The package has no part that can be opened.",
    },
    "many-parts": {
      da: "Pakken har {{count}} dele. Det er flere, end en lektion kan have.",
      en: "The package has {{count}} parts, which is more than a lesson can have.",
    },
    "parts-size": {
      da: "Pakkens dele er beskrevet med for megen tekst i imsmanifest.xml: højst {{mostCharacters}} tegn.",
      en: "The package's parts are described with too much text in imsmanifest.xml: at most {{mostCharacters}} characters.",
    },
    "same-identifier": {
      da: "To filer i imsmanifest.xml har samme identifier ({{name}}), så kun den ene kan åbnes. Eksportér pakken igen.",
      en: "Two files in imsmanifest.xml have the same identifier ({{name}}), so only one of them can be opened. Export the package again.",
    },
    elsewhere: {
      da: "Pakken begynder på en anden adresse end sin egen ({{name}}). Eksportér den, så alt ligger i zip-filen.",
      en: "The package starts at an address outside itself ({{name}}). Export it so that everything is in the zip file.",
    },
    "no-reporting": {
      da: "Pakken har ingen del, der melder tilbage. Så kan lektionen aldrig blive færdig.",
      en: "No part of the package reports progress, so the lesson could never be done.",
    },
    "missing-launch": {
      da: "Pakken begynder med en fil, som den ikke indeholder ({{name}}).",
      en: "The package starts with a file that it does not contain ({{name}}).",
    },
    "no-origin": {
      da: "Pakker kan ikke lægges op, for sitet er ikke sat op med en adresse til dem (CONTENT_ORIGIN).",
      en: "Packages cannot be uploaded, because no address for them has been set up on the site (CONTENT_ORIGIN).",
    },
  },
  refused: { da: "Intet er gemt.", en: "Nothing was saved." },
  check: {
    title: { da: "Gennemgang af pakken til {{title}}", en: "Check of the package for {{title}}" },
    begins: { da: "Indholdet læses.", en: "The contents are being read." },
    progress: {
      da: "{{done}} af {{total}} filer er pakket ud.",
      en: "{{done}} of {{total}} files are unpacked.",
    },
    saved: {
      da: "Pakken er godkendt og lagt i lektionen.",
      en: "The package was accepted and is in the lesson.",
    },
    brokenOff: {
      da: "Det blev afbrudt. Er pakken ikke i lektionen, så send den igen.",
      en: "It was interrupted. If the package is not in the lesson, send it again.",
    },
    lesson: { da: "Til lektionen", en: "To the lesson" },
  },
  trial: {
    title: { da: "Prøvekørsel: {{title}}", en: "Trial run: {{title}}" },
    lead: {
      da: "Pakken kører, som en agent får den, men der gemmes ikke noget. Herunder står hvert kald, den foretager.",
      en: "The package runs as an agent sees it, but nothing is saved. Every call it makes is listed below.",
    },
    up: { da: "Til lektionen", en: "To the lesson" },
    summary: { da: "Det, sitet fandt i pakken", en: "What the site found in the package" },
    calls: { da: "Pakkens kald", en: "Calls from the package" },
    noCalls: {
      da: "Pakken har ikke foretaget noget kald endnu.",
      en: "The package has not made any calls yet.",
    },
    verdict: {
      none: {
        da: "Pakken har ikke meldt noget, der gør lektionen færdig.",
        en: "The package has not reported anything that completes the lesson.",
      },
      done: { da: "Nu ville lektionen være færdig.", en: "The lesson would now be done." },
      failed: {
        da: "Pakken har meldt, at prøven ikke er bestået. Lektionen ville ikke være færdig.",
        en: "The package has reported that the test was not passed. The lesson would not be done.",
      },
    },
    again: { da: "Forfra", en: "Start again" },
  },
  evidence: {
    rule: {
      da: "Pakken er færdig, når hver af dens dele selv har meldt, at den er gennemført eller bestået. En prøve, der ikke er bestået, tæller ikke.",
      en: "The package is done when each of its parts has reported that it is completed or passed. A test that was not passed does not count.",
    },
    rulePassed: {
      da: "Pakken er færdig, når hver af dens dele selv har meldt, at prøven er bestået. At den er gennemført, er ikke nok.",
      en: "The package is done when each of its parts has reported that the test is passed. Completing it is not enough.",
    },
  },
};
