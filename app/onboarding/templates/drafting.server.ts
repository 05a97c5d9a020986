import { and, desc, eq, isNull } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { planItems, planVersions } from "../../../db/schema/onboarding.ts";
import type { PlanKind } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { TemplateItemInput, VersionTemplateItem } from "../plans/plan-items.ts";
import {
  currentVersion,
  insertItems,
  itemsOf,
  newestVersion,
  type Version,
} from "../plans/versions.server.ts";

interface Template {
  current: Version;
  items: VersionTemplateItem[];
  /** The version in draft; null when there is none. */
  draft: { version: Version; items: VersionTemplateItem[] } | null;
}

/** A kind's plan as new ones begin with it, and the draft of the next. */
export function templateOf(kind: PlanKind, now: Date): Template {
  const current = newestVersion(kind) ?? writeTransaction((tx) => currentVersion(tx, kind, now));
  const draft = findDraft(db, kind);
  return {
    current,
    items: itemsOf(current.id),
    draft: draft && { version: draft, items: itemsOf(draft.id) },
  };
}

/** Begins the next version as a copy of the current one; nothing happens when a draft is open already. */
export function openDraft(actor: Person, kind: PlanKind, now: Date): void {
  writeTransaction((tx) => {
    if (findDraft(tx, kind)) return;
    const current = currentVersion(tx, kind, now);
    const draft = tx
      .insert(planVersions)
      .values({ kind, version: current.version + 1 })
      .returning()
      .get();
    insertItems(
      tx,
      draft.id,
      itemsOf(current.id, tx).map(({ id: _, position: __, ...item }) => item),
    );
    trace(tx, actor, { act: "plan-draft-opened", scope: `plan-version:${draft.id}` }, now);
  });
}

/** Deletes the draft, if there is one. */
export function discardDraft(actor: Person, kind: PlanKind, now: Date): void {
  writeTransaction((tx) => {
    const draft = findDraft(tx, kind);
    if (!draft) return;
    tx.delete(planVersions).where(eq(planVersions.id, draft.id)).run();
    trace(tx, actor, { act: "plan-draft-discarded", scope: `plan-version:${draft.id}` }, now);
  });
}

/** Makes the draft the version that plans begin with from now on. Running ones keep theirs. */
export function publishDraft(
  actor: Person,
  kind: PlanKind,
  now: Date,
): { published: number } | { refused: "no-draft" | "empty" } {
  return writeTransaction((tx) => {
    const draft = findDraft(tx, kind);
    if (!draft) return { refused: "no-draft" };
    if (itemsOf(draft.id, tx).length === 0) return { refused: "empty" };
    tx.update(planVersions)
      .set({ publishedAt: now, publishedBy: actor.id })
      .where(eq(planVersions.id, draft.id))
      .run();
    trace(tx, actor, { act: "plan-published", scope: `plan-version:${draft.id}` }, now);
    return { published: draft.version };
  });
}

/** Saves an item of the draft: a new one at the end when `id` is null. Refuses a second of the same title: the form was sent twice. */
export function saveItem(
  kind: PlanKind,
  id: number | null,
  fields: TemplateItemInput,
): { saved: true } | { refused: "unknown" | "there-already" } {
  return writeTransaction((tx) => {
    const draft = findDraft(tx, kind);
    if (!draft) return { refused: "unknown" };
    const items = itemsOf(draft.id, tx);
    if (items.some((item) => item.id !== id && item.title === fields.title))
      return { refused: "there-already" };
    if (id !== null) {
      const { changes } = tx.update(planItems).set(fields).where(isDraftItem(draft, id)).run();
      return changes === 1 ? { saved: true } : { refused: "unknown" };
    }
    const position = (items.at(-1)?.position ?? 0) + 1;
    tx.insert(planItems)
      .values({ ...fields, versionId: draft.id, key: newKey(tx), position })
      .run();
    return { saved: true };
  });
}

/** Takes an item out of the draft. */
export const dropItem = (kind: PlanKind, id: number): boolean =>
  writeTransaction((tx) => {
    const draft = findDraft(tx, kind);
    return draft !== null && tx.delete(planItems).where(isDraftItem(draft, id)).run().changes === 1;
  });

/** Moves an item of the draft one place up or down; at the end it stays. */
export function moveItem(kind: PlanKind, id: number, by: -1 | 1): boolean {
  return writeTransaction((tx) => {
    const draft = findDraft(tx, kind);
    if (!draft) return false;
    const items = itemsOf(draft.id, tx);
    const at = items.findIndex((item) => item.id === id);
    if (at < 0) return false;
    const [item] = items.splice(at, 1);
    items.splice(Math.max(0, at + by), 0, item!);
    for (const [n, { id }] of items.entries())
      tx.update(planItems)
        .set({ position: n + 1 })
        .where(eq(planItems.id, id))
        .run();
    return true;
  });
}

/** An item of the draft, or null. */
export function findDraftItem(kind: PlanKind, id: number): VersionTemplateItem | null {
  const draft = findDraft(db, kind);
  return (draft && itemsOf(draft.id).find((item) => item.id === id)) ?? null;
}

const isDraftItem = (draft: Version, id: number) =>
  and(eq(planItems.id, id), eq(planItems.versionId, draft.id));

/** A key that no version has used. */
function newKey(tx: Tx): string {
  const last = tx.select({ id: planItems.id }).from(planItems).orderBy(desc(planItems.id)).limit(1).get();
  return `item-${(last?.id ?? 0) + 1}`;
}

const findDraft = (at: Database | Tx, kind: PlanKind): Version | null =>
  at
    .select()
    .from(planVersions)
    .where(and(eq(planVersions.kind, kind), isNull(planVersions.publishedAt)))
    .get() ?? null;
