export const texts = {
  title: { da: "Læg {{name}} sammen med en dobbelt", en: "Merge {{name}} with a double" },
  lead: {
    da: "Når den samme person står på listen to gange, kan de to lægges sammen. Intet sker, før du har set, hvad der flyttes.",
    en: "When the same person is on the list twice, the two can be merged. Nothing happens before you have seen what moves.",
  },
  who: { da: "Hvem er den samme?", en: "Who is the same?" },
  search: { da: "Navn eller mail", en: "Name or mail" },
  searchButton: { da: "Søg", en: "Search" },
  none: {
    da: "Ingen anden har det navn. Søg efter den anden.",
    en: "Nobody else has that name. Search for the other.",
  },
  foundNone: { da: "Ingen passer på søgningen.", en: "Nobody fits the search." },
  caption: { da: "De to side om side", en: "The two side by side" },
  column: {
    what: { da: "Hvad", en: "What" },
    kept: { da: "Beholdes", en: "Is kept" },
    gone: { da: "Forsvinder", en: "Goes" },
    after: { da: "Bliver til", en: "Becomes" },
  },
  row: {
    name: { da: "Navn", en: "Name" },
    mail: { da: "Mail", en: "Mail" },
    municipality: { da: "Kommune", en: "Municipality" },
    roles: { da: "Roller", en: "Roles" },
    startsOn: { da: "Startdato", en: "First day" },
    leftOn: { da: "Stoppet", en: "Left" },
    seats: { da: "Pladser på kursusdage", en: "Seats on course days" },
    marks: { da: "Fremmøde", en: "Attendance" },
    lessons: { da: "Gennemførte lektioner", en: "Lessons completed" },
    courses: { da: "Gennemførte kurser", en: "Courses completed" },
    diplomas: { da: "Gyldige diplomer", en: "Valid diplomas" },
    shifts: { da: "Klar til vagt", en: "Ready for shifts" },
    plan: { da: "Plan i gang", en: "Running plan" },
    surveys: { da: "Åbne målinger", en: "Open surveys" },
  },
  plan: {
    da: "Fra {{day}}: {{done}} af {{of}} punkter er gjort",
    en: "From {{day}}: {{done}} of {{of}} items are done",
  },
  planNote: {
    ends: {
      da: "Planen fra {{day}} slutter: Det, der skal være gjort før første vagt, er gjort i forvejen.",
      en: "The plan from {{day}} ends: what must be done before the first shift is done already.",
    },
    joined: {
      da: "Begge har en plan i gang. Den fra {{day}} går videre med det, der er gjort i den anden.",
      en: "Both have a plan running. The one from {{day}} goes on, with what was done in the other.",
    },
    follows: { da: "Planen fra {{day}} går videre.", en: "The plan from {{day}} goes on." },
  },
  asked_one: { da: "Spurgt i {{count}}", en: "Asked in {{count}}" },
  asked_other: { da: "Spurgt i {{count}}", en: "Asked in {{count}}" },
  swap: { da: "Behold {{mail}} i stedet", en: "Keep {{mail}} instead" },
  act: { da: "Læg dem sammen", en: "Merge them" },
  actText: {
    da: "Alt flyttes til {{kept}}. Den anden forsvinder fra alle lister og logges ud. Skriver man {{gone}} for at logge ind, kommer brevet til {{kept}}. Har begge et diplom for samme kursus, gælder det første.",
    en: "Everything moves to {{kept}}. The other goes from every list and is signed out. Who writes {{gone}} to sign in has the letter sent to {{kept}}. Where both have a diploma of one course, the first stands.",
  },
  button: { da: "Læg de to sammen", en: "Merge the two" },
  refused: { da: "De to kan ikke lægges sammen nu", en: "The two cannot be merged now" },
  wrong: {
    same: { da: "Det er den samme post.", en: "It is the same entry." },
    unknown: { da: "En af dem findes ikke længere.", en: "One of them is no longer there." },
    left: {
      da: "Den, der skal beholdes, er stoppet. Behold den anden, eller åbn personen igen først.",
      en: "The one to be kept has left. Keep the other, or open the person again first.",
    },
    self: {
      da: "Du er logget ind som den, der ville forsvinde. Behold den i stedet.",
      en: "You are signed in as the one that would go. Keep that one instead.",
    },
    survey: {
      da: "Begge er spurgt i målingen {{round}}, som ikke er lukket. Svar lægges aldrig sammen, og ingen må kunne se, hvem der har svaret. Læg dem sammen, når målingen er lukket.",
      en: "Both are asked in the survey {{round}}, which has not closed. Answers are never put together, and nobody may see who has answered. Merge them when the survey has closed.",
    },
  },
};
