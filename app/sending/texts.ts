export const texts = {
  starts: { da: "begynder {{day}}", en: "starts {{day}}" },
  title_one: { da: "Send 1 mail", en: "Send 1 email" },
  title_other: { da: "Send {{count}} mails", en: "Send {{count}} emails" },
  titleWithAct_one: { da: "{{act}} og send 1 mail", en: "{{act}} and send 1 email" },
  titleWithAct_other: { da: "{{act}} og send {{count}} mails", en: "{{act}} and send {{count}} emails" },
  /** What the act does besides sending, as its button says it. */
  act: {
    "days-published": { da: "Udgiv", en: "Publish" },
    "day-changed": { da: "Ret dagen", en: "Change the day" },
    "seats-changed": { da: "Ret antal pladser", en: "Change the number of seats" },
    "day-cancelled": { da: "Aflys dagen", en: "Cancel the day" },
    "people-exempted": { da: "Fritag", en: "Exempt" },
    "agents-signed-up": { da: "Tilmeld", en: "Sign up" },
    "plan-begun": { da: "Begynd planen", en: "Begin the plan" },
    "course-published": { da: "Udgiv kurset", en: "Publish the course" },
    "round-published": { da: "Offentliggør", en: "Publish" },
    "list-imported": { da: "Indlæs listen", en: "Import the list" },
    "municipality-joined": { da: "Optag kommunen", en: "Add the municipality" },
    "people-reinstated": { da: "Genoptag", en: "Reinstate" },
    "diplomas-issued": { da: "Udsted diplomer", en: "Issue diplomas" },
  },
  lead_one: {
    da: "Intet er gjort eller sendt endnu. Se mailen igennem, før du sender den.",
    en: "Nothing has been done or sent yet. Look through the email before you send it.",
  },
  lead_other: {
    da: "Intet er gjort eller sendt endnu. Det her bliver sendt til {{count}} personer.",
    en: "Nothing has been done or sent yet. This will be sent to {{count}} people.",
  },
  back: { da: "Tilbage uden at sende", en: "Back without sending" },
  whom: { da: "Hvem får mail", en: "Who gets an email" },
  everyone: {
    da: "Her kan ingen vælges fra. Ved hvert navn står hvorfor.",
    en: "Nobody here can be left out. Beside each name it says why.",
  },
  /** Why someone cannot be left out, by the letter they get. */
  reason: {
    "course-day-cancelled": {
      da: "er på dagen eller dens venteliste",
      en: "is on the day or its waiting list",
    },
    "course-day-moved": { da: "er på dagen eller dens venteliste", en: "is on the day or its waiting list" },
    "course-day-host": { da: "er vært eller underviser", en: "is a host or teacher" },
    "course-day-team": {
      da: "er leder for nogen på dagen eller har reserveret pladser",
      en: "is the leader of someone on the day or has reserved seats",
    },
    "course-day-confirmed": { da: "får en plads", en: "gets a seat" },
    "course-day-offer": { da: "får tilbudt en plads", en: "is offered a seat" },
    "course-revised": { da: "har begyndt eller taget kurset", en: "has begun or taken the course" },
    welcome: { da: "får adgang til sitet", en: "gets access to the site" },
    "roles-changed": { da: "får andre roller", en: "gets other roles" },
    diploma: { da: "får et diplom", en: "gets a diploma" },
    other: { da: "mailen hører til det, du gør", en: "the email belongs to what you do" },
  },
  canLeaveOut: {
    da: "Fjern krydset ved dem, der ikke skal have mailen.",
    en: "Untick those who are not to get the email.",
  },
  countsOnly_one: {
    da: "1 person. Navnet vises ikke, så ingen kan se, hvem der får mail om målingen.",
    en: "1 person. The name is not shown, so that nobody can see who gets emails about the survey.",
  },
  countsOnly_other: {
    da: "{{count}} personer. Navnene vises ikke, så ingen kan se, hvem der får mail om målingen.",
    en: "{{count}} people. Their names are not shown, so that nobody can see who gets emails about the survey.",
  },
  names_one: { da: "1 person", en: "1 person" },
  names_other: { da: "{{count}} personer", en: "{{count}} people" },
  more_one: { da: "Og 1 mere.", en: "And 1 more." },
  more_other: { da: "Og {{count}} flere.", en: "And {{count}} more." },
  name: { da: "Navn", en: "Name" },
  municipality: { da: "Kommune", en: "Municipality" },
  none: { da: "Ingen", en: "None" },
  letter: { da: "Mail", en: "Email" },
  looks: { da: "Sådan ser mailen ud", en: "How the email looks" },
  sample: { da: "{{kind}} ({{count}}), som til {{name}}", en: "{{kind}} ({{count}}), as to {{name}}" },
  takesBack: {
    act: {
      da: "Mailene venter {{minutes}} minutter. I den tid kan du fortryde det hele: både mailene og det, de fortæller om.",
      en: "The emails wait for {{minutes}} minutes. In that time you can undo it all: the emails and what they are about.",
    },
    letters: {
      da: "Mailene venter {{minutes}} minutter. I den tid kan du tage mailene tilbage, men ikke det, de fortæller om.",
      en: "The emails wait for {{minutes}} minutes. In that time you can take back the emails, but not what they are about.",
    },
    nothing: {
      da: "Mailene sendes med det samme og kan ikke tages tilbage.",
      en: "The emails are sent at once and cannot be taken back.",
    },
  },
  sendWithAct: { da: "{{act}} og send mails", en: "{{act}} and send the emails" },
  send_one: { da: "Send mailen", en: "Send the email" },
  send_other: { da: "Send mails", en: "Send the emails" },
  trial: { da: "Send en prøve til mig selv", en: "Send a trial to myself" },
  message: {
    changed: {
      da: "Noget er ændret, siden du så mailene. Intet er sendt. Se dem igennem igen.",
      en: "Something has changed since you saw the emails. Nothing was sent. Look through them again.",
    },
    nobody: {
      da: "Sæt kryds ved mindst en. Intet er sendt.",
      en: "Tick at least one. Nothing was sent.",
    },
    "trial-sent": {
      da: "Prøven er på vej til dig selv. Ingen andre har fået noget.",
      en: "The trial is on its way to you. Nobody else has received anything.",
    },
  },
};
