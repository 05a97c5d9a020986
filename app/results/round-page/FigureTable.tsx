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

type CellOf = (side: Side) => string;
/** A line with a cell a side. */
const lineOf =
  (sides: Side[]) =>
  (key: string, name: React.ReactNode, cellOf: CellOf): TableLine => ({
    key,
    name,
    cells: sides.map(cellOf),
  });
/** The words of an answer, which are Danish in every language. */
const inDanish = (text: string) => <span lang="da">{text}</span>;

/** A line for each answer; of too few answers for that a line for each band. */
function useAnswerLines(sides: Side[]): TableLine[] {
  const cell = useCellTexts();
  const line = lineOf(sides);
  const { question } = sides[0]!;
  const isBanded = sides.some(({ figure }) => figure.bands !== null);
  const hasAnswers = sides.some(({ figure }) => figure.bands === null);
  const names = bandNames(question);
  /** An answer that is a whole band is shown by that band's count, so it has no second line. */
  const answerLines = question.scale.flatMap((text, at) =>
    hasAnswers || names.includes(text)
      ? [line(text, inDanish(text), ({ figure }) => cell.answer(figure, at, names.indexOf(text)))]
      : [],
  );
  const bandLines = names.flatMap((name, band) =>
    !isBanded || name === "" || question.scale.includes(name)
      ? []
      : [line(`band-${name}`, inDanish(name), ({ figure }) => cell.band(figure, band))],
  );
  return [...answerLines, ...bandLines];
}

function useTableLines(sides: Side[]): TableLine[] {
  const { t, endText } = useFigureTexts();
  const cell = useCellTexts();
  const line = lineOf(sides);
  const { question } = sides[0]!;
  const answerLines = useAnswerLines(sides);
  const best = capitalised(endText("best", answersAtEnd(question.scale.length)));
  const bestLines = [
    line("top", best, ({ figure }) => cell.best(figure)),
    line("interval", t("table.interval"), ({ figure }) => cell.interval(figure)),
  ];
  const outsideLines = question.outside.map(({ text }, at) =>
    line(`outside-${text}`, inDanish(text), (side) =>
      cell.count(side.question.outside[at]!.count, side.figure),
    ),
  );
  return [
    ...answerLines,
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
    count,
    /** `band` is the band that consists of this answer alone; -1 where none does. */
    answer: (figure: Figure, at: number, band: number) =>
      figure.bands && band >= 0
        ? number(figure.bands[band]!)
        : withShare(count(figure.counts[at]!, figure), figure.shares[at]!),
    /** Of rounds with too few answers for each answer's count. */
    band: ({ bands }: Figure, band: number) => (bands ? number(bands[band]!) : "–"),
    best: (figure: Figure) =>
      figure.top
        ? withShare(number(bestEnd(figure.counts as number[]).hits), figure.top.share)
        : shareText(figure),
    interval: ({ top }: Figure) => (top ? t("table.ends", ends(top)) : "–"),
  };
}
