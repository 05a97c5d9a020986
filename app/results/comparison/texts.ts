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
    guide_found: { da: "At finde guiden", en: "Finding the guide" },
    information_found: { da: "At finde oplysningen", en: "Finding the information" },
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
    notCompared: {
      da: "{{from}} dengang, {{to}} nu. {{why}}",
      en: "{{from}} then, {{to}} now. {{why}}",
    },
  },
  points_one: { da: "{{points}} procentpoint", en: "{{points}} percentage point" },
  points_other: { da: "{{points}} procentpoint", en: "{{points}} percentage points" },
  justBeside: {
    above: { da: "lige over {{limit}}", en: "just above {{limit}}" },
    below: { da: "lige under {{limit}}", en: "just below {{limit}}" },
  },
  end: {
    best: {
      one: { da: "det bedste svar", en: "the best answer" },
      two: { da: "de to bedste svar", en: "the two best answers" },
      three: { da: "de tre bedste svar", en: "the three best answers" },
      more: { da: "de {{count}} bedste svar", en: "the {{count}} best answers" },
    },
    worst: {
      one: { da: "det dårligste svar", en: "the worst answer" },
      two: { da: "de to dårligste svar", en: "the two worst answers" },
      three: { da: "de tre dårligste svar", en: "the three worst answers" },
      more: { da: "de {{count}} dårligste svar", en: "the {{count}} worst answers" },
    },
  },
  changed: {
    end: {
      da: "{{end}} {{from}} → {{to}} ({{points}}, {{low}}\u00a0til\u00a0{{high}})",
      en: "{{end}} {{from}} → {{to}} ({{points}}, {{low}}\u00a0to\u00a0{{high}})",
    },
    unclearEnd: {
      da: "{{end}} {{from}} → {{to}}: {{verdict}}.",
      en: "{{end}} {{from}} → {{to}}: {{verdict}}.",
    },
    shares: { da: "{{end}} {{from}} → {{to}}", en: "{{end}} {{from}} → {{to}}" },
    where_one: {
      da: "{{verdict}} i den kommune, der kan sammenlignes",
      en: "{{verdict}} in the municipality that can be compared",
    },
    where_other: {
      da: "{{verdict}} i de {{count}} kommuner, der kan sammenlignes",
      en: "{{verdict}} in the {{count}} municipalities that can be compared",
    },
    either: { da: "{{first}} eller {{second}}", en: "{{first}} or {{second}}" },
    ofEnd: { da: "{{points}} i {{end}}", en: "{{points}} in {{end}}" },
    smallest: {
      da: "Med så mange svar findes en ændring på {{changes}} i 80\u00a0% af målingerne, en mindre sjældnere.",
      en: "With this many answers, a change of {{changes}} is found in 80% of surveys, a smaller one less often.",
    },
    noneFound: {
      da: "Med så få svar findes ingen ændring i 80\u00a0% af målingerne, heller ikke en stor.",
      en: "With this few answers, no change is found in 80% of surveys, not even a large one.",
    },
  },
  verdict: {
    better: { da: "frem", en: "better" },
    worse: { da: "tilbage", en: "worse" },
    polarised: { da: "mere delt", en: "more divided" },
    converged: { da: "mere samlet om midten", en: "closer to the middle" },
    unclear: { da: "ingen sikker ændring", en: "no certain change" },
  },
  summary: {
    moved: { da: "{{verdict}}: {{names}}.", en: "{{verdict}}: {{names}}." },
    unclear_one: {
      da: "I 1 spørgsmål er der ingen sikker ændring.",
      en: "There is no certain change in 1 question.",
    },
    unclear_other: {
      da: "I {{count}} spørgsmål er der ingen sikker ændring.",
      en: "There is no certain change in {{count}} questions.",
    },
  },
  shared: {
    compared: { da: "Sammenlignet: {{names}}.", en: "Compared: {{names}}." },
    leftOut: {
      da: "Udeladt, fordi de er talt sammen med andre: {{names}}.",
      en: "Left out because they are counted together with others: {{names}}.",
    },
    bars: { da: "Søjlerne viser alle, der svarede.", en: "The bars show everyone who answered." },
  },
  basis: {
    whole: {
      da: "Ændringerne gælder DDH som helhed, dengang og nu.",
      en: "The changes are of DDH as a whole, then and now.",
    },
    count: { da: "{{count}} kommuner", en: "{{count}} municipalities" },
    joined: { da: "Med nu, men ikke dengang: {{names}}.", en: "Included now, but not then: {{names}}." },
    left: { da: "Med dengang, men ikke nu: {{names}}.", en: "Included then, but not now: {{names}}." },
    same: {
      da: "Begge målinger spurgte de samme: {{names}}. Ændringerne gælder kun der, ikke DDH som helhed.",
      en: "Both surveys asked the same: {{names}}. The changes are of those only, not of DDH as a whole.",
    },
    shared: {
      da: "Målingerne spurgte ikke de samme kommuner. Ændringerne og deres tal gælder kun {{names}}, som begge spurgte.",
      en: "The surveys did not ask the same municipalities. The changes and their figures are only of {{names}}, which both asked.",
    },
    sharedByQuestion: {
      da: "Målingerne spurgte ikke de samme kommuner. Ændringerne og deres tal gælder kun kommuner, som begge spurgte. Det er ikke de samme ved alle spørgsmål, så de står ved hvert af dem.",
      en: "The surveys did not ask the same municipalities. The changes and their figures are only of municipalities that both asked. They are not the same for every question, so each question names its own.",
    },
    sharedByNone: {
      da: "Målingerne spurgte ikke de samme kommuner, og de kommuner, begge spurgte, kan ikke sammenlignes alene.",
      en: "The surveys did not ask the same municipalities, and those that both asked cannot be compared separately.",
    },
    apart: {
      roles: {
        da: "Målingerne spurgte ikke de samme roller.",
        en: "The surveys did not ask people in the same roles.",
      },
      "course-days": {
        da: "Hver kursusdag har sine egne deltagere.",
        en: "Every course day has participants of its own.",
      },
      municipalities: {
        da: "Målingerne spurgte ikke nogen af de samme kommuner.",
        en: "The surveys asked none of the same municipalities.",
      },
      counts: {
        da: "Målingerne spurgte ikke de samme kommuner, og den ene har kun tal for alle under ét.",
        en: "The surveys did not ask the same municipalities, and one has figures for everyone together only.",
      },
      unknown: {
        da: "Det vides ikke, hvilke kommuner den ene måling spurgte.",
        en: "It is not known which municipalities one of the surveys asked.",
      },
    },
    sideBySide: {
      da: "Derfor står tallene side om side, og der siges ikke, om noget har ændret sig.",
      en: "So the figures stand side by side, without a verdict on whether anything has changed.",
    },
  },
  share: {
    unknown: { da: "ukendt", en: "unknown" },
    span: { da: "mellem {{low}} og {{high}}", en: "between {{low}} and {{high}}" },
    withheld: { da: "vises ikke", en: "not shown" },
    empty: { da: "ingen svar", en: "no answers" },
    few: { da: "under 10 svar", en: "fewer than 10 answers" },
  },
  incomparable: {
    unknown: {
      da: "Kan ikke sammenlignes, for mindst ét af antallene kan ikke læses i kilden.",
      en: "Cannot be compared, because at least one of the counts cannot be read in the source.",
    },
    withheld: {
      da: "Kan ikke sammenlignes, for tallene holdes tilbage i en af målingerne.",
      en: "Cannot be compared, because the figures are withheld in one of the surveys.",
    },
    empty: {
      da: "Kan ikke sammenlignes, for ingen har svaret i en af målingerne.",
      en: "Cannot be compared, because nobody answered in one of the surveys.",
    },
    changed: {
      da: "Spørgsmålet eller svarmulighederne er ændret mellem målingerne, så tallene står hver for sig.",
      en: "The question or its answers changed between the surveys, so the figures are shown separately.",
    },
    "one-round": {
      da: "Spørgsmålet er kun stillet i én af målingerne.",
      en: "The question was asked in one of the surveys only.",
    },
    "not-in-file": {
      da: "Kan ikke sammenlignes, for spørgsmålet var ikke i filen, som den ene måling er indlæst fra.",
      en: "Cannot be compared, because the question was not in the file that one of the surveys was imported from.",
    },
    few: {
      da: "Kan ikke sammenlignes, for færre end 10 har svaret i en af målingerne.",
      en: "Cannot be compared, because fewer than 10 answered in one of the surveys.",
    },
    people: {
      da: "Målingerne spurgte ikke de samme, så det siges ikke, om noget har ændret sig.",
      en: "The surveys did not ask the same people, so there is no verdict on whether anything has changed.",
    },
    shared: {
      da: "Kan ikke sammenlignes. Det kræver mindst 30 svar i hver måling fra kommuner, som begge spurgte, og som kan vises.",
      en: "Cannot be compared. That takes at least 30 answers in each survey from municipalities that both asked, and that can be shown.",
    },
    unordered: {
      da: "Ingen af svarene er bedre end de andre, så der er kun en fordeling at vise.",
      en: "No answer is better than another, so there is only a distribution to show.",
    },
  },
  single: {
    unknown: {
      da: "Andelen kendes ikke, for mindst ét af antallene kan ikke læses i kilden.",
      en: "The share is not known, because at least one of the counts cannot be read in the source.",
    },
    withheld: {
      da: "Tallene holdes tilbage, for der er for få svar, eller enkeltes svar kunne regnes ud.",
      en: "The figures are withheld, because too few answered, or the answers of individuals could be worked out.",
    },
    empty: { da: "Ingen har svaret.", en: "Nobody answered." },
    few: {
      da: "Færre end 10 har svaret, så kun antallet i hvert bånd vises.",
      en: "Fewer than 10 answered, so only the count of each band is shown.",
    },
  },
  reconcile: {
    received_one: {
      da: "1 besvarelse ({{complete}}, {{partial}})",
      en: "1 response ({{complete}}, {{partial}})",
    },
    received_other: {
      da: "{{count}} besvarelser ({{complete}}, {{partial}})",
      en: "{{count}} responses ({{complete}}, {{partial}})",
    },
    complete_one: { da: "{{count}} hel", en: "{{count}} complete" },
    complete_other: { da: "{{count}} hele", en: "{{count}} complete" },
    partial_one: { da: "{{count}} delvis", en: "{{count}} partial" },
    partial_other: { da: "{{count}} delvise", en: "{{count}} partial" },
    none: { da: "Ingen besvarelser", en: "No responses" },
    few: { da: "Færre end {{minAnswers}} besvarelser", en: "Fewer than {{minAnswers}} responses" },
    answered: { da: "{{count}} svarede", en: "{{count}} answered" },
    unanswered: { da: "{{count}} ubesvaret", en: "{{count}} unanswered" },
    outside: { da: "{{count}} »{{text}}«", en: "{{count}} “{{text}}”" },
    leftOut_one: {
      da: "{{count}} delvis holdt tilbage, fordi der er for få",
      en: "{{count}} partial withheld because there are too few",
    },
    leftOut_other: {
      da: "{{count}} delvise holdt tilbage, fordi de er for få",
      en: "{{count}} partial withheld because there are too few",
    },
    unknown: { da: "hvor mange der svarede her, er ukendt", en: "it is unknown how many answered here" },
    withheld: {
      few: {
        da: "færre end {{minAnswers}} svarede her, så tallene holdes tilbage",
        en: "fewer than {{minAnswers}} answered here, so the figures are withheld",
      },
      computable: {
        da: "enkeltes svar kunne regnes ud, så tallene holdes tilbage",
        en: "the answers of individuals could be worked out, so the figures are withheld",
      },
      unknown: {
        da: "tallene holdes tilbage, for der var for få svar her, eller enkeltes svar kunne regnes ud",
        en: "the figures are withheld, because too few answered here, or the answers of individuals could be worked out",
      },
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
      da: "I {{where}} blev {{invited}} spurgt, og {{answered}} svarede til ende ({{share}}).",
      en: "In {{where}} {{invited}} were asked, and {{answered}} answered completely ({{share}}).",
    },
    localPool: {
      da: "I {{where}} tilsammen blev {{invited}} spurgt, og {{answered}} svarede til ende ({{share}}).",
      en: "In {{where}} together {{invited}} were asked, and {{answered}} answered completely ({{share}}).",
    },
    ofUnit: {
      da: "{{answered}} af {{invited}} svarede til ende ({{share}})",
      en: "{{answered}} of {{invited}} answered completely ({{share}})",
    },
    byUnit: {
      da: "Spurgte og hele besvarelser efter enhed",
      en: "People asked and complete responses by unit",
    },
    unit: { da: "Enhed", en: "Unit" },
    pool: { da: "Pulje {{number}}", en: "Pool {{number}}" },
    noMunicipality: { da: "Uden kommune", en: "Without a municipality" },
    asked: { da: "Spurgt", en: "Asked" },
    answered: { da: "Svarede til ende", en: "Answered completely" },
    share: { da: "Svarprocent", en: "Response rate" },
    withheld: {
      groups: {
        da: "Enhederne vises ikke. I mindst én af dem svarede under {{minAnswers}} eller alle, eller en af dem, der blev spurgt, er slettet siden. Kan én ikke vises, vises ingen.",
        en: "The units are not shown. In at least one of them, fewer than {{minAnswers}} answered or everyone did, or someone who was asked has been deleted since. If one cannot be shown, none are.",
      },
      single: {
        da: "Svarene er talt i én enhed, så der er ikke flere at vise.",
        en: "The answers were counted in one unit, so there are no more to show.",
      },
      questions: {
        da: "Enhederne vises ikke, for der er ingen spørgsmål, der vises enhed for enhed.",
        en: "The units are not shown, since no question is shown unit by unit.",
      },
    },
  },
};
