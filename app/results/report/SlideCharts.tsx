import { dayText } from "../../base/dates/date-text.ts";
import { numberText, percentText } from "../../base/number-text.ts";
import { BandBars } from "../charts/Bands.tsx";
import type { Change } from "../comparison/changes.ts";
import { type CrossedQuestions, useCrossTexts } from "../round-page/CrossCard.tsx";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import { TrendLine } from "../charts/TrendLine.tsx";
import { cardsAndScales } from "../round-page/cards-and-scales.ts";
import { drawableChanges } from "../round-page/Overview.tsx";
import { QuestionBars } from "../round-page/QuestionCard.tsx";
import { Enlarged, Slide, SlideKey, slideSize, wrapText } from "./Slide.tsx";
import { spanOfChanges } from "../comparison/change-span.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "../round-page/results-view.server.ts";

/** What the foot of every chart says: each round with what it received, the rule, and when it was published. */
function useFooter({ later, earlier }: ResultsView) {
  const { t, locale } = useFigureTexts();
  const received = [earlier, later].flatMap((round) => {
    if (!round) return [];
    const { whole, partial } = round.received;
    return [`${round.name}: ${t("reconcile.received", { count: whole + partial, whole, partial })}`];
  });
  const rule = t("report.rule", { least: later.received.least });
  const rounded = earlier ? ` ${t("roundedShort")}` : "";
  const published = t("report.published", { day: dayText(later.publishedAt, locale) });
  return {
    received,
    last: `${capitalise(rule)}.${rounded} ${later.name} ${published}. Den Digitale Hotline.`,
  };
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One question in its rounds, with the interval of its change. */
export function QuestionChart({ view, change }: { view: ResultsView; change: Change }) {
  const { t, locale, sentence, reconciled } = useFigureTexts();
  const { last } = useFooter(view);
  const { question, outcome: told } = change;
  const { cards, span, extent } = cardsAndScales(view);
  const { sides } = cards.find((card) => card.change === change)!;
  const foot = sides.map(
    (side) => `${side.round.name}: ${reconciled(side.round.received, side.figure, side.question)}.`,
  );
  return (
    <Slide title={sentence(change)} lead={question.title} foot={[...foot, last]}>
      <SlideKey scale={question.scale} ordered={question.ordered} y={390} />
      <Enlarged y={430} height={sides.length * 68} by={2}>
        <QuestionBars {...{ sides, question, extent }} />
      </Enlarged>
      {told && (
        <>
          <text x={slideSize.edge} y={724} fontSize="26" fontWeight="600">
            {t("changeTitle")}
          </text>
          <Enlarged y={735} height={36} by={2}>
            <Interval {...changeInterval(told)} span={span} noChangeAt={0} label={t("changeTitle")} />
          </Enlarged>
          <Enlarged y={807} height={42} by={2}>
            <IntervalAxis
              span={span}
              ends={[t("worse"), t("better")]}
              tick={(value) => `${value > 0 ? "+" : ""}${numberText(value * 100, locale)}`}
            />
          </Enlarged>
        </>
      )}
    </Slide>
  );
}

const changeInterval = (told: NonNullable<Change["outcome"]>) => {
  const { points, low, high } = told.comparison.top2.difference;
  return { at: points, low, high };
};

/** So many questions stand under each other on a slide. */
const maxSlideRows = 8;
const rowHeightsPx = [78, 104] as const;

/** The round in short: a sentence and an interval a question. */
export function OverviewChart({ view, title }: { view: ResultsView; title: string }) {
  const { t, locale, shortOf, changeWords, ends } = useFigureTexts();
  const { received, last } = useFooter(view);
  const comparing = view.earlier !== null;
  const drawn = drawableChanges(view.changes, comparing);
  const rows = drawn.slice(0, maxSlideRows);
  const missing = view.changes.length - rows.length;
  const span: [number, number] = comparing ? spanOfChanges(view.changes) : [0, 1];
  const sign = (value: number) => (value > 0 ? "+" : "") + numberText(value * 100, locale);
  const said = ({ outcome: told, now }: Change) =>
    told
      ? `${changeWords(told.comparison)}: ${t(`verdict.${told.verdict}`)}`
      : t("method.interval", { share: percentText(now!.top!.share, locale), ...ends(now!.top!) });
  const interval = ({ outcome: told, now }: Change) =>
    told ? changeInterval(told) : { ...now!.top!, at: now!.top!.share };
  const others = missing > 0 ? `${t("report.onPage", { count: missing })} ` : "";
  const step = Math.max(rowHeightsPx[0], Math.min(rowHeightsPx[1], 620 / rows.length));
  return (
    <Slide
      title={title}
      lead={t(comparing ? "changeTitle" : "shareTitle")}
      foot={[received.join(" · "), others + last]}
    >
      <Enlarged x={1100} y={210} width={730} height={42} by={1}>
        <IntervalAxis
          span={span}
          ends={comparing ? [t("worse"), t("better")] : undefined}
          tick={(value) => (comparing ? sign(value) : percentText(value, locale))}
          size={20}
        />
      </Enlarged>
      {rows.map((change, at) => (
        <g key={change.question.name} transform={`translate(${slideSize.edge} ${270 + at * step})`}>
          <text y="30" fontSize="28" fontWeight="600">
            {shortOf(change.question)}
          </text>
          <text y="62" fontSize="24" fill="#454545">
            {said(change)}
          </text>
          <Enlarged x={1010} y={16} width={730} height={36} by={1}>
            <Interval
              {...interval(change)}
              span={span}
              noChangeAt={comparing ? 0 : undefined}
              label={said(change)}
            />
          </Enlarged>
        </g>
      ))}
    </Slide>
  );
}

/** A cross of two questions. */
export function CrossChart({ view, crossed }: { view: ResultsView; crossed: CrossedQuestions }) {
  const { last } = useFooter(view);
  const { title, sentence, bands, reconciled } = useCrossTexts(crossed, view.later.received.least)!;
  const { names, ordered, beside } = bands;
  const scale = names.filter((_, at) => !beside.includes(at));
  return (
    <Slide title={title} lead={sentence} foot={[`${view.later.name}: ${reconciled}`, last]}>
      <SlideKey scale={scale} ordered={ordered} y={390} />
      <Enlarged y={430} height={bands.rows.length * 68} by={bands.rows.length > 2 ? 1.7 : 2}>
        <BandBars {...bands} />
      </Enlarged>
    </Slide>
  );
}

/** Every indicator through the rounds of its series. */
export function OverTimeChart({ view }: { view: ResultsView }) {
  const { t, shortOf } = useFigureTexts();
  const { last } = useFooter(view);
  const { rounds, questions: courses } = view.overTime;
  const received = rounds.map(({ name, received: { whole, partial } }) => {
    return `${name}: ${t("reconcile.received", { count: whole + partial, whole, partial })}`;
  });
  const width = (slideSize.width - 2 * slideSize.edge - 3 * 30) / 4;
  return (
    <Slide
      title={t("overTime.title")}
      lead={t("shareTitle")}
      foot={[received.join(" · "), `${capitalise(t("overTime.foot"))}. ${last}`]}
    >
      {courses.slice(0, maxSlideRows).map(({ question, points }, at) => (
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
              label={shortOf(question)}
              height={220}
            />
          </Enlarged>
        </g>
      ))}
    </Slide>
  );
}
