export const texts = {
  title: { da: "Log ind", en: "Sign in" },
  lead: {
    da: "Du skal ikke huske en adgangskode. Skriv din mailadresse, så sender vi dig en mail med en kode og et link.",
    en: "You do not need a password. Enter your email address, and we will send you an email with a code and a link.",
  },
  mail: { da: "Din mailadresse", en: "Your email address" },
  mailHint: {
    da: "Den arbejdsmail, som din kommune har givet Den Digitale Hotline.",
    en: "The work email address that your municipality has given Den Digitale Hotline.",
  },
  send: { da: "Send mig en kode", en: "Send me a code" },
  wrongMail: {
    da: "Skriv en mailadresse, for eksempel navn@kommune.dk.",
    en: "Enter an email address, for example navn@kommune.dk.",
  },
  ended: {
    kept: {
      da: "Du var ikke længere logget ind. Det, du skrev, er gemt i en time. Log ind i denne browser, så står det der igen.",
      en: "You were no longer signed in. What you typed is kept for an hour. Sign in with this browser, and it will be there again.",
    },
    file: {
      da: "Du var ikke længere logget ind, så filen er ikke modtaget. Log ind, og vælg den igen.",
      en: "You were no longer signed in, so the file was not received. Sign in, and choose it again.",
    },
    nothing: {
      da: "Du var ikke længere logget ind, så intet er ændret. Log ind, og prøv igen.",
      en: "You were no longer signed in, so nothing was changed. Sign in, and try again.",
    },
  },
  kept: {
    here: {
      da: "Det, du skrev, er her stadig. Se det igennem og send det.",
      en: "What you typed is still here. Look it through and send it.",
    },
    left: {
      da: "Formularen er ændret, og dette er der ikke længere plads til:",
      en: "The form has changed, and there is no longer a place for this:",
    },
    gone: {
      da: "Det, du skrev, er her stadig, men siden har ikke længere plads til det. Du kan kopiere det herfra.",
      en: "What you typed is still here, but the page no longer has a place for it. You can copy it from here.",
    },
    elsewhere: {
      da: "Det, du skrev, er gemt, men det er ikke sendt.",
      en: "What you typed is kept, but it has not been sent.",
    },
    show: { da: "Vis det, du skrev", en: "Show what you typed" },
    go: { da: "Gå til siden, hvor du skrev det", en: "Go to the page where you typed it" },
    again: {
      da: "Det, du skrev, er med, når du sender igen.",
      en: "What you typed is included when you send again.",
    },
    send: { da: "Send igen", en: "Send again" },
    copy: {
      da: "Det skrev du. Du kan kopiere det herfra.",
      en: "This is what you typed. You can copy it from here.",
    },
    otherRole: {
      da: "Intet er ændret. Det, du skrev, er gemt i en time og står der igen, når du har skiftet rolle.",
      en: "Nothing was changed. What you typed is kept for an hour and will be there again when you have switched role.",
    },
    reload: {
      da: "Genindlæs siden om et øjeblik, så sender browseren det, du skrev, igen.",
      en: "Reload the page in a moment, and the browser will send what you typed again.",
    },
    back: {
      da: "Gå tilbage med browserens tilbageknap. I mange browsere står det, du skrev, der endnu.",
      en: "Go back with your browser's back button. In many browsers, what you typed is still there.",
    },
  },
  tooOften: {
    network: {
      da: "Der er bedt om mange koder fra dit netværk. Vent ti minutter, eller brug en browser, hvor du har været logget ind før. Har du fået en mail fra os i dag, kan du også bruge knappen i den.",
      en: "Many codes have been requested from your network. Wait ten minutes, or use a browser where you have been signed in before. If you have received an email from us today, you can also use its button.",
    },
    address: {
      da: "Der er bedt om mange koder til den adresse. Har du fået en mail fra os, så brug knappen i den nyeste. Ellers vent ti minutter, og prøv igen.",
      en: "Many codes have been requested for this address. If you have received an email from us, use the button in the latest one. Otherwise wait ten minutes and try again.",
    },
    "address-today": {
      da: "Der er bedt om mange koder til den adresse i dag. Har du fået en mail fra os, så brug knappen i den nyeste. Den logger dig ind eller sender dig en ny mail. Ellers prøv igen om en halv time.",
      en: "Many codes have been requested for this address today. If you have received an email from us, use the button in the latest one. It signs you in or sends you a new email. Otherwise try again in half an hour.",
    },
  },
  codeTitle: { da: "Se i din indbakke", en: "Check your inbox" },
  codeLead: {
    da: "Hvis adressen er kendt hos os, er der nu en mail på vej. Skriv koden herunder, eller brug knappen i mailen. Begge dele virker i 10 minutter.",
    en: "If we know the address, an email is now on its way. Enter the code below, or use the button in the email. Both work for 10 minutes.",
  },
  alreadyTitle: { da: "Du er logget ind", en: "You are signed in" },
  alreadyLead: {
    da: "Du er logget ind som {{name}}, så du skal ikke skrive nogen kode. Skal en anden ind her, så log først ud.",
    en: "You are signed in as {{name}}, so you need not enter a code. If somebody else is to sign in here, sign out first.",
  },
  alreadyGo: { da: "Gå til forsiden", en: "Go to the front page" },
  code: { da: "Kode fra mailen", en: "Code from the email" },
  codeHint: {
    da: "Seks eller tolv cifre. Har du fået flere koder, så brug den nyeste.",
    en: "Six or twelve digits. If you have received several codes, use the latest one.",
  },
  codeOfLinkHint: {
    da: "Seks eller tolv cifre fra den mail, hvor linket stod.",
    en: "Six or twelve digits from the email with the link.",
  },
  enter: { da: "Log ind", en: "Sign in" },
  notACode: {
    da: "Skriv alle seks eller tolv cifre fra mailen.",
    en: "Enter all six or twelve digits from the email.",
  },
  shortCode: {
    da: "Nogen prøver at gætte koder, så lige nu tager vi kun imod koder på tolv cifre her. Brug knappen i mailen, eller bed om en ny kode. Den har tolv cifre.",
    en: "Someone is guessing codes, so at the moment we only accept codes of twelve digits here. Use the button in the email, or ask for a new code. It has twelve digits.",
  },
  wrongCode_one: {
    da: "Koden er forkert. Du har ét forsøg tilbage.",
    en: "The code is wrong. You have one attempt left.",
  },
  wrongCode_other: {
    da: "Koden er forkert. Du har {{count}} forsøg tilbage.",
    en: "The code is wrong. You have {{count}} attempts left.",
  },
  noLetter: {
    da: "Kom der ingen mail? Se efter i uønsket mail. Er du ny, så spørg din leder, om du er meldt til hotlinen.",
    en: "No email? Check your junk mail. If you are new, ask your leader whether you have been signed up for the hotline.",
  },
  askAgain: { da: "Bed om en ny kode", en: "Ask for a new code" },
  linkTitle: { da: "Log ind", en: "Sign in" },
  linkLead: { da: "Tryk på knappen, så er du logget ind.", en: "Press the button to sign in." },
  linkElsewhere: {
    da: "Du har åbnet linket i en anden browser end den, hvor du bad om det. Skriv derfor også koden fra mailen.",
    en: "You have opened the link in a different browser from the one where you asked for it, so you must also enter the code from the email.",
  },
  overTitle: { da: "Linket eller koden virker ikke længere", en: "The link or the code no longer works" },
  overLead: {
    da: "Begge dele virker i 10 minutter og kun én gang. En kode virker heller ikke efter fem forkerte forsøg, men det gør knappen i mailen. Bed ellers om en ny kode.",
    en: "Both work for 10 minutes and only once. A code also stops working after five wrong attempts, but the button in the email does not. Otherwise ask for a new code.",
  },
  renewLead: {
    da: "Det virker i 10 minutter og kun én gang. Vi kan sende dig en ny mail.",
    en: "It works for 10 minutes and only once. We can send you a new email.",
  },
  renew: { da: "Send mig en ny mail", en: "Send me a new email" },
};
