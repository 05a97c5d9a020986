export const texts = {
  title: { da: "Målinger", en: "Surveys" },
  lead: {
    da: "Sådan har agenterne det, og sådan har det ændret sig. Alle ser de samme tal på samme tid.",
    en: "How the agents are doing, and how it has changed. Everyone sees the same figures at the same time.",
  },
  empty: {
    da: "Der er ikke offentliggjort nogen måling endnu. Når en måling er lukket og gjort op, kan du se resultatet her.",
    en: "No survey has been published yet. When a survey has closed and been counted, you see the result here.",
  },
  published: { da: "Offentliggjorte målinger", en: "Published surveys" },
  evaluations: { da: "Evaluering af kursusdage", en: "Evaluations of course days" },
  period: { da: "{{from}} – {{to}}", en: "{{from}} – {{to}}" },
  see: { da: "Se resultatet", en: "See the result" },
  seeAgainst: { da: "Se ændringen siden {{name}}", en: "See the change since {{name}}" },
  ready: { da: "Klar til offentliggørelse", en: "Ready to publish" },
  readyText: {
    da: "Målingen er lukket, og svarene er blandet. Når du offentliggør, fryses tallene, og agenter, ledere, styregruppe og sekretariat kan se dem i samme øjeblik. Det kan ikke gøres om.",
    en: "The survey is closed and the answers are mixed. When you publish, the figures are frozen, and agents, leaders, steering group and secretariat see them at the same moment. It cannot be undone.",
  },
  publish: { da: "Offentliggør {{name}}", en: "Publish {{name}}" },
  toPublishing: { da: "Gør {{name}} klar", en: "Prepare {{name}}" },
  publishing: {
    title: { da: "Offentliggør {{name}}", en: "Publish {{name}}" },
    evaluation: {
      da: "Evalueringen er lukket, og svarene er blandet. Når du offentliggør, fryses tallene. En kursusdags evaluering ses kun af sekretariatet, og ingen får brev. Det kan ikke gøres om.",
      en: "The evaluation is closed and the answers are mixed. When you publish, the figures are frozen. A course day's evaluation is seen by the secretariat alone, and nobody gets a letter. It cannot be done over.",
    },
    readers_one: {
      da: "{{count}} person får brev om det med tak for svarene.",
      en: "{{count}} person gets a letter about it, with thanks for the answers.",
    },
    readers_other: {
      da: "{{count}} personer får brev om det med tak for svarene.",
      en: "{{count}} people get a letter about it, with thanks for the answers.",
    },
    preview: { da: "Det bliver synligt, når du offentliggør", en: "What becomes visible when you publish" },
    everyone_one: {
      da: "Alle, der er logget ind: 1 spørgsmål, for alle samlet og med hvert svar for sig. Har færre end {{least}} svaret, står der for få.",
      en: "Everyone signed in: 1 question, for everyone together and each answer by itself. Where fewer than {{least}} answered it says too few.",
    },
    everyone_other: {
      da: "Alle, der er logget ind: {{count}} spørgsmål, for alle samlet og med hvert svar for sig. Har færre end {{least}} svaret, står der for få.",
      en: "Everyone signed in: {{count}} questions, for everyone together and each answer by itself. Where fewer than {{least}} answered it says too few.",
    },
    leaders: {
      da: "Ledere: egen gruppe ved siden af alle, i tre bånd. Der er {{count}} grupper, og et spørgsmål vises kun for dem, hvor alle kan vises.",
      en: "Leaders: their own group beside everyone, in three bands. There are {{count}} groups, and a question is shown for them only where all can be shown.",
    },
    leadersNone: {
      da: "Ledere: de samme tal for alle samlet.",
      en: "Leaders: the same figures for everyone together.",
    },
    rates: {
      da: "Svarprocenten, og for hver gruppe, hvor det kan vises.",
      en: "The response rate, and for each group where it can be shown.",
    },
    targets_one: {
      da: "1 succesmål: nået, ikke nået eller kan ikke afgøres.",
      en: "1 target: reached, not reached or cannot be told.",
    },
    targets_other: {
      da: "{{count}} succesmål: nået, ikke nået eller kan ikke afgøres.",
      en: "{{count}} targets: reached, not reached or cannot be told.",
    },
    noTargets: {
      da: "Ingen succesmål: der blev ikke registreret nogen, før målingen åbnede.",
      en: "No targets: none was registered before the survey opened.",
    },
    quotes_one: { da: "1 citat, uden kommune.", en: "1 quote, without municipality." },
    quotes_other: {
      da: "{{count}} citater, uden kommune og i tilfældig rækkefølge.",
      en: "{{count}} quotes, without municipality and in random order.",
    },
    noQuotes: {
      da: "Ingen citater: der er ikke valgt nogen. De kan ikke vælges bagefter.",
      en: "No quotes: none is chosen. They cannot be chosen afterwards.",
    },
    files: {
      da: "De samme tal som PDF, Excel, CSV og billeder, og i udtræk til andre systemer.",
      en: "The same figures as PDF, Excel, CSV and pictures, and in feeds to other systems.",
    },
    crosses: {
      da: "Vælg højst fire par spørgsmål, der skal holdes op mod hinanden. De vises kun for alle under ét, i tre bånd, og kun hvor det ikke fortæller om enkelte. De kan ikke vælges til senere.",
      en: "Choose at most four pairs of questions to hold against each other. They are shown for everyone together only, in three bands, and only where that tells of nobody in particular. They cannot be added later.",
    },
    cross: { da: "Kryds {{number}}", en: "Cross {{number}}" },
    outcome: { da: "Hvordan svares der på", en: "How is this answered" },
    by: { da: "Efter svaret på", en: "By the answer to" },
    noCross: { da: "Intet valgt", en: "Nothing chosen" },
  },
  back: { da: "Målinger", en: "Surveys" },
  against: { da: "{{later}} mod {{earlier}}", en: "{{later}} against {{earlier}}" },
  roundLead: { da: "Besvaret {{period}}", en: "Answered {{period}}" },
  choose: { da: "Sammenlign med", en: "Compare with" },
  show: { da: "Vis", en: "Show" },
  first: {
    da: "Målingen er den første i sin række, så der er ikke noget at sammenligne med endnu.",
    en: "This survey is the first of its series, so there is nothing to compare with yet.",
  },
  overview: { da: "Kort sagt", en: "In short" },
  summary: {
    da: "Spørgsmål i alt: {{all}}. Fremgang i {{better}}, tilbagegang i {{worse}}. I {{open}} kan det ikke afgøres, og {{apart}} kan ikke sammenlignes.",
    en: "Questions in all: {{all}}. Better in {{better}}, worse in {{worse}}. In {{open}} it cannot be told, and {{apart}} cannot be compared.",
  },
  rounded: {
    da: "Andelene er afrundet. Forskellen er regnet ud, før der blev rundet, og kan derfor være ét point større eller mindre, end man selv kan trække fra.",
    en: "Shares are rounded. The difference was reckoned before rounding, so it can be one point more or less than the shares suggest.",
  },
  roundedShort: {
    da: "Andele er afrundet; forskelle er regnet ud før afrunding.",
    en: "Shares are rounded; differences are reckoned before rounding.",
  },
  byQuestion: { da: "Spørgsmål for spørgsmål", en: "Question by question" },
  short: {
    guide_use: { da: "Bruger ofte en guide", en: "Often use a guide" },
    guide_found: { da: "Finder ofte den guide, de skal bruge", en: "Often find the guide they need" },
    information_found: {
      da: "Finder ofte oplysningen i guiden",
      en: "Often find the information in the guide",
    },
    wellbeing: { da: "Trives i høj grad", en: "Thrive to a high degree" },
    leader_talks_wellbeing: {
      da: "Lederen taler i høj grad med dem om trivsel",
      en: "The leader talks with them about wellbeing to a high degree",
    },
    leadership_focus: {
      da: "Ledelsen har i høj grad fokus på DDH",
      en: "Management focuses on DDH to a high degree",
    },
    trained_day: { da: "Har været på kursusdag", en: "Have been to a course day" },
    trained_elearning: { da: "Har gennemført e-læringen", en: "Have completed the e-learning" },
  },
  sentence: {
    told: { da: "{{short}}: {{change}}: {{verdict}}", en: "{{short}}: {{change}}: {{verdict}}" },
    change: {
      da: "{{from}} → {{to}}, {{points}} procentpoint ({{low}}\u00a0til\u00a0{{high}})",
      en: "{{from}} → {{to}}, {{points}} percentage points ({{low}}\u00a0to\u00a0{{high}})",
    },
    apart: { da: "{{short}}: {{from}} → {{to}}. {{why}}", en: "{{short}}: {{from}} → {{to}}. {{why}}" },
    alone: { da: "{{short}}: {{share}}", en: "{{short}}: {{share}}" },
    aloneWith: {
      da: "{{short}}: {{share}} ({{low}}\u00a0til\u00a0{{high}})",
      en: "{{short}}: {{share}} ({{low}}\u00a0to\u00a0{{high}})",
    },
    plain: {
      da: "{{short}}: her er ingen svar bedre end andre, så kun fordelingen vises.",
      en: "{{short}}: no answer is better than another here, so only the distribution is shown.",
    },
  },
  verdict: {
    better: { da: "fremgang", en: "better" },
    worse: { da: "tilbagegang", en: "worse" },
    open: { da: "kan ikke afgøres", en: "cannot be told" },
  },
  share: {
    unknown: { da: "ukendt", en: "unknown" },
    span: { da: "mellem {{low}} og {{high}}", en: "between {{low}} and {{high}}" },
    withheld: { da: "for få svar", en: "too few answers" },
    empty: { da: "ingen svar", en: "no answers" },
  },
  apart: {
    unknown: {
      da: "Kan ikke sammenlignes: mindst ét af antallene kan ikke læses i kilden.",
      en: "Cannot be compared: at least one of the counts is not legible in the source.",
    },
    withheld: {
      da: "Kan ikke sammenlignes: for få har svaret i en af målingerne.",
      en: "Cannot be compared: too few answered in one of the surveys.",
    },
    empty: {
      da: "Kan ikke sammenlignes: ingen har svaret i en af målingerne.",
      en: "Cannot be compared: nobody answered in one of the surveys.",
    },
    changed: {
      da: "Spørgsmålet eller svarmulighederne er ændret mellem målingerne, så tallene står hver for sig.",
      en: "The question or its answers changed between the surveys, so the figures stand apart.",
    },
    "one-round": {
      da: "Spørgsmålet er kun stillet i én af målingerne.",
      en: "The question was asked in one of the surveys only.",
    },
    unordered: {
      da: "Ingen af svarene er bedre end de andre, så der er kun en fordeling at vise.",
      en: "No answer is better than another, so there is only a distribution to show.",
    },
  },
  single: {
    unknown: {
      da: "Andelen kendes ikke: mindst ét af antallene kan ikke læses i kilden.",
      en: "The share is not known: at least one count is not legible in the source.",
    },
    withheld: {
      da: "For få har svaret til, at tallene kan vises.",
      en: "Too few answered for the figures to be shown.",
    },
    empty: { da: "Ingen har svaret.", en: "Nobody answered." },
  },
  undrawn: {
    unknown: { da: "Ikke alle tal kan læses i kilden", en: "Not every count is legible in the source" },
    withheld: { da: "For få svar til at vise tal", en: "Too few answers to show figures" },
    empty: { da: "Ingen svar", en: "No answers" },
    together: { da: "Vises kun samlet for alle", en: "Shown for everyone together only" },
  },
  reconcile: {
    received_one: {
      da: "1 besvarelse ({{whole}} hel, {{partial}} delvis)",
      en: "1 response ({{whole}} complete, {{partial}} partial)",
    },
    received_other: {
      da: "{{count}} besvarelser ({{whole}} hele, {{partial}} delvise)",
      en: "{{count}} responses ({{whole}} complete, {{partial}} partial)",
    },
    none: { da: "Ingen besvarelser", en: "No responses" },
    few: { da: "Færre end {{least}} besvarelser", en: "Fewer than {{least}} responses" },
    answered: { da: "{{count}} svarede", en: "{{count}} answered" },
    unanswered: { da: "{{count}} ubesvaret", en: "{{count}} unanswered" },
    outside: { da: '{{count}} "{{text}}"', en: '{{count}} "{{text}}"' },
    leftOut: {
      da: "{{count}} delvise holdt tilbage, fordi de er for få",
      en: "{{count}} partial withheld, being too few",
    },
    unknown: { da: "hvor mange der svarede her, er ukendt", en: "how many answered here is unknown" },
    withheld: {
      da: "færre end {{least}} svarede her, så tallene holdes tilbage",
      en: "fewer than {{least}} answered here, so the figures are withheld",
    },
  },
  key: {
    da: "Svar i den rækkefølge, de står i søjlerne",
    en: "Answers in the order in which they stand in the bars",
  },
  bars: {
    da: "Fordeling af svar, {{rounds}}. Alle tal står i tabellen.",
    en: "Distribution of answers, {{rounds}}. Every figure is in the table.",
  },
  change: {
    da: "Ændring i andelen af de to bedste svar: {{points}} procentpoint, 95\u00a0%-interval fra {{low}} til {{high}}.",
    en: "Change in the share of the two best answers: {{points}} percentage points, 95% interval from {{low}} to {{high}}.",
  },
  changeTitle: {
    da: "Ændring i de to bedste svar, procentpoint",
    en: "Change in the two best answers, percentage points",
  },
  shareTitle: {
    da: "Andel, der gav et af de to bedste svar",
    en: "Share who gave one of the two best answers",
  },
  shareOf: {
    da: "Andel, der gav et af de to bedste svar: {{share}}, 95\u00a0%-interval fra {{low}} til {{high}}\u00a0%.",
    en: "Share who gave one of the two best answers: {{share}}, 95% interval from {{low}} to {{high}}%.",
  },
  better: { da: "bedre", en: "better" },
  worse: { da: "dårligere", en: "worse" },
  rowLabel: { da: "{{round}} · {{n}} svar", en: "{{round}} · {{n}} answers" },
  rowLabelUnknown: { da: "{{round}} · antal svar ukendt", en: "{{round}} · number of answers unknown" },
  rowLabelWithheld: { da: "{{round}}", en: "{{round}}" },
  table: {
    caption: { da: "{{question}}: antal og andele", en: "{{question}}: counts and shares" },
    answer: { da: "Svar", en: "Answer" },
    unknown: { da: "ukendt", en: "unknown" },
    withheld: { da: "for få", en: "too few" },
    together: { da: "kun samlet", en: "together only" },
    empty: { da: "ingen", en: "none" },
    n: { da: "Svar i alt", en: "Answers in all" },
    unanswered: { da: "Ubesvaret", en: "Unanswered" },
    leftOut: { da: "Delvise holdt tilbage", en: "Partial, withheld" },
    top: { da: "De to bedste svar", en: "The two best answers" },
    interval: { da: "95\u00a0%-interval", en: "95% interval" },
    ends: { da: "{{low}} til {{high}}\u00a0%", en: "{{low}} to {{high}}%" },
  },
  rates: {
    title: { da: "Svarprocent", en: "Response rate" },
    all: {
      da: "{{invited}} blev spurgt: {{whole}} svarede til ende ({{share}}), {{partial}} svarede delvist, {{silent}} svarede ikke.",
      en: "{{invited}} were asked: {{whole}} answered to the end ({{share}}), {{partial}} answered in part, {{silent}} did not answer.",
    },
    few: {
      da: "{{invited}} blev spurgt. Færre end {{least}} svarede.",
      en: "{{invited}} were asked. Fewer than {{least}} answered.",
    },
    unknown: {
      da: "Målingen er lavet et andet sted, og det vides ikke her, hvor mange der blev spurgt.",
      en: "The survey was made elsewhere, and how many were asked is not known here.",
    },
    local: {
      da: "I jeres enhed blev {{invited}} spurgt, og {{answered}} svarede til ende ({{share}}).",
      en: "In your unit {{invited}} were asked, and {{answered}} answered to the end ({{share}}).",
    },
    byUnit: { da: "Spurgte og hele besvarelser efter enhed", en: "Asked and complete responses by unit" },
    unit: { da: "Enhed", en: "Unit" },
    pool: { da: "Pulje {{number}}", en: "Pool {{number}}" },
    asked: { da: "Spurgt", en: "Asked" },
    answered: { da: "Svarede til ende", en: "Answered to the end" },
    share: { da: "Svarprocent", en: "Response rate" },
    withheld: {
      da: "Enhederne vises ikke: i mindst én af dem svarede under {{least}}, eller også svarede alle. Vises én ikke, vises ingen.",
      en: "Units are not shown: in at least one of them fewer than {{least}} answered, or everyone did. If one is not shown, none is.",
    },
  },
  overTime: {
    n: { da: "n = {{n}}", en: "n = {{n}}" },
    title: { da: "Over tid", en: "Over time" },
    lead: {
      da: "Andelen, der gav et af de to bedste svar, i hver måling, med 95\u00a0%-interval. Et hul er en måling, hvor tallet er ukendt eller holdt tilbage, eller hvor der blev spurgt med andre ord.",
      en: "The share who gave one of the two best answers in each survey, with its 95% interval. A hole is a survey in which the figure is unknown or withheld, or that asked in other words.",
    },
    label: {
      da: "Andel med et af de to bedste svar: {{points}}. Alle tal står i tabellen.",
      en: "Share with one of the two best answers: {{points}}. Every figure is in the table.",
    },
    notAsked: { da: "ikke stillet ens", en: "not asked alike" },
    reconciled: { da: "Sådan går tallene op", en: "How the figures add up" },
    foot: { da: "punkter med 95\u00a0%-interval", en: "points with their 95% interval" },
  },
  thresholds: {
    title: { da: "Hvor få der fortælles om i {{name}}", en: "How few are told of in {{name}}" },
    lead: {
      da: "Grænserne kan sættes strengere end husets, aldrig lempeligere. Når målingen er åben, kan de kun blive strengere, og når den er lukket, ligger de fast.",
      en: "The thresholds can be stricter than the house's own, never looser. Once the survey is open they can only become stricter, and once it is closed they stand.",
    },
    unit: { da: "Færrest svar i en gruppe, der vises", en: "Fewest answers in a group that is shown" },
    change: {
      da: "Færrest svar i begge målinger, før en enheds ændring vises",
      en: "Fewest answers in both surveys before a unit's change is shown",
    },
    quotes: {
      da: "Færrest kommentarer til et spørgsmål, før nogen af dem kan vises som citat",
      en: "Fewest comments to a question before any of them can be shown as a quote",
    },
    floor: { da: "Mindst {{floor}} og højst {{most}}.", en: "At least {{floor}} and at most {{most}}." },
    save: { da: "Gem grænser", en: "Save thresholds" },
    done: { da: "Grænserne er gemt.", en: "The thresholds are saved." },
    opened: {
      da: "Målingen er åben. Dem, der svarer, er lovet de grænser, der står her, så de kan kun blive strengere.",
      en: "The survey is open. Those who answer were promised the thresholds that stand here, so they can only become stricter.",
    },
    set: { da: "Hvor få der fortælles om i {{name}}", en: "How few are told of in {{name}}" },
    refused: {
      locked: {
        da: "Målingen er lukket, så grænserne ligger fast.",
        en: "The survey is closed, so the thresholds stand.",
      },
      range: {
        da: "Skriv hver grænse som et helt tal inden for det, der står under feltet. Intet er gemt.",
        en: "Write each threshold as a whole number within what stands under its field. Nothing was saved.",
      },
      looser: {
        da: "Målingen er åben, så ingen grænse kan blive lempeligere. Intet er gemt.",
        en: "The survey is open, so no threshold can become looser. Nothing was saved.",
      },
    },
  },
  method: {
    interval: {
      da: "{{share}} ({{low}}\u00a0til\u00a0{{high}})",
      en: "{{share}} ({{low}}\u00a0to\u00a0{{high}})",
    },
    title: { da: "Metode", en: "Method" },
    top: {
      da: "De to bedste svar, {{round}} (Wilson, 95\u00a0%)",
      en: "The two best answers, {{round}} (Wilson, 95%)",
    },
    change: {
      da: "Ændring i procentpoint (Newcombe, 95\u00a0%)",
      en: "Change in percentage points (Newcombe, 95%)",
    },
    superiority: {
      da: "Sandsynlighed for, at et tilfældigt svar i {{round}} er bedre end et i den tidligere måling",
      en: "Probability that a random answer in {{round}} is better than one in the earlier survey",
    },
    delta: { da: "Cliffs delta", en: "Cliff's delta" },
    ranks: {
      da: "Mann-Whitney, korrigeret for ens svar, uden kontinuitetskorrektion",
      en: "Mann-Whitney, corrected for ties, no continuity correction",
    },
    ranksValue: { da: "U = {{u}}, z = {{z}}, p {{p}}", en: "U = {{u}}, z = {{z}}, p {{p}}" },
    adjusted_one: {
      da: "p, justeret for 1 spørgsmål (Benjamini-Hochberg)",
      en: "p, adjusted for 1 question (Benjamini-Hochberg)",
    },
    adjusted_other: {
      da: "p, justeret for {{count}} spørgsmål (Benjamini-Hochberg)",
      en: "p, adjusted for {{count}} questions (Benjamini-Hochberg)",
    },
    score: {
      da: "Score-test af de to bedste svar (registreret succesmål)",
      en: "Score test of the two best answers (registered target)",
    },
    scoreValue: { da: "z = {{z}}, p {{p}}", en: "z = {{z}}, p {{p}}" },
    adjustedTarget_one: { da: "p, justeret for 1 succesmål (Holm)", en: "p, adjusted for 1 target (Holm)" },
    adjustedTarget_other: {
      da: "p, justeret for {{count}} succesmål (Holm)",
      en: "p, adjusted for {{count}} targets (Holm)",
    },
    chi: {
      da: "χ² for hele fordelingen, uden hensyn til rækkefølgen",
      en: "χ² of the whole distribution, whatever the order",
    },
    chiValue: {
      da: "χ² = {{statistic}}, {{df}} frihedsgrader, p {{p}}",
      en: "χ² = {{statistic}}, {{df}} degrees of freedom, p {{p}}",
    },
    again: { da: "Regn efter", en: "Recompute" },
  },
  notes: {
    title: { da: "Sådan skal tallene læses", en: "How to read the figures" },
    valid: {
      da: "Andele er af dem, der har svaret på spørgsmålet. Derfor har hvert spørgsmål sit eget antal svar.",
      en: "Shares are of those who answered the question. So each question has its own number of answers.",
    },
    interval: {
      da: "Tallene i parentes er 95\u00a0%-intervallet: så langt kan den virkelige ændring ligge fra den målte. Rummer intervallet 0, kan det ikke afgøres, om der er sket noget.",
      en: "The figures in brackets are the 95% interval: so far may the real change lie from the measured one. If the interval holds 0, it cannot be told whether anything has changed.",
    },
    independent: {
      da: "Målingerne sammenlignes, som om det var forskellige mennesker, der svarede. Mange er de samme, så intervallerne er snarere for brede end for smalle.",
      en: "The surveys are compared as if different people had answered. Many are the same, so the intervals are too wide rather than too narrow.",
    },
    population: {
      da: "Der er ikke regnet med, at agenterne er en lille gruppe. Det ville kun gælde, hvad de mente dengang, ikke om uddannelsen virker.",
      en: "No allowance is made for the agents being a small group. That would only hold for what they thought then, not for whether the training works.",
    },
    tool: {
      da: "{{round}} er lavet i et andet værktøj og hentet ind som antal. Et andet værktøj kan i sig selv flytte svar.",
      en: "{{round}} was made in another tool and brought in as counts. Another tool can by itself move answers.",
    },
    partial: {
      da: "Delvise besvarelser er talt med, hvor der er svaret.",
      en: "Partial responses are counted where they answered.",
    },
    cause: {
      da: "En ændring siger ikke i sig selv, hvad den skyldes.",
      en: "A change does not by itself tell what caused it.",
    },
    least: {
      da: "En gruppe med færre end {{least}} svar vises ikke. For alle under ét vises hvert svar, også når få har valgt det.",
      en: "A group of fewer than {{least}} answers is not shown. For everyone together each answer is, also when few chose it.",
    },
    known: {
      da: "Et ukendt antal er hverken nul eller regnet ud af de andre. Et spænd vises kun, hvor det kendte sætter en grænse: alle hele besvarelser har svaret, og intet spørgsmål har flere svar end det, der har flest.",
      en: "An unknown count is neither zero nor worked out from the others. A span is shown only where what is known sets a bound: every complete response has answered, and no question has more answers than the one with most.",
    },
    source: { da: "Om kilden", en: "About the source" },
  },
  quotes: {
    read: { da: "Læs kommentarer, og vælg citater", en: "Read comments, and choose quotes" },
    title: { da: "Kommentarer i {{name}}", en: "Comments in {{name}}" },
    lead: {
      da: "Læs dem, stryg alt, der kan vise, hvem nogen er, og sæt hak ved dem, der skal vises som citater. De vises uden kommune og i tilfældig rækkefølge.",
      en: "Read them, strike out whatever could show who anyone is, and tick those to be shown as quotes. They are shown without municipality and in random order.",
    },
    empty: { da: "Ingen har skrevet noget her.", en: "Nobody wrote anything here." },
    few: {
      da: "Færre end {{least}} har skrevet noget her, så ingen af dem kan vises som citat.",
      en: "Fewer than {{least}} wrote something here, so none of it can be shown as a quote.",
    },
    shown: { da: "Sådan vises det", en: "As it will be shown" },
    choose: { da: "Vis som citat", en: "Show as a quote" },
    save: { da: "Gem citater", en: "Save quotes" },
    done: {
      da: "Citaterne er gemt. De bliver vist, når målingen offentliggøres.",
      en: "The quotes are saved. They will be shown when the survey is published.",
    },
    refused: {
      locked: {
        da: "Målingen er offentliggjort, så citaterne ligger fast.",
        en: "The survey is published, so the quotes are settled.",
      },
      quote: {
        da: "Et citat skal have en tekst på højst 1000 tegn, og mindst {{least}} skal have skrevet til spørgsmålet. Intet er gemt.",
        en: "A quote needs a text of at most 1000 signs, and at least {{least}} must have written to the question. Nothing was saved.",
      },
    },
    own: { da: "Med agenternes egne ord", en: "In the agents' own words" },
    note: {
      da: "Udvalgt og renset for navne af sekretariatet. Rækkefølgen er tilfældig.",
      en: "Chosen and cleared of names by the secretariat. The order is random.",
    },
  },
  actions: {
    keep: { da: "Indsatser", en: "Agreed steps" },
    title: { da: "Indsatser efter {{name}}", en: "Agreed steps after {{name}}" },
    since: { da: "Det gjorde vi siden {{name}}", en: "What we did since {{name}}" },
    lead: {
      da: "Hvad er aftalt på baggrund af målingen, hvem gør det, og hvornår? Alle kan se det sammen med tallene, også i næste måling.",
      en: "What has been agreed on the grounds of the survey, who does it, and when? Everyone can see it with the figures, in the next survey too.",
    },
    none: { da: "Der er ikke aftalt nogen indsats endnu.", en: "No step has been agreed yet." },
    agreed: { da: "Aftalt", en: "Agreed" },
    new: { da: "Ny indsats", en: "New step" },
    question: { da: "Hvilket spørgsmål skal det flytte", en: "Which question should it move" },
    what: { da: "Hvad gør vi", en: "What do we do" },
    owner: { da: "Hvem har ansvaret", en: "Who is responsible" },
    ownerHint: {
      da: "En funktion eller en gruppe, ikke et navn: alle kan læse det.",
      en: "A function or a group, not a name: everyone can read it.",
    },
    due: { da: "Senest", en: "No later than" },
    dueHint: { da: "For eksempel 16-05-2027", en: "For instance 16-05-2027" },
    agree: { da: "Gem indsats", en: "Save step" },
    outcome: { da: "Hvad kom der ud af det", en: "What came of it" },
    finish: { da: "Det er gjort", en: "It is done" },
    did: { da: "Det gjorde vi:", en: "What we did:" },
    doneOn: { da: "gjort {{day}}", en: "done {{day}}" },
    dueOn: { da: "senest {{day}}", en: "by {{day}}" },
    late: { da: "skulle være gjort senest {{day}}", en: "should have been done by {{day}}" },
    amend: { da: "Ret indsats", en: "Correct step" },
    amendOrDrop: { da: "Ret eller slet", en: "Correct or delete" },
    amendThis: { da: "Ret eller slet: {{what}}", en: "Correct or delete: {{what}}" },
    saveAmended: { da: "Gem rettelsen", en: "Save correction" },
    drop: { da: "Slet indsats", en: "Delete step" },
    dropText: {
      da: "Indsatsen forsvinder for alle, også fra den næste måling.",
      en: "The step disappears for everyone, from the next survey too.",
    },
    done: {
      rettet: { da: "Indsatsen er rettet.", en: "The step is corrected." },
      slettet: { da: "Indsatsen er slettet.", en: "The step is deleted." },
    },
    wrong: {
      missing: { da: "Udfyld feltet.", en: "Fill in the field." },
      long: { da: "Skriv det kortere.", en: "Write it shorter." },
      day: { da: "Skriv en dag, for eksempel 16-05-2027.", en: "Write a day, for instance 16-05-2027." },
    },
  },
  targets: {
    judged: { da: "Succesmål", en: "Targets" },
    before: {
      da: "Målene registreres, før målingen åbner, og låses, når den åbner.",
      en: "Targets are registered before the survey opens, and locked when it does.",
    },
    set: { da: "Sæt mål for {{name}}", en: "Set targets for {{name}}" },
    title: { da: "Succesmål for {{name}}", en: "Targets for {{name}}" },
    lead: {
      da: "Hvor stor en andel skal give et af de to bedste svar? Målene kan ændres, til målingen åbner, og ikke bagefter.",
      en: "How large a share should give one of the two best answers? Targets can be changed until the survey opens, and not after.",
    },
    expected: {
      da: "{{asked}} bliver spurgt. Svarer lige så mange som i {{before}}, kommer der omkring {{expected}} hele besvarelser.",
      en: "{{asked}} will be asked. If as many answer as in {{before}}, there will be about {{expected}} complete responses.",
    },
    expectedFirst_one: { da: "{{count}} bliver spurgt.", en: "{{count}} will be asked." },
    expectedFirst_other: { da: "{{count}} bliver spurgt.", en: "{{count}} will be asked." },
    label: { da: "{{question}}, mål i %", en: "{{question}}, target in %" },
    stands: { da: "Nu: {{share}}.", en: "Now: {{share}}." },
    rise: {
      da: "Den mindste fremgang, der kan ses med så mange svar, er {{points}} procentpoint.",
      en: "The smallest rise that so many answers can show is {{points}} percentage points.",
    },
    noRise: { da: "Så få svar kan ikke vise nogen fremgang.", en: "So few answers can show no rise." },
    unknown: {
      da: "Udgangspunktet er ukendt, så det kan ikke siges, hvor lille en fremgang der kan ses.",
      en: "The starting point is unknown, so it cannot be said how small a rise can be seen.",
    },
    save: { da: "Gem succesmål", en: "Save targets" },
    done: { da: "Succesmålene er gemt.", en: "The targets are saved." },
    none: {
      da: "Der er ikke registreret succesmål for målingen.",
      en: "No targets are registered for the survey.",
    },
    refused: {
      locked: {
        da: "Målingen er åbnet, så succesmålene er låst.",
        en: "The survey has opened, so the targets are locked.",
      },
      percent: {
        da: "Skriv hvert mål som et helt tal fra 1 til 100, eller lad feltet stå tomt. Intet er gemt.",
        en: "Write each target as a whole number from 1 to 100, or leave the field empty. Nothing was saved.",
      },
    },
    without: { da: "{{question}}: intet mål", en: "{{question}}: no target" },
    of: { da: "{{question}}: mål {{percent}}\u00a0%", en: "{{question}}: target {{percent}}%" },
    measured: {
      da: "Målt {{share}} ({{low}}\u00a0til\u00a0{{high}})",
      en: "Measured {{share}} ({{low}}\u00a0to\u00a0{{high}})",
    },
    verdict: {
      reached: { da: "nået", en: "reached" },
      missed: { da: "ikke nået", en: "not reached" },
      open: { da: "kan ikke afgøres", en: "cannot be told" },
    },
    rule: {
      da: "Nået, når hele 95\u00a0%-intervallet ligger på målet eller over. Ikke nået, når det hele ligger under. Målene blev registreret, før målingen åbnede.",
      en: "Reached when the whole 95% interval lies at the target or above. Not reached when all of it lies below. The targets were registered before the survey opened.",
    },
  },
  topic: {
    guide_use: { da: "Brug af guide", en: "Use of a guide" },
    guide_found: { da: "Om guiden findes", en: "Whether the guide is found" },
    information_found: { da: "Om oplysningen findes", en: "Whether the information is found" },
    wellbeing: { da: "Trivsel", en: "Wellbeing" },
    leader_talks_wellbeing: { da: "Lederens samtale om trivsel", en: "The leader's talk about wellbeing" },
    leadership_focus: { da: "Ledelsens fokus", en: "Management's focus" },
    trained_day: { da: "Kursusdag", en: "Course day" },
    trained_elearning: { da: "E-læring", en: "E-learning" },
  },
  crosses: { da: "Sammenhænge", en: "Connections" },
  crossesText: {
    da: "To spørgsmål holdt op mod hinanden, for alle under ét.",
    en: "Two questions held against each other, for everyone together.",
  },
  cross: {
    title: { da: "{{outcome}} og {{by}}", en: "{{outcome}} and {{by}}" },
    by: {
      guide_use: { da: "brug af guide", en: "use of a guide" },
      guide_found: { da: "hvor ofte guiden findes", en: "how often the guide is found" },
      information_found: { da: "hvor ofte oplysningen findes", en: "how often the information is found" },
      wellbeing: { da: "trivsel", en: "wellbeing" },
      leader_talks_wellbeing: { da: "lederens samtale om trivsel", en: "the leader's talk about wellbeing" },
      leadership_focus: { da: "ledelsens fokus", en: "management's focus" },
      trained_day: { da: "kursusdag", en: "course day" },
      trained_elearning: { da: "e-læring", en: "e-learning" },
    },
    answer: { da: 'Svarer "{{answer}}"', en: 'Answer "{{answer}}"' },
    sentence: {
      da: '{{answer}}: {{first}} af dem, der svarede "{{firstRow}}", mod {{last}} af dem, der svarede "{{lastRow}}".',
      en: '{{answer}}: {{first}} of those who answered "{{firstRow}}", against {{last}} of those who answered "{{lastRow}}".',
    },
    notCause: { da: "Det er en sammenhæng, ikke en årsag.", en: "This is a connection, not a cause." },
    none: {
      da: "Svarene ligger så tæt eller er så få, at krydset ikke kan vises, uden at det fortæller om enkelte.",
      en: "The answers lie so close or are so few that the cross cannot be shown without telling of single people.",
    },
    reconciled: {
      da: "{{all}} besvarelser: {{table}} i tabellen, Ubesvaret regnet med, og {{neither}}, der ikke svarede på nogen af de to spørgsmål. Andele er af dem, der svarede. Grupper under {{least}} er lagt sammen med naboen.",
      en: "{{all}} responses: {{table}} in the table, unanswered included, and {{neither}} who answered neither question. Shares are of those who answered. Groups under {{least}} are put together with their neighbour.",
    },
  },
  toLocal: {
    da: "Se {{municipality}} og spørgsmål til jeres samtale",
    en: "See {{municipality}}, and questions for your talk",
  },
  local: {
    title: { da: "{{round}} i {{municipality}}", en: "{{round}} in {{municipality}}" },
    lead: {
      da: "Til den lokale samtale: jeres tal, hvor de kan vises, DDH som helhed, og spørgsmål at tage op med holdet.",
      en: "For the local talk: your figures where they may be shown, DDH as a whole, and questions to take up with the team.",
    },
    notAsked: {
      da: "Din kommune var ikke med i målingen på dette site. Du kan bruge tallene for alle.",
      en: "Your municipality was not part of the survey on this site. You can use the figures for everyone.",
    },
    alone: {
      da: "I har svar nok til at blive talt for jer selv. Et spørgsmål vises dog kun for jer, når det kan vises for alle grupper.",
      en: "You have answers enough to be counted by yourselves. Still, a question is shown for you only when it can be shown for every group.",
    },
    togetherOnly: {
      da: "Vises kun samlet: mindst én gruppe har for få svar eller svarer ens.",
      en: "Shown together only: at least one group has too few answers, or answers alike.",
    },
    unchanged: {
      changed: {
        da: "Spørgsmålet blev ikke stillet på samme måde i {{before}}, så der er ingen ændring at vise.",
        en: "The question was not asked in the same way in {{before}}, so there is no change to show.",
      },
      undivided: {
        da: "Tallene fra {{before}} er kun for alle samlet, så der er ingen ændring at vise for jer.",
        en: "The figures of {{before}} are for everyone together only, so there is no change to show for you.",
      },
      absent: {
        da: "I var ikke med i begge målinger, så der er ingen ændring siden {{before}} at vise for jer.",
        en: "You were not part of both surveys, so there is no change since {{before}} to show for you.",
      },
      withheld: {
        da: "Ændringen siden {{before}} kan ikke vises for jer: spørgsmålet vises kun samlet i en af målingerne, eller også svarede færre end {{least}}.",
        en: "The change since {{before}} cannot be shown for you: the question is shown together only in one of the surveys, or fewer than {{least}} answered.",
      },
    },
    together: {
      da: "Der er for få svar til, at jeres tal kan stå alene. De er talt sammen med {{others}}, så ingen kan se, hvad enkelte har svaret.",
      en: "There are too few answers for your figures to stand alone. They are counted together with {{others}}, so that nobody can see what single people answered.",
    },
    figures: { da: "Jeres tal og alles", en: "Your figures and everyone's" },
    unit: { da: "Jeres enhed", en: "Your unit" },
    all: { da: "Alle", en: "Everyone" },
    since: {
      da: "De to bedste svar siden {{before}} i {{where}}",
      en: "The two best answers since {{before}} in {{where}}",
    },
    of: { da: "{{count}} af {{n}} ({{share}})", en: "{{count}} of {{n}} ({{share}})" },
    takeUp: { da: "Tag op med holdet:", en: "Take up with the team:" },
    bands: {
      da: "En enhed vises i tre bånd: de to bedste svar, Delvist og de to dårligste.",
      en: "A unit is shown in three bands: the two best answers, the middle one, and the two worst.",
    },
    allOrNone: {
      da: "Et spørgsmål vises for alle enheder eller kun for alle under ét: har én enhed under {{least}} svar, eller svarer alle i den ens, vises ingen. Ellers kunne den regnes ud af resten.",
      en: "A question is shown for every unit or for everyone together only: if one unit has under {{least}} answers, or everyone in it answers alike, none is shown. It could else be worked out from the rest.",
    },
    noTest: {
      da: "Der er ingen test for en enkelt kommune: grupperne er for små til at skelne en ændring fra et tilfælde. Brug tallene som en anledning til at tale sammen.",
      en: "There is no test for a single municipality: the groups are too small to tell a change from chance. Use the figures as an occasion to talk.",
    },
    talk: { da: "Til samtalen", en: "For the talk" },
    talkText: {
      da: "Tallene siger, hvad mange har svaret. Holdet ved hvorfor. Sæt 20 minutter af, og skriv ned, hvad I aftaler.",
      en: "The figures say what many answered. The team knows why. Set 20 minutes aside, and write down what you agree.",
    },
    talkQuestions: {
      da: [
        "Hvad i tallene genkender I, og hvad overrasker?",
        "Hvad skal vi blive ved med, fordi det virker?",
        "Hvilken ene ting vil vi ændre før næste måling, hvem gør det, og hvornår?",
      ],
      en: [
        "What in the figures do you recognise, and what surprises you?",
        "What should we go on with, because it works?",
        "Which one thing will we change before the next survey, who does it, and when?",
      ],
    },
    ask: {
      guide_use: {
        da: "Hvornår slår I en guide op, og hvornår klarer I jer uden? Hvad gør forskellen?",
        en: "When do you look up a guide, and when do you manage without? What makes the difference?",
      },
      guide_found: {
        da: "Hvilken guide ledte du sidst forgæves efter? Hvem får besked, så den bliver lavet eller rettet?",
        en: "Which guide did you last look for in vain? Who is told, so that it is made or mended?",
      },
      information_found: {
        da: "Hvilke guider er lange eller uklare, når borgeren venter i røret?",
        en: "Which guides are long or unclear while the citizen waits on the line?",
      },
      wellbeing: {
        da: "Hvad gør en god vagt god? Hvad tapper jer for kræfter?",
        en: "What makes a good shift good? What drains you?",
      },
      leader_talks_wellbeing: {
        da: "Hvor ofte vil I gerne tale om, hvordan vagterne går, og hvem tager initiativet?",
        en: "How often would you like to talk about how shifts go, and who takes the first step?",
      },
      leadership_focus: {
        da: "Hvordan mærkes det i hverdagen, at DDH er vigtigt i vores afdeling?",
        en: "How is it felt in daily work that DDH matters in our department?",
      },
      trained_day: {
        da: "Hvem mangler en kursusdag, og hvornår får vi plads i vagtplanen til den?",
        en: "Who still lacks a course day, and when is there room for it in the shift plan?",
      },
      trained_elearning: {
        da: "Hvem mangler e-læringen, og hvornår er der ro til den?",
        en: "Who still lacks the e-learning, and when is there quiet for it?",
      },
    },
  },
  band: {
    none: { da: "Ubesvaret", en: "Unanswered" },
    or: { da: " eller ", en: " or " },
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
    n: { da: "Svar i alt (n)", en: "Answers in all (n)" },
    share: { da: "Andel i %", en: "Share in %" },
    rule: { da: "Regel", en: "Rule" },
    total: { da: "Alle", en: "Everyone" },
    partial: { da: "Delvise besvarelser", en: "Partial responses" },
    withheld: { da: "Færre end {{least}} svar: holdt tilbage", en: "Fewer than {{least}} answers: withheld" },
    unknown: {
      da: "Mindst ét antal kan ikke læses i kilden: n og andele er ukendte",
      en: "At least one count is not legible in the source: n and shares are unknown",
    },
    ofValid: {
      da: "Andel af dem, der svarede på spørgsmålet",
      en: "Share of those who answered the question",
    },
    outside: { da: "Tæller ikke med i n", en: "Not part of n" },
    bands: {
      da: "Tre bånd; alle enheder eller ingen, mindst {{least}} svar i hver",
      en: "Three bands; every unit or none, at least {{least}} answers in each",
    },
    crossed: { da: "{{question}}: {{answers}}", en: "{{question}}: {{answers}}" },
    rate: {
      da: "Andel af dem, der blev spurgt i enheden; alle enheder eller ingen, mindst {{least}} svar i hver",
      en: "Share of those asked in the unit; every unit or none, at least {{least}} answers in each",
    },
    cross: {
      da: "Kun alle; tre bånd, mindst {{least}} i hver række. En sammenhæng, ikke en årsag",
      en: "Everyone only; three bands, at least {{least}} in each row. A connection, not a cause",
    },
  },
  download: {
    title: { da: "Hent tallene", en: "Take the figures" },
    text: {
      da: "Hver linje bærer måling, n, regel og dato, så den kan læses rigtigt også uden for siden.",
      en: "Every line carries survey, n, rule and date, so that it can be read right outside this page too.",
    },
    csv: { da: "Tabel (CSV)", en: "Table (CSV)" },
    xlsx: { da: "Tabel (Excel)", en: "Table (Excel)" },
    pdf: { da: "Rapport (PDF)", en: "Report (PDF)" },
    chart: { da: "Hent diagrammet til et slide:", en: "Take the chart for a slide:" },
    chartAs: { da: "Diagrammet {{chart}} som {{as}}", en: "The chart {{chart}} as {{as}}" },
  },
  report: {
    published: { da: "offentliggjort {{day}}", en: "published {{day}}" },
    rule: {
      da: "andele af dem, der svarede på spørgsmålet; under {{least}} svar vises ikke",
      en: "shares of those who answered the question; under {{least}} answers are not shown",
    },
    onPage_one: {
      da: "1 spørgsmål kan ikke vises her og står på siden.",
      en: "1 question cannot be shown here, and stands on the page.",
    },
    onPage_other: {
      da: "{{count}} spørgsmål kan ikke vises her og står på siden.",
      en: "{{count}} questions cannot be shown here, and stand on the page.",
    },
    others_one: {
      da: "1 spørgsmål kan ikke vises her og står på de næste sider.",
      en: "1 question cannot be shown here, and stands on the pages that follow.",
    },
    others_other: {
      da: "{{count}} spørgsmål kan ikke vises her og står på de næste sider.",
      en: "{{count}} questions cannot be shown here, and stand on the pages that follow.",
    },
  },
  refused: {
    "not-closed": {
      da: "Målingen er ikke lukket endnu. Den kan offentliggøres, når den er lukket og svarene er blandet.",
      en: "The survey is not closed yet. It can be published once it is closed and the answers are mixed.",
    },
    published: {
      da: "Målingen er allerede offentliggjort. Det sker kun én gang.",
      en: "The survey is already published. That happens only once.",
    },
    cross: {
      da: "Vælg to forskellige spørgsmål i hvert kryds, eller ingen.",
      en: "Choose two different questions in each cross, or none.",
    },
  },
};
