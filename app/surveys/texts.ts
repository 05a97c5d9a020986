export const texts = {
  answer: {
    who: {
      da: "Sekretariatet i Den Digitale Hotline spørger for at se, hvad der virker, og hvad der skal blive bedre.",
      en: "The secretariat of Den Digitale Hotline asks to see what works and what should be improved.",
    },
    required: { da: "{{title}} (skal besvares)", en: "{{title}} (must be answered)" },
    noNames: {
      da: "Skriv ikke navne eller andet, der kan vise, hvem du eller andre er.",
      en: "Do not write names or anything else that can show who you or others are.",
    },
    time_one: {
      da: "Det tager omkring {{count}} minut. Du kan svare til og med {{day}}.",
      en: "It takes about {{count}} minute. You can answer until and including {{day}}.",
    },
    time_other: {
      da: "Det tager omkring {{count}} minutter. Du kan svare til og med {{day}}.",
      en: "It takes about {{count}} minutes. You can answer until and including {{day}}.",
    },
    short: {
      sealed: {
        da: "Dit svar er krypteret, til målingen lukker.",
        en: "Your answer is encrypted until the survey closes.",
      },
      deleted: {
        da: "Så slettes forbindelsen til dig.",
        en: "Then the connection to you is deleted.",
      },
      groups: {
        da: "Grupper på færre end 5 svar vises aldrig.",
        en: "Groups of fewer than 5 answers are never shown.",
      },
    },
    more: { da: "Læs mere", en: "Read more" },
    pageOf: { da: "Side {{n}} af {{count}}", en: "Page {{n}} of {{count}}" },
    kept: {
      answers: {
        da: "Vi har gemt det, du svarede sidst. Du fortsætter på den første side uden svar.",
        en: "We have kept what you answered before. You continue on the first page without an answer.",
      },
      required: {
        da: "Vi har gemt det, du svarede sidst. Du fortsætter på den første side, hvor der mangler et svar, som skal gives.",
        en: "We have kept what you answered before. You continue on the first page that lacks an answer that must be given.",
      },
      nothing: {
        da: "Vi har gemt det, du svarede sidst, men det er ikke sendt endnu.",
        en: "We have kept what you answered before, but it has not been sent yet.",
      },
    },
    resumeAt: { da: "Gå til »{{title}}«", en: "Go to “{{title}}”" },
    counts: {
      da: "Du kan springe spørgsmål over. Det, du svarer, gemmes undervejs og tæller, også hvis du ikke sender, medmindre du sletter din kladde.",
      en: "You can skip questions. What you answer is saved as you go and counts, also if you do not send it, unless you delete your draft.",
    },
    countsByHand: {
      da: "Du kan springe spørgsmål over. Dine svar gemmes kun, når du trykker »Gem kladde« eller »Send svar«. Det, der er gemt, tæller, også hvis du ikke sender, medmindre du sletter din kladde.",
      en: "You can skip questions. Your answers are only saved when you press “Save draft” or “Send answer”. What is saved counts, also if you do not send it, unless you delete your draft.",
    },
    promise: { da: "Sådan passer vi på dit svar", en: "How we look after your answer" },
    promises: {
      sealed: {
        da: "Mens målingen er åben, ligger dit svar krypteret sammen med din invitation, så du kan holde pause og fortsætte på en anden enhed med samme link.",
        en: "While the survey is open, your answer is stored encrypted with your invitation, so that you can pause and continue on another device with the same link.",
      },
      sent: {
        da: "At du har sendt, ligger krypteret sammen med svaret. Det er for, at du ikke får påmindelser. Ingen kan se det på siden eller i en sikkerhedskopi, og det slettes, når målingen lukker.",
        en: "That you have sent your answer is encrypted together with it, so that you get no reminders. Nobody can see it on the site or in a backup, and it is deleted when the survey closes.",
      },
      mixed: {
        da: "Når målingen lukker, blandes alle svar, og forbindelsen til dig og nøglen slettes. Derefter kan ingen finde ud af, hvem der har svaret hvad – heller ikke den, der driver siden.",
        en: "When the survey closes, all answers are shuffled, and the link to you and the encryption key are deleted. After that nobody can find out who answered what – not even the people who run the site.",
      },
      technical: {
        da: "Indtil da kunne den, der driver serveren, teknisk set omgå det. Derfor ligger nøglen for sig selv, og ingen kan se svar på siden, mens målingen er åben.",
        en: "Until then, the people who run the server could technically get around this. That is why the key is stored separately, and no answer can be seen on the site while the survey is open.",
      },
      link: {
        da: "Den, der har dit link, kan se din kladde. Send det ikke videre.",
        en: "Anyone with your link can see your draft. Do not share it.",
      },
      counts: {
        da: "Stopper du uden at sende, tæller det, der er gemt i din kladde, når målingen lukker – medmindre du sletter den.",
        en: "If you stop without sending, what is saved in your draft counts when the survey closes – unless you delete it.",
      },
      comments: {
        da: "Kommentarer læses, som de er skrevet, men uden dine øvrige svar og uden din kommune.",
        en: "Comments are read as they are written, but without your other answers and without your municipality.",
      },
      groups: {
        da: "Vi viser aldrig tal for grupper på færre end 5 svar.",
        en: "We never show figures for groups of fewer than 5 answers.",
      },
    },
    held: { da: "Det gemmer vi om dig", en: "What we store about you" },
    send: { da: "Send svar", en: "Send answer" },
    draft: { da: "Gem kladde", en: "Save draft" },
    drop: { da: "Slet kladde", en: "Delete draft" },
    quiet: { da: "Send mig ikke påmindelser om denne måling", en: "Do not remind me about this survey" },
    warning: {
      drop: {
        da: "Alt, hvad du har svaret indtil nu, bliver slettet, og det kan ikke fortrydes. Linket virker stadig.",
        en: "Everything you have answered so far is deleted, and that cannot be undone. The link still works.",
      },
      quiet: {
        da: "Du kan stadig svare, så længe målingen er åben, men du får ikke flere mails om den. Du kan slå dem til igen her.",
        en: "You can still answer while the survey is open, but you get no more emails about it. You can turn them on again here.",
      },
    },
    yes: {
      drop: { da: "Ja, slet kladden", en: "Yes, delete the draft" },
      quiet: { da: "Ja, ingen flere påmindelser", en: "Yes, no more reminders" },
    },
    quietNow: {
      da: "Påmindelser er slået fra. Du får ikke flere mails om denne måling.",
      en: "Reminders are off. You get no more emails about this survey.",
    },
    remindMe: { da: "Slå påmindelser til igen", en: "Turn reminders on again" },
    remindedAgain: { da: "Påmindelser er slået til igen.", en: "Reminders are on again." },
    results: { da: "Resultatet kommer senest {{day}}.", en: "The results come no later than {{day}}." },
    once: {
      da: "Når du har sendt, kan svaret ikke ændres eller ses igen.",
      en: "Once sent, the answer cannot be changed or seen again.",
    },
    draftSaved: {
      da: "Din kladde er gemt. Du kan lukke siden og fortsætte senere med samme link.",
      en: "Your draft is saved. You can close the page and continue later with the same link.",
    },
    draftDropped: { da: "Din kladde er slettet.", en: "Your draft is deleted." },
    thanks: { da: "Tak for dit svar", en: "Thank you for your answer" },
    thanksText: {
      da: "Svaret er modtaget. Linket viser ikke, hvad du har svaret. Når målingen er lukket og gjort op, kan du se resultatet på siden.",
      en: "We have received your answer. The link does not show what you answered. When the survey is closed and published, you can see the results on the site.",
    },
    unknown: { da: "Linket virker ikke", en: "The link does not work" },
    unknownText: {
      da: "Enten er linket ikke helt det, der stod i mailen, eller også er målingen lukket. Skriv til sekretariatet, hvis du mangler et link.",
      en: "Either the link is not quite the one in the email, or the survey is closed. Write to the secretariat if you need a link.",
    },
  },
  openRounds: {
    title: { da: "Åben nu", en: "Open now" },
    until: { da: "Kan besvares til og med {{day}}.", en: "Can be answered until and including {{day}}." },
    asked: {
      da: "Du er spurgt, og dit personlige link ligger i din mail.",
      en: "You are asked, and your personal link is in your email.",
    },
    notAsked: {
      da: "Du er ikke blandt dem, der er spurgt.",
      en: "You are not among the people who are asked.",
    },
    sendLink: { da: "Send mig mit link igen", en: "Send me my link again" },
    secret: {
      da: "Siden ved ikke, om du har svaret. Har du det, skal du ikke gøre mere.",
      en: "This page does not know whether you have answered. If you have, there is nothing more to do.",
    },
    linkSent: {
      da: "En ny mail med dit link er på vej til den adresse, du blev spurgt på.",
      en: "A new email with your link is on its way to the address at which you were asked.",
    },
    refused: {
      "too-often": {
        da: "Dit link er lige sendt. Se også i uønsket mail, og prøv igen om ti minutter.",
        en: "Your link has just been sent. Look in your junk mail too, and try again in ten minutes.",
      },
      "too-often-today": {
        da: "Dit link er sendt fem gange i dag. Se også i uønsket mail, eller skriv til sekretariatet.",
        en: "Your link has been sent five times today. Look in your junk mail too, or write to the secretariat.",
      },
      address: {
        da: "Den adresse, du blev spurgt på, er nu en andens. Skriv til sekretariatet.",
        en: "The address at which you were asked now belongs to someone else. Write to the secretariat.",
      },
    },
    run: { da: "Følg målingen", en: "Follow the round" },
  },
  storedData: {
    title: { da: "Det gemmer vi om dig i en måling", en: "What we store about you in a survey" },
    lead: {
      da: "Her står alt, hvad sitet gemmer, fra du bliver spurgt, til målingen er lukket, og hvornår det slettes.",
      en: "This page lists everything the site stores from the time you are invited until the survey is closed, and when it is deleted.",
    },
    up: { da: "Sådan behandler vi dine oplysninger", en: "How we use your data" },
    open: {
      title: { da: "Mens målingen er åben", en: "While the survey is open" },
      list: {
        da: "Din invitation: dit navn, din kommune og et fingeraftryk af dit link. Selve linket gemmes ikke.\nEt krypteret felt med din kladde eller dit sendte svar, om du har sendt, og om du har slået påmindelser fra. Feltet er lige langt hos alle, også hos den, der ikke har svaret, og der står ikke noget tidspunkt ved det. Alle felter krypteres om hver nat og før hver sikkerhedskopi, så to kopier ikke viser, hvem der har svaret imellem dem.\nHvor mange der har sendt. Det tælles om natten og gemmes uden navne.\nMailen med invitationen, uden link. Påmindelser lægges i kø til alle, der er spurgt. Først når din skal sendes, ser sitet efter i det krypterede felt, om du skal have den, og bagefter slettes dit navn ved den.\nKan en påmindelse ikke afleveres med det samme, venter den med dit navn i op til et døgn, og så længe kan det ses, at du ikke havde svaret. Det ser mailserveren også, når den sender dig en påmindelse.\nDen, der følger med i selve databasen fra øjeblik til øjeblik, kan se, at der sker noget ved din invitation, men ikke hvad.\nNøglen til de krypterede felter ligger et andet sted end resten og er ikke med i nogen sikkerhedskopi.",
        en: "Your invitation: your name, your municipality and a fingerprint of your link. The link itself is not stored.\nAn encrypted field with your draft or your sent answer, whether you have sent it, and whether you have turned reminders off. It has the same size for everyone, also for those who have not answered, and no time is stored with it. Every field is encrypted again each night and before each backup, so that two copies do not show who answered between them.\nHow many have sent an answer. They are counted at night, and the number is stored without names.\nThe email with the invitation, without the link. Reminders are queued for everyone who was asked. Only when yours is to be sent does the site check in the encrypted field whether you should get it, and your name is removed from it afterwards.\nIf a reminder cannot be delivered at once, it waits with your name for up to a day, and until then it can be seen that you had not answered. The mail server also sees that when it sends you a reminder.\nSomeone who watches the database itself from moment to moment can see that something happens to your invitation, but not what.\nThe key to the encrypted fields is stored apart from the rest and is in no backup.",
      },
    },
    closing: {
      title: { da: "Når målingen lukker", en: "When the survey closes" },
      list: {
        da: "Svarene åbnes, blandes og gemmes under tilfældige numre. Kommentarer gemmes hver for sig, uden svar og uden kommune.\nDet krypterede felt og fingeraftrykket af linket slettes. Det gør mailene også.\nTil sidst slettes nøglen. Ældre sikkerhedskopier kan derefter ikke åbnes af nogen.",
        en: "The answers are decrypted, shuffled and stored under random numbers. Comments are stored separately, without answers and without municipality.\nThe encrypted field and the link's fingerprint are deleted. So are the emails.\nFinally the key is deleted. After that nobody can decrypt the answers in older backups.",
      },
    },
    after: {
      title: { da: "Bagefter", en: "Afterwards" },
      list: {
        da: "At du blev spurgt i målingen, står der stadig. Om du svarede, gør ikke.\nDit svar er ét blandt de andre i sin gruppe, og ingen kan se, at det er dit. Grupper på færre end 5 svar vises ikke.\nBliver du slettet fra sitet, fjernes dit navn fra invitationen og fra alle kommentarer, også i sikkerhedskopien fra lukningen. Dit svar bliver stående, også hvis målingen er åben: blev det slettet, ville tallene før og efter vise, om du havde svaret.",
        en: "The site still shows that you were asked. It does not show whether you answered.\nYour answer is one of many in its group, and nobody can see that it is yours. Groups of fewer than 5 answers are not shown.\nIf you are deleted from the site, your name is removed from the invitation and from every comment, also in the backup taken at closing. Your answer stays, also while the survey is open: if it were deleted, the numbers before and after would show whether you had answered.",
      },
    },
    never: {
      title: { da: "Det gemmer vi aldrig", en: "What we never store" },
      list: {
        da: "Hvornår du svarede, hvor du sad, eller hvilken telefon eller computer du brugte.\nEn linje i sitets log om, at linket blev åbnet, eller at der blev svaret.\nHvem der er logget ind: siden med spørgsmålene spørger ikke.",
        en: "When you answered, where you were, or which phone or computer you used.\nA line in the site's log saying that the link was opened or that an answer was sent.\nWho is signed in: the page with the questions does not check.",
      },
    },
  },
  refused: {
    malformed: {
      da: "Svaret kunne ikke læses. Intet er ændret.",
      en: "The answer could not be read. Nothing was changed.",
    },
    "unknown-question": {
      da: "Svaret passer ikke til spørgeskemaet. Intet er ændret.",
      en: "The answer does not fit the questionnaire. Nothing was changed.",
    },
    "unknown-choice": {
      da: "Vælg et af de svar, der står ved spørgsmålet. Intet er ændret.",
      en: "Choose one of the answers offered. Nothing was changed.",
    },
    "too-long": {
      da: "Din kommentar er for lang. Skriv højst {{max}} tegn. Intet er ændret.",
      en: "Your comment is too long. Write at most {{max}} characters. Nothing was changed.",
    },
    "too-big": {
      da: "Det er mere, end der kan sendes på én gang. Gør kommentaren kortere. Intet er ændret.",
      en: "That is more than can be sent at once. Make the comment shorter. Nothing was changed.",
    },
    required: {
      da: "Et spørgsmål mangler et svar, før du kan sende. Det er mærket »skal besvares«.",
      en: "A question needs an answer before you can send. It is marked “must be answered”.",
    },
    nothing: {
      da: "Du har ikke svaret på noget endnu. Svar på mindst ét spørgsmål, før du sender.",
      en: "You have not answered anything yet. Answer at least one question before you send.",
    },
    sent: {
      da: "Dit svar var allerede sendt. Det, du sendte først, tæller.",
      en: "Your answer had already been sent. Your first answer counts.",
    },
    unknown: {
      da: "Linket virker ikke, eller målingen er lukket.",
      en: "The link does not work, or the survey is closed.",
    },
  },
  client: {
    next: { da: "Næste", en: "Next" },
    previous: { da: "Forrige", en: "Previous" },
    saving: { da: "Gemmer …", en: "Saving …" },
    saved: { da: "Kladden er gemt", en: "Draft saved" },
    unsaved: {
      da: "Kladden er ikke gemt. Vi prøver igen, næste gang du svarer.",
      en: "The draft is not saved. We will try again the next time you answer.",
    },
    sending: { da: "Sender …", en: "Sending …" },
    notSent: {
      da: "Svaret er ikke sendt. Prøv igen om lidt.",
      en: "The answer was not sent. Try again in a moment.",
    },
  },
  trial: {
    text: {
      da: "Sådan ser agenterne målingen. Du kan udfylde den, men svarene gemmes ikke.",
      en: "This is how the agents see the survey. You can fill it in, but the answers are not saved.",
    },
    done: {
      da: "Det var en prøve. Svaret er ikke gemt eller sendt.",
      en: "That was a trial. The answer was not saved or sent.",
    },
  },
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
  running: {
    answered: { da: "Svar", en: "Answers" },
    share_one: {
      da: "{{answered}} af {{count}} har svaret helt ({{share}}), talt natten til {{day}}.",
      en: "{{answered}} of {{count}} has answered in full ({{share}}), counted on the night before {{day}}.",
    },
    share_other: {
      da: "{{answered}} af {{count}} har svaret helt ({{share}}), talt natten til {{day}}.",
      en: "{{answered}} of {{count}} have answered in full ({{share}}), counted on the night before {{day}}.",
    },
    uncounted: {
      da: "Svarene er ikke talt endnu. Det bliver de den første nat, målingen er åben.",
      en: "The answers have not been counted yet. They are on the first night that the round is open.",
    },
    nights: { da: "Svar nat for nat", en: "Answers night by night" },
    night: { da: "Natten til", en: "Night before" },
    fresh: { da: "Nye", en: "New" },
    total: { da: "I alt", en: "In all" },
    rate: { da: "Svarprocent", en: "Response rate" },
    earlierNights_one: { da: "{{count}} nat før", en: "{{count}} night before" },
    earlierNights_other: { da: "{{count}} nætter før", en: "{{count}} nights before" },
    nightly: {
      da: "Svar tælles kun om natten, så ingen kan følge den enkelte. Det, der er begyndt og ikke sendt, tæller først med, når målingen lukker.",
      en: "Answers are counted at night only, so that nobody can follow a single person. What is started and not sent is only counted when the round closes.",
    },
    reminders: { da: "Påmindelser", en: "Reminders" },
    remindersSent_one: {
      da: "{{sent}} af {{count}} påmindelse er sendt.",
      en: "{{sent}} of {{count}} reminder has been sent.",
    },
    remindersSent_other: {
      da: "{{sent}} af {{count}} påmindelser er sendt.",
      en: "{{sent}} of {{count}} reminders have been sent.",
    },
    nextReminder: {
      da: "Den næste sendes automatisk, tidligst {{day}}.",
      en: "The next is sent automatically, on {{day}} at the earliest.",
    },
    obstacle: {
      none: { da: "Målingen er åbnet uden påmindelser.", en: "The round was opened without reminders." },
      "all-sent": { da: "Der er ikke flere tilbage.", en: "There are none left." },
      today: {
        da: "Der er sendt en i dag. Der sendes højst én om dagen.",
        en: "One was sent today. At most one is sent a day.",
      },
      "not-begun": {
        da: "De kan først sendes, når målingen er begyndt.",
        en: "They can be sent once the round has begun.",
      },
    },
    toRemind: { da: "Send en påmindelse nu", en: "Send a reminder now" },
    remindTitle: { da: "Send en påmindelse nu", en: "Send a reminder now" },
    remindWhom_one: {
      da: "Ca. {{count}} person får den: dem, der ikke havde svaret ved sidste optælling, uden dem, der har slået påmindelser fra. Ingen kan se, hvem det er.",
      en: "About {{count}} person gets it: those who had not answered at the last count, except those who have turned reminders off. Nobody can see who they are.",
    },
    remindWhom_other: {
      da: "Ca. {{count}} personer får den: dem, der ikke havde svaret ved sidste optælling, uden dem, der har slået påmindelser fra. Ingen kan se, hvem det er.",
      en: "About {{count}} people get it: those who had not answered at the last count, except those who have turned reminders off. Nobody can see who they are.",
    },
    remindUncounted: {
      da: "Svarene er ikke talt endnu. Påmindelsen går til dem, der ikke har svaret, uden dem, der har slået påmindelser fra: højst {{count}}. Ingen kan se, hvem det er.",
      en: "The answers have not been counted yet. The reminder goes to those who have not answered, except those who have turned reminders off: {{count}} at most. Nobody can see who they are.",
    },
    remindUncountedButton: { da: "Send påmindelsen", en: "Send the reminder" },
    letter: { da: "Mailen", en: "The email" },
    remindNow: { da: "Send", en: "Send" },
    remindText: {
      da: "Den erstatter den næste automatiske påmindelse, og den sendes om fem minutter. Så længe kan du fortryde.",
      en: "It replaces the next automatic reminder, and is sent in five minutes. Until then you can undo it.",
    },
    remindTick: { da: "Jeg har læst mailen", en: "I have read the email" },
    remindButton_one: { da: "Send ca. {{count}} mail", en: "Send about {{count}} email" },
    remindButton_other: { da: "Send ca. {{count}} mails", en: "Send about {{count}} emails" },
    extend: { da: "Forlæng målingen", en: "Extend the round" },
    extendText: {
      da: "Den nye dag står med det samme på siden, der svares på, og i alle mails fra nu af. Det gør dagen for resultatet også. Den skal ligge efter den nye sidste dag. Ingen får mail om det. Vil I skrive til dem, der mangler at svare, så send en påmindelse.",
      en: "The new day is shown at once on the page that is answered, and in every email from now on. So is the day of the results, which must come after the new last day. Nobody gets an email about it. To write to those who have not answered, send a reminder.",
    },
    noResultsDay: {
      da: "Der er ikke lovet en dag. Lad feltet stå tomt, hvis der stadig ikke skal loves en.",
      en: "No day has been promised. Leave the field empty if none is to be promised.",
    },
    extendButton: { da: "Forlæng", en: "Extend" },
  },
  secretariat: {
    title: { da: "Målinger", en: "Surveys" },
    lead: {
      da: "Opret en måling, se den som agenterne ser den, åbn den, og luk den. Ingen kan se svar, før målingen er lukket.",
      en: "Create a survey round, see it as the agents see it, open it, and close it. Nobody can see an answer before the round is closed.",
    },
    up: { da: "Sekretariat", en: "Secretariat" },
    create: { da: "Opret en måling", en: "Create a round" },
    questionnaires: { da: "Spørgeskemaer", en: "Questionnaires" },
    bringIn: { da: "Indlæs en tidligere måling", en: "Import an earlier round" },
    none: {
      da: "Der er ingen målinger endnu. Opret den første.",
      en: "There are no rounds yet. Create the first one.",
    },
    name: { da: "Navn", en: "Name" },
    nameHint: { da: "For eksempel Trivselsmåling-1", en: "For example Trivselsmåling-1" },
    state: { da: "Status", en: "Status" },
    status: {
      draft: { da: "Kladde", en: "Draft" },
      waiting: { da: "Åbner {{day}}", en: "Opens {{day}}" },
      open: { da: "Åben", en: "Open" },
      closed: { da: "Lukket", en: "Closed" },
      published: { da: "Offentliggjort", en: "Published" },
      lost: { da: "Afsluttet uden svar", en: "Ended without answers" },
    },
    elsewhere: { da: "Gennemført et andet sted", en: "Run elsewhere" },
    period: { da: "Periode", en: "Period" },
    fromTo: { da: "{{from}} til og med {{to}}", en: "{{from}} until and including {{to}}" },
    invited: { da: "Inviteret", en: "Invited" },
    answered: { da: "Svar", en: "Answers" },
    whole_one: { da: "{{count}} helt", en: "{{count}} complete" },
    whole_other: { da: "{{count}} hele", en: "{{count}} complete" },
    partly_one: { da: "{{count}} delvist", en: "{{count}} partial" },
    partly_other: { da: "{{count}} delvise", en: "{{count}} partial" },
    uncounted: { da: "Ikke talt endnu", en: "Not counted yet" },
    wholeSoFar_one: {
      da: "{{count}} helt ved sidste optælling ({{share}})",
      en: "{{count}} complete at the last count ({{share}})",
    },
    wholeSoFar_other: {
      da: "{{count}} hele ved sidste optælling ({{share}})",
      en: "{{count}} complete at the last count ({{share}})",
    },
    unknown: { da: "Ukendt", en: "Unknown" },
    chooseQuestionnaire: { da: "Vælg spørgeskema", en: "Choose a questionnaire" },
    chooseOther: { da: "Vælg et andet", en: "Choose another" },
    earlierVersions: { da: "Tidligere versioner", en: "Earlier versions" },
    newTitle: { da: "Ny måling", en: "New round" },
    newLead: {
      da: "Målingen oprettes som kladde. Ingen får mail, før du åbner den.",
      en: "The round is created as a draft. Nobody gets an email until you open it.",
    },
    questionnaire: { da: "Spørgeskema", en: "Questionnaire" },
    version: { da: "{{title}}, version {{version}}", en: "{{title}}, version {{version}}" },
    opensOn: { da: "Åbner", en: "Opens" },
    closesOn: { da: "Sidste dag, der kan svares", en: "Last day to answer" },
    dayHint: { da: "For eksempel 16-05-2027", en: "For example 16-05-2027" },
    roles: { da: "Hvem spørges?", en: "Who is asked?" },
    asked: {
      agent: { da: "Agenter", en: "Agents" },
      leader: { da: "Ledere", en: "Leaders" },
      host: { da: "Værter", en: "Hosts" },
      secretariat: { da: "Sekretariatet", en: "The secretariat" },
      steering: { da: "Styregruppen", en: "The steering group" },
    },
    /** After the first in a list. */
    alsoAsked: {
      agent: { da: "agenter", en: "agents" },
      leader: { da: "ledere", en: "leaders" },
      host: { da: "værter", en: "hosts" },
      secretariat: { da: "sekretariatet", en: "the secretariat" },
      steering: { da: "styregruppen", en: "the steering group" },
    },
    places: { da: "Hvilke kommuner?", en: "Which municipalities?" },
    placesHint: {
      da: "Vælg ingen, hvis alle medlemskommuner skal med.",
      en: "Choose none to ask every member municipality.",
    },
    allPlaces: { da: "Alle medlemskommuner", en: "Every member municipality" },
    activeOn: { da: "Kun dem, der var aktive den", en: "Only people who were active on" },
    resultsOn: { da: "Resultatet kommer senest", en: "Results no later than" },
    resultsOnHint: {
      da: "Dagen står i invitationen. Lad feltet stå tomt, så bliver det fire uger efter den sidste dag, der kan svares.",
      en: "The invitation says this day. Leave it empty for four weeks after the last day to answer.",
    },
    activeThen: { da: "Aktive den", en: "Active on" },
    activeOnHint: {
      da: "Lad feltet stå tomt for at spørge dem, der er aktive den dag, målingen åbner. De, der er stoppet eller på orlov, får aldrig mail.",
      en: "Leave empty to ask the people who are active on the day the round opens. People who have left or are on leave never get an email.",
    },
    greeting: { da: "Hvorfor spørger I?", en: "Why do you ask?" },
    greetingHint: {
      da: "Med jeres egne ord, i mailen og øverst på siden. Lad feltet stå tomt, hvis de sædvanlige ord passer.",
      en: "In your own words, in the email and at the top of the page. Leave empty to use the standard text.",
    },
    reminders: {
      da: "Påmindelser til dem, der ikke har svaret",
      en: "Reminders to people who have not answered",
    },
    remindersHint: {
      da: "De sendes jævnt fordelt over perioden, på hverdage kl. 9.15. Man kan slå dem fra uden at svare.",
      en: "They are spread evenly over the period, on weekdays at 9.15. People can turn them off without answering.",
    },
    remindersOf_zero: { da: "Ingen", en: "None" },
    remindersOf_one: { da: "Højst {{count}}", en: "At most {{count}}" },
    remindersOf_other: { da: "Højst {{count}}", en: "At most {{count}}" },
    save: { da: "Opret som kladde", en: "Create as draft" },
    targets: { da: "Succesmål", en: "Targets" },
    thresholds: { da: "Mindste grupper, der vises", en: "Smallest groups shown" },
    trial: { da: "Se den som agenterne ser den", en: "See it as the agents see it" },
    open: { da: "Åbn målingen", en: "Open the round" },
    wouldAsk: { da: "Ville blive inviteret nu", en: "Would be invited now" },
    toLaunchText: {
      da: "Se, hvem der spørges, og hvad de får på mail, før du åbner. Ingen får mail endnu.",
      en: "See who will be asked, and what they will get by email, before you open the round. Nobody gets an email yet.",
    },
    toLaunch: { da: "Se det hele igennem, og åbn", en: "Check everything, and open" },
    change: { da: "Ret eller slet", en: "Edit or delete" },
    changeButton: { da: "Ret kladden", en: "Edit the draft" },
    crosses: {
      title: { da: "Spørgsmål, der sammenlignes", en: "Questions compared with each other" },
      lead: {
        da: "Højst fire par. De vises kun for alle under ét, i tre bånd, og kun hvor de ikke afslører noget om enkeltpersoner. Har et par for få svar, vises det ikke. Kan svarene på et spørgsmål regnes ud, fjernes det sidste af de par, spørgsmålet er med i. De vælges nu og kan ikke ændres, når målingen er åben.",
        en: "At most four pairs. They are shown only for everyone together, in three bands, and only where they reveal nothing about individuals. A pair with too few answers is not shown. If answers to a question could be worked out, the last of the pairs with that question goes. They are chosen now and cannot be changed once the round is open.",
      },
      pair: { da: "»{{outcome}}« efter »{{by}}«", en: "“{{outcome}}” by “{{by}}”" },
      number: { da: "Kryds {{number}}", en: "Comparison {{number}}" },
      outcome: { da: "Hvordan svares der på", en: "How is this answered" },
      by: { da: "Efter svaret på", en: "By their answer to" },
      none: { da: "Ikke valgt", en: "Not chosen" },
      lost_one: {
        da: "Ét kryds er taget ud, for skemaet stiller ikke begge spørgsmål.",
        en: "One comparison has been taken out, since the questionnaire does not ask both questions.",
      },
      lost_other: {
        da: "{{count}} kryds er taget ud, for skemaet stiller ikke begge spørgsmål i dem.",
        en: "{{count}} comparisons have been taken out, since the questionnaire does not ask both of their questions.",
      },
    },
    changeTitle: { da: "Ret målingen", en: "Edit the round" },
    saveChange: { da: "Gem", en: "Save" },
    delete: { da: "Slet kladden", en: "Delete the draft" },
    deleteText: {
      da: "Målingen og dens succesmål slettes. Ingen er blevet spurgt, så der mistes ingen svar.",
      en: "The round and its targets are deleted. Nobody has been asked, so no answer is lost.",
    },
    remove: { da: "Slet målingen igen", en: "Delete the round again" },
    removeText: {
      da: "Blev filen læst forkert, kan målingen slettes, til den er offentliggjort, og indlæses igen. Svar, tal og citater slettes, og det kan ikke fortrydes.",
      en: "If the file was read wrongly, the round can be deleted until it is published, and imported again. Answers, figures and quotes are deleted, and that cannot be undone.",
    },
    removeButton: { da: "Slet målingen", en: "Delete the round" },
    deleteButton: { da: "Slet kladden", en: "Delete the draft" },
    openText_one: {
      da: "{{count}} person bliver inviteret og får sit eget link på mail.",
      en: "{{count}} person is invited and gets a personal link by email.",
    },
    openText_other: {
      da: "{{count}} personer bliver inviteret og får hver deres eget link på mail.",
      en: "{{count}} people are invited, and each gets a personal link by email.",
    },
    openLater: {
      da: "Mailene sendes {{moment}}, når målingen åbner.",
      en: "The emails are sent {{moment}}, when the round opens.",
    },
    openAtOnce: {
      da: "Målingen åbner nu, og mailene sendes om fem minutter. Så længe kan du fortryde.",
      en: "The round opens now, and the emails are sent in five minutes. Until then you can undo it.",
    },
    openTick: {
      da: "Jeg har set, hvem der inviteres, og hvad de får",
      en: "I have seen who is invited, and what they get",
    },
    openButton_one: { da: "Åbn, og send {{count}} mail", en: "Open, and send {{count}} email" },
    openButton_other: { da: "Åbn, og send {{count}} mails", en: "Open, and send {{count}} emails" },
    nobody: {
      da: "Målingen spørger ingen. Der er ingen aktive med den rolle i de valgte kommuner på dagen.",
      en: "The round does not ask anyone. Nobody with that role is active in the chosen municipalities on the day.",
    },
    overText: {
      da: "Sidste dag for svar er gået, uden at målingen blev åbnet. Opret en ny.",
      en: "The last day to answer has passed without the round being opened. Create a new one.",
    },
    close: { da: "Luk målingen", en: "Close the round" },
    closeText: {
      da: "Målingen lukker automatisk, når {{day}} er gået. Lukker du den nu, virker linkene ikke længere, svarene gøres anonyme, og forbindelsen til personerne slettes for altid. Det kan ikke fortrydes.",
      en: "The round closes automatically at the end of {{day}}. If you close it now, the links stop working, the answers are anonymised, and the connection to the people is permanently deleted. This cannot be undone.",
    },
    closeButton: { da: "Luk nu for altid", en: "Close permanently now" },
    nightly: {
      da: "Tallet opdateres hver nat. Svar, der er begyndt og ikke sendt, tælles først, når målingen lukker. Ingen kan se, hvem der har svaret, eller hvad de har svaret.",
      en: "The number is updated every night. Answers started but not sent are only counted when the round closes. Nobody can see who has answered, or what they answered.",
    },
    answeredSoFar: { da: "Hele svar ved sidste optælling", en: "Complete answers at the last count" },
    complete: { da: "Hele svar", en: "Complete answers" },
    partial: { da: "Delvise svar", en: "Partial answers" },
    results: { da: "Resultater", en: "Results" },
    resultsImported: {
      da: "Målingen er indlæst. Læs kladden, og offentliggør den, når I er klar.",
      en: "The round has been imported. Read the draft, and publish it when you are ready.",
    },
    resultsText: {
      da: "Målingen er lukket, og svarene er gjort anonyme. Læs kladden, og offentliggør den, når I er klar.",
      en: "The round is closed, and the answers are anonymised. Read the draft, and publish it when you are ready.",
    },
    toResults: { da: "Se resultatet", en: "See the result" },
    toPublishing: { da: "Gør klar til offentliggørelse", en: "Prepare publishing" },
    toComments: { da: "Kommentarer og citater", en: "Comments and quotes" },
    toActions: { da: "Indsatser", en: "Actions" },
    keyLost: {
      da: "Nøglen til målingen er væk. Uden den kan ingen åbne svarene, og linkene virker ikke længere. Tal med den, der driver sitet, før du gør noget. Findes nøglen, kan den lægges tilbage.",
      en: "The round's key is missing. Without it, nobody can open the answers, and the links no longer work. Talk to whoever runs the site before you do anything. If the key is found, it can be put back.",
    },
    inBackup: {
      da: "Målingen er lukket før. Databasen er sat tilbage til en ældre kopi, men svarene ligger i sikkerhedskopien fra lukningen og bliver hentet om lidt. Du skal ikke gøre noget.",
      en: "The round was closed before. An older copy of the database has been restored, but the answers are in the backup taken at closing and will be fetched in a moment. You do not need to do anything.",
    },
    giveUp: { da: "Nøglen er væk", en: "The key is missing" },
    giveUpText: {
      da: "Findes nøglen ikke, kan målingen kun afsluttes uden svar. Alle svar er tabt, og dem, der har svaret, skal have det at vide. Det kan ikke fortrydes.",
      en: "If the key cannot be found, the round can only be ended without answers. All answers are lost, and the people who gave them should be told. This cannot be undone.",
    },
    giveUpButton: { da: "Afslut uden svar", en: "End without answers" },
    lostUncounted: {
      da: "Målingen blev afsluttet uden svar, fordi nøglen var væk. Der var ikke talt nogen sendte svar. Er der sendt nogen, kan de ikke åbnes.",
      en: "The round was ended without answers because its key was missing. No sent answers had been counted. If any were sent, they cannot be opened.",
    },
    lostText_one: {
      da: "Målingen blev afsluttet uden svar, fordi nøglen var væk. Ved den sidste optælling om natten havde {{count}} sendt sit svar. Ingen kan åbne det.",
      en: "The round was ended without answers because its key was missing. At the last nightly count {{count}} person had sent an answer, and nobody can open it.",
    },
    lostText_other: {
      da: "Målingen blev afsluttet uden svar, fordi nøglen var væk. Ved den sidste optælling om natten havde {{count}} sendt deres svar. Ingen kan åbne dem.",
      en: "The round was ended without answers because its key was missing. At the last nightly count {{count}} people had sent their answers, and nobody can open them.",
    },
    done: {
      oprettet: { da: "Målingen er oprettet som kladde.", en: "The round has been created as a draft." },
      rettet: { da: "Kladden er rettet.", en: "The draft has been changed." },
      slettet: { da: "Kladden er slettet.", en: "The draft has been deleted." },
      fjernet: {
        da: "Den indlæste måling er slettet.",
        en: "The imported round has been deleted.",
      },
      aabnet: {
        da: "Målingen er åbnet.",
        en: "The round is open.",
      },
      venter: {
        da: "Målingen åbner {{moment}}. Mailene sendes samtidig.",
        en: "The round opens {{moment}}. The emails are sent then.",
      },
      lukket: {
        da: "Målingen er lukket. Svarene er gjort anonyme, og forbindelsen til personerne er slettet.",
        en: "The round is closed. The answers are anonymised, and the connection to the people is deleted.",
      },
      opgivet: { da: "Målingen er afsluttet uden svar.", en: "The round has been ended without answers." },
      forlaenget: {
        da: "Målingen er forlænget. Ingen har fået mail om det.",
        en: "The round is extended. No emails were sent.",
      },
      paamindet: {
        da: "Dem, der ikke har svaret, får en påmindelse.",
        en: "Those who have not answered get a reminder.",
      },
      hentet: { da: "Målingen er indlæst.", en: "The round has been imported." },
    },
    underWay: {
      da: "Målingen er ved at blive åbnet eller lukket.",
      en: "The survey is being opened or closed.",
    },
    wrong: {
      missing: { da: "Skal udfyldes.", en: "Fill in the field." },
      long: { da: "Det er for langt.", en: "That is too long." },
      day: { da: "Skriv datoen som 16-05-2027.", en: "Write the date as 16-05-2027." },
      far: { da: "Datoen ligger for langt ude i fremtiden.", en: "The date is too far in the future." },
      "long-round": {
        da: "En måling kan højst være åben i et år.",
        en: "A round can be open for a year at most.",
      },
      "results-early": {
        da: "Resultatet kan først komme efter den sidste dag, der kan svares. Skriv en senere dag.",
        en: "The results cannot come before the last day to answer has passed. Write a later day.",
      },
      "active-late": {
        da: "Datoen skal være senest den dag, målingen åbner.",
        en: "The date must be no later than the day the round opens.",
      },
      "not-later": {
        da: "Vælg en dag efter den, målingen lukker nu.",
        en: "Choose a day after the one on which the round closes now.",
      },
      choice: { da: "Vælg en af mulighederne.", en: "Choose one of the options." },
      roles: { da: "Vælg mindst én rolle.", en: "Choose at least one role." },
      "unknown-questionnaire": { da: "Spørgeskemaet findes ikke.", en: "The questionnaire does not exist." },
      "unknown-municipality": { da: "Kommunen findes ikke.", en: "The municipality does not exist." },
      dates: {
        da: "Målingen skal lukke, efter at den er åbnet, og tidligst i dag.",
        en: "The round must close after it has opened, and today at the earliest.",
      },
      "name-taken": {
        da: "En måling med det navn findes allerede.",
        en: "There is already a round with that name.",
      },
      cross: {
        da: "Et kryds kan ikke bruges. Fejlen står ved det.",
        en: "A comparison cannot be used. See what is wrong below.",
      },
      "cross-half": {
        da: "Vælg to spørgsmål, eller ingen.",
        en: "Choose two questions, or none.",
      },
      "cross-same": {
        da: "Vælg to forskellige spørgsmål.",
        en: "Choose two different questions.",
      },
      "cross-unasked": {
        da: "Spørgeskemaet stiller ikke begge de spørgsmål, der stod her. Vælg igen, eller lad krydset stå tomt.",
        en: "The questionnaire does not ask both of the questions that stood here. Choose again, or leave the comparison empty.",
      },
      "cross-twice": {
        da: "De to spørgsmål er valgt i et andet kryds.",
        en: "The two questions are chosen in another comparison.",
      },
      "changed-wording": {
        da: "Ordlyden er ændret, siden versionen blev brugt. Giv spørgeskemaet en ny version.",
        en: "The wording has changed since the version was used. Give the questionnaire a new version.",
      },
      unknown: { da: "Målingen findes ikke.", en: "The round does not exist." },
      "not-draft": {
        da: "Målingen er allerede åbnet. Der er ikke sendt flere mails.",
        en: "The round has already been opened. No more emails were sent.",
      },
      nobody: {
        da: "Målingen spørger ingen, så den er ikke åbnet.",
        en: "The round does not ask anyone, so it was not opened.",
      },
      over: {
        da: "Sidste dag for svar er gået, så målingen er ikke åbnet.",
        en: "The last day to answer has passed, so the round was not opened.",
      },
      "not-open": {
        da: "Målingen er ikke åben. Er den lukket i et andet vindue, gælder den lukning.",
        en: "The round is not open. If it was closed in another window, it stays closed.",
      },
      "key-lost": {
        da: "Nøglen til målingen er væk, så svarene kan ikke åbnes.",
        en: "The round's key is missing, so the answers cannot be opened.",
      },
      "key-there": {
        da: "Nøglen er der, så svarene er ikke tabt. Luk målingen i stedet.",
        en: "The key is available, so the answers are not lost. Close the round instead.",
      },
      "not-removable": {
        da: "Kun en indlæst måling, der ikke er offentliggjort, kan slettes.",
        en: "Only a round that was imported and is not published can be deleted.",
      },
      "in-backup": {
        da: "Målingen er lukket før, og svarene ligger i en sikkerhedskopi. De bliver hentet om lidt.",
        en: "The round was closed before, and its answers are in a backup. They will be fetched in a moment.",
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
  closingJob: {
    title: { da: "Lukning af {{name}}", en: "Closing of {{name}}" },
    step: {
      answers: { da: "Svarene skilles fra navnene.", en: "Answers are being separated from names." },
      erasing: {
        da: "Det, der kunne vise, hvem der har svaret, slettes.",
        en: "What could show who answered is being erased.",
      },
      backup: { da: "Der tages en sikkerhedskopi.", en: "A backup is being taken." },
    },
    closed: { da: "Målingen er lukket.", en: "The survey is closed." },
    later: {
      da: "Oprydningen bagefter er ikke færdig. Den gøres automatisk inden for et minut.",
      en: "The cleaning up afterwards is not finished. It is done automatically within a minute.",
    },
    brokenOff: {
      da: "Det blev afbrudt. Målingen er stadig åben. Prøv igen.",
      en: "It was interrupted. The survey is still open. Try again.",
    },
    seeRound: { da: "Se målingen", en: "See the survey" },
  },
};
