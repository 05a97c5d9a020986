export const texts = {
  title: { da: "Søg", en: "Search" },
  label: { da: "Søg på sitet", en: "Search the site" },
  hintSecretariat: {
    da: "Skriv begyndelsen af et eller flere ord: navn, mail, telefonnummer, kursusdag, kommune, lektion, måling eller side.",
    en: "Type the beginning of one or more words: name, email, telephone number, course day, municipality, lesson, survey or page.",
  },
  hintLeader: {
    da: "Skriv begyndelsen af et eller flere ord: navn, kursusdag, lektion, måling eller side.",
    en: "Type the beginning of one or more words: name, course day, lesson, survey or page.",
  },
  button: { da: "Søg", en: "Search" },
  former: { da: "stoppet", en: "has left" },
  group: {
    people: { da: "Personer", en: "People" },
    days: { da: "Kursusdage", en: "Course days" },
    municipalities: { da: "Kommuner", en: "Municipalities" },
    lessons: { da: "E-læring", en: "E-learning" },
    rounds: { da: "Målinger", en: "Surveys" },
    pages: { da: "Sider", en: "Pages" },
  },
  showAll: { da: "Vis alle {{count}}", en: "Show all {{count}}" },
  suggested_zero: { da: "Ingen forslag", en: "No suggestions" },
  suggested_one: { da: "{{count}} forslag", en: "{{count}} suggestion" },
  suggested_other: { da: "{{count}} forslag", en: "{{count}} suggestions" },
  shownOf: { da: "Viser {{shown}} af {{count}}.", en: "Showing {{shown}} of {{count}}." },
  wholeList: { da: "Se hele listen", en: "See the whole list" },
  none: { da: "Der er ikke noget, der passer til »{{q}}«.", en: "Nothing matches “{{q}}”." },
  short: { da: "Skriv mindst to tegn.", en: "Type at least two characters." },
  tooOften: {
    da: "Du har søgt rigtig mange gange. Vent et minut, og søg igen.",
    en: "You have searched very many times. Wait a minute, and search again.",
  },
};
