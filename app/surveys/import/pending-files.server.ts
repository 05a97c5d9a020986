import { randomHex } from "../../base/secrets.server.ts";
import type { KeptCounts } from "./counts-file.ts";
import type { AnswersSheet } from "./mapping.ts";

/** An uploaded file that has not been imported yet. It is in this process's memory and nowhere else. */
export type PendingFile =
  | {
      kind: "rows";
      sheet: AnswersSheet;
      questionnaire: { name: string; version: number };
      /** Whether its sender chose the questionnaire; otherwise it is the one that the file fits best. */
      isChosen: boolean;
    }
  | { kind: "counts"; counts: KeptCounts };

const pendingFiles = new Map<string, { by: number; since: Date; file: PendingFile }>();
const maxPendingMs = 3_600_000;

/** Keeps a file for its sender, for an hour at most, in place of any other of the same sender. Returns its name. */
export function storePendingFile(by: number, file: PendingFile, now: Date): string {
  for (const [name, pending] of pendingFiles)
    if (pending.by === by || isExpired(pending, now)) pendingFiles.delete(name);
  const name = randomHex();
  pendingFiles.set(name, { by, since: now, file });
  return name;
}

/** The file with this name, for the person who sent it; null when there is none or it has been deleted. */
export function findPendingFile(by: number, name: string, now: Date): PendingFile | null {
  const pending = pendingFiles.get(name);
  return pending && pending.by === by && !isExpired(pending, now) ? pending.file : null;
}

/** Forgets a file that has been imported. */
export const deletePendingFile = (name: string): boolean => pendingFiles.delete(name);

const isExpired = ({ since }: { since: Date }, now: Date) => now.getTime() - since.getTime() > maxPendingMs;
