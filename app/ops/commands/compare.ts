import { z } from "zod";
import { compare } from "../../results/statistics/compare.ts";
import { parseJson, refuse } from "../cli/refuse.ts";

const counts = z.array(z.int().min(0).nullable()).min(2);
const rounds = z.strictObject({ baseline: counts, followUp: counts });

/** `compare JSON`: `{"baseline":[…],"followUp":[…]}`, counts from best to worst; prints every published figure of a question. */
export function run([text = ""]: string[]): number {
  const parsed = rounds.safeParse(parseJson(text));
  if (!parsed.success)
    return refuse(
      'Skriv {"baseline":[…],"followUp":[…]}: hele antal fra 0 og op, bedste svar først, mindst to svarmuligheder.',
    );
  const { baseline, followUp } = parsed.data;
  if (baseline.length !== followUp.length)
    return refuse("De to målinger har ikke lige mange svarmuligheder og kan ikke sammenlignes.");
  if (!isKnown(baseline) || !isKnown(followUp))
    return refuse(
      "Et antal er ukendt (null): så er summen, andelene og testene også ukendte. Der er ikke regnet videre på de kendte.",
    );
  if (isEmpty(baseline) || isEmpty(followUp))
    return refuse("Mindst én af målingerne har ingen svar: der er intet at sammenligne.");
  console.log(JSON.stringify(compare(baseline, followUp)));
  return 0;
}

const isKnown = (list: (number | null)[]): list is number[] => !list.includes(null);
const isEmpty = (list: number[]) => list.every((count) => count === 0);
