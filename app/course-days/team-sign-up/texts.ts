export const texts = {
  title: { da: "Dit hold på dagen", en: "Your team on the day" },
  titleSecretariat: { da: "Hvem er på dagen?", en: "Who is on the day?" },
  titleLeaders: { da: "Din kommunes ledere på dagen", en: "Your municipality's leaders on the day" },
  linkLeaders: {
    da: "Tilmeld din kommunes ledere, eller reserver pladser",
    en: "Sign up your municipality's leaders, or reserve seats",
  },
  link: { da: "Tilmeld dit hold, eller reserver pladser", en: "Sign up your team, or reserve seats" },
  linkSecretariat: { da: "Tilmeld, afmeld og byt", en: "Sign up, sign off and swap" },
  back: { da: "Tilbage til dagen", en: "Back to the day" },
  on: { da: "På dagen", en: "On the day" },
  nobody: {
    da: "Ingen af dine medarbejdere er på dagen endnu.",
    en: "None of your people are signed up for the day yet.",
  },
  state: {
    enrolled: { da: "Har en plads", en: "Has a seat" },
    offered: { da: "Tilbudt en plads", en: "Has been offered a seat" },
    waiting: { da: "På ventelisten", en: "On the waiting list" },
  },
  answerBy: { da: "Skal svare senest {{until}}", en: "Must answer by {{until}}" },
  signOff: { da: "Meld fra", en: "Sign off" },
  signOffFor: { da: "Meld {{name}} fra", en: "Sign {{name}} off" },
  swap: { da: "Giv pladsen til en kollega", en: "Give the seat to a colleague" },
  swapFor: { da: "Hvem skal have pladsen fra {{name}}?", en: "Who should have {{name}}'s seat?" },
  swapAct: { da: "Giv pladsen videre", en: "Pass the seat on" },
  signUp: { da: "Tilmeld en medarbejder", en: "Sign someone up" },
  toSeat: {
    da: "Medarbejderen får plads med det samme og besked på mail.",
    en: "They get a seat at once, and are notified by email.",
  },
  toList: {
    da: "Dagen er fuld, så medarbejderen kommer sidst på ventelisten og får besked på mail.",
    en: "The day is full, so they go to the end of the waiting list, and are notified by email.",
  },
  fromReserved_one: {
    da: "Du har {{count}} reserveret plads tilbage at sætte navn på.",
    en: "You have {{count}} reserved seat left to put a name on.",
  },
  fromReserved_other: {
    da: "Du har {{count}} reserverede pladser tilbage at sætte navn på.",
    en: "You have {{count}} reserved seats left to put names on.",
  },
  person: { da: "Medarbejder", en: "Person" },
  owes: { da: "mangler en dag", en: "lacks a day" },
  stands: {
    attended: { da: "har været på kursusdag {{day}}", en: "attended a course day on {{day}}" },
    exempt: { da: "fritaget {{day}}", en: "exempt since {{day}}" },
    enrolled: { da: "har plads {{day}}", en: "has a seat on {{day}}" },
    waiting: { da: "på ventelisten {{day}}", en: "on the waiting list for {{day}}" },
  },
  attendedHint: {
    da: "Står der »har været på kursusdag« ved et navn, mangler personen ingen dag og tager pladsen fra en, der gør.",
    en: "If a name says “attended a course day”, the person lacks no course day and would take the seat from someone who does.",
  },
  signUpAct: { da: "Tilmeld", en: "Sign up" },
  nobodyElse: {
    da: "Alle, som dagen er for, er på den allerede.",
    en: "Everyone the day is for is already signed up.",
  },
  nobodyFree: {
    da: "Ingen af dem, som ikke er på dagen, kan tilmeldes nu.",
    en: "None of those who are not on the day can be signed up now.",
  },
  cannot_one: { da: "{{count}}, der ikke kan tilmeldes nu", en: "{{count}} who cannot be signed up now" },
  cannot_other: { da: "{{count}}, der ikke kan tilmeldes nu", en: "{{count}} who cannot be signed up now" },
  reserve: { da: "Reserver pladser", en: "Reserve seats" },
  reserveText: {
    da: "Ved du, hvor mange der skal med, men ikke hvem? Så reserver pladserne nu, og sæt navne på senere. Pladser uden navn går tilbage, når fristen er gået.",
    en: "Do you know how many people will come, but not who? Reserve the seats now, and add names later. Seats without a name are given back after the deadline.",
  },
  reserved_one: {
    da: "{{count}} plads er reserveret til din kommune, heraf {{filled}} med navn. Sæt navne på senest {{until}}.",
    en: "{{count}} seat is reserved for your municipality, {{filled}} with a name. Fill in names by {{until}}.",
  },
  reserved_other: {
    da: "{{count}} pladser er reserveret til din kommune, heraf {{filled}} med navn. Sæt navne på senest {{until}}.",
    en: "{{count}} seats are reserved for your municipality, {{filled}} with a name. Fill in names by {{until}}.",
  },
  reserveSeats: { da: "Antal pladser i alt", en: "Total number of seats" },
  reserveUntil: { da: "Navne senest", en: "Names by" },
  reserveUntilHint: { da: "For eksempel 16-05-2027", en: "For example 16-05-2027" },
  reserveAct: { da: "Reserver", en: "Reserve" },
  reserveChange: { da: "Ret reservationen", en: "Change the reservation" },
  reserveGiveBack: { da: "Giv pladser uden navn tilbage nu", en: "Give back seats without a name now" },
  wrong: {
    missing: { da: "Udfyld feltet.", en: "Fill in the field." },
    seats: { da: "Skriv et helt tal fra 1 til 500.", en: "Write a whole number from 1 to 500." },
    day: {
      da: "Skriv en dato, der findes, for eksempel 16-05-2027.",
      en: "Write a date that exists, for example 16-05-2027.",
    },
    "not-enough_one": {
      da: "Du kan højst reservere {{count}} plads. Resten er optaget, eller andre venter på dem.",
      en: "You can reserve {{count}} seat at most. The rest are taken, or others are waiting for them.",
    },
    "not-enough_other": {
      da: "Du kan højst reservere {{count}} pladser. Resten er optaget, eller andre venter på dem.",
      en: "You can reserve {{count}} seats at most. The rest are taken, or others are waiting for them.",
    },
    filled_one: {
      da: "{{count}} plads har allerede et navn. Skriv mindst det tal.",
      en: "{{count}} seat already has a name. Write at least that number.",
    },
    filled_other: {
      da: "{{count}} pladser har allerede et navn. Skriv mindst det tal.",
      en: "{{count}} seats already have a name. Write at least that number.",
    },
    "deadline-past": {
      da: "Fristen skal ligge ude i fremtiden.",
      en: "The deadline must be in the future.",
    },
    "deadline-late": {
      da: "Fristen skal ligge, før tilmeldingen lukker.",
      en: "The deadline must be before sign-up closes.",
    },
    "closed-now": {
      da: "Der kan ikke reserveres, når tilmeldingen ikke er åben.",
      en: "Seats can only be reserved while sign-up is open.",
    },
  },
  done: {
    tilmeldt: {
      da: "Medarbejderen har en plads og får besked på mail.",
      en: "They have a seat, and are notified by email.",
    },
    venteliste: {
      da: "Medarbejderen er på ventelisten og får besked på mail.",
      en: "They are on the waiting list, and are notified by email.",
    },
    afmeldt: {
      da: "Medarbejderen er meldt fra.",
      en: "They are signed off.",
    },
    byttet: {
      da: "Pladsen er givet videre.",
      en: "The seat is passed on.",
    },
    reserveret: { da: "Pladserne er reserveret.", en: "The seats are reserved." },
    frigivet: {
      da: "Pladserne uden navn er givet tilbage.",
      en: "The seats without a name have been given back.",
    },
  },
  refusedTitle: { da: "Det kunne ikke lade sig gøre", en: "That could not be done" },
  refused: {
    "unknown-day": { da: "Dagen findes ikke.", en: "The day does not exist." },
    "not-on-it": {
      da: "Medarbejderen er ikke længere på dagen. Intet er ændret.",
      en: "They are no longer on the day. Nothing has been changed.",
    },
    "unknown-person": { da: "Vælg en af dine medarbejdere.", en: "Choose one of your people." },
    cancelled: { da: "Dagen er aflyst.", en: "The day is cancelled." },
    past: { da: "Dagen er begyndt eller allerede holdt.", en: "The day has begun or is over." },
    "not-open": { da: "Tilmeldingen er ikke åbnet endnu.", en: "Sign-up has not opened yet." },
    closed: {
      da: "Tilmeldingen er lukket. Skriv til sekretariatet.",
      en: "Sign-up is closed. Write to the secretariat.",
    },
    "other-role": {
      da: "Dagen er ikke for den rolle, medarbejderen har.",
      en: "The day is not for their role.",
    },
    "already-enrolled": {
      da: "Medarbejderen har allerede en plads på dagen.",
      en: "They already have a seat on the day.",
    },
    "already-offered": {
      da: "Medarbejderen er tilbudt en plads og skal selv svare.",
      en: "They have been offered a seat, and must answer themselves.",
    },
    "already-waiting": {
      da: "Medarbejderen står allerede på ventelisten.",
      en: "They are already on the waiting list.",
    },
    "seat-elsewhere": {
      da: "Medarbejderen har allerede en plads på en anden dag. Meld fra dér først.",
      en: "They already have a seat on another day. Sign them off there first.",
    },
    "waiting-elsewhere": {
      da: "Medarbejderen står på ventelisten til en anden dag. Meld fra dér først.",
      en: "They are on the waiting list for another day. Sign them off there first.",
    },
    changing: {
      da: "Medarbejderen venter allerede på at skifte dag.",
      en: "They are already waiting to change day.",
    },
    clash: {
      da: "Medarbejderen er på en anden kursusdag på samme tid.",
      en: "They are on another course day at the same time.",
    },
    often: {
      da: "Medarbejderen er meldt til og fra kursusdage mange gange det seneste døgn. Vent til i morgen, eller skriv til sekretariatet.",
      en: "They have been signed up for and off course days many times in the last 24 hours. Wait until tomorrow, or write to the secretariat.",
    },
    "none-left": {
      da: "De reserverede pladser har alle fået navn. Tilmeld på den almindelige måde, hvis der er plads.",
      en: "All the reserved seats have names. Sign them up the usual way if there is a seat.",
    },
    "no-seat": { da: "Pladsen er der ikke længere.", en: "The seat is no longer there." },
    "nothing-reserved": {
      da: "Din kommune har ingen reserverede pladser på dagen længere. Intet er ændret.",
      en: "Your municipality no longer has reserved seats on the day. Nothing has been changed.",
    },
  },
};
