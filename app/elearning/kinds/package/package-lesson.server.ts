import { and, eq, sql } from "drizzle-orm";
import { db } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import type { Actor } from "../../../audit/audit.server.ts";
import { env } from "../../../base/env.server.ts";
import { updateLesson } from "../../authoring/lesson-editing.server.ts";
import type { PackageContent, PackageError, PackageRule } from "./content.ts";
import { launchToken } from "./runtime/launch.server.ts";
import { deletePackage, storePackage } from "./store.server.ts";

/** Gives a lesson the package in a stored zip. Refuses what is none, or cannot be trusted, and a published lesson. */
export async function setPackage(
  actor: Actor,
  id: number,
  path: string,
  now: Date,
): Promise<ReturnType<typeof updateLesson> | { refused: "package"; errors: PackageError[] }> {
  if (!env.CONTENT_ORIGIN) return { refused: "package", errors: [{ what: "no-origin" }] };
  const kept = await storePackage(path);
  if ("errors" in kept) return { refused: "package", errors: kept.errors };
  const before = packageOf(id);
  const outcome = updateLesson(actor, id, () => ({ content: kept }), "package-set", now);
  if ("refused" in outcome) await deletePackage(kept.folder);
  else if (before && !isInUse(before.folder)) await deletePackage(before.folder);
  return outcome;
}

/** Which of the package's words completes its lesson. */
export function setPackageRule(actor: Actor, id: number, rule: PackageRule, now: Date) {
  const content = packageOf(id);
  if (!content) return { refused: "unknown" } as const;
  return updateLesson(actor, id, () => ({ content: { ...content, rule } }), "package-rule-set", now);
}

/** A package as it is tried; null when the lesson has none. What is tried leaves no trace. */
export function tryPackage(id: number, personId: number, sessionId: number) {
  const found = db.select({ title: lessons.title }).from(lessons).where(eq(lessons.id, id)).get();
  if (!found || !packageOf(id)) return null;
  const token = launchToken({ kind: "trial", personId, lessonId: id, sessionId });
  return {
    id,
    title: found.title,
    content: { kind: "package" as const, origin: env.CONTENT_ORIGIN ?? null, token },
  };
}

/** A new edition begins with the package of the old. */
const isInUse = (folder: string): boolean =>
  db
    .select({ id: lessons.id })
    .from(lessons)
    .where(and(eq(lessons.kind, "package"), sql`json_extract(${lessons.content}, '$.folder') = ${folder}`))
    .get() !== undefined;

function packageOf(id: number): PackageContent | null {
  const { kind, content } = lessons;
  const found = db.select({ kind, content }).from(lessons).where(eq(lessons.id, id)).get();
  return found?.kind === "package" ? (found.content as PackageContent | null) : null;
}
