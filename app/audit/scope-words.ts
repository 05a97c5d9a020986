import { texts } from "./texts.ts";

/** The kinds of scope that have a text. */
export type ScopeWord = keyof typeof texts.scoped;

export const isScopeWord = (word: string): word is ScopeWord => Object.hasOwn(texts.scoped, word);
