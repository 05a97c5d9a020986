import { z } from "zod";
import { halfWidthOf } from "../../results/comparison/verdicts.ts";
import { changeOfShare, compare } from "../../results/statistics/compare.ts";
import { parseJson, refuse } from "../cli/refuse.ts";

const counts = z.array(z.int().min(0).nullable()).min(2);
const questions = z.int().min(1).max(1000).optional();
const rounds = z.strictObject({ baseline: counts, followUp: counts, questions });

/**
 * `compare JSON`: `{"baseline":[…],"followUp":[…]}`, counts from best to worst; prints every published figure of a question. With
 * `"questions":N` the intervals of the changes are those of a page that compares N questions; without it they are of 95 %. `top2` is
 * the first two answers of any scale, at 95 %.
 */
export function run([text = ""]: string[]): number {
  const parsed = rounds.safeParse(parseJson(text));
  if (!parsed.success)
    return refuse(
      'Skriv {"baseline":[…],"followUp":[…]}: hele antal fra 0 og op, bedste svar først, mindst to svarmuligheder.',
    );
  const { baseline, followUp, questions: compared } = parsed.data;
  if (baseline.length !== followUp.length)
    return refuse("De to målinger har ikke lige mange svarmuligheder og kan ikke sammenlignes.");
  if (!isKnown(baseline) || !isKnown(followUp))
    return refuse(
      "Et antal er ukendt (null): så er summen, andelene og testene også ukendte. Der er ikke regnet videre på de kendte.",
    );
  if (isEmpty(baseline) || isEmpty(followUp))
    return refuse("Mindst én af målingerne har ingen svar: der er intet at sammenligne.");
  const z = compared === undefined ? undefined : halfWidthOf(compared);
  const top2 = changeOfShare(firstTwo(baseline), firstTwo(followUp));
  console.log(JSON.stringify({ ...compare(baseline, followUp, z), top2 }));
  return 0;
}

const sum = (list: number[]) => list.reduce((total, count) => total + count, 0);
const firstTwo = (list: number[]) => ({ hits: sum(list.slice(0, 2)), n: sum(list) });
const isKnown = (list: (number | null)[]): list is number[] => !list.includes(null);
const isEmpty = (list: number[]) => list.every((count) => count === 0);
