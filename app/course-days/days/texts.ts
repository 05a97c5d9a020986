export const texts = {
  cancelledBecause: { da: "Hvorfor: {{reason}}", en: "Why: {{reason}}" },
  title: { da: "Kursusdage", en: "Course days" },
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
  kind: {
    agents: { da: "Kursusdag for agenter", en: "Course day for agents" },
    leaders: { da: "Introduktion for ledere", en: "Introduction for leaders" },
    "follow-up": { da: "Opfølgende undervisning", en: "Follow-up teaching" },
    "new-calls": { da: "Kursus i en ny opkaldstype", en: "Course in a new kind of call" },
  },
  inPlace: { da: "{{kind}} i {{municipality}}", en: "{{kind}} in {{municipality}}" },
  free_one: { da: "{{count}} ledig plads", en: "{{count}} seat left" },
  free_other: { da: "{{count}} ledige pladser", en: "{{count}} seats left" },
  full: { da: "Fuldt", en: "Full" },
  fullWaiting: { da: "Fuldt – venteliste ({{count}})", en: "Full – waiting list ({{count}})" },
  cancelled: { da: "Aflyst", en: "Cancelled" },
  draft: { da: "Kladde", en: "Draft" },
  over: { da: "Afholdt", en: "Completed" },
  opens: { da: "Tilmeldingen åbner {{day}}", en: "Sign-up opens {{day}}" },
  closes: { da: "Tilmeldingen lukker {{day}}", en: "Sign-up closes {{day}}" },
  onlyLeaders: { da: "Kun for ledere", en: "For leaders only" },
  closed: { da: "Tilmeldingen er lukket", en: "Sign-up is closed" },
  own: {
    enrolled: { da: "Du har en plads", en: "You have a seat" },
    offered: { da: "Du er tilbudt en plads", en: "You have been offered a seat" },
    waiting: {
      da: "Du er nr. {{queuePosition}} på ventelisten",
      en: "You are no. {{queuePosition}} on the waiting list",
    },
  },
  mark: {
    present: { da: "Til stede", en: "Present" },
    partly: { da: "Delvist", en: "Partly" },
    absent: { da: "Udeblev", en: "Absent" },
  },
  attended: {
    present: { da: "Du var med", en: "You attended" },
    partly: { da: "Du var delvist med", en: "You attended part of the day" },
    absent: { da: "Du udeblev", en: "You did not attend" },
  },
  when: { da: "Tid", en: "Time" },
  times: { da: "{{day}}, {{from}} til {{to}}", en: "{{day}}, {{from}} to {{to}}" },
  where: { da: "Sted", en: "Place" },
  teacher: { da: "Underviser", en: "Teacher" },
  seats: { da: "Pladser", en: "Seats" },
  seatsOf_one: { da: "{{taken}} af {{count}} plads er taget", en: "{{taken}} of {{count}} seat taken" },
  seatsOf_other: { da: "{{taken}} af {{count}} pladser er taget", en: "{{taken}} of {{count}} seats taken" },
  signUp: { da: "Tilmelding", en: "Sign-up" },
  practical: { da: "Godt at vide", en: "Good to know" },
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
  participants: { da: "Deltagere og fremmøde", en: "Participants and attendance" },
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
  hostTask: {
    today: { da: "I dag {{at}}: {{coming}}", en: "Today at {{at}}: {{coming}}" },
    nobody: { da: "ingen er tilmeldt", en: "nobody has signed up" },
    coming_one: { da: "{{count}} kommer", en: "{{count}} is coming" },
    coming_other: { da: "{{count}} kommer", en: "{{count}} are coming" },
    missingToday_one: {
      da: "Fremmøde mangler for {{count}} i dag",
      en: "Attendance is missing for {{count}} today",
    },
    missingToday_other: {
      da: "Fremmøde mangler for {{count}} i dag",
      en: "Attendance is missing for {{count}} today",
    },
    missing_one: { da: "Fremmøde mangler for {{count}}", en: "Attendance is missing for {{count}}" },
    missing_other: { da: "Fremmøde mangler for {{count}}", en: "Attendance is missing for {{count}}" },
    allMarked: { da: "Fremmøde er ført for alle i dag", en: "Attendance has been taken for everyone today" },
    next_one: { da: "I morgen: {{coming}}", en: "Tomorrow: {{coming}}" },
    next_other: { da: "Om {{count}} dage: {{coming}}", en: "In {{count}} days: {{coming}}" },
    act: {
      today: { da: "Før fremmøde", en: "Take attendance" },
      missing: { da: "Før nu", en: "Take it now" },
      next: { da: "Deltagere og tjekliste", en: "Participants and checklist" },
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
  pack: {
    link: { da: "Værtspakke til print", en: "Host pack to print" },
    title: { da: "Værtspakke", en: "Host pack" },
    back: { da: "Tilbage til deltagerne", en: "Back to the participants" },
    cancelled: { da: "Dagen er aflyst.", en: "The day is cancelled." },
    venue: { da: "Sted", en: "Place" },
    teacher: { da: "Underviser", en: "Teacher" },
    hosts: { da: "Vært og underviser", en: "Host and teacher" },
    contact: { da: "Sekretariatet", en: "The secretariat" },
    venueContact: { da: "Kontakt på stedet", en: "Contact at the place" },
    count: { da: "Antal", en: "Number" },
    countFinal_one: {
      da: "{{count}} deltager, da tilmeldingen lukkede.",
      en: "{{count}} participant when sign-up closed.",
    },
    countFinal_other: {
      da: "{{count}} deltagere, da tilmeldingen lukkede.",
      en: "{{count}} participants when sign-up closed.",
    },
    countNow_one: { da: "Lige nu er der {{count}}.", en: "Right now there is {{count}} participant." },
    countNow_other: { da: "Lige nu er der {{count}}.", en: "Right now there are {{count}} participants." },
    countSoFar_one: {
      da: "{{count}} deltager indtil nu. Tallet er endeligt efter {{day}}.",
      en: "{{count}} participant so far. The number is final after {{day}}.",
    },
    countSoFar_other: {
      da: "{{count}} deltagere indtil nu. Tallet er endeligt efter {{day}}.",
      en: "{{count}} participants so far. The number is final after {{day}}.",
    },
    printed: { da: "Udskrevet", en: "Printed" },
    practical: { da: "Det har deltagerne fået at vide", en: "What participants have been told" },
    dayChecks: { da: "Tjekliste", en: "Checklist" },
    checked: { da: "{{done}} af {{of}} er gjort", en: "{{done}} of {{of}} done" },
    check: {
      room: {
        da: "Lokalet er booket med borde og stole til alle, og en ekstra time før og efter.",
        en: "The room is booked with tables and chairs for everyone, and for an extra hour before and after.",
      },
      screen: {
        da: "Skærm, lyd og net er prøvet, og der er strøm til de bærbare.",
        en: "Screen, sound and network have been tested, and there is power for laptops.",
      },
      food: {
        da: "Kaffe og frokost er bestilt efter antallet og madønskerne.",
        en: "Coffee and lunch are ordered for the number of participants and their food needs.",
      },
      signs: {
        da: "Receptionen kender dagen, og der er skilte fra døren til lokalet.",
        en: "The reception knows about the day, and there are signs from the door to the room.",
      },
      door: {
        da: "Deltagerlisten ligger ved døren, så alle kan lukkes ind.",
        en: "The list of participants is at the door, so that everyone can be let in.",
      },
      list: {
        da: "Fremmødet føres på telefonen, eller på listen her og bagefter på sitet.",
        en: "Attendance is taken on the phone, or on the list here and afterwards on the site.",
      },
      after: {
        da: "Lokalet er ryddet, og listen er makuleret.",
        en: "The room has been cleared, and the list shredded.",
      },
    },
    coming: { da: "Deltagere", en: "Participants" },
    phone: { da: "Telefon", en: "Telephone" },
    doorList: { da: "Hvem skal lukkes ind", en: "People to let in" },
    name: { da: "Navn", en: "Name" },
    municipality: { da: "Kommune", en: "Municipality" },
    food: { da: "Mad", en: "Food" },
    access: { da: "Adgang", en: "Access" },
    needs_one: {
      da: "{{count}} har noget, du skal tage hensyn til.",
      en: "{{count}} participant has a need to consider.",
    },
    needs_other: {
      da: "{{count}} har noget, du skal tage hensyn til.",
      en: "{{count}} participants have a need to consider.",
    },
    noNeeds: {
      da: "Ingen har skrevet noget om mad eller adgang.",
      en: "Nobody has written anything about food or access.",
    },
    nobody: { da: "Ingen er tilmeldt endnu.", en: "Nobody has signed up yet." },
    deleted: {
      da: "Oplysninger om mad og adgang slettes 14 dage efter dagen. Makuler papiret.",
      en: "Information about food and access is deleted 14 days after the day. Shred the paper.",
    },
  },
  back: { da: "Tilbage til dagen", en: "Back to the day" },
  list: {
    title: { da: "Deltagerliste", en: "List of participants" },
    link: { da: "Deltagerliste til print og Excel", en: "List of participants to print and for Excel" },
    excel: { da: "Hent i Excel", en: "Download for Excel" },
    hint: {
      da: "Udskriv siden med Ctrl P. Op til 25 navne er på én side.",
      en: "Print the page with Ctrl P. Up to 25 names fit on one page.",
    },
    mark: { da: "Fremmøde", en: "Attendance" },
    signature: { da: "Underskrift", en: "Signature" },
  },
  attendance: {
    keys: {
      da: "Med tastatur: Tab eller pil ned til næste navn, pil til siden for at vælge, mellemrum for at føre. Hvert tryk gemmes med det samme.",
      en: "By keyboard: Tab or arrow down for the next name, arrows to the side to choose, space to mark. Each press is saved at once.",
    },
    title: { da: "Deltagere og fremmøde", en: "Participants and attendance" },
    notYet: {
      da: "Fremmøde kan føres fra {{moment}}, når dagen begynder. Indtil da er listen til at forberede dagen efter.",
      en: "Attendance can be taken from {{moment}}, when the day begins. Until then, use the list to prepare the day.",
    },
    cancelled: { da: "Dagen er aflyst.", en: "The day is cancelled." },
    enrolled: { da: "Deltagere", en: "Participants" },
    waiting: { da: "Venteliste", en: "Waiting list" },
    none: { da: "Ingen er tilmeldt endnu.", en: "Nobody has signed up yet." },
    markedCount: { da: "{{done}} af {{of}} er ført", en: "{{done}} of {{of}} marked" },
    markFor: { da: "{{mark}}: {{name}}", en: "{{mark}}: {{name}}" },
    failed: { da: "Det blev ikke gemt. Prøv igen.", en: "It was not saved. Try again." },
    walkIn: { da: "kom uden plads", en: "came without a seat" },
    rest: {
      present: { da: "Alle til stede", en: "All present" },
      absent: { da: "Resten udeblev", en: "The rest were absent" },
    },
    undoRest: {
      present: { da: "Fortryd »Alle til stede«", en: "Undo “All present”" },
      absent: { da: "Fortryd »Resten udeblev«", en: "Undo “The rest were absent”" },
    },
    walkInTitle: { da: "Kom der nogen uden plads?", en: "Did anyone come without a seat?" },
    walkInName: { da: "Navn", en: "Name" },
    walkInHint: {
      da: "Begyndelsen af for- eller efternavn, mindst tre bogstaver. Arbejdsmailen kan også bruges.",
      en: "The beginning of their first or last name, three letters at least. The work email works too.",
    },
    walkInFind: { da: "Find", en: "Find" },
    walkInAct: { da: "Før som til stede", en: "Mark as present" },
    walkInActFor: { da: "Før {{name}} som til stede", en: "Mark {{name}} as present" },
    walkInOnList: { da: "Står på listen", en: "Is on the list" },
    walkInLate: {
      da: "Dagen er for længst holdt. Skriv til sekretariatet, så fører de personen på.",
      en: "The day was held long ago. Write to the secretariat, who will enter them.",
    },
    search: {
      short: { da: "Skriv mindst tre bogstaver.", en: "Write three letters at least." },
      nobody: {
        da: "Vi fandt ingen, som dagen er for. Prøv en anden del af navnet, eller skriv til sekretariatet.",
        en: "We found nobody the day is for. Try another part of the name, or write to the secretariat.",
      },
      many: {
        da: "Det passer på for mange. Skriv mere af navnet.",
        en: "Too many match. Write more of the name.",
      },
    },
    corrections: { da: "Rettelser", en: "Corrections" },
    corrected: {
      da: "Fra »{{before}}« til »{{mark}}«, {{moment}}, af {{role}}",
      en: "From “{{before}}” to “{{mark}}”, {{moment}}, by the {{role}}",
    },
  },
};
