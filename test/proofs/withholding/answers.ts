/** The answers of a question as pages and files name them, in bands: the better ones, the middle one, the worse ones. */
import { type AskedQuestion, questions } from "./world.ts";

/** Stands for those who did not answer. */
export const unanswered = -1;

export const questionNamed = (name: string): AskedQuestion | undefined =>
  questions.find((question) => question.name === name);

/** The choices on the scale, best first. */
export function scaleOf({ choices, best, outside = [] }: AskedQuestion): AskedQuestion["choices"] {
  const inside = choices.filter(({ value }) => !outside.includes(value));
  return best === "last" ? inside.toReversed() : inside;
}

/** The band of a choice; null outside the scale, and where a scale without a good end has more than 3 answers. */
export function bandOfChoice(question: AskedQuestion, value: string | undefined): number | null {
  const scale = scaleOf(question);
  const at = scale.findIndex((choice) => choice.value === value);
  if (at < 0) return null;
  if (question.best === "none") return scale.length <= 3 ? at : null;
  const middle = (scale.length - 1) / 2;
  return at < middle ? 0 : at > middle ? 2 : 1;
}

export const bandCount = ({ best, ...question }: AskedQuestion): number =>
  best === "none" ? scaleOf({ ...question, best }).length : 3;

/** The bands that a text names ("Altid/Ofte eller Delvist"); null when it names no whole bands. */
export function bandsInText(question: AskedQuestion, text: string): number[] | null {
  const named = text.split(/ eller | or /).map((part) => {
    if (/^ubesvaret$/i.test(part)) return [unanswered];
    const run = runOfChoices(question, part);
    const bands = new Set(run?.map(({ value }) => bandOfChoice(question, value)));
    const isWhole = scaleOf(question).every(
      (choice) => run?.includes(choice) || !bands.has(bandOfChoice(question, choice.value)),
    );
    return run && isWhole ? [...bands] : [null];
  });
  const bands = named.flat();
  return bands.includes(null) ? null : (bands as number[]);
}

/** The choices that follow one another in the scale and make up the text with a stroke between them. */
function runOfChoices(question: AskedQuestion, text: string): AskedQuestion["choices"] | null {
  const scale = scaleOf(question);
  for (let from = 0; from < scale.length; from++)
    for (let to = from + 1; to <= scale.length; to++) {
      const run = scale.slice(from, to);
      if (run.map((choice) => choice.text).join("/") === text) return run;
    }
  return null;
}

/** The items by a text that each has, in their order. */
export function groupedBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return groups;
}
