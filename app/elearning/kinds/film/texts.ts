export const texts = {
  name: { da: "Film", en: "Film" },
  unready: { da: "Mangler en film", en: "Needs a film" },
  /** What is said after one of its forms or uploads, by the last word of its address. */
  done: {
    film: {
      da: "Filmen er lagt op. Vælg et billede til den herunder. Undertekster og billede fra en tidligere film følger ikke med.",
      en: "The film has been uploaded. Choose a picture for it below. Captions and picture from an earlier film are not carried over.",
    },
    "ny-film": {
      da: "Filmen er lagt op i en ny udgave af lektionen. Vælg et billede til den, læg undertekster op, og udgiv så kurset.",
      en: "The film has been uploaded in a new edition of the lesson. Choose a picture for it, upload captions, and then publish the course.",
    },
    undertekster: { da: "Underteksterne er lagt op.", en: "The captions have been uploaded." },
    billede: { da: "Billedet er lagt op.", en: "The picture has been uploaded." },
    vimeo: { da: "Filmen vises nu fra Vimeo.", en: "The film is now shown from Vimeo." },
    spoergsmaal: { da: "Spørgsmålene er gemt.", en: "The questions are saved." },
  },
  noScript: {
    da: "Du kan se filmen, men uden scripts kan det, du ser, ikke tælles. Slå scripts til i browseren for at få lektionen godkendt.",
    en: "You can watch the film, but without JavaScript we cannot count what you watch. Turn on JavaScript in your browser to complete the lesson.",
  },
  captions: { da: "Danske undertekster", en: "Danish captions" },
  seenOf: { da: "Set {{seen}} af {{of}}", en: "{{seen}} of {{of}} watched" },
  bar: { da: "Det, du har set af filmen", en: "How much of the film you have watched" },
  missing: { da: "Mangler", en: "Missing" },
  rule: {
    da: "Filmen er færdig, når du har set 95\u00a0% af den. Det, du springer over, tæller ikke.",
    en: "The film is done when you have watched 95% of it. What you skip does not count.",
  },
  speed: { da: "Hastighed", en: "Speed" },
  controls: {
    play: { da: "Afspil", en: "Play" },
    pause: { da: "Pause", en: "Pause" },
    back: { da: "10 sekunder tilbage", en: "Back 10 seconds" },
    forward: { da: "10 sekunder frem", en: "Forward 10 seconds" },
    captions: { da: "Undertekster", en: "Captions" },
  },
  keys: {
    back: { da: "tilbage", en: "back" },
    or: { da: "eller", en: "or" },
    space: { da: "mellemrum", en: "space" },
    toggle: { da: "afspil og pause", en: "play and pause" },
    forward: { da: "frem", en: "forward" },
    off: { da: "Slå tasterne fra", en: "Turn these keys off" },
    on: { da: "Slå taster til", en: "Turn keys on" },
  },
  lines: { da: "Følg med i teksten", en: "Follow the text" },
  transcript: { da: "Læs filmens tekst", en: "Read the transcript" },
  readInstead: { da: "Læs filmens tekst i stedet", en: "Read the transcript instead" },
  questions: { da: "Spørgsmål til teksten", en: "Questions about the transcript" },
  readCounts: {
    da: "Kan du ikke se eller høre filmen, eller vil du hellere læse, så læs teksten, og svar på spørgsmålene. Består du, er lektionen færdig.",
    en: "If you cannot see or hear the film, or prefer to read, read the transcript and answer the questions. If you pass, the lesson is done.",
  },
  vimeo: {
    da: "Filmen vises fra Vimeo, som får at vide, at nogen ser den, men ikke hvem.",
    en: "The film is shown from Vimeo. Vimeo can tell that someone is watching, but not who.",
  },
  vimeoSilent: {
    da: "Filmen svarer ikke. Genindlæs siden, eller læs filmens tekst.",
    en: "The film is not responding. Reload the page, or read the transcript.",
  },
  vimeoLength: {
    da: "Filmen varer {{length}} hos Vimeo, men her står {{stated}}. Ret længden på lektionens side.",
    en: "The film is {{length}} long on Vimeo, but its length is entered here as {{stated}}. Correct the length on the lesson's page.",
  },
  complete: { da: "Filmen er set færdig.", en: "You have watched the whole film." },
  offline: {
    da: "Du er uden forbindelse. Det, du ser, bliver sendt, når du er på igen. Lad siden stå åben.",
    en: "You are offline. What you watch will be saved when you are back online. Keep this page open.",
  },
  signedOut: {
    da: "Du er blevet logget ud. Log ind i et andet vindue, så bliver det, du har set her, sendt.",
    en: "You have been signed out. Sign in in another window, and what you have watched here will be saved.",
  },
  trouble: {
    da: "Det, du ser, kan ikke tælles lige nu. Genindlæs siden.",
    en: "What you watch cannot be counted right now. Reload the page.",
  },
  back: {
    da: "Forbindelsen er tilbage, og det, du har set, er gemt.",
    en: "You are back online, and what you have watched is saved.",
  },
  clip: {
    da: "Demoens film er klip på få sekunder. Siderne viser den tid, den rigtige film ville tage.",
    en: "The demo's films are clips of a few seconds. The pages show how long the real film would be.",
  },
  evidence: {
    rule: {
      da: "Filmen er færdig, når 95\u00a0% af dens sekunder er set. De samme sekunder tæller én gang, og det tæller ikke at springe til slutningen. Hurtigere end dobbelt hastighed kan ingen se.",
      en: "The film is done when 95% of its seconds have been watched. Each second counts once, and skipping to the end does not count. The film cannot be played at more than double speed.",
    },
    ruleRead: {
      da: "Det tæller også at læse filmens tekst og svare rigtigt på mindst {{need}} af {{of}} spørgsmål til den.",
      en: "Reading the transcript and answering at least {{need}} of {{of}} questions about it correctly also counts.",
    },
    seen: {
      da: "set {{seen}} af {{of}} ({{percent}}\u00a0%)",
      en: "{{seen}} of {{of}} watched ({{percent}}%)",
    },
    missingRanges: { da: "Ikke set:", en: "Not watched:" },
  },
  edit: {
    filmTitle: { da: "Læg en film op", en: "Upload a film" },
    newFilmTitle: { da: "Skift filmen", en: "Replace the film" },
    newFilmText: {
      da: "Læg den nye film op her, så bliver den en ny udgave af lektionen. Den gamle er på kurset, indtil du udgiver.",
      en: "Upload the new film here, and it becomes a new edition of the lesson. The old one stays in the course until you publish.",
    },
    film: { da: "Film", en: "Film" },
    filmNow: {
      da: "Der ligger en film ({{length}}). Du kan lægge en anden op i stedet.",
      en: "The lesson has a film ({{length}}). You can upload another to replace it.",
    },
    filmHint: { da: "MP4 eller WebM, højst {{most}} MB.", en: "MP4 or WebM, at most {{most}} MB." },
    inaccessible: {
      da: "Filmen mangler undertekster eller sin tekst. Den kan udgives, men så er der kolleger, der ikke kan følge den.",
      en: "The film has no captions or no transcript. You can publish it, but some colleagues will not be able to follow it.",
    },
    captionsTitle: { da: "Læg undertekster op", en: "Upload captions" },
    captions: { da: "Undertekster", en: "Captions" },
    captionsNow: {
      da: "Filmen har undertekster. Du kan lægge andre op i stedet.",
      en: "The film has captions. You can upload others to replace them.",
    },
    captionsHint: {
      da: "WebVTT eller SRT. Lov om webtilgængelighed kræver undertekster på film med tale.",
      en: "WebVTT or SRT. The law on web accessibility requires captions on films with speech.",
    },
    posterTitle: { da: "Filmens billede", en: "Picture of the film" },
    posterText: {
      da: "Det står ved filmen på listen over lektioner.",
      en: "It is shown beside the film in the list of lessons.",
    },
    posterNow: { da: "Billedet nu", en: "The present picture" },
    frameHint: {
      da: "Find et godt sted i filmen, og tag billedet.",
      en: "Find a good place in the film, and take the picture.",
    },
    frameUse: { da: "Brug billedet, der vises", en: "Use the picture shown" },
    poster: { da: "Eget billede", en: "Own picture" },
    posterHint: {
      da: "PNG, JPEG eller WebP, højst 10 MB. Bredt format er bedst.",
      en: "PNG, JPEG or WebP, at most 10 MB. A wide format is best.",
    },
    transcript: { da: "Filmens tekst", en: "Transcript" },
    transcriptHint: {
      da: "Til dem, der ikke kan se eller høre filmen. En tom linje giver et nyt afsnit.",
      en: "For people who cannot see or hear the film. Leave an empty line between paragraphs.",
    },
    vimeo: { da: "Film på Vimeo", en: "Film on Vimeo" },
    vimeoText: {
      da: "I stedet for en fil kan filmen vises fra Vimeo. Den skal tillade at blive vist på dette site. Se lektionen, før du udgiver: Der står, om længden passer.",
      en: "The film can be shown from Vimeo instead of a file. Its settings on Vimeo must allow this site to show it. Check the lesson before you publish: it shows whether the length is correct.",
    },
    vimeoNow: {
      da: "Filmen vises fra Vimeo. Du kan skrive en anden adresse i stedet.",
      en: "The film is shown from Vimeo. You can enter another address to replace it.",
    },
    vimeoAddress: { da: "Adresse på Vimeo", en: "Address on Vimeo" },
    vimeoAddressHint: {
      da: "For eksempel https://vimeo.com/76979871",
      en: "For example https://vimeo.com/76979871",
    },
    vimeoLength: { da: "Filmens længde", en: "Length of the film" },
    vimeoLengthHint: {
      da: "Minutter og sekunder, som afspilleren viser dem, for eksempel 4.32",
      en: "Minutes and seconds as the player shows them, for example 4.32",
    },
    vimeoSave: { da: "Vis filmen fra Vimeo", en: "Show the film from Vimeo" },
    readQuestions: { da: "Spørgsmål til teksten", en: "Questions about the transcript" },
    readQuestionsText: {
      da: "Har filmen tekst og spørgsmål til den, tæller det som set at læse teksten og svare rigtigt. Det er vejen for dem, der ikke kan se eller høre filmen.",
      en: "If the film has a transcript with questions, reading it and answering correctly counts the same as watching. This is for people who cannot see or hear the film.",
    },
  },
  upload: {
    "no-film": {
      da: "Filen er ikke en film i MP4 eller WebM. Intet er gemt.",
      en: "The file is not an MP4 or WebM film. Nothing was saved.",
    },
    coding: {
      da: "Filmen er kodet på en måde, som mange browsere ikke kan vise (for eksempel HEVC, H.265). Gem den som MP4 med H.264. Intet er gemt.",
      en: "The film uses a format that many browsers cannot show (for example HEVC, H.265). Save it as MP4 with H.264. Nothing was saved.",
    },
    sound: {
      da: "Browsere kan ikke afspille filmens lyd ({{sound}}), så den ville være uden lyd. Gem filmen som MP4 med H.264 og AAC-lyd. Intet er gemt.",
      en: "Browsers cannot play the film's sound ({{sound}}), so it would be silent. Save the film as MP4 with H.264 and AAC sound. Nothing was saved.",
    },
    unknownSound: { da: "ukendt lydformat", en: "unknown sound format" },
    "cut-off": {
      da: "Filmen er ikke hel. Slutningen mangler. Prøv at lægge den op igen. Intet er gemt.",
      en: "The file is incomplete. The end is missing. Try uploading it again. Nothing was saved.",
    },
    "no-length": {
      da: "Filen siger ikke, hvor længe filmen varer, eller at den varer mindre end et sekund. Gem filmen igen i det program, den er lavet i. Intet er gemt.",
      en: "The file does not say how long the film is, or says less than a second. Save the film again in the program that made it. Nothing was saved.",
    },
    "too-long": {
      da: "Filen siger, at filmen varer mere end {{most}} timer. Så lange film kan ikke lægges op. Intet er gemt.",
      en: "The file says that the film is longer than {{most}} hours. Films that long cannot be uploaded. Nothing was saved.",
    },
    "too-many-parts": {
      da: "Filmens fil er delt i flere stykker, end sitet læser (højst {{most}}). Gem filmen som en almindelig MP4. Intet er gemt.",
      en: "The film's file is divided into more parts than the site reads (at most {{most}}). Save the film as an ordinary MP4. Nothing was saved.",
    },
    "too-many-samples": {
      da: "Filmen har flere billeder, end sitet tæller (højst {{most}}). Gem filmen som en almindelig MP4. Intet er gemt.",
      en: "The film has more pictures than the site counts (at most {{most}}). Save the film as an ordinary MP4. Nothing was saved.",
    },
    "no-text": {
      da: "Filen er ikke tekst. Gem underteksterne som WebVTT eller SRT i det program, de er lavet i. Intet er gemt.",
      en: "The file is not text. Save the captions as WebVTT or SRT in the program that made them. Nothing was saved.",
    },
    "no-captions": {
      da: "Linje {{line}}: Filen er hverken WebVTT eller SRT. Gem underteksterne som et af de to i det program, de er lavet i. Intet er gemt.",
      en: "Line {{line}}: the file is neither WebVTT nor SRT. Save the captions as one of the two in the program that made them. Nothing was saved.",
    },
    "no-cues": {
      da: "Der er ingen undertekster i filen. Intet er gemt.",
      en: "There are no captions in the file. Nothing was saved.",
    },
    "long-caption": {
      da: "Linje {{line}}: Underteksten har over {{chars}} tegn. Det er mere, end der kan stå på skærmen. Intet er gemt.",
      en: "Line {{line}}: the caption has more than {{chars}} characters, which is more than fits on the screen. Nothing was saved.",
    },
    "too-many-captions": {
      da: "Filen har flere end {{most}} undertekster. Det er flere, end en film kan have. Intet er gemt.",
      en: "The file has more than {{most}} captions, which is more than a film can have. Nothing was saved.",
    },
    reversed: {
      da: "Linje {{line}}: Underteksten slutter, før den begynder. Intet er gemt.",
      en: "Line {{line}}: the caption ends before it begins. Nothing was saved.",
    },
    "past-end": {
      da: "Linje {{line}}: Underteksten begynder, efter at filmen er slut. Filmen varer {{length}} (minutter.sekunder). Hører underteksterne til en anden film? Intet er gemt.",
      en: "Line {{line}}: the caption begins after the end of the film, which is {{length}} long (minutes.seconds). Are these the captions of another film? Nothing was saved.",
    },
  },
};
