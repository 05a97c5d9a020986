export const texts = {
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
};
