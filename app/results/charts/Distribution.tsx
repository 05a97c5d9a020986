import { useTranslation } from "react-i18next";
import { percentNumber, percentText } from "../../base/number-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Bar, barOf, coloursOf, type Extent, type BarPart, answersInBarOrder } from "./bars.ts";
import { Swatch } from "./Swatch.tsx";

export interface DrawnRow {
  label: string;
  /** Null: nothing may or can be drawn; `notDrawnText` takes its place. */
  shares: number[] | null;
  notDrawnText: string;
}

interface DistributionProps {
  rows: DrawnRow[];
  ordered: boolean;
  extent: Extent;
  /** What the drawing shows, for those who do not see it; the table beside it has every figure. */
  label: string;
}

const rowHeightPx = 68;
const barTopPx = 24;
const barHeightPx = 32;

/** A bar for each row, in per cent of its own answers. Widths are relative, so that the text keeps its size on a phone. */
export function Distribution({ rows, ordered, extent, label }: DistributionProps) {
  const height = rows.length * rowHeightPx;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart"
      width="100%"
      height={height}
      role="img"
      aria-label={label}
      fontFamily="IBM Plex Sans, system-ui, sans-serif"
    >
      {rows.map((row, i) => (
        <g key={row.label} transform={`translate(0 ${i * rowHeightPx})`}>
          <text x="0" y="14" fontSize="14" fill="#1a1a1a">
            {row.label}
          </text>
          {row.shares ? (
            <DrawnBar bar={barOf(row.shares, ordered, extent)} />
          ) : (
            <NotDrawn text={row.notDrawnText} />
          )}
        </g>
      ))}
    </svg>
  );
}

function NotDrawn({ text }: { text: string }) {
  return (
    <>
      <rect
        x="0.5"
        y={barTopPx}
        width="99%"
        height={barHeightPx}
        className="chart-ink"
        fill="none"
        stroke="#6b6b6b"
        strokeDasharray="4 4"
      />
      <text x="2%" y={barTopPx + 21} fontSize="14" fill="#1a1a1a">
        {text}
      </text>
    </>
  );
}

function DrawnBar({ bar }: { bar: Bar & { axis: number } }) {
  const innerParts = bar.parts.filter((part, i) => bar.parts.findIndex(({ side }) => side === part.side) < i);
  return (
    <>
      {bar.parts.map((part) => (
        <Swatch
          key={part.category}
          look={part}
          x={`${part.x}%`}
          y={barTopPx}
          width={`${part.width}%`}
          height={barHeightPx}
        />
      ))}
      {innerParts.map((part) => (
        <Seam key={part.category} part={part} />
      ))}
      {bar.axis > 0 && <Axis at={`${bar.axis}%`} />}
      {bar.parts.map((part) =>
        isOnlyPartOfSide(part, bar.parts) ? null : <PartLabel key={part.category} part={part} />,
      )}
      {bar.sideSums.map((sum) => (
        <SideSum key={sum.side} sum={sum} />
      ))}
    </>
  );
}

/** The line of two white pixels between a part and the one inside it. */
function Seam({ part: { side, x, width } }: { part: BarPart }) {
  const at = `${side === "worse" ? x + width : x}%`;
  return <line x1={at} x2={at} y1={barTopPx} y2={barTopPx + barHeightPx} stroke="#fff" strokeWidth="2" />;
}

/** The line that parts the better answers from the worse. */
const Axis = ({ at }: { at: string }) => (
  <line
    className="chart-ink"
    x1={at}
    x2={at}
    y1={barTopPx - 4}
    y2={barTopPx + barHeightPx + 4}
    stroke="#1a1a1a"
    strokeWidth="2"
  />
);

/** The share of all answers on one side, beside the bar. */
function SideSum({ sum: { side, share, x } }: { sum: Bar["sideSums"][number] }) {
  const { locale } = useRenderContext();
  return (
    <text
      className="chart-sum"
      x={`${x}%`}
      transform={`translate(${side === "worse" ? -6 : 6} 0)`}
      y={barTopPx + 21}
      fontSize="14"
      fontWeight="600"
      textAnchor={side === "worse" ? "end" : "start"}
      fill="#1a1a1a"
    >
      {percentText(share, locale)}
    </text>
  );
}

/** Whether a part is all of its side, so that its figure is already written beside it as the side's sum. */
const isOnlyPartOfSide = ({ side }: BarPart, parts: BarPart[]) =>
  side !== "plain" && parts.filter((part) => part.side === side).length === 1;

/** A share inside its part where there is room: always from 8 % of the drawing, from 3.5 % on a wide screen. */
function PartLabel({ part }: { part: BarPart }) {
  const { locale } = useRenderContext();
  if (part.width < 3.5) return null;
  const { fill, ink, hatched } = coloursOf(part);
  const middle = `${part.x + part.width / 2}%`;
  return (
    <g className={part.width < 8 ? "chart-fine" : undefined}>
      {hatched && (
        <rect x={middle} y={barTopPx + 7} width="20" height="18" fill={fill} transform="translate(-10 0)" />
      )}
      <text className="chart-on" x={middle} y={barTopPx + 21} fontSize="13" textAnchor="middle" fill={ink}>
        {percentNumber(part.share, locale)}
      </text>
    </g>
  );
}

/** The colours with their answers, in the order in which they stand in the bars. */
export function ColourKey({ scale, ordered }: { scale: string[]; ordered: boolean }) {
  const { t } = useTranslation("results");
  return (
    <ul className="chart-key" aria-label={t("key")} lang="da">
      {answersInBarOrder(scale, ordered).map(({ text, side, rank }) => (
        <li key={text}>
          <svg className="chart" width="16" height="16" aria-hidden="true">
            <Swatch look={{ side, rank }} x={0.5} y={0.5} width={15} height={15} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
