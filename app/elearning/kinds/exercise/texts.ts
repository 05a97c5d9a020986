export const texts = {
  name: { da: "Øvelse", en: "Exercise" },
  unready: { da: "Mangler spørgsmål", en: "Needs questions" },
  /** What is said after one of its forms or uploads, by the last word of its address. */
  done: {
    spoergsmaal: { da: "Spørgsmålene er gemt.", en: "The questions are saved." },
  },
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
    question: { da: "Spørgsmål {{number}}", en: "Question {{number}}" },
    text: { da: "Det, der spørges om", en: "The question" },
    add: {
      one: { da: "Tilføj: vælg mellem svar", en: "Add: choose between answers" },
      order: { da: "Tilføj: sæt i rækkefølge", en: "Add: put in order" },
      text: { da: "Tilføj: skriv et kort svar", en: "Add: write a short answer" },
      match: { da: "Tilføj: find det, der hører sammen", en: "Add: match the pairs" },
    },
    how: {
      one: {
        da: "Vælg mellem svar. Sæt kryds ved flere rigtige, hvis alle de rigtige skal vælges.",
        en: "Choose between answers. Tick several correct ones if all of them must be chosen.",
      },
      order: {
        da: "Sæt i rækkefølge. Skriv det i den rigtige rækkefølge. Agenten ser det blandet.",
        en: "Put in order. Enter the items in the correct order. Agents see them mixed.",
      },
      text: {
        da: "Skriv et kort svar. Alt, hvad du skriver her, godtages. Store bogstaver og tegn gør ingen forskel.",
        en: "Write a short answer. Everything you enter here is accepted. Capitals and punctuation make no difference.",
      },
      match: {
        da: "Find det, der hører sammen. Agenten vælger det rigtige til hver.",
        en: "Match the pairs. Agents choose the right one for each.",
      },
    },
    addRow: { da: "Tilføj et svar", en: "Add an answer" },
    option: {
      one: { da: "Svar {{number}}", en: "Answer {{number}}" },
      order: { da: "Nr. {{number}}", en: "Number {{number}}" },
      text: { da: "Godtaget svar {{number}}", en: "Accepted answer {{number}}" },
      match: { da: "Par {{number}}", en: "Pair {{number}}" },
    },
    pair: { da: "Hører sammen med", en: "Belongs with" },
    right: { da: "Rigtigt svar", en: "Correct answer" },
    optionFeedback: {
      da: "Det, der siges, når svaret vælges (kan udelades)",
      en: "Feedback when the answer is chosen (optional)",
    },
    feedback: {
      da: "Det, der siges, når svaret er rigtigt (kan udelades)",
      en: "Feedback when the answer is correct (optional)",
    },
    passMark: { da: "Procent rigtige, der består", en: "Percentage of correct answers needed to pass" },
    save: { da: "Gem spørgsmålene", en: "Save the questions" },
    sample: {
      da: "? Hvad gør du først?\n+ Lytter :: Godt. Så ved du, hvad der skal søges på.\n- Stiller om :: Ikke endnu: Du ved ikke, hvad det drejer sig om.\n\n? Sæt i rækkefølge.\n1. Lyt\n2. Find guiden\n3. Luk samtalen\n\n? Hvad hører sammen?\nTelefon = Puzzel\nGuider = Selvbetjening.nu\n\n? Hvad hedder chatbotten?\n= Muni",
      en: "? Hvad gør du først?\n+ Lytter :: Godt. Så ved du, hvad der skal søges på.\n- Stiller om :: Ikke endnu: Du ved ikke, hvad det drejer sig om.\n\n? Sæt i rækkefølge.\n1. Lyt\n2. Find guiden\n3. Luk samtalen\n\n? Hvad hører sammen?\nTelefon = Puzzel\nGuider = Selvbetjening.nu\n\n? Hvad hedder chatbotten?\n= Muni",
    },
  },
  wrong: {
    "before-question": {
      da: "Begynd med et spørgsmål, med ? forrest.",
      en: "Start with a question, beginning with ?.",
    },
    "no-options": { da: "Spørgsmålet har ingen svar.", en: "The question has no answers." },
    "no-right": {
      da: "Spørgsmålet har ikke noget rigtigt svar.",
      en: "The question has no correct answer.",
    },
    unreadable: {
      da: "Svaret kan ikke læses. Begynd med +, -, = eller et tal og punktum.",
      en: "The answer cannot be read. Start with +, -, = or a number and a full stop.",
    },
    mixed: {
      da: "Ét spørgsmål kan kun have én type svar.",
      en: "A question can have only one kind of answer.",
    },
    "too-few": {
      da: "Spørgsmålet skal have mindst to svar.",
      en: "The question must have at least two answers.",
    },
    duplicate: { da: "Det samme svar står der to gange.", en: "The same answer appears twice." },
  },
};
