import type { LetterName, PropsOf } from "../../letters/letters.server.ts";

/** The forms of some letters. */
export type Samples = { [L in LetterName]?: readonly PropsOf<L>[] };
