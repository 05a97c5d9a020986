import { eq, isNotNull } from "drizzle-orm";
import type { Tx } from "../../db/database.server.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import { renameInUnits } from "./closing/anonymising.server.ts";

/** Gives a municipality its new name in every round, past and coming: in whom it asks, in who was invited, and in the units. */
export function renameInSurveys(tx: Tx, { from, to }: { from: string; to: string }): void {
  const asked = tx
    .select({ id: rounds.id, audience: rounds.audience })
    .from(rounds)
    .where(isNotNull(rounds.audience));
  for (const { id, audience } of asked.all()) {
    if (!audience?.municipalities?.includes(from)) continue;
    const names = audience.municipalities.map((name) => (name === from ? to : name));
    tx.update(rounds)
      .set({ audience: { ...audience, municipalities: names } })
      .where(eq(rounds.id, id))
      .run();
  }
  tx.update(invitations).set({ municipality: to }).where(eq(invitations.municipality, from)).run();
  renameInUnits(tx, from, to);
}
