import { BandBars } from "../charts/Bands.tsx";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import { toldEnds } from "../comparison/change-texts.ts";
import type { Change, ComparisonOutcome } from "../comparison/changes.ts";
import { followedBy } from "../comparison/headings.ts";
import { marksOf } from "../comparison/interval-rows.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { CrossedQuestions } from "../figures/crossed-questions.ts";
import { cardsAndScales } from "../round-page/cards-and-scales.ts";
import { crossFigures } from "../comparison/cross-figures.ts";
import { QuestionBars } from "../round-page/QuestionCard.tsx";
import type { ResultsView } from "../round-page/results-view.ts";
import { Enlarged, Slide, SlideKey } from "./Slide.tsx";
import { useBasisText, useRuleLine, ZeroLine } from "./slide-parts.tsx";
import { slideSize } from "./slide-size.ts";

const rowHeightPx = 68;
/** The space of the key above bars. */
const keyHeightPx = 62;

/** How much rows of bars are enlarged: as far as they fit, and no further than `max`. */
const barScale = (rows: number, height: number, max: number) =>
  Math.max(0.7, Math.min(max, height / (rows * rowHeightPx)));

/** One question in its rounds, with the interval of its change. */
export function QuestionChart({ view, change }: { view: ResultsView; change: Change }) {
  const { t, sentence, topicOf, verdictText, resultText, reconciled, sharedText } = useFigureTexts();
  const { question, outcome } = change;
  const basisText = useBasisText(view);
  const ruleLine = useRuleLine(view, outcome?.shared ? sharedText(outcome) : basisText);
  const { cards, span, extent } = cardsAndScales(view);
  const { sides } = cards.find((card) => card.change === change)!;
  const footer = sides.map(
    (side) => `${side.round.name}: ${reconciled(side.round.received, side.figure, side.question)}.`,
  );
  const [title, lead] = outcome
    ? [
        followedBy(topicOf(question), ":", verdictText(outcome.verdict)),
        [resultText(outcome), question.title],
      ]
    : [sentence(change), [question.title]];
  const changeHeight = outcome ? changeHeightPx(outcome) : 0;
  return (
    <Slide title={title} lead={lead} footer={[...footer, ruleLine]}>
      {({ top, bottom }) => {
        const barsTop = top + keyHeightPx;
        const by = barScale(sides.length, bottom - barsTop - changeHeight, outcome ? 1.7 : 2);
        const barsHeight = sides.length * rowHeightPx * by;
        return (
          <>
            <SlideKey scale={question.scale} ordered={question.ordered} y={top + 28} />
            <Enlarged y={barsTop} height={sides.length * rowHeightPx} by={by}>
              <QuestionBars {...{ sides, question, extent }} />
            </Enlarged>
            {outcome && (
              <ChangeInterval {...{ outcome, span, y: barsTop + barsHeight, title: t("changeTitle") }} />
            )}
          </>
        );
      }}
    </Slide>
  );
}

interface ChangeIntervalProps {
  outcome: ComparisonOutcome;
  span: [from: number, to: number];
  y: number;
  title: string;
}

const markHeightPx = 44;
const changeTitleHeightPx = 52;
const axisHeightPx = 52;
const changeHeightPx = (outcome: ComparisonOutcome) =>
  changeTitleHeightPx + toldEnds(outcome).length * markHeightPx + axisHeightPx;

function ChangeInterval({ outcome, span, y, title }: ChangeIntervalProps) {
  const texts = useFigureTexts();
  const { t, signedPoints } = texts;
  const marks = marksOf(outcome, texts);
  const marksTop = y + changeTitleHeightPx;
  const marksBottom = marksTop + marks.length * markHeightPx;
  const width = slideSize.width - 2 * slideSize.edge;
  return (
    <>
      <text x={slideSize.edge} y={y + 34} fontSize="26" fontWeight="600">
        {title}
      </text>
      <ZeroLine {...{ span, x: slideSize.edge, width, top: marksTop, bottom: marksBottom }} />
      {marks.map(({ at, low, high, isWorst, alt }, row) => (
        <Enlarged key={alt} y={marksTop + row * markHeightPx} height={36} by={1.2}>
          <Interval {...{ at, low, high, span }} open={isWorst} label={alt} />
        </Enlarged>
      ))}
      <Enlarged y={marksBottom} height={42} by={1.2}>
        <IntervalAxis span={span} ends={[t("fewer"), t("more")]} tick={signedPoints} />
      </Enlarged>
    </>
  );
}

/** A cross of two questions. */
export function CrossChart({ view, crossed }: { view: ResultsView; crossed: CrossedQuestions }) {
  const texts = useFigureTexts();
  const ruleLine = useRuleLine(view, "");
  const { title, sentence, bands, reconciled } = crossFigures(crossed, view, texts)!;
  const { names, ordered, besideBars } = bands;
  const scale = names.filter((_, at) => !besideBars.includes(at));
  return (
    <Slide title={title} lead={[sentence]} footer={[`${view.later.name}: ${reconciled}`, ruleLine]}>
      {({ top, bottom }) => (
        <>
          <SlideKey scale={scale} ordered={ordered} y={top + 28} />
          <Enlarged
            y={top + keyHeightPx}
            height={bands.rows.length * rowHeightPx}
            by={barScale(bands.rows.length, bottom - top - keyHeightPx, 2)}
          >
            <BandBars {...bands} />
          </Enlarged>
        </>
      )}
    </Slide>
  );
}
