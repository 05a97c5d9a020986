import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type Tx, writeTransaction } from "../../../../../db/database.server.ts";
import { packageStates, type PackageReport } from "../../../../../db/schema/elearning-progress.ts";
import { personOf, type Person } from "../../../../people/register/person.server.ts";
import { isExpired } from "../../../../people/sign-in/sessions.server.ts";
import { completeLesson } from "../../../completion/completions.server.ts";
import { isCourseFor } from "../../../courses/courses.server.ts";
import { type PackageContent, type PackageItem, packageLesson } from "../content.ts";
import type { BegunPart } from "./begun-part.ts";
import { applyDifference } from "./difference.ts";
import { type Launch, learnerName } from "./launch.server.ts";
import { saveStateQuery, partsQuery, runQuery } from "./run-queries.server.ts";
import { isDone, type Verdict, verdictOf } from "../verdict.ts";

/** A page that is left saves once more, and that save may come just after the signing out that it was left by. */
const saveGraceMs = 10_000;
/** A part must not be made to grow without end: what it keeps, in signs and in elements. */
const maxElementsLength = 4_000_000;
const maxElements = 20_000;
/** How many words of a package are kept: the first and the latest of them. */
const maxReports = 40;

const nameShape = z.string().min(1).max(300);
const countShape = z.number().int().nonnegative();
/** One save: what has changed since one of the saves in `bases`; null: everything there is. */
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

/** Opens a part, the one last used when none is named. From now on earlier openings of it save no more. */
export function beginPart(launch: Launch, wanted: string | null, now: Date): BegunPart | Refused {
  return writeTransaction((tx) => {
    const found = findRun(launch, wanted ?? "", now, 0);
    if ("refused" in found) return found;
    const { content, person } = found;
    const whose = { personId: person.id, lessonId: launch.lessonId };
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
      items: content.items.map(({ given: _, ...told }) => ({ ...told, done: done.has(told.id) })),
      item: item.id,
      given: item.given,
      learner: learnerName(person.id, launch.lessonId),
    };
  });
}

function choosePart(items: PackageItem[], wanted: string | null, parts: { item: string }[]) {
  const last = parts.at(-1)?.item;
  return items.find(({ id }) => id === (wanted ?? last)) ?? (wanted === null ? items[0] : undefined);
}

function openState(tx: Tx, whose: { personId: number; lessonId: number }, item: string, now: Date) {
  const { personId, lessonId } = whose;
  const here = and(
    eq(packageStates.personId, personId),
    eq(packageStates.lessonId, lessonId),
    eq(packageStates.item, item),
  );
  const old = tx.select().from(packageStates).where(here).get();
  if (!old) {
    const row = { ...whose, item, launch: 1, sequence: 0, elements: {}, said: [] };
    const nothing = { completion: "unknown", success: "unknown" } as const;
    tx.insert(packageStates)
      .values({ ...row, ...nothing, beganAt: now, savedAt: now })
      .run();
    return { launch: 1, elements: {} };
  }
  const launch = old.launch + 1;
  tx.update(packageStates).set({ launch, sequence: 0, savedAt: now }).where(here).run();
  return { launch, elements: old.elements };
}

/**
 * Takes in one save, and completes the lesson when every reporting part of it is done. A save that is not newer than the last
 * changes nothing and is answered as taken. Refuses an opening that a later one has taken over from ("taken-over"), a
 * difference from something else than what is kept ("base": send everything), and what grows without end.
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
    const kept = JSON.stringify(elements);
    if (kept.length > maxElementsLength || Object.keys(elements).length > maxElements)
      return { refused: "too-large" } as const;
    const verdict = verdictOf(elements);
    const doneNow = isDone(verdict, content.rule);
    const doneAt = state.doneAt ?? (doneNow ? now : null);
    saveStateQuery().run({
      personId: person.id,
      lessonId: lesson.id,
      item: save.item,
      sequence: save.sequence,
      elements: kept,
      completion: verdict.completion,
      success: verdict.success,
      score: verdict.score,
      said: JSON.stringify(addReport(state.said, verdict, now)),
      doneAt: doneAt?.getTime() ?? null,
      savedAt: now.getTime(),
    });
    if (complete || !doneAt || state.doneAt || partsLeft(content, person.id, lesson.id) > 0)
      return { sequence: save.sequence, complete };
    completeLesson(tx, person.id, lesson, verdict.success === "passed" ? "passed" : "reported", now);
    return { sequence: save.sequence, complete: true };
  });
}

/** What was said, with what is said now when that is something else. */
function addReport(
  said: PackageReport[],
  { completion, success, score }: Verdict,
  now: Date,
): PackageReport[] {
  const last = said.at(-1);
  if (
    last
      ? last.completion === completion && last.success === success && last.score === score
      : completion === "unknown" && success === "unknown" && score === null
  )
    return said;
  const more = [...said, { at: now.getTime(), completion, success, score }];
  return more.length > maxReports ? [...more.slice(0, maxReports / 2), ...more.slice(-maxReports / 2)] : more;
}

/** How many of the parts that report are not done yet. */
function partsLeft({ items }: PackageContent, personId: number, lessonId: number): number {
  const done = new Set(
    partsQuery()
      .all({ personId, lessonId })
      .filter(({ doneAt }) => doneAt)
      .map(({ item }) => item),
  );
  return items.filter(({ id, type }) => type === "sco" && !done.has(id)).length;
}

/** What a token speaks for now: refused once its session is over, or when the lesson is no longer this person's to take. */
function findRun({ kind, personId, lessonId, sessionId }: Launch, item: string, now: Date, grace: number) {
  const row = runQuery().get({ sessionId, personId, lessonId, item });
  const person = row && personOf(row.person);
  const ended = row?.session.endedAt;
  if (!person || isExpired(row.session, now) || (ended && now.getTime() - ended.getTime() >= grace))
    return refuse("signed-out");
  const { lesson, course } = row;
  const content = packageLesson.safeParse(lesson).data;
  if (!content || !mayRun(kind, person, lesson, course)) return refuse("unknown");
  return { ...row, person, content };
}

const refuse = (refused: Refused["refused"]): Refused => ({ refused });

const mayRun = (
  kind: Launch["kind"],
  person: Person,
  { published }: { published: boolean },
  course: Parameters<typeof isCourseFor>[1],
): boolean =>
  kind === "trial" ? person.roles.includes("secretariat") : published && isCourseFor(person, course);
