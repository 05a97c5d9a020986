import { TrendLine } from "../charts/TrendLine.tsx";
import { capitalised } from "../comparison/change-texts.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { Enlarged, Slide, wrapText } from "./Slide.tsx";
import { maxSlideRows, useRuleLine } from "./slide-parts.tsx";
import { slideSize } from "./slide-size.ts";

/** The most charts beside each other. */
const maxTrendsPerLine = 4;
const trendGapPx = 30;
const trendTitleHeightPx = 56;
const trendHeightPx = 220;
/** The width of a letter of a title. */
const trendLetterPx = 12;

/** Every indicator through the rounds of its series. */
export function OverTimeChart({ view }: { view: ResultsView }) {
  const { t, receivedText } = useFigureTexts();
  const ruleLine = useRuleLine(view, "", false);
  const { rounds, asksOthers, questions } = view.overTime;
  const others = asksOthers.includes(true) ? ` ${t("overTime.others")}` : "";
  const shown = questions.slice(0, maxSlideRows);
  const lines = Math.ceil(shown.length / maxTrendsPerLine);
  const trendsPerLine = Math.max(2, Math.ceil(shown.length / Math.max(1, lines)));
  const width = (slideSize.width - 2 * slideSize.edge - (trendsPerLine - 1) * trendGapPx) / trendsPerLine;
  return (
    <Slide
      title={t("overTime.title")}
      lead={[t("shareTitle")]}
      footer={[
        rounds.map(receivedText).join(" · "),
        `${capitalised(t("overTime.foot"))}.${others} ${ruleLine}`,
      ]}
    >
      {({ top, bottom }) => {
        const height = Math.min(320, (bottom - top) / lines);
        const by = Math.min(1.2, (height - trendTitleHeightPx) / trendHeightPx);
        return shown.map((trend, at) => {
          const x = slideSize.edge + (at % trendsPerLine) * (width + trendGapPx);
          const y = top + Math.floor(at / trendsPerLine) * height;
          return (
            <g key={trend.question.name} transform={`translate(${x} ${y})`}>
              <SlideTrend {...{ trend, rounds, asksOthers, width, by }} />
            </g>
          );
        });
      }}
    </Slide>
  );
}

interface SlideTrendProps extends Pick<ResultsView["overTime"], "rounds" | "asksOthers"> {
  trend: ResultsView["overTime"]["questions"][number];
  width: number;
  by: number;
}

function SlideTrend({ trend: { question, points }, rounds, asksOthers, width, by }: SlideTrendProps) {
  const { shortOf } = useFigureTexts();
  return (
    <>
      {wrapText(shortOf(question), Math.floor(width / trendLetterPx)).map((line, row) => (
        <text key={line} y={20 + row * 26} fontSize="21" fontWeight="600">
          {line}
        </text>
      ))}
      <Enlarged x={0} y={trendTitleHeightPx - 4} width={width} height={trendHeightPx} by={by}>
        <TrendLine
          figures={points.map((point) => point?.figure ?? null)}
          rounds={rounds}
          asksOthers={asksOthers}
          label={shortOf(question)}
          height={trendHeightPx}
        />
      </Enlarged>
    </>
  );
}
