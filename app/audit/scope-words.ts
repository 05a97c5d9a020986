import { da } from "./texts.ts";

/** What a line of the trail can be about, as the texts have words for it. */
export type Scoped = keyof typeof da.scoped;

export const isScoped = (word: string): word is Scoped => Object.hasOwn(da.scoped, word);
