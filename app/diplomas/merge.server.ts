import { and, eq, isNull } from "drizzle-orm";
import { reassignRows } from "../../db/reassign-rows.server.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import type { MergeHandler } from "../base/events.server.ts";
import { textsOf } from "../base/texts/i18n.server.ts";

/** Diplomas go to the kept person. Where both hold one of the same course, the first issued stays valid; the other is revoked. */
export const diplomasMerges: MergeHandler = {
  tables: [diplomas],
  merge(tx, two) {
    const validOf = (personId: number) =>
      tx
        .select()
        .from(diplomas)
        .where(and(eq(diplomas.personId, personId), isNull(diplomas.revokedAt)))
        .all();
    const kept = new Map(validOf(two.keptId).map((diploma) => [diploma.courseSlug, diploma]));
    for (const diploma of validOf(two.mergedId)) {
      const other = kept.get(diploma.courseSlug);
      if (!other) continue;
      const [first, second] = diploma.issuedAt < other.issuedAt ? [diploma, other] : [other, diploma];
      const revokedFor = textsOf("da", "diplomas")("merged", { number: first.number });
      tx.update(diplomas).set({ revokedAt: two.at, revokedFor }).where(eq(diplomas.id, second.id)).run();
    }
    reassignRows(tx, diplomas.personId, two);
  },
};
