import { percentText } from "../../base/number-text.ts";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import { spanOfChanges } from "../comparison/change-span.ts";
import { type IntervalRow, intervalRows } from "../comparison/interval-rows.ts";
import { areCompared } from "../comparison/outcomes.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { ResultsView } from "../round-page/results-view.ts";
import { Enlarged, Slide, type SlideArea } from "./Slide.tsx";
import { maxSlideRows, useBasisText, useRuleLine, ZeroLine } from "./slide-parts.tsx";
import { slideSize } from "./slide-size.ts";

const overviewRowHeightsPx = { min: 66, max: 104 };
const overviewPicture = { x: 1100, width: 730 };

/** The round in short: a sentence and an interval for each question. */
export function OverviewChart({ view, title }: { view: ResultsView; title: string }) {
  const texts = useFigureTexts();
  const { t, receivedTexts } = texts;
  const ruleLine = useRuleLine(view, useBasisText(view));
  const comparing = areCompared(view.changes);
  const rows = intervalRows(view.changes, texts).slice(0, maxSlideRows);
  const count = view.changes.length - rows.length;
  const span: [number, number] = comparing ? spanOfChanges(view.changes) : [0, 1];
  const notShown = count > 0 ? `${t("report.onPage", { count })} ` : "";
  return (
    <Slide
      title={title}
      lead={[t(comparing ? "changeTitle" : "shareTitle")]}
      footer={[receivedTexts(view).join(" · "), notShown + ruleLine]}
    >
      {(area) => <OverviewRows {...{ rows, span, comparing, area }} />}
    </Slide>
  );
}

interface OverviewRowsProps {
  rows: IntervalRow[];
  span: [from: number, to: number];
  comparing: boolean;
  area: SlideArea;
}

function OverviewRows({ rows, span, comparing, area }: OverviewRowsProps) {
  const { t, locale, signedPoints } = useFigureTexts();
  const { min, max } = overviewRowHeightsPx;
  const top = area.top + 50;
  const height = Math.max(min, Math.min(max, (area.bottom - top) / rows.length));
  const bottom = top + rows.length * height;
  return (
    <>
      <Enlarged {...overviewPicture} y={area.top} height={42} by={1}>
        <IntervalAxis
          span={span}
          ends={comparing ? [t("fewer"), t("more")] : undefined}
          tick={(value) => (comparing ? signedPoints(value) : percentText(value, locale))}
          fontSize={20}
        />
      </Enlarged>
      {comparing && <ZeroLine {...{ span, ...overviewPicture, top, bottom }} />}
      {rows.map((row, at) => (
        <g key={row.question} transform={`translate(${slideSize.edge} ${top + at * height})`}>
          <OverviewRow row={row} span={span} />
        </g>
      ))}
    </>
  );
}

interface OverviewRowProps {
  row: IntervalRow;
  span: [from: number, to: number];
}

function OverviewRow({ row: { label, figures, marks }, span }: OverviewRowProps) {
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
          x={overviewPicture.x - slideSize.edge}
          width={overviewPicture.width}
          y={(marks.length > 1 ? 0 : 14) + line * 30}
          height={36}
          by={1}
        >
          <Interval {...{ at, low, high, span }} open={isWorst} label={alt} />
        </Enlarged>
      ))}
    </>
  );
}
