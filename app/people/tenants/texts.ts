export const texts = {
  title: { da: "Kommunernes egne konti", en: "The municipalities' own accounts" },
  lead: {
    da: "Kommuner på listen kan lade deres folk logge ind her med den konto, de bruger på arbejdet. Første gang bekræfter hver person det med en kode på mail. Roller gives stadig her.",
    en: "Municipalities on the list can let their people sign in here with the account they use at work. The first time, each person confirms it with a code by email. Roles are still given here.",
  },
  notSetUp: {
    da: "Det er ikke sat op på serveren endnu, så ingen kan logge ind sådan. Den, der driver sitet, skal angive OIDC_CLIENT_ID og OIDC_CLIENT_SECRET (se README).",
    en: "It has not been set up on the server yet, so nobody can sign in this way. Whoever runs the site must set OIDC_CLIENT_ID and OIDC_CLIENT_SECRET (see the README).",
  },
  list: { da: "Kommuner", en: "Municipalities" },
  guide: { da: "Vejledning til kommunens it", en: "Guide for the municipality's IT department" },
  none: { da: "Ingen kommuner er på listen endnu.", en: "No municipalities are on the list yet." },
  municipality: { da: "Kommune", en: "Municipality" },
  tenant: { da: "Id hos udbyderen", en: "Id at the provider" },
  tenantHint: {
    da: "For Microsoft Entra ID: kommunens lejer-id (tenant id), 36 tegn. Kommunens it kan give jer det.",
    en: "For Microsoft Entra ID: the municipality's tenant id, 36 characters. The municipality's IT department can give it to you.",
  },
  people: { da: "Bruges af", en: "Used by" },
  peopleCount_one: { da: "{{count}} person", en: "{{count}} person" },
  peopleCount_other: { da: "{{count}} personer", en: "{{count}} people" },
  since: { da: "Tilladt", en: "Allowed" },
  secretariatToo: { da: "Også sekretariatet", en: "The secretariat too" },
  ways: { da: "Folk logger ind", en: "People sign in" },
  both: { da: "Med konto eller kode på mail", en: "With an account or a code by email" },
  only: { da: "Kun med kommunens konto", en: "With the municipality's account alone" },
  requireAccounts: { da: "Kun kommunens konto", en: "The municipality's account alone" },
  requireFor: { da: "Kun kommunens konto for {{name}}", en: "The municipality's account alone for {{name}}" },
  allowCodes: { da: "Åbn for koder på mail", en: "Allow codes by email" },
  allowCodesFor: { da: "Åbn for koder på mail for {{name}}", en: "Allow codes by email for {{name}}" },
  act: { da: "Stop", en: "Stop" },
  stop: { da: "Stop", en: "Stop" },
  stopOne: { da: "Stop for {{name}}", en: "Stop for {{name}}" },
  stopped: { da: "Stoppet {{day}}", en: "Stopped {{day}}" },
  again: { da: "Tillad igen", en: "Allow again" },
  againOne: { da: "Tillad igen for {{name}}", en: "Allow again for {{name}}" },
  new: { da: "Tilføj en kommune", en: "Add a municipality" },
  choose: { da: "Vælg en kommune", en: "Choose a municipality" },
  forSecretariat: {
    da: "Sekretariatets folk må også bruge kommunens konti",
    en: "The secretariat's people may use the municipality's accounts too",
  },
  forSecretariatHint: {
    da: "Hvis sekretariatet hører til i kommunen og har konti der.",
    en: "If the secretariat belongs to the municipality and has accounts there.",
  },
  yes: { da: "Ja", en: "Yes" },
  add: { da: "Tilføj", en: "Add" },
  done: {
    tilladt: {
      da: "Kommunens folk kan nu logge ind med deres egen konto.",
      en: "The municipality's people can now sign in with their own account.",
    },
    stoppet: {
      da: "Kommunens konti kan ikke længere bruges her, og de, der var logget ind med dem, er logget ud. De kan stadig logge ind med en kode på mail.",
      en: "The municipality's accounts can no longer be used here, and those who were signed in with them have been signed out. They can still sign in with a code by email.",
    },
    "kun-konto": {
      da: "Kommunens folk får ikke længere koder på mail, men en mail om at bruge kommunens konto. Svarer kommunens login ikke, så åbn for koder igen her. Sekretariatet kan altid logge ind med en kode.",
      en: "The municipality's people no longer get codes by email, but an email about using the municipality's account. If the municipality's sign-in is down, allow codes again here. The secretariat can always sign in with a code.",
    },
    koder: {
      da: "Kommunens folk kan nu også logge ind med en kode på mail.",
      en: "The municipality's people can now sign in with a code by email too.",
    },
    "har-en": {
      da: "Kommunen er på listen med et andet id. Stop det først.",
      en: "The municipality is on the list with another id. Stop that first.",
    },
  },
  wrong: {
    municipality: { da: "Vælg en kommune.", en: "Choose a municipality." },
    tenant: {
      da: "Skriv kommunens id, som udbyderen viser det. Hos Microsoft er det 36 tegn, for eksempel 1b2f7c0e-5d1a-4c3b-9e8f-0a1b2c3d4e5f.",
      en: "Enter the municipality's id as the provider shows it. At Microsoft it is 36 characters, for example 1b2f7c0e-5d1a-4c3b-9e8f-0a1b2c3d4e5f.",
    },
    known: { da: "Det id er på listen i forvejen.", en: "That id is on the list already." },
    "has-one": {
      da: "Kommunen er på listen med et andet id. Stop det først.",
      en: "The municipality is on the list with another id. Stop that first.",
    },
  },
};
