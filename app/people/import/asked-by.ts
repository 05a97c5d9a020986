/** Whom a list is read for, so that each person's lists wait for one another and for nobody else's. */
export const askedBy = (actor: "site" | { id: number }): string =>
  actor === "site" ? actor : String(actor.id);
