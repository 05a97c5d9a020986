export const texts = {
  page: {
    title: { da: "Kommunernes uddannelse", en: "The municipalities' training" },
    lead: {
      da: "Tallene er fra i dag og viser ingen enkeltpersoner.",
      en: "The figures are today's and show no single person.",
    },
    together: { da: "Øvrige kommuner", en: "Other municipalities" },
    togetherText: {
      da: "Øvrige kommuner er {{names}}. De er lagt sammen, fordi tal for færre end fem agenter fortæller om den enkelte.",
      en: "Other municipalities are {{names}}. They are put together because figures of fewer than five agents tell of single people.",
    },
    paddedText: {
      da: "Nogle af dem har fem eller flere, men er taget med, så de små ikke kan regnes ud.",
      en: "Some of them have five or more, but are taken along so that the small ones cannot be worked out.",
    },
    reconciled: {
      da: "Vist enkeltvis {{shown}} + lagt sammen {{together}} = {{all}} agenter i alt.",
      en: "Shown one by one {{shown}} + put together {{together}} = {{all}} agents in all.",
    },
    allShown: {
      da: "Alle {{all}} agenter er med i kommunernes tal.",
      en: "All {{all}} agents are in the municipalities' figures.",
    },
    tooFew: { da: "Der er for få agenter", en: "There are too few agents" },
    tooFewText: {
      da: "Tallene ville fortælle om enkeltpersoner og vises derfor ikke.",
      en: "The figures would tell of single people, and so are not shown.",
    },
    empty: {
      da: "Der er ingen agenter endnu, og derfor ingen tal.",
      en: "There are no agents yet, and so no figures.",
    },
  },
  title: { da: "Tal til styregruppen", en: "Figures for the steering group" },
  lead: {
    da: "De få tal, som styregruppen og repræsentantskabet spørger efter, kommune for kommune og over tid.",
    en: "The few figures that the steering group and the council ask for, municipality by municipality and over time.",
  },
  linkText: {
    da: "Se udviklingen fra halvår til halvår, og hent arket til repræsentantskabet.",
    en: "See the development from half-year to half-year, and download the sheet for the council.",
  },
  overTime: { da: "Udviklingen", en: "The development" },
  stride: { da: "Vis", en: "Show" },
  strides: {
    halvaar: { da: "Halvår", en: "Half-years" },
    maaned: { da: "Måneder", en: "Months" },
  },
  measure: { da: "Tal", en: "Figure" },
  measures: {
    "e-laering": { da: "E-læring gennemført", en: "E-learning completed" },
    kursusdag: { da: "Været på kursusdag", en: "Attended a course day" },
    agenter: { da: "Agenter", en: "Agents" },
  },
  today: { da: "I dag", en: "Today" },
  caption: { da: "{{measure}}, kommune for kommune", en: "{{measure}}, municipality by municipality" },
  everywhere: { da: "Alle kommuner", en: "All municipalities" },
  chart: { da: "{{place}} over tid. {{points}}.", en: "{{place}} over time. {{points}}." },
  chartTitle: {
    da: "{{place}}: hvor mange af agenterne, der er nået dertil",
    en: "{{place}}: how many of the agents have come that far",
  },
  point: { da: "{{day}}: {{share}}", en: "{{day}}: {{share}}" },
  share: { da: "{{count}} af {{of}} ({{percent}})", en: "{{count}} of {{of}} ({{percent}})" },
  none: { da: "–", en: "–" },
  withheld: {
    together: { da: "Lagt sammen", en: "Put together" },
    few: { da: "For få", en: "Too few" },
  },
  together: { da: "Lagt sammen", en: "Put together" },
  agentsOf: { da: "Se agenterne i {{place}}", en: "See the agents in {{place}}" },
  note: {
    da: "Tallene gælder ved dagens udgang og regnes ud fra, hvornår agenterne begyndte, stoppede, gennemførte e-læringen og var på kursusdag. Den, der har skiftet kommune, tæller i sin nuværende.",
    en: "The figures are those at the end of the day, worked out from when agents began, left, completed the e-learning and attended a course day. Whoever has moved counts in their present municipality.",
  },
  noteHidden: {
    da: "Hvor færre end fem agenter ville kunne kendes, er kommuner lagt sammen, dag for dag efter samme regel som ovenfor.",
    en: "Where fewer than five agents could be told, municipalities are put together, day by day by the same rule as above.",
  },
  round: { da: "Seneste måling", en: "The latest survey" },
  roundText: {
    da: "{{name}}: {{whole}} af {{invited}} svarede på det hele ({{percent}}), {{partial}} på en del.",
    en: "{{name}}: {{whole}} of {{invited}} answered all of it ({{percent}}), {{partial}} a part.",
  },
  roundImported: {
    da: "{{name}}: {{whole}} svarede på det hele, {{partial}} på en del.",
    en: "{{name}}: {{whole}} answered all of it, {{partial}} a part.",
  },
  noRound: { da: "Ingen måling er offentliggjort endnu.", en: "No survey has been published yet." },
  results: { da: "Se resultaterne", en: "See the results" },
  pdf: {
    da: "Hent som ark til repræsentantskabet (PDF, 1 side)",
    en: "Download as a sheet for the council (PDF, 1 page)",
  },
  now: { da: "Kommunerne i dag", en: "The municipalities today" },
  sheet: {
    title: { da: "Agenternes uddannelse i kommunerne", en: "The agents' training in the municipalities" },
    day: { da: "Den Digitale Hotline, {{day}}", en: "Den Digitale Hotline, {{day}}" },
    foot: {
      da: "Tal fra {{day}}. Kommuner med færre end fem agenter står ikke for sig selv, så tallene ikke fortæller om enkeltpersoner.",
      en: "Figures of {{day}}. Municipalities with fewer than five agents do not stand alone, so that the figures tell of no single person.",
    },
    overTime: { da: "Alle kommuner over tid", en: "All municipalities over time" },
    dayHead: { da: "Ved udgangen af", en: "At the end of" },
  },
};
