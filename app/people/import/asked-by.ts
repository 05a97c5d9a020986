import type { Actor } from "../../audit/audit.server.ts";

/** Whom a list is read for, so that each person's lists wait for one another and for nobody else's. */
export const askedBy = (actor: Actor): string => (actor === "site" ? actor : String(actor.id));
