export const texts = {
  link: { da: "Invitationer", en: "Invitations" },
  title: { da: "Invitationer: {{title}}", en: "Invitations: {{title}}" },
  lead: {
    da: "De får hver ét brev. Er der en frist, mindes de en uge før, og når den er gået; en uge senere får lederen besked. Den, der er færdig, får ikke flere breve.",
    en: "Each gets one letter. With a due date they are reminded a week before it and once it has been; a week later their leader is told. Whoever has finished gets no more letters.",
  },
  soFar: {
    da: "{{invited}} er inviteret, og {{completed}} af dem er færdige.",
    en: "{{invited}} have been invited, and {{completed}} of them have finished.",
  },
  waiting_one: { da: "{{count}} brev er ikke sendt endnu.", en: "{{count}} letter has not been sent yet." },
  waiting_other: {
    da: "{{count}} breve er ikke sendt endnu.",
    en: "{{count}} letters have not been sent yet.",
  },
  whom_one: { da: "{{count}} er ikke inviteret", en: "{{count}} has not been invited" },
  whom_other: { da: "{{count}} er ikke inviteret", en: "{{count}} have not been invited" },
  letter: { da: "Se brevet, som det bliver sendt", en: "See the letter as it will be sent" },
  look: { da: "Se, hvor langt de er nu", en: "See how far they are now" },
  unconfirmed: {
    da: "Sæt hak ved, at det ikke kan fortrydes. Ingen breve er sendt.",
    en: "Tick that it cannot be undone. No letters were sent.",
  },
  nobody: {
    da: "Alle, kurset er for, er inviteret eller færdige.",
    en: "Everyone the course is for has been invited or has finished.",
  },
  act: { da: "Inviter dem med hak", en: "Invite those ticked" },
  list: {
    da: "Dem, brevet går til. Fjern hakket ved den, der ikke skal have det nu.",
    en: "Whom the letter goes to. Take away the tick of whoever is not to have it now.",
  },
  "nobody-left": {
    da: "De valgte skal ikke længere inviteres. Ingen breve er sendt.",
    en: "Those chosen are no longer to be invited. No letters were sent.",
  },
  "nobody-chosen": {
    da: "Sæt hak ved mindst én, der skal inviteres. Ingen breve er sendt.",
    en: "Tick at least one to be invited. No letters were sent.",
  },
  name: { da: "Navn", en: "Name" },
  municipality: { da: "Kommune", en: "Municipality" },
  none: { da: "Ingen", en: "None" },
  "not-published": {
    da: "Kurset kan først sendes ud, når det er udgivet med mindst én lektion.",
    en: "The course can be sent out once it has been published with a lesson at least.",
  },
  done: {
    da: "Invitationerne er skrevet og bliver sendt nu.",
    en: "The invitations have been written and are being sent.",
  },
};
