import { z } from "zod";
import { writeTransaction } from "../../../../../db/database.server.ts";
import type { PackageReport } from "../../../../../db/schema/elearning-progress.ts";
import { personOf } from "../../../../people/register/person.server.ts";
import { isExpired } from "../../../../people/sign-in/sessions.server.ts";
import { completeLesson } from "../../../completion/completions.server.ts";
import { isCourseFor } from "../../../courses/courses.server.ts";
import { findCurrentEdition } from "../../../courses/editions.server.ts";
import { type PackageContent, type PackageItem, packageLesson } from "../content.ts";
import { editionGoneOnIn, hasBegun } from "../editions.server.ts";
import type { BegunPart } from "./begun-part.ts";
import { applyDifference } from "./difference.ts";
import { type Launch, learnerName } from "./launch.server.ts";
import { saveStateQuery, partsQuery, runQuery } from "./run-queries.server.ts";
import { openState } from "./states.server.ts";
import { isDone, type Verdict, verdictOf } from "../verdict.ts";

/** A page that is left saves once more; when it is left by signing out, that save may arrive just after the session has ended. */
const saveGraceMs = 10_000;
/** The most that is stored of a part: characters of JSON, and elements. */
const maxElementsLength = 4_000_000;
const maxElements = 20_000;
/** How many reports of a part are stored: the first and the last of them. */
const maxReports = 40;

const nameShape = z.string().min(1).max(300);
const countShape = z.number().int().nonnegative();
/** One save: what has changed since each of the saves in `bases`; null: everything. */
export const saveShape = z.object({
  item: nameShape,
  launch: countShape,
  sequence: countShape,
  bases: z.array(countShape).max(3).nullable(),
  set: z.record(nameShape, z.string()),
  splices: z.record(nameShape, z.object({ keep: countShape, end: countShape, put: z.string() })),
});
export type Save = z.infer<typeof saveShape>;

type Refused = { refused: "signed-out" | "unknown" };

/** Opens a part; the one used last when `wanted` is null. From now on saves of earlier openings of it are refused. */
export function beginPart(launch: Launch, wanted: string | null, now: Date): BegunPart | Refused {
  return writeTransaction((tx) => {
    const found = findRun(launch, wanted ?? "", now, 0);
    if ("refused" in found) return found;
    const { content, person, lesson } = found;
    const whose = { personId: person.id, lessonId: lesson.id };
    const trial = launch.kind === "trial";
    const parts = trial ? [] : partsQuery().all(whose);
    const item = choosePart(content.items, wanted, parts);
    if (!item) return { refused: "unknown" };
    const done = new Set(parts.filter(({ doneAt }) => doneAt).map((part) => part.item));
    const opened =
      trial || item.type === "asset" ? { launch: 0, elements: {} } : openState(tx, whose, item.id, now);
    return {
      ...opened,
      trial,
      standard: content.standard,
      rule: content.rule,
      folder: content.folder,
      items: content.items.map(({ given: _, ...shown }) => ({ ...shown, done: done.has(shown.id) })),
      item: item.id,
      given: item.given,
      opensWindow: content.warnings.some(({ what }) => what === "own-window"),
      learner: learnerName(person.id, lesson.id),
    };
  });
}

function choosePart(items: PackageItem[], wanted: string | null, parts: { item: string }[]) {
  const last = parts.at(-1)?.item;
  return items.find(({ id }) => id === (wanted ?? last)) ?? (wanted === null ? items[0] : undefined);
}

/**
 * Stores one save, and completes the lesson when every part that reports is done. A save that is not newer than the last changes
 * nothing and is answered as accepted. Refuses saves of a part that was opened again since ("taken-over"), a difference from
 * another state than the stored one ("base": everything is to be sent), and one that is too large.
 */
export function savePart(launch: Launch, save: Save, now: Date) {
  if (launch.kind === "trial") return { refused: "trial" } as const;
  return writeTransaction((tx) => {
    const found = findRun(launch, save.item, now, saveGraceMs);
    if ("refused" in found) return found;
    const { state, content, lesson, person } = found;
    if (!state) return { refused: "unknown" } as const;
    if (save.launch !== state.launch) return { refused: "taken-over" } as const;
    const complete = found.completedAt !== null;
    if (save.sequence <= state.sequence) return { sequence: state.sequence, complete };
    if (save.bases && !save.bases.includes(state.sequence)) return { refused: "base" } as const;
    const elements = applyDifference(save.bases ? state.elements : {}, save);
    if (!elements) return { refused: "base" } as const;
    const stored = JSON.stringify(elements);
    if (stored.length > maxElementsLength || Object.keys(elements).length > maxElements)
      return { refused: "too-large" } as const;
    const verdict = verdictOf(elements);
    const doneNow = isDone(verdict, content.rule);
    const doneAt = state.doneAt ?? (doneNow ? now : null);
    saveStateQuery().run({
      personId: person.id,
      lessonId: lesson.id,
      item: save.item,
      sequence: save.sequence,
      elements: stored,
      completion: verdict.completion,
      success: verdict.success,
      score: verdict.score,
      reports: JSON.stringify(addReport(state.reports, verdict, now)),
      doneAt: doneAt?.getTime() ?? null,
      savedAt: now.getTime(),
    });
    if (complete || !doneAt || state.doneAt || partsLeft(content, person.id, lesson.id) > 0)
      return { sequence: save.sequence, complete };
    completeLesson(tx, person.id, lesson, verdict.success === "passed" ? "passed" : "reported", now);
    const current = lesson.published ? null : findCurrentEdition(lesson.id, tx);
    if (current) completeLesson(tx, person.id, current, "carried", now);
    return { sequence: save.sequence, complete: true };
  });
}

/** The reports with the present one added, when it differs from the last. */
function addReport(
  reports: PackageReport[],
  { completion, success, score }: Verdict,
  now: Date,
): PackageReport[] {
  const last = reports.at(-1);
  if (
    last
      ? last.completion === completion && last.success === success && last.score === score
      : completion === "unknown" && success === "unknown" && score === null
  )
    return reports;
  const more = [...reports, { at: now.getTime(), completion, success, score }];
  return more.length > maxReports ? [...more.slice(0, maxReports / 2), ...more.slice(-maxReports / 2)] : more;
}

/** How many of the parts that report are not done. */
function partsLeft({ items }: PackageContent, personId: number, lessonId: number): number {
  const done = new Set(
    partsQuery()
      .all({ personId, lessonId })
      .filter(({ doneAt }) => doneAt)
      .map(({ item }) => item),
  );
  return items.filter(({ id, type }) => type === "sco" && !done.has(id)).length;
}

/** The person, lesson and stored part of a launch; of the edition in which they go on, where theirs has been replaced. */
function findRun(launch: Launch, item: string, now: Date, graceMs: number) {
  let run = findRunIn(launch.lessonId, launch, item, now, graceMs);
  while ("goesOnIn" in run) run = findRunIn(run.goesOnIn, launch, item, now, graceMs);
  return run;
}

/** Refused once its session has ended, or when the lesson is not for this person. Whoever has begun an edition that was replaced may go on. */
function findRunIn(
  lessonId: number,
  { kind, personId, sessionId }: Launch,
  item: string,
  now: Date,
  graceMs: number,
) {
  const row = runQuery().get({ sessionId, personId, lessonId, item });
  const person = row && personOf(row.person);
  const ended = row?.session.endedAt;
  if (!person || isExpired(row.session, now) || (ended && now.getTime() - ended.getTime() >= graceMs))
    return refuse("signed-out");
  const { lesson, course } = row;
  const content = packageLesson.safeParse(lesson).data;
  const run = content && { ...row, person, content };
  if (kind === "trial") return run && person.roles.includes("secretariat") ? run : refuse("unknown");
  if (!content || !run || !isCourseFor(person, course)) return refuse("unknown");
  if (lesson.published) return run;
  const edition = editionGoneOnIn(personId, lessonId, content);
  if (edition !== null) return { goesOnIn: edition };
  return findCurrentEdition(lessonId) && hasBegun(personId, lessonId) ? run : refuse("unknown");
}

const refuse = (refused: Refused["refused"]): Refused => ({ refused });
