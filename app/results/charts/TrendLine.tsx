import { numberText, percentText } from "../../base/number-text.ts";
import type { Figure } from "../figures/figures.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface TrendLineProps {
  /** A figure a round, the first round first; null or without a share where there is a hole. */
  figures: (Figure | null)[];
  rounds: { id: number; opensAt: Date }[];
  /** What the drawing shows, for those who do not see it; the table beside it has every figure. */
  label: string;
  height?: number;
}

const [top, below] = [20, 44];
/** Between what the first and the last round stand, in per cent of the width: left of it the axis is written. */
const [first, last] = [24, 88];
/** Two rounds nearer than this are written a line apart. */
const minLabelGapPercent = 23;

/** Where each round stands: to the scale of time, from the day each opened. */
export function roundPositions(rounds: { opensAt: Date }[]): number[] {
  const times = rounds.map(({ opensAt }) => opensAt.getTime());
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return times.map((time) => first + (to > from ? (time - from) / (to - from) : 0.5) * (last - first));
}

/** On which of two lines each round's month is written: the second where it would run into the one before. */
function labelRows(places: number[]): number[] {
  const lines: number[] = [];
  for (const [at, place] of places.entries()) {
    const close = at > 0 && place - places[at - 1]! < minLabelGapPercent;
    lines.push(close ? 1 - lines[at - 1]! : 0);
  }
  return lines;
}

/**
 * A share through the rounds, from 0 to 100 %, each point on its 95 % interval. Points are joined only where no round lies
 * between them: a hole is a hole.
 */
export function TrendLine({ figures, rounds, label, height = 220 }: TrendLineProps) {
  const { t, locale, monthText } = useFigureTexts();
  const places = roundPositions(rounds);
  const lines = labelRows(places);
  const staggered = lines.includes(1) ? 34 : 0;
  const foot = height - below - staggered;
  const y = (share: number) => top + (1 - share) * (foot - top);
  const x = (at: number) => `${places[at]!}%`;
  const points = figures.map((figure, at) => ({ at, n: figure?.n ?? null, own: figure?.top ?? null }));
  const joined = points.flatMap(({ own }, at) => {
    const next = points[at + 1]?.own;
    return own && next ? [{ at, from: own.share, to: next.share }] : [];
  });
  /** Above the interval, or below it where there is no room above. */
  const labelAt = (low: number, high: number) => (high - 8 < top + 4 ? low + 17 : high - 8);
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
        <g key={id} transform={`translate(0 ${foot + 20 + lines[at]! * 34})`}>
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
        ({ at, own }) =>
          own && (
            <g key={at}>
              <line
                className="chart-ink"
                x1={x(at)}
                x2={x(at)}
                y1={y(own.low)}
                y2={y(own.high)}
                stroke="#4d97d1"
                strokeWidth="4"
              />
              <circle
                className="chart-dot"
                cx={x(at)}
                cy={y(own.share)}
                r="6"
                fill="#0b3a66"
                stroke="#fff"
                strokeWidth="2"
              />
              <PointLabel x={x(at)} y={labelAt(y(own.low), y(own.high))}>
                {percentText(own.share, locale)}
              </PointLabel>
            </g>
          ),
      )}
    </svg>
  );
}

/** A point's figure, on a plate that no line of the axis runs through. */
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
