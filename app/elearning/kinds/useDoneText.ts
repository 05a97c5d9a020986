import { useTranslation } from "react-i18next";
import type { LessonKindName } from "./kinds.ts";
import * as all from "./texts.ts";

const kindTexts: Record<LessonKindName, { done?: object }> = all;

/** What a kind says after one of its forms or uploads, by the last word of its address; null for a word that is none of its own. */
export function useDoneText(kind: LessonKindName, word: string | null): string | null {
  const { t } = useTranslation("kinds");
  const { done = {} } = kindTexts[kind];
  if (word === null || !Object.hasOwn(done, word)) return null;
  // The compiler knows each kind's words, and not that this is one of them.
  return t(`${kind}.done.${word}` as "film.done.film");
}
