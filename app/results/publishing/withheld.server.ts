import { withheldOf } from "../figures/frozen-figures.server.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import type { WithheldFigure } from "./withheld.ts";

/** What of a frozen round is not shown, or not as finely as its units are: the questions in their order, then the crosses. */
export function withheldFiguresOf({
  id,
  questions,
}: Pick<PublishedRound, "id" | "questions">): WithheldFigure[] {
  const frozen = withheldOf(id);
  const find = (name: string) => questions.find((question) => question.name === name)!;
  const ofQuestions = questions.flatMap(({ name, title, counts }): WithheldFigure[] => {
    const line = frozen.questions.find(({ question }) => question === name);
    if (counts === "withheld") return [{ what: "total", questions: [{ name, title }] }];
    if (!line?.coarser) return [];
    const what = line.rung === null ? "together" : "coarser";
    return [{ what, questions: [{ name, title }] }];
  });
  const ofCrosses = frozen.crosses.flatMap(({ rows, columns, withheld }): WithheldFigure[] =>
    withheld ? [{ what: "cross", questions: [find(columns), find(rows)] }] : [],
  );
  return [...ofQuestions, ...ofCrosses];
}
