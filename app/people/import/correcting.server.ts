/** Corrects the rows of a list that waits to be imported, and parts it in those that can be used and the rest. */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { importDrafts } from "../../../db/schema/people.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { knownMail } from "../register/mail-address.ts";
import type { Person } from "../register/person.server.ts";
import { type DraftSheet, findDraft } from "./find-draft.server.ts";
import { judgeSheet } from "./import-people.server.ts";
import type { CorrectedCell } from "./draft-form.ts";

type Outcome<Done> = Done | { refused: "gone" | "changed" };

interface Corrections {
  /** The digest of the list as it was shown. */
  seen: string;
  /** What was written. */
  cells: CorrectedCell[];
  /** What is written where a cell still stands as it was read. */
  suggestions?: CorrectedCell[];
  /** The line of a row that is left out. */
  dropped?: number | undefined;
}

/** Writes corrections into the person's own draft, and leaves a row out. Refused when it is gone, or is not what was shown. */
export function correctDraft(
  by: Person,
  id: number,
  { seen, cells, suggestions = [], dropped }: Corrections,
  now: Date,
): Outcome<{ corrected: true }> {
  return writeTransaction((tx) => {
    const sheet = findSeen(by, id, seen);
    if ("refused" in sheet) return sheet;
    const changed = new Map<number, DraftSheet["lines"][number]>();
    const byLine = new Map(sheet.lines.map((row) => [row.line, row]));
    const write = ({ line, column, value }: CorrectedCell) => {
      const row = changed.get(line) ?? byLine.get(line);
      if (!row || row.cells[column] === value) return;
      changed.set(line, { ...row, cells: { ...row.cells, [column]: value }, hasExtraCells: false });
    };
    for (const cell of cells) write(cell);
    const isAsRead = ({ line, column }: CorrectedCell) => {
      const written = changed.get(line)?.cells[column];
      return written === undefined || written === byLine.get(line)?.cells[column].trim();
    };
    for (const cell of suggestions.filter(isAsRead)) write(cell);
    const lines = sheet.lines.map((row) => changed.get(row.line) ?? row);
    const corrected = without(dropped, { ...sheet, lines });
    saveSheet(tx, id, withDigest(corrected, { changed: [...changed.values()], dropped }), now);
    return { corrected: true };
  });
}

/** A list without one of its lines. Whoever stood there alone is not missing: the list is a part from then on. */
function without(dropped: number | undefined, sheet: DraftSheet): DraftSheet {
  const lines = sheet.lines.filter(({ line }) => line !== dropped);
  const out = sheet.lines.find(({ line }) => line === dropped);
  if (!out) return sheet;
  const mailOf = ({ cells }: DraftSheet["lines"][number]) => knownMail(cells.mail);
  const isElsewhere = lines.some((row) => mailOf(row) === mailOf(out));
  return { ...sheet, lines, ...(!isElsewhere && { partial: true as const }) };
}

/**
 * Parts the person's own draft: the rows that can be used become a draft of their own, whose id is returned, and the others stay in this one.
 * Refused also when none can be used.
 */
export async function partDraft(
  by: Person,
  id: number,
  seen: string,
  locale: Locale,
  now: Date,
): Promise<Outcome<{ good: number } | { refused: "none" }>> {
  const sheet = findSeen(by, id, seen);
  if ("refused" in sheet) return sheet;
  const read = await judgeSheet(sheet, { dryRun: true, welcome: true, actor: by, locale }, now);
  if (!("bad" in read)) return { refused: "changed" };
  const bad = new Set(read.bad.map(({ line }) => line));
  const good = sheet.lines.filter(({ line }) => !bad.has(line));
  if (good.length === 0) return { refused: "none" };
  return writeTransaction((tx) => {
    const again = findSeen(by, id, seen);
    if ("refused" in again) return again;
    const others = sheet.lines.filter(({ line }) => bad.has(line));
    saveSheet(tx, id, withDigest({ ...sheet, partial: true, lines: others }, { part: "others" }), now);
    const part = withDigest({ ...sheet, partial: true, rest: id, lines: good }, { part: "good" });
    const row = { by: by.id, file: Buffer.from(JSON.stringify(part)), at: now };
    return { good: tx.insert(importDrafts).values(row).returning().get().id };
  });
}

function findSeen(by: Person, id: number, seen: string): Outcome<DraftSheet> {
  const sheet = findDraft(by, id);
  if (!sheet || "refused" in sheet) return { refused: "gone" };
  return sheet.fileHash === seen ? sheet : { refused: "changed" };
}

function saveSheet(tx: Tx, id: number, sheet: DraftSheet, now: Date): void {
  const file = Buffer.from(JSON.stringify(sheet));
  tx.update(importDrafts).set({ file, at: now }).where(eq(importDrafts.id, id)).run();
}

/** With a digest of what it was and what became of it: a preview of the list before that can no longer be confirmed. */
const withDigest = (sheet: DraftSheet, change: object): DraftSheet => ({
  ...sheet,
  fileHash: createHash("sha256").update(sheet.fileHash).update(JSON.stringify(change)).digest("hex"),
});
