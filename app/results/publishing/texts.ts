export const texts = {
  readyText: {
    da: "Målingen er lukket, og svarene er gjort anonyme. Læs kladden først, og vælg citater. Når du offentliggør, kan agenter, ledere og styregruppe se de samme tal for DDH som helhed. Ledere ser også deres egen gruppe, styregruppen og I alle grupper. Det kan ikke gøres om.",
    en: "The survey is closed and the answers are anonymised. Read the draft first, and choose quotes. When you publish, agents, leaders and steering group can see the same figures for DDH as a whole. Leaders also see their own group, the steering group and you every group. It cannot be undone.",
  },
  publish: { da: "Offentliggør {{name}}", en: "Publish {{name}}" },
  publishing: {
    done: { da: "Resultatet er offentliggjort.", en: "The result is published." },
    title: { da: "Offentliggør {{name}}", en: "Publish {{name}}" },
    evaluation: {
      da: "Evalueringen er lukket, og svarene er gjort anonyme. Når du offentliggør, fryses tallene. En kursusdags evaluering ses kun af sekretariatet, og ingen får mail. Det kan ikke gøres om.",
      en: "The evaluation is closed and the answers are anonymised. When you publish, the figures are frozen. A course day's evaluation is seen only by the secretariat, and nobody gets an email. It cannot be undone.",
    },
    oneMunicipality: {
      da: "Målingen er lukket, og svarene er gjort anonyme. Den er kun sendt til {{municipality}}. Når du offentliggør, kan agenter og ledere i {{municipality}}, styregruppen og sekretariatet se tallene, og ingen andre. Det kan ikke gøres om.",
      en: "The survey is closed and the answers are anonymised. It was sent to {{municipality}} alone. When you publish, agents and leaders of {{municipality}}, the steering group and the secretariat can see the figures, and nobody else. It cannot be undone.",
    },
    thanked_one: {
      da: "{{count}} person, der blev spurgt, får en mail med tak for svarene.",
      en: "{{count}} person who was asked gets an email with thanks for the answers.",
    },
    thanked_other: {
      da: "{{count}} personer, der blev spurgt, får en mail med tak for svarene.",
      en: "{{count}} people who were asked get an email with thanks for the answers.",
    },
    told_one: {
      da: "{{count}} person, der ikke blev spurgt, får en mail om, at resultatet er klar.",
      en: "{{count}} person who was not asked gets an email saying that the result is ready.",
    },
    told_other: {
      da: "{{count}} personer, der ikke blev spurgt, får en mail om, at resultatet er klar.",
      en: "{{count}} people who were not asked get an email saying that the result is ready.",
    },
    toldAll_one: {
      da: "{{count}} person får en mail om, at resultatet er klar.",
      en: "{{count}} person gets an email saying that the result is ready.",
    },
    toldAll_other: {
      da: "{{count}} personer får en mail om, at resultatet er klar.",
      en: "{{count}} people get an email saying that the result is ready.",
    },
    preview: { da: "Det bliver synligt, når du offentliggør", en: "What becomes visible when you publish" },
    everyone_one: {
      da: "Alle, der er logget ind, ser 1 spørgsmål, for alle samlet.",
      en: "Everyone signed in sees 1 question, for everyone together.",
    },
    everyone_other: {
      da: "Alle, der er logget ind, ser {{count}} spørgsmål, for alle samlet.",
      en: "Everyone signed in sees {{count}} questions, for everyone together.",
    },
    readers_one: {
      da: "Alle, der kan se målingen, ser 1 spørgsmål, for alle samlet.",
      en: "Everyone who can see the survey sees 1 question, for everyone together.",
    },
    readers_other: {
      da: "Alle, der kan se målingen, ser {{count}} spørgsmål, for alle samlet.",
      en: "Everyone who can see the survey sees {{count}} questions, for everyone together.",
    },
    /** While the figures are not decided yet. */
    fewerThan: {
      da: "Har færre end {{share}} svaret på et spørgsmål, vises kun antal i bånd, og er det færre end {{minAnswers}}, vises tallene ikke.",
      en: "If fewer than {{share}} answered a question, only counts in bands are shown, and if fewer than {{minAnswers}} did, the figures are not shown.",
    },
    byAnswer_one: {
      da: "{{count}} vises med hvert svar for sig.",
      en: "{{count}} is shown answer by answer.",
    },
    byAnswer_other: {
      da: "{{count}} vises med hvert svar for sig.",
      en: "{{count}} are shown answer by answer.",
    },
    inBands_one: {
      da: "{{count}} vises kun med antal i bånd, fordi færre end {{share}} har svaret.",
      en: "{{count}} is shown as counts in bands only, since fewer than {{share}} answered.",
    },
    inBands_other: {
      da: "{{count}} vises kun med antal i bånd, fordi færre end {{share}} har svaret.",
      en: "{{count}} are shown as counts in bands only, since fewer than {{share}} answered.",
    },
    notShown_one: {
      da: "{{count}} vises kun med, hvor mange der svarede.",
      en: "For {{count}} only the number of answers is shown.",
    },
    notShown_other: {
      da: "{{count}} vises kun med, hvor mange der svarede.",
      en: "For {{count}} only the number of answers is shown.",
    },
    notInFile: {
      da: "Vises ikke, for det var ikke i filen: {{questions}}",
      en: "Not shown, since it was not in the file: {{questions}}",
    },
    leaders: {
      da: "Ledere ser deres egen gruppe ved siden af alle, i tre bånd. Der er {{count}} grupper. Et spørgsmål vises for dem alle, for større grupper eller kun for alle under ét.",
      en: "Leaders see their own group next to everyone, in three bands. There are {{count}} groups. A question is shown for all of them, for larger groups, or only for everyone together.",
    },
    /** The steering group and the secretariat. */
    allGroups: {
      da: "Styregruppen og sekretariatet ser alle grupper.",
      en: "The steering group and the secretariat see every group.",
    },
    leadersNone: {
      da: "Ledere ser de samme tal for alle samlet.",
      en: "Leaders see the same figures for everyone together.",
    },
    comparedWith: {
      da: "Ændringen siden {{before}}. Det ligger fast, også hvis en ældre måling offentliggøres senere.",
      en: "The change since {{before}}. That stays so, also if an older survey is published later.",
    },
    comparedWithNone: {
      da: "Ingen ændring, for der er ingen tidligere måling at sammenligne med.",
      en: "No change, because there is no earlier survey to compare with.",
    },
    rates: {
      groups: {
        da: "Svarprocenten for alle, og for hver gruppe, hvor den kan vises.",
        en: "The response rate for everyone, and for each group where it can be shown.",
      },
      everyone: { da: "Svarprocenten for alle.", en: "The response rate for everyone." },
      none: {
        da: "Ingen svarprocent, for det vides ikke, hvor mange der blev spurgt.",
        en: "No response rate, because it is not known how many were asked.",
      },
    },
    targets_one: {
      da: "1 succesmål: nået, ikke nået eller kan ikke afgøres.",
      en: "1 target: reached, not reached or inconclusive.",
    },
    targets_other: {
      da: "{{count}} succesmål: nået, ikke nået eller kan ikke afgøres.",
      en: "{{count}} targets: reached, not reached or inconclusive.",
    },
    noTargets: {
      da: "Ingen succesmål, for der blev ikke registreret nogen, før målingen åbnede.",
      en: "No targets, because none were registered before the survey opened.",
    },
    quotes_one: { da: "1 citat, uden kommune.", en: "1 quote, without municipality." },
    quotes_other: {
      da: "{{count}} citater, uden kommune og i tilfældig rækkefølge.",
      en: "{{count}} quotes, without municipality and in random order.",
    },
    noQuotes: {
      da: "Ingen citater, for der er ikke valgt nogen. De kan ikke vælges bagefter.",
      en: "No quotes, because none have been chosen. They cannot be chosen afterwards.",
    },
    files: {
      da: "Det, hver af dem kan læse, også som PDF, Excel, CSV og billeder, og som data til andre systemer.",
      en: "What each of them can read also as PDF, Excel, CSV and pictures, and as data for other systems.",
    },
    crossesTitle: {
      da: "Spørgsmål, der sammenlignes",
      en: "Questions compared with each other",
    },
    crosses: {
      da: "Valgt, før målingen åbnede. De vises for alle under ét, i tre bånd, og kun hvor de ikke afslører noget om enkeltpersoner.",
      en: "Chosen before the survey opened. They are shown for everyone together, in three bands, and only where they reveal nothing about individuals.",
    },
    pooled: {
      da: "Er for lille til at stå alene og vises samlet med: {{names}}.",
      en: "Too small to be shown separately. Shown together with: {{names}}.",
    },
    last: { da: "Offentliggør", en: "Publish" },
    lastText: {
      da: "Tallene vises for alle med det samme, og mailene sendes. Citaterne kan ikke ændres bagefter.",
      en: "Everyone sees the figures at once, and the emails are sent. The quotes cannot be changed afterwards.",
    },
    readyWithoutTexts: {
      da: "Læs kladden først. Når du offentliggør, kan agenter, ledere og styregruppe se tallene. Det kan ikke gøres om.",
      en: "Read the draft first. When you publish, agents, leaders and steering group can see the figures. It cannot be undone.",
    },
    lastWithoutTexts: {
      da: "Tallene vises for alle med det samme, og mailene sendes.",
      en: "Everyone sees the figures at once, and the emails are sent.",
    },
    lastEvaluation: {
      da: "Tallene ligger fast fra nu af, og sekretariatet kan se dem.",
      en: "The figures are fixed from now on, and the secretariat can see them.",
    },
  },
  heldBack: {
    title: { da: "Holdt tilbage", en: "Withheld" },
    nothing: { da: "Der er ikke holdt noget tilbage.", en: "Nothing is withheld." },
    why: {
      da: "Det her vises ikke eller kun i større grupper. Der var for få svar, eller enkeltes svar kunne regnes ud.",
      en: "This is not shown, or only in larger groups. There were too few answers, or individuals' answers could be worked out.",
    },
    total: { da: "vises ikke", en: "not shown" },
    together: { da: "kun for alle under ét", en: "for everyone together only" },
    coarser: { da: "i større grupper", en: "in larger groups" },
    cross: { da: "vises ikke mod hinanden", en: "not shown against each other" },
  },
  draft: {
    title: { da: "Kladde", en: "Draft" },
    text: {
      da: "Målingen er ikke offentliggjort. Kun {{readers}} kan læse kladden, og det skrives i loggen, hvem der gør. Tallene er præcis dem, der bliver offentliggjort.",
      en: "The survey is not published. Only {{readers}} can read the draft, and the log records who does. The figures are exactly those that will be published.",
    },
    secretariat: { da: "sekretariatet", en: "the secretariat" },
    secretariatAndSteering: {
      da: "sekretariatet og styregruppen",
      en: "the secretariat and the steering group",
    },
    toPublishing: { da: "Citater, deling og offentliggørelse", en: "Quotes, sharing and publishing" },
    make: {
      da: "Læs resultatet, før alle andre gør. Tallene låses, når kladden er gjort klar. Den viser præcis det, der bliver offentliggjort.",
      en: "Read the result before everyone else does. The figures are locked once the draft is made. It shows exactly what will be published.",
    },
    makeEvaluation: {
      da: "Læs evalueringen, før den offentliggøres. Tallene låses, når kladden er gjort klar.",
      en: "Read the evaluation before it is published. The figures are locked once the draft is made.",
    },
    makeConfirm: {
      da: "Jeg ved, at tallene låses og ikke kan ændres bagefter",
      en: "I know that the figures are locked and cannot be changed afterwards",
    },
    makeButton: { da: "Gør kladden klar", en: "Make the draft" },
    made: {
      da: "Tallene er låst, og kladden kan læses. Den viser præcis det, der bliver offentliggjort.",
      en: "The figures are locked, and the draft can be read. It shows exactly what will be published.",
    },
    read: { da: "Læs kladden", en: "Read the draft" },
    share: {
      da: "Styregruppen kan læse kladden, når du deler den. Den ligger under Målinger. Der sendes ingen mail.",
      en: "The steering group can read the draft once you share it. They find it under Surveys. No email is sent.",
    },
    shareConfirm: {
      da: "Jeg ved, at styregruppen kan læse kladden fra nu af",
      en: "I know that the steering group can read the draft from now on",
    },
    shareButton: { da: "Del kladden med styregruppen", en: "Share the draft with the steering group" },
    shared: { da: "Kladden er delt med styregruppen.", en: "The draft is shared with the steering group." },
    sharedAt: { da: "Delt med styregruppen {{at}}.", en: "Shared with the steering group {{at}}." },
    readers: { da: "De har læst kladden", en: "Who has read the draft" },
    unread: { da: "Ingen har læst kladden endnu.", en: "Nobody has read the draft yet." },
    forgotten: { da: "en slettet person", en: "a deleted person" },
    waiting: { da: "Kladder til dig", en: "Drafts for you" },
    readThis: { da: "Læs kladden til {{name}}", en: "Read the draft of {{name}}" },
  },
  withheld: {
    title: { da: "Det holdes tilbage", en: "What is withheld" },
    text: {
      da: "For få svarede, eller enkeltes svar kunne regnes ud:",
      en: "Too few answered, or individuals’ answers could be worked out:",
    },
    none: {
      da: "Alle spørgsmål vises for de mindste grupper, og alle kryds vises.",
      en: "Every question is shown for the smallest groups, and every comparison is shown.",
    },
    n: { da: "kun at {{n}} svarede", en: "only that {{n}} answered" },
    everyone: { da: "kun for alle under ét", en: "only for everyone together" },
    groups: {
      da: "for større grupper, på mindst {{minAnswers}} svar",
      en: "for larger groups, of at least {{minAnswers}} answers",
    },
    cross: { da: "vises ikke", en: "not shown" },
    reason: {
      few: { da: "for få svar", en: "too few answers" },
      computable: { da: "kunne regnes ud", en: "could be worked out" },
    },
  },
  refused: {
    "no-draft": {
      da: "Målingen har ingen kladde, der kan deles. Gør den klar først.",
      en: "The survey has no draft to share. Make it first.",
    },
    waiting: {
      da: "Der er under 8 svar, så dagen vises ikke for sig selv. Den bliver talt sammen med de næste kursusdages evalueringer, når de er lukket.",
      en: "There are fewer than 8 answers, so the day is not shown separately. It will be counted together with the evaluations of the next course days, once they are closed.",
    },
    "not-closed": {
      da: "Målingen er ikke lukket endnu. Den kan offentliggøres, når den er lukket, og svarene er gjort anonyme.",
      en: "The survey is not closed yet. It can be published once it is closed and the answers are anonymised.",
    },
    published: {
      da: "Målingen er allerede offentliggjort. Det sker kun én gang.",
      en: "The survey is already published. That happens only once.",
    },
    "not-frozen": {
      da: "Målingens tal er ikke gjort op endnu. Prøv igen.",
      en: "The survey's figures have not been settled yet. Try again.",
    },
  },
  quotes: {
    section: { da: "Kommentarer og citater", en: "Comments and quotes" },
    sectionText: {
      da: "Kommentarerne vises ikke. Det gør kun de citater, du vælger, før du offentliggør.",
      en: "Comments are not shown, except the quotes that you choose before you publish.",
    },
    read: { da: "Læs kommentarer, og vælg citater", en: "Read comments, and choose quotes" },
    title: { da: "Kommentarer i {{name}}", en: "Comments in {{name}}" },
    lead: {
      da: "Læs dem, stryg alt, der kan vise, hvem nogen er, og sæt kryds ved dem, der skal vises som citater. De vises uden kommune og i tilfældig rækkefølge.",
      en: "Read them, remove anything that could identify someone, and tick those to be shown as quotes. They are shown without municipality and in random order.",
    },
    empty: { da: "Ingen har skrevet noget her.", en: "Nobody wrote anything here." },
    few: {
      da: "Færre end {{minComments}} har skrevet noget her, så ingen af dem kan vises som citat.",
      en: "Fewer than {{minComments}} wrote something here, so none of them can be shown as a quote.",
    },
    shown: { da: "Sådan vises det", en: "As it will be shown" },
    choose: { da: "Vis som citat", en: "Show as a quote" },
    names: {
      da: "Teksten nævner måske {{names}}, som står i registret. Stryg navnet, hvis det er en person.",
      en: "The text may name {{names}}, who is in the register. Remove the name if it is a person.",
    },
    anyway: {
      da: "Det er ikke en person. Vis teksten, som den er",
      en: "It is not a person. Show the text as it is",
    },
    save: { da: "Gem citater", en: "Save quotes" },
    done: {
      da: "Citaterne er gemt. De bliver vist, når målingen offentliggøres.",
      en: "The quotes are saved. They will be shown when the survey is published.",
    },
    refused: {
      names: {
        da: "En tekst nævner måske en person. Det står ved den. Stryg navnet, eller sæt kryds ved, at det ikke er en person. Intet er gemt.",
        en: "A text may name a person. It says so at the text. Remove the name, or tick that it is not a person. Nothing was saved.",
      },
      locked: {
        da: "Målingen er offentliggjort, så citaterne ligger fast.",
        en: "The survey is published, so the quotes can no longer be changed.",
      },
      quote: {
        da: "Et citat skal have en tekst på højst 1000 tegn, og mindst {{minComments}} skal have skrevet til spørgsmålet. Intet er gemt.",
        en: "A quote needs a text of at most 1000 characters, and at least {{minComments}} must have commented on the question. Nothing was saved.",
      },
    },
    undrawable: {
      da: "(Et svar med tegn, som PDF’en ikke kan vise. Læs det på siden {{address}})",
      en: "(An answer with characters that the PDF cannot show. Read it on the page {{address}})",
    },
    own: { da: "Med agenternes egne ord", en: "In the agents' own words" },
    all_one: { da: "Læs citatet", en: "Read the quote" },
    all_other: { da: "Læs alle {{count}} citater", en: "Read all {{count}} quotes" },
    note: {
      da: "Udvalgt og renset for navne af sekretariatet. Rækkefølgen er tilfældig.",
      en: "Chosen by the secretariat, with names removed. The order is random.",
    },
  },
};
