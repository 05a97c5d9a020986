export const texts = {
  filterAll: { da: "Alle", en: "All" },
  alsoFormer_one: {
    da: "{{count}} person, der er stoppet, passer også",
    en: "{{count}} person who has left also matches",
  },
  alsoFormer_other: {
    da: "{{count}} personer, der er stoppet, passer også",
    en: "{{count}} people who have left also match",
  },
  reinstateRefused: {
    da: "Ingen er taget tilbage. Sæt kryds ved dem, det gælder. Den, hvis kommune ikke længere er medlem, skal først have en anden kommune.",
    en: "Nobody has been reinstated. Tick the people to reinstate. If someone's municipality is no longer a member, give them another municipality first.",
  },
  empty: {
    da: "Her er ingen agenter endnu. Tilføj en person, eller indlæs en liste.",
    en: "There are no agents here yet. Add a person, or import a list.",
  },
  search: { da: "Find en person", en: "Find a person" },
  searchLabel: { da: "Navn eller mail", en: "Name or email" },
  searchButton: { da: "Søg", en: "Search" },
  everyone: { da: "Alle agenter", en: "All agents" },
  everyoneText: {
    da: "Se, hvem der mangler noget, i alle kommuner på én gang.",
    en: "See who has something left to do, in all municipalities at once.",
  },
  mails: { da: "Nye mailadresser", en: "New email addresses" },
  mailsWaiting_one: {
    da: "{{count}} venter på svar. Godkend den, hvis den gamle er nedlagt eller forkert.",
    en: "{{count}} is waiting for an answer. Approve it if the old one is gone or wrong.",
  },
  mailsWaiting_other: {
    da: "{{count}} venter på svar. Godkend dem, hvis den gamle er nedlagt eller forkert.",
    en: "{{count}} are waiting for an answer. Approve them if the old one is gone or wrong.",
  },
  mailsText: {
    da: "Godkend en ny adresse, når den gamle er nedlagt eller forkert.",
    en: "Approve a new address when the old one is gone or wrong.",
  },
  trail: { da: "Log over ændringer", en: "Log of changes" },
  trailText: {
    da: "Se, hvem der har set eller ændret hvis oplysninger.",
    en: "See who has viewed or changed whose data.",
  },
  members: { da: "Kommuner", en: "Municipalities" },
  membersText: {
    da: "Optag en kommune, gem en opsigelse, og se, hvem man kan spørge hvor.",
    en: "Add a municipality, save a notice of leaving, and see whom to contact.",
  },
  plans: { da: "Planer", en: "Plans" },
  plansText: {
    da: "Følg nye agenter og nye kommuner, og ret det, deres planer består af.",
    en: "Follow new agents and new municipalities, and edit what their plans contain.",
  },
  shifts: { da: "Klar til vagt", en: "Ready for shifts" },
  shiftsText: {
    da: "Se, hvem der kan tage vagter, hvorfor, og hvad der er ændret siden sidst.",
    en: "See who can take shifts, why, and what has changed since last time.",
  },
  found_one: { da: "{{count}} person fundet", en: "{{count}} person found" },
  found_other: { da: "{{count}} personer fundet", en: "{{count}} people found" },
  foundOthers_one: {
    da: "{{count}} af dem er ikke agent og står nederst.",
    en: "{{count}} of them is not an agent and is listed at the bottom.",
  },
  foundOthers_other: {
    da: "{{count}} af dem er ikke agenter og står nederst.",
    en: "{{count}} of them are not agents and are listed at the bottom.",
  },
  foundNone: {
    da: "Ingen personer har »{{q}}« i navn eller mail.",
    en: "Nobody has “{{q}}” in their name or email.",
  },
  startingLater_one: {
    da: "{{count}} agent begynder senere og tæller med fra sin første dag.",
    en: "{{count}} agent starts later and counts from their first day.",
  },
  startingLater_other: {
    da: "{{count}} agenter begynder senere og tæller med fra deres første dag.",
    en: "{{count}} agents start later and count from their first day.",
  },
  people: { da: "Personer", en: "People" },
  work: { da: "Sekretariatets arbejde", en: "Secretariat work" },
  days: { da: "Kursusdage", en: "Course days" },
  daysText: {
    da: "Opret, udgiv og aflys dage, og udpeg værter.",
    en: "Create, publish and cancel days, and name hosts.",
  },
  courses: { da: "E-læring", en: "E-learning" },
  coursesText: {
    da: "Byg kurser og lektioner, læg film op, og udgiv.",
    en: "Create courses and lessons, upload films, and publish.",
  },
  diplomas: { da: "Diplomer", en: "Diplomas" },
  diplomasText: {
    da: "Vælg, hvem der underskriver nye diplomer, og hvordan de ser ud.",
    en: "Choose who signs new diplomas, and what they look like.",
  },
  surveys: { da: "Målinger", en: "Surveys" },
  surveysText: {
    da: "Åbn og luk målinger, og offentliggør resultater.",
    en: "Open and close rounds, and publish results.",
  },
  feeds: { da: "Data til Power BI", en: "Data for Power BI" },
  feedsText: {
    da: "Giv Power BI og Excel adgang til tallene.",
    en: "Give Power BI and Excel access to the figures.",
  },
  mail: { da: "Mails", en: "Emails" },
  mailText: {
    da: "Se, hvilke mails der er sendt, og hvilke der ikke kom frem.",
    en: "See which emails were sent, and which did not arrive.",
  },
};
