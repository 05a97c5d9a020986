export const texts = {
  title: { da: "Plan for {{name}}", en: "Plan for {{name}}" },
  lead: { da: "{{done}} af {{of}} punkter er gjort.", en: "{{done}} of {{of}} items are done." },
  municipality: { da: "Kommune", en: "Municipality" },
  nobody: { da: "Ingen", en: "Nobody" },
  items: { da: "Punkter", en: "Items" },
  due: { da: "Senest {{day}}", en: "By {{day}}" },
  wasDue: { da: "Skulle være gjort {{day}}", en: "Was due {{day}}" },
  doneOn: { da: "Gjort {{day}}", en: "Done on {{day}}" },
  doneOnBy: { da: "Gjort {{day}} af {{name}}", en: "Done on {{day}} by {{name}}" },
  state: {
    done: { da: "Gjort", en: "Done" },
    late: { da: "Forsinket", en: "Overdue" },
    open: { da: "Mangler", en: "To do" },
  },
  agreedWith: { da: "Aftalt med {{colleague}} {{day}}", en: "Agreed with {{colleague}} on {{day}}" },
  owner: { da: "Ansvarlig: {{name}}", en: "Responsible: {{name}}" },
  ownerNobody: { da: "Ansvarlig: ingen endnu", en: "Responsible: nobody yet" },
  party: {
    agent: { da: "agenten", en: "the agent" },
    leader: { da: "lederen", en: "the leader" },
    secretariat: { da: "sekretariatet", en: "the secretariat" },
    colleague: { da: "en erfaren kollega", en: "an experienced colleague" },
  },
  required: { da: "Skal være gjort før første vagt", en: "Must be done before the first shift" },
  byItself: {
    "welcome-pack": { da: "Sendes automatisk", en: "Sent automatically" },
    elearning: {
      da: "Krydses af, når e-læringen er gennemført",
      en: "Ticked once the e-learning is completed",
    },
    diploma: { da: "Krydses af, når diplomet er udstedt", en: "Ticked once the diploma is issued" },
    "course-day": {
      da: "Krydses af, når kursusdagen er holdt",
      en: "Ticked once the course day has been held",
    },
    "listen-in": { da: "Krydses af under Medlyt", en: "Ticked under Listen-in" },
    "listen-in-back": { da: "Krydses af under Medlyt", en: "Ticked under Listen-in" },
    "agents-listed": {
      da: "Krydses af, når der er oprettet andre agenter end superbruger og kvalitetskoordinator",
      en: "Ticked once there are agents besides the superuser and the quality coordinator",
    },
    "leaders-course": {
      da: "Krydses af, når alle lederne har gennemført deres e-læring",
      en: "Ticked once all the leaders have completed their e-learning",
    },
    "contacts-named": {
      da: "Krydses af, når sekretariatet har skrevet begge navne på kommunen",
      en: "Ticked once the secretariat has entered both names",
    },
  },
  note: { da: "Note: {{note}}", en: "Note: {{note}}" },
  open: { da: "Åbn", en: "Open" },
  openFor: { da: "Åbn »{{title}}«", en: "Open “{{title}}”" },
  edit: { da: "Ret", en: "Change" },
  editFor: { da: "Ret »{{title}}«", en: "Change “{{title}}”" },
  undo: { da: "Fortryd", en: "Undo" },
  undoFor: { da: "Fortryd »{{title}}«", en: "Undo “{{title}}”" },
  tick: { da: "Markér de valgte som gjort", en: "Mark the chosen as done" },
  refused: {
    title: { da: "Det kunne ikke lade sig gøre", en: "That could not be done" },
    nothing: {
      da: "Vælg mindst ét punkt, der ikke er gjort.",
      en: "Choose at least one item that is not done.",
    },
    unknown: { da: "Det kan ikke ændres her.", en: "That cannot be changed here." },
    "no-hours": {
      da: "Skriv, hvornår på dagen det begynder, for eksempel 9.00.",
      en: "Write when it begins on the day, for example 9.00.",
    },
    "no-end": {
      da: "Skriv, hvornår det slutter, for eksempel 12.00.",
      en: "Write when it ends, for example 12.00.",
    },
    clock: { da: "Skriv et klokkeslæt, for eksempel 9.00.", en: "Write a time, for example 9.00." },
    "end-before-start": { da: "Det skal slutte, efter det er begyndt.", en: "It must end after it begins." },
    "skipped-hour": {
      da: "Uret stilles frem den nat, så timen fra kl. 2 til 3 findes ikke.",
      en: "The clocks go forward that night, so the hour from 2 to 3 does not exist.",
    },
    "unknown-person": { da: "Vælg en person fra listen.", en: "Choose a person from the list." },
    "unknown-leader": { da: "Vælg en leder fra kommunen.", en: "Choose a leader of the municipality." },
    "unknown-colleague": {
      da: "Vælg en kollega fra samme kommune, der selv er klar til vagt.",
      en: "Choose a colleague of the same municipality who is ready for shifts.",
    },
    "before-start": { da: "Datoen ligger før planen begynder.", en: "The date is before the plan begins." },
    order: {
      da: "Den nye lytter med først. Vælg dage i den rækkefølge.",
      en: "The new agent listens in first. Choose the days in that order.",
    },
    "first-way": {
      da: "Den nye skal først lytte med hos kollegaen.",
      en: "The new agent must first listen in with the colleague.",
    },
    "other-way": {
      da: "Fortryd først medlytten den anden vej.",
      en: "Undo the listen-in in the other direction first.",
    },
    "too-far": {
      da: "Datoen ligger mere end et år væk. Er den rigtig?",
      en: "The date is more than a year away. Is it right?",
    },
    "not-agreed": { da: "Aftal først, hvem og hvornår.", en: "First agree with whom and when." },
    ahead: {
      da: "Medlytten har ikke været endnu. Markér den bagefter.",
      en: "The listen-in has not taken place yet. Mark it afterwards.",
    },
    done: { da: "Den medlyt er allerede gjort.", en: "That listen-in is already done." },
    "there-already": {
      da: "Der er allerede et punkt med det navn i kladden.",
      en: "There is already an item with that name in the draft.",
    },
    "not-through": {
      da: "Planen er ikke færdig. Kun sekretariatet kan afslutte den.",
      en: "The plan is not finished. Only the secretariat can end it.",
    },
    past: { da: "Datoen er allerede gået.", en: "That date has already passed." },
    "unknown-municipality": {
      da: "Vælg en kommune, der er med i hotlinen.",
      en: "Choose a municipality that is a member of the hotline.",
    },
    "own-municipality": {
      da: "Vælg en anden kommune end agentens egen.",
      en: "Choose a municipality other than the agent's own.",
    },
    ready: { da: "Agenten er allerede klar til vagt.", en: "The agent is already ready for shifts." },
    empty: { da: "Planen skal have mindst ét punkt.", en: "The plan needs at least one item." },
    "no-draft": { da: "Der er ikke nogen kladde at udgive.", en: "There is no draft to publish." },
    missing: { da: "Udfyld feltet.", en: "Fill in the field." },
    long: {
      da: "Det er for langt: højst {{count}} tegn.",
      en: "That is too long: {{count}} characters at most.",
    },
    day: {
      da: "Skriv en dato, der findes, for eksempel 16-05-2027.",
      en: "Enter a date that exists, for example 16-05-2027.",
    },
    choice: { da: "Vælg en fra listen.", en: "Choose one from the list." },
    link: {
      da: "Skriv en adresse på sitet (/kursusdage) eller en, der begynder med https://.",
      en: "Enter an address on the site (/kursusdage), or one that begins with https://.",
    },
    days: { da: "Skriv et helt tal fra -250 til 250.", en: "Enter a whole number from -250 to 250." },
  },
  done: {
    gjort: { da: "Det er markeret som gjort.", en: "It is marked as done." },
    fortrudt: { da: "Markeringen er taget tilbage.", en: "It is no longer marked as done." },
    rettet: { da: "Det er gemt.", en: "It is saved." },
    aftalt: {
      da: "Medlytten er aftalt. Ligger den ude i fremtiden, får begge en mail.",
      en: "The listen-in is agreed. If it is in the future, both are sent an email.",
    },
    medlyt: { da: "Medlytten er markeret som gjort.", en: "The listen-in is marked as done." },
    "medlyt-fortrudt": {
      da: "Medlytten er ikke længere markeret som gjort.",
      en: "The listen-in is no longer marked as done.",
    },
    aflyst: {
      da: "Medlytten er aflyst, og begge har fået besked.",
      en: "The listen-in is cancelled, and both have been notified.",
    },
    nyeste: { da: "Planen følger nu den nyeste version.", en: "The plan now follows the newest version." },
    begyndt: { da: "Planen er begyndt.", en: "The plan has begun." },
    afsluttet: { da: "Planen er afsluttet.", en: "The plan has ended." },
    genoptaget: { da: "Planen er genoptaget.", en: "The plan has been resumed." },
    opfoelgning: {
      da: "Opfølgningen er sat på, og agenten har fået en mail om hvorfor.",
      en: "The follow-up is assigned, and the agent has been sent an email saying why.",
    },
    taget: { da: "Opfølgningen er markeret som gjort.", en: "The follow-up is marked as done." },
    velkomst: { da: "Velkomstpakken er gemt.", en: "The welcome pack is saved." },
    udgivet: {
      da: "Planen er udgivet. Nye planer begynder med den.",
      en: "The plan is published. New plans begin with it.",
    },
    kasseret: { da: "Kladden er kasseret.", en: "The draft is discarded." },
    flyttet: { da: "Planerne følger nu den nyeste version.", en: "The plans now follow the newest version." },
    punkt: { da: "Punktet er gemt.", en: "The item is saved." },
    slettet: { da: "Punktet er fjernet.", en: "The item has been removed." },
  },
  begin: {
    title: { da: "Begynd en plan for {{name}}", en: "Begin a plan for {{name}}" },
    lead_one: {
      da: "Planen har {{count}} punkt og regnes fra {{day}}.",
      en: "The plan has {{count}} item and counts from {{day}}.",
    },
    lead_other: {
      da: "Planen har {{count}} punkter og regnes fra {{day}}.",
      en: "The plan has {{count}} items and counts from {{day}}.",
    },
    losesReadiness: {
      da: "{{name}} er klar til vagt nu, men er det ikke længere, når planen er begyndt.",
      en: "{{name}} is ready for shifts now, but will not be once the plan has begun.",
    },
    notReadyUntil: {
      da: "{{name}} bliver klar til vagt igen, når dette er gjort:",
      en: "{{name}} will be ready for shifts again when this is done:",
    },
    until: {
      da: "{{name}} bliver klar til vagt, når dette er gjort:",
      en: "{{name}} will be ready for shifts when this is done:",
    },
    welcome: {
      da: "{{name}} får velkomstpakken på mail med det samme.",
      en: "{{name}} will be sent the welcome pack at once.",
    },
    button: { da: "Begynd planen", en: "Begin the plan" },
  },
  resume: {
    title: { da: "Eller genoptag den forrige plan", en: "Or resume the previous plan" },
    text: {
      da: "Planen fra {{day}} sluttede {{ended}}. Det, der er gjort i den, står der stadig.",
      en: "The plan from {{day}} ended on {{ended}}. What was done in it is still there.",
    },
    button: { da: "Genoptag planen", en: "Resume the plan" },
  },
  end: {
    link: { da: "Afslut planen", en: "End the plan" },
    title: { da: "Afslut planen for {{name}}", en: "End the plan for {{name}}" },
    text_one: {
      da: "{{count}} punkt er ikke gjort. Ingen har længere ansvar for det eller får påmindelser om det. Det, der er gjort, bliver stående.",
      en: "{{count}} item is not done. Nobody is responsible for it or gets reminders of it any more. What has been done is kept.",
    },
    text_other: {
      da: "{{count}} punkter er ikke gjort. Ingen har længere ansvar for dem eller får påmindelser om dem. Det, der er gjort, bliver stående.",
      en: "{{count}} items are not done. Nobody is responsible for them or gets reminders of them any more. What has been done is kept.",
    },
    after: {
      ready: {
        da: "Uden plan er {{name}} klar til vagt.",
        en: "Without a plan, {{name}} is ready for shifts.",
      },
      elearning: {
        da: "Uden plan er {{name}} først klar til vagt, når e-læringen er gennemført.",
        en: "Without a plan, {{name}} is ready for shifts only once the e-learning is completed.",
      },
      away: {
        da: "{{name}} er på orlov og ikke klar til vagt så længe.",
        en: "{{name}} is on leave, and not ready for shifts until they are back.",
      },
    },
    back: {
      da: "Fortryder du, kan planen genoptages fra siden om {{name}}.",
      en: "If you change your mind, the plan can be resumed from the page about {{name}}.",
    },
    button: { da: "Afslut planen", en: "End the plan" },
    notYours: {
      da: "Planen mangler punkter, der skal være gjort før første vagt. Derfor er det kun sekretariatet, der kan afslutte den. Er den begyndt ved en fejl, så skriv til sekretariatet.",
      en: "Some items that must be done before the first shift are not done, so only the secretariat can end the plan. If it was begun by mistake, write to the secretariat.",
    },
  },
  tasks: {
    title: { da: "Dine punkter", en: "Your items" },
    lead: {
      da: "Det, du er ansvarlig for i planer, og det, du er bedt om at tage.",
      en: "What you are responsible for in plans, and what you have been asked to do.",
    },
    none: { da: "Du har ingen punkter lige nu.", en: "You have no items right now." },
    late: { da: "Forsinket", en: "Overdue" },
    soon: { da: "De næste tre uger", en: "The next three weeks" },
    later_one: {
      da: "{{count}} punkt mere ligger længere ude i fremtiden.",
      en: "{{count}} more item is due later.",
    },
    later_other: {
      da: "{{count}} punkter mere ligger længere ude i fremtiden.",
      en: "{{count}} more items are due later.",
    },
    inPlan: { da: "Plan for {{name}}", en: "Plan for {{name}}" },
    waiting_one: { da: "punkt i planer venter på dig", en: "item in plans is waiting for you" },
    waiting_other: { da: "punkter i planer venter på dig", en: "items in plans are waiting for you" },
    waitingLate_one: { da: "{{count}} er forsinket", en: "{{count}} is overdue" },
    waitingLate_other: { da: "{{count}} er forsinkede", en: "{{count}} are overdue" },
    see: { da: "Se dine punkter", en: "See your items" },
  },
  pack: {
    person: {
      subject: { da: "Velkommen i Den Digitale Hotline", en: "Welcome to Den Digitale Hotline" },
      body: {
        da: "Vi glæder os til, at du er med. I hotlinen svarer kommunernes egne medarbejdere borgere, der har brug for hjælp til selvbetjening, for alle de kommuner, der er med.\n\nDu skal bruge Puzzel (telefonen), Selvbetjening.nu (guiderne), Viva Engage (fællesskabet) og chatbotten Muni. Din leder sørger for adgang.\n\nFør din første vagt tager du e-læringen, cirka 2,5 time, og lytter med hos en erfaren kollega. Kursusdagen tager du, når der er en, der passer.\n\nHar du spørgsmål, så svar på denne mail.",
        en: "We look forward to working with you. In the hotline, the municipalities' own employees help citizens with digital self-service, for all member municipalities.\n\nYou will use Puzzel (the phone), Selvbetjening.nu (the guides), Viva Engage (the community) and the chatbot Muni. Your leader arranges access.\n\nBefore your first shift, you take the e-learning, about 2.5 hours, and listen in with an experienced colleague. You attend a course day when one suits you.\n\nIf you have questions, reply to this email.",
      },
    },
    municipality: {
      subject: { da: "Velkommen i Den Digitale Hotline", en: "Welcome to Den Digitale Hotline" },
      body: {
        da: "Vi glæder os til samarbejdet. Planen samler det, vi sammen skal nå, før jeres agenter tager deres første vagter: aftalen, introduktion for lederne, guiderne og agenternes uddannelse.\n\nDe tre film for ledere ligger under E-læring. Jeres agenter opretter I selv under Mit hold, eller I sender os en liste.\n\nEn til to måneder efter, at I er begyndt, holder vi et opfølgningsmøde.",
        en: "We look forward to working with you. The plan covers what we must do together before your agents take their first shifts: the agreement, an introduction for leaders, the guides and the agents' training.\n\nThe three films for leaders are under E-learning. You add your agents yourselves under My team, or send us a list.\n\nWe hold a follow-up meeting one to two months after you have started.",
      },
    },
  },
};
