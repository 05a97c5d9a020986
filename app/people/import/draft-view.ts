import type { ImportReport } from "./report.ts";
import type { LikelyDouble, WrongRows } from "./wrong-rows.ts";

export interface DraftView {
  report: ImportReport;
  /** The rows that can be corrected on the page; null when there are none, or the file as a whole is wrong. */
  wrong: WrongRows | null;
  doubles: LikelyDouble[];
  /** The digest of the list. */
  seen: string;
  /** The draft that has the rows which could not be used, when this one has only the others. */
  rest: number | null;
}
