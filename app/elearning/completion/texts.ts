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
  granted: {
    da: "Diplomerne er udstedt med den dag, hvor kurset blev gennemført, og bliver sendt nu.",
    en: "The diplomas are issued with the date when the course was completed, and are being sent now.",
  },
  unconfirmed: {
    da: "Sæt kryds ved, at det ikke kan fortrydes. Der er ikke udstedt noget diplom.",
    en: "Tick that this cannot be undone. No diplomas were issued.",
  },
};
