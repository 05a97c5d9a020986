import { scaleLinear } from "d3-scale";
import { useTranslation } from "react-i18next";
import { numberText } from "../ui/figures.ts";
import { useScene } from "../ui/scene.ts";
import type { Difference } from "./statistics/shares.ts";

/** How far the changes of a page reach, to the next ten percentage points: all are drawn to one measure. */
export const reachOf = (differences: Difference[]): number =>
  Math.max(0.1, Math.ceil(Math.max(0, ...differences.flatMap(({ low, high }) => [-low, high])) * 10) / 10);

/** A change in percentage points as a dot with its interval, and the line where nothing has changed. */
export function ChangeChart({
  points,
  low,
  high,
  reach,
  label,
}: Difference & { reach: number; label: string }) {
  const { t } = useTranslation("results");
  const { locale } = useScene();
  const x = scaleLinear([-reach, reach], [5, 95]);
  const at = (value: number) => `${x(value)}%`;
  const ticks = x.ticks(5);
  return (
    <svg
      className="chart"
      width="100%"
      height="76"
      role="img"
      aria-label={label}
      fontFamily='"IBM Plex Sans", system-ui, sans-serif'
      fontSize="13"
    >
      <text x={at(-reach)} y="12" fill="#444">
        ← {t("worse")}
      </text>
      <text x={at(reach)} y="12" textAnchor="end" fill="#444">
        {t("better")} →
      </text>
      <line x1={at(-reach)} x2={at(reach)} y1="54" y2="54" stroke="#767676" />
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={at(tick)} x2={at(tick)} y1="50" y2="58" stroke="#767676" />
          <text x={at(tick)} y="72" textAnchor="middle" fill="#444">
            {tick > 0 ? "+" : ""}
            {numberText(tick * 100, locale)}
          </text>
        </g>
      ))}
      <line x1={at(0)} x2={at(0)} y1="18" y2="58" stroke="#1a1a1a" strokeWidth="2" />
      <line x1={at(low)} x2={at(high)} y1="36" y2="36" stroke="#0b3a66" strokeWidth="4" />
      {[low, high].map((end) => (
        <line key={end} x1={at(end)} x2={at(end)} y1="29" y2="43" stroke="#0b3a66" strokeWidth="3" />
      ))}
      <circle cx={at(points)} cy="36" r="7" fill="#0b3a66" stroke="#fff" strokeWidth="2" />
    </svg>
  );
}
