export const texts = {
  notDrawn: {
    unknown: { da: "Ikke alle tal kan læses i kilden", en: "Not all counts can be read in the source" },
    withheld: { da: "Tallene vises ikke", en: "The figures are not shown" },
    empty: { da: "Ingen svar", en: "No answers" },
    few: { da: "Under 10 svar: kun antal", en: "Fewer than 10 answers: counts only" },
    together: { da: "Vises kun samlet for alle", en: "Only shown combined for everyone" },
  },
  key: {
    da: "Svar i den rækkefølge, de står i søjlerne",
    en: "Answers in the order of the bars",
  },
  bars: {
    da: "Fordeling af svar, {{rounds}}. Alle tal står i tabellen.",
    en: "Distribution of answers, {{rounds}}. Every figure is in the table.",
  },
  rowLabel: { da: "{{round}} · {{n}} svar", en: "{{round}} · {{n}} answers" },
  rowLabelUnknown: { da: "{{round}} · antal svar ukendt", en: "{{round}} · number of answers unknown" },
  rowLabelWithheld: { da: "{{round}}", en: "{{round}}" },
  table: {
    caption: { da: "{{question}}: antal og andele", en: "{{question}}: counts and shares" },
    answer: { da: "Svar", en: "Answer" },
    unknown: { da: "ukendt", en: "unknown" },
    withheld: { da: "vises ikke", en: "not shown" },
    together: { da: "kun samlet", en: "combined only" },
    empty: { da: "ingen", en: "none" },
    few: { da: "under 10 svar", en: "under 10 answers" },
    n: { da: "Svar i alt", en: "Answers in total" },
    unanswered: { da: "Ubesvaret", en: "Unanswered" },
    leftOut: { da: "Delvise holdt tilbage", en: "Partial, withheld" },
    interval: { da: "95\u00a0%-interval", en: "95% interval" },
    ends: { da: "{{low}} til {{high}}\u00a0%", en: "{{low}} to {{high}}%" },
  },
  fewer: { da: "færre", en: "fewer" },
  more: { da: "flere", en: "more" },
  change: {
    da: "Ændring i {{end}}: {{points}}, interval fra {{low}} til {{high}}.",
    en: "Change in {{end}}: {{points}}, interval from {{low}} to {{high}}.",
  },
  changeTitle: {
    da: "Ændring i procentpoint: fuld prik for de bedste svar, åben for de dårligste",
    en: "Change in percentage points: full dot for the best answers, open for the worst",
  },
  shareTitle: {
    da: "Andel, der gav et af de bedste svar",
    en: "Share who gave one of the best answers",
  },
  shareOf: {
    da: "Andel, der gav et af de bedste svar: {{share}}, 95\u00a0%-interval fra {{low}} til {{high}}\u00a0%.",
    en: "Share who gave one of the best answers: {{share}}, 95% interval from {{low}} to {{high}}%.",
  },
};
