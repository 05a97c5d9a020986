import { env } from "../../base/env.server.ts";
import type { Diploma } from "../issuing/diplomas.server.ts";
import { drawWaves, drawPlain } from "./layouts/first.server.ts";

/** Every drawing that a diploma was ever issued with. One that has been used is never changed: a new one gets a new number. */
const drawFunctions: Record<number, typeof drawWaves> = { 1: drawWaves, 2: drawPlain };

/**
 * The diploma as a tagged PDF (PDF/UA-1) of one page. Drawn from what was frozen at issue, so the same bytes come out
 * whenever it is drawn, as long as the site keeps its address (BASE_URL). Throws when the layout is unknown.
 */
export function drawDiploma(diploma: Diploma): Promise<Buffer> {
  const draw = drawFunctions[diploma.layout];
  if (!draw)
    throw new Error(`Diploma ${diploma.number} has layout ${diploma.layout}, which nobody can draw.`);
  return draw(diploma, `${env.BASE_URL}/diplom/${diploma.number}`);
}
