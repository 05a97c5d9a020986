export type FeedValue = string | number | boolean | null;

/** One feed as a table: column names, and one line for each fact. Days are yyyy-mm-dd; people are ids, and named only where the feed says so. */
export interface Feed {
  head: string[];
  lines: FeedValue[][];
}

export const personHead = ["person", "municipality_code", "municipality"];
