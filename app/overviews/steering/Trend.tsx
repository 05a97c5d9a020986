import { percentText } from "../../base/number-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import { shortDay } from "./trend-lines.ts";

interface TrendProps {
  /** yyyy-mm-dd */
  days: string[];
  /** Shares from 0 to 1, null where there is no figure; each line with its name and colour. */
  lines: { name: string; colour: string; shares: (number | null)[] }[];
  /** What the drawing shows, for those who do not see it; the table beside it has every figure. */
  label: string;
}

const [height, top, below] = [220, 22, 28];
const foot = height - below;
const y = (share: number) => top + (1 - share) * (foot - top);

/** Shares through time, from 0 to 100 %. Two points are joined only when they are of neighbouring days. */
export function Trend({ days, lines, label }: TrendProps) {
  return (
    <figure className="trend">
      <svg
        className="chart"
        width="100%"
        height={height}
        role="img"
        aria-label={label}
        fontSize="13"
        fill="#444"
      >
        <Axes days={days} />
        {lines.map(({ name, colour, shares }) => (
          <g key={name} stroke={colour} fill={colour}>
            <Points days={days} shares={shares} />
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className="chart-key">
          {lines.map(({ name, colour }) => (
            <li key={name}>
              <svg width="20" height="20" aria-hidden="true">
                <circle cx="10" cy="10" r="6" fill={colour} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** Where the day at this index stands, of so many. */
const xOf = (at: number, days: number) => `${9 + (at * 82) / Math.max(1, days - 1)}%`;

/** Lines at 0, 50 and 100 %, and every day below; on a narrow screen every other. */
function Axes({ days }: { days: string[] }) {
  const { locale } = useRenderContext();
  return (
    <>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1="0" x2="100%" y1={y(share)} y2={y(share)} stroke="#c9c9c9" />
          <text x="0" y={y(share) - 4}>
            {percentText(share, locale)}
          </text>
        </g>
      ))}
      {days.map((day, at) => (
        <text key={day} x={xOf(at, days.length)} y={height - 6} textAnchor="middle">
          <tspan className={at % 2 === days.length % 2 ? "chart-fine" : undefined}>
            {shortDay(day, locale)}
          </tspan>
        </text>
      ))}
    </>
  );
}

function Points({ days, shares }: { days: string[]; shares: (number | null)[] }) {
  const x = (at: number) => xOf(at, days.length);
  return shares.map((share, at) => {
    const next = shares[at + 1];
    if (share === null) return null;
    return (
      <g key={days[at]}>
        {next !== undefined && next !== null && (
          <line x1={x(at)} x2={x(at + 1)} y1={y(share)} y2={y(next)} strokeWidth="2.5" />
        )}
        <circle cx={x(at)} cy={y(share)} r="5" stroke="#fff" strokeWidth="2" />
      </g>
    );
  });
}
