import { texts } from "./texts.ts";

/** What a line of the trail can be about, as the texts have words for it. */
export type ScopeWord = keyof typeof texts.scoped;

export const isScopeWord = (word: string): word is ScopeWord => Object.hasOwn(texts.scoped, word);
