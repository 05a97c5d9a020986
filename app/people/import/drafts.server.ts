import { lt } from "drizzle-orm";
import { readTransaction, writeTransaction } from "../../../db/database.server.ts";
import type { Panel } from "../../sending/panel.ts";
import { send } from "../../sending/send.server.ts";
import { sendByJob } from "../../sending/send-by-job.server.ts";
import type { SentForm } from "../../sending/sent-form.server.ts";
import { importDrafts } from "../../../db/schema/people.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { parseForLater } from "../../base/sheets/read-sheet.server.ts";
import type { UnreadSheet } from "../../base/sheets/sheet.ts";
import { taskOwnerOf } from "../../audit/audit.server.ts";
import { runningJob, startJob } from "../../jobs/jobs.server.ts";
import { deleteDraft, findDraft } from "./find-draft.server.ts";
import { type ImportInput, listSaves, peopleImport, slicesOf } from "./import-job.server.ts";
import { maxChanges, maxChangesAtOnce, maxPeopleChars, maxPeopleRows } from "./import-limits.ts";
import {
  type ImportOptions,
  type JudgedSheet,
  judgeSheet,
  refuseClosing,
  saveAtOnce,
} from "./import-people.server.ts";
import { peopleSheet } from "./person-line.ts";
import type { ImportReport } from "./report.ts";
import type { Person } from "../register/person.server.ts";

const dayMs = 24 * 3_600_000;

/**
 * Reads a list, and keeps what it says until it is confirmed or a day has passed. Returns its id; or why nothing of it can be read, and then
 * keeps nothing.
 */
export async function saveDraft(
  by: Person,
  bytes: Uint8Array,
  now: Date,
): Promise<{ id: number } | UnreadSheet> {
  const columns = { ...peopleSheet, maxRows: maxPeopleRows + 1, maxTextChars: maxPeopleChars };
  const list = await parseForLater(bytes, columns, taskOwnerOf(by));
  if ("refused" in list) return list;
  return writeTransaction((tx) =>
    tx.insert(importDrafts).values({ by: by.id, file: list, at: now }).returning().get(),
  );
}

interface Confirmation {
  /** Of the preview that is confirmed. */
  fingerprint: string;
  welcome: boolean;
  /** The codes of the municipalities whose missing people are closed. */
  close: string[];
  /** How many that is, as it was typed; null when nothing was. */
  number: number | null;
  /** What was chosen on the page before the letters. */
  sent: SentForm;
}

type Confirmed = ImportReport | { job: number } | { refused: "queue" };

/**
 * Imports the person's own draft as the preview showed it, once the page before its letters has been answered, and deletes it; null when there
 * is none. A list that would do something else by now, or another under the same id, is not imported. A long one is left to a job, whose
 * id is returned.
 */
export async function confirmDraft(
  by: Person,
  id: number,
  { fingerprint, welcome, close, number, sent }: Confirmation,
  locale: Locale,
  now: Date,
): Promise<(Confirmed & { undo?: number }) | { panel: Panel } | null> {
  const running = runningImport(id);
  if (running) return { job: running };
  const sheet = findDraft(by, id);
  if (!sheet) return null;
  const options = {
    ...{ dryRun: false, welcome, actor: by, locale, maxChanges, fingerprint },
    close: { codes: close, confirmed: number },
  };
  const read = await judgeSheet(sheet, options, now);
  if (!("judged" in read)) return read;
  const { toSave, leaving } = read.judged;
  if (toSave.length + leaving.length > maxChangesAtOnce)
    return saveByJob(by, id, read, { options, sent }, now);
  const undo = { kind: "letters-sent", target: { scope: "people-import" }, back: people } as const;
  return send(by, { form: sent, undo, back: pageOf(id) }, now, () =>
    writeTransaction((tx) => {
      const report = saveAtOnce(read, options, now);
      if ("added" in report) deleteDraft(tx, id);
      return report;
    }),
  );
}

/** Where taking back the letters leads. */
const people = "/sekretariat/personer";
const pageOf = (id: number) => `${people}/import/${id}`;

/** Leaves a long list to a job. */
async function saveByJob(
  by: Person,
  id: number,
  read: JudgedSheet,
  { options, sent }: { options: ImportOptions & { fingerprint: string }; sent: SentForm },
  now: Date,
): Promise<(Confirmed & { undo?: number }) | { panel: Panel }> {
  const { judged } = read;
  const refusal = readTransaction((tx) => refuseClosing(tx, judged, options));
  if (refusal) return refusal;
  const { fingerprint, welcome, locale } = options;
  const input = { draftId: id, fingerprint, welcome, locale, slices: slicesOf(judged) };
  const letters = { scope: "people-import", back: people };
  return sendByJob(
    by,
    { form: sent, letters, back: pageOf(id) },
    now,
    listSaves(read, options, now),
    (undo) => startImport(by, { ...input, undo }, now),
  );
}

/** The job that is saving a draft; null when none is. */
export const runningImport = (id: number): number | null => runningJob(peopleImport, scopeOf(id));

const scopeOf = (id: number) => `import-draft:${id}`;

/** Begins a job that saves a long list in slices. */
function startImport(by: Person, input: ImportInput, now: Date): { job: number } | { refused: "queue" } {
  const started = startJob(peopleImport, { by, scope: scopeOf(input.draftId), input }, now);
  return "refused" in started ? started : { job: started.id };
}

/** Deletes lists that nobody has confirmed for a day. */
export function deleteOldDrafts(now: Date): void {
  const dayAgo = new Date(now.getTime() - dayMs);
  writeTransaction((tx) => tx.delete(importDrafts).where(lt(importDrafts.at, dayAgo)).run());
}
