export const texts = {
  person: {
    title: { da: "Plan", en: "Plan" },
    none: { da: "Der er ingen plan.", en: "There is no plan." },
    begin: { da: "Begynd en plan", en: "Begin a plan" },
    see: { da: "Se planen og sæt kryds", en: "See the plan and tick items" },
    next: { da: "Det næste: {{title}} (senest {{day}}).", en: "Next: {{title}} (by {{day}})." },
    all: { da: "Alle punkter er gjort.", en: "All items are done." },
  },
  secretariat: {
    title: { da: "Planer", en: "Plans" },
    lead: {
      da: "Hvor langt nye agenter og nye kommuner er, og hvad deres planer består af.",
      en: "How far new agents and new municipalities have come, and what their plans consist of.",
    },
    up: { da: "Sekretariat", en: "Secretariat" },
    running: { da: "Planer i gang", en: "Running plans" },
    none: { da: "Ingen planer her.", en: "No plans here." },
    name: { da: "Plan for", en: "Plan for" },
    place: { da: "Kommune", en: "Municipality" },
    from: { da: "Fra", en: "From" },
    done: { da: "Gjort", en: "Done" },
    late: { da: "Forsinket", en: "Overdue" },
    next: { da: "Det næste", en: "Next" },
    show: { da: "Vis", en: "Show" },
    view: {
      alle: { da: "Alle", en: "All" },
      sene: { da: "Forsinkede", en: "Overdue" },
      kommuner: { da: "Kommuner", en: "Municipalities" },
      faerdige: { da: "Færdige", en: "Finished" },
    },
    templates: { da: "Standardplaner og velkomstpakker", en: "Default plans and welcome packs" },
    template: {
      person: { da: "Plan for en ny agent", en: "Plan for a new agent" },
      municipality: { da: "Plan for en ny kommune", en: "Plan for a new municipality" },
    },
    pack: {
      person: { da: "Velkomstpakke til en ny agent", en: "Welcome pack for a new agent" },
      municipality: { da: "Velkomstpakke til en ny kommune", en: "Welcome pack for a new municipality" },
    },
    beginTitle: { da: "Begynd en plan for en kommune", en: "Begin a plan for a municipality" },
    beginText: {
      da: "En kommune, der indtræder, får automatisk sin plan. Her kan du selv begynde en.",
      en: "A municipality that joins gets its plan automatically. Here you can begin one yourself.",
    },
    begin: { da: "Begynd planen", en: "Begin the plan" },
    municipality: { da: "Kommune", en: "Municipality" },
  },
};
