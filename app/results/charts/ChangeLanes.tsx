import { scaleLinear } from "d3-scale";

/** How a share changed: a dot on the interval of its change. */
export interface Lane {
  /** The two best answers are drawn as a full dot, the two worst as an open one. */
  of: "best" | "worst";
  /** The change and the ends of its interval, as fractions. */
  points: number;
  low: number;
  high: number;
  /** Whether the change is clear, and then which way it counts. */
  tone: "good" | "bad" | "plain";
}

interface ChangeLanesProps {
  lanes: Lane[];
  /** The changes at the left and the right end of the drawing. */
  span: [from: number, to: number];
  /** What the drawing shows, for those who do not see it. */
  label: string;
}

const laneHeightPx = 18;
const edgePx = 5;

/** A question's changes under each other, on a line that marks no change. Rows of them share one span and one axis. */
export function ChangeLanes({ lanes, span, label }: ChangeLanesProps) {
  const height = lanes.length * laneHeightPx + 2 * edgePx;
  const x = scaleLinear(span, [4, 96]);
  const to = (value: number) => `${x(value)}%`;
  return (
    <svg className="chart" width="100%" height={height} role="img" aria-label={label}>
      <line
        className="lane-zero"
        x1={to(0)}
        x2={to(0)}
        y1="0"
        y2={height}
        strokeWidth="1.5"
        strokeDasharray="3 4"
      />
      {lanes.map(({ of, points, low, high, tone }, at) => {
        const y = edgePx + laneHeightPx * (at + 0.5);
        return (
          <g key={of} className={`lane lane-${tone}`}>
            <line
              className="chart-ink lane-interval"
              x1={to(low)}
              x2={to(high)}
              y1={y}
              y2={y}
              strokeWidth="5"
            />
            <circle className={`chart-dot lane-${of}`} cx={to(points)} cy={y} r="6" strokeWidth="2.5" />
          </g>
        );
      })}
    </svg>
  );
}

/** A dot as it stands in the drawing, for the key under it. */
export function LaneDot({ of }: Pick<Lane, "of">) {
  return (
    <svg className="chart lane lane-plain" width="16" height="16" aria-hidden="true">
      <circle className={`chart-dot lane-${of}`} cx="8" cy="8" r="6" strokeWidth="2.5" />
    </svg>
  );
}
