import { z } from "zod";
import { benjaminiHochberg, holm } from "../../results/statistics/adjusted-p.ts";
import { parseJson, refuse } from "../cli/refuse.ts";

const pValues = z.array(z.number().min(0).max(1)).min(1);

/** `adjust JSON`: prints a list of p-values adjusted by Holm and by Benjamini-Hochberg, in the given order. */
export function run([text = ""]: string[]): number {
  const parsed = pValues.safeParse(parseJson(text));
  if (!parsed.success) return refuse("Skriv en liste af p-værdier mellem 0 og 1, for eksempel [0.01, 0.2].");
  console.log(JSON.stringify({ holm: holm(parsed.data), bh: benjaminiHochberg(parsed.data) }));
  return 0;
}
