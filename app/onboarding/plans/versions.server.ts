import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx } from "../../../db/database.server.ts";
import { planItems, planVersions } from "../../../db/schema/onboarding.ts";
import type { PlanKind } from "../../../db/enums.ts";
import { defaultItems } from "./default-items.ts";
import type { TemplateItem, VersionTemplateItem } from "./plan-items.ts";

export type Version = typeof planVersions.$inferSelect;

/** Prepared, since hundreds may join in one transaction. */
const selectNewest = prepared((at) =>
  at
    .select()
    .from(planVersions)
    .where(and(eq(planVersions.kind, sql.placeholder("kind")), isNotNull(planVersions.publishedAt)))
    .orderBy(desc(planVersions.version))
    .limit(1)
    .prepare(),
);

/** The newest published version of this kind; null when none has been published yet. */
export const newestVersion = (kind: PlanKind, at: Database | Tx = db): Version | null =>
  selectNewest(at).get({ kind }) ?? null;

/** The version that plans of this kind begin with now; version 1 is inserted from the default items when there is none yet. */
export function currentVersion(tx: Tx, kind: PlanKind, now: Date): Version {
  const found = newestVersion(kind, tx);
  if (found) return found;
  const first = tx.insert(planVersions).values({ kind, version: 1, publishedAt: now }).returning().get();
  insertItems(tx, first.id, defaultItems[kind]);
  return first;
}

/** The items of a version, in order. */
export function itemsOf(versionId: number, at: Database | Tx = db): VersionTemplateItem[] {
  return at
    .select(itemColumns)
    .from(planItems)
    .where(eq(planItems.versionId, versionId))
    .orderBy(asc(planItems.position), asc(planItems.id))
    .all();
}

const itemColumns = {
  id: planItems.id,
  position: planItems.position,
  key: planItems.key,
  title: planItems.title,
  text: planItems.text,
  link: planItems.link,
  party: planItems.party,
  workingDaysFromStart: planItems.workingDaysFromStart,
  required: planItems.required,
  doneBy: planItems.doneBy,
};

export function insertItems(tx: Tx, versionId: number, items: TemplateItem[]): void {
  const rows = items.map((item, n) => ({ ...item, id: undefined, versionId, position: n + 1 }));
  if (rows.length > 0) tx.insert(planItems).values(rows).run();
}
