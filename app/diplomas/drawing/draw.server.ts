import { env } from "../../base/env.server.ts";
import type { Diploma } from "../issuing/diploma.ts";
import { drawWaves, drawPlain } from "./layouts/first.server.ts";

/** Every layout that a diploma was ever issued with. A layout that has been used is never changed: a new one gets a new number. */
const drawFunctions: Record<number, typeof drawWaves> = { 1: drawWaves, 2: drawPlain };

/**
 * The diploma as a tagged PDF (PDF/UA-1) of one page. It is drawn from what was frozen at issue, so every drawing has the same
 * bytes, as long as the site keeps its address (BASE_URL). Throws when the layout is unknown.
 */
export function drawDiploma(diploma: Diploma): Promise<Buffer> {
  const draw = drawFunctions[diploma.layout];
  if (!draw) throw new Error(`Diploma ${diploma.number} has layout ${diploma.layout}, which is unknown.`);
  return draw(diploma, `${env.BASE_URL}/diplom/${diploma.number}`);
}
