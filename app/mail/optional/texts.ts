export const texts = {
  title: { da: "Mails du får", en: "Emails you get" },
  lead: {
    da: "Nogle mails kan du undvære. Det, de fortæller, står også på sitet.",
    en: "Some emails you can do without. What they say is on the site too.",
  },
  up: { da: "Min side", en: "My page" },
  kept: {
    da: "Koder til at logge ind, invitationer, frister, diplom, og hvad der sker med din egen kursusdag, får du altid mail om. Påmindelser om en måling slår du fra på målingens egen side.",
    en: "You always get emails with sign-in codes, invitations, deadlines and your diploma, and about what happens to your own course day. Reminders of a survey are turned off on the survey's own page.",
  },
  kinds: { da: "Mails, du kan undvære", en: "Emails you can do without" },
  kind: { da: "Mail", en: "Email" },
  state: { da: "Nu", en: "Now" },
  on: { da: "Du får dem", en: "You get them" },
  off: { da: "Slået fra {{day}}", en: "Turned off {{day}}" },
  act: { da: "Slå fra og til", en: "Turn off and on" },
  decline: { da: "Slå fra", en: "Turn off" },
  declineOne: { da: "Slå fra: {{kind}}", en: "Turn off: {{kind}}" },
  want: { da: "Slå til", en: "Turn on" },
  wantOne: { da: "Slå til: {{kind}}", en: "Turn on: {{kind}}" },
  about: {
    "course-days-open": { da: "Når der er åbnet nye kursusdage", en: "When new course days have opened" },
    "course-day-reminder": { da: "Påmindelse, før din kursusdag", en: "A reminder before your course day" },
    "survey-results": {
      da: "Når resultatet af en måling er klar",
      en: "When the result of a survey is ready",
    },
  },
  done: {
    fra: {
      da: "Mailen er slået fra. Du kan altid slå den til igen her.",
      en: "The email is turned off. You can turn it on again here at any time.",
    },
    til: { da: "Mailen er slået til igen.", en: "The email is turned on again." },
  },
  link: {
    title: { da: "Færre mails", en: "Fewer emails" },
    lead: { da: "Det gælder mailen: {{kind}}.", en: "This is about the email: {{kind}}." },
    declined: {
      da: "Du får den ikke mere. Andre mails kommer som før. Fortryder du, kan du slå den til igen her eller på din side.",
      en: "You will not get it any more. Other emails come as before. If you change your mind, turn it on again here or on your page.",
    },
    ask: {
      da: "Vil du ikke have den mere, så slå den fra her. Andre mails kommer som før.",
      en: "If you do not want it any more, turn it off here. Other emails come as before.",
    },
    unknownTitle: { da: "Linket virker ikke mere", en: "The link no longer works" },
    unknown: {
      da: "Log ind, og vælg på din side, hvilke mails du vil have.",
      en: "Sign in, and choose on your page which emails you want.",
    },
    own: { da: "Se alle mails, du kan undvære", en: "See all emails you can do without" },
  },
};
