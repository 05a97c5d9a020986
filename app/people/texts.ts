/** What stands in place of a name that is gone. */
export const texts = {
  forgotten: { da: "Slettet person", en: "Deleted person" },
  merged: { da: "Lagt sammen", en: "Merged" },
};
