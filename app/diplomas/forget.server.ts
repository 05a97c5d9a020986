import { eq, sql } from "drizzle-orm";
import { diplomas } from "../../db/schema/diplomas.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** When a person is forgotten, their diplomas are revoked and lose name and municipality. */
export const diplomasForgets: ForgetHandler = {
  tables: [diplomas],
  forget(tx, personId, now) {
    tx.update(diplomas)
      .set({
        name: "",
        municipality: "",
        revokedFor: null,
        revokedAt: sql`coalesce(revoked_at, ${now.getTime()})`,
      })
      .where(eq(diplomas.personId, personId))
      .run();
  },
  freeTextColumns: [diplomas.revokedFor],
};
