export const texts = {
  band: {
    none: { da: "Ubesvaret", en: "Unanswered" },
    or: { da: " eller ", en: " or " },
  },
};
