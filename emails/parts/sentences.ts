/** The sentences of a letter: written in its file, and overlaid with what the secretariat has written instead. */
import type { Locale } from "../../app/base/texts/locale.ts";

/** Sentences by name, in groups where a letter chooses between them. */
export interface Sentences {
  readonly [name: string]: string | Sentences;
}

/** The same names with sentences of another language. */
type SameNames<W> = { readonly [N in keyof W]: W[N] extends string ? string : SameNames<W[N]> };

type Placeholder<S extends string> = S extends `${string}{${infer P}}${infer Rest}`
  ? P | Placeholder<Rest>
  : never;

type Filled<S extends string> = [Placeholder<S>] extends [never]
  ? string
  : (values: Readonly<Record<Placeholder<S>, string | number>>) => string;

/** A sentence without a placeholder as it is; one with placeholders as a function of their values. */
export type Spoken<W> = {
  readonly [N in keyof W]: W[N] extends string ? Filled<W[N]> : Spoken<W[N]>;
};

/** What a letter says, in both languages. What stands in a sentence for a value is written {name}. */
export const defineWords = <const W extends Sentences>(words: { da: W; en: NoInfer<SameNames<W>> }) => words;

const placeholder = /\{([a-zA-Z]+)\}/g;

/** The names of the placeholders of a sentence, each once. */
export const placeholdersOf = (sentence: string): string[] => [
  ...new Set([...sentence.matchAll(placeholder)].map(([, name]) => name!)),
];

/** The placeholders of the original that a sentence lacks, and what it has in braces that the original has not. */
export function comparePlaceholders(original: string, sentence: string) {
  const [needed, used] = [placeholdersOf(original), placeholdersOf(sentence)];
  const lost = needed.filter((name) => !used.includes(name));
  const rest = needed.reduce((text, name) => text.replaceAll(`{${name}}`, ""), sentence);
  return { lost, hasUnknown: /[{}]/.test(rest) };
}

/** Whether a sentence can stand in the place of the original: one written for an earlier version of a letter may not. */
function canReplace(original: string, sentence: string): boolean {
  const { lost, hasUnknown } = comparePlaceholders(original, sentence);
  return lost.length === 0 && !hasUnknown;
}

/** Each sentence with its key, in the order of the letter's file: preview.seat. */
export const sentencesIn = (sentences: Sentences, group = ""): [key: string, sentence: string][] =>
  Object.entries(sentences).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[group + name, value]] : sentencesIn(value, `${group}${name}.`),
  );

interface Overlaid {
  locale: Locale;
  /** What the secretariat has written instead, by key. */
  texts?: Readonly<Record<string, string>>;
}

/** What the letter says to its recipient. */
export const wordsOf = <W extends Sentences>(
  { locale, texts = {} }: Overlaid,
  words: { da: W; en: SameNames<W> },
): Spoken<W> => spoken(words[locale] as Sentences, texts, "") as Spoken<W>;

function spoken(sentences: Sentences, texts: Readonly<Record<string, string>>, group: string): unknown {
  return Object.fromEntries(
    Object.entries(sentences).map(([name, value]) => {
      const key = group + name;
      if (typeof value !== "string") return [name, spoken(value, texts, `${key}.`)];
      const own = Object.hasOwn(texts, key) ? texts[key]! : value;
      return [name, fillable(value, canReplace(value, own) ? own : value)];
    }),
  );
}

/** What is filled in is not searched for placeholders again. */
const fillable = (original: string, sentence: string) =>
  placeholdersOf(original).length === 0
    ? sentence
    : (values: Readonly<Record<string, string | number>>) =>
        sentence.replace(placeholder, (_, name: string) => String(values[name]));

/** The form of a sentence for a number: for one, or for any other. */
export const counted = (
  forms: { one: string; other: (values: { count: number }) => string },
  count: number,
): string => (count === 1 ? forms.one : forms.other({ count }));
