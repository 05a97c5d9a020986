export const texts = {
  up: { da: "Alle agenter", en: "All agents" },
  upTeam: { da: "Mit hold", en: "My team" },
  tick: { da: "Vælg", en: "Choose" },
  tickOne: { da: "Vælg {{name}}", en: "Choose {{name}}" },
  endConfirm_one: {
    da: "Jeg ved, at {{count}} plads på en kursusdag går til den næste på ventelisten med det samme",
    en: "I know that {{count}} seat on a course day goes to the next person on the waiting list at once",
  },
  endConfirm_other: {
    da: "Jeg ved, at {{count}} pladser på kursusdage går til de næste på ventelisten med det samme",
    en: "I know that {{count}} seats on course days go to the next people on the waiting list at once",
  },
  former: {
    label: { da: "Hvem", en: "Who" },
    here: { da: "I hotlinen", en: "In the hotline" },
    left: { da: "Stoppet", en: "Left" },
    none: {
      da: "Ingen, der er stoppet, passer til søgningen.",
      en: "Nobody who has left matches the search.",
    },
    caption: { da: "Stoppet ({{count}})", en: "Left ({{count}})" },
    text: {
      da: "Er en person lukket ved en fejl eller kommet igen, så tag personen tilbage. Roller, startdato og plan er som før, og personen får en mail om det, men ingen velkomstmail. Pladser på kursusdage er givet videre.",
      en: "If someone was closed by mistake or has come back, reinstate them. They keep their roles, start date and plan, and get no welcome email, but an email about it. Their seats on course days have gone to others.",
    },
    reinstate: { da: "Tag de valgte tilbage", en: "Reinstate the people ticked" },
    reinstateOne: { da: "Tag personen tilbage", en: "Reinstate the person" },
    noMunicipality: { da: "Uden kommune", en: "Without a municipality" },
  },
  phone: {
    title: { da: "Dit telefonnummer", en: "Your telephone number" },
    up: { da: "Min side", en: "My page" },
    lead: {
      da: "Du bestemmer selv, om det skal stå her. Så kan nogen ringe, hvis der sker noget med din kursusdag eller din plan.",
      en: "It is up to you whether to give it. With it someone can call if anything happens with your course day or your plan.",
    },
    seen: { da: "Nummeret ses kun af:", en: "Only these people see the number:" },
    seenBy: {
      hostOfDay: {
        da: "værterne for en kursusdag, du er tilmeldt, til dagen er holdt",
        en: "the hosts of a course day that you have signed up for, until it has been held",
      },
      ownLeader: { da: "din leder", en: "your leader" },
      office: { da: "sekretariatet", en: "the secretariat" },
    },
    forgotten: {
      da: "Det bliver slettet sammen med dine andre oplysninger, og du kan selv slette det når som helst.",
      en: "It is deleted with the rest of your data, and you can delete it yourself at any time.",
    },
    number: { da: "Telefonnummer", en: "Telephone number" },
    hint: { da: "8 cifre, med eller uden +45", en: "8 digits, with or without +45" },
    hintRemove: {
      da: "8 cifre, med eller uden +45. Tøm feltet for at slette nummeret.",
      en: "8 digits, with or without +45. Empty the field to delete the number.",
    },
    wrong: {
      da: "Skriv et dansk telefonnummer med 8 cifre.",
      en: "Enter a Danish telephone number with 8 digits.",
    },
    save: { da: "Gem", en: "Save" },
    saved: { da: "Nummeret er gemt.", en: "The number is saved." },
    removed: { da: "Der står ikke noget nummer.", en: "There is no number now." },
  },
  newTitle: { da: "Tilføj en person", en: "Add a person" },
  newLead: {
    da: "En ny agent får en mail med det første skridt.",
    en: "A new agent gets an email with the first step.",
  },
  changeTitle: { da: "Ret {{name}}", en: "Edit {{name}}" },
  data: { da: "Oplysninger", en: "Details" },
  name: { da: "Navn", en: "Name" },
  mail: { da: "Mail", en: "Email" },
  mailHint: {
    da: "En ny adresse gælder først, når den gamle har sagt ja, eller sekretariatet har godkendt den. Begge får besked.",
    en: "A new address counts only once the old one has said yes or the secretariat has approved it. Both are told.",
  },
  mailHintSelf: {
    da: "Vi sender en kode til begge adresser. En ny gælder først, når du har brugt begge koder, eller når sekretariatet har godkendt den.",
    en: "We send a code to both addresses. A new one counts only once you have used both codes, or once the secretariat has approved it.",
  },
  municipality: { da: "Kommune", en: "Municipality" },
  noMunicipality: { da: "Ingen kommune", en: "No municipality" },
  roles: { da: "Roller", en: "Roles" },
  startsOn: { da: "Startdato", en: "Start date" },
  holder: { da: "Se den person, der har mailadressen", en: "See the person who has this email address" },
  dayHint: { da: "dd-mm-åååå", en: "dd-mm-yyyy" },
  add: { da: "Tilføj", en: "Add" },
  save: { da: "Gem", en: "Save" },
  absence: { da: "Orlov", en: "Leave of absence" },
  absenceText: {
    da: "Under orlov holder påmindelser og frister pause.",
    en: "Reminders and due dates are paused during leave.",
  },
  absenceNow: { da: "På orlov fra {{from}} til {{until}}.", en: "On leave from {{from}} to {{until}}." },
  absenceOpen: {
    da: "På orlov fra {{from}}, uden slutdato.",
    en: "On leave from {{from}}, with no end date.",
  },
  from: { da: "Første dag på orlov", en: "First day of leave" },
  until: { da: "Første dag tilbage", en: "First day back" },
  untilHint: {
    da: "dd-mm-åååå. Må stå tom, hvis dagen ikke kendes endnu.",
    en: "dd-mm-yyyy. Leave empty if the day is not known yet.",
  },
  absenceSave: { da: "Gem orlov", en: "Save the leave" },
  absenceEnd: { da: "Er tilbage nu", en: "Back now" },
  deputy: { da: "Stedfortræder", en: "Deputy" },
  changed: {
    da: "Oplysningerne er ændret, siden du åbnede siden. Nu står der: {{now}}. Intet er gemt. Ret felterne, og gem igen, hvis dine skal gælde.",
    en: "The details have changed since you opened the page. They are now: {{now}}. Nothing has been saved. Correct the fields, and save again to use your version.",
  },
  deputyText: {
    da: "En stedfortræder ser holdet og handler som leder så længe, men kan ikke rette lederen.",
    en: "A deputy sees the team and acts as leader for that time, but cannot edit the leader.",
  },
  deputyUntil: { da: "Til og med", en: "Until and including" },
  deputySave: { da: "Gør til stedfortræder", en: "Make deputy" },
  deputyChange: { da: "Gem ny dato", en: "Save the new date" },
  deputyEnd: { da: "Afslut nu", en: "End now" },
  deputyNow: {
    da: "Er stedfortræder til og med {{until}}.",
    en: "Deputy until and including {{until}}.",
  },
  end: { da: "Stop i hotlinen", en: "Leave the hotline" },
  endText: {
    da: "Personen logges ud med det samme, mister sine pladser på kursusdage, og navnet slettes efter {{months}} måneder.",
    en: "The person is signed out at once and loses their seats on course days, and the name is deleted after {{months}} months.",
  },
  endSelf: {
    da: "Du kan ikke lukke dig selv. Skriv til sekretariatet, hvis du stopper.",
    en: "You cannot close your own account. Write to the secretariat if you are leaving.",
  },
  endLeader: {
    da: "Personen er den eneste leder i {{place}}. Kommunen står så uden leder, og sekretariatet overtager lederens punkter.",
    en: "The person is the only leader in {{place}}. The municipality will have no leader, and the secretariat takes over the leader's tasks.",
  },
  release: {
    title: { da: "Mailadressen", en: "The email address" },
    text: {
      da: "Har en ny kollega fået den samme adresse, så frigør den. Så kan kollegaen oprettes som en ny person, uden noget fra den, der er stoppet.",
      en: "If a new colleague has got the same address, release it. The colleague can then be added as a new person, with nothing from the one who has left.",
    },
    confirm: {
      da: "Jeg er sikker på, at adressen er en andens nu.",
      en: "I am sure that the address is somebody else's now.",
    },
    button: { da: "Frigør adressen", en: "Release the address" },
    done: {
      da: "Adressen er frigjort. Før personen kan tages tilbage, skal du skrive en ny adresse ovenfor, og en anden i sekretariatet skal godkende den.",
      en: "The address has been released. Before the person can be reinstated, enter a new one above, and somebody else in the secretariat must approve it.",
    },
  },
  endButton: { da: "Luk personen", en: "Close the account" },
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
    "mail-taken": {
      da: "En anden har den mailadresse. Skal personen flyttes til dig, så skriv til sekretariatet.",
      en: "Someone else has that email address. If the person is to be moved to your municipality, write to the secretariat.",
    },
    "mail-same": { da: "Personen har den mailadresse nu.", en: "The person has that email address now." },
    "mail-often": {
      da: "Du har bedt om mange nye adresser til personen i dag, eller der er sendt mange mails til den, du skrev. Prøv igen i morgen. Intet er ændret.",
      en: "You have asked for many new addresses for this person today, or many emails have been sent to the one you entered. Try again tomorrow. Nothing has been changed.",
    },
    deputy: {
      da: "Kun en leder kan udpege en stedfortræder. Intet er ændret.",
      en: "Only a leader can name a deputy. Nothing has been changed.",
    },
    "mail-own": { da: "En anden har den mailadresse.", en: "Someone else has that email address." },
    "mail-left": {
      da: "Den, der har mailadressen, er stoppet. Sekretariatet kan tage personen tilbage, eller frigøre adressen, hvis en anden har fået den.",
      en: "The person with that email address has left. The secretariat can reinstate them, or release the address if somebody else has got it.",
    },
    municipality: { da: "Vælg en kommune, der er medlem.", en: "Choose a municipality that is a member." },
    "municipality-others": {
      da: "Du kan kun tilføje og rette personer i din egen kommune. Intet er ændret.",
      en: "You can only add and edit people in your own municipality. Nothing has been changed.",
    },
    roles: { da: "Vælg mindst én rolle.", en: "Choose at least one role." },
    "roles-others": {
      da: "Den rolle kan du ikke give. Intet er ændret.",
      en: "You cannot give that role. Nothing has been changed.",
    },
    day: { da: "Skriv en dato, der findes, som dd-mm-åååå.", en: "Enter a date that exists, as dd-mm-yyyy." },
    "day-far": { da: "Datoen ligger for langt væk.", en: "The date is too far away." },
    order: {
      da: "Første dag tilbage skal ligge efter første dag på orlov.",
      en: "The first day back must be after the first day of leave.",
    },
    past: { da: "Datoen skal ligge frem i tiden.", en: "The date must be in the future." },
    "last-secretariat": {
      da: "Så er der ingen tilbage i sekretariatet.",
      en: "Nobody would be left in the secretariat.",
    },
  },
};
