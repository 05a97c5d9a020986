export const texts = {
  title: { da: "Sikkerhedskopier", en: "Backups" },
  lead: {
    da: "Hver nat kopieres sitets data, film og pakker, og kopien prøves.",
    en: "Every night the site's data, films and packages are copied, and the copy is tried out.",
  },
  up: { da: "Sekretariatet", en: "Secretariat" },
  linkText: {
    da: "Se, hvornår der sidst er taget en kopi, der kan bruges.",
    en: "See when the last usable copy was made.",
  },
  offTitle: { da: "Der tages ingen kopier om natten", en: "No copies are made at night" },
  off: {
    da: "Sitet har ikke fået en mappe at lægge dem i. Bed den, der driver sitet, om at slå dem til, hvis det ikke bliver gjort på en anden måde.",
    en: "The site has not been given a folder to put them in. Ask whoever runs the site to turn them on, unless it is done in another way.",
  },
  fault: {
    "no-folder": { da: "Mappen til kopierne findes ikke.", en: "The folder for the copies does not exist." },
    "other-disk": {
      da: "De tidligere kopier er væk fra mappen. Måske er det en anden disk end før.",
      en: "The earlier copies are gone from the folder. It may be another disk than before.",
    },
    "no-room": { da: "Der er ikke plads til den næste kopi.", en: "There is no room for the next copy." },
    failed: { da: "Det gik galt, mens kopien blev taget.", en: "Something went wrong while copying." },
    check: {
      da: "Kopien blev taget, men den kan ikke bruges til at genskabe sitet.",
      en: "The copy was made, but the site cannot be restored from it.",
    },
  },
  changed: {
    title: { da: "Noget på sitet er ikke, som det var", en: "Something on the site is not as it was" },
    text: {
      da: "Kopien fra {{at}} er god. Men mindst én film eller pakke på sitet er ændret, uden at nogen har gjort det på sitet. Den ligger i kopien, som den var.",
      en: "The copy from {{at}} is good. But at least one film or package on the site has changed, though nobody changed it on the site. The copy has it as it was.",
    },
    more: { da: "Sig det til den, der driver sitet:", en: "Tell whoever runs the site:" },
  },
  faultTitle: { da: "Der mangler en kopi fra {{at}}", en: "The copy from {{at}} is missing" },
  faultMore: {
    da: "Sitet prøver igen hver time. Sig det til den, der driver sitet:",
    en: "The site tries again every hour. Tell whoever runs the site:",
  },
  none: { da: "Der er ikke taget en kopi endnu.", en: "No copy has been made yet." },
  made: { da: "Sidste kopi", en: "Last copy" },
  madeText: { da: "{{at}}, {{size}} på {{seconds}}", en: "{{at}}, {{size}} in {{seconds}}" },
  checked: { da: "Sidst prøvet", en: "Last tried out" },
  checkedText: {
    da: "{{at}}: genskabt et andet sted på {{seconds}} med {{rows}} rækker",
    en: "{{at}}: restored elsewhere in {{seconds}} with {{rows}} rows",
  },
  next: { da: "Næste kopi", en: "Next copy" },
  kept: { da: "Gemmes", en: "Kept" },
  keptText: {
    da: "den nyeste af hver af de sidste {{days}} dage, {{weeks}} uger og {{months}} måneder",
    en: "the newest of each of the last {{days}} days, {{weeks}} weeks and {{months}} months",
  },
  sets: { da: "Kopier nu", en: "Copies now" },
  setsText_one: { da: "{{count}}, fra {{at}}", en: "{{count}}, from {{at}}" },
  setsText_other: { da: "{{count}}, den ældste fra {{at}}", en: "{{count}}, the oldest from {{at}}" },
  forgotten: {
    da: "Navne, der er slettet, står i ældre kopier, til de slettes. Bliver en kopi brugt, sletter sitet navnene igen. Nøglerne til åbne målinger er aldrig med.",
    en: "Names that have been deleted are in older copies until those are deleted. If a copy is used, the site deletes the names again. The keys of open surveys are never included.",
  },
};
