/** The texts that every letter contains. */
export const words = {
  da: {
    footer:
      "Brevet er sendt af Den Digitale Hotlines sekretariat til dig, fordi du er med i hotlinen. Svar gerne på det.",
  },
  en: {
    footer:
      "This email was sent to you by the secretariat of Den Digitale Hotline because you are part of the hotline. You are welcome to reply.",
  },
};
