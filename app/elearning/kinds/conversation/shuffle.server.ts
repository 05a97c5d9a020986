import { createHash } from "node:crypto";

/** The choices, each with its place in the story, in an order that looks random and is the same for the same seed, so that the order does not show which is right. */
export const shuffled = (offered: string[], seed: string): { at: number; text: string }[] =>
  offered
    .map((text, at) => ({ at, text, by: createHash("sha256").update(`${seed}:${at}:${text}`).digest("hex") }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ at, text }) => ({ at, text }));
