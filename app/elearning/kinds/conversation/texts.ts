export const texts = {
  name: { da: "Simuleret vagt", en: "Simulated shift" },
  unready: { da: "Mangler en samtale", en: "Needs a conversation" },
  /** What is said after one of its forms or uploads, by the last word of its address. */
  done: {
    samtale: {
      da: "Samtalen er kontrolleret og lagt op.",
      en: "The conversation has been checked and uploaded.",
    },
    fjernet: { da: "Samtalen er fjernet.", en: "The call has been removed." },
  },
  intro_one: {
    da: "Telefonen ringer, og du vælger, hvad du siger. Du kan stoppe undervejs og fortsætte senere.",
    en: "The phone rings, and you choose what to say. You can stop at any time and continue the call later.",
  },
  intro_other: {
    da: "Vagten har {{count}} samtaler. Telefonen ringer, og du vælger, hvad du siger. Du kan stoppe undervejs og fortsætte senere.",
    en: "The shift has {{count}} calls. The phone rings, and you choose what to say. You can stop at any time and continue the shift later.",
  },
  rings: {
    da: "Telefonen ringer · samtale {{call}} af {{count}}",
    en: "The phone rings · call {{call}} of {{count}}",
  },
  ringsAgain: {
    da: "Telefonen ringer igen · samtale {{call}} af {{count}}",
    en: "The phone rings again · call {{call}} of {{count}}",
  },
  callOf: { da: "Samtale {{call}} af {{count}}", en: "Call {{call}} of {{count}}" },
  onThePhone: { da: "i røret nu", en: "on the phone now" },
  hungUp: { da: "samtalen er slut", en: "the call has ended" },
  earlier_one: { da: "Sagt før ({{count}} replik)", en: "Said before ({{count}} line)" },
  earlier_other: { da: "Sagt før ({{count}} replikker)", en: "Said before ({{count}} lines)" },
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
    da: "Samtalen er i gang. Sæt kryds ved, at det ikke kan fortrydes, hvis du vil begynde forfra.",
    en: "The call is in progress. To start again, tick that this cannot be undone.",
  },
  changed: {
    da: "Samtalen gik videre et andet sted, mens du valgte. Dit valg er ikke gemt. Her er samtalen, som den er nu.",
    en: "The call continued elsewhere while you chose. Your choice was not saved. This is the call as it is now.",
  },
  storyFault: {
    da: "Samtalen kan ikke gå videre ad den vej, for der er en fejl i den. Intet er ændret. Vælg noget andet, tag samtalen forfra, eller skriv til sekretariatet.",
    en: "The call cannot continue that way because there is an error in it. Nothing was changed. Choose something else, start the call again, or write to the secretariat.",
  },
  tooLong: {
    da: "Samtalen er blevet for lang til at gå videre. Intet er ændret. Tag den forfra.",
    en: "The call has become too long to continue. Nothing was changed. Start it again.",
  },
  tooSlow: {
    da: "Samtalen kom ikke videre i tide. Intet er ændret. Prøv igen om lidt, eller skriv til sekretariatet.",
    en: "The call did not continue in time. Nothing was changed. Try again in a moment, or write to the secretariat.",
  },
  startAgain: { da: "Vil du begynde forfra?", en: "Do you want to start again?" },
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
  rose: { da: "steg {{by}}", en: "rose {{by}}" },
  fell: { da: "faldt {{by}}", en: "fell {{by}}" },
  moodNow: { da: "Humør {{mood}} af 10", en: "Mood {{mood}} of 10" },
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
        da: "Humøret endte på {{mood}}. Målet er {{goal}}.",
        en: "The mood ended at {{mood}}, and the goal is {{goal}}.",
      },
    },
  },
  paths: {
    title: { da: "Veje gennem samtalen: {{title}}", en: "Paths through the conversation: {{title}}" },
    lead: {
      da: "Hvert sted er et valg. Stregerne viser, hvor hvert svar fører hen. De stiplede går tilbage til et tidligere sted.",
      en: "Each place is a choice. The lines show where each answer leads. The dashed ones go back to an earlier place.",
    },
    alt: {
      da: "Kort over vejene gennem samtalen {{title}}",
      en: "Map of the paths through the conversation {{title}}",
    },
    list: { da: "Det samme som liste", en: "The same as a list" },
    start: { da: "Begyndelsen", en: "The beginning" },
    passed: { da: "Slut, målene er nået", en: "End, the goals are met" },
    ended: { da: "Slut, ikke alle mål er nået", en: "End, not all goals are met" },
    back: { da: "tilbage til {{name}}", en: "back to {{name}}" },
    dead: { da: "Fører ingen steder hen", en: "Leads nowhere" },
    cut: {
      da: "Samtalen har flere steder, end der kan vises. Her er de første {{most}}.",
      en: "The conversation has more places than can be shown. These are the first {{most}}.",
    },
  },
  edit: {
    pathsOf: { da: "Se vejene gennem {{title}}", en: "See the paths through {{title}}" },
    calls: { da: "Vagtens samtaler", en: "Calls in this shift" },
    callGoal: {
      da: "{{title}} (mål: humør {{mood}} af 10, højst {{minutes}} minutter)",
      en: "{{title}} (goals: mood {{mood}} of 10, at most {{minutes}} minutes)",
    },
    dropCall: { da: "Fjern", en: "Remove" },
    dropCallOf: { da: "Fjern {{title}}", en: "Remove {{title}}" },
    tooManyCalls: {
      da: "Vagten kan højst have {{most}} samtaler. Intet er gemt.",
      en: "The shift can have at most {{most}} calls. Nothing was saved.",
    },
    conversation: { da: "Samtale", en: "Conversation" },
    conversationHint: {
      da: "En ink-fil, som bliver vagtens næste samtale. Den kontrolleres. Alle veje skal føre til en slutning, alle dele skal kunne nås, og den skal kunne bestås. Det kan tage nogle sekunder.",
      en: "An ink file that becomes the next call in the shift. All of it is checked. Every path must lead to an ending, every part must be reachable, and it must be possible to pass. This can take some seconds.",
    },
    conversationSource: {
      da: "Samtalen skrives som tekst i formatet ink, som eksemplet her på siden. Øverst står, hvem der ringer (# title: Inger, Syddjurs). Undervejs husker teksten tre ting: om sagen er løst (resolved), hvilken guide agenten brugte (guide), og borgerens humør fra 0 til 10 (mood). Målet er et humør på 7 og højst 10 minutter. Skal det være et andet, skrives det som goal_mood og goal_minutes. Tiden, samtalen tager, er minutes.",
      en: "The conversation is written as text in the format ink, like the example on this page. At the top is who calls (# title: Inger, Syddjurs). On the way the text keeps three things: whether the matter is resolved (resolved), which guide the agent used (guide), and the citizen's mood from 0 to 10 (mood). The goal is a mood of 7 and at most 10 minutes. Another one is written as goal_mood and goal_minutes. The time that the call takes is minutes.",
    },
    sample: {
      da: '# title: Inger, Syddjurs\nVAR resolved = false\nVAR guide = "none"\nVAR mood = 5\nGoddag, mit høreapparat piber. # citizen\n* [Finder den grønne guide] -> fundet\n* [Stiller om] -> slut\n=== fundet\n~ guide = "green"\n~ resolved = true\n~ mood = mood + 3\nDet var dejlig nemt. # citizen\n-> slut\n=== slut\n{resolved: Du fandt den grønne guide og blev, til det virkede.|Du stillede om, før du havde undersøgt sagen.} # review\n-> END',
      en: '# title: Inger, Syddjurs\nVAR resolved = false\nVAR guide = "none"\nVAR mood = 5\nGoddag, mit høreapparat piber. # citizen\n* [Finder den grønne guide] -> fundet\n* [Stiller om] -> slut\n=== fundet\n~ guide = "green"\n~ resolved = true\n~ mood = mood + 3\nDet var dejlig nemt. # citizen\n-> slut\n=== slut\n{resolved: Du fandt den grønne guide og blev, til det virkede.|Du stillede om, før du havde undersøgt sagen.} # review\n-> END',
    },
  },
  ink: {
    atLine: { da: "Linje {{line}}: {{said}}", en: "Line {{line}}: {{said}}" },
    atLineOfKnot: { da: "Linje {{line}} (»{{knot}}«): {{said}}", en: "Line {{line}} (“{{knot}}”): {{said}}" },
    knot: { da: "»{{knot}}«", en: "“{{knot}}”" },
    more_one: { da: "Og {{count}} fejl mere.", en: "And {{count}} more error." },
    more_other: { da: "Og {{count}} fejl mere.", en: "And {{count}} more errors." },
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
      da: "Der er ikke noget sted, der hedder »{{name}}«.",
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
      da: "INCLUDE kan ikke bruges. En samtale er én fil.",
      en: "INCLUDE cannot be used. A conversation must be one file.",
    },
    external: {
      da: "EXTERNAL kan ikke bruges. Der er ikke noget program bag samtalen.",
      en: "EXTERNAL cannot be used. There is no program behind the conversation.",
    },
    nested: {
      da: "Samtalen har for mange led inden i hinanden til at kunne læses. Gør den enklere.",
      en: "The conversation has too many levels inside each other to be read. Make it simpler.",
    },
    goal: {
      da: "Målet {{name}} skal være et tal.",
      en: "The goal {{name}} must be a number.",
    },
    title: {
      da: "Mærkerne øverst, som # title:, skal være ren tekst uden { }.",
      en: "The tags at the top, such as # title:, must be plain text without { }.",
    },
    runtime: {
      da: "Samtalen kan ikke spilles videre her. Se, om der står noget, som ink ikke kan udføre, fx en funktion eller en liste brugt forkert.",
      en: "The conversation cannot be played on here. See whether something stands here that ink cannot do, such as a function or a list used in the wrong way.",
    },
    "tunnel-end": {
      da: "Her står ->->, men der er ingen tunnel at vende tilbage fra.",
      en: "There is a ->-> here, but no tunnel to return from.",
    },
    calculation: {
      da: "Samtalen regner på noget, der ikke er et tal, fx en tekst eller et tal divideret med 0.",
      en: "The conversation calculates with something that is not a number, such as a text or a number divided by 0.",
    },
    "not-a-number": {
      da: "Variablen {{name}} er ikke et tal, når der skal vælges eller sluttes.",
      en: "The variable {{name}} is not a number at a choice or an ending.",
    },
    steps: {
      da: "Samtalen fører til sig selv uden et valg. Der kan højst gå {{limit}} trin fra et valg til det næste.",
      en: "The conversation leads to itself without a choice. There can be at most {{limit}} steps from one choice to the next.",
    },
    "steps-through": {
      da: "Samtalen fører til sig selv uden et valg: {{through}}. Der kan højst gå {{limit}} trin fra et valg til det næste.",
      en: "The conversation leads to itself without a choice: {{through}}. There can be at most {{limit}} steps from one choice to the next.",
    },
    calls: {
      da: "Samtalen går ind i sig selv uden at komme ud igen. Funktioner, tunneler og tråde kan højst være {{limit}} gange inden i hinanden.",
      en: "The conversation enters itself without coming back out. Functions, tunnels and threads can be at most {{limit}} deep.",
    },
    "calls-through": {
      da: "Samtalen går ind i sig selv uden at komme ud igen: {{through}}. Funktioner, tunneler og tråde kan højst være {{limit}} gange inden i hinanden.",
      en: "The conversation enters itself without coming back out: {{through}}. Functions, tunnels and threads can be at most {{limit}} deep.",
    },
    choices: {
      da: "Her er over {{limit}} valg på én gang. Giv færre.",
      en: "There are more than {{limit}} choices here at once. Offer fewer.",
    },
    "turn-lines": {
      da: "Her kommer over {{limit}} linjer uden et valg. Sæt et valg ind, eller gør det kortere. Fører linjerne til sig selv, så lad dem ende.",
      en: "More than {{limit}} lines come here without a choice. Add a choice, or make it shorter. If the lines lead back to themselves, let them end.",
    },
    "turn-chars": {
      da: "Her kommer over {{limit}} tegn uden et valg. Sæt et valg ind, eller gør det kortere.",
      en: "More than {{limit}} characters come here without a choice. Add a choice, or make it shorter.",
    },
    "text-chars": {
      da: "En tekst, der regnes ud her, bliver over {{limit}} tegn lang.",
      en: "A text that is computed here grows to more than {{limit}} characters.",
    },
    "source-chars": {
      da: "Samtalen fylder for meget: højst {{limit}} tegn. Del den i flere samtaler.",
      en: "The conversation is too long: at most {{limit}} characters. Split it into several conversations.",
    },
    "call-turns": {
      da: "Samtalen har over {{limit}} valg efter hinanden.",
      en: "The conversation has more than {{limit}} choices one after another.",
    },
    "call-lines": {
      da: "Samtalen har over {{limit}} linjer.",
      en: "The conversation has more than {{limit}} lines.",
    },
    "call-chars": {
      da: "Samtalen har over {{limit}} tegn.",
      en: "The conversation has more than {{limit}} characters.",
    },
    "state-chars": {
      da: "Samtalen husker for meget: højst {{limit}} tegn for variabler og steder, der er besøgt. Gør den enklere.",
      en: "The conversation remembers too much: at most {{limit}} characters for variables and visited places. Make it simpler.",
    },
    time: {
      da: "Samtalen kan ikke læses og kontrolleres på {{limit}} sekunder. Gør den enklere.",
      en: "The conversation cannot be read and checked within {{limit}} seconds. Make it simpler.",
    },
    memory: {
      da: "Samtalen bruger for meget hukommelse, mens den kontrolleres. Gør den enklere.",
      en: "The conversation uses too much memory while it is checked. Make it simpler.",
    },
    nothingKept: { da: "Intet er gemt.", en: "Nothing was saved." },
    variable: {
      da: "Variablen {{name}} mangler. Skriv VAR {{name}} = … øverst.",
      en: "The variable {{name}} is missing. Write VAR {{name}} = … at the top.",
    },
    "dead-end": {
      da: "En vej ender uden en slutning (-> END).",
      en: "A path stops without an ending (-> END).",
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
    states: {
      da: "Samtalen har over {{limit}} forskellige veje og kan ikke kontrolleres. Gør den enklere.",
      en: "The conversation has more than {{limit}} different paths, and they cannot all be checked. Make it simpler.",
    },
    counting: {
      da: "Samtalen kommer tilbage hertil, og variablen {{name}} får over {{limit}} forskellige værdier, så alle veje kan ikke kontrolleres. Sæt en grænse for {{name}}, eller før samtalen videre.",
      en: "The conversation comes back here, and the variable {{name}} gets more than {{limit}} different values, so not all paths can be checked. Set a limit for {{name}}, or lead the conversation on.",
    },
    "checked-steps": {
      da: "Samtalens veje er over {{limit}} trin i alt og kan ikke kontrolleres. Gør den enklere.",
      en: "The paths of the conversation come to more than {{limit}} steps, and they cannot all be checked. Make it simpler.",
    },
  },
};
