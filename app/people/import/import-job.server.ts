/** Saves a long list of people in slices: each a transaction, so that others are answered meanwhile, and the process may end between two. */
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { numberText } from "../../base/number-text.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { defineJob, type JobFacts, type JobRun } from "../../jobs/job-kind.server.ts";
import type { JobWords } from "../../jobs/job-view.ts";
import { newestLetterId } from "../../mail/outbox/held-letters.server.ts";
import { holdJobLetters } from "../../undo/undoable-job.server.ts";
import { closePersonWithin } from "../leaving/leaving.server.ts";
import { activePerson } from "../register/active.server.ts";
import { deleteDraft, findDraft } from "./find-draft.server.ts";
import {
  areAddressesAsJudged,
  type ImportOptions,
  type JudgedSheet,
  judgeSheet,
  saveLine,
} from "./import-people.server.ts";
import { recordImport } from "./import-record.server.ts";
import type { JudgedList } from "./judging.server.ts";
import { findLastSecretariat, type MatchedLine, matchLines } from "./matched-lines.server.ts";

/** What was confirmed: a list, and whom of it to save and to close, slice by slice. */
export interface ImportInput {
  draftId: number;
  fingerprint: string;
  welcome: boolean;
  locale: Locale;
  slices: ImportSlice[];
  /** Under which number its letters can be taken back; null when they leave at once. */
  undo: number | null;
}

/** Lines of the list by their numbers, or people of one municipality. */
type ImportSlice = { lines: number[] } | Closing;

interface Closing {
  municipalityId: number;
  ids: number[];
}

interface Saved {
  /** How many slices are saved. */
  slices: number;
  added: number;
  changed: number;
  closed: number;
  /** Those who had changed since the list was read, and are as they were. */
  skipped: number;
  /** Whether the rest was not saved, because the list is gone or would do something else. */
  stopped?: boolean;
}

type Job = JobRun<ImportInput, Saved>;

const nothing: Saved = { slices: 0, added: 0, changed: 0, closed: 0, skipped: 0 };

/** Some 20 ms of work for people who are new. */
const sliceSize = 20;

/** The slices that a list is saved in. Those who lose the secretariat's role come last of its lines and together: by then whoever gains it has it. */
export function slicesOf({ toSave, closed }: JudgedList): ImportSlice[] {
  const numbers = (lines: MatchedLine[]) => lines.map(({ entry }) => entry.line);
  const losing = toSave.filter(losesSecretariat);
  return [
    ...chunked(numbers(toSave.filter((line) => !losesSecretariat(line)))).map((lines) => ({ lines })),
    ...(losing.length > 0 ? [{ lines: numbers(losing) }] : []),
    ...closed.flatMap(({ municipalityId, leaving }) =>
      chunked(leaving.map(({ id }) => id)).map((ids) => ({ municipalityId, ids })),
    ),
  ];
}

const losesSecretariat = ({ entry, known }: MatchedLine): boolean =>
  (known?.roles.includes("secretariat") ?? false) && !entry.roles.includes("secretariat");

const chunked = (items: number[]): number[][] =>
  Array.from({ length: Math.ceil(items.length / sliceSize) }, (_, at) =>
    items.slice(at * sliceSize, (at + 1) * sliceSize),
  );

/**
 * Saves a draft that has been confirmed. Whoever has changed since the list was judged is skipped. A run that the end of its process broke off
 * is gone on with at its next slice, for which the list is judged anew.
 */
export const peopleImport = defineJob<ImportInput, Saved>({
  name: "people-import",
  roles: ["secretariat"],
  resumes: true,
  async run(job, now) {
    const { input, by: actor, reached } = job;
    const stopped = { ...(reached ?? nothing), stopped: true };
    const sheet = findDraft(actor, input.draftId);
    if (!sheet) return stopped;
    const { fingerprint, welcome, locale } = input;
    const options = { dryRun: false, welcome, locale, actor, ...(reached ? {} : { fingerprint }) };
    const read = await judgeSheet(sheet, options, now);
    return "judged" in read ? saveInSlices(job, read, options, now) : stopped;
  },
  describe: (facts, locale) => describeImport(facts, locale),
});

async function saveInSlices(job: Job, read: JudgedSheet, options: ImportOptions, now: Date): Promise<Saved> {
  const { slices } = job.input;
  const lines = linesByNumber(read.judged);
  let saved = job.reached ?? nothing;
  job.progress(countPeople(slices.slice(0, saved.slices)), countPeople(slices));
  for (const slice of slices.slice(saved.slices)) {
    const next = await job.write((tx) => {
      if (!areAddressesAsJudged(tx, read)) return null;
      const lastLetter = newestLetterId(tx);
      const after = addUp(saved, saveSlice(tx, slice, lines, options, now));
      if (job.input.undo !== null) holdJobLetters(tx, job.input.undo, lastLetter);
      job.saveReached(tx, after);
      return after;
    });
    if (!next) return { ...saved, stopped: true };
    saved = next;
    job.progress(countPeople(slices.slice(0, saved.slices)), countPeople(slices));
  }
  await job.write((tx) => finish(tx, job, read, saved, now));
  return saved;
}

const linesByNumber = ({ toSave }: JudgedList) => new Map(toSave.map((line) => [line.entry.line, line]));

/** What the job will do, slice by slice, for whoever shows beforehand which letters it posts. Each is run as if it were the only one. */
export function listSaves({ judged }: JudgedSheet, options: ImportOptions, now: Date): ((tx: Tx) => void)[] {
  const lines = linesByNumber(judged);
  return slicesOf(judged).map((slice) => (tx) => {
    if ("ids" in slice) closeSlice(tx, slice, options, now);
    else for (const number of slice.lines) saveLine(tx, lines.get(number)!, options, now);
  });
}

const countPeople = (slices: ImportSlice[]): number =>
  slices.reduce((sum, slice) => sum + ("lines" in slice ? slice.lines : slice.ids).length, 0);

function saveSlice(
  tx: Tx,
  slice: ImportSlice,
  lines: Map<number, MatchedLine>,
  options: ImportOptions,
  now: Date,
): Saved {
  if ("ids" in slice) return closeSlice(tx, slice, options, now);
  return saveLines(
    tx,
    slice.lines.flatMap((number) => lines.get(number) ?? []),
    options,
    now,
  );
}

/** Saves lines whose people are as they were judged. */
function saveLines(tx: Tx, lines: MatchedLine[], options: ImportOptions, now: Date): Saved {
  const again = matchLines(
    tx,
    lines.map(({ entry }) => entry),
  );
  const isLast = lines.some(losesSecretariat) && findLastSecretariat(tx, again, options.locale).length > 0;
  const isSame = ({ known }: MatchedLine, at: number) =>
    !isLast && JSON.stringify(known) === JSON.stringify(again[at]!.known);
  const same = lines.filter(isSame);
  for (const line of same) saveLine(tx, line, options, now);
  const added = same.filter(({ known }) => !known).length;
  return { ...nothing, added, changed: same.length - added, skipped: lines.length - same.length };
}

/** Closes those who are still active in the municipality. */
function closeSlice(tx: Tx, { municipalityId, ids }: Closing, { actor }: ImportOptions, now: Date): Saved {
  const there = and(inArray(people.id, ids), eq(people.municipalityId, municipalityId), activePerson);
  const still = tx.select({ id: people.id }).from(people).where(there).all();
  for (const { id } of still) closePersonWithin(tx, id, now, actor);
  return { ...nothing, closed: still.length, skipped: ids.length - still.length };
}

/** Records the import, and deletes the list unless somebody was skipped: the secretariat then sees what is left of it. */
function finish(tx: Tx, job: Job, { fileHash, judged }: JudgedSheet, saved: Saved, now: Date): void {
  const { draftId, welcome: invited } = job.input;
  recordImport(tx, { kind: "people", fileHash, lines: judged.entries.length, invited }, now);
  if (saved.skipped === 0) deleteDraft(tx, draftId);
  job.end(tx, saved);
}

/** What is saved after one more slice. */
const addUp = (before: Saved, slice: Saved): Saved => ({
  slices: before.slices + 1,
  added: before.added + slice.added,
  changed: before.changed + slice.changed,
  closed: before.closed + slice.closed,
  skipped: before.skipped + slice.skipped,
});

function describeImport(
  { input, outcome, state, done, total }: JobFacts<ImportInput, Saved>,
  locale: Locale,
): JobWords {
  const t = textsOf(locale, "peopleImport", "job");
  const { added, changed, closed, skipped, stopped } = outcome ?? nothing;
  const number = (count: number) => numberText(count, locale);
  const isLeft = skipped > 0 || stopped || state === "broken-off";
  const saved = t("saved", { added: number(added), changed: number(changed), closed: number(closed) });
  return {
    title: t("title"),
    progress: total > 0 ? t("progress", { done: number(done), total: number(total) }) : t("begins"),
    sentences: [
      ...(state === "broken-off" ? [t("brokenOff")] : stopped ? [t("stopped")] : []),
      saved,
      ...(skipped > 0 ? [t("skipped", { count: skipped })] : []),
    ],
    succeeded: !isLeft,
    up: { to: "/sekretariat/personer", label: t("people") },
    next: isLeft
      ? { to: `/sekretariat/personer/import/${input.draftId}`, label: t("seeRest") }
      : { to: "/sekretariat/personer", label: t("seePeople") },
  };
}
