export const texts = {
  lead: {
    da: "Alle agenter skal på én kursusdag. Vælg en dag, så får du en bekræftelse og en kalenderinvitation på mail.",
    en: "Every agent attends one course day. Choose a day, and you will get a confirmation and a calendar invitation by email.",
  },
  leadOthers: {
    da: "Her er alle kursusdage i fællesskabet, de nærmeste først.",
    en: "All course days in the hotline, nearest first.",
  },
  ahead: { da: "Kommende dage", en: "Upcoming days" },
  near: { da: "Kommende dage tæt på dig", en: "Upcoming days near you" },
  othersAhead: { da: "Andre kommende dage", en: "Other upcoming days" },
  hostingAhead: { da: "Kommende dage, du er vært for", en: "Upcoming days you are hosting" },
  far: { da: "Kommende dage længere væk", en: "Upcoming days further away" },
  past: { da: "Dage, du har været på", en: "Days you have attended" },
  hosting: { da: "Dage, du har været vært for", en: "Days you have hosted" },
  noneAhead: {
    da: "Der er ingen kommende kursusdage lige nu. Du får besked, når nye dage bliver åbnet.",
    en: "There are no upcoming course days right now. We will tell you when new days open.",
  },
  when: { da: "Tid", en: "Time" },
  where: { da: "Sted", en: "Place" },
  signUp: { da: "Tilmelding", en: "Sign-up" },
  enrol: { da: "Tilmeld dig", en: "Sign up" },
  joinList: { da: "Skriv dig på ventelisten", en: "Join the waiting list" },
  listHint: {
    da: "Dagen er fuld. Bliver en plads ledig, går den til den, der har ventet længst, og du får straks besked.",
    en: "The day is full. When a seat becomes free, it goes to the person who has waited longest, and they are notified at once.",
  },
  change: {
    free: {
      da: "Du har en plads {{day}} i {{municipality}}. Skifter du, går den videre til en anden.",
      en: "You have a seat on {{day}} in {{municipality}}. If you change, it goes to someone else.",
    },
    full: {
      da: "Du har en plads {{day}} i {{municipality}}. Dagen her er fuld, men du kan vente på den og beholde din plads, til den nye er sikker.",
      en: "You have a seat on {{day}} in {{municipality}}. This day is full, but you can wait for it and keep your seat until the new one is confirmed.",
    },
    list: {
      da: "Du står på ventelisten {{day}} i {{municipality}}. Skifter du, går du ud af den.",
      en: "You are on the waiting list for {{day}} in {{municipality}}. If you change, you leave it.",
    },
    already: {
      da: "Du venter allerede på at skifte til {{day}} i {{municipality}}. Gå ud af den venteliste først.",
      en: "You are already waiting to change to {{day}} in {{municipality}}. Leave that waiting list first.",
    },
    instead: {
      da: "Du venter på at skifte til {{day}} i {{municipality}}. Skifter du hertil, går du ud af den venteliste.",
      en: "You are waiting to change to {{day}} in {{municipality}}. If you change to this day, you leave that waiting list.",
    },
    see: { da: "Se den dag", en: "See that day" },
    act: { da: "Skift til denne dag", en: "Change to this day" },
    wait: { da: "Vent på at skifte til denne dag", en: "Wait to change to this day" },
  },
  keeps: {
    da: "Du har stadig din plads {{day}} i {{municipality}}. Den opgives først, når du har fået plads på dagen her.",
    en: "You still have your seat on {{day}} in {{municipality}}. You only give it up once you have a seat on this day.",
  },
  leaves: {
    da: "Du venter på at skifte til {{day}} i {{municipality}}. Får du plads dér, går pladsen her videre til en anden.",
    en: "You are waiting to change to {{day}} in {{municipality}}. If you get a seat there, this one goes to someone else.",
  },
  wasCancelled: {
    seat: {
      da: "Dagen er aflyst, så din plads gælder ikke længere.",
      en: "The day is cancelled, so your seat is no longer valid.",
    },
    list: {
      da: "Dagen er aflyst, så ventelisten gælder ikke længere.",
      en: "The day is cancelled, so the waiting list is no longer in use.",
    },
    owed: {
      da: "Mangler du en kursusdag, så vælg en anden.",
      en: "If you lack a course day, choose another.",
    },
    another: {
      da: "Se, om der er en anden dag af samme type.",
      en: "See whether there is another day of this kind.",
    },
    other: { da: "Find en anden dag", en: "Find another day" },
  },
  offered: {
    da: "En plads er blevet ledig, og du er den første på ventelisten. Svar senest {{until}}, ellers går den videre til den næste.",
    en: "A seat has become free, and you are first on the waiting list. Answer by {{until}}, or it is offered to the next person.",
  },
  accept: { da: "Ja tak til pladsen", en: "Yes, I will take the seat" },
  turnDown: { da: "Nej tak", en: "No, thank you" },
  back_in: {
    seat: { da: "Fortryd, og tilmeld mig igen", en: "Undo, and sign me up again" },
    list: {
      da: "Fortryd, og skriv mig på ventelisten igen",
      en: "Undo, and put me on the waiting list again",
    },
  },
  leaving: {
    title: {
      enrolled: { da: "Vil du melde afbud?", en: "Give up your seat?" },
      offered: { da: "Vil du sige nej tak?", en: "Turn down the seat?" },
      waiting: { da: "Vil du gå ud af ventelisten?", en: "Leave the waiting list?" },
    },
    goesOn: {
      da: "Andre venter på dagen, så pladsen går videre med det samme. Fortryder du, kommer du bagerst i køen.",
      en: "Others are waiting for the day, so the seat goes to the next person at once. If you change your mind, you go to the end of the waiting list.",
    },
    last: {
      da: "Andre venter også på dagen. Fortryder du, kommer du bagerst i køen.",
      en: "Others are waiting for the day too. If you change your mind, you go to the end of the waiting list.",
    },
    noReturn: {
      da: "Du kan ikke tilmelde dig dagen igen bagefter.",
      en: "You cannot sign up for the day again afterwards.",
    },
    act: {
      enrolled: { da: "Ja, meld afbud", en: "Yes, give up my seat" },
      offered: { da: "Ja, sig nej tak", en: "Yes, turn it down" },
      waiting: { da: "Ja, gå ud af ventelisten", en: "Yes, leave the list" },
    },
    stay: {
      enrolled: { da: "Behold pladsen", en: "Keep my seat" },
      offered: { da: "Tilbage til tilbuddet", en: "Back to the offer" },
      waiting: { da: "Bliv på ventelisten", en: "Stay on the list" },
    },
  },
  giveUp: { da: "Meld afbud", en: "Give up my seat" },
  leaveList: { da: "Gå ud af ventelisten", en: "Leave the waiting list" },
  enrolledText: {
    da: "Du har en plads. Dagen ligger i den kalenderinvitation, vi har sendt dig. Kan du ikke komme, så meld afbud, så en anden kan få pladsen.",
    en: "You have a seat. The day is in the calendar invitation we sent you. If you cannot come, give up your seat so that someone else can have it.",
  },
  waitingText: {
    da: "Du er nr. {{queuePosition}} på ventelisten. Bliver en plads ledig til dig, får du besked på mail.",
    en: "You are no. {{queuePosition}} on the waiting list. We will write to you when you get a seat.",
  },
  done: {
    tilmeldt: {
      da: "Du er tilmeldt. Bekræftelsen er på vej til din mail.",
      en: "You are signed up. The confirmation is on its way to your email.",
    },
    venteliste: {
      da: "Du er skrevet på ventelisten. Vi skriver til dig på mail.",
      en: "You are on the waiting list. We will write to you.",
    },
    skiftet: {
      da: "Du har skiftet dag. Den nye dag er på vej til din kalender, og den gamle tages ud.",
      en: "You have changed day. The new day is on its way to your calendar, and the old one will be removed.",
    },
    "skift-venter": {
      da: "Du er skrevet på ventelisten og beholder din nuværende plads, til den nye er sikker.",
      en: "You are on the waiting list, and keep your present seat until the new one is confirmed.",
    },
    afmeldt: {
      da: "Du har meldt afbud til {{day}} i {{municipality}}.",
      en: "You have given up your seat on {{day}} in {{municipality}}.",
    },
    ude: {
      da: "Du er gået ud af ventelisten til {{day}} i {{municipality}}.",
      en: "You have left the waiting list for {{day}} in {{municipality}}.",
    },
    "nej-tak": {
      da: "Du har sagt nej tak til pladsen {{day}} i {{municipality}}.",
      en: "You have turned down the seat on {{day}} in {{municipality}}.",
    },
    behov: { da: "Det er gemt. Værten ser det.", en: "Saved. The host can see it." },
    "ja-tak": {
      da: "Pladsen er din. Bekræftelsen er på vej til din mail.",
      en: "The seat is yours. The confirmation is on its way to your email.",
    },
  },
  allDays: { da: "Alle kursusdage", en: "All course days" },
  notMeant: {
    agent: {
      da: "Dagen er for agenter. Er du selv agent, så skift til den rolle for at tilmelde dig.",
      en: "The day is for agents. If you are an agent yourself, switch to that role to sign up.",
    },
    leader: {
      da: "Dagen er for ledere. Er du selv leder, så skift til den rolle for at tilmelde dig.",
      en: "The day is for leaders. If you are a leader yourself, switch to that role to sign up.",
    },
  },
  refusedTitle: { da: "Det kunne ikke lade sig gøre", en: "That could not be done" },
  refused: {
    "unknown-day": { da: "Dagen findes ikke.", en: "The day does not exist." },
    "not-on-it": {
      da: "Du er ikke længere tilmeldt dagen. Intet er ændret.",
      en: "You are no longer signed up for the day. Nothing has been changed.",
    },
    cancelled: { da: "Dagen er aflyst.", en: "The day is cancelled." },
    past: { da: "Dagen er begyndt eller allerede holdt.", en: "The day has begun or is over." },
    "not-open": { da: "Tilmeldingen er ikke åbnet endnu.", en: "Sign-up has not opened yet." },
    closed: {
      da: "Tilmeldingen er lukket. Skriv til sekretariatet, hvis du mangler en dag.",
      en: "Sign-up is closed. Write to the secretariat if you need a day.",
    },
    "other-role": {
      da: "Dagen er ikke for den rolle, du er her i.",
      en: "The day is not for the role you are using now.",
    },
    "already-enrolled": {
      da: "Du har allerede en plads på dagen.",
      en: "You already have a seat on the day.",
    },
    "already-offered": {
      da: "Du er allerede tilbudt en plads på dagen. Sig ja eller nej tak til den.",
      en: "You have already been offered a seat on the day. Answer that offer.",
    },
    "no-offer": {
      da: "Tilbuddet gælder ikke længere. Pladsen er gået videre til den næste.",
      en: "The offer has expired. The seat has gone to the next person.",
    },
    "already-waiting": { da: "Du står allerede på ventelisten.", en: "You are already on the waiting list." },
    accepted: {
      da: "Du har allerede sagt ja til pladsen, så den er din. Intet er ændret. Vil du ikke have den alligevel, så meld afbud nedenfor.",
      en: "You have already accepted the seat, so it is yours. Nothing has been changed. If you do not want it after all, give it up below.",
    },
    "got-seat": {
      da: "Du har fået en plads i mellemtiden. Intet er ændret. Vil du ikke have den, så meld afbud nedenfor.",
      en: "You have been given a seat in the meantime. Nothing has been changed. If you do not want it, give it up below.",
    },
    "no-seat": {
      da: "Du har ikke længere noget at skifte fra.",
      en: "You no longer have anything to change from.",
    },
    "seat-elsewhere": {
      da: "Du har allerede en plads på en anden dag. Vil du hellere på denne, så skift dag.",
      en: "You already have a seat on another day. If you would rather attend this one, change day.",
    },
    "waiting-elsewhere": {
      da: "Du står allerede på ventelisten til en anden dag. Vil du hellere på denne, så skift dag.",
      en: "You are already on the waiting list for another day. If you would rather attend this one, change day.",
    },
    changing: {
      da: "Du venter allerede på at skifte til en anden dag. Gå ud af den venteliste først.",
      en: "You are already waiting to change to another day. Leave that waiting list first.",
    },
    clash: {
      da: "Du er på en anden kursusdag på samme tid. Meld afbud dér først.",
      en: "You are signed up for another course day at the same time. Give that up first.",
    },
    often: {
      da: "Du har meldt dig til og fra kursusdage mange gange det seneste døgn. Vent til i morgen, eller skriv til sekretariatet.",
      en: "You have signed up for and off course days many times in the last 24 hours. Wait until tomorrow, or write to the secretariat.",
    },
    "not-yet": {
      da: "Fremmøde kan først føres fra {{moment}}, når dagen begynder. Intet er gemt.",
      en: "Attendance can be taken from {{moment}}, when the day begins. Nothing has been saved.",
    },
    long: {
      da: "Det er for langt. Skriv højst 200 tegn i hvert felt. Intet er ændret.",
      en: "Too long. Write at most 200 characters in each field. Nothing has been changed.",
    },
    "too-late": {
      da: "Dagen er for længst holdt. Skriv til sekretariatet, så fører de personen på.",
      en: "The day was held long ago. Write to the secretariat, who will enter them.",
    },
    "not-found": {
      da: "Personen kan ikke føres på dagen. Intet er gemt. Find personen igen på navnet.",
      en: "They cannot be entered for the day. Nothing has been saved. Look for them again by name.",
    },
    "on-the-list": {
      da: "Personen står allerede på listen. Tryk ved navnet.",
      en: "They are already on the list. Mark them there.",
    },
    malformed: {
      da: "Vælg et navn på listen, og tryk på en af de tre knapper ved det. Intet er gemt.",
      en: "Choose a name on the list, and press one of its three buttons. Nothing has been saved.",
    },
  },
  suits: { da: "Passer med din frist", en: "In time for your due day" },
  firstFree: { da: "Første ledige dag", en: "First day with a seat" },
  view: {
    label: { da: "Vis", en: "Show" },
    list: { da: "Nærmest først", en: "Nearest first" },
    calendar: { da: "Kalender", en: "Calendar" },
    earlier: { da: "Forrige måned", en: "Previous month" },
    later: { da: "Næste måned", en: "Next month" },
    week: { da: "Uge", en: "Week" },
    noneThisMonth: {
      da: "Der er ingen kursusdage i denne måned.",
      en: "There are no course days this month.",
    },
  },
  needs: {
    title: {
      da: "Er der noget, vi skal vide om mad eller adgang?",
      en: "Is there anything we should know about food or access?",
    },
    change: { da: "Mad og adgang", en: "Food and access" },
    text: {
      da: "Kun dagens værter og sekretariatet ser det, og det slettes 14 dage efter dagen.",
      en: "Only the day's hosts and the secretariat see it, and it is deleted 14 days after the day.",
    },
    food: { da: "Mad", en: "Food" },
    foodHint: {
      da: "For eksempel vegetar, eller mad du ikke tåler",
      en: "For example vegetarian, or food you cannot eat",
    },
    access: { da: "Adgang", en: "Access" },
    accessHint: {
      da: "For eksempel kørestol eller teleslynge",
      en: "For example a wheelchair or a hearing loop",
    },
    save: { da: "Gem", en: "Save" },
  },
};
