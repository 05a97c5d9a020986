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
};
