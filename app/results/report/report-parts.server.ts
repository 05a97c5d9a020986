import { coloursOf, edgeColour, type BarPart } from "../charts/bars.ts";
import type { PdfDocument } from "../../base/pdf/pdf-page.server.ts";

interface BarBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between the strokes of a hatched part, in points. */
const hatchPitchPt = 5;

/** A part of a bar, or its sign in the key, in the look that the page gives it: colour, hatching, edge. */
export function drawPart(sheet: PdfDocument, look: Pick<BarPart, "side" | "rank">, place: BarBox): void {
  const { fill, hatched, outlined } = coloursOf(look);
  const { x, y, width, height } = place;
  sheet.rect(x, y, width, height).fill(fill);
  if (hatched) hatch(sheet, place);
  sheet
    .rect(x, y, width, height)
    .lineWidth(0.75)
    .stroke(outlined ? edgeColour : "#ffffff");
}

function hatch(sheet: PdfDocument, { x, y, width, height }: BarBox): void {
  sheet.save().rect(x, y, width, height).clip().lineWidth(1.4);
  for (let at = x - height; at < x + width; at += hatchPitchPt)
    sheet.moveTo(at, y).lineTo(at + height, y + height);
  sheet.stroke("#ffffff").restore();
}
