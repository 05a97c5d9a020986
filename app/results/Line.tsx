import { percentText } from "../ui/figures.ts";
import type { Figure } from "./figures.ts";
import { useFigureWords } from "./useFigureWords.ts";

interface LineProps {
  /** A figure a round, the first round first; null or without a share where there is a hole. */
  figures: (Figure | null)[];
  rounds: { id: number; opensAt: Date }[];
  /** What the drawing shows, for those who do not see it; the table beside it has every figure. */
  label: string;
  height?: number;
}

const [top, below] = [20, 26];

/**
 * A share through the rounds, from 0 to 100 %, each point on its 95 % interval. Points are joined only where no round lies
 * between them: a hole is a hole.
 */
export function Line({ figures, rounds, label, height = 200 }: LineProps) {
  const { locale, monthText } = useFigureWords();
  const foot = height - below;
  const y = (share: number) => top + (1 - share) * (foot - top);
  const x = (at: number) => 14 + (at * 78) / Math.max(1, rounds.length - 1);
  const points = figures.map((figure, at) => ({ at, own: figure?.top ?? null }));
  const joined = points.flatMap(({ own }, at) => {
    const next = points[at + 1]?.own;
    return own && next ? [{ at, from: own.share, to: next.share }] : [];
  });
  /** Above the interval, or below it where there is no room above. */
  const labelAt = (low: number, high: number) => (high - 8 < top + 4 ? low + 16 : high - 8);
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
          <line x1="0" x2="100%" y1={y(share)} y2={y(share)} stroke="#c9c9c9" />
          <text x="0" y={y(share) - 4}>
            {percentText(share, locale)}
          </text>
        </g>
      ))}
      {rounds.map(({ id, opensAt }, at) => (
        <text key={id} x={`${x(at)}%`} y={height - 6} textAnchor="middle">
          {monthText(opensAt)}
        </text>
      ))}
      {joined.map(({ at, from, to }) => (
        <line
          key={at}
          x1={`${x(at)}%`}
          x2={`${x(at + 1)}%`}
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
                x1={`${x(at)}%`}
                x2={`${x(at)}%`}
                y1={y(own.low)}
                y2={y(own.high)}
                stroke="#4d97d1"
                strokeWidth="4"
              />
              <circle cx={`${x(at)}%`} cy={y(own.share)} r="6" fill="#0b3a66" stroke="#fff" strokeWidth="2" />
              <text
                x={`${x(at)}%`}
                y={labelAt(y(own.low), y(own.high))}
                textAnchor="middle"
                fontWeight="600"
                fill="#1a1a1a"
              >
                {percentText(own.share, locale)}
              </text>
            </g>
          ),
      )}
    </svg>
  );
}
