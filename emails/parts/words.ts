/** The texts that every letter contains. */
export const words = {
  da: {
    footer: {
      person:
        "Brevet er sendt af Den Digitale Hotlines sekretariat til dig, fordi du er med i hotlinen. Svar gerne på det.",
      secretariat:
        "Brevet er sendt af Den Digitale Hotlines uddannelsessite til sekretariatet, som har denne adresse.",
    },
  },
  en: {
    footer: {
      person:
        "This email was sent to you by the secretariat of Den Digitale Hotline because you are part of the hotline. You are welcome to reply.",
      secretariat:
        "This email was sent by the training site of Den Digitale Hotline to the secretariat, which has this address.",
    },
  },
};
