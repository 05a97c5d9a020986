import { dayText } from "../../base/dates/date-text.ts";
import { percentText } from "../../base/number-text.ts";
import { BandBars } from "../charts/Bands.tsx";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import { TrendLine } from "../charts/TrendLine.tsx";
import { capitalised } from "../comparison/change-texts.ts";
import { spanOfChanges } from "../comparison/change-span.ts";
import type { Change, ComparisonOutcome } from "../comparison/changes.ts";
import { countRows } from "../comparison/cross-verdict.ts";
import { type IntervalRow, intervalRows, marksOf } from "../comparison/interval-rows.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import { QuestionBars } from "../round-page/QuestionCard.tsx";
import { cardsAndScales } from "../round-page/cards-and-scales.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { useCrossTexts } from "../round-page/useCrossTexts.ts";
import { Enlarged, Slide, SlideKey, wrapText } from "./Slide.tsx";
import { slideSize } from "./slide-size.ts";

/** The last line at the foot of every chart: the rule, rounding and who is compared where two rounds are, and the day of publication. */
function useRuleLine({ later, earlier, basis }: ResultsView): string {
  const { t, locale, basisText } = useFigureTexts();
  const rule = capitalised(t("report.rule", { minAnswers: later.received.minAnswers }));
  const rounding = earlier ? ` ${t("roundedShort")}` : "";
  const people = basis ? ` ${basisText(basis)}` : "";
  const published = t("report.published", { day: dayText(later.publishedAt, locale) });
  return `${rule}.${rounding}${people} ${later.name} ${published}. Den Digitale Hotline.`;
}

/** One question in its rounds, with the interval of its change. */
export function QuestionChart({ view, change }: { view: ResultsView; change: Change }) {
  const { t, sentence, topicOf, verdictText, resultText, reconciled, sharedText } = useFigureTexts();
  const ruleLine = useRuleLine(view);
  const { question, outcome } = change;
  const { cards, span, extent } = cardsAndScales(view);
  const { sides } = cards.find((card) => card.change === change)!;
  const footer = sides.map(
    (side) => `${side.round.name}: ${reconciled(side.round.received, side.figure, side.question)}.`,
  );
  const [title, lead] = outcome
    ? [`${topicOf(question)}: ${verdictText(outcome.verdict)}`, [resultText(outcome), question.title]]
    : [sentence(change), [question.title]];
  const shared = outcome?.shared ? [sharedText(outcome)] : [];
  return (
    <Slide title={title} lead={lead} footer={[...footer, ...shared, ruleLine]}>
      <SlideKey scale={question.scale} ordered={question.ordered} y={390} />
      <Enlarged y={425} height={sides.length * 68} by={outcome ? 1.7 : 2}>
        <QuestionBars {...{ sides, question, extent }} />
      </Enlarged>
      {outcome && (
        <>
          <text x={slideSize.edge} y={690} fontSize="26" fontWeight="600">
            {t("changeTitle")}
          </text>
          <ChangeInterval outcome={outcome} span={span} />
        </>
      )}
    </Slide>
  );
}

interface ChangeIntervalProps {
  outcome: ComparisonOutcome;
  span: [from: number, to: number];
}

function ChangeInterval({ outcome, span }: ChangeIntervalProps) {
  const texts = useFigureTexts();
  const { t, signedPoints } = texts;
  const marks = marksOf(outcome, texts);
  return (
    <>
      {marks.map(({ at, low, high, isWorst, alt }, row) => (
        <Enlarged key={alt} y={696 + row * 44} height={36} by={1.2}>
          <Interval {...{ at, low, high, span }} noChangeAt={0} open={isWorst} label={alt} />
        </Enlarged>
      ))}
      <Enlarged y={698 + marks.length * 44} height={42} by={1.3}>
        <IntervalAxis span={span} ends={[t("fewer"), t("more")]} tick={signedPoints} />
      </Enlarged>
    </>
  );
}

/** How many questions fit on a slide. */
const maxSlideRows = 8;
const rowHeightsPx = { min: 78, max: 104 };

/** The round in short: a sentence and an interval for each question. */
export function OverviewChart({ view, title }: { view: ResultsView; title: string }) {
  const texts = useFigureTexts();
  const { t, locale, signedPoints, receivedTexts } = texts;
  const ruleLine = useRuleLine(view);
  const comparing = view.earlier !== null;
  const rows = intervalRows(view.changes, comparing, texts).slice(0, maxSlideRows);
  const count = view.changes.length - rows.length;
  const span: [number, number] = comparing ? spanOfChanges(view.changes) : [0, 1];
  const notShown = count > 0 ? `${t("report.onPage", { count })} ` : "";
  const rowHeightPx = Math.max(rowHeightsPx.min, Math.min(rowHeightsPx.max, 620 / rows.length));
  return (
    <Slide
      title={title}
      lead={[t(comparing ? "changeTitle" : "shareTitle")]}
      footer={[receivedTexts(view).join(" · "), notShown + ruleLine]}
    >
      <Enlarged x={1100} y={210} width={730} height={42} by={1}>
        <IntervalAxis
          span={span}
          ends={comparing ? [t("fewer"), t("more")] : undefined}
          tick={(value) => (comparing ? signedPoints(value) : percentText(value, locale))}
          fontSize={20}
        />
      </Enlarged>
      {rows.map((row, at) => (
        <g key={row.question} transform={`translate(${slideSize.edge} ${270 + at * rowHeightPx})`}>
          <OverviewRow row={row} span={span} noChangeAt={comparing ? 0 : undefined} />
        </g>
      ))}
    </Slide>
  );
}

interface OverviewRowProps {
  row: IntervalRow;
  span: [from: number, to: number];
  noChangeAt: number | undefined;
}

function OverviewRow({ row: { label, figures, marks }, span, noChangeAt }: OverviewRowProps) {
  return (
    <>
      <text y="30" fontSize="28" fontWeight="600">
        {label}
      </text>
      <text y="62" fontSize="24" fill="#454545">
        {figures}
      </text>
      {marks.map(({ at, low, high, isWorst, alt }, line) => (
        <Enlarged
          key={alt}
          x={1010}
          y={(marks.length > 1 ? 2 : 16) + line * 32}
          width={730}
          height={36}
          by={1}
        >
          <Interval {...{ at, low, high, span, noChangeAt }} open={isWorst} label={alt} />
        </Enlarged>
      ))}
    </>
  );
}

/** A cross of two questions. */
export function CrossChart({ view, crossed }: { view: ResultsView; crossed: CrossedQuestions }) {
  const ruleLine = useRuleLine(view);
  const { title, sentence, bands, reconciled } = useCrossTexts(
    crossed,
    view.later.received.minAnswers,
    countRows(view.crosses),
  )!;
  const { names, ordered, besideBars } = bands;
  const scale = names.filter((_, at) => !besideBars.includes(at));
  return (
    <Slide title={title} lead={[sentence]} footer={[`${view.later.name}: ${reconciled}`, ruleLine]}>
      <SlideKey scale={scale} ordered={ordered} y={390} />
      <Enlarged y={430} height={bands.rows.length * 68} by={bands.rows.length > 2 ? 1.7 : 2}>
        <BandBars {...bands} />
      </Enlarged>
    </Slide>
  );
}

/** Every indicator through the rounds of its series. */
export function OverTimeChart({ view }: { view: ResultsView }) {
  const { t, shortOf, receivedText } = useFigureTexts();
  const ruleLine = useRuleLine(view);
  const { rounds, asksOthers, questions } = view.overTime;
  const others = asksOthers.includes(true) ? ` ${t("overTime.others")}` : "";
  const width = (slideSize.width - 2 * slideSize.edge - 3 * 30) / 4;
  return (
    <Slide
      title={t("overTime.title")}
      lead={[t("shareTitle")]}
      footer={[
        rounds.map(receivedText).join(" · "),
        `${capitalised(t("overTime.foot"))}.${others} ${ruleLine}`,
      ]}
    >
      {questions.slice(0, maxSlideRows).map(({ question, points }, at) => (
        <g
          key={question.name}
          transform={`translate(${slideSize.edge + (at % 4) * (width + 30)} ${230 + Math.floor(at / 4) * 320})`}
        >
          {wrapText(shortOf(question), 34).map((line, row) => (
            <text key={line} y={20 + row * 26} fontSize="21" fontWeight="600">
              {line}
            </text>
          ))}
          <Enlarged x={0} y={52} width={width} height={220} by={1.2}>
            <TrendLine
              figures={points.map((point) => point?.figure ?? null)}
              rounds={rounds}
              asksOthers={asksOthers}
              label={shortOf(question)}
              height={220}
            />
          </Enlarged>
        </g>
      ))}
    </Slide>
  );
}
