/**
 * The words of the site, in both languages: every text is there and not empty, is named by some code, names the same values, and says no
 * word of words/banned.ts, nor does a letter; and components say nothing that is not in a catalogue. Read once, whatever the number of
 * rounds. A broken run reads only what it is to spoil: the syntax trees of all components take longer than the rest.
 */
import { locales } from "../../app/base/texts/locale.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";
import { bannedIn } from "./words/banned.ts";
import {
  allTexts,
  linesOf,
  textsEmpty,
  textsMissing,
  textsWithOtherValues,
} from "./words/catalogue-texts.ts";
import { unusedKeys } from "./words/used-keys.ts";

export const rounds = 1;

const texts = allTexts();

const bannedInCatalogues = (): string[] =>
  texts.flatMap((text) =>
    locales.flatMap((locale) =>
      linesOf(text, locale)
        .flatMap((line) => bannedIn(line, locale))
        .map((found) => `${text.catalogue}:${text.key}: ${found}`),
    ),
  );

async function bannedInLetters(): Promise<string[]> {
  const { letterTexts } = await import("./words/letter-texts.ts");
  return letterTexts().flatMap(({ place, text, locale }) =>
    bannedIn(text, locale).map((found) => `${place}: ${found}`),
  );
}

/** What each figure counts, by its places. */
const faults: Record<string, () => string[] | Promise<string[]>> = {
  missing: () => textsMissing(texts),
  empty: () => textsEmpty(texts),
  values: () => textsWithOtherValues(texts),
  unused: () => unusedKeys(texts),
  banned: bannedInCatalogues,
  bannedInLetters,
  outside: async () => (await import("./words/page-words.ts")).wordsInComponents(),
};

export async function prove(): Promise<Figures> {
  const figures: Figures = { texts: texts.length };
  const places: string[] = [];
  for (const [name, find] of Object.entries(faults)) {
    if (spoiled() !== undefined && spoiled() !== name) continue;
    const found = await find();
    figures[name] = found.length;
    places.push(...found);
  }
  return { ...figures, first: places.slice(0, 5).join(" · ") };
}

const signIn = "app/people/sign-in/texts.ts";
const codeLabel = 'code: { da: "Kode fra mailen", en: "Code from the email" }';
const expired = "app/people/sign-in/ExpiredSignIn.tsx";

export const broken: Broken[] = [
  {
    name: "a banned word",
    file: signIn,
    target: codeLabel,
    replacement: 'code: { da: "Kode fra brevet", en: "Code from the email" }',
    spoils: "banned",
    inTests: true,
  },
  {
    name: "a banned word in English",
    file: signIn,
    target: codeLabel,
    replacement: 'code: { da: "Kode fra mailen", en: "Code from the letter" }',
    spoils: "banned",
  },
  {
    name: "a banned word in a letter",
    file: "emails/course-days-open.tsx",
    target: "Vælg den, der passer dig bedst.",
    replacement: "Du skylder os en kursusdag.",
    spoils: "bannedInLetters",
  },
  {
    name: "a key without English",
    file: signIn,
    target: codeLabel,
    replacement: 'code: { da: "Kode fra mailen" }',
    spoils: "missing",
  },
  {
    name: "an empty text",
    file: signIn,
    target: codeLabel,
    replacement: 'code: { da: "Kode fra mailen", en: "" }',
    spoils: "empty",
  },
  {
    name: "a value that the English does not say",
    file: signIn,
    target: "You are signed in as {{name}}, so",
    replacement: "You are signed in, so",
    spoils: "values",
  },
  {
    name: "a key that nothing names",
    file: signIn,
    target: codeLabel,
    replacement: `${codeLabel}, unnamed_by_any: { da: "Koden", en: "The code" }`,
    spoils: "unused",
  },
  {
    name: "words that a component says itself",
    file: expired,
    target: '{t("renew")}',
    replacement: "Send en mail mere",
    spoils: "outside",
  },
  {
    name: "words of a component's attribute, as one of two choices",
    file: expired,
    target: 't("renewLead")',
    replacement: '"Linket er brugt."',
    spoils: "outside",
  },
];

export const bounds: Bounds = {
  texts: some,
  ...Object.fromEntries(Object.keys(faults).map((name) => [name, none])),
};
