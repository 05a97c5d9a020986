export const texts = {
  title: { da: "Målinger", en: "Surveys" },
  lead: {
    da: "Sådan har agenterne det, og sådan har det ændret sig. Alle ser de samme tal for DDH som helhed.",
    en: "How the agents are doing, and how it has changed. Everyone sees the same figures for DDH as a whole.",
  },
  empty: {
    da: "Der er ikke offentliggjort nogen måling endnu. Når en måling er lukket og gjort op, kan du se resultatet her.",
    en: "No survey has been published yet. When a survey has closed and been published, you can see the result here.",
  },
  published: { da: "Offentliggjorte målinger", en: "Published surveys" },
  evaluations: { da: "Evaluering af kursusdage", en: "Course day evaluations" },
  see: { da: "Se resultatet", en: "See the result" },
  seeAgainst: { da: "Se ændringen siden {{name}}", en: "See the change since {{name}}" },
  ready: { da: "Klar til offentliggørelse", en: "Ready to publish" },
  toPublishing: { da: "Gør {{name}} klar", en: "Prepare {{name}}" },
  back: { da: "Målinger", en: "Surveys" },
  choose: { da: "Sammenlign med", en: "Compare with" },
  since_one: {
    da: "{{names}} er offentliggjort senere og er ikke med her. Resultatet står, som da det blev offentliggjort. Ændringen siden den ældre måling kan vælges under »Sammenlign med«.",
    en: "{{names}} was published later and is not included here. The result stands as it was when it was published. Choose the older survey under “Compare with” to see the change since it.",
  },
  since_other: {
    da: "{{names}} er offentliggjort senere og er ikke med her. Resultatet står, som da det blev offentliggjort. Ændringen siden en af dem kan vælges under »Sammenlign med«.",
    en: "{{names}} were published later and are not included here. The result stands as it was when it was published. Choose one under “Compare with” to see the change since it.",
  },
  first: {
    alone: {
      da: "Målingen er den første i sin række, så der er ikke noget at sammenligne med endnu.",
      en: "This survey is the first of its series, so there is nothing to compare with yet.",
    },
    ofSeveral: {
      da: "Målingen er den første i sin række, så der er ingen tidligere at sammenligne med.",
      en: "This survey is the first of its series, so there is no earlier one to compare with.",
    },
  },
  moved: { da: "Hvad har flyttet sig?", en: "What has moved?" },
  shares: { da: "Sådan svarede agenterne", en: "How the agents answered" },
  sharesOfDay: { da: "Sådan svarede deltagerne", en: "How the participants answered" },
  headline: {
    count_one: { da: "1 spørgsmål", en: "1 question" },
    count_other: { da: "{{count}} spørgsmål", en: "{{count}} questions" },
    none: { da: "Ingen sikker ændring", en: "No certain change" },
    noneOf_one: {
      da: "Ingen sikker ændring i det spørgsmål, der kan sammenlignes",
      en: "No certain change in the question that can be compared",
    },
    noneOf_other: {
      da: "Ingen sikker ændring i de {{count}} spørgsmål, der kan sammenlignes",
      en: "No certain change in the {{count}} questions that can be compared",
    },
    evaluation: { da: "Sådan var kursusdagen", en: "How the course day was" },
    notCompared: { da: "Sådan har agenterne det", en: "How the agents are doing" },
  },
  inMunicipalities_one: { da: "i {{count}} kommune", en: "in {{count}} municipality" },
  inMunicipalities_other: { da: "i {{count}} kommuner", en: "in {{count}} municipalities" },
  topTwo: { da: "bedste svar", en: "best answers" },
  laneKey: {
    best: {
      da: "de bedste svar: hvor mange flere eller færre, i procentpoint",
      en: "the best answers: how many more or fewer, in percentage points",
    },
    worst: { da: "de dårligste", en: "the worst" },
    interval: { da: "Stregen er usikkerheden.", en: "The line is the uncertainty." },
  },
  links: {
    whole: { da: "Alle svar på én side, til print", en: "Every answer on one page, for printing" },
    method: { da: "Metode, og hvad der er holdt tilbage", en: "Method, and what is withheld" },
    first: { da: "Kort sagt", en: "In short" },
  },
  steps: {
    doing: { da: "Det gør vi", en: "What we do" },
    done: { da: "Det gjorde vi", en: "What we did" },
    none: { da: "Der er ikke aftalt noget nyt endnu.", en: "Nothing new has been agreed yet." },
    all: { da: "Se alle {{count}}", en: "See all {{count}}" },
  },
  questions: {
    nav: { da: "Spørgsmål", en: "Questions" },
    navBelow: { da: "Flere spørgsmål", en: "More questions" },
    number: { da: "Spørgsmål {{number}} af {{count}}", en: "Question {{number}} of {{count}}" },
    previous: { da: "Forrige: {{question}}", en: "Previous: {{question}}" },
    next: { da: "Næste: {{question}}", en: "Next: {{question}}" },
  },
  units: {
    title: { da: "Enhed for enhed", en: "Unit by unit" },
    count_one: { da: "1 enhed", en: "1 unit" },
    count_other: { da: "{{count}} enheder", en: "{{count}} units" },
    answers_one: { da: "1 svar", en: "1 answer" },
    answers_other: { da: "{{count}} svar", en: "{{count}} answers" },
    caption: { da: "Hvor mange svarede hvad", en: "How many answered what" },
  },
  overview: { da: "Kort sagt", en: "In short" },
  rounded: {
    da: "Andelene er afrundet. Forskellen er regnet ud, før der blev rundet, og kan derfor være ét point større eller mindre, end man selv kan trække fra.",
    en: "Shares are rounded. The difference was calculated before rounding, so it can be one point more or less than the shares suggest.",
  },
  byQuestion: { da: "Spørgsmål for spørgsmål", en: "Question by question" },
  overTime: {
    n: { da: "n = {{n}}", en: "n = {{n}}" },
    title: { da: "Over tid", en: "Over time" },
    lead: {
      da: "Andelen, der gav et af de bedste svar, i hver måling, med 95\u00a0%-interval. Et hul er en måling, hvor tallet er ukendt eller holdt tilbage, eller hvor der blev spurgt med andre ord.",
      en: "The share who gave one of the best answers in each survey, with its 95% interval. A gap is a survey where the figure is unknown or withheld, or where the question was worded differently.",
    },
    label: {
      da: "Andel med et af de bedste svar: {{points}}. Alle tal står i tabellen.",
      en: "Share with one of the best answers: {{points}}. Every figure is in the table.",
    },
    notAsked: { da: "ikke stillet ens", en: "worded differently" },
    reconciled: { da: "Sådan går tallene op", en: "How the figures add up" },
    others: {
      da: "Et åbent punkt er en måling, der spurgte andre end den seneste, så de to kan ikke sammenlignes.",
      en: "An open point is a survey that asked other people than the latest one, so the two cannot be compared.",
    },
    asksOthers: { da: "spurgte andre", en: "asked others" },
    foot: { da: "punkter med 95\u00a0%-interval", en: "points with their 95% interval" },
  },
  method: {
    interval: {
      da: "{{share}} ({{low}}\u00a0til\u00a0{{high}})",
      en: "{{share}} ({{low}}\u00a0to\u00a0{{high}})",
    },
    title: { da: "Metode", en: "Method" },
    pageTitle: { da: "Metode, og hvad der er holdt tilbage", en: "Method, and what is withheld" },
    end: { da: "{{end}}, {{round}} (Wilson, 95\u00a0%)", en: "{{end}}, {{round}} (Wilson, 95%)" },
    change: {
      da: "Ændring i {{end}} (Newcombe, {{level}})",
      en: "Change in {{end}} (Newcombe, {{level}})",
    },
    level: {
      da: "1 − 0,05 / (2 × {{count}})",
      en: "1 − 0.05 / (2 × {{count}})",
    },
    smallest: {
      da: "Mindste ændring, der findes i 80\u00a0% af målinger med så mange svar",
      en: "Smallest change found in 80% of surveys with this many answers",
    },
    noSmallest: { da: "ingen", en: "none" },
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
    chi: {
      da: "χ² for hele fordelingen, uden hensyn til rækkefølgen",
      en: "χ² for the whole distribution, ignoring the order",
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
      en: "Shares are of those who answered the question, so each question has its own number of answers.",
    },
    interval: {
      da: "Tallene i parentes siger, hvor langt den virkelige ændring kan ligge fra den målte. De er gjort så brede, at mindst 19 af 20 målinger, hvor der ikke er sket en ændring, heller ikke får en i noget spørgsmål.",
      en: "The figures in brackets show how far the real change may lie from the measured one. They are made so wide that in at least 19 of 20 surveys where nothing has changed, no question is given a change.",
    },
    shares: {
      da: "Tallene i parentes er 95\u00a0%-intervallet. Så langt kan den virkelige andel ligge fra den målte.",
      en: "The figures in brackets are the 95% interval. The real share may lie anywhere in it.",
    },
    independent: {
      da: "Målingerne sammenlignes, som om det var forskellige mennesker, der svarede. Mange er de samme, så intervallerne er snarere for brede end for smalle. En falsk ændring er altså endnu sjældnere.",
      en: "The surveys are compared as if different people had answered. Many of them are the same people, so the intervals are more likely too wide than too narrow. A false change is rarer still.",
    },
    population: {
      da: "Der er ikke regnet med, at agenterne er en lille gruppe. Det ville kun gælde, hvad de mente dengang, ikke om uddannelsen virker.",
      en: "The figures are not adjusted for the agents being a small group. That would only describe what they thought at the time, not whether the training works.",
    },
    notInFile: {
      da: "Ikke i filen, som {{round}} er indlæst fra: {{questions}}",
      en: "Not in the file that {{round}} was imported from: {{questions}}",
    },
    tool: {
      da: "{{round}} er lavet i et andet værktøj og indlæst her. Et andet værktøj kan i sig selv flytte svar.",
      en: "{{round}} was made in another tool and imported here. A different tool can itself change how people answer.",
    },
    partial: {
      da: "Delvise besvarelser er talt med, hvor der er svaret.",
      en: "Partial responses are counted for the questions they answered.",
    },
    cause: {
      da: "En ændring siger ikke i sig selv, hvad den skyldes.",
      en: "A change does not in itself show what caused it.",
    },
    least: {
      da: "En gruppe med færre end {{minAnswers}} svar vises ikke. For alle under ét vises hvert svar, også når få har valgt det.",
      en: "A group with fewer than {{minAnswers}} answers is not shown. For everyone together, each answer is shown, even if few people chose it.",
    },
    known: {
      da: "Et ukendt antal er hverken nul eller regnet ud af de andre. Et spænd vises kun, hvor det kendte sætter en grænse: alle hele besvarelser har svaret, og ingen spørgsmål har flere svar end det, der har flest.",
      en: "An unknown count is not treated as zero or calculated from the others. A range is shown only where the known counts set limits: all complete responses answered the question, and no question has more answers than the one with the most.",
    },
    source: { da: "Om kilden", en: "About the source" },
  },
  crosses: { da: "To spørgsmål ad gangen", en: "Two questions at a time" },
  crossesText: {
    da: "To spørgsmål sammenlignet, for alle under ét. En forskel siger ikke, hvad den skyldes.",
    en: "Two questions compared, for everyone together. A difference does not show what caused it.",
  },
  cross: {
    title: { da: "{{outcome}} og {{by}}", en: "{{outcome}} and {{by}}" },
    by: {
      guide_use: { da: "brug af guide", en: "use of a guide" },
      guide_found: { da: "hvor ofte guiden findes", en: "how often the guide is found" },
      information_found: { da: "hvor ofte oplysningen findes", en: "how often the information is found" },
      wellbeing: { da: "trivsel", en: "wellbeing" },
      leader_talks_wellbeing: {
        da: "lederens samtale om trivsel",
        en: "how much the leader talks about wellbeing",
      },
      leadership_focus: { da: "ledelsens fokus", en: "management's focus" },
      trained_day: { da: "kursusdag", en: "course day" },
      trained_elearning: { da: "e-læring", en: "e-learning" },
    },
    answer: { da: "Svarer »{{answer}}«", en: "Answer “{{answer}}”" },
    clear: {
      da: "{{share}} af dem, der svarede »{{row}}«, mod {{rest}} af de øvrige. Forskellen er {{points}} ({{low}}\u00a0til\u00a0{{high}}).",
      en: "{{share}} of those who answered “{{row}}”, compared with {{rest}} of the others. The difference is {{points}} ({{low}}\u00a0to\u00a0{{high}}).",
    },
    unclear: {
      da: "ingen sikker forskel. {{share}} af dem, der svarede »{{row}}«, mod {{rest}} af de øvrige.",
      en: "no certain difference. {{share}} of those who answered “{{row}}”, compared with {{rest}} of the others.",
    },
    few: {
      da: "for få svar til at sige, om der er forskel.",
      en: "too few answers to tell whether there is a difference.",
    },
    figures: { da: "Se tallene", en: "See the figures" },
    none: {
      da: "Svarene ligger så tæt eller er så få, at krydset ikke kan vises, uden at det afslører noget om enkeltpersoner.",
      en: "The answers are so similar or so few that the table cannot be shown without revealing something about individuals.",
    },
    base: {
      da: "{{n}} hele besvarelser, som alle kryds i målingen er lavet af. Grupper under {{minAnswers}} er lagt sammen med naboen.",
      en: "{{n}} complete responses, on which all comparisons of this survey stand. Groups under {{minAnswers}} are merged with the next group.",
    },
    reconciled: {
      da: "{{all}} besvarelser: {{table}} i tabellen, Ubesvaret regnet med, og {{neither}}, der ikke svarede på nogen af de to spørgsmål. Andele er af dem, der svarede. Grupper under {{minAnswers}} er lagt sammen med naboen.",
      en: "{{all}} responses: {{table}} in the table, including unanswered, and {{neither}} who answered neither of the two questions. Shares are of those who answered. Groups under {{minAnswers}} are merged with the next group.",
    },
  },
  toLocal: {
    da: "Se {{municipality}} og spørgsmål til jeres samtale",
    en: "See {{municipality}}, with questions for your discussion",
  },
  local: {
    title: { da: "{{round}} i {{municipality}}", en: "{{round}} in {{municipality}}" },
    lead: {
      da: "Til samtalen på holdet. Her er jeres tal, hvor de kan vises, DDH som helhed og spørgsmål at tale om.",
      en: "For the discussion in your team. Here are your figures where they can be shown, DDH as a whole, and questions to discuss.",
    },
    notAsked: {
      da: "Din kommune var ikke med i målingen på dette site. Du kan bruge tallene for alle.",
      en: "Your municipality was not part of the survey on this site. You can use the figures for everyone.",
    },
    alone: {
      da: "I har svar nok til at blive talt for jer selv.",
      en: "You have enough answers to be counted separately.",
    },
    sometimesTogether: {
      da: "Ved nogle spørgsmål er I dog talt sammen med andre, så ingen kan se, hvad enkelte har svaret. Det står ved spørgsmålet.",
      en: "For some questions, though, you are counted together with others, so that nobody can see what individuals answered. Those questions say so.",
    },
    onlyUnit: {
      da: "Svarene er talt i én enhed, så jeres tal er tallene for alle.",
      en: "The answers were counted in one unit, so your figures are those for everyone.",
    },
    togetherOnly: {
      da: "Vises kun samlet. Der er for få svar i nogle grupper, eller enkeltes svar kunne regnes ud.",
      en: "Only shown combined. Some groups have too few answers, or the answers of individuals could be worked out.",
    },
    unitOf: {
      da: "Her er I talt sammen med {{others}}.",
      en: "Here you are counted together with {{others}}.",
    },
    unchanged: {
      changed: {
        da: "Spørgsmålet blev ikke stillet på samme måde i {{before}}, så der er ingen ændring at vise.",
        en: "The question was not asked in the same way in {{before}}, so there is no change to show.",
      },
      undivided: {
        da: "Tallene fra {{before}} er kun for alle samlet, så der er ingen ændring at vise for jer.",
        en: "The figures from {{before}} are only for everyone together, so there is no change to show for you.",
      },
      absent: {
        da: "I var ikke med i begge målinger, så der er ingen ændring siden {{before}} at vise for jer.",
        en: "You were not part of both surveys, so there is no change since {{before}} to show for you.",
      },
      withheld: {
        da: "Ændringen siden {{before}} kan ikke vises for jer. Spørgsmålet vises kun samlet i en af målingerne, eller færre end {{minAnswers}} svarede.",
        en: "The change since {{before}} cannot be shown for you. The question is only shown combined in one of the surveys, or fewer than {{minAnswers}} answered.",
      },
    },
    together: {
      da: "Der er for få svar til, at jeres tal kan stå alene. De er talt sammen med {{others}}, så ingen kan se, hvad enkelte har svaret.",
      en: "There are too few answers to show your figures separately. They are counted together with {{others}}, so that nobody can see what individuals answered.",
    },
    sometimesMore: {
      da: "Ved nogle spørgsmål er I talt sammen med flere. Det står ved spørgsmålet.",
      en: "For some questions you are counted together with more. Those questions say so.",
    },
    everywhere: { da: "alle kommuner under ét", en: "all municipalities together" },
    figures: { da: "Jeres tal og alles", en: "Your figures and everyone's" },
    unit: { da: "Jeres enhed", en: "Your unit" },
    all: { da: "Alle", en: "Everyone" },
    since: {
      da: "{{end}} siden {{before}} i {{where}}",
      en: "{{end}} since {{before}} in {{where}}",
    },
    of: { da: "{{count}} af {{n}} ({{share}})", en: "{{count}} of {{n}} ({{share}})" },
    takeUp: { da: "Tag op med holdet:", en: "Discuss with the team:" },
    bands: {
      da: "En enhed vises i tre bånd: de bedste svar, det midterste og de dårligste.",
      en: "A unit is shown in three bands: the best answers, the middle one, and the worst.",
    },
    rungs: {
      da: "Et spørgsmål vises for enheder på mindst {{minAnswers}} hele besvarelser. Hvor det ellers kunne regnes ud, hvad enkelte har svaret, lægges enheder sammen til større, eller spørgsmålet vises kun for alle under ét.",
      en: "A question is shown for units of at least {{minAnswers}} complete responses. Where the answers of individuals could otherwise be worked out, units are joined into larger ones, or the question is shown for everyone together only.",
    },
    partials: {
      da: "Delvise besvarelser er talt med under »Alle« og i alle kommuner under ét, ikke i en enhed.",
      en: "Partial responses are counted under “Everyone” and in all municipalities together, not in a unit.",
    },
    noTest: {
      da: "Der er ingen test for en enkelt kommune. Grupperne er for små til at skelne en ændring fra et tilfælde. Brug tallene som en anledning til at tale sammen.",
      en: "There is no test for a single municipality. The groups are too small to tell a real change from chance. Use the figures to start a discussion.",
    },
    talk: { da: "Til samtalen", en: "For the discussion" },
    talkText: {
      da: "Tallene siger, hvad mange har svaret. Holdet ved hvorfor. Sæt 20 minutter af, og skriv ned, hvad I aftaler.",
      en: "The figures show what people answered. The team knows why. Set aside 20 minutes, and write down what you agree.",
    },
    talkQuestions: {
      da: [
        "Hvad i tallene genkender I, og hvad overrasker?",
        "Hvad skal vi blive ved med, fordi det virker?",
        "Hvilken ene ting vil vi ændre før næste måling, hvem gør det, og hvornår?",
      ],
      en: [
        "What in the figures do you recognise, and what surprises you?",
        "What should we keep doing, because it works?",
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
        en: "Which guide did you last look for without finding it? Who do you tell, so that it is written or corrected?",
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
        en: "How often would you like to talk about how shifts go, and who takes the initiative?",
      },
      leadership_focus: {
        da: "Hvordan mærkes det i hverdagen, at DDH er vigtigt i vores afdeling?",
        en: "How can you tell in daily work that DDH matters in our department?",
      },
      trained_day: {
        da: "Hvem mangler en kursusdag, og hvornår får vi plads i vagtplanen til den?",
        en: "Who has not attended a course day, and when is there room for it in the shift plan?",
      },
      trained_elearning: {
        da: "Hvem mangler e-læringen, og hvornår er der ro til den?",
        en: "Who has not completed the e-learning, and when is there time for it?",
      },
    },
  },
  download: {
    title: { da: "Hent tallene", en: "Download the figures" },
    text: {
      da: "Hver linje har måling, n, regel og dato med, så den også kan læses uden for siden.",
      en: "Every line includes survey, n, rule and date, so that it can also be read correctly outside this page.",
    },
    csv: { da: "Tabel (CSV)", en: "Table (CSV)" },
    xlsx: { da: "Tabel (Excel)", en: "Table (Excel)" },
    pdf: { da: "Rapport (PDF)", en: "Report (PDF)" },
    chart: { da: "Hent diagrammet til et slide:", en: "Download the chart for a slide:" },
    chartAs: { da: "Diagrammet »{{chart}}« som {{as}}", en: "The chart “{{chart}}” as {{as}}" },
  },
};
