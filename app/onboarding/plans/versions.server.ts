import { and, asc, desc, eq, isNotNull } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { planItems, planVersions } from "../../../db/schema/onboarding.ts";
import type { PlanKind } from "../../../db/enums.ts";
import { defaultItems } from "./default-items.ts";
import type { Item } from "./plan-lines.ts";

export type Version = typeof planVersions.$inferSelect;
export type VersionItem = Item & { id: number; position: number };

const isPublished = (kind: PlanKind) => and(eq(planVersions.kind, kind), isNotNull(planVersions.publishedAt));

/** The version that plans of this kind begin with now; the default is founded when there is none yet. */
export function currentVersion(tx: Tx, kind: PlanKind, now: Date): Version {
  const found = tx
    .select()
    .from(planVersions)
    .where(isPublished(kind))
    .orderBy(desc(planVersions.version))
    .limit(1)
    .get();
  if (found) return found;
  const made = tx.insert(planVersions).values({ kind, version: 1, publishedAt: now }).returning().get();
  insertItems(tx, made.id, defaultItems[kind]);
  return made;
}

/** The items of a version, in order. */
export function itemsOf(versionId: number, at: Database | Tx = db): VersionItem[] {
  const { versionId: _, ...columns } = itemColumns;
  return at
    .select(columns)
    .from(planItems)
    .where(eq(planItems.versionId, versionId))
    .orderBy(asc(planItems.position), asc(planItems.id))
    .all();
}

export const itemColumns = {
  id: planItems.id,
  versionId: planItems.versionId,
  position: planItems.position,
  key: planItems.key,
  title: planItems.title,
  text: planItems.text,
  link: planItems.link,
  party: planItems.party,
  days: planItems.days,
  required: planItems.required,
  doneBy: planItems.doneBy,
};

export function insertItems(tx: Tx, versionId: number, items: Item[]): void {
  const rows = items.map((item, n) => ({ ...item, id: undefined, versionId, position: n + 1 }));
  if (rows.length > 0) tx.insert(planItems).values(rows).run();
}
