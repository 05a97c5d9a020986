export const texts = {
  column: {
    ready: { da: "Klar til vagt", en: "Ready for shifts" },
    agents: { da: "Agenter", en: "Agents" },
    attended: { da: "Været på kursusdag", en: "Attended a course day" },
    completed: { da: "E-læring gennemført", en: "E-learning completed" },
    lacking: { da: "Mangler noget", en: "Something missing" },
    municipality: { da: "Kommune", en: "Municipality" },
  },
  short: {
    ready: { da: "Klar", en: "Ready" },
    attended: { da: "Kursusdag", en: "Course day" },
    completed: { da: "E-læring", en: "E-learning" },
    lacking: { da: "Mangler", en: "Missing" },
  },
  share: { da: "{{count}} ({{percent}})", en: "{{count}} ({{percent}})" },
  none: { da: "Uden kommune", en: "Without a municipality" },
  total: { da: "I alt", en: "Total" },
  caption: {
    da: "Agenter og uddannelse, kommune for kommune",
    en: "Agents and training, municipality by municipality",
  },
  membership: { da: "Medlemskab og kontakter", en: "Membership and contacts" },
};
