export const texts = {
  title: { da: "Her er du logget ind", en: "Where you are signed in" },
  lead: {
    da: "Kender du ikke en af dem, så log den ud her, og skriv til sekretariatet.",
    en: "If you do not recognise one of these, sign it out here, and write to the secretariat.",
  },
  up: { da: "Min side", en: "My page" },
  caption: { da: "Browsere, hvor du er logget ind", en: "Browsers where you are signed in" },
  what: { da: "Browser", en: "Browser" },
  began: { da: "Logget ind", en: "Signed in" },
  seen: { da: "Sidst brugt", en: "Last used" },
  act: { da: "Log ud", en: "Sign out" },
  here: { da: "Denne browser", en: "This browser" },
  end: { da: "Log ud", en: "Sign out" },
  endOne: { da: "Log ud af {{name}}", en: "Sign out {{name}}" },
  endOthers: { da: "Log ud alle andre steder", en: "Sign out everywhere else" },
  name: { da: "{{browser}} på {{system}}", en: "{{browser}} on {{system}}" },
  browser: { da: "Browser", en: "Browser" },
  unknown: { da: "Ukendt browser", en: "Unknown browser" },
  limits: {
    da: "Du bliver automatisk logget ud efter 12 timer uden brug og senest efter 7 dage.",
    en: "You are signed out automatically after 12 hours without use, and after 7 days at the latest.",
  },
};
