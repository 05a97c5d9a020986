export const texts = {
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
      letters: {
        da: "Skriv med latinske, græske eller kyrilliske bogstaver uden billedtegn. Andet kan resultatet ikke vise.",
        en: "Use Latin, Greek or Cyrillic letters and no emoji. The result cannot show anything else.",
      },
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
};
