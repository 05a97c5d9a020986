export const texts = {
  link: { da: "Hvem har taget kurset?", en: "Who has taken the course?" },
  title: { da: "Hvem har taget {{title}}?", en: "Who has taken {{title}}?" },
  lead_one: {
    da: "{{completed}} af {{count}} har gennemført det.",
    en: "{{completed}} of {{count}} has completed it.",
  },
  lead_other: {
    da: "{{completed}} af {{count}} har gennemført det.",
    en: "{{completed}} of {{count}} have completed it.",
  },
  startingLater_one: {
    da: "{{count}} på listen begynder senere og tæller med fra sin første dag.",
    en: "{{count}} on the list starts later and counts from their first day.",
  },
  startingLater_other: {
    da: "{{count}} på listen begynder senere og tæller med fra deres første dag.",
    en: "{{count}} on the list start later and count from their first day.",
  },
  notFor_one: {
    da: "{{count}} på listen har gennemført kurset, men er ikke længere en af dem, det er for, og tæller ikke med.",
    en: "{{count}} on the list has completed the course, but is no longer one of those it is for, and does not count.",
  },
  notFor_other: {
    da: "{{count}} på listen har gennemført kurset, men er ikke længere nogle af dem, det er for, og tæller ikke med.",
    en: "{{count}} on the list have completed the course, but are no longer among those it is for, and do not count.",
  },
  starts: { da: "begynder {{day}}", en: "starts {{day}}" },
  name: { da: "Navn", en: "Name" },
  municipality: { da: "Kommune", en: "Municipality" },
  progress: { da: "Hvor langt", en: "Progress" },
  none: { da: "Ingen", en: "None" },
  completed: { da: "Gennemført {{day}}", en: "Completed {{day}}" },
  underWay_one: {
    da: "I gang: {{done}} af {{count}} lektion",
    en: "In progress: {{done}} of {{count}} lesson",
  },
  underWay_other: {
    da: "I gang: {{done}} af {{count}} lektioner",
    en: "In progress: {{done}} of {{count}} lessons",
  },
  notBegun: { da: "Ikke begyndt", en: "Not started" },
  nobody: { da: "Kurset er ikke for nogen endnu.", en: "The course is not for anyone yet." },
  imported: { da: "Gennemført før sitet", en: "Completed before the site" },
  importedText_one: {
    da: "{{count}} har gennemført kurset, før sitet blev taget i brug, og har ikke noget diplom. Det giver kun diplom, hvis du bestemmer det her.",
    en: "{{count}} person completed the course before this site was in use, and has no diploma. It only gives a diploma if you decide so here.",
  },
  importedText_other: {
    da: "{{count}} har gennemført kurset, før sitet blev taget i brug, og har ikke noget diplom. Det giver kun diplom, hvis du bestemmer det her.",
    en: "{{count}} people completed the course before this site was in use, and have no diploma. It only gives a diploma if you decide so here.",
  },
  grant_one: { da: "Udsted diplom til {{count}} person", en: "Issue a diploma to {{count}} person" },
  grant_other: { da: "Udsted diplom til {{count}} personer", en: "Issue diplomas to {{count}} people" },
  show: { da: "Vis", en: "Show" },
  view: {
    alle: { da: "Alle", en: "Everyone" },
    mangler: { da: "Ikke gennemført", en: "Not completed" },
    gennemfoert: { da: "Gennemført", en: "Completed" },
  },
  noneInView: { da: "Der er ingen her.", en: "There is nobody here." },
  since: { da: "Siden", en: "Since" },
  sinceDays: {
    begun_zero: { da: "Begyndte i dag", en: "Began today" },
    begun_one: { da: "Begyndte for {{count}} dag siden", en: "Began {{count}} day ago" },
    begun_other: { da: "Begyndte for {{count}} dage siden", en: "Began {{count}} days ago" },
    invited_zero: { da: "Inviteret i dag", en: "Invited today" },
    invited_one: { da: "Inviteret for {{count}} dag siden", en: "Invited {{count}} day ago" },
    invited_other: { da: "Inviteret for {{count}} dage siden", en: "Invited {{count}} days ago" },
  },
  notInvited: { da: "Ikke inviteret", en: "Not invited" },
  howCounted: {
    da: "Dagene tælles fra den første lektion, der er gennemført. Er ingen gennemført, tælles de fra invitationen. Gennemført er den, der har gennemført alle kursets lektioner.",
    en: "The days are counted from the first completed lesson. If none is completed, they are counted from the invitation. Someone has completed the course when all its lessons are completed.",
  },
  howCountedTitle: { da: "Sådan tælles", en: "How this is counted" },
  asSheet: { da: "Hent listen til Excel", en: "Download the list for Excel" },
  sheet: {
    days: { da: "Dage siden", en: "Days since" },
    invited: { da: "Inviteret", en: "Invited" },
    reminded: { da: "Sidst påmindet", en: "Last reminded" },
    completed: { da: "Gennemført", en: "Completed" },
    done: { da: "Lektioner gennemført", en: "Lessons completed" },
    of: { da: "Lektioner i alt", en: "Lessons in all" },
    starts: { da: "Første dag", en: "First day" },
    begun: { da: "Begyndt", en: "Began" },
  },
  remind: {
    link: { da: "Send påmindelse til dem, der mangler", en: "Remind those not completed" },
    title: { da: "Påmindelse: {{title}}", en: "Reminder: {{title}}" },
    lead: {
      da: "Her er de inviterede, der ikke har gennemført kurset. De får hver én mail, som du ser, før den sendes.",
      en: "These are the people invited who have not completed the course. Each gets one email, which you see before it is sent.",
    },
    list: {
      da: "De får mailen. Fjern krydset ved den, der ikke skal have den nu.",
      en: "The people who will get the email. Untick anyone who should not have it now.",
    },
    act: { da: "Send påmindelse til dem med kryds", en: "Remind the people ticked" },
    none: {
      da: "Ingen kan få en påmindelse nu.",
      en: "Nobody can be reminded of the course now.",
    },
    waiting_one: {
      da: "{{count}} er på orlov eller har fået en påmindelse inden for tre dage og står ikke her.",
      en: "{{count}} is on leave or was reminded within three days, and is not listed.",
    },
    waiting_other: {
      da: "{{count}} er på orlov eller har fået en påmindelse inden for tre dage og står ikke her.",
      en: "{{count}} are on leave or were reminded within three days, and are not listed.",
    },
    uninvited_one: {
      da: "{{count}} af de {{all}}, der ikke har gennemført kurset, er ikke inviteret til det og kan derfor ikke få en påmindelse.",
      en: "{{count}} of the {{all}} who have not completed the course has not been invited to it, and so cannot be reminded.",
    },
    uninvited_other: {
      da: "{{count}} af de {{all}}, der ikke har gennemført kurset, er ikke inviteret til det og kan derfor ikke få en påmindelse.",
      en: "{{count}} of the {{all}} who have not completed the course have not been invited to it, and so cannot be reminded.",
    },
    startingLater_one: { da: "{{count}} af dem begynder senere.", en: "{{count}} of them starts later." },
    startingLater_other: { da: "{{count}} af dem begynder senere.", en: "{{count}} of them start later." },
    invite: { da: "Invitér dem", en: "Invite them" },
    done_one: { da: "{{count}} får en påmindelse.", en: "{{count}} person is being reminded." },
    done_other: { da: "{{count}} får en påmindelse.", en: "{{count}} people are being reminded." },
    "nobody-chosen": {
      da: "Sæt kryds ved mindst én. Der er ikke sendt nogen mails.",
      en: "Tick at least one person. No emails were sent.",
    },
    "nobody-left": {
      da: "De valgte skal ikke mindes nu. De har gennemført kurset, er på orlov eller er lige mindet. Der er ikke sendt nogen mails.",
      en: "The people you chose are not to be reminded now. They have completed the course, are on leave, or were just reminded. No emails were sent.",
    },
    "not-published": {
      da: "Kurset er ikke udgivet. Der er ikke sendt nogen mails.",
      en: "The course is not published. No emails were sent.",
    },
  },
  granted: {
    da: "Diplomerne er udstedt med den dag, hvor kurset blev gennemført, og bliver sendt nu.",
    en: "The diplomas are issued with the date when the course was completed, and are being sent now.",
  },
  unconfirmed: {
    da: "Sæt kryds ved, at det ikke kan fortrydes. Der er ikke udstedt noget diplom.",
    en: "Tick that this cannot be undone. No diplomas were issued.",
  },
};
