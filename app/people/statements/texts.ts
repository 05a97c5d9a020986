/** What the site states about itself. Points of a list stand on a line each. */
export const texts = {
  accessibility: {
    title: { da: "Tilgængelighed", en: "Accessibility" },
    lead: {
      da: "Alle skal kunne bruge sitet, også med tastatur, skærmlæser, forstørrelse og på en lille telefon. Her står, hvordan det går, og hvad du gør, hvis noget driller.",
      en: "Everyone must be able to use the site, also with a keyboard, a screen reader, magnification, and on a small phone. This page says how far we have come, and what to do if something does not work.",
    },
    official: {
      title: { da: "Den officielle erklæring", en: "The official statement" },
      text: {
        da: "Den lovpligtige tilgængelighedserklæring laves i Digitaliseringsstyrelsens WAS-Tool og lægges på was.digst.dk. Sekretariatet laver den, når sitet tages i brug. Denne side erstatter den ikke.",
        en: "The accessibility statement required by law is made in the WAS-Tool of the Danish Agency for Digital Government and published at was.digst.dk. The secretariat makes it when the site is taken into use. This page does not replace it.",
      },
      link: {
        da: "Tilgængelighedserklæringer hos Digitaliseringsstyrelsen",
        en: "Accessibility statements at the Danish Agency for Digital Government (in Danish)",
      },
    },
    how: {
      title: { da: "Sådan er sitet bygget", en: "How the site is built" },
      text: { da: "Målet er WCAG 2.2 på niveau AA.", en: "The aim is WCAG 2.2 at level AA." },
      list: {
        da: "Alt kan betjenes med tastaturet alene, og man kan se, hvor man er.\nLog ind, tilmelding og spørgeskemaer virker uden JavaScript.\nSiderne kan bruges på en skærm, der er 320 punkter bred, og med 400\u00a0% forstørrelse.\nDe film, der følger med sitet, har danske undertekster.\nDiplomet er en mærket PDF, som en skærmlæser kan læse op.\nSiderne prøves med axe, hver gang sitet ændres.",
        en: "Everything can be operated with the keyboard alone, and you can see where you are.\nSigning in, signing up and questionnaires work without JavaScript.\nThe pages can be used on a screen 320 pixels wide, and at 400% magnification.\nThe films that come with the site have Danish captions.\nThe diploma is a tagged PDF that a screen reader can read aloud.\nThe pages are tested with axe every time the site is changed.",
      },
    },
    missing: {
      title: { da: "Det mangler vi", en: "What is missing" },
      text: {
        da: "Sitet er ikke gennemgået af nogen udefra endnu, og det er ikke prøvet af brugere med skærmlæser. Materiale, der er lavet i andre værktøjer, kan have mangler, som sitet ikke kan rette.",
        en: "The site has not yet been reviewed by anyone outside the hotline, or tested by people who use screen readers. Material made in other tools may have faults that the site cannot correct.",
      },
    },
    tell: {
      title: { da: "Sig til, hvis noget ikke virker", en: "Tell us if something does not work" },
      text: {
        da: "Fortæl, hvilken side det var, og hvad der gik galt. Så får du svar og, om nødvendigt, indholdet på en anden måde.",
        en: "Tell us which page it was, and what went wrong. You will get an answer and, if necessary, the content in another form.",
      },
      complaint: {
        da: "Får du ikke et svar, du kan bruge, kan du klage til Digitaliseringsstyrelsen.",
        en: "If the answer does not help you, you can complain to the Danish Agency for Digital Government.",
      },
    },
  },
  call: { da: "Ring til sekretariatet på", en: "Call the secretariat on" },
  privacy: {
    title: { da: "Sådan behandler vi dine oplysninger", en: "How we use your data" },
    lead: {
      da: "Sitet gemmer det, der skal til, for at du kan blive klar til vagter, og ikke mere.",
      en: "The site stores what is needed for you to become ready for shifts, and nothing more.",
    },
    responsible: {
      title: { da: "Hvem er ansvarlig", en: "Who is responsible" },
      text: {
        da: "Din kommune har ansvaret for oplysninger om dig som medarbejder. Den Digitale Hotlines sekretariat driver sitet for medlemskommunerne.",
        en: "Your municipality is responsible for the data about you as an employee. The secretariat of Den Digitale Hotline runs the site for the member municipalities.",
      },
    },
    kept: {
      title: { da: "Hvad vi gemmer", en: "What we store" },
      text: {
        da: "Din kommune melder dig til. Resten kommer til, når du bruger sitet.",
        en: "Your municipality signs you up. The rest is added as you use the site.",
      },
      list: {
        da: "Navn, mailadresse, kommune, rolle og startdato, dit telefonnummer, hvis du har skrevet det, og dit medarbejdernummer, hvis sekretariatet har skrevet det.\nKursusdage: tilmelding, venteliste og fremmøde.\nE-læring: hvad du har set og gennemført, og svar på øvelser.\nDit diplom, med det nummer andre kan slå op.\nMails, som sitet har sendt dig, og hvornår.\nHvor og hvornår du har været logget ind. Bruger du kommunens konto, også det nummer, som kommunens login kender den på, og aldrig dens adgangskode.\nHvornår andre har set på eller ændret dine oplysninger, og i hvilken rolle.\nHvornår sitet har afvist noget, du bad om, og på hvilken side.",
        en: "Name, email address, municipality, role and start date, your telephone number if you have given it, and your staff number if the secretariat has entered it.\nCourse days: enrolment, waiting list and attendance.\nE-learning: what you have watched and completed, and your answers to exercises.\nYour diploma, with the number that others can look up.\nEmails that the site has sent you, and when.\nWhere and when you have been signed in. If you use your municipality's account, also the number by which its sign-in knows it, and never its password.\nWhen others have viewed or changed your data, and in which role.\nWhen the site has refused something you asked for, and on which page.",
      },
    },
    seen: {
      title: { da: "Hvem der kan se dem", en: "Who can see it" },
      text: { da: "Du kan selv se dine egne. Derudover:", en: "You can see your own data. In addition:" },
      list: {
        da: "Din leder ser, hvad kommunens egne medarbejdere har gennemført.\nVærten på en kursusdag ser, hvem der er tilmeldt dagen, og til den er holdt deres telefonnummer, hvis de har skrevet det.\nSekretariatet ser alle, fordi det driver hotlinens uddannelse.\nDen, der planlægger vagter, får at vide, hvem der er klar til vagt, med navn eller medarbejdernummer, hvis sekretariatet har valgt det.\nStyregruppen ser kun tal for hele kommuner.\nMed et diploms nummer kan enhver se, at diplomet er ægte.",
        en: "Your leader sees what the municipality's own employees have completed.\nThe host of a course day sees who is enrolled on it and, until it has been held, their telephone numbers if they have given them.\nThe secretariat sees everyone, because it runs the hotline's training.\nWhoever plans shifts is told who is ready for shifts, by name or staff number, if the secretariat has chosen so.\nThe steering group only sees figures for whole municipalities.\nAnyone with a diploma's number can see that the diploma is genuine.",
      },
    },
    survey: {
      title: { da: "Målingernes svar", en: "Answers to surveys" },
      text: {
        da: "Dit svar er krypteret, til målingen lukker. Så bliver alle svar blandet og skilt fra dem, der gav dem. Om du har svaret, er krypteret sammen med svaret, så du ikke får påmindelser. Det vises ikke på sitet og slettes, når målingen lukker. Tal for få svar vises ikke.",
        en: "Your answer is encrypted until the survey closes. All answers are then shuffled and separated from the people who gave them. Whether you have answered is encrypted together with your answer, so that you get no reminders. This is not shown on the site, and it is deleted when the survey closes. Figures based on few answers are not shown.",
      },
      held: { da: "Det gemmer vi om dig i en måling", en: "What we store about you in a survey" },
    },
    long: {
      title: { da: "Hvor længe", en: "How long we store it" },
      deleted_one: {
        da: "Du bliver slettet en måned efter, at du er stoppet i hotlinen.",
        en: "You are deleted one month after you have left the hotline.",
      },
      deleted_other: {
        da: "Du bliver slettet {{count}} måneder efter, at du er stoppet i hotlinen.",
        en: "You are deleted {{count}} months after you have left the hotline.",
      },
      text: {
        da: "Du bliver logget ud, så snart du stopper. Når du slettes, forsvinder dit navn, din mailadresse, dit telefonnummer og dit medarbejdernummer alle steder. Kun tallene bliver. Ældre sikkerhedskopier har dem, til kopierne slettes, og bliver en af dem brugt, slettes du igen. Det, der hører til et log ind, slettes dagen efter. Hvilke browsere du har brugt, slettes efter 400 dage, og mailene med koder efter 30.",
        en: "You are signed out as soon as you leave. When you are deleted, your name, email address, telephone number and staff number are removed everywhere, and only the figures stay. Older backups have them until the backups are deleted, and if one is used, you are deleted again. Sign-in data is deleted the day after, which browsers you have used after 400 days, and the emails with codes after 30.",
      },
    },
    rights: {
      title: { da: "Dine rettigheder", en: "Your rights" },
      text: {
        da: "Du kan få indsigt i oplysningerne, få dem rettet og få dem slettet. Din leder og sekretariatet kan rette dem. Vil du slettes før tiden, så skriv til sekretariatet, som får det gjort af dem, der driver sitet. Du kan klage til Datatilsynet.",
        en: "You can ask to see your data, and have it corrected or deleted. Your leader and the secretariat can correct it. To be deleted earlier, write to the secretariat, who have it done by those who run the site. You can complain to the Danish Data Protection Agency (Datatilsynet).",
      },
    },
    cookies: {
      title: { da: "Cookies", en: "Cookies" },
      text: {
        da: "Sitet bruger syv cookies. Alle er nødvendige, ingen måler dig, og ingen kommer fra andre. Derfor bliver du ikke spurgt.",
        en: "The site uses seven cookies. All of them are necessary, none of them tracks you, and none comes from anyone else. That is why we do not ask for your consent.",
      },
      caption: { da: "De syv cookies", en: "The seven cookies" },
      name: { da: "Navn", en: "Name" },
      purpose: { da: "Hvad den er til", en: "What it is for" },
      life: { da: "Hvor længe", en: "How long" },
      session: { da: "Holder dig logget ind", en: "Keeps you signed in" },
      sessionLife: {
        da: "Til du logger ud, 12 timer ubrugt eller højst 7 dage",
        en: "Until you sign out, after 12 hours without use, or at most 7 days",
      },
      ask: {
        da: "Ved, at det var denne browser, der bad om en kode",
        en: "Remembers that this browser asked for a code",
      },
      askLife: { da: "10 minutter", en: "10 minutes" },
      account: {
        da: "Ved, at det var denne browser, der gik til kommunens login",
        en: "Remembers that this browser left for the municipality's sign-in",
      },
      accountLife: { da: "15 minutter", en: "15 minutes" },
      known: {
        da: "Husker, at du har været logget ind i denne browser, så fremmede ikke kan spærre for dine mails. Den giver ikke adgang",
        en: "Remembers that you have been signed in with this browser, so that strangers cannot block your emails. It gives no access",
      },
      knownLife: { da: "400 dage efter sidste log ind", en: "400 days after you last signed in" },
      kept: {
        da: "Åbner det, du havde skrevet, da du ikke længere var logget ind",
        en: "Opens what you had typed when you were no longer signed in",
      },
      keptLife: { da: "En time", en: "One hour" },
      begun: {
        da: "Ved, at det var i denne browser, du begyndte på en måling, så du kan sende svaret uden at skrive et tal. Den giver ikke adgang",
        en: "Remembers that you began a survey in this browser, so that you can send your answer without typing a number. It gives no access",
      },
      begunLife: {
        da: "Til du har sendt svaret, eller målingen lukker",
        en: "Until you have sent the answer, or the survey closes",
      },
      language: {
        da: "Husker, om du valgte dansk eller engelsk",
        en: "Remembers whether you chose Danish or English",
      },
      languageLife: { da: "Et år", en: "One year" },
    },
  },
  write: { da: "Skriv til {{mail}}", en: "Write to {{mail}}" },
};
