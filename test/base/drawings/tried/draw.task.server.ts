import { appendFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

export interface Wanted {
  text: string;
  /** Gets a line for each drawing. */
  log: string;
  fails?: boolean;
  /** How large the file is to be, in bytes. */
  sizeBytes?: number;
}

/** Draws a text, and writes in a log that it did. */
export default async function draw({ text, log, fails, sizeBytes = 0 }: Wanted): Promise<Buffer> {
  appendFileSync(log, `${text}\n`);
  if (fails) throw new Error("no ink");
  await setTimeout(20);
  return Buffer.from(text.padEnd(sizeBytes));
}
