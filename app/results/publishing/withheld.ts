import type { WithheldReason } from "../../../db/enums.ts";

/**
 * Something that is not shown. total: nothing of the question; together: its figures for everyone only; coarser: its units, in larger
 * groups; cross: the first question by the second.
 */
export interface WithheldFigure {
  what: "total" | "together" | "coarser" | "cross";
  questions: { name: string; title: string }[];
  /** Why; null where it is not known, in rounds that were published before it was stored. */
  reason: WithheldReason | null;
}
