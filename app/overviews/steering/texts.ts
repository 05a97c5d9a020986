export const texts = {
  page: {
    title: { da: "Kommunernes uddannelse", en: "The municipalities' training" },
    lead: {
      da: "Tallene er fra i dag og viser ingen enkeltpersoner.",
      en: "The figures are from today and show no individuals.",
    },
    together: { da: "Øvrige kommuner", en: "Other municipalities" },
    togetherText: {
      da: "Øvrige kommuner er {{names}}. De er lagt sammen, fordi tal for færre end fem agenter afslører noget om enkeltpersoner.",
      en: "Other municipalities are {{names}}. They are combined because figures for fewer than five agents reveal something about individuals.",
    },
    paddedText: {
      da: "Nogle af dem har fem eller flere, men er taget med, så de små ikke kan regnes ud.",
      en: "Some of them have five agents or more, but are included so that the small ones cannot be worked out.",
    },
    reconciled: {
      da: "Vist enkeltvis {{shown}} + lagt sammen {{together}} = {{all}} agenter i alt.",
      en: "Shown separately {{shown}} + combined {{together}} = {{all}} agents in total.",
    },
    allShown: {
      da: "Alle {{all}} agenter er med i kommunernes tal.",
      en: "All {{all}} agents are included in the municipalities' figures.",
    },
    tooFew: { da: "Der er for få agenter", en: "There are too few agents" },
    tooFewText: {
      da: "Tallene ville afsløre noget om enkeltpersoner og vises derfor ikke.",
      en: "The figures would reveal something about individuals, so they are not shown.",
    },
    empty: {
      da: "Der er ingen agenter endnu, og derfor ingen tal.",
      en: "There are no agents yet, so there are no figures.",
    },
  },
  sentence: {
    up: {
      da: "{{percent}} af de {{agents}} agenter har gennemført e-læringen, {{points}} procentpoint flere end {{day}}.",
      en: "{{percent}} of the {{agents}} agents have completed the e-learning, {{points}} percentage points more than on {{day}}.",
    },
    down: {
      da: "{{percent}} af de {{agents}} agenter har gennemført e-læringen, {{points}} procentpoint færre end {{day}}.",
      en: "{{percent}} of the {{agents}} agents have completed the e-learning, {{points}} percentage points fewer than on {{day}}.",
    },
    same: {
      da: "{{percent}} af de {{agents}} agenter har gennemført e-læringen, samme andel som {{day}}.",
      en: "{{percent}} of the {{agents}} agents have completed the e-learning, the same share as on {{day}}.",
    },
    first: {
      da: "{{percent}} af de {{agents}} agenter har gennemført e-læringen.",
      en: "{{percent}} of the {{agents}} agents have completed the e-learning.",
    },
  },
  change: {
    head: {
      da: "E-læring siden {{day}}, procentpoint",
      en: "E-learning since {{day}}, percentage points",
    },
    short: { da: "Ændring", en: "Change" },
  },
  targets: { da: "{{reached}} af {{of}} mål er nået.", en: "{{reached}} of {{of}} targets are reached." },
  overTimeTable: { da: "Se tallene over tid", en: "See the figures over time" },
  seeAll: { da: "Vis alle kommuner", en: "Show all municipalities" },
  title: { da: "Tal til styregruppen", en: "Figures for the steering group" },
  lead: {
    da: "De få tal, som styregruppen og repræsentantskabet spørger efter, kommune for kommune og over tid.",
    en: "The key figures that the steering group and the council ask for, by municipality and over time.",
  },
  linkText: {
    da: "Se udviklingen fra halvår til halvår, og hent arket til repræsentantskabet.",
    en: "See the development by half-year, and download the sheet for the council.",
  },
  overTime: { da: "Udviklingen", en: "Development" },
  periodLength: { da: "Vis", en: "Show" },
  periodLengths: {
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
  caption: { da: "{{measure}}, kommune for kommune", en: "{{measure}}, by municipality" },
  everywhere: { da: "Alle kommuner", en: "All municipalities" },
  chart: { da: "{{municipality}} over tid. {{points}}.", en: "{{municipality}} over time. {{points}}." },
  chartTitle: {
    da: "{{municipality}}, andel af agenterne",
    en: "{{municipality}}, share of the agents",
  },
  point: { da: "{{day}}: {{share}}", en: "{{day}}: {{share}}" },
  share: { da: "{{count}} af {{of}} ({{percent}})", en: "{{count}} of {{of}} ({{percent}})" },
  none: { da: "–", en: "–" },
  withheld: {
    together: { da: "Lagt sammen", en: "Combined" },
    few: { da: "For få", en: "Too few" },
  },
  together: { da: "Lagt sammen", en: "Combined" },
  agentsOf: { da: "Se agenterne i {{municipality}}", en: "See the agents in {{municipality}}" },
  note: {
    da: "Tallene gælder ved dagens udgang og regnes ud fra, hvornår agenterne begyndte, stoppede, gennemførte e-læringen og var på kursusdag. Den, der har skiftet kommune, tæller i sin nuværende.",
    en: "The figures are as of the end of each day, calculated from when agents started, left, completed the e-learning and attended a course day. Someone who has changed municipality counts in their current one.",
  },
  noteHidden: {
    da: "Hvor færre end fem agenter ville kunne kendes, er kommuner lagt sammen, dag for dag efter samme regel som ovenfor.",
    en: "Where fewer than five agents could be identified, municipalities are combined, day by day and by the same rule as above.",
  },
  round: { da: "Seneste måling", en: "Latest survey" },
  roundText: {
    da: "{{name}}: {{complete}} af {{invited}} svarede på det hele ({{percent}}), {{partial}} på en del.",
    en: "{{name}}: {{complete}} of {{invited}} answered everything ({{percent}}), {{partial}} answered part of it.",
  },
  roundImported: {
    da: "{{name}}: {{complete}} svarede på det hele, {{partial}} på en del.",
    en: "{{name}}: {{complete}} answered everything, {{partial}} answered part of it.",
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
      da: "Tal fra {{day}}. Kommuner med færre end fem agenter står ikke for sig selv, så tallene ikke afslører noget om enkeltpersoner.",
      en: "Figures from {{day}}. Municipalities with fewer than five agents are not shown separately, so that the figures reveal nothing about individuals.",
    },
    overTime: { da: "Alle kommuner over tid", en: "All municipalities over time" },
    dayHead: { da: "Ved udgangen af", en: "At the end of" },
  },
};
