import { coloursOf, edgeColour, type BarPart } from "./bars.ts";

interface SwatchProps {
  look: Pick<BarPart, "side" | "rank">;
  x?: number | string;
  y?: number;
  width: number | string;
  height: number;
}

/** The strokes over hatched parts, once in every page and every drawing that stands by itself. */
export function Hatching() {
  return (
    <svg width="0" height="0" className="chart-defs" aria-hidden="true">
      <HatchingDefs />
    </svg>
  );
}

/** The same for a drawing that has room for definitions. */
export function HatchingDefs() {
  return (
    <defs>
      <pattern id="streger" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.5" height="7" fill="#ffffff" />
      </pattern>
    </defs>
  );
}

/** A part of a bar, or its sign in the key: one look for both. */
export function Swatch({ look, x, y, width, height }: SwatchProps) {
  const { fill, hatched, outlined } = coloursOf(look);
  const place = { x, y, width, height };
  const around = outlined ? edgeColour : hatched ? fill : undefined;
  return (
    <>
      <rect {...place} className="chart-part" fill={fill} stroke={around} />
      {hatched && <rect {...place} fill="url(#streger)" />}
    </>
  );
}
