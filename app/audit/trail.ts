import type { ScopeWord } from "./scope-words.ts";

/** A scope as a page names it. */
export interface NamedScope {
  word: ScopeWord;
  name: string;
  /** The day (yyyy-mm-dd) of a course day. */
  on: string | null;
}

/** A line of the trail with the names of those it concerns; null where there is none, or it has been removed. */
export interface TrailLine {
  id: number;
  at: Date;
  act: string;
  /** How often within the hour, for an act that is counted (traceCounted); else null. */
  times: number | null;
  actorRole: string;
  scope: string;
  scopeName: NamedScope | null;
  actorId: number | null;
  subjectId: number | null;
  actor: string | null;
  subject: string | null;
}

/** One page of the trail. */
export interface Trail {
  /** How many lines the filter finds on all pages. */
  all: number;
  /** From 1. */
  page: number;
  pages: number;
  lines: TrailLine[];
  /** The ids of the people that the filter's words find; null without words. */
  subjects: number[] | null;
  actors: number[] | null;
}
