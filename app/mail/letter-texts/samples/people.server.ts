/** Invented people of the letters that are shown as examples. */
export const astrid = { name: "Astrid Vestergren", mail: "astrid.vestergren@eksempel.dk" };
export const bo = { name: "Bo Lindholt", mail: "bo.lindholt@eksempel.dk" };
export const karen = { name: "Karen Overmark" };
export const jens = { name: "Jens Skovbak" };
export const vibeke = { name: "Vibeke Hostrupdal", mail: "vibeke.hostrupdal@eksempel.dk" };
export const sanne = { name: "Sanne Tværgaard" };

/** The recipient of most. */
export const { name } = astrid;

/** When and where something was to be before it moved. */
export const was = {
  startsAt: Date.parse("2026-12-08T08:00:00Z"),
  endsAt: Date.parse("2026-12-08T14:30:00Z"),
  place: "Odder Rådhus, Byrådssalen, Rådhuspladsen 3, Odder",
};
