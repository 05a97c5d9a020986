import type { FigureTexts } from "../comparison/figure-texts.ts";
import { followedBy } from "../comparison/headings.ts";
import type { WithheldFigure } from "./withheld.ts";

type Texts = Pick<FigureTexts, "t" | "topicOf">;

/** "Ledelsens fokus: vises ikke" */
export const withheldText = ({ what, questions }: WithheldFigure, { t, topicOf }: Texts): string =>
  followedBy(questions.map(topicOf).join(" × "), ":", t(`heldBack.${what}`));

/** What of a round is not shown: why, then a line for each; that nothing is, where that is so. */
export const withheldTexts = (figures: WithheldFigure[], texts: Texts): string[] =>
  figures.length === 0
    ? [texts.t("heldBack.nothing")]
    : [texts.t("heldBack.why"), ...figures.map((figure) => withheldText(figure, texts))];
