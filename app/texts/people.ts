import type { Same } from "./words.ts";

export const da = {
  front: {
    title: "Uddannelse og trivsel for agenter i Den Digitale Hotline",
    lead: "Tilmeld dig kursusdage, gennemfør e-læringen, få dit diplom, og svar på trivselsmålingen. Ét sted, for alle kommuner i fællesskabet.",
    demo: "Prøv demoen som",
  },
};

export const en: Same<typeof da> = {
  front: {
    title: "Training and wellbeing for agents of Den Digitale Hotline",
    lead: "Sign up for course days, take the e-learning, get your diploma, and answer the wellbeing survey. One place, for every member municipality.",
    demo: "Try the demo as",
  },
};
