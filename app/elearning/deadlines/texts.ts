export const texts = {
  link: { da: "Invitationer", en: "Invitations" },
  title: { da: "Invitationer: {{title}}", en: "Invitations: {{title}}" },
  lead: {
    da: "De får hver én mail. Er der en frist, får de en påmindelse en uge før, og når den er gået. En uge senere får lederen besked. De, der er færdige, får ikke flere mails.",
    en: "Each person gets one email. If there is a due date, they are reminded a week before it and when it has passed. A week later, their leader is notified. People who have finished get no more emails.",
  },
  soFar: {
    da: "{{invited}} er inviteret, og {{completed}} af dem er færdige.",
    en: "{{invited}} have been invited, and {{completed}} of them have finished.",
  },
  waiting_one: { da: "{{count}} mail er ikke sendt endnu.", en: "{{count}} email has not been sent yet." },
  waiting_other: {
    da: "{{count}} mails er ikke sendt endnu.",
    en: "{{count}} emails have not been sent yet.",
  },
  whom_one: { da: "{{count}} er ikke inviteret", en: "{{count}} has not been invited" },
  whom_other: { da: "{{count}} er ikke inviteret", en: "{{count}} have not been invited" },
  startingLater_one: {
    da: "{{count}} begynder senere og tæller ikke med endnu. Der er ikke sat kryds ved personen.",
    en: "{{count}} starts later and does not count yet. That person is not ticked.",
  },
  startingLater_other: {
    da: "{{count}} begynder senere og tæller ikke med endnu. Der er ikke sat kryds ved dem.",
    en: "{{count}} start later and do not count yet. They are not ticked.",
  },
  look: { da: "Se, hvor langt de er nu", en: "See their progress" },
  nobody: {
    da: "Alle, kurset er for, er inviteret eller færdige.",
    en: "Everyone the course is for has been invited or has finished.",
  },
  act: { da: "Inviter dem med kryds", en: "Invite the people ticked" },
  list: {
    da: "Dem med kryds får mailen. Fjern krydset ved den, der ikke skal have den nu.",
    en: "The people ticked will get the email. Untick anyone who should not have it now.",
  },
  "nobody-left": {
    da: "De valgte skal ikke længere inviteres. Der er ikke sendt nogen mails.",
    en: "The people you chose no longer need an invitation. No emails were sent.",
  },
  "nobody-chosen": {
    da: "Sæt kryds ved mindst én, der skal inviteres. Der er ikke sendt nogen mails.",
    en: "Tick at least one person to invite. No emails were sent.",
  },
  "not-published": {
    da: "Kurset kan først sendes ud, når det er udgivet med mindst én lektion.",
    en: "You can send invitations once the course is published with at least one lesson.",
  },
  done: {
    da: "Invitationerne er skrevet og bliver sendt nu.",
    en: "The invitations are being sent now.",
  },
};
