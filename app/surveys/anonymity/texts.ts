export const texts = {
  title: { da: "Mindste grupper, der vises i {{name}}", en: "Smallest groups shown in {{name}}" },
  lead: {
    da: "Grænserne kan sættes højere end dem, der altid gælder, aldrig lavere. Når målingen er åben, kan de kun sættes op, og når den er lukket, ligger de fast.",
    en: "The thresholds can be set higher than those that always apply, never lower. Once the survey is open they can only be raised, and once it is closed they can no longer be changed.",
  },
  unit: { da: "Færrest svar i en gruppe, der vises", en: "Minimum answers in a group that is shown" },
  change: {
    da: "Færrest svar i begge målinger, før en enheds ændring vises",
    en: "Minimum answers in both surveys before a unit's change is shown",
  },
  quotes: {
    da: "Færrest kommentarer til et spørgsmål, før nogen af dem kan vises som citat",
    en: "Minimum comments on a question before any of them can be shown as a quote",
  },
  range: { da: "Mindst {{min}} og højst {{max}}.", en: "At least {{min}} and at most {{max}}." },
  save: { da: "Gem grænser", en: "Save thresholds" },
  done: { da: "Grænserne er gemt.", en: "The thresholds are saved." },
  opened: {
    da: "Målingen er åben. De, der svarer, er lovet disse grænser, så de kan kun sættes op.",
    en: "The survey is open. Those who answer were promised these thresholds, so they can only be raised.",
  },
  refused: {
    locked: {
      da: "Målingen er lukket, så grænserne ligger fast.",
      en: "The survey is closed, so the thresholds can no longer be changed.",
    },
    range: {
      da: "Skriv hver grænse som et helt tal inden for det, der står under feltet. Intet er gemt.",
      en: "Write each threshold as a whole number within the range given below its field. Nothing was saved.",
    },
    looser: {
      da: "Målingen er åben, så ingen grænse kan sættes ned. Intet er gemt.",
      en: "The survey is open, so no threshold can be lowered. Nothing was saved.",
    },
  },
};
