import { coloursOf, edgeColour, type BarPart } from "./bars.ts";

interface SwatchProps {
  look: Pick<BarPart, "side" | "rank">;
  x?: number | string;
  y?: number;
  width: number | string;
  height: number;
}

/** The pattern of hatched parts, for a page. */
export function Hatching() {
  return (
    <svg width="0" height="0" className="chart-defs" aria-hidden="true">
      <HatchingDefs />
    </svg>
  );
}

/** The pattern of hatched parts, for a drawing of its own. */
export function HatchingDefs() {
  return (
    <defs>
      <pattern id="streger" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.5" height="7" fill="#ffffff" />
      </pattern>
    </defs>
  );
}

/** A part of a bar, or its colour in the key. */
export function Swatch({ look, x, y, width, height }: SwatchProps) {
  const { fill, hatched, outlined } = coloursOf(look);
  const box = { x, y, width, height };
  const stroke = outlined ? edgeColour : hatched ? fill : undefined;
  return (
    <>
      <rect {...box} className="chart-part" fill={fill} stroke={stroke} />
      {hatched && <rect {...box} fill="url(#streger)" />}
    </>
  );
}
