export const texts = {
  closingJob: {
    title: { da: "Lukning af {{name}}", en: "Closing of {{name}}" },
    step: {
      answers: { da: "Svarene skilles fra navnene.", en: "Answers are being separated from names." },
      erasing: {
        da: "Det, der kunne vise, hvem der har svaret, slettes.",
        en: "What could show who answered is being erased.",
      },
      backup: { da: "Der tages en sikkerhedskopi.", en: "A backup is being taken." },
    },
    closed: { da: "Målingen er lukket.", en: "The survey is closed." },
    later: {
      da: "Oprydningen bagefter er ikke færdig. Den gøres automatisk inden for et minut.",
      en: "The cleaning up afterwards is not finished. It is done automatically within a minute.",
    },
    brokenOff: {
      da: "Det blev afbrudt. Målingen er stadig åben. Prøv igen.",
      en: "It was interrupted. The survey is still open. Try again.",
    },
    seeRound: { da: "Se målingen", en: "See the survey" },
  },
};
