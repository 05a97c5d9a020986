import { numberText, percentText } from "../../base/number-text.ts";
import type { Figure } from "../figures/figures.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface TrendLineProps {
  /** A figure a round, the first round first; null or without a share where there is a gap. */
  figures: (Figure | null)[];
  rounds: { id: number; opensAt: Date }[];
  /** What the drawing shows, for those who do not see it; the table beside it has every figure. */
  label: string;
  height?: number;
}

const [topPx, belowPx] = [20, 44];
/** The positions of the first and the last round, in per cent of the width; the axis is left of them. */
const [firstPercent, lastPercent] = [24, 88];
/** The months of two rounds that are nearer than this stand on two lines. */
const minLabelGapPercent = 23;

/** The position of each round on a scale of time, by the day it opened; per cent of the width. */
export function roundPositions(rounds: { opensAt: Date }[]): number[] {
  const times = rounds.map(({ opensAt }) => opensAt.getTime());
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const width = lastPercent - firstPercent;
  return times.map((time) => firstPercent + (to > from ? (time - from) / (to - from) : 0.5) * width);
}

/** The line (0 or 1) of each round's month: it changes where the month would run into the one before. */
function labelLines(positions: number[]): number[] {
  const lines: number[] = [];
  for (const [at, position] of positions.entries()) {
    const isClose = at > 0 && position - positions[at - 1]! < minLabelGapPercent;
    lines.push(isClose ? 1 - lines[at - 1]! : 0);
  }
  return lines;
}

/**
 * A share through the rounds, from 0 to 100 %, each point on its 95 % interval. Only points of consecutive rounds are joined, so
 * that a gap stays visible.
 */
export function TrendLine({ figures, rounds, label, height = 220 }: TrendLineProps) {
  const { t, locale, monthText } = useFigureTexts();
  const positions = roundPositions(rounds);
  const lines = labelLines(positions);
  const secondLinePx = lines.includes(1) ? 34 : 0;
  const bottomPx = height - belowPx - secondLinePx;
  const y = (share: number) => topPx + (1 - share) * (bottomPx - topPx);
  const x = (at: number) => `${positions[at]!}%`;
  const points = figures.map((figure, at) => ({ at, n: figure?.n ?? null, top: figure?.top ?? null }));
  const joined = points.flatMap(({ top }, at) => {
    const next = points[at + 1]?.top;
    return top && next ? [{ at, from: top.share, to: next.share }] : [];
  });
  /** Above the interval, or below it where there is no space above. */
  const labelAt = (low: number, high: number) => (high - 8 < topPx + 4 ? low + 17 : high - 8);
  return (
    <svg
      className="chart"
      width="100%"
      height={height}
      role="img"
      aria-label={label}
      fontFamily="IBM Plex Sans, system-ui, sans-serif"
      fontSize="13"
      fill="#444"
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1="16%" x2="100%" y1={y(share)} y2={y(share)} stroke="#c9c9c9" />
          <text x="14.5%" y={y(share) + 4} textAnchor="end">
            {percentText(share, locale)}
          </text>
        </g>
      ))}
      {rounds.map(({ id, opensAt }, at) => (
        <g key={id} transform={`translate(0 ${bottomPx + 20 + lines[at]! * 34})`}>
          <text x={x(at)} textAnchor="middle">
            {monthText(opensAt)}
          </text>
          {points[at]!.n !== null && (
            <text x={x(at)} y="16" textAnchor="middle">
              {t("overTime.n", { n: numberText(points[at]!.n, locale) })}
            </text>
          )}
        </g>
      ))}
      {joined.map(({ at, from, to }) => (
        <line
          key={at}
          className="chart-ink"
          x1={x(at)}
          x2={x(at + 1)}
          y1={y(from)}
          y2={y(to)}
          stroke="#0b3a66"
          strokeWidth="2"
        />
      ))}
      {points.map(
        ({ at, top }) =>
          top && (
            <g key={at}>
              <line
                className="chart-ink"
                x1={x(at)}
                x2={x(at)}
                y1={y(top.low)}
                y2={y(top.high)}
                stroke="#4d97d1"
                strokeWidth="4"
              />
              <circle
                className="chart-dot"
                cx={x(at)}
                cy={y(top.share)}
                r="6"
                fill="#0b3a66"
                stroke="#fff"
                strokeWidth="2"
              />
              <PointLabel x={x(at)} y={labelAt(y(top.low), y(top.high))}>
                {percentText(top.share, locale)}
              </PointLabel>
            </g>
          ),
      )}
    </svg>
  );
}

/** A point's figure, on a white plate that covers the lines of the axis. */
function PointLabel({ x, y, children }: { x: string; y: number; children: string }) {
  const width = children.length * 8 + 2;
  return (
    <>
      <rect
        className="chart-plate"
        x={x}
        y={y - 12}
        width={width}
        height="15"
        fill="#fff"
        transform={`translate(${-width / 2} 0)`}
      />
      <text x={x} y={y} textAnchor="middle" fontWeight="600" fill="#1a1a1a">
        {children}
      </text>
    </>
  );
}
