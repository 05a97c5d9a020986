export const texts = {
  title: { da: "Kommuner", en: "Municipalities" },
  lead_one: { da: "{{count}} kommune er med i dag.", en: "{{count}} municipality is a member today." },
  lead_other: { da: "{{count}} kommuner er med i dag.", en: "{{count}} municipalities are members today." },
  coming: { da: "På vej ind", en: "Joining" },
  members: { da: "Med i dag", en: "Members today" },
  former: { da: "Tidligere med", en: "Former members" },
  none: { da: "Ingen kommune er med endnu.", en: "No municipality is a member yet." },
  nobody: { da: "Ingen", en: "Nobody" },
  since: { da: "Med fra", en: "Member from" },
  fromStart: { da: "Begyndelsen", en: "The start" },
  until: { da: "Sidste dag {{day}}", en: "Last day {{day}}" },
  lastDay: { da: "Sidste dag", en: "Last day" },
  leaders: { da: "Ledere", en: "Leaders" },
  deputy: { da: "{{name}} (stedfortræder)", en: "{{name}} (deputy)" },
  superuser: { da: "Superbruger", en: "Superuser" },
  quality: { da: "Kvalitetskoordinator", en: "Quality coordinator" },
  handler: { da: "Sagsbehandler i sekretariatet", en: "Case handler in the secretariat" },
  totalPeople: { da: "Personer i alt", en: "Total people" },
  completed: { da: "Gennemførte e-læringen", en: "Completed the e-learning" },
  people: { da: "Personer", en: "People" },
  plan: { da: "Opstartsplan", en: "Onboarding plan" },
  planDone: { da: "{{done}} af {{of}} punkter er gjort", en: "{{done}} of {{of}} items are done" },
  planNone: { da: "Ingen plan kører", en: "No plan in progress" },
  toAgents: { da: "Se kommunens agenter", en: "See the municipality's agents" },
  contacts: { da: "Kontakter", en: "Contacts" },
  noLeader: {
    da: "ingen. Sekretariatet har lederens punkter, til der er en.",
    en: "nobody. The secretariat is responsible for the leader's items until there is a leader.",
  },
  keepContacts: { da: "Gem kontakter", en: "Save contacts" },
  join: {
    title: { da: "Optag en kommune", en: "Add a municipality" },
    lead: {
      da: "Kommunens opstartsplan begynder, så snart du gemmer. Lederne får velkomstpakken på den dag, planen siger, eller med det samme, hvis den er gået. Alle med adgang kan logge ind fra nu af; superbrugeren bliver også agent og får sin e-læring, når datoen nærmer sig.",
      en: "The municipality's onboarding plan begins as soon as you save. The leaders get the welcome pack on the day set in the plan, or at once if that day has passed. Everyone with access can sign in from now on. The superuser also becomes an agent, and gets the e-learning as the date approaches.",
    },
    name: { da: "Kommune", en: "Municipality" },
    nameHint: {
      da: "Navn eller kommunekode, for eksempel Norddjurs eller 707. Navn, kode og region følger den officielle liste.",
      en: "Name or municipality code, for example Norddjurs or 707. Name, code and region follow the official list.",
    },
    closest: { da: "Mener du {{name}}?", en: "Do you mean {{name}}?" },
    code: { da: "Kommunekode", en: "Municipality code" },
    region: { da: "Region", en: "Region" },
    joinedOn: { da: "Med fra", en: "Member from" },
    dayHint: { da: "dd-mm-åååå", en: "dd-mm-yyyy" },
    leader: { da: "Leder", en: "Leader" },
    secondLeader: { da: "Endnu en leder", en: "Another leader" },
    superuser: { da: "Superbruger", en: "Superuser" },
    quality: { da: "Kvalitetskoordinator", en: "Quality coordinator" },
    mayWait: {
      da: "Kan vente. Det kan være en, der allerede er nævnt.",
      en: "Can be added later. It can be someone already named above.",
    },
    personName: { da: "Navn", en: "Name" },
    mail: { da: "Mail", en: "Email" },
    button: { da: "Optag kommunen", en: "Add the municipality" },
  },
  correct: {
    title: { da: "Ret kommunens oplysninger", en: "Correct the municipality's details" },
    dayHint: {
      da: "dd-mm-åååå. Tom, hvis kommunen har været med fra begyndelsen.",
      en: "dd-mm-yyyy. Leave empty if the municipality has been a member from the start.",
    },
    button: { da: "Gem oplysningerne", en: "Save the details" },
  },
  cancelJoining: {
    title: { da: "Kommer kommunen ikke alligevel?", en: "Is the municipality not joining after all?" },
    text_one: {
      da: "Så lukkes dens {{count}} person, og den tæller aldrig som medlem. Den kan optages igen senere.",
      en: "The account of its {{count}} person is closed, and the municipality never counts as a member. It can be added again later.",
    },
    text_other: {
      da: "Så lukkes dens {{count}} personer, og den tæller aldrig som medlem. Den kan optages igen senere.",
      en: "The accounts of its {{count}} people are closed, and the municipality never counts as a member. It can be added again later.",
    },
    confirm: {
      da: "Jeg ved, at kommunens personer lukkes med det samme",
      en: "I know that the accounts of the municipality's people are closed at once",
    },
    button: { da: "Tag optagelsen tilbage", en: "Cancel joining" },
  },
  notice: {
    title: { da: "Opsigelse", en: "Notice of leaving" },
    text_one: {
      da: "Dagen efter den sidste dag lukkes kommunens {{count}} person. Det, kommunen har gjort, bliver i tallene.",
      en: "The day after its last day, the account of the municipality's {{count}} person is closed. What the municipality has done stays in the figures.",
    },
    text_other: {
      da: "Dagen efter den sidste dag lukkes kommunens {{count}} personer. Det, kommunen har gjort, bliver i tallene.",
      en: "The day after its last day, the accounts of the municipality's {{count}} people are closed. What the municipality has done stays in the figures.",
    },
    given_one: {
      da: "Kommunen har sagt op. Den sidste dag er {{day}}. Så lukkes {{count}} person.",
      en: "The municipality has given notice. Its last day is {{day}}. The account of {{count}} person is then closed.",
    },
    given_other: {
      da: "Kommunen har sagt op. Den sidste dag er {{day}}. Så lukkes {{count}} personer.",
      en: "The municipality has given notice. Its last day is {{day}}. The accounts of {{count}} people are then closed.",
    },
    button: { da: "Gem opsigelsen", en: "Save the notice" },
    takeBack: { da: "Kommunen bliver alligevel", en: "The municipality is staying after all" },
  },
  done: {
    optaget: {
      da: "Kommunen er optaget, og dens opstartsplan er begyndt.",
      en: "The municipality has been added, and its onboarding plan has begun.",
    },
    rettet: { da: "Kommunens oplysninger er gemt.", en: "The municipality's details are saved." },
    "kommer-ikke": {
      da: "Optagelsen er taget tilbage, og kommunens personer er lukket.",
      en: "The joining is cancelled, and the accounts of the municipality's people are closed.",
    },
    opsagt: { da: "Opsigelsen er gemt.", en: "The notice is saved." },
    bliver: { da: "Opsigelsen er taget tilbage.", en: "The notice is withdrawn." },
    kontakter: { da: "Kontakterne er gemt.", en: "The contacts are saved." },
  },
  wrong: {
    missing: { da: "Skal udfyldes.", en: "Fill in the field." },
    name: {
      da: "Skriv 2 til 200 almindelige latinske, græske eller kyrilliske bogstaver uden tegn som ? og £. Andre kan ikke stå på et diplom.",
      en: "Enter 2 to 200 common Latin, Greek or Cyrillic letters, without signs such as ? and £. Others cannot be shown on a diploma.",
    },
    mail: {
      da: "Skriv en mailadresse, for eksempel navn@kommune.dk.",
      en: "Enter an email address, for example navn@kommune.dk.",
    },
    "unknown-municipality": {
      da: "Der er ingen dansk kommune med det navn eller den kode.",
      en: "No Danish municipality has that name or code.",
    },
    day: { da: "Skriv en dato, der findes, som dd-mm-åååå.", en: "Enter a date that exists, as dd-mm-yyyy." },
    "day-far": { da: "Datoen ligger for langt væk.", en: "The date is too far away." },
    past: {
      da: "Den sidste dag må ikke ligge før i dag eller før den første.",
      en: "The last day cannot be before today or before the first day.",
    },
    order: {
      da: "Den første dag skal ligge før den sidste.",
      en: "The first day must be before the last day.",
    },
    member: {
      da: "Kommunen er allerede med, eller på vej ind.",
      en: "The municipality is already a member, or is joining.",
    },
    "name-taken": {
      da: "Kommunen står her allerede med en anden kode. Ret den på dens egen side.",
      en: "The municipality is already here with another code. Correct it on its own page.",
    },
    twice: {
      da: "Det er den første leders mailadresse. Lad begge felter stå tomme, hvis der kun er én leder.",
      en: "That is the first leader's email address. Leave both fields empty if there is only one leader.",
    },
    elsewhere: {
      da: "En person i en anden kommune har den mailadresse.",
      en: "Someone in another municipality has that email address.",
    },
    former: {
      da: "En anden, der er stoppet, havde den mailadresse. Er det samme person, så skriv navnet som før. Ellers frigør først adressen på personens side.",
      en: "Somebody else, who has left, had that email address. If it is the same person, write the name as before. Otherwise release the address on their page first.",
    },
    gone: {
      da: "Den, du valgte, er her ikke længere. Vælg en anden.",
      en: "The one you chose is no longer here. Choose someone else.",
    },
  },
};
