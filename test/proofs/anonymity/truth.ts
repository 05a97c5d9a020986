/** What the attacker believes, held against who answered what. */
import type { Attacker, Order } from "./attacker.ts";
import { choicesText, questionNames, type Secret } from "./people.ts";
import type { Pair } from "./rank-agreement.ts";
import { addAgreement, type Tally } from "./tally.ts";

/** `sending` is who sent, in order; `findings` are the orders in which answers were found. */
export function compareWithTruth(
  attacker: Attacker,
  secrets: Secret[],
  sending: number[],
  findings: Order[],
  tally: Tally,
): void {
  countLinks(attacker, secrets, tally);
  compareOrders(attacker, secrets, sending, findings, tally);
  compareLengths(attacker, secrets, tally);
}

function countLinks(attacker: Attacker, secrets: Secret[], tally: Tally): void {
  const responses = attacker.responses();
  tally.people += secrets.length;
  tally.answers += responses.length;
  tally.linked += secrets.filter(
    ({ id, answers }) => attacker.linked.get(id) === choicesText(answers),
  ).length;
  tally.readable += attacker.readable;
  tally.named += attacker.named;
  tally.links += attacker.links.size;
  tally.joined += attacker.joined();
  tally.smallGroups += smallGroups(responses);
}

/** Compares each order that was found with the orders in which people were invited, sent and were reminded. */
function compareOrders(
  attacker: Attacker,
  secrets: Secret[],
  sending: number[],
  findings: Order[],
  tally: Tally,
): void {
  const truths: [string, number[]][] = [
    ["invited", secrets.map(({ id }) => id)],
    ["sent", sending],
    ["reminded", attacker.reminded],
  ];
  for (const { name, lists } of findings)
    for (const [by, ids] of truths) {
      const rows = placesBy(ids, secrets);
      for (const list of lists)
        addAgreement(tally.found.storedOrder, `${name} as ${by}`, pairsOf(list, rows));
    }
}

/** Compares the length of each answer with its size where it is sealed, and with the size that the log has. */
function compareLengths(attacker: Attacker, secrets: Secret[], { found }: Tally): void {
  for (const [measured, sizes] of [
    [found.lengthSealed, attacker.byLength()],
    [found.lengthLogged, attacker.sizes],
  ] as const)
    addAgreement(
      measured,
      "answers by length",
      secrets.flatMap((secret) => {
        const size = sizes.get(secret.id);
        return size === undefined ? [] : [[lengthOf(secret), size] as const];
      }),
    );
}

/** The position of each item of a list beside its true position; items without a true position are skipped. */
const pairsOf = (list: string[], rows: Map<string, number>): Pair[] =>
  list.flatMap((item, at) => {
    const place = rows.get(item);
    return place === undefined ? [] : [[at, place] as const];
  });

const lengthOf = ({ answers, does }: Secret) => (does === "send" ? JSON.stringify(answers).length : 2);

/** The true position of each answer and free text when people are in this order. */
function placesBy(ids: number[], secrets: Secret[]): Map<string, number> {
  const of = new Map(secrets.map((secret) => [secret.id, secret.answers]));
  return new Map(
    ids.flatMap((id, place) => {
      const answers = of.get(id)!;
      const entries: [string, number][] = [[choicesText(answers), place]];
      return answers.comment ? [...entries, [answers.comment, place] as [string, number]] : entries;
    }),
  );
}

/**
 * How many groups of stored answers are too small: units by their whole answers (a question that fewer answered is shown less finely),
 * and the partial answers, whose group is whoever answered the question.
 */
function smallGroups(responses: { unit: string | null; choices: Record<string, string> }[]): number {
  return [...new Set(responses.map(({ unit }) => unit))].reduce((sum, unit) => {
    const members = responses.filter((response) => response.unit === unit);
    const answering = questionNames.map((name) => members.filter(({ choices }) => name in choices).length);
    const sizes = unit === null ? answering : [];
    return sum + [...sizes, members.length].filter((size) => size > 0 && size < 5).length;
  }, 0);
}
