/** A line that cannot be taken, by its row number, with every reason as a sentence. */
export interface BadLine {
  line: number;
  reasons: string[];
}

/** Those of one municipality who are not on a list that names it, and what closing them would leave. */
export interface Missing {
  code: string;
  name: string;
  /** Each as one line of text. */
  people: string[];
  /** How many are here of it. */
  of: number;
  /** Nobody would lead it any longer. */
  leaderless: boolean;
}

/**
 * What an import did, or would do: the file could not be read (why, in a sentence); or lines of it are bad, and nothing
 * was taken; or what was new and changed (each as one line of text), how many lines were as before, and which columns
 * were not asked for.
 */
export type ImportReport =
  | { unreadable: string }
  | { bad: BadLine[] }
  | { tooMany: number; of: number; places: Missing[] }
  /** It would do something else by now than what was looked at. */
  | { stale: true }
  | {
      fresh: string[];
      changed: string[];
      /** Those of the changed who come to another municipality. */
      moved: string[];
      /** Those of the list's municipalities who are not on it, by municipality. */
      missing: Missing[];
      /** How many of the missing are closed by it. */
      closed: number;
      unchanged: number;
      ignored: string[];
      /** Of a list of people and all that it would do: the same mark is the same list with the same consequences. */
      mark?: string;
    };
