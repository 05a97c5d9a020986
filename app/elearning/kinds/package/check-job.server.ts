/** Checks and unpacks a large package after its upload has been answered. */
import { rename, rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { diskFaultOf } from "../../../../db/disk-faults.ts";
import { db } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { numberText } from "../../../base/number-text.ts";
import { isTaskLimit, type TaskLimit } from "../../../base/tasks/task-limit-error.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import type { Locale } from "../../../base/texts/locale.ts";
import { defineJob, type JobFacts, type JobRun } from "../../../jobs/job-kind.server.ts";
import type { JobWords } from "../../../jobs/job-view.ts";
import { startJob } from "../../../jobs/jobs.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import type { PackageError } from "./content.ts";
import { setPackage } from "./package-lesson.server.ts";
import { refusalTexts } from "./refusal-texts.server.ts";

interface Input {
  lessonId: number;
  /** Where the zip is; it is removed once it has been checked. */
  path: string;
}
type Outcome =
  | { id: number }
  | { refused: "unknown" | "published" | "disk-full" | TaskLimit }
  | { errors: PackageError[] };

/** Begins to check an uploaded file, which it takes over. A second file for the lesson is dropped while the first is checked. */
export async function startPackageCheck(
  by: Person,
  lessonId: number,
  uploadedPath: string,
  now: Date,
): Promise<{ job: number } | { refused: "queue" }> {
  const path = `${uploadedPath}-checked`;
  await rename(uploadedPath, path);
  const input = { lessonId, path } satisfies Input;
  const started = startJob(packageCheck, { by, scope: `lesson:${lessonId}`, input }, now);
  if ("refused" in started || !started.isNew) await rm(path, { force: true });
  return "refused" in started ? started : { job: started.id };
}

export const packageCheck = defineJob<Input, Outcome>({
  name: "package-check",
  roles: ["secretariat"],
  // What was received goes with its process.
  resumes: false,
  async run(job, now) {
    try {
      return await check(job, now);
    } finally {
      await rm(job.input.path, { force: true });
    }
  },
  describe: (facts, locale) => describeCheck(facts, locale),
});

async function check({ by, input, progress }: JobRun<Input, Outcome>, now: Date): Promise<Outcome> {
  try {
    const outcome = await setPackage(by, input.lessonId, input.path, now, progress);
    return "errors" in outcome ? { errors: outcome.errors } : outcome;
  } catch (error) {
    if (isTaskLimit(error)) return { refused: error.limit };
    if (diskFaultOf(error) === "full") return { refused: "disk-full" };
    throw error;
  }
}

function describeCheck({ input, outcome, done, total }: JobFacts<Input, Outcome>, locale: Locale): JobWords {
  const t = textsOf(locale, "kinds", "package");
  const number = (count: number) => numberText(count, locale);
  const { lessonId } = input;
  const lesson = db.select({ title: lessons.title }).from(lessons).where(eq(lessons.id, lessonId)).get();
  const way = { to: `/sekretariat/lektioner/${lessonId}`, label: t("check.lesson") };
  return {
    title: t("check.title", { title: lesson?.title ?? "" }),
    progress:
      total > 0 ? t("check.progress", { done: number(done), total: number(total) }) : t("check.begins"),
    sentences: outcomeTexts(outcome, locale),
    succeeded: outcome !== null && "id" in outcome,
    up: way,
    next: way,
  };
}

function outcomeTexts(outcome: Outcome | null, locale: Locale): string[] {
  const t = textsOf(locale, "kinds", "package");
  if (!outcome) return [t("check.brokenOff")];
  if ("errors" in outcome) return refusalTexts(outcome.errors, locale);
  return "refused" in outcome
    ? [textsOf(locale, "authoring", "upload")(outcome.refused)]
    : [t("check.saved")];
}
