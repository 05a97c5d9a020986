import { percentText } from "../../base/number-text.ts";
import type { Extent } from "../charts/bars.ts";
import type { Change, ComparisonOutcome } from "../comparison/changes.ts";
import { withoutEndMark } from "../comparison/headings.ts";
import { marksOf } from "../comparison/interval-rows.ts";
import { ChartLinks } from "./ChartLinks.tsx";
import { chartNameOf } from "../charts/chart-names.ts";
import { ColourKey, Distribution } from "../charts/Distribution.tsx";
import type { PublishedQuestion } from "../figures/figures.ts";
import { FigureTable } from "./FigureTable.tsx";
import { IntervalAxis } from "../charts/Interval.tsx";
import { Method } from "./Method.tsx";
import { ChangeMarks } from "./Overview.tsx";
import type { Side } from "../comparison/sides.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "./results-view.ts";

interface CardProps {
  view: ResultsView;
  change: Change;
  sides: Side[];
  extent: Extent;
  /** The span of all changes of the page. */
  span: [from: number, to: number];
}

/** One question: a sentence, bars, the interval of its change, every figure in a table, and the method. */
export function QuestionCard({ view, change, sides, extent, span }: CardProps) {
  const { sentence } = useFigureTexts();
  const { question, outcome } = change;
  return (
    <article className="card question" id={question.name}>
      <h3>{sentence(change)}</h3>
      <p className="asked" lang="da">
        {question.title}
      </p>
      <QuestionFigures {...{ view, change, sides, extent, span }} />
      {outcome && <Method outcome={outcome} sides={sides} />}
    </article>
  );
}

/** A question's bars and the interval of its change, and every figure in a table beside them. */
export function QuestionFigures({ view, change, sides, extent, span }: CardProps) {
  const { t, shortOf, topicOf, incomparableText } = useFigureTexts();
  const { question, outcome, incomparable } = change;
  const showsReason = incomparable && incomparable !== "unordered" && sides.length < 2;
  return (
    <>
      {outcome && <p className="hint">{t("roundedShort")}</p>}
      {showsReason && <p>{incomparableText(incomparable, view.earlier !== null)}</p>}
      <div className="question-parts">
        <div>
          <ColourKey scale={question.scale} ordered={question.ordered} />
          <QuestionBars {...{ sides, question, extent }} />
          {outcome && <ChangeInterval outcome={outcome} span={span} />}
          <Sources sides={sides} />
          {!view.draft && <ChartLinks rounds={view} chart={chartNameOf(change)} of={topicOf(question)} />}
        </div>
        <FigureTable
          caption={t("table.caption", { question: withoutEndMark(shortOf(question)) })}
          sides={sides}
        />
      </div>
    </>
  );
}

function ChangeInterval({ outcome, span }: { outcome: ComparisonOutcome; span: CardProps["span"] }) {
  const texts = useFigureTexts();
  const { t, sharedText, signedPoints } = texts;
  return (
    <>
      <p className="chart-title">{t("changeTitle")}</p>
      <ChangeMarks marks={marksOf(outcome, texts)} span={span} />
      <IntervalAxis span={span} ends={[t("fewer"), t("more")]} tick={signedPoints} />
      {outcome.shared && <p className="compared">{sharedText(outcome)}</p>}
    </>
  );
}

/** How the responses of each round add up, and what its source says of them. */
export function Sources({ sides }: { sides: Side[] }) {
  const { t, reconciled } = useFigureTexts();
  return (
    <ul className="reconciled">
      {sides.map(({ round, figure, question }) => (
        <li key={round.name}>
          {round.name}: {reconciled(round.received, figure, question)}.
          {question.note && (
            <>
              {" "}
              {t("notes.source")}: <span lang="da">{question.note}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

interface BarsProps {
  sides: Side[];
  question: PublishedQuestion;
  extent: Extent;
}

/** A question's distribution in each of its rounds. */
export function QuestionBars({ sides, question, extent }: BarsProps) {
  const { t, locale } = useFigureTexts();
  const rows = sides.map(({ round, figure }) => ({
    label:
      figure.n !== null
        ? t("rowLabel", { round: round.name, n: figure.n })
        : t(figure.status === "unknown" ? "rowLabelUnknown" : "rowLabelWithheld", { round: round.name }),
    shares: figure.status === "known" ? (figure.shares as number[]) : null,
    notDrawnText: figure.status === "known" ? "" : t(`notDrawn.${figure.status}`),
  }));
  const rounds = sides.map(({ round, figure: { top } }) =>
    top ? `${round.name} ${percentText(top.share, locale)}` : round.name,
  );
  return (
    <Distribution
      rows={rows}
      ordered={question.ordered}
      extent={extent}
      label={t("bars", { rounds: rounds.join(", ") })}
    />
  );
}
