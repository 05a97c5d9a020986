import { scaleLinear } from "d3-scale";

interface IntervalProps {
  /** The measured value, and its interval. */
  at: number;
  low: number;
  high: number;
  /** The values at the left and the right end of the drawing. */
  span: [from: number, to: number];
  /** The value at which a line marks that nothing has changed. */
  noChangeAt?: number;
  /** Whether the dot is open: that of the worst answers. */
  open?: boolean;
  /** What the drawing shows, for those who do not see it. */
  label: string;
}

/** Where a value stands in a drawing, in per cent of its width. */
export const intervalScale = (span: [from: number, to: number]) => scaleLinear(span, [4, 96]);

/** A measured value as a dot on its interval. Rows of them share one span and one axis. */
export function Interval({ at, low, high, span, noChangeAt, open = false, label }: IntervalProps) {
  const x = intervalScale(span);
  const to = (value: number) => `${x(value)}%`;
  return (
    <svg className="chart" width="100%" height="36" role="img" aria-label={label}>
      <line x1="4%" x2="96%" y1="18" y2="18" stroke="#c9c9c9" />
      {noChangeAt !== undefined && (
        <line
          className="chart-ink"
          x1={to(noChangeAt)}
          x2={to(noChangeAt)}
          y1="0"
          y2="36"
          stroke="#1a1a1a"
          strokeWidth="2"
        />
      )}
      <line
        className="chart-ink"
        x1={to(low)}
        x2={to(high)}
        y1="18"
        y2="18"
        stroke="#0b3a66"
        strokeWidth="4"
      />
      <End at={to(low)} />
      <End at={to(high)} />
      <circle
        className="chart-dot"
        cx={to(at)}
        cy="18"
        r="7"
        fill={open ? "#fff" : "#0b3a66"}
        stroke={open ? "#0b3a66" : "#fff"}
        strokeWidth={open ? 3 : 2}
      />
    </svg>
  );
}

const End = ({ at }: { at: string }) => (
  <line className="chart-ink" x1={at} x2={at} y1="11" y2="25" stroke="#0b3a66" strokeWidth="3" />
);

interface AxisProps extends Pick<IntervalProps, "span"> {
  ends?: [left: string, right: string];
  tick: (value: number) => string;
  fontSize?: number;
  /** Whether a narrow screen leaves out all ticks but the middle one and the ends. */
  narrow?: boolean;
}

/** The axis of rows of intervals. Hidden from screen readers: each row says its own figures. */
export function IntervalAxis({ span, ends, tick, fontSize = 13, narrow = false }: AxisProps) {
  const kept = [span[0], (span[0] + span[1]) / 2, span[1]];
  const x = intervalScale(span);
  return (
    <svg
      className="chart"
      width="100%"
      height={ends ? 42 : 24}
      aria-hidden="true"
      fontFamily="IBM Plex Sans, system-ui, sans-serif"
      fontSize={fontSize}
      fill="#444"
    >
      {ends && (
        <>
          <text x="4%" y="14">
            ← {ends[0]}
          </text>
          <text x="96%" y="14" textAnchor="end">
            {ends[1]} →
          </text>
        </>
      )}
      {x.ticks(5).map((value) => (
        <text
          key={value}
          className={narrow && !kept.some((tick) => Math.abs(tick - value) < 1e-9) ? "chart-fine" : undefined}
          x={`${x(value)}%`}
          y={ends ? 36 : 18}
          textAnchor="middle"
        >
          {tick(value)}
        </text>
      ))}
    </svg>
  );
}
