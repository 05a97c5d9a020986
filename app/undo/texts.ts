export const texts = {
  title: { da: "Fortryd det, du lige gjorde", en: "Undo what you just did" },
  titleRefused: { da: "Det kan ikke fortrydes", en: "It cannot be undone" },
  titleUndone: { da: "Det er fortrudt", en: "It is undone" },
  undone: { da: "Alt er, som det var.", en: "Everything is as it was." },
  withdrawn: {
    da: "Mailene er ikke sendt. Det, de fortalte om, er ikke ændret.",
    en: "The emails were not sent. What they were about is unchanged.",
  },
  back: { da: "Tilbage", en: "Back" },
  refused: {
    late: { da: "Tiden til at fortryde er gået.", en: "The time to undo it is over." },
    changed: {
      da: "Noget er ændret siden. Intet er fortrudt.",
      en: "Something has been changed since. Nothing was undone.",
    },
    mailed: {
      da: "Der er allerede sendt mail om det. Intet er fortrudt.",
      en: "Emails about it have already been sent. Nothing was undone.",
    },
    full: {
      da: "Pladsen er optaget nu. Intet er fortrudt.",
      en: "The seat is taken now. Nothing was undone.",
    },
    elsewhere: {
      da: "En af deltagerne er tilmeldt en anden dag siden. Intet er fortrudt.",
      en: "One of the participants has since been signed up for another day. Nothing was undone.",
    },
    begun: { da: "Dagen er begyndt. Intet er fortrudt.", en: "The day has begun. Nothing was undone." },
    "not-yours": {
      da: "Personen er ikke længere en, du kan ændre for. Intet er fortrudt.",
      en: "The person is no longer one you can make changes for. Nothing was undone.",
    },
  },
};
