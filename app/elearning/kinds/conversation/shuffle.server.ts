import { createHash } from "node:crypto";

/** What is offered, each with its place there, in an order of chance that is the same for the same seed: no order of its own tells which is right. */
export const shuffled = (offered: string[], seed: string): { at: number; text: string }[] =>
  offered
    .map((text, at) => ({ at, text, by: createHash("sha256").update(`${seed}:${at}:${text}`).digest("hex") }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ at, text }) => ({ at, text }));
