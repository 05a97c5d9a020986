import { eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { emit } from "../../base/events.server.ts";
import { regionOn } from "./official-municipalities.ts";

export type Municipality = typeof municipalities.$inferSelect;
export type MunicipalityDetails = Omit<Municipality, "id">;

/** Every municipality that is or was a member, in Danish order. */
export const listMunicipalities = (at: Database | Tx = db): Municipality[] =>
  at
    .select()
    .from(municipalities)
    .all()
    .sort((a, b) => danishOrder(a.name, b.name));

/** The municipality with this official code, or null. */
export const findMunicipalityByCode = (code: string, at: Database | Tx = db): Municipality | null =>
  at.select().from(municipalities).where(eq(municipalities.code, code)).get() ?? null;

/** Inserts a municipality, or updates the one with the same official code; with another name it is renamed in its surveys too. */
export function saveMunicipality(tx: Tx, details: MunicipalityDetails): void {
  const { code, ...rest } = details;
  const before = findMunicipalityByCode(code, tx);
  tx.insert(municipalities)
    .values(details)
    .onConflictDoUpdate({ target: municipalities.code, set: rest })
    .run();
  if (before && before.name !== rest.name)
    emit(tx, { what: "municipality-renamed", from: before.name, to: rest.name });
}

/** Gives every municipality the region that it belongs to today by the official list; called every day. Returns how many got another. */
export const updateRegions = (now: Date): number =>
  writeTransaction((tx) => {
    const today = danishDate(now);
    const changed = listMunicipalities(tx).flatMap(({ id, code, region: before }) => {
      const region = regionOn(code, today);
      return region && region !== before ? [{ id, region }] : [];
    });
    for (const { id, region } of changed)
      tx.update(municipalities).set({ region }).where(eq(municipalities.id, id)).run();
    return changed.length;
  });
