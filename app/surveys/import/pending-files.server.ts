import { randomHex } from "../../base/secrets.server.ts";
import type { AnswersSheet } from "./row-mapping.ts";

/** A file that has been sent and not been brought in: in this process' memory and nowhere else. */
export type PendingFile =
  | { kind: "rows"; sheet: AnswersSheet; questionnaire: { name: string; version: number } }
  | { kind: "counts"; text: string };

const pendingFiles = new Map<string, { by: number; since: Date; file: PendingFile }>();
const maxPendingMs = 3_600_000;

/** Holds one file for its sender, for an hour at most; a file of the same sender's that waited goes. Returns its name. */
export function storePendingFile(by: number, file: PendingFile, now: Date): string {
  for (const [name, held] of pendingFiles)
    if (held.by === by || isExpired(held, now)) pendingFiles.delete(name);
  const name = randomHex();
  pendingFiles.set(name, { by, since: now, file });
  return name;
}

/** The file of this name, for whoever sent it; null when there is none (any more). */
export function findPendingFile(by: number, name: string, now: Date): PendingFile | null {
  const held = pendingFiles.get(name);
  return held && held.by === by && !isExpired(held, now) ? held.file : null;
}

/** Lets go of a file that has been brought in. */
export const deletePendingFile = (name: string): boolean => pendingFiles.delete(name);

const isExpired = ({ since }: { since: Date }, now: Date) => now.getTime() - since.getTime() > maxPendingMs;
