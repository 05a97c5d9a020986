/** What those find on the site who do more than take calls. */
export const roleSentences = {
  da: {
    leader:
      "Som leder ser du dit hold: hvad hver agent mangler, og hvem der er klar til vagt. Du kan tilmelde dem kursusdage og minde dem om det, de mangler.",
    host: "Som vært ser du de kursusdage, du holder, og hvem der kommer. Du fører fremmøde på dagen.",
    secretariat: "I sekretariatet ser du alle kommuner, personer, kursusdage, kurser og målinger.",
    steering: "I styregruppen ser du tallene for hver kommune, uden navne.",
  },
  en: {
    leader:
      "As a leader you see your team: what each agent lacks, and who is ready for shifts. You can sign them up for course days and remind them of what they lack.",
    host: "As a host you see the course days you hold and who is coming. You take attendance on the day.",
    secretariat: "In the secretariat you see all municipalities, people, course days, courses and surveys.",
    steering: "In the steering group you see the figures of each municipality, without names.",
  },
};

/** One sentence or two for each of these roles, as a letter says them; an agent has letters of their own. */
export const sentencesOfRoles = (byRole: Record<DescribedRole, string>, roles: string[]): string[] =>
  roles.flatMap((role) => (isDescribed(role) ? byRole[role] : []));

type DescribedRole = keyof (typeof roleSentences)["da"];
const isDescribed = (role: string): role is DescribedRole => Object.hasOwn(roleSentences.da, role);
