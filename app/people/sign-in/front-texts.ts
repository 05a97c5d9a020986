export const texts = {
  title: {
    da: "Uddannelse og trivsel for agenter i Den Digitale Hotline",
    en: "Training and wellbeing for agents of Den Digitale Hotline",
  },
  lead: {
    da: "Tilmeld dig kursusdage, gennemfør e-læringen, få dit diplom, og svar på trivselsmålingen. Ét sted, for alle kommuner i fællesskabet.",
    en: "Sign up for course days, take the e-learning, get your diploma, and answer the wellbeing survey. One place, for every member municipality.",
  },
  signIn: { da: "Log ind", en: "Sign in" },
  check: { da: "Er et diplom ægte?", en: "Is a diploma genuine?" },
  offers: { da: "Det finder du her", en: "What you find here" },
  offer: {
    day: {
      title: { da: "Kursusdagen", en: "The course day" },
      text: {
        da: "Én dag i borgerservice over telefonen, ens for alle. Find en dag nær dig, og tilmeld dig.",
        en: "One day about serving citizens by phone, the same for everyone. Find a day near you, and sign up.",
      },
    },
    elearning: {
      title: { da: "E-læringen", en: "The e-learning" },
      text: {
        da: "24 korte film med øvelser og en simuleret vagt, cirka 2½ time i alt. Tag den i bidder; du fortsætter, hvor du slap.",
        en: "24 short films with exercises and a simulated shift, about 2½ hours in all. Take it in small parts and continue where you left off.",
      },
    },
    diploma: {
      title: { da: "Diplomet", en: "The diploma" },
      text: {
        da: "Kommer på mail, når alt er gennemført. Enhver kan slå nummeret op og se, at det er ægte.",
        en: "Sent by email when everything is completed. Anyone can look up the number and see that the diploma is genuine.",
      },
    },
    survey: {
      title: { da: "Trivselsmålingen", en: "The wellbeing survey" },
      text: {
        da: "Få spørgsmål om guides, trivsel og ledelse. Ingen kan se, hvad netop du har svaret.",
        en: "A few questions about guides, wellbeing and leadership. Nobody can see what you answered.",
      },
    },
  },
  demo: {
    title: { da: "Prøv demoen som", en: "Try the demo as" },
    account: {
      da: "Log ind med kommunens konto (prøve)",
      en: "Sign in with a municipality's account (trial)",
    },
    agent: {
      name: { da: "Agent", en: "Agent" },
      text: {
        da: "Astrid er ny. Hvad er hendes næste skridt, før hun er klar til vagt?",
        en: "Astrid is new. What is her next step before she is ready for shifts?",
      },
    },
    leader: {
      name: { da: "Leder", en: "Leader" },
      text: {
        da: "Karen ser sit hold i Aarhus, og hvem der mangler hvad.",
        en: "Karen sees her team in Aarhus, and who has something left to do.",
      },
    },
    host: {
      name: { da: "Vært", en: "Host" },
      text: {
        da: "Vibeke står for dagene i Aarhus og fører fremmødet.",
        en: "Vibeke hosts the days in Aarhus and takes attendance.",
      },
    },
    secretariat: {
      name: { da: "Sekretariat", en: "Secretariat" },
      text: {
        da: "Sanne styrer det hele. Kommuner, kursusdage, målinger og mails.",
        en: "Sanne runs everything: municipalities, course days, surveys and emails.",
      },
    },
    steering: {
      name: { da: "Styregruppe", en: "Steering group" },
      text: {
        da: "Stig ser tal for hver kommune, aldrig navne.",
        en: "Stig sees figures for each municipality, but never names.",
      },
    },
  },
};
