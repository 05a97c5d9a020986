export const texts = {
  actions: {
    keep: { da: "Indsatser", en: "Actions" },
    title: { da: "Indsatser efter {{name}}", en: "Actions after {{name}}" },
    lead: {
      da: "Hvad er aftalt på baggrund af målingen, hvem gør det, og hvornår? Alle kan se det sammen med tallene, også i næste måling.",
      en: "What has been agreed because of the survey, who does it, and when? Everyone can see it together with the figures, also in the next survey.",
    },
    none: { da: "Der er ikke aftalt nogen indsats endnu.", en: "No action has been agreed yet." },
    agreed: { da: "Aftalt", en: "Agreed" },
    new: { da: "Ny indsats", en: "New action" },
    question: { da: "Hvilket spørgsmål skal det flytte", en: "Which question should it improve" },
    what: { da: "Hvad gør vi", en: "What do we do" },
    owner: { da: "Hvem har ansvaret", en: "Who is responsible" },
    ownerHint: {
      da: "En funktion eller en gruppe, ikke et navn. Alle kan læse det.",
      en: "A function or a group, not a name. Everyone can read it.",
    },
    due: { da: "Senest", en: "No later than" },
    dueHint: { da: "For eksempel 16-05-2027", en: "For example 16-05-2027" },
    agree: { da: "Gem indsats", en: "Save action" },
    outcome: { da: "Hvad kom der ud af det", en: "What was the outcome" },
    finish: { da: "Det er gjort", en: "It is done" },
    did: { da: "Det gjorde vi:", en: "What we did:" },
    doneOn: { da: "gjort {{day}}", en: "done {{day}}" },
    dueOn: { da: "senest {{day}}", en: "by {{day}}" },
    late: { da: "skulle være gjort senest {{day}}", en: "should have been done by {{day}}" },
    amend: { da: "Ret indsats", en: "Edit action" },
    amendOrDrop: { da: "Ret eller slet", en: "Edit or delete" },
    amendThis: { da: "Ret eller slet: {{what}}", en: "Edit or delete: {{what}}" },
    saveAmended: { da: "Gem rettelsen", en: "Save the change" },
    drop: { da: "Slet indsats", en: "Delete action" },
    dropText: {
      da: "Indsatsen forsvinder for alle, også fra den næste måling.",
      en: "The action is removed for everyone, also from the next survey.",
    },
    done: {
      rettet: { da: "Indsatsen er rettet.", en: "The action has been changed." },
      slettet: { da: "Indsatsen er slettet.", en: "The action has been deleted." },
    },
    wrong: {
      missing: { da: "Udfyld feltet.", en: "Fill in the field." },
      long: { da: "Skriv det kortere.", en: "Make it shorter." },
      day: { da: "Skriv en dag, for eksempel 16-05-2027.", en: "Write a day, for example 16-05-2027." },
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
      da: "{{invited}} bliver spurgt. Svarer lige så mange som i {{before}}, kommer der omkring {{expected}} hele besvarelser.",
      en: "{{invited}} will be asked. If as many answer as in {{before}}, there will be about {{expected}} complete responses.",
    },
    expectedFirst_one: { da: "{{count}} bliver spurgt.", en: "{{count}} will be asked." },
    expectedFirst_other: { da: "{{count}} bliver spurgt.", en: "{{count}} will be asked." },
    label: { da: "{{question}}, mål i %", en: "{{question}}, target in %" },
    stands: { da: "Nu: {{share}}.", en: "Now: {{share}}." },
    smallest: {
      da: "Den mindste ændring, der findes i 80\u00a0% af målinger med så mange svar, er {{changes}}.",
      en: "The smallest change that is found in 80% of surveys with this many answers is {{changes}}.",
    },
    asksOthers: {
      da: "Målingen spørger andre end den forrige, så en ændring kan kun siges for kommuner, som begge har spurgt.",
      en: "The survey asks other people than the one before, so a change can be told only for municipalities that both asked.",
    },
    noSmallest: {
      da: "Så få svar kan ikke vise nogen ændring.",
      en: "This few answers cannot show any change.",
    },
    unknown: {
      da: "Udgangspunktet er ukendt, så det kan ikke siges, hvor lille en ændring der kan findes.",
      en: "The starting point is unknown, so we cannot say how small a change could be found.",
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
    without: { da: "uden mål", en: "no target" },
    of: { da: "mål {{percent}}\u00a0%", en: "target {{percent}}%" },
    short: { da: "mål {{percent}}\u00a0%: {{verdict}}", en: "target {{percent}}%: {{verdict}}" },
    shortOfAll: {
      da: "mål {{percent}}\u00a0%: {{verdict}} ({{share}} af alle)",
      en: "target {{percent}}%: {{verdict}} ({{share}} of everyone)",
    },
    measured: {
      da: "Målt {{share}} ({{low}}\u00a0til\u00a0{{high}})",
      en: "Measured {{share}} ({{low}}\u00a0to\u00a0{{high}})",
    },
    notMeasured: { da: "Målt: {{reason}}", en: "Measured: {{reason}}" },
    verdict: {
      reached: { da: "nået", en: "reached" },
      missed: { da: "ikke nået", en: "not reached" },
      open: { da: "kan ikke afgøres", en: "inconclusive" },
    },
    rule: {
      da: "Nået, når hele 95\u00a0%-intervallet ligger på målet eller over. Ikke nået, når det hele ligger under. Målene blev registreret, før målingen åbnede.",
      en: "Reached if the whole 95% interval is at or above the target. Not reached if all of it is below. The targets were registered before the survey opened.",
    },
  },
};
