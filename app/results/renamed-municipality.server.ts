import { eq, isNotNull } from "drizzle-orm";
import type { Tx } from "../../db/database.server.ts";
import { counts, type FrozenBasis, publications, responseRates } from "../../db/schema/results.ts";
import { clearPublishedCaches } from "./figures/published-cache.server.ts";

/** Gives a municipality its new name in frozen results; no figure changes. */
export function renameInResults(tx: Tx, { from, to }: { from: string; to: string }): void {
  // A unit of one municipality has its name.
  for (const table of [counts, responseRates])
    tx.update(table).set({ unit: to }).where(eq(table.unit, from)).run();
  for (const { roundId, basis } of tx.select().from(publications).where(isNotNull(publications.basis)).all())
    tx.update(publications)
      .set({ basis: basis && renamedIn(basis, (name) => (name === from ? to : name)) })
      .where(eq(publications.roundId, roundId))
      .run();
  clearPublishedCaches();
}

function renamedIn(basis: FrozenBasis, rename: (name: string) => string): FrozenBasis {
  if (basis.kind === "apart") return basis;
  if (basis.kind !== "whole") return { ...basis, municipalities: basis.municipalities.map(rename) };
  return { ...basis, joined: basis.joined.map(rename), left: basis.left.map(rename) };
}
