import type { Same } from "./words.ts";

export const da = {
  answer: {
    lead: "Sekretariatet i Den Digitale Hotline spørger alle agenter for at se, hvad der virker, og hvad der skal blive bedre. Det tager omkring {{minutes}} minutter, og du kan springe spørgsmål over.",
    until: "Du kan svare til og med {{day}}.",
    promise: "Sådan passer vi på dit svar",
    promises: {
      sealed:
        "Mens målingen er åben, ligger dit svar krypteret sammen med din invitation, så du kan holde pause og fortsætte på en anden enhed med samme link.",
      mixed:
        "Når målingen lukker, blandes alle svar, og forbindelsen til dig og nøglen slettes. Derefter kan ingen finde ud af, hvem der har svaret hvad – heller ikke den, der driver siden.",
      technical:
        "Indtil da kunne den, der driver serveren, teknisk set omgå det. Derfor ligger nøglen for sig selv, og ingen kan se svar på siden, mens målingen er åben.",
      link: "Den, der har dit link, kan se din kladde. Send det ikke videre.",
      counts:
        "Stopper du uden at sende, tæller det, du har svaret, når målingen lukker – medmindre du sletter din kladde.",
      comments: "Kommentarer læses, som de er skrevet, men uden dine øvrige svar og uden din kommune.",
      groups: "Vi viser aldrig tal for grupper på færre end 5 svar.",
    },
    held: "Det gemmer vi om dig",
    send: "Send svar",
    draft: "Gem kladde",
    drop: "Slet kladde",
    quiet: "Send mig ikke påmindelser om denne måling",
    quietNow: "Du får ikke flere påmindelser om denne måling.",
    once: "Når du har sendt, kan svaret ikke ændres eller ses igen.",
    draftSaved: "Din kladde er gemt. Du kan lukke siden og fortsætte senere med samme link.",
    draftDropped: "Din kladde er slettet.",
    thanks: "Tak for dit svar",
    thanksText:
      "Svaret er modtaget. Linket viser ikke, hvad du har svaret. Når målingen er lukket og gjort op, kan alle agenter se resultatet på siden.",
    unknown: "Linket virker ikke",
    unknownText:
      "Enten er linket ikke helt det, der stod i brevet, eller også er målingen lukket. Skriv til sekretariatet, hvis du mangler et link.",
  },
  refused: {
    malformed: "Svaret kunne ikke læses. Intet er ændret.",
    "unknown-question": "Svaret passer ikke til spørgeskemaet. Intet er ændret.",
    "unknown-choice": "Vælg et af de svar, der står ved spørgsmålet. Intet er ændret.",
    "too-long": "Din kommentar er for lang. Skriv højst {{max}} tegn. Intet er ændret.",
    "too-big": "Det er mere, end der kan sendes på én gang. Gør kommentaren kortere. Intet er ændret.",
    nothing: "Du har ikke svaret på noget endnu. Svar på mindst ét spørgsmål, før du sender.",
    sent: "Dit svar er allerede sendt.",
    unknown: "Linket virker ikke, eller målingen er lukket.",
  },
  client: {
    next: "Næste",
    previous: "Forrige",
    saving: "Gemmer …",
    saved: "Kladden er gemt",
    unsaved: "Kladden er ikke gemt. Vi prøver igen, næste gang du svarer.",
    notSent: "Svaret er ikke sendt. Prøv igen om lidt.",
  },
  trial: {
    done: "Det var en prøve: intet er gemt eller sendt.",
  },
};

export const en: Same<typeof da> = {
  answer: {
    lead: "The secretariat of Den Digitale Hotline asks every agent, to see what works and what should be better. It takes about {{minutes}} minutes, and you may skip questions.",
    until: "You can answer until and including {{day}}.",
    promise: "How we look after your answer",
    promises: {
      sealed:
        "While the survey is open, your answer lies encrypted with your invitation, so that you can pause and go on from another device with the same link.",
      mixed:
        "When the survey closes, all answers are mixed, and the connection to you and the key are deleted. After that nobody can find out who answered what – not even whoever runs the site.",
      technical:
        "Until then whoever runs the server could technically get round it. That is why the key lies by itself, and nobody can see an answer on the site while the survey is open.",
      link: "Whoever has your link can see your draft. Do not pass it on.",
      counts:
        "If you stop without sending, what you have answered counts when the survey closes – unless you delete your draft.",
      comments:
        "Comments are read as they are written, but without your other answers and without your municipality.",
      groups: "We never show figures for groups of fewer than 5 answers.",
    },
    held: "What we keep about you",
    send: "Send answer",
    draft: "Save draft",
    drop: "Delete draft",
    quiet: "Do not remind me about this survey",
    quietNow: "You will get no more reminders about this survey.",
    once: "Once sent, the answer can be neither changed nor seen again.",
    draftSaved: "Your draft is saved. You can close the page and go on later with the same link.",
    draftDropped: "Your draft is deleted.",
    thanks: "Thank you for your answer",
    thanksText:
      "The answer is received. The link does not show what you answered. When the survey is closed and worked out, every agent can see the result on the site.",
    unknown: "The link does not work",
    unknownText:
      "Either the link is not quite the one in the letter, or the survey is closed. Write to the secretariat if you need a link.",
  },
  refused: {
    malformed: "The answer could not be read. Nothing was changed.",
    "unknown-question": "The answer does not fit the questionnaire. Nothing was changed.",
    "unknown-choice": "Choose one of the answers offered. Nothing was changed.",
    "too-long": "Your comment is too long. Write at most {{max}} characters. Nothing was changed.",
    "too-big": "That is more than can be sent at once. Make the comment shorter. Nothing was changed.",
    nothing: "You have not answered anything yet. Answer at least one question before you send.",
    sent: "Your answer has been sent already.",
    unknown: "The link does not work, or the survey is closed.",
  },
  client: {
    next: "Next",
    previous: "Previous",
    saving: "Saving …",
    saved: "Draft saved",
    unsaved: "The draft is not saved. We try again the next time you answer.",
    notSent: "The answer was not sent. Try again in a while.",
  },
  trial: {
    done: "That was a trial: nothing was kept or sent.",
  },
};
