/** Danish texts that SurveyJS lacks or has in odd words. */
export const surveyJsDanish = {
  previewText: "Gennemse",
  editText: "Ret",
  startSurveyText: "Begynd",
  otherItemText: "Andet",
  refuseItemText: "Ønsker ikke at svare",
  textMaxLength: "Skriv højst {0} tegn.",
  textMinMaxLength: "Skriv mindst {0} og højst {1} tegn.",
  maxSelectError: "Vælg højst {0} svar.",
  minSelectError: "Vælg mindst {0} svar.",
  booleanUncheckedLabel: "Nej",
  selectCaption: "Vælg",
  loadingPage: "Henter …",
  progressbar: "Hvor langt du er",
};
