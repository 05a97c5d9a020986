export const texts = {
  title: { da: "Log ind", en: "Sign in" },
  lead: {
    da: "Du skal ikke huske en adgangskode. Skriv din mailadresse, så sender vi dig et brev med en kode og et link.",
    en: "You do not need a password. Enter your mail address, and we will send you a letter with a code and a link.",
  },
  mail: { da: "Din mailadresse", en: "Your mail address" },
  mailHint: {
    da: "Den arbejdsmail, som din kommune har givet Den Digitale Hotline.",
    en: "The work mail address that your municipality has given Den Digitale Hotline.",
  },
  send: { da: "Send mig en kode", en: "Send me a code" },
  wrongMail: {
    da: "Skriv en mailadresse, for eksempel navn@kommune.dk.",
    en: "Enter a mail address, for example navn@kommune.dk.",
  },
  tooOften: {
    network: {
      da: "Der er bedt om mange koder fra dit netværk. Vent ti minutter, og prøv igen.",
      en: "Too many codes have been requested from your network. Wait ten minutes, and try again.",
    },
    address: {
      da: "Der er bedt om mange koder til den adresse. Brug den nyeste kode, du har fået, eller vent ti minutter, og prøv igen.",
      en: "Too many codes have been requested for this address. Use the latest code you have received, or wait ten minutes and try again.",
    },
    "address-today": {
      da: "Der er bedt om mange koder til den adresse i dag. Brug den nyeste kode, du har fået, eller prøv igen i morgen.",
      en: "Too many codes have been requested for this address today. Use the latest code you have received, or try again tomorrow.",
    },
  },
  codeTitle: { da: "Se i din indbakke", en: "Check your inbox" },
  codeLead: {
    da: "Hvis adressen er kendt hos os, er der nu et brev på vej. Skriv koden herunder, eller brug knappen i brevet. Begge dele virker i 10 minutter.",
    en: "If we know the address, a letter is now on its way. Enter the code below, or use the button in the letter. Both work for 10 minutes.",
  },
  code: { da: "Kode fra brevet", en: "Code from the letter" },
  codeHint: {
    da: "Seks cifre. Har du bedt om flere koder, så brug den nyeste.",
    en: "Six digits. If you have asked for several codes, use the latest one.",
  },
  enter: { da: "Log ind", en: "Sign in" },
  notACode: { da: "Skriv de seks cifre fra brevet.", en: "Enter the six digits from the letter." },
  wrongCode_one: {
    da: "Koden er forkert. Du har ét forsøg tilbage.",
    en: "The code is wrong. You have one attempt left.",
  },
  wrongCode_other: {
    da: "Koden er forkert. Du har {{count}} forsøg tilbage.",
    en: "The code is wrong. You have {{count}} attempts left.",
  },
  noLetter: {
    da: "Kom der intet brev? Se efter i uønsket post. Er du ny, så spørg din leder, om du er meldt til hotlinen.",
    en: "No letter? Check your junk mail. If you are new, ask your leader whether you have been signed up for the hotline.",
  },
  askAgain: { da: "Bed om en ny kode", en: "Ask for a new code" },
  linkTitle: { da: "Log ind", en: "Sign in" },
  linkLead: { da: "Tryk på knappen, så er du inde.", en: "Press the button to sign in." },
  linkElsewhere: {
    da: "Du har åbnet linket i en anden browser end den, hvor du bad om det. Skriv derfor også koden fra brevet.",
    en: "You have opened the link in a different browser from the one where you asked for it, so you must also enter the code from the letter.",
  },
  overTitle: { da: "Linket eller koden virker ikke længere", en: "The link or the code no longer works" },
  overLead: {
    da: "De virker i 10 minutter, kun én gang, og efter fem forkerte forsøg er det slut. Bed om en ny, så er du videre.",
    en: "They work for 10 minutes and only once, and they stop working after five wrong attempts. Ask for a new one to continue.",
  },
};
