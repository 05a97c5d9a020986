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
  const { t, locale, shareText, ends, endText } = useFigureTexts();
  const { scale, outside, ordered } = sides[0]!.question;
  const few = sides.some(({ figure }) => figure.bands !== null);
  const line = (key: string, name: React.ReactNode, cell: (side: Side) => string): TableLine => ({
    key,
    name,
    cells: sides.map(cell),
  });
  const count = (value: number | null, { status }: Figure) =>
    value !== null
      ? numberText(value, locale)
      : t(`table.${status === "withheld" || status === "few" ? status : "unknown"}`);
  const withShare = (value: string, share: number | null) =>
    share === null ? value : `${value}\u00a0(${percentText(share, locale)})`;
  const answers = scale.map((text, i) =>
    line(text, <span lang="da">{text}</span>, ({ figure }) =>
      withShare(count(figure.counts[i]!, figure), figure.shares[i]!),
    ),
  );
  /** Of rounds with too few answers for each answer's count. */
  const bandLine = (name: string, band: number) =>
    name === ""
      ? []
      : [
          line(`band-${name}`, <span lang="da">{name}</span>, ({ figure }) =>
            figure.bands ? numberText(figure.bands[band]!, locale) : "–",
          ),
        ];
  const top = [
    line("top", capitalised(endText("best", answersAtEnd(scale.length))), ({ figure }) =>
      figure.top
        ? withShare(numberText(bestEnd(figure.counts as number[]).hits, locale), figure.top.share)
        : shareText(figure),
    ),
    line("interval", t("table.interval"), ({ figure }) =>
      figure.top ? t("table.ends", ends(figure.top)) : "–",
    ),
  ];
  return [
    ...answers,
    ...(few ? bandNames(sides[0]!.question).flatMap(bandLine) : []),
    ...(ordered ? top : []),
    line("n", t("table.n"), ({ figure }) => count(figure.n, figure)),
    ...outside.map(({ text }, i) =>
      line(`outside-${text}`, <span lang="da">{text}</span>, ({ question }) =>
        numberText(question.outside[i]!.count, locale),
      ),
    ),
    line("unanswered", t("table.unanswered"), ({ figure }) => count(figure.unanswered, figure)),
  ];
}
