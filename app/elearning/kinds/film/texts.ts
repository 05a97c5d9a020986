export const texts = {
  name: { da: "Film", en: "Film" },
  unready: { da: "Mangler en film", en: "Lacks a film" },
  noScript: {
    da: "Du kan se filmen, men uden scripts kan det, du ser, ikke tælles. Slå scripts til i browseren for at få lektionen godkendt.",
    en: "You can see the film, but without scripts what you see cannot be counted. Turn scripts on in the browser to have the lesson approved.",
  },
  captions: { da: "Danske undertekster", en: "Danish captions" },
  seenOf: { da: "Set {{seen}} af {{of}}", en: "{{seen}} of {{of}} seen" },
  bar: { da: "Det, du har set af filmen", en: "What you have seen of the film" },
  missing: { da: "Mangler", en: "Missing" },
  rule: {
    da: "Filmen er færdig, når du har set 95 % af den. Det tæller ikke at springe til slutningen.",
    en: "The film is done when you have seen 95 % of it. Jumping to the end does not count.",
  },
  speed: { da: "Hastighed", en: "Speed" },
  transcript: { da: "Læs filmens tekst", en: "Read the film's text" },
  readInstead: { da: "Læs filmens tekst i stedet", en: "Read the film's text instead" },
  questions: { da: "Spørgsmål til teksten", en: "Questions on the text" },
  readCounts: {
    da: "Kan du ikke se eller høre filmen, eller vil du hellere læse, så læs teksten, og svar på spørgsmålene. Består du, er lektionen færdig.",
    en: "If you cannot see or hear the film, or would rather read, then read the text and answer the questions. When you pass, the lesson is done.",
  },
  vimeo: {
    da: "Filmen vises fra Vimeo, som får at vide, at nogen ser den, men ikke hvem.",
    en: "The film is shown from Vimeo, who learn that someone is seeing it, but not who.",
  },
  vimeoSilent: {
    da: "Filmen svarer ikke. Genindlæs siden, eller læs filmens tekst.",
    en: "The film does not answer. Reload the page, or read the film's text.",
  },
  vimeoLength: {
    da: "Filmen varer {{length}} hos Vimeo, men her står {{stated}}. Ret længden på lektionens side.",
    en: "The film lasts {{length}} at Vimeo, but {{stated}} is stated here. Mend its length on the lesson's page.",
  },
  complete: { da: "Filmen er set færdig.", en: "The film has been seen to its end." },
  offline: {
    da: "Du er uden forbindelse. Det, du ser, bliver sendt, når du er på igen. Lad siden stå åben.",
    en: "You have no connection. What you see is sent when you are back. Leave the page open.",
  },
  signedOut: {
    da: "Du er blevet logget ud. Log ind i et andet vindue, så bliver det, du har set her, sendt.",
    en: "You have been signed out. Sign in in another window, and what you have seen here is sent.",
  },
  trouble: {
    da: "Det, du ser, kan ikke tælles lige nu. Genindlæs siden.",
    en: "What you see cannot be counted just now. Reload the page.",
  },
  back: {
    da: "Forbindelsen er tilbage, og det, du har set, er gemt.",
    en: "The connection is back, and what you have seen is kept.",
  },
  clip: {
    da: "Demoens film er klip på få sekunder. Siderne viser den tid, den rigtige film ville tage.",
    en: "The demo's films are clips of a few seconds. The pages tell the time the real film would take.",
  },
  evidence: {
    rule: {
      da: "Filmen er færdig, når 95 % af dens sekunder er set. De samme sekunder tæller én gang, og det tæller ikke at springe til slutningen. Hurtigere end dobbelt hastighed kan ingen se.",
      en: "The film is done when 95 % of its seconds have been seen. The same seconds count once, and jumping to the end does not count. Nobody can see it at more than double speed.",
    },
    ruleRead: {
      da: "Det tæller også at læse filmens tekst og svare rigtigt på mindst {{need}} af {{of}} spørgsmål til den.",
      en: "Reading the film's text and answering at least {{need}} of {{of}} questions on it right counts as well.",
    },
    seen: { da: "set {{seen}} af {{of}} ({{percent}} %)", en: "{{seen}} of {{of}} seen ({{percent}} %)" },
    missingRanges: { da: "Ikke set:", en: "Not seen:" },
  },
  edit: {
    filmTitle: { da: "Læg en film op", en: "Upload a film" },
    film: { da: "Film", en: "Film" },
    filmNow: {
      da: "Der ligger en film ({{length}}). Du kan lægge en anden op i stedet.",
      en: "There is a film ({{length}}). You can upload another instead.",
    },
    filmHint: { da: "MP4 eller WebM, højst {{most}} MB.", en: "MP4 or WebM, at most {{most}} MB." },
    bare: {
      da: "Filmen mangler undertekster eller sin tekst. Den kan udgives, men så er der kolleger, der ikke kan følge den.",
      en: "The film lacks captions or its text. It can be published, but some colleagues cannot follow it then.",
    },
    captionsTitle: { da: "Læg undertekster op", en: "Upload captions" },
    captions: { da: "Undertekster", en: "Captions" },
    captionsNow: {
      da: "Filmen har undertekster. Du kan lægge andre op i stedet.",
      en: "The film has captions. You can upload others instead.",
    },
    captionsHint: {
      da: "En WebVTT-fil. Lov om webtilgængelighed kræver undertekster på film med tale.",
      en: "A WebVTT file. The law on web accessibility asks for captions on films with speech.",
    },
    transcript: { da: "Filmens tekst", en: "The film's text" },
    transcriptHint: {
      da: "Til dem, der ikke kan se eller høre filmen. En tom linje giver et nyt afsnit.",
      en: "For those who cannot see or hear the film. An empty line begins a new paragraph.",
    },
    vimeo: { da: "Film på Vimeo", en: "Film on Vimeo" },
    vimeoText: {
      da: "I stedet for en fil kan filmen vises fra Vimeo. Den skal tillade at blive vist på dette site. Se lektionen, før du udgiver: Der står, om længden passer.",
      en: "Instead of a file, the film can be shown from Vimeo. It must allow this site to show it. See the lesson before you publish: it tells whether the length is right.",
    },
    vimeoNow: {
      da: "Filmen vises fra Vimeo. Du kan skrive en anden adresse i stedet.",
      en: "The film is shown from Vimeo. You can write another address instead.",
    },
    vimeoAddress: { da: "Adresse på Vimeo", en: "Address on Vimeo" },
    vimeoAddressHint: {
      da: "For eksempel https://vimeo.com/76979871",
      en: "For instance https://vimeo.com/76979871",
    },
    vimeoLength: { da: "Filmens længde", en: "Length of the film" },
    vimeoLengthHint: {
      da: "Minutter og sekunder, som afspilleren viser dem, for eksempel 4.32",
      en: "Minutes and seconds as the player shows them, for instance 4.32",
    },
    vimeoSave: { da: "Vis filmen fra Vimeo", en: "Show the film from Vimeo" },
    readQuestions: { da: "Spørgsmål til teksten", en: "Questions on the text" },
    readQuestionsText: {
      da: "Har filmen tekst og spørgsmål til den, tæller det som set at læse teksten og svare rigtigt. Det er vejen for dem, der ikke kan se eller høre filmen.",
      en: "When the film has a text and questions on it, reading the text and answering right counts as seen. It is the way for those who cannot see or hear the film.",
    },
  },
  upload: {
    "no-film": {
      da: "Filen er ikke en film i MP4 eller WebM. Intet er gemt.",
      en: "The file is no film in MP4 or WebM. Nothing was kept.",
    },
    coding: {
      da: "Filmen er kodet på en måde, som mange browsere ikke kan vise (for eksempel HEVC, H.265). Gem den som MP4 med H.264. Intet er gemt.",
      en: "The film is coded in a way that many browsers cannot show (HEVC, H.265, for instance). Save it as MP4 with H.264. Nothing was kept.",
    },
    "cut-off": {
      da: "Filmen er ikke hel: Slutningen mangler. Prøv at lægge den op igen. Intet er gemt.",
      en: "The film is not whole: its end is missing. Try to upload it again. Nothing was kept.",
    },
    "no-captions": {
      da: "Filen er ikke WebVTT; se linje {{line}}. Intet er gemt.",
      en: "The file is no WebVTT; see line {{line}}. Nothing was kept.",
    },
    reversed: {
      da: "Linje {{line}}: Underteksten slutter, før den begynder. Intet er gemt.",
      en: "Line {{line}}: the caption ends before it begins. Nothing was kept.",
    },
    "past-end": {
      da: "Linje {{line}}: Underteksten går ud over filmens slutning. Filmen varer {{length}} (minutter.sekunder). Intet er gemt.",
      en: "Line {{line}}: the caption goes past the end of the film, which lasts {{length}} (minutes:seconds). Nothing was kept.",
    },
  },
};
