import type { Question } from "../kinds/questions.ts";

/** A question as a row on the page of a questionnaire. */
export interface QuestionRow {
  question: Question;
  /** What becomes of comparing it with earlier rounds; null when nothing changes, or nothing is compared. */
  mark: "new" | "changed" | null;
  /** Whether it stands in Danish for those who have chosen English, while others do not. */
  onlyDanish: boolean;
}

export interface PageRow {
  name: string;
  title: string;
  titleEn?: string | undefined;
  questions: QuestionRow[];
}

/** What has no English text, as a list tells it. */
export interface Gaps {
  /** Whether any question is in English. */
  any: boolean;
  title: boolean;
  pages: string[];
  questions: string[];
}

export interface DraftView {
  name: string;
  title: string;
  minutes: number;
  /** What the page shows (`stampOf`). */
  stamp: string;
  /** The number it gets when it is saved. */
  version: number;
  pages: PageRow[];
  gaps: Gaps;
  /** What was deleted, the newest first. */
  deleted: { key: string; title: string; isPage: boolean }[];
}

/** A saved version, with what there is of the questionnaire besides. */
export interface VersionView {
  name: string;
  title: string;
  minutes: number;
  version: number;
  pages: PageRow[];
  gaps: Gaps;
  hasDraft: boolean;
  /** Every version, the newest first, with the rounds that ask it. */
  versions: { version: number; rounds: string[] }[];
}
