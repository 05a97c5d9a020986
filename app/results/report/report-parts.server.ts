import { coloursOf, edge, type Part } from "../charts/bars.ts";
import type { Paper } from "./pdf-page.server.ts";

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between the strokes of a hatched part, in points. */
const pitch = 5;

/** A part of a bar, or its sign in the key, in the look that the page gives it: colour, hatching, edge. */
export function drawPart(sheet: Paper, look: Pick<Part, "side" | "rank">, place: Place): void {
  const { fill, hatched, outlined } = coloursOf(look);
  const { x, y, width, height } = place;
  sheet.rect(x, y, width, height).fill(fill);
  if (hatched) hatch(sheet, place);
  sheet
    .rect(x, y, width, height)
    .lineWidth(0.75)
    .stroke(outlined ? edge : "#ffffff");
}

function hatch(sheet: Paper, { x, y, width, height }: Place): void {
  sheet.save().rect(x, y, width, height).clip().lineWidth(1.4);
  for (let at = x - height; at < x + width; at += pitch) sheet.moveTo(at, y).lineTo(at + height, y + height);
  sheet.stroke("#ffffff").restore();
}
