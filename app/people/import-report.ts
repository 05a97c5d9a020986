/** A line that cannot be taken, by its row number, with every reason as a sentence. */
export interface BadLine {
  line: number;
  reasons: string[];
}

/**
 * What an import did, or would do: the file could not be read (why, in a sentence); or lines of it are bad, and nothing
 * was taken; or what was new and changed (each as one line of text), how many lines were as before, and which columns
 * were not asked for.
 */
export type ImportReport =
  | { unreadable: string }
  | { bad: BadLine[] }
  | { tooMany: number; of: number }
  | {
      fresh: string[];
      changed: string[];
      /** Those of the changed who come to another municipality. */
      moved: string[];
      /** Those of the list's municipalities who are not on it. */
      missing: string[];
      /** How many of the missing are closed by it. */
      closed: number;
      unchanged: number;
      ignored: string[];
    };
