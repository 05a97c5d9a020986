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
  progress: { da: "Hvor langt", en: "How far" },
  none: { da: "Ingen", en: "None" },
  completed: { da: "Gennemført {{day}}", en: "Completed {{day}}" },
  underWay_one: {
    da: "I gang: {{done}} af {{count}} lektion",
    en: "Under way: {{done}} of {{count}} lesson",
  },
  underWay_other: {
    da: "I gang: {{done}} af {{count}} lektioner",
    en: "Under way: {{done}} of {{count}} lessons",
  },
  notBegun: { da: "Ikke begyndt", en: "Not begun" },
  nobody: { da: "Kurset er ikke for nogen endnu.", en: "The course is for nobody yet." },
  imported: { da: "Gennemført før sitet", en: "Completed before the site" },
  importedText_one: {
    da: "{{count}} har gennemført kurset, før sitet blev taget i brug, og har intet diplom. Det giver kun diplom, hvis du bestemmer det her.",
    en: "{{count}} completed the course before the site was taken into use, and has no diploma. It earns one only if you decide so here.",
  },
  importedText_other: {
    da: "{{count}} har gennemført kurset, før sitet blev taget i brug, og har intet diplom. Det giver kun diplom, hvis du bestemmer det her.",
    en: "{{count}} completed the course before the site was taken into use, and have no diploma. It earns one only if you decide so here.",
  },
  grant_one: { da: "Udsted diplom til {{count}} person", en: "Issue a diploma to {{count}} person" },
  grant_other: { da: "Udsted diplom til {{count}} personer", en: "Issue diplomas to {{count}} people" },
  granted: {
    da: "Diplomerne er udstedt med den dag, hvor kurset blev gennemført, og bliver sendt nu.",
    en: "The diplomas have been issued with the day on which the course was completed, and are being sent.",
  },
  unconfirmed: {
    da: "Sæt hak ved, at det ikke kan fortrydes. Intet diplom er udstedt.",
    en: "Tick that it cannot be undone. No diploma was issued.",
  },
};
