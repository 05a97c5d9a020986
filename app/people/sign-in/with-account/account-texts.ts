export const texts = {
  title: { da: "Log ind med kommunens konto", en: "Sign in with your municipality's account" },
  link: { da: "Log ind med kommunens konto", en: "Sign in with your municipality's account" },
  lead: {
    da: "Vælg din kommune. Du logger ind hos den, som du plejer, og kommer tilbage hertil.",
    en: "Choose your municipality. You sign in there as usual, and come back here.",
  },
  none: {
    da: "Ingen kommune bruger sin egen konto her endnu. Log ind med en kode på mail.",
    en: "No municipality uses its own account here yet. Sign in with a code by email.",
  },
  municipalities: { da: "Kommuner", en: "Municipalities" },
  guide: {
    da: "Til kommunens it: sådan kommer jeres konti med",
    en: "For IT departments: how to add your accounts",
  },
  byMail: { da: "Log ind med en kode på mail", en: "Sign in with a code by email" },
  again: { da: "Prøv igen med kommunens konto", en: "Try your municipality's account again" },
  refusedTitle: { da: "Du blev ikke logget ind", en: "You were not signed in" },
  refused: {
    over: {
      da: "Det tog for lang tid, eller du begyndte i en anden browser. Begynd forfra.",
      en: "It took too long, or you began in another browser. Please start again.",
    },
    cancelled: {
      da: "Kommunen lukkede dig ikke ind, eller du fortrød undervejs.",
      en: "The municipality did not let you in, or you changed your mind on the way.",
    },
    down: {
      da: "Kommunens login svarer ikke lige nu. Prøv igen om lidt, eller log ind med en kode på mail. Må du kun bruge kommunens konto, så skriv til sekretariatet. Det kan åbne for koder på mail igen.",
      en: "The municipality's sign-in does not answer at the moment. Try again shortly, or sign in with a code by email. If you may only use the municipality's account, write to the secretariat. It can let you use codes by email again.",
    },
    "not-accepted": {
      da: "Svaret fra kommunens login kunne ikke godkendes. Prøv igen. Sker det igen, så skriv til sekretariatet.",
      en: "The answer from the municipality's sign-in could not be accepted. Try again. If it happens again, write to the secretariat.",
    },
    "not-allowed": {
      da: "Kommunens konti kan ikke længere bruges her. Log ind med en kode på mail.",
      en: "The municipality's accounts can no longer be used here. Sign in with a code by email.",
    },
    moved: {
      da: "Kontoen passer ikke længere til den kommune, du hører til her på sitet. Log ind med en kode på mail.",
      en: "The account no longer matches the municipality that you belong to on this site. Sign in with a code by email.",
    },
    often: {
      da: "Der er logget ind mange gange fra dit netværk. Vent ti minutter, eller log ind med en kode på mail.",
      en: "There have been many sign-ins from your network. Wait ten minutes, or sign in with a code by email.",
    },
  },
  first: {
    title: { da: "Første gang med kommunens konto", en: "First time with your municipality's account" },
    lead: {
      da: "Du er logget ind hos {{municipality}}, men vi ved ikke endnu, hvem du er her på sitet. Skriv den mailadresse, vi har på dig, så sender vi en kode. Når du har brugt den i denne browser, kan du fremover logge ind med kommunens konto.",
      en: "You are signed in at {{municipality}}, but we do not know yet who you are on this site. Enter the email address that we have for you, and we will send a code. Once you have used it in this browser, you can sign in with your municipality's account.",
    },
  },
  own: {
    title: { da: "Kommunens konto", en: "Your municipality's account" },
    lead: {
      da: "Den logger ind som dig. Fjern den, hvis den ikke er din.",
      en: "It signs in as you. Remove it if it is not yours.",
    },
    leadOf: { da: "Den logger ind som {{name}}.", en: "It signs in as {{name}}." },
    none: {
      da: "Du kan også logge ind med kommunens konto. Første gang bekræfter du det med en kode på mail.",
      en: "You can also sign in with your municipality's account. The first time, you confirm it with a code by email.",
    },
    use: { da: "Brug kommunens konto", en: "Use your municipality's account" },
    municipality: { da: "Kommune", en: "Municipality" },
    tiedAt: { da: "Første gang", en: "First time" },
    usedAt: { da: "Sidst brugt", en: "Last used" },
    act: { da: "Fjern", en: "Remove" },
    remove: { da: "Fjern", en: "Remove" },
    removeOne: { da: "Fjern kontoen hos {{municipality}}", en: "Remove the account at {{municipality}}" },
  },
  tied: {
    knyttet: {
      da: "Fra nu af kan du logge ind med kommunens konto.",
      en: "From now on you can sign in with your municipality's account.",
    },
    fjernet: {
      da: "Kontoen er fjernet. Den kan ikke længere bruges til at logge ind her.",
      en: "The account has been removed. It can no longer be used to sign in here.",
    },
    "anden-kommune": {
      da: "Du er logget ind, men kontoen er ikke fra den kommune, du hører til her på sitet. Derfor kan du ikke logge ind med den.",
      en: "You are signed in, but the account is not of the municipality that you belong to on this site. So you cannot sign in with it.",
    },
    optaget: {
      da: "Du er logget ind, men en anden bruger allerede kontoen her.",
      en: "You are signed in, but somebody else already uses the account here.",
    },
  },
};
