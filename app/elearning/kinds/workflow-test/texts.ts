export const texts = {
  name: { da: "Workflow-test", en: "Workflow test" },
  unready: { da: "Mangler spørgsmål", en: "Needs questions" },
  /** What is said after one of its forms or uploads, by the last word of its address. */
  done: {
    spoergsmaal: { da: "Spørgsmålene er gemt.", en: "The questions are saved." },
  },
  passMark: {
    da: "Tag arbejdsgangen ét trin ad gangen. Du består med mindst {{need}} rigtige trin af {{of}}, og du kan prøve så mange gange, du vil.",
    en: "Work through the process one step at a time. You need at least {{need}} correct steps out of {{of}} to pass, and you can try as many times as you like.",
  },
  taken: { da: "Trin, du har taget", en: "Steps you have taken" },
  step: { da: "Trin {{step}} af {{of}}", en: "Step {{step}} of {{of}}" },
  take: { da: "Svar", en: "Answer" },
  again: { da: "Tag testen forfra", en: "Start the test again" },
  passed: {
    da: "Bestået: {{right}} af {{of}} trin rigtige",
    en: "Passed: {{right}} of {{of}} steps correct",
  },
  failed: {
    da: "{{right}} af {{of}} trin rigtige. Læs, hvad der skete, og tag testen igen.",
    en: "{{right}} of {{of}} steps correct. Read what happened, and take the test again.",
  },
  evidence: {
    rule: {
      da: "Testen er bestået, når mindst {{need}} af {{of}} trin er rigtige i samme forsøg.",
      en: "The test is passed when at least {{need}} of {{of}} steps are correct in the same attempt.",
    },
    missingSteps: {
      da: "Der kræves {{need}} rigtige trin i et helt forsøg.",
      en: "{{need}} correct steps in one complete attempt are needed.",
    },
  },
  edit: {
    steps: { da: "Trin", en: "Steps" },
    step: { da: "Trin {{number}}", en: "Step {{number}}" },
    save: { da: "Gem trinene", en: "Save the steps" },
    stepsHint: {
      da: "Skriv ét trin ad gangen, i den rækkefølge de tages, med ? og det, agenten står med, forrest. Svar som i en øvelse: + rigtigt, - forkert, :: og det, der siges. Hvert trin bedømmes for sig.",
      en: "Write one step at a time, in the order they are taken, starting with ? and the situation the agent faces. Answers as in an exercise: + for correct, - for wrong, :: followed by the feedback. Each step is marked separately.",
    },
  },
};
