import { newHex } from "../../base/secrets.server.ts";
import type { AnswersSheet } from "./import-answers.server.ts";

/** A file that has been sent and not been brought in: in this process' memory and nowhere else. */
export type WaitingFile =
  | { kind: "rows"; sheet: AnswersSheet; questionnaire: { name: string; version: number } }
  | { kind: "counts"; text: string };

const waiting = new Map<string, { by: number; since: Date; file: WaitingFile }>();
const patience = 3_600_000;

/** Holds one file for its sender, for an hour at most; a file of the same sender's that waited goes. Returns its name. */
export function holdFile(by: number, file: WaitingFile, now: Date): string {
  for (const [name, held] of waiting) if (held.by === by || isOver(held, now)) waiting.delete(name);
  const name = newHex();
  waiting.set(name, { by, since: now, file });
  return name;
}

/** The file of this name, for whoever sent it; null when there is none (any more). */
export function heldFile(by: number, name: string, now: Date): WaitingFile | null {
  const held = waiting.get(name);
  return held && held.by === by && !isOver(held, now) ? held.file : null;
}

/** Lets go of a file that has been brought in. */
export const dropFile = (name: string): boolean => waiting.delete(name);

const isOver = ({ since }: { since: Date }, now: Date) => now.getTime() - since.getTime() > patience;
