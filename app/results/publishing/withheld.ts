type NamedQuestion = { name: string; title: string };

/**
 * Something that is not shown. total: nothing of the question; together: its figures for everyone only; coarser: its units, in larger
 * groups; cross: the first question by the second.
 */
export interface WithheldFigure {
  what: "total" | "together" | "coarser" | "cross";
  questions: [NamedQuestion] | [NamedQuestion, NamedQuestion];
}
