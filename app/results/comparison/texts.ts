export const texts = {
  against: { da: "{{later}} mod {{earlier}}", en: "{{later}} compared with {{earlier}}" },
  period: { da: "{{from}} – {{to}}", en: "{{from}} – {{to}}" },
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
      en: "Leader talks with them about wellbeing to a high degree",
    },
    leadership_focus: {
      da: "Ledelsen har i høj grad fokus på DDH",
      en: "Management focuses on DDH to a high degree",
    },
    trained_day: { da: "Har været på kursusdag", en: "Have attended a course day" },
    trained_elearning: { da: "Har gennemført e-læringen", en: "Have completed the e-learning" },
  },
  topic: {
    guide_use: { da: "Brug af guide", en: "Use of a guide" },
    guide_found: { da: "Om guiden findes", en: "Whether the guide is found" },
    information_found: { da: "Om oplysningen findes", en: "Whether the information is found" },
    wellbeing: { da: "Trivsel", en: "Wellbeing" },
    leader_talks_wellbeing: {
      da: "Lederens samtale om trivsel",
      en: "How much the leader talks about wellbeing",
    },
    leadership_focus: { da: "Ledelsens fokus", en: "Management's focus" },
    trained_day: { da: "Kursusdag", en: "Course day" },
    trained_elearning: { da: "E-læring", en: "E-learning" },
  },
  sentence: {
    compared: { da: "{{short}}: {{change}}: {{verdict}}", en: "{{short}}: {{change}}: {{verdict}}" },
    change: {
      da: "{{from}} → {{to}}, {{points}} procentpoint ({{low}}\u00a0til\u00a0{{high}})",
      en: "{{from}} → {{to}}, {{points}} percentage points ({{low}}\u00a0to\u00a0{{high}})",
    },
    notCompared: { da: "{{short}}: {{from}} → {{to}}. {{why}}", en: "{{short}}: {{from}} → {{to}}. {{why}}" },
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
    open: { da: "kan ikke afgøres", en: "inconclusive" },
  },
  share: {
    unknown: { da: "ukendt", en: "unknown" },
    span: { da: "mellem {{low}} og {{high}}", en: "between {{low}} and {{high}}" },
    withheld: { da: "for få svar", en: "too few answers" },
    empty: { da: "ingen svar", en: "no answers" },
  },
  incomparable: {
    unknown: {
      da: "Kan ikke sammenlignes: mindst ét af antallene kan ikke læses i kilden.",
      en: "Cannot be compared: at least one of the counts cannot be read in the source.",
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
      en: "The question or its answers changed between the surveys, so the figures are shown separately.",
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
      en: "The share is not known: at least one of the counts cannot be read in the source.",
    },
    withheld: {
      da: "For få har svaret til, at tallene kan vises.",
      en: "Too few answered for the figures to be shown.",
    },
    empty: { da: "Ingen har svaret.", en: "Nobody answered." },
  },
  reconcile: {
    received_one: {
      da: "1 besvarelse ({{complete}} hel, {{partial}} delvis)",
      en: "1 response ({{complete}} complete, {{partial}} partial)",
    },
    received_other: {
      da: "{{count}} besvarelser ({{complete}} hele, {{partial}} delvise)",
      en: "{{count}} responses ({{complete}} complete, {{partial}} partial)",
    },
    none: { da: "Ingen besvarelser", en: "No responses" },
    few: { da: "Færre end {{minAnswers}} besvarelser", en: "Fewer than {{minAnswers}} responses" },
    answered: { da: "{{count}} svarede", en: "{{count}} answered" },
    unanswered: { da: "{{count}} ubesvaret", en: "{{count}} unanswered" },
    outside: { da: '{{count}} "{{text}}"', en: '{{count}} "{{text}}"' },
    leftOut: {
      da: "{{count}} delvise holdt tilbage, fordi de er for få",
      en: "{{count}} partial withheld because there are too few",
    },
    unknown: { da: "hvor mange der svarede her, er ukendt", en: "it is unknown how many answered here" },
    withheld: {
      da: "færre end {{minAnswers}} svarede her, så tallene holdes tilbage",
      en: "fewer than {{minAnswers}} answered here, so the figures are withheld",
    },
  },
  rates: {
    title: { da: "Svarprocent", en: "Response rate" },
    all: {
      da: "{{invited}} blev spurgt: {{complete}} svarede til ende ({{share}}), {{partial}} svarede delvist, {{silent}} svarede ikke.",
      en: "{{invited}} were asked: {{complete}} answered completely ({{share}}), {{partial}} answered partly, {{silent}} did not answer.",
    },
    few: {
      da: "{{invited}} blev spurgt. Færre end {{minAnswers}} svarede.",
      en: "{{invited}} were asked. Fewer than {{minAnswers}} answered.",
    },
    unknown: {
      da: "Målingen er lavet et andet sted, og det vides ikke her, hvor mange der blev spurgt.",
      en: "The survey was run elsewhere, so it is not known here how many were asked.",
    },
    local: {
      da: "I jeres enhed blev {{invited}} spurgt, og {{answered}} svarede til ende ({{share}}).",
      en: "In your unit {{invited}} were asked, and {{answered}} answered completely ({{share}}).",
    },
    byUnit: {
      da: "Spurgte og hele besvarelser efter enhed",
      en: "People asked and complete responses by unit",
    },
    unit: { da: "Enhed", en: "Unit" },
    pool: { da: "Pulje {{number}}", en: "Pool {{number}}" },
    asked: { da: "Spurgt", en: "Asked" },
    answered: { da: "Svarede til ende", en: "Answered completely" },
    share: { da: "Svarprocent", en: "Response rate" },
    withheld: {
      da: "Enhederne vises ikke: i mindst én af dem svarede under {{minAnswers}}, eller også svarede alle. Vises én ikke, vises ingen.",
      en: "The units are not shown: in at least one of them, fewer than {{minAnswers}} answered, or everyone did. If one cannot be shown, none are.",
    },
  },
};
