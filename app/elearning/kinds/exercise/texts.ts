export const texts = {
  name: { da: "Øvelse", en: "Exercise" },
  unready: { da: "Mangler spørgsmål", en: "Needs questions" },
  send: { da: "Se, hvordan det gik", en: "See how it went" },
  again: { da: "Svar igen", en: "Answer again" },
  kind: {
    one: { da: "Vælg én", en: "Choose one" },
    several: { da: "Vælg én eller flere", en: "Choose one or more" },
    order: { da: "Giv hver sin plads i rækken", en: "Put these in order" },
    match: { da: "Vælg det, der hører til", en: "Match the pairs" },
    text: { da: "Skriv et kort svar", en: "Write a short answer" },
  },
  choose: { da: "Vælg", en: "Choose" },
  yourAnswer: { da: "Dit svar", en: "Your answer" },
  passMark: {
    da: "Du består med mindst {{need}} rigtige af {{of}}. Du kan prøve så mange gange, du vil.",
    en: "You need at least {{need}} correct answers out of {{of}} to pass. You can try as many times as you like.",
  },
  passed: { da: "Bestået: {{right}} af {{of}} rigtige", en: "Passed: {{right}} of {{of}} correct" },
  failed: {
    da: "{{right}} af {{of}} rigtige. Læs svarene, og prøv igen.",
    en: "{{right}} of {{of}} correct. Read the feedback, and try again.",
  },
  tries_one: { da: "{{count}} forsøg", en: "{{count}} attempt" },
  tries_other: { da: "{{count}} forsøg", en: "{{count}} attempts" },
  rightAnswer: { da: "Rigtigt", en: "Correct" },
  wrongAnswer: { da: "Ikke rigtigt", en: "Not correct" },
  incomplete: {
    da: "Svaret er ikke helt rigtigt. Der er flere rigtige, eller du har valgt et for meget.",
    en: "The answer is not quite correct. You have missed a correct one, or chosen one too many.",
  },
  unanswered: { da: "Besvar spørgsmålet.", en: "Answer the question." },
  twice: { da: "To har fået samme plads i rækken.", en: "Two items have the same position." },
  twiceText: {
    da: "Dine svar er her endnu. Giv hver sin plads, og send igen.",
    en: "Your answers are still here. Give each item its own position, and submit again.",
  },
  unansweredTitle: { da: "Der mangler svar", en: "Some questions are not answered" },
  unansweredText: {
    da: "Dine svar er her endnu. Besvar resten, og send igen.",
    en: "Your answers are still here. Answer the rest, and submit again.",
  },
  evidence: {
    rule: {
      da: "Øvelsen er færdig, når mindst {{need}} af {{of}} svar er rigtige i samme forsøg.",
      en: "The exercise is done when at least {{need}} of {{of}} answers are correct in the same attempt.",
    },
    right: {
      da: "{{right}} af {{of}} rigtige i sidste forsøg",
      en: "{{right}} of {{of}} correct in the latest attempt",
    },
    missingNeed: { da: "Der kræves {{need}} rigtige.", en: "{{need}} correct answers are needed." },
    wrong: { da: "Ikke svaret rigtigt på: {{questions}}.", en: "Not answered correctly: {{questions}}." },
  },
  edit: {
    questions: { da: "Spørgsmål", en: "Questions" },
    questionsHint: {
      da: "Skriv ét spørgsmål ad gangen med ? forrest. Svar: + rigtigt, - forkert, :: og det, der siges til svaret. Rækkefølge: 1. 2. 3. Par: venstre = højre. Kort svar: = svaret.",
      en: "Write one question at a time, starting with ?. Answers: + for correct, - for wrong, :: followed by the feedback on the answer. Order: 1. 2. 3. Pairs: left = right. Short answer: = the answer.",
    },
    passMark: { da: "Procent rigtige, der består", en: "Percentage of correct answers needed to pass" },
    check: { da: "Gem spørgsmålene", en: "Save the questions" },
    sample: {
      da: "? Hvad gør du først?\n+ Lytter :: Godt. Så ved du, hvad der skal søges på.\n- Stiller om :: Ikke endnu: Du ved ikke, hvad det drejer sig om.\n\n? Sæt i rækkefølge.\n1. Lyt\n2. Find guiden\n3. Luk samtalen\n\n? Hvad hører sammen?\nTelefon = Puzzel\nGuider = Selvbetjening.nu\n\n? Hvad hedder chatbotten?\n= Muni",
      en: "? Hvad gør du først?\n+ Lytter :: Godt. Så ved du, hvad der skal søges på.\n- Stiller om :: Ikke endnu: Du ved ikke, hvad det drejer sig om.\n\n? Sæt i rækkefølge.\n1. Lyt\n2. Find guiden\n3. Luk samtalen\n\n? Hvad hører sammen?\nTelefon = Puzzel\nGuider = Selvbetjening.nu\n\n? Hvad hedder chatbotten?\n= Muni",
    },
  },
  wrongLine: {
    "before-question": {
      da: "Linje {{line}}: Begynd med et spørgsmål, med ? forrest.",
      en: "Line {{line}}: start with a question, beginning with ?.",
    },
    "no-options": {
      da: "Linje {{line}}: Spørgsmålet har ingen svar.",
      en: "Line {{line}}: the question has no answers.",
    },
    "no-right": {
      da: "Linje {{line}}: Spørgsmålet har ikke noget rigtigt svar.",
      en: "Line {{line}}: the question has no correct answer.",
    },
    unreadable: {
      da: "Linje {{line}}: Svaret kan ikke læses. Begynd med +, -, = eller et tal og punktum.",
      en: "Line {{line}}: the answer cannot be read. Start with +, -, = or a number and a full stop.",
    },
    mixed: {
      da: "Linje {{line}}: Ét spørgsmål kan kun have én type svar.",
      en: "Line {{line}}: a question can have only one kind of answer.",
    },
    "too-few": {
      da: "Linje {{line}}: Spørgsmålet skal have mindst to svar.",
      en: "Line {{line}}: the question must have at least two answers.",
    },
    duplicate: {
      da: "Linje {{line}}: Det samme svar står der to gange.",
      en: "Line {{line}}: the same answer appears twice.",
    },
  },
};
