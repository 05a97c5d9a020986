/** What the address of the secretariat's page of a day can say was done (`?ok=`). */
export const secretariatDoneCodes = [
  "oprettet",
  "udgivet",
  "pladser",
  "samme-pladser",
  "aflyst",
  "vaert",
  "rettet",
  "flyttet",
  "skrevet",
  "liste",
] as const;

export type SecretariatDoneCode = (typeof secretariatDoneCodes)[number];
