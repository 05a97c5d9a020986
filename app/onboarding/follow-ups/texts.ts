export const texts = {
  followUp: {
    title: { da: "Opfølgning", en: "Follow-up" },
    teaching: { da: "Opfølgende undervisning", en: "Follow-up teaching" },
    "listen-in-elsewhere": { da: "Medlyt i en anden kommune", en: "Listening in at another municipality" },
    at: { da: "Medlyt i {{municipality}}", en: "Listening in at {{municipality}}" },
    none: { da: "Ingen opfølgning er sat på.", en: "No follow-up has been assigned." },
    why: { da: "Hvorfor: {{why}}", en: "Why: {{why}}" },
    assign: { da: "Sæt opfølgning på", en: "Assign follow-up" },
    formTitle: { da: "Opfølgning for {{name}}", en: "Follow-up for {{name}}" },
    formLead: {
      da: "Agenten får en mail med begrundelsen. Skriv ikke tal for den enkelte. Sitet gemmer ingen opkaldstal.",
      en: "The agent gets an email with the reason. Do not write figures about the person. The site stores no call figures.",
    },
    what: { da: "Hvad", en: "What" },
    where: { da: "Hvor (kun ved medlyt)", en: "Where (for a listen-in only)" },
    whyField: { da: "Hvorfor", en: "Why" },
    whyHint: {
      da: "For eksempel: Flere borgere end ventet må ringe igen. Øv at finde den rigtige guide.",
      en: "For example: more citizens than expected have to call again. Practise finding the right guide.",
    },
    due: { da: "Senest", en: "By" },
    save: { da: "Sæt på", en: "Assign" },
    finish: { da: "Markér som gjort", en: "Mark as done" },
    finishFor: { da: "Markér »{{what}}« som gjort", en: "Mark “{{what}}” as done" },
  },
};
