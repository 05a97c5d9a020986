import { numberText, percentText } from "../../base/number-text.ts";
import type { Figure } from "../figures/figures.ts";
import type { Share } from "../statistics/proportions.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface TrendLineProps {
  /** A figure a round, the first round first; null or without a share where there is a gap. */
  figures: (Figure | null)[];
  rounds: { id: number; opensAt: Date }[];
  /** By round: whether it asked others than the last one. Its point is open, and no line leads to it. */
  asksOthers?: boolean[];
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

/** Where a share and a round are drawn: `x` in per cent of the width, `y` in pixels from the top. */
interface Scale {
  x: (at: number) => string;
  y: (share: number) => number;
  bottomPx: number;
}

function createScale(positions: number[], bottomPx: number): Scale {
  return {
    x: (at) => `${positions[at]!}%`,
    y: (share) => topPx + (1 - share) * (bottomPx - topPx),
    bottomPx,
  };
}

/** A figure and its place among the rounds; null where there is a gap. */
interface Point {
  at: number;
  n: number | null;
  top: Share | null;
  asksOthers: boolean;
}

/**
 * A share through the rounds, from 0 to 100 %, each point on its 95 % interval. Only points of consecutive rounds are joined that
 * asked by the same definition, so that a gap stays visible.
 */
export function TrendLine({ figures, rounds, asksOthers = [], label, height = 220 }: TrendLineProps) {
  const positions = roundPositions(rounds);
  const lines = labelLines(positions);
  const secondLinePx = lines.includes(1) ? 34 : 0;
  const scale = createScale(positions, height - belowPx - secondLinePx);
  const points = figures.map((figure, at) => ({
    at,
    n: figure?.n ?? null,
    top: figure?.top ?? null,
    asksOthers: asksOthers[at] ?? false,
  }));
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
      <ShareAxis scale={scale} />
      <RoundLabels rounds={rounds} points={points} lines={lines} scale={scale} />
      <ConnectingLines points={points} scale={scale} />
      {points.map(
        (point) => point.top && <DrawnPoint key={point.at} {...point} top={point.top} scale={scale} />,
      )}
    </svg>
  );
}

function ShareAxis({ scale: { y } }: { scale: Scale }) {
  const { locale } = useFigureTexts();
  return [0, 0.5, 1].map((share) => (
    <g key={share}>
      <line x1="16%" x2="100%" y1={y(share)} y2={y(share)} stroke="#c9c9c9" />
      <text x="14.5%" y={y(share) + 4} textAnchor="end">
        {percentText(share, locale)}
      </text>
    </g>
  ));
}

interface RoundLabelsProps {
  rounds: TrendLineProps["rounds"];
  points: Point[];
  /** The line (0 or 1) of each round's month. */
  lines: number[];
  scale: Scale;
}

/** The month of each round, and how many answered. */
function RoundLabels({ rounds, points, lines, scale: { x, bottomPx } }: RoundLabelsProps) {
  const { t, locale, monthText } = useFigureTexts();
  return rounds.map(({ id, opensAt }, at) => (
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
  ));
}

function ConnectingLines({ points, scale: { x, y } }: { points: Point[]; scale: Scale }) {
  return points.map(({ at, top, asksOthers }) => {
    const following = points[at + 1];
    const next = following?.asksOthers === asksOthers ? following.top : null;
    return (
      top &&
      next &&
      !asksOthers && (
        <line
          key={at}
          className="chart-ink"
          x1={x(at)}
          x2={x(at + 1)}
          y1={y(top.share)}
          y2={y(next.share)}
          stroke="#0b3a66"
          strokeWidth="2"
        />
      )
    );
  });
}

interface DrawnPointProps extends Pick<Point, "at" | "asksOthers"> {
  top: Share;
  scale: Scale;
}

/** A share on its interval, with its figure above the interval, or below it where there is no space above. */
function DrawnPoint({ at, top, asksOthers, scale: { x, y } }: DrawnPointProps) {
  const { locale } = useFigureTexts();
  const [lowY, highY] = [y(top.low), y(top.high)];
  return (
    <g>
      <line
        className="chart-ink"
        x1={x(at)}
        x2={x(at)}
        y1={lowY}
        y2={highY}
        stroke="#4d97d1"
        strokeWidth="4"
      />
      <circle
        className="chart-dot"
        cx={x(at)}
        cy={y(top.share)}
        r="6"
        fill={asksOthers ? "#fff" : "#0b3a66"}
        stroke={asksOthers ? "#0b3a66" : "#fff"}
        strokeWidth="2"
      />
      <PointLabel x={x(at)} y={highY - 8 < topPx + 4 ? lowY + 17 : highY - 8}>
        {percentText(top.share, locale)}
      </PointLabel>
    </g>
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
