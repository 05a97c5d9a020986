import type { Diploma } from "../issuing/diploma.ts";
import { drawPlain, drawWaves } from "./layouts/first.server.ts";

/** Every layout that a diploma was ever issued with. A layout that has been used is never changed: a new one gets a new number. */
const drawFunctions: Record<number, typeof drawWaves> = { 1: drawWaves, 2: drawPlain };

/** A diploma, and the address of its public page. */
export interface DiplomaDrawing {
  diploma: Diploma;
  address: string;
}

/**
 * The diploma as a tagged PDF (PDF/UA-1) of one page. It is drawn from what was frozen at issue, so every drawing has the same
 * bytes, as long as the site keeps its address (BASE_URL). Rejects when the layout is unknown.
 */
export default async function drawDiploma({ diploma, address }: DiplomaDrawing): Promise<Buffer> {
  const draw = drawFunctions[diploma.layout];
  if (!draw) throw new Error(`Diploma ${diploma.number} has layout ${diploma.layout}, which is unknown.`);
  return draw(diploma, address);
}
