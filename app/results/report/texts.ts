export const texts = {
  roundedShort: {
    da: "Andele er afrundet. Forskelle er regnet ud før afrunding.",
    en: "Shares are rounded. Differences are calculated before rounding.",
  },
  sheet: {
    round: { da: "Måling", en: "Survey" },
    period: { da: "Periode", en: "Period" },
    published: { da: "Offentliggjort", en: "Published" },
    group: { da: "Gruppe", en: "Group" },
    municipalities: { da: "Kommuner i gruppen", en: "Municipalities in the group" },
    question: { da: "Spørgsmål", en: "Question" },
    wording: { da: "Ordlyd", en: "Wording" },
    answer: { da: "Svar", en: "Answer" },
    count: { da: "Antal", en: "Count" },
    n: { da: "Svar i alt (n)", en: "Answers in total (n)" },
    share: { da: "Andel i %", en: "Share in %" },
    rule: { da: "Regel", en: "Rule" },
    total: { da: "Alle", en: "Everyone" },
    partial: { da: "Delvise besvarelser", en: "Partial responses" },
    withheld: {
      da: "Holdt tilbage: færre end {{minAnswers}} svar, eller enkeltes svar kunne regnes ud",
      en: "Withheld: fewer than {{minAnswers}} answers, or the answers of individuals could be worked out",
    },
    unknown: {
      da: "Mindst ét antal kan ikke læses i kilden: n og andele er ukendte",
      en: "At least one count is not legible in the source: n and shares are unknown",
    },
    notInFile: {
      da: "Spørgsmålet var ikke i filen, som målingen er indlæst fra",
      en: "The question was not in the file that the survey was imported from",
    },
    ofValid: {
      da: "Andel af dem, der svarede på spørgsmålet",
      en: "Share of those who answered the question",
    },
    outside: { da: "Tæller ikke med i n", en: "Not included in n" },
    bands: {
      da: "Tre bånd; hver enhed har mindst {{rung}} hele besvarelser og mindst {{minAnswers}} svar på spørgsmålet",
      en: "Three bands; each unit has at least {{rung}} complete responses and at least {{minAnswers}} answers to the question",
    },
    partialBands: {
      da: "Tre bånd; delvise besvarelser for sig, mindst {{minAnswers}} svar på spørgsmålet",
      en: "Three bands; partial responses separately, at least {{minAnswers}} answers to the question",
    },
    few: {
      da: "Under 10 svar: antal i tre bånd, ingen andele",
      en: "Fewer than 10 answers: counts of three bands, no shares",
    },
    changeSince: { da: "Ændring siden {{before}}", en: "Change since {{before}}" },
    target: { da: "Succesmål", en: "Target" },
    crossVerdict: { da: "Kryds: {{title}}", en: "Cross: {{title}}" },
    crossed: { da: "{{question}}: {{answers}}", en: "{{question}}: {{answers}}" },
    rate: {
      da: "Andel af dem, der blev spurgt i enheden; alle enheder eller ingen, mindst {{minAnswers}} svar i hver",
      en: "Share of those asked in the unit; all units or none, at least {{minAnswers}} answers in each",
    },
    cross: {
      da: "Kun alle; tre bånd, mindst {{minAnswers}} i hver række",
      en: "Everyone only; three bands, at least {{minAnswers}} in each row",
    },
  },
  report: {
    published: { da: "offentliggjort {{day}}", en: "published {{day}}" },
    rule: {
      da: "andele af dem, der svarede på spørgsmålet; grupper under {{minAnswers}} svar vises ikke",
      en: "shares of those who answered the question; groups of fewer than {{minAnswers}} answers are not shown",
    },
    onPage_one: {
      da: "1 spørgsmål kan ikke vises her og står på siden.",
      en: "1 question cannot be shown here. See the page.",
    },
    onPage_other: {
      da: "{{count}} spørgsmål kan ikke vises her og står på siden.",
      en: "{{count}} questions cannot be shown here. See the page.",
    },
    others_one: {
      da: "1 spørgsmål kan ikke vises her og står på de næste sider.",
      en: "1 question cannot be shown here. See the following pages.",
    },
    others_other: {
      da: "{{count}} spørgsmål kan ikke vises her og står på de næste sider.",
      en: "{{count}} questions cannot be shown here. See the following pages.",
    },
  },
};
