import { eq } from "drizzle-orm";
import { invitations } from "../../db/schema/surveys.ts";
import type { Forgetting } from "../announce.server.ts";

/** The invitation goes, and an open answer with it; mixed answers name nobody. */
export const surveysForgets: Forgetting = {
  tables: [invitations],
  forget(tx, personId) {
    tx.delete(invitations).where(eq(invitations.personId, personId)).run();
  },
};
