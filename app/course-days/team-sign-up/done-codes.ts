/** What the address of the team's page can say was done (`?ok=`). */
export const teamDoneCodes = [
  "tilmeldt",
  "venteliste",
  "afmeldt",
  "byttet",
  "reserveret",
  "frigivet",
] as const;

export type TeamDoneCode = (typeof teamDoneCodes)[number];
