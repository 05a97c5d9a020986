import { eq, inArray } from "drizzle-orm";
import type { Tx } from "../../db/database.server.ts";
import { municipalities, people } from "../../db/schema/people.ts";
import { danishOrder } from "../base/danish-order.ts";
import { hashOf } from "../base/secrets.server.ts";
import { renderLetter } from "../mail/letters/render.server.ts";
import { ownTextsOf } from "../mail/letters/own-texts.server.ts";
import { handlerOf } from "../mail/letters/handler-of.server.ts";
import { lettersThatAre } from "../mail/letters/letters.server.ts";
import type { PostedLetter } from "../mail/outbox/posted-since.server.ts";
import type { LetterSample, PanelRecipient } from "./panel.ts";

/** Props that are another each time the same act is run: they do not tell one sending from another. */
const passing: ReadonlySet<string> = new Set(["until", "sequence", "number"]);
const withoutPassing = (name: string, value: unknown) => (passing.has(name) ? undefined : value);

/** Tells one sending from another: to whom, and what each letter says, also in the secretariat's own words. */
export const digestOf = (posted: readonly PostedLetter[]): string => {
  const kinds = new Map(posted.map(({ letter, locale }) => [`${letter} ${locale}`, { letter, locale }]));
  const texts = [...kinds].map(([kind, { letter, locale }]) => [kind, ownTextsOf(letter, locale)]);
  const says = posted.map(({ letter, recipient, props }) =>
    JSON.stringify([letter, recipient, props], withoutPassing),
  );
  return hashOf([...says.sort(), ...texts.map((text) => JSON.stringify(text)).sort()].join("\n"));
};

/** Whether letters go to more than one person. */
export const isToSeveral = (posted: readonly PostedLetter[]): boolean =>
  new Set(posted.map(({ recipient }) => recipient)).size > 1;

/** Those the letters go to, by name; without those of whom nobody may see that they got one. */
export function recipientsOf(tx: Tx, posted: readonly PostedLetter[]): PanelRecipient[] {
  const countsOnly = lettersThatAre("countsOnly");
  const shown = posted.filter(({ letter, personId }) => personId !== null && !countsOnly.includes(letter));
  const ids = [...new Set(shown.map(({ personId }) => personId!))];
  const rows = tx
    .select({ id: people.id, name: people.name, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(inArray(people.id, ids))
    .all();
  return rows
    .map((row) => {
      const own = shown.filter(({ personId }) => personId === row.id).map(({ letter }) => letter);
      return { ...row, letters: [...new Set(own)] };
    })
    .sort((a, b) => danishOrder(a.name, b.name));
}

/** Props by which letters of one kind read differently. */
const variants = ["to", "seat", "what", "isAsked"] as const;
const variantOf = ({ letter, props }: PostedLetter): string =>
  JSON.stringify([letter, ...variants.map((name) => props[name])]);

const maxSamples = 6;

/** The first letter of each kind, with how many there are of it. */
export function firstOfEachKind(posted: readonly PostedLetter[]): { first: PostedLetter; count: number }[] {
  const kinds = new Map<string, { first: PostedLetter; count: number }>();
  for (const one of posted) {
    const kind = kinds.get(variantOf(one)) ?? { first: one, count: 0 };
    kinds.set(variantOf(one), { ...kind, count: kind.count + 1 });
  }
  return [...kinds.values()].slice(0, maxSamples);
}

/** Stands in a letter of which nobody may see who gets it. */
const someone = { da: "[navn]", en: "[name]" };

/** Renders the first letter of each kind as its recipient will read it. */
export const renderSamples = (
  kinds: ReturnType<typeof firstOfEachKind>,
  now: Date,
): Promise<LetterSample[]> =>
  Promise.all(
    kinds.map(async ({ first: { letter, locale, props, personId }, count }) => {
      const isDiscreet = lettersThatAre("countsOnly").includes(letter);
      const name = isDiscreet ? someone[locale] : String(props.name ?? "");
      const handler = handlerOf(personId, now);
      const { subject, text } = await renderLetter(letter, locale, { ...props, name }, { handler });
      return { letter, count, name, subject, text };
    }),
  );
