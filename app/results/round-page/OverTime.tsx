import { numberText, percentText } from "../../base/number-text.ts";
import { Section } from "../../ui/Page.tsx";
import { ChartLinks } from "./ChartLinks.tsx";
import { hyphenatable } from "./FigureTable.tsx";
import type { Figure } from "../figures/figures.ts";
import { TrendLine } from "../charts/TrendLine.tsx";
import type { OverTime as SeriesOverTime, QuestionOverTime } from "../comparison/over-time.ts";
import { capitalised } from "../comparison/change-texts.ts";
import { answersAtEnd } from "../statistics/ends.ts";
import { withoutEndMark } from "../comparison/headings.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "./results-view.ts";

/** Each indicator through all rounds of the series: a line with the interval of every point, and a table beside it. */
export function OverTime({ view }: { view: ResultsView }) {
  const { t } = useFigureTexts();
  const { rounds, asksOthers, questions } = view.overTime;
  return (
    <Section title={t("overTime.title")}>
      <p>{t("overTime.lead")}</p>
      {asksOthers.includes(true) && <p>{t("overTime.others")}</p>}
      {questions.map((trend) => (
        <QuestionTrend key={trend.question.name} {...{ trend, rounds, asksOthers }} />
      ))}
      {!view.draft && <ChartLinks rounds={view} chart="over-tid" of={t("overTime.title")} />}
    </Section>
  );
}

interface QuestionTrendProps {
  trend: QuestionOverTime;
  rounds: SeriesOverTime["rounds"];
  asksOthers: SeriesOverTime["asksOthers"];
}

function QuestionTrend({ trend, rounds, asksOthers }: QuestionTrendProps) {
  const { shortOf } = useFigureTexts();
  return (
    <article className="card question">
      <h3>{shortOf(trend.question)}</h3>
      <TrendFigures {...{ trend, rounds, asksOthers }} />
      <Reconciliation {...{ trend, rounds, asksOthers }} />
    </article>
  );
}

/** One indicator through the rounds: a line, and a table beside it. */
export function TrendFigures({ trend, rounds, asksOthers }: QuestionTrendProps) {
  const { t } = useFigureTexts();
  const shareOrReason = useShareOrReason();
  const figures = trend.points.map((point) => point?.figure ?? null);
  return (
    <div className="question-parts">
      <TrendLine
        figures={figures}
        rounds={rounds}
        asksOthers={asksOthers}
        label={t("overTime.label", {
          points: rounds.map(({ name }, at) => `${name} ${shareOrReason(figures[at]!)}`).join(", "),
        })}
      />
      <TrendTable {...{ trend, rounds, asksOthers }} />
    </div>
  );
}

/** The share of a round, or why it has none; null is a round that did not ask the question. */
function useShareOrReason(): (figure: Figure | null) => string {
  const { t, shareText } = useFigureTexts();
  return (figure) => (figure ? shareText(figure) : t("overTime.notAsked"));
}

function TrendTable({ trend: { question, points }, rounds, asksOthers }: QuestionTrendProps) {
  const { t, shortOf, ends, endText, locale } = useFigureTexts();
  const shareOrReason = useShareOrReason();
  return (
    <table className="figures">
      <caption>{t("table.caption", { question: withoutEndMark(shortOf(question)) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("sheet.round")}</th>
          <th scope="col">{capitalised(endText("best", answersAtEnd(question.scale.length)))}</th>
          <th scope="col">{t("table.interval")}</th>
          <th scope="col">{t("table.n")}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ id, name }, at) => {
          const figure = points[at]?.figure ?? null;
          return (
            <tr key={id}>
              <th scope="row">
                {hyphenatable(name)}
                {asksOthers[at] && ` (${t("overTime.asksOthers")})`}
              </th>
              <td className={figure?.top ? undefined : "words"}>
                {figure?.top ? percentText(figure.top.share, locale) : shareOrReason(figure)}
              </td>
              <td>{figure?.top ? t("table.ends", ends(figure.top)) : "–"}</td>
              <td>{figure?.n ? numberText(figure.n, locale) : "–"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** How the responses of each round add up for the question. */
function Reconciliation({ trend: { points }, rounds }: QuestionTrendProps) {
  const { t, reconciled } = useFigureTexts();
  return (
    <details>
      <summary>{t("overTime.reconciled")}</summary>
      <ul className="reconciled">
        {rounds.map(({ id, name, received }, at) => {
          const point = points[at];
          return (
            point && <li key={id}>{`${name}: ${reconciled(received, point.figure, point.question)}.`}</li>
          );
        })}
      </ul>
    </details>
  );
}
