import { dayText } from "../../base/dates/date-text.ts";
import { numberText, percentText } from "../../base/number-text.ts";
import { BandBars } from "../charts/Bands.tsx";
import type { Change } from "../comparison/changes.ts";
import { type Crossed, useCrossWords } from "../round-page/CrossCard.tsx";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import { Line } from "../charts/TrendLine.tsx";
import { measuresOf } from "../round-page/cards-and-scales.ts";
import { drawnIn } from "../round-page/Overview.tsx";
import { QuestionBars } from "../round-page/QuestionCard.tsx";
import { Enlarged, Slide, SlideKey, slide, wrapped } from "./Slide.tsx";
import { spanOfChanges } from "../comparison/change-span.ts";
import { useFigureWords } from "../comparison/useFigureTexts.ts";
import type { RoundView } from "../round-page/results-view.server.ts";

/** What the foot of every chart says: each round with what it received, the rule, and when it was published. */
function useFoot({ later, earlier }: RoundView) {
  const { t, locale } = useFigureWords();
  const received = [earlier, later].flatMap((round) => {
    if (!round) return [];
    const { whole, partial } = round.received;
    return [`${round.name}: ${t("reconcile.received", { count: whole + partial, whole, partial })}`];
  });
  const rule = t("report.rule", { least: later.received.least });
  const rounded = earlier ? ` ${t("roundedShort")}` : "";
  const published = t("report.published", { day: dayText(later.publishedAt, locale) });
  return { received, last: `${capital(rule)}.${rounded} ${later.name} ${published}. Den Digitale Hotline.` };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One question in its rounds, with the interval of its change. */
export function QuestionChart({ view, change }: { view: RoundView; change: Change }) {
  const { t, locale, sentence, reconciled } = useFigureWords();
  const { last } = useFoot(view);
  const { question, told } = change;
  const { cards, span, extent } = measuresOf(view);
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
          <text x={slide.edge} y={724} fontSize="26" fontWeight="600">
            {t("changeTitle")}
          </text>
          <Enlarged y={735} height={36} by={2}>
            <Interval {...changed(told)} span={span} still={0} label={t("changeTitle")} />
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

const changed = (told: NonNullable<Change["told"]>) => {
  const { points, low, high } = told.comparison.top2.difference;
  return { at: points, low, high };
};

/** So many questions stand under each other on a slide. */
const mostRows = 8;
const rowSteps = [78, 104] as const;

/** The round in short: a sentence and an interval a question. */
export function OverviewChart({ view, title }: { view: RoundView; title: string }) {
  const { t, locale, shortOf, changeWords, ends } = useFigureWords();
  const { received, last } = useFoot(view);
  const comparing = view.earlier !== null;
  const drawn = drawnIn(view.changes, comparing);
  const rows = drawn.slice(0, mostRows);
  const missing = view.changes.length - rows.length;
  const span: [number, number] = comparing ? spanOfChanges(view.changes) : [0, 1];
  const sign = (value: number) => (value > 0 ? "+" : "") + numberText(value * 100, locale);
  const said = ({ told, now }: Change) =>
    told
      ? `${changeWords(told.comparison)}: ${t(`verdict.${told.verdict}`)}`
      : t("method.interval", { share: percentText(now!.top!.share, locale), ...ends(now!.top!) });
  const interval = ({ told, now }: Change) => (told ? changed(told) : { ...now!.top!, at: now!.top!.share });
  const others = missing > 0 ? `${t("report.onPage", { count: missing })} ` : "";
  const step = Math.max(rowSteps[0], Math.min(rowSteps[1], 620 / rows.length));
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
        <g key={change.question.name} transform={`translate(${slide.edge} ${270 + at * step})`}>
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
              still={comparing ? 0 : undefined}
              label={said(change)}
            />
          </Enlarged>
        </g>
      ))}
    </Slide>
  );
}

/** A cross of two questions. */
export function CrossChart({ view, crossed }: { view: RoundView; crossed: Crossed }) {
  const { last } = useFoot(view);
  const { title, sentence, bands, reconciled } = useCrossWords(crossed, view.later.received.least)!;
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
export function OverTimeChart({ view }: { view: RoundView }) {
  const { t, shortOf } = useFigureWords();
  const { last } = useFoot(view);
  const { rounds, courses } = view.overTime;
  const received = rounds.map(({ name, received: { whole, partial } }) => {
    return `${name}: ${t("reconcile.received", { count: whole + partial, whole, partial })}`;
  });
  const width = (slide.width - 2 * slide.edge - 3 * 30) / 4;
  return (
    <Slide
      title={t("overTime.title")}
      lead={t("shareTitle")}
      foot={[received.join(" · "), `${capital(t("overTime.foot"))}. ${last}`]}
    >
      {courses.slice(0, mostRows).map(({ question, points }, at) => (
        <g
          key={question.name}
          transform={`translate(${slide.edge + (at % 4) * (width + 30)} ${230 + Math.floor(at / 4) * 320})`}
        >
          {wrapped(shortOf(question), 34).map((line, row) => (
            <text key={line} y={20 + row * 26} fontSize="21" fontWeight="600">
              {line}
            </text>
          ))}
          <Enlarged x={0} y={52} width={width} height={220} by={1.2}>
            <Line
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
