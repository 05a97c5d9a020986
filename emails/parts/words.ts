/** The texts that every letter contains. */
export const words = {
  da: {
    hello: (firstName: string) => (firstName ? `Hej ${firstName}` : "Hej"),
    regards: "Venlig hilsen",
    sender: {
      secretariat: "Sekretariatet, Den Digitale Hotline",
      hotline: "Den Digitale Hotline",
      site: "Uddannelsessitet, Den Digitale Hotline",
    },
    footer: {
      person:
        "Du får mailen, fordi du er med i Den Digitale Hotline. Svar gerne på den, så læser sekretariatet det.",
      secretariat: "Sitet har sendt mailen til sekretariatet, som har denne adresse.",
    },
    decline: "Få ikke denne type mails mere",
  },
  en: {
    hello: (firstName: string) => (firstName ? `Hello ${firstName}` : "Hello"),
    regards: "Kind regards",
    sender: {
      secretariat: "The secretariat, Den Digitale Hotline",
      hotline: "Den Digitale Hotline",
      site: "The training site, Den Digitale Hotline",
    },
    footer: {
      person:
        "You get this email because you are part of Den Digitale Hotline. You are welcome to reply, and the secretariat will read it.",
      secretariat: "The site sent this email to the secretariat, which has this address.",
    },
    decline: "Get no more emails of this kind",
  },
};
