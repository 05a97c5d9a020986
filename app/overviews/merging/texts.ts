export const texts = {
  title: { da: "Læg {{name}} sammen med en dublet", en: "Merge {{name}} with a duplicate" },
  lead: {
    da: "Når den samme person står på listen to gange, kan de to lægges sammen. Der sker ikke noget, før du har set, hvad der flyttes.",
    en: "If the same person is on the list twice, the two can be merged. Nothing happens until you have seen what will be moved.",
  },
  who: { da: "Hvem er den samme?", en: "Who is the same person?" },
  search: { da: "Navn eller mail", en: "Name or email" },
  searchButton: { da: "Søg", en: "Search" },
  none: {
    da: "Ingen anden har det navn. Søg efter den anden.",
    en: "Nobody else has that name. Search for the other one.",
  },
  foundNone: { da: "Ingen passer på søgningen.", en: "Nobody matches the search." },
  noAfter: {
    da: "Sitet er optaget lige nu, så her mangler, hvad der står bagefter. Hent siden igen om et øjeblik.",
    en: "The site is busy right now, so what there will be afterwards is missing here. Reload the page in a moment.",
  },
  caption: { da: "De to side om side", en: "The two side by side" },
  column: {
    what: { da: "Hvad", en: "What" },
    kept: { da: "Beholdes", en: "Kept" },
    gone: { da: "Forsvinder", en: "Removed" },
    after: { da: "Bliver til", en: "Result" },
  },
  row: {
    name: { da: "Navn", en: "Name" },
    mail: { da: "Mail", en: "Email" },
    municipality: { da: "Kommune", en: "Municipality" },
    roles: { da: "Roller", en: "Roles" },
    startsOn: { da: "Startdato", en: "Start date" },
    leftOn: { da: "Stoppet", en: "Left" },
    seats: { da: "Pladser på kursusdage", en: "Seats on course days" },
    marks: { da: "Fremmøde", en: "Attendance" },
    lessons: { da: "Gennemførte lektioner", en: "Lessons completed" },
    courses: { da: "Gennemførte kurser", en: "Courses completed" },
    diplomas: { da: "Gyldige diplomer", en: "Valid diplomas" },
    shifts: { da: "Klar til vagt", en: "Ready for shifts" },
    plan: { da: "Plan i gang", en: "Plan in progress" },
    surveys: { da: "Åbne målinger", en: "Open surveys" },
  },
  plan: {
    da: "Fra {{day}}: {{done}} af {{of}} punkter er gjort",
    en: "From {{day}}: {{done}} of {{of}} items are done",
  },
  planNote: {
    ends: {
      da: "Planen fra {{day}} slutter, for det, der skal være gjort før første vagt, er allerede gjort.",
      en: "The plan from {{day}} ends, because what must be done before the first shift is already done.",
    },
    joined: {
      da: "Begge har en plan i gang. Den fra {{day}} går videre med det, der er gjort i den anden.",
      en: "Both have a plan in progress. The one from {{day}} continues, with what is done in the other.",
    },
    follows: { da: "Planen fra {{day}} går videre.", en: "The plan from {{day}} continues." },
  },
  asked_one: { da: "Spurgt i {{count}}", en: "Invited to {{count}}" },
  asked_other: { da: "Spurgt i {{count}}", en: "Invited to {{count}}" },
  swap: { da: "Behold {{mail}} i stedet", en: "Keep {{mail}} instead" },
  act: { da: "Læg dem sammen", en: "Merge them" },
  actText: {
    da: "Alt flyttes til {{kept}}. Den anden forsvinder fra alle lister. Begge logges ud, og begge adresser får en mail. Skriver man {{gone}} for at logge ind, kommer mailen til {{kept}}. Har begge et diplom for samme kursus, gælder det første.",
    en: "Everything is moved to {{kept}}. The other is removed from all lists. Both are signed out, and both addresses are sent an email. If someone enters {{gone}} to sign in, the email is sent to {{kept}}. If both have a diploma for the same course, the first one is valid.",
  },
  released: { da: "Personen meldes fra disse kursusdage", en: "The person is signed off these course days" },
  releasedText: {
    da: "Én person kan ikke have begge registreringers pladser, når dagene er af samme type eller på samme tid. Den ældste plads bliver stående. Personen får besked på mail, og pladserne går videre til ventelisten.",
    en: "One person cannot have the seats of both records when the days are of the same kind or at the same time. The oldest seat stays. The person is notified by email, and the seats go on to the waiting list.",
  },
  reason: { da: "Begrundelse", en: "Reason" },
  reasonHint: {
    da: "Den står i mailene til begge adresser.",
    en: "It is quoted in the emails to both addresses.",
  },
  reasonWrong: {
    missing: { da: "Skriv, hvorfor de er den samme.", en: "Write why they are the same person." },
    short: {
      da: "Skriv mindst to ord om, hvorfor de er den samme, i alt mindst 10 tegn.",
      en: "Write at least two words about why they are the same person, 10 characters or more.",
    },
    long: { da: "Det er for langt.", en: "Too long." },
  },
  button: { da: "Læg de to sammen", en: "Merge the two" },
  changed: {
    da: "En af de to er ændret, siden du åbnede siden. Intet er gjort. Se dem igennem igen.",
    en: "One of the two has been changed since you opened the page. Nothing was done. Look through them again.",
  },
  refused: { da: "De to kan ikke lægges sammen nu", en: "The two cannot be merged now" },
  wrong: {
    same: { da: "Det er den samme registrering.", en: "That is the same record." },
    unknown: { da: "En af dem findes ikke længere.", en: "One of them no longer exists." },
    left: {
      da: "Den, der skal beholdes, er stoppet. Behold den anden, eller åbn personen igen først.",
      en: "The person to keep has left. Keep the other one, or reinstate this person first.",
    },
    self: {
      da: "Du er selv den ene af de to. En anden i sekretariatet skal lægge dem sammen.",
      en: "You are one of the two yourself. Somebody else in the secretariat must merge them.",
    },
    newer: {
      da: "Den, der skal beholdes, er oprettet sidst. Behold den ældste registrering. Er dens mailadresse nedlagt, så bed om en ny, når de to er lagt sammen.",
      en: "The person to keep was added last. Keep the older record. If its email address is closed, ask for a new one once the two are merged.",
    },
    leads: {
      da: "Du er også leder i kommunen. En anden i sekretariatet skal lægge dem sammen.",
      en: "You are also a leader in the municipality. Somebody else in the secretariat must merge them.",
    },
    survey: {
      da: "Begge er spurgt i målingen {{round}}, som ikke er lukket. Svar lægges aldrig sammen, og ingen må kunne se, hvem der har svaret. Læg dem sammen, når målingen er lukket.",
      en: "Both are invited to the survey {{round}}, which is not closed. Answers are never merged, and nobody must be able to see who has answered. Merge the two when the survey is closed.",
    },
  },
};
