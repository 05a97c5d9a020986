export const texts = {
  running: {
    answered: { da: "Svar", en: "Answers" },
    share_one: {
      da: "{{answered}} af {{count}} har svaret helt ({{share}}), talt natten til {{day}}.",
      en: "{{answered}} of {{count}} has answered in full ({{share}}), counted on the night before {{day}}.",
    },
    share_other: {
      da: "{{answered}} af {{count}} har svaret helt ({{share}}), talt natten til {{day}}.",
      en: "{{answered}} of {{count}} have answered in full ({{share}}), counted on the night before {{day}}.",
    },
    uncounted: {
      da: "Svarene er ikke talt endnu. Det bliver de den første nat, målingen er åben.",
      en: "The answers have not been counted yet. They are on the first night that the round is open.",
    },
    nights: { da: "Svar nat for nat", en: "Answers night by night" },
    night: { da: "Natten til", en: "Night before" },
    fresh: { da: "Nye", en: "New" },
    total: { da: "I alt", en: "In all" },
    rate: { da: "Svarprocent", en: "Response rate" },
    earlierNights_one: { da: "{{count}} nat før", en: "{{count}} night before" },
    earlierNights_other: { da: "{{count}} nætter før", en: "{{count}} nights before" },
    nightly: {
      da: "Svar tælles kun om natten, så ingen kan følge den enkelte. Det, der er begyndt og ikke sendt, tæller først med, når målingen lukker.",
      en: "Answers are counted at night only, so that nobody can follow a single person. What is started and not sent is only counted when the round closes.",
    },
    reminders: { da: "Påmindelser", en: "Reminders" },
    remindersSent_one: {
      da: "{{sent}} af {{count}} påmindelse er sendt.",
      en: "{{sent}} of {{count}} reminder has been sent.",
    },
    remindersSent_other: {
      da: "{{sent}} af {{count}} påmindelser er sendt.",
      en: "{{sent}} of {{count}} reminders have been sent.",
    },
    nextReminder: {
      da: "Den næste sendes automatisk, tidligst {{day}}.",
      en: "The next is sent automatically, on {{day}} at the earliest.",
    },
    obstacle: {
      none: { da: "Målingen er åbnet uden påmindelser.", en: "The round was opened without reminders." },
      "all-sent": { da: "Der er ikke flere tilbage.", en: "There are none left." },
      today: {
        da: "Der er sendt en i dag. Der sendes højst én om dagen.",
        en: "One was sent today. At most one is sent a day.",
      },
      "not-begun": {
        da: "De kan først sendes, når målingen er begyndt.",
        en: "They can be sent once the round has begun.",
      },
    },
    toRemind: { da: "Send en påmindelse nu", en: "Send a reminder now" },
    remindTitle: { da: "Send en påmindelse nu", en: "Send a reminder now" },
    remindWhom_one: {
      da: "Ca. {{count}} person får den: dem, der ikke havde svaret ved sidste optælling, uden dem, der har slået påmindelser fra. Ingen kan se, hvem det er.",
      en: "About {{count}} person gets it: those who had not answered at the last count, except those who have turned reminders off. Nobody can see who they are.",
    },
    remindWhom_other: {
      da: "Ca. {{count}} personer får den: dem, der ikke havde svaret ved sidste optælling, uden dem, der har slået påmindelser fra. Ingen kan se, hvem det er.",
      en: "About {{count}} people get it: those who had not answered at the last count, except those who have turned reminders off. Nobody can see who they are.",
    },
    remindUncounted: {
      da: "Svarene er ikke talt endnu. Påmindelsen går til dem, der ikke har svaret, uden dem, der har slået påmindelser fra: højst {{count}}. Ingen kan se, hvem det er.",
      en: "The answers have not been counted yet. The reminder goes to those who have not answered, except those who have turned reminders off: {{count}} at most. Nobody can see who they are.",
    },
    remindUncountedButton: { da: "Send påmindelsen", en: "Send the reminder" },
    letter: { da: "Mailen", en: "The email" },
    remindNow: { da: "Send", en: "Send" },
    remindText: {
      da: "Den erstatter den næste automatiske påmindelse, og den sendes om fem minutter. Så længe kan du fortryde.",
      en: "It replaces the next automatic reminder, and is sent in five minutes. Until then you can undo it.",
    },
    remindTick: { da: "Jeg har læst mailen", en: "I have read the email" },
    remindButton_one: { da: "Send ca. {{count}} mail", en: "Send about {{count}} email" },
    remindButton_other: { da: "Send ca. {{count}} mails", en: "Send about {{count}} emails" },
    extend: { da: "Forlæng målingen", en: "Extend the round" },
    extendText: {
      da: "Den nye dag står med det samme på siden, der svares på, og i alle mails fra nu af. Det gør dagen for resultatet også. Den skal ligge efter den nye sidste dag. Ingen får mail om det. Vil I skrive til dem, der mangler at svare, så send en påmindelse.",
      en: "The new day is shown at once on the page that is answered, and in every email from now on. So is the day of the results, which must come after the new last day. Nobody gets an email about it. To write to those who have not answered, send a reminder.",
    },
    noResultsDay: {
      da: "Der er ikke lovet en dag. Lad feltet stå tomt, hvis der stadig ikke skal loves en.",
      en: "No day has been promised. Leave the field empty if none is to be promised.",
    },
    extendButton: { da: "Forlæng", en: "Extend" },
  },
};
