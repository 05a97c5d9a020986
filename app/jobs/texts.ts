export const texts = {
  leave: {
    da: "Du kan lukke siden imens. På din forside kan du se, hvor langt det er, og hvordan det gik.",
    en: "You can close the page meanwhile. Your first page shows how far it is, and how it went.",
  },
  renews: {
    da: "Siden opdateres hvert {{seconds}}. sekund.",
    en: "The page is updated every {{seconds}} seconds.",
  },
  stop: { da: "Stop opdateringen", en: "Stop updating" },
  update: { da: "Opdatér siden", en: "Update the page" },
  beganBy: { da: "Begyndt af", en: "Begun by" },
  another: { da: "En anden i sekretariatet", en: "Someone else in the secretariat" },
  began: { da: "Begyndt", en: "Begun" },
  ended: { da: "Slut", en: "Ended" },
  follow: { da: "Følg med", en: "Follow it" },
  see: { da: "Se mere", en: "See more" },
  own: { da: "Det, du har sat i gang", en: "What you have begun" },
  tooMany: {
    da: "Du har allerede tre ting i gang. Vent, til én af dem er færdig.",
    en: "You already have three things in progress. Wait until one of them is finished.",
  },
};
