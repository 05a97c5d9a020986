import type { FigureTexts } from "../comparison/figure-texts.ts";
import { followedBy } from "../comparison/headings.ts";
import type { WithheldFigure } from "./withheld.ts";

type Texts = Pick<FigureTexts, "t" | "topicOf" | "crossTitle">;

/** "Ledelsens fokus: vises ikke" */
export function withheldText({ what, questions }: WithheldFigure, { t, topicOf, crossTitle }: Texts): string {
  const [first, by] = questions;
  const title = by ? crossTitle({ rows: by, columns: first }) : topicOf(first);
  return followedBy(title, ":", t(`heldBack.${what}`));
}

/** What of a round is not shown: why, then a line for each; that nothing is, where that is so. */
export const withheldTexts = (figures: WithheldFigure[], texts: Texts): string[] =>
  figures.length === 0
    ? [texts.t("heldBack.nothing")]
    : [texts.t("heldBack.why"), ...figures.map((figure) => withheldText(figure, texts))];
