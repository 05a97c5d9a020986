export const texts = {
  launch: {
    title: { da: "Åbn {{name}}", en: "Open {{name}}" },
    lead: {
      da: "Se det hele igennem, før mailene sendes. Derefter kan målingen ikke rettes.",
      en: "Check everything before the emails are sent. After that the round cannot be changed.",
    },
    someone: { da: "[navn]", en: "[name]" },
    whom_one: { da: "{{count}} person bliver spurgt", en: "{{count}} person will be asked" },
    whom_other: { da: "{{count}} personer bliver spurgt", en: "{{count}} people will be asked" },
    alsoIn_one: {
      da: "{{count}} af dem er også spurgt i {{name}}, som er åben nu. Overvej at vente, til den er lukket.",
      en: "{{count}} of them is also asked in {{name}}, which is open now. Consider waiting until it closes.",
    },
    alsoIn_other: {
      da: "{{count}} af dem er også spurgt i {{name}}, som er åben nu. Overvej at vente, til den er lukket.",
      en: "{{count}} of them are also asked in {{name}}, which is open now. Consider waiting until it closes.",
    },
    places_one: { da: "Fra {{count}} kommune", en: "From {{count}} municipality" },
    places_other: { da: "Fra {{count}} kommuner", en: "From {{count}} municipalities" },
    byPlace: { da: "Hvor mange der spørges i hver kommune", en: "How many are asked in each municipality" },
    municipality: { da: "Kommune", en: "Municipality" },
    people: { da: "Personer", en: "People" },
    few: {
      da: "Kommuner med for få svar til at blive vist alene lægges sammen, når målingen lukker.",
      en: "Municipalities with too few answers to be shown separately are combined when the round closes.",
    },
    letters: { da: "Mailene", en: "The emails" },
    lettersText: {
      da: "Sådan lyder de, med modtagerens eget navn og link.",
      en: "This is how they read, with each recipient's own name and link.",
    },
    invitation: { da: "Invitation", en: "Invitation" },
    reminder: { da: "Påmindelse", en: "Reminder" },
    subject: { da: "Emne: {{subject}}", en: "Subject: {{subject}}" },
    remindedFrom: {
      da: "Påmindelser sendes tidligst {{days}}, og kun til dem, der ikke har svaret.",
      en: "Reminders are sent on {{days}} at the earliest, and only to people who have not answered.",
    },
    noReminder: { da: "Ingen får påmindelser.", en: "No reminders are sent." },
    inEnglish_one: {
      da: "{{count}} person har valgt engelsk og får mailen på engelsk.",
      en: "{{count}} person has chosen English and gets the email in English.",
    },
    inEnglish_other: {
      da: "{{count}} personer har valgt engelsk og får mailen på engelsk.",
      en: "{{count}} people have chosen English and get the email in English.",
    },
    shown: { da: "Hvad målingen kan vise", en: "What the round can show" },
    shownText: {
      da: "Med omkring {{count}} hele besvarelser findes en ændring så stor som her i 80\u00a0% af målingerne. En mindre findes sjældnere.",
      en: "With about {{count}} complete responses, a change as large as these is found in 80% of surveys. A smaller one is found less often.",
    },
    points_one: { da: "{{points}} procentpoint", en: "{{points}} percentage point" },
    points_other: { da: "{{points}} procentpoint", en: "{{points}} percentage points" },
    smallest: {
      best: { da: "{{points}} i de bedste svar", en: "{{points}} in the best answers" },
      worst: { da: "{{points}} i de dårligste svar", en: "{{points}} in the worst answers" },
    },
    questions_one: { da: "{{count}} spørgsmål", en: "{{count}} question" },
    questions_other: { da: "{{count}} spørgsmål", en: "{{count}} questions" },
    noCrosses: {
      da: "Ingen. De kan ikke vælges, når målingen er åben.",
      en: "None. They cannot be chosen once the round is open.",
    },
    target: { da: "{{share}}:", en: "{{share}}:" },
    noTargets: {
      da: "Ingen. De kan ikke sættes, når målingen er åben.",
      en: "None. They cannot be set once the round is open.",
    },
    nothing: {
      others: {
        da: "Målingen spørger andre end {{before}}. En ændring kan kun siges for kommuner, som begge har spurgt, med mindst 30 svar i hver måling.",
        en: "The round asks other people than {{before}}. A change can be told only for municipalities that both asked, with at least 30 answers in each round.",
      },
      first: {
        da: "Der er ingen tidligere måling at sammenligne med.",
        en: "There is no earlier round to compare with.",
      },
      questions: {
        da: "Ingen spørgsmål kan sammenlignes med {{before}}.",
        en: "No questions can be compared with {{before}}.",
      },
      few_one: {
        da: "Der ventes omkring {{count}} hel besvarelse. Det er for få til at finde en ændring siden {{before}}.",
        en: "About {{count}} complete response is expected. That is too few to find a change since {{before}}.",
      },
      few_other: {
        da: "Der ventes omkring {{count}} hele besvarelser. Det er for få til at finde en ændring siden {{before}}.",
        en: "About {{count}} complete responses are expected. That is too few to find a change since {{before}}.",
      },
    },
  },
  openingJob: {
    title: { da: "Åbning af {{name}}", en: "Opening of {{name}}" },
    begins: { da: "Finder dem, der skal inviteres.", en: "Finding those to invite." },
    progress: {
      da: "{{done}} af {{total}} invitationer er gjort klar.",
      en: "{{done}} of {{total}} invitations are ready.",
    },
    opened: { da: "Målingen er åbnet.", en: "The survey is open." },
    letters: {
      da: "{{sent}} af {{total}} invitationer er sendt.",
      en: "{{sent}} of {{total}} invitations have been sent.",
    },
    lettersSent: {
      da: "Alle {{total}} invitationer er sendt.",
      en: "All {{total}} invitations have been sent.",
    },
    lettersLater: { da: "Invitationerne sendes {{moment}}.", en: "The invitations are sent {{moment}}." },
    brokenOff: {
      da: "Det blev afbrudt. Målingen er ikke åbnet, og ingen er inviteret. Prøv igen.",
      en: "It was interrupted. The survey is not open, and nobody has been invited. Try again.",
    },
    seeRound: { da: "Se målingen", en: "See the survey" },
  },
};
