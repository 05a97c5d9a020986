export const texts = {
  name: { da: "Simuleret vagt", en: "Simulated shift" },
  unready: { da: "Mangler en samtale", en: "Needs a conversation" },
  intro_one: {
    da: "Telefonen ringer, og du vælger, hvad du siger. Du kan stoppe undervejs; samtalen venter på dig.",
    en: "The phone rings, and you choose what to say. You can stop at any time and continue the call later.",
  },
  intro_other: {
    da: "Vagten har {{count}} samtaler. Telefonen ringer, og du vælger, hvad du siger. Du kan stoppe undervejs; vagten venter på dig.",
    en: "The shift has {{count}} calls. The phone rings, and you choose what to say. You can stop at any time and continue the shift later.",
  },
  rings: {
    da: "Telefonen ringer (samtale {{call}} af {{count}}):",
    en: "The phone rings (call {{call}} of {{count}}):",
  },
  ringsAgain: {
    da: "Telefonen ringer igen (samtale {{call}} af {{count}}):",
    en: "The phone rings again (call {{call}} of {{count}}):",
  },
  calls: { da: "Vagtens samtaler", en: "Calls in this shift" },
  callPassed: { da: "Bestået", en: "Passed" },
  callHad: { da: "Ikke bestået endnu", en: "Not passed yet" },
  takeAgain: { da: "Tag samtalen forfra: {{title}}", en: "Start the call again: {{title}}" },
  time: { da: "Tid", en: "Time" },
  timeOf_one: {
    da: "{{count}} minut (mål: højst {{goal}})",
    en: "{{count}} minute (goal: at most {{goal}})",
  },
  timeOf_other: {
    da: "{{count}} minutter (mål: højst {{goal}})",
    en: "{{count}} minutes (goal: at most {{goal}})",
  },
  begin: { da: "Tag telefonen", en: "Answer the call" },
  again: { da: "Tag samtalen forfra", en: "Start the call again" },
  unconfirmed: {
    da: "Samtalen er i gang. Sæt hak ved, at det ikke kan fortrydes, hvis du vil begynde forfra.",
    en: "The call is in progress. To start again, tick that this cannot be undone.",
  },
  callTitle: { da: "Samtalen: {{title}}", en: "Call: {{title}}" },
  citizen: { da: "Borgeren", en: "The citizen" },
  agent: { da: "Dig", en: "You" },
  guide: { da: "Guiden", en: "The guide" },
  choose: { da: "Hvad gør du?", en: "What do you do?" },
  review: { da: "Sådan gik det", en: "How it went" },
  passed: { da: "Godt klaret. Samtalen er bestået.", en: "Well done. You have passed the call." },
  failed: {
    da: "Målene blev ikke nået denne gang. Læs gennemgangen, og tag samtalen igen.",
    en: "You did not meet the goals this time. Read the review, and take the call again.",
  },
  resolved: { da: "Løst i første samtale", en: "Resolved at first contact" },
  rightGuide: { da: "Rigtig guide", en: "Correct guide" },
  mood: { da: "Borgerens humør", en: "The citizen's mood" },
  moodOf: { da: "{{mood}} af 10 (mål: {{goal}})", en: "{{mood}} of 10 (goal: {{goal}})" },
  yes: { da: "Ja", en: "Yes" },
  no: { da: "Nej", en: "No" },
  turns: { da: "Det, der gjorde en forskel", en: "What made a difference" },
  moodUp_one: { da: "Humøret steg {{count}} trin", en: "The mood rose by {{count}} point" },
  moodUp_other: { da: "Humøret steg {{count}} trin", en: "The mood rose by {{count}} points" },
  moodDown_one: { da: "Humøret faldt {{count}} trin", en: "The mood fell by {{count}} point" },
  moodDown_other: { da: "Humøret faldt {{count}} trin", en: "The mood fell by {{count}} points" },
  usedGuide: {
    green: { da: "Den grønne guide", en: "The green guide" },
    blue: { da: "En blå guide", en: "A blue guide" },
  },
  thenResolved: { da: "Sagen blev løst", en: "The enquiry was resolved" },
  thenLost: {
    da: "Samtalen sluttede, uden at sagen var løst",
    en: "The call ended without resolving the enquiry",
  },
  fromHere: { da: "Prøv igen herfra", en: "Try again from here" },
  fromHereTo: { da: "Prøv igen herfra: {{text}}", en: "Try again from here: {{text}}" },
  tries_one: { da: "{{count}} samtale", en: "{{count}} call" },
  tries_other: { da: "{{count}} samtaler", en: "{{count}} calls" },
  evidence: {
    rule: {
      da: "Vagten er færdig, når hver samtale på et tidspunkt er bestået: Borgerens sag er løst, den grønne guide er brugt, og borgerens humør når målet.",
      en: "The shift is done when every call has been passed at least once: the citizen's enquiry is resolved, the green guide is used, and the citizen's mood reaches the goal.",
    },
    missingCall: {
      da: "Samtaler, der når alle tre mål: {{calls}}.",
      en: "Calls that must meet all three goals: {{calls}}.",
    },
    missingCallOf: {
      resolved: { da: "Sagen blev ikke løst.", en: "The enquiry was not resolved." },
      rightGuide: { da: "Den grønne guide blev ikke brugt.", en: "The green guide was not used." },
      mood: {
        da: "Humøret endte på {{mood}}; målet er {{goal}}.",
        en: "The mood ended at {{mood}}, and the goal is {{goal}}.",
      },
    },
  },
  edit: {
    calls: { da: "Vagtens samtaler", en: "Calls in this shift" },
    callGoal: {
      da: "{{title}} (mål: humør {{mood}} af 10, højst {{minutes}} minutter)",
      en: "{{title}} (goals: mood {{mood}} of 10, at most {{minutes}} minutes)",
    },
    dropCall: { da: "Fjern", en: "Remove" },
    dropCallOf: { da: "Fjern {{title}}", en: "Remove {{title}}" },
    conversation: { da: "Samtale", en: "Conversation" },
    conversationHint: {
      da: "En ink-fil, som bliver vagtens næste samtale. Den prøves igennem: Alle veje skal føre til en slutning, alle dele skal kunne nås, og den skal kunne bestås. Det kan tage nogle sekunder.",
      en: "An ink file that becomes the next call in the shift. All of it is checked: every path must lead to an ending, every part must be reachable, and it must be possible to pass. This can take a few seconds.",
    },
    conversationSource: {
      da: "Samtalen skrives i ink med variablerne resolved, guide og mood og mærket # title: med den, der ringer, øverst. goal_mood og goal_minutes er målene, når de ikke skal være 7 og 10; minutes er den tid, samtalen tager.",
      en: "Write the conversation in ink with the variables resolved, guide and mood, and the tag # title: with the caller at the top. goal_mood and goal_minutes are the goals, if they are not 7 and 10. minutes is the time the call takes.",
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
      en: "A path ends here without leading anywhere. Write -> and a destination, or -> END.",
    },
    "empty-divert": {
      da: "Efter -> mangler stedet, der skal fortsættes.",
      en: "The destination is missing after ->.",
    },
    "no-target": {
      da: "Der er intet sted, der hedder »{{name}}«.",
      en: "There is no destination called “{{name}}”.",
    },
    "unknown-variable": {
      da: "Variablen {{name}} er ikke nævnt øverst med VAR.",
      en: "The variable {{name}} is not declared with VAR at the top.",
    },
    unexpected: {
      da: "Linjen kan ikke læses fra »{{name}}«.",
      en: "The line cannot be read from “{{name}}” onwards.",
    },
    "unexpected-end": { da: "Linjen slutter for tidligt.", en: "The line ends too early." },
    include: {
      da: "INCLUDE kan ikke bruges: En samtale er én fil.",
      en: "INCLUDE cannot be used: a conversation must be one file.",
    },
    nothingKept: { da: "Intet er gemt.", en: "Nothing was saved." },
    variable: {
      da: "Variablen {{name}} mangler: Skriv VAR {{name}} = … øverst.",
      en: "The variable {{name}} is missing: write VAR {{name}} = … at the top.",
    },
    "dead-end": {
      da: "En vej ender uden en slutning i »{{name}}«.",
      en: "A path stops without an ending in “{{name}}”.",
    },
    unreachable: { da: "Ingen vej fører til »{{name}}«.", en: "No path leads to “{{name}}”." },
    "no-ending": {
      da: "Ingen vej fører til en slutning (-> END).",
      en: "No path leads to an ending (-> END).",
    },
    "cannot-pass": {
      da: "Ingen vej når målene, så samtalen kan ikke bestås.",
      en: "No path meets the goals, so the conversation cannot be passed.",
    },
    "too-many": {
      da: "Samtalen har over {{name}} forskellige veje og kan ikke prøves igennem. Gør den enklere.",
      en: "The conversation has more than {{name}} different paths, and they cannot all be checked. Make it simpler.",
    },
  },
};
