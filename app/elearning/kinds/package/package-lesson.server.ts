import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { type Actor, taskOwnerOf } from "../../../audit/audit.server.ts";
import { env } from "../../../base/env.server.ts";
import { tryForm } from "../../../base/forms/read-form.server.ts";
import { isKeptForUndo } from "../../../undo/undo.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import type { ContentForm } from "../lesson-kind.server.ts";
import { type ChangeOutcome, updateLesson } from "../update-lesson.server.ts";
import {
  type PackageContent,
  type PackageError,
  packageLesson,
  packageRules,
  type PackageRule,
} from "./content.ts";
import { launchToken } from "./runtime/launch.server.ts";
import { clearPackages, deletePackage, storePackage } from "./store.server.ts";

/** Sets the package of a lesson from an uploaded zip. Refuses a zip that is no package or not safe, and a published lesson. Rejects with `TaskLimitError`. */
export async function setPackage(
  actor: Actor,
  id: number,
  path: string,
  now: Date,
  onProgress?: (done: number, total: number) => void,
): Promise<ChangeOutcome | { refused: "package"; errors: PackageError[] }> {
  if (!env.CONTENT_ORIGIN) return { refused: "package", errors: [{ what: "no-origin" }] };
  const stored = await storePackage(path, taskOwnerOf(actor), onProgress);
  if ("errors" in stored) return { refused: "package", errors: stored.errors };
  const before = packageOf(id);
  let outcome: ChangeOutcome | undefined;
  try {
    outcome = updateLesson(actor, id, () => ({ content: stored }), { act: "package-set", now });
  } finally {
    if (!outcome || "refused" in outcome) await deletePackage(stored.folder);
  }
  if (before && !("refused" in outcome) && !isInUse(before.folder)) await deletePackage(before.folder);
  return outcome;
}

/** Sets which report of the package completes its lesson. Refuses a lesson without a package ("unknown"). */
export function setPackageRule(actor: Actor, id: number, rule: PackageRule, now: Date): ChangeOutcome {
  const withRule = (lesson: Lesson) => {
    const content = packageLesson.safeParse(lesson).data;
    return content ? { content: { ...content, rule } } : null;
  };
  return updateLesson(actor, id, withRule, { act: "package-rule-set", now });
}

const ruleForm = z.object({ rule: z.enum(packageRules) });

export const setRuleForm: ContentForm = (actor, id, form, now) => {
  const read = tryForm(form, ruleForm);
  return read.invalid ? { refused: "rule" } : setPackageRule(actor, id, read.value.rule, now);
};

/** What a trial run of a package shows; null when the lesson has none. A trial stores nothing. */
export function tryPackage(id: number, personId: number, sessionId: number) {
  const lesson = db.select().from(lessons).where(eq(lessons.id, id)).get();
  const packageContent = packageLesson.safeParse(lesson).data;
  if (!packageContent || !lesson) return null;
  const token = launchToken({ kind: "trial", personId, lessonId: id, sessionId });
  const content = { origin: env.CONTENT_ORIGIN ?? null, token, isOlderEdition: false };
  return { id, title: lesson.title, packageContent, content };
}

/** Whether a lesson uses the package: a new edition of a lesson begins with the package of the old one. */
const isInUse = (folder: string): boolean =>
  db
    .select({ id: lessons.id })
    .from(lessons)
    .where(and(eq(lessons.kind, "package"), sql`json_extract(${lessons.content}, '$.folder') = ${folder}`))
    .get() !== undefined || isKeptForUndo(folder);

/** Removes packages that no lesson uses: a process that died may have left them. */
export const clearUnusedPackages = (now: Date): Promise<void> => clearPackages(now, isInUse);

function packageOf(id: number): PackageContent | null {
  const lesson = db.select().from(lessons).where(eq(lessons.id, id)).get();
  return packageLesson.safeParse(lesson).data ?? null;
}
