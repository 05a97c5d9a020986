import { numberText, percentText } from "../../base/number-text.ts";
import { capitalised } from "../comparison/change-texts.ts";
import { bandNames } from "../figures/band-names.ts";
import type { Figure } from "../figures/figures.ts";
import { answersAtEnd, bestEnd } from "../statistics/ends.ts";
import type { Side } from "../comparison/sides.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface TableLine {
  name: React.ReactNode;
  key: string;
  /** One cell a round. */
  cells: string[];
}

/** Every figure of a question in one or two rounds: what the chart beside it is drawn from. */
export function FigureTable({ caption, sides }: { caption: string; sides: Side[] }) {
  const { t } = useFigureTexts();
  return (
    <table className="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.answer")}</th>
          {sides.map(({ round }) => (
            <th key={round.name} scope="col">
              {hyphenatable(round.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {useTableLines(sides).map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={sides[i]!.round.name} className={/^[\d–]/.test(cell) ? undefined : "words"}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A round's name that may break before "måling" in a narrow column. */
export const hyphenatable = (name: string) => name.replace(/(?<=\p{L})måling/u, "\u00admåling");

function useTableLines(sides: Side[]): TableLine[] {
  const { t, endText } = useFigureTexts();
  const cell = useCellTexts();
  const { question } = sides[0]!;
  const line = (key: string, name: React.ReactNode, cellOf: (side: Side) => string): TableLine => ({
    key,
    name,
    cells: sides.map(cellOf),
  });
  const answerLines = question.scale.map((text, at) =>
    line(text, <span lang="da">{text}</span>, ({ figure }) => cell.answer(figure, at)),
  );
  const bandLines = bandNames(question).flatMap((name, band) =>
    name === ""
      ? []
      : [line(`band-${name}`, <span lang="da">{name}</span>, ({ figure }) => cell.band(figure, band))],
  );
  const best = capitalised(endText("best", answersAtEnd(question.scale.length)));
  const bestLines = [
    line("top", best, ({ figure }) => cell.best(figure)),
    line("interval", t("table.interval"), ({ figure }) => cell.interval(figure)),
  ];
  const outsideLines = question.outside.map(({ text }, at) =>
    line(`outside-${text}`, <span lang="da">{text}</span>, (side) =>
      cell.number(side.question.outside[at]!.count),
    ),
  );
  return [
    ...answerLines,
    ...(sides.some(({ figure }) => figure.bands !== null) ? bandLines : []),
    ...(question.ordered ? bestLines : []),
    line("n", t("table.n"), ({ figure }) => cell.count(figure.n, figure)),
    ...outsideLines,
    line("unanswered", t("table.unanswered"), ({ figure }) => cell.count(figure.unanswered, figure)),
  ];
}

/** What the cells of one round say. */
function useCellTexts() {
  const { t, locale, shareText, ends } = useFigureTexts();
  const number = (value: number) => numberText(value, locale);
  const count = (value: number | null, { status }: Figure) =>
    value !== null
      ? number(value)
      : t(`table.${status === "withheld" || status === "few" ? status : "unknown"}`);
  const withShare = (value: string, share: number | null) =>
    share === null ? value : `${value}\u00a0(${percentText(share, locale)})`;
  return {
    number,
    count,
    answer: (figure: Figure, at: number) => withShare(count(figure.counts[at]!, figure), figure.shares[at]!),
    /** Of rounds with too few answers for each answer's count. */
    band: ({ bands }: Figure, band: number) => (bands ? number(bands[band]!) : "–"),
    best: (figure: Figure) =>
      figure.top
        ? withShare(number(bestEnd(figure.counts as number[]).hits), figure.top.share)
        : shareText(figure),
    interval: ({ top }: Figure) => (top ? t("table.ends", ends(top)) : "–"),
  };
}
