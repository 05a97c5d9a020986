/** The line that `npm run prove` prints of a proof. */
import type { Figures } from "./contract.ts";

export interface Proven {
  name: string;
  ok: boolean;
  seconds: number;
  /** Figures of the unchanged product that are out of their bounds. */
  wrong: string[];
  figures: Figures;
  broken: Tried[];
  /** Replacements that were not tried, since they are not found in so few rounds. */
  leftOut: string[];
}

export interface Tried {
  replacement: string;
  spoils: string;
  found: boolean;
  /** Other figures that are out of their bounds with this replacement. */
  also?: string[];
  fault?: string;
}

/** A proof that could not be run. */
interface Failed {
  name: string;
  ok: false;
  fault: string;
}

/** One line of JSON: the name, whether it holds, then each figure under its own name. Throws when a figure has the name of another field. */
export function lineOf(proof: Proven | Failed): string {
  if ("fault" in proof) return JSON.stringify(proof);
  checkFigureNames(proof);
  const { name, ok, figures, ...rest } = proof;
  return JSON.stringify({ name, ok, ...figures, ...rest });
}

/** Throws when a figure has the name of another field of the line. */
export function checkFigureNames(proof: Proven): void {
  const taken = Object.keys(proof.figures).filter((figure) => figure in proof);
  if (taken.length > 0) throw new Error(`${proof.name}: a figure may not be named ${taken.join(" or ")}.`);
}
