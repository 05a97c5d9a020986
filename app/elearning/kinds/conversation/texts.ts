export const texts = {
  name: { da: "Simuleret vagt", en: "Simulated shift" },
  unready: { da: "Mangler en samtale", en: "Lacks a conversation" },
  intro_one: {
    da: "Telefonen ringer, og du vælger, hvad du siger. Du kan stoppe undervejs; samtalen venter på dig.",
    en: "The telephone rings, and you choose what to say. You can stop on the way; the call waits for you.",
  },
  intro_other: {
    da: "Vagten har {{count}} samtaler. Telefonen ringer, og du vælger, hvad du siger. Du kan stoppe undervejs; vagten venter på dig.",
    en: "The shift has {{count}} calls. The telephone rings, and you choose what to say. You can stop on the way; the shift waits for you.",
  },
  rings: {
    da: "Telefonen ringer (samtale {{call}} af {{count}}):",
    en: "The telephone rings (call {{call}} of {{count}}):",
  },
  ringsAgain: {
    da: "Telefonen ringer igen (samtale {{call}} af {{count}}):",
    en: "The telephone rings again (call {{call}} of {{count}}):",
  },
  calls: { da: "Vagtens samtaler", en: "The shift's calls" },
  callPassed: { da: "Bestået", en: "Passed" },
  callHad: { da: "Ikke bestået endnu", en: "Not passed yet" },
  takeAgain: { da: "Tag samtalen forfra: {{title}}", en: "Take the call from the start: {{title}}" },
  time: { da: "Tid", en: "Time" },
  timeOf_one: {
    da: "{{count}} minut (mål: højst {{goal}})",
    en: "{{count}} minute (goal: {{goal}} at most)",
  },
  timeOf_other: {
    da: "{{count}} minutter (mål: højst {{goal}})",
    en: "{{count}} minutes (goal: {{goal}} at most)",
  },
  begin: { da: "Tag telefonen", en: "Take the call" },
  again: { da: "Tag samtalen forfra", en: "Take the call from the start" },
  unsure: {
    da: "Samtalen er i gang. Sæt hak ved, at det ikke kan fortrydes, hvis du vil begynde forfra.",
    en: "The call is under way. Tick that it cannot be undone if you want to begin anew.",
  },
  so: { da: "Samtalen: {{title}}", en: "The call: {{title}}" },
  citizen: { da: "Borgeren", en: "The citizen" },
  agent: { da: "Dig", en: "You" },
  guide: { da: "Guiden", en: "The guide" },
  choose: { da: "Hvad gør du?", en: "What do you do?" },
  review: { da: "Sådan gik det", en: "How it went" },
  passed: { da: "Godt klaret. Samtalen er bestået.", en: "Well done. The call is passed." },
  failed: {
    da: "Målene blev ikke nået denne gang. Læs gennemgangen, og tag samtalen igen.",
    en: "The goals were not met this time. Read the review, and take the call again.",
  },
  resolved: { da: "Løst i første samtale", en: "Resolved at first contact" },
  rightGuide: { da: "Rigtig guide", en: "Right guide" },
  mood: { da: "Borgerens humør", en: "The citizen's mood" },
  moodOf: { da: "{{mood}} af 10 (mål: {{goal}})", en: "{{mood}} of 10 (goal: {{goal}})" },
  yes: { da: "Ja", en: "Yes" },
  no: { da: "Nej", en: "No" },
  turns: { da: "Det, der gjorde en forskel", en: "What made a difference" },
  moodUp_one: { da: "Humøret steg {{count}} trin", en: "The mood rose {{count}} step" },
  moodUp_other: { da: "Humøret steg {{count}} trin", en: "The mood rose {{count}} steps" },
  moodDown_one: { da: "Humøret faldt {{count}} trin", en: "The mood fell {{count}} step" },
  moodDown_other: { da: "Humøret faldt {{count}} trin", en: "The mood fell {{count}} steps" },
  took: {
    green: { da: "Den grønne guide", en: "The green guide" },
    blue: { da: "En blå guide", en: "A blue guide" },
  },
  thenResolved: { da: "Sagen blev løst", en: "The matter was resolved" },
  thenLost: {
    da: "Samtalen sluttede, uden at sagen var løst",
    en: "The call ended without the matter being resolved",
  },
  fromHere: { da: "Prøv igen herfra", en: "Try again from here" },
  fromHereTo: { da: "Prøv igen herfra: {{text}}", en: "Try again from here: {{text}}" },
  tries_one: { da: "{{count}} samtale", en: "{{count}} call" },
  tries_other: { da: "{{count}} samtaler", en: "{{count}} calls" },
  evidence: {
    rule: {
      da: "Vagten er færdig, når hver samtale på et tidspunkt er bestået: Borgerens sag er løst, den grønne guide er brugt, og borgerens humør når målet.",
      en: "The shift is done when every call has been passed at some time: the citizen's matter is resolved, the green guide was used, and the citizen's mood meets its goal.",
    },
    missingCall: {
      da: "Samtaler, der når alle tre mål: {{calls}}.",
      en: "Calls that meet all three goals: {{calls}}.",
    },
    missingCallOf: {
      resolved: { da: "Sagen blev ikke løst.", en: "The matter was not resolved." },
      rightGuide: { da: "Den grønne guide blev ikke brugt.", en: "The green guide was not used." },
      mood: {
        da: "Humøret endte på {{mood}}; målet er {{goal}}.",
        en: "The mood ended at {{mood}}; the goal is {{goal}}.",
      },
    },
  },
  edit: {
    calls: { da: "Vagtens samtaler", en: "The shift's calls" },
    callGoal: {
      da: "{{title}} (mål: humør {{mood}} af 10, højst {{minutes}} minutter)",
      en: "{{title}} (goals: mood {{mood}} of 10, {{minutes}} minutes at most)",
    },
    dropCall: { da: "Fjern", en: "Take out" },
    dropCallOf: { da: "Fjern {{title}}", en: "Take out {{title}}" },
    conversation: { da: "Samtale", en: "Conversation" },
    conversationHint: {
      da: "En ink-fil, som bliver vagtens næste samtale. Den prøves igennem: Alle veje skal føre til en slutning, alle dele skal kunne nås, og den skal kunne bestås. Det kan tage nogle sekunder.",
      en: "An ink file that becomes the shift's next call. It is tried throughout: every way must lead to an ending, every part must be reachable, and it must be possible to pass it. It may take some seconds.",
    },
    conversationSource: {
      da: "Samtalen skrives i ink med variablerne resolved, guide og mood og mærket # title: med den, der ringer, øverst. goal_mood og goal_minutes er målene, når de ikke skal være 7 og 10; minutes er den tid, samtalen tager.",
      en: "The conversation is written in ink with the variables resolved, guide and mood, and at its top the tag # title: with who calls. goal_mood and goal_minutes are the goals when they are not 7 and 10; minutes is the time the call takes.",
    },
    sample: {
      da: '# title: Inger, Syddjurs\nVAR resolved = false\nVAR guide = "none"\nVAR mood = 5\nGoddag, mit høreapparat piber. # citizen\n* [Finder den grønne guide] -> fundet\n* [Stiller om] -> slut\n=== fundet\n~ guide = "green"\n~ resolved = true\n~ mood = mood + 3\nDet var dejlig nemt. # citizen\n-> slut\n=== slut\n{resolved: Du fandt den grønne guide og blev, til det virkede.|Du stillede om, før du havde undersøgt sagen.} # review\n-> END',
      en: '# title: Inger, Syddjurs\nVAR resolved = false\nVAR guide = "none"\nVAR mood = 5\nGoddag, mit høreapparat piber. # citizen\n* [Finder den grønne guide] -> fundet\n* [Stiller om] -> slut\n=== fundet\n~ guide = "green"\n~ resolved = true\n~ mood = mood + 3\nDet var dejlig nemt. # citizen\n-> slut\n=== slut\n{resolved: Du fandt den grønne guide og blev, til det virkede.|Du stillede om, før du havde undersøgt sagen.} # review\n-> END',
    },
  },
  ink: {
    atLine: { da: "Linje {{line}}: {{said}}", en: "Line {{line}}: {{said}}" },
    syntax: { da: "inklecate siger: {{name}}", en: "inklecate says: {{name}}" },
    "loose-end": {
      da: "Her slutter en vej uden at føre videre. Skriv -> og et sted, eller -> END.",
      en: "A way ends here without leading on. Write -> and a place, or -> END.",
    },
    "empty-divert": {
      da: "Efter -> mangler stedet, der skal fortsættes.",
      en: "After -> the place to go on to is missing.",
    },
    "no-target": {
      da: "Der er intet sted, der hedder »{{name}}«.",
      en: "There is no place called “{{name}}”.",
    },
    "unknown-variable": {
      da: "Variablen {{name}} er ikke nævnt øverst med VAR.",
      en: "The variable {{name}} is not named at the top with VAR.",
    },
    unexpected: {
      da: "Linjen kan ikke læses fra »{{name}}«.",
      en: "The line cannot be read from “{{name}}” on.",
    },
    "unexpected-end": { da: "Linjen slutter for tidligt.", en: "The line ends too soon." },
    include: {
      da: "INCLUDE kan ikke bruges: En samtale er én fil.",
      en: "INCLUDE cannot be used: a conversation is one file.",
    },
    nothingKept: { da: "Intet er gemt.", en: "Nothing was kept." },
    variable: {
      da: "Variablen {{name}} mangler: Skriv VAR {{name}} = … øverst.",
      en: "The variable {{name}} is missing: write VAR {{name}} = … at the top.",
    },
    "dead-end": {
      da: "En vej ender uden en slutning i »{{name}}«.",
      en: "A way ends without an ending in “{{name}}”.",
    },
    unreachable: { da: "Ingen vej fører til »{{name}}«.", en: "No way leads to “{{name}}”." },
    "no-ending": {
      da: "Ingen vej fører til en slutning (-> END).",
      en: "No way leads to an ending (-> END).",
    },
    "cannot-pass": {
      da: "Ingen vej når målene, så samtalen kan ikke bestås.",
      en: "No way meets the goals, so the conversation cannot be passed.",
    },
    "too-many": {
      da: "Samtalen har over {{name}} forskellige veje og kan ikke prøves igennem. Gør den enklere.",
      en: "The conversation has more than {{name}} different ways and cannot be tried throughout. Make it simpler.",
    },
  },
};
