/**
 * A program that is given every state of the database and its log after every act, the nightly backups, the state between
 * closing's transaction and its cleaning, mail and audit, but never KEY_DIR, links people with answers no better than
 * chance within units; and each protection that is taken away is found by it.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseFile, env } from "../../app/env.server.ts";
import { backUp } from "../../app/ops/backup.server.ts";
import { saveDraft, sendAnswer } from "../../app/surveys/answering.server.ts";
import { closeRound } from "../../app/surveys/closing.server.ts";
import { findKey, linkToken } from "../../app/surveys/keys.server.ts";
import { countAnswered, remind } from "../../app/surveys/reminding.server.ts";
import { createRound, openRound } from "../../app/surveys/rounds.server.ts";
import { closeDatabase, db, migrateDatabase, openDatabase, sqlite } from "../../db/open.server.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { diceOf } from "../db/fill.ts";
import { after, during, fill, launch, plan } from "../surveys/asked.ts";
import { Attacker, type Order } from "./anonymity/attacker.ts";
import { type Agreement, agreementOf, beyondChance } from "./anonymity/chance.ts";
import { begun, choicesText, choosing, type Secret, secretsOf } from "./anonymity/people.ts";
import { between } from "./rounds/steps.ts";
import type { Broken, Figures } from "./runner/contract.ts";

const mixing = "app/surveys/mixing.server.ts";
const sealing = "app/surveys/sealing.server.ts";

export const broken: Broken[] = [
  {
    name: "sealing: the same nonce every time",
    file: sealing,
    target: "const nonce = randomBytes(nonceLength);",
    replacement: "const nonce = Buffer.alloc(nonceLength);",
  },
  {
    name: "padding",
    file: sealing,
    target: "Buffer.alloc(countLength + longestAnswers(questionnaire));",
    replacement: "Buffer.alloc(countLength + JSON.stringify(answers).length * 2);",
  },
  {
    name: "batch at closing: answers are written when they are sent",
    file: "app/surveys/answering.server.ts",
    target: "const kept = write(() =>",
    replacement: `if (as === "sent") write((tx) => tx.run(\`insert into responses (key, round_id, complete, choices)
      values ('\${crypto.randomUUID()}', (select round_id from invitations where id = \${found.id}), 1,
      '\${JSON.stringify(checked.answers)}')\`));
  const kept = write(() =>`,
  },
  {
    name: "shuffle",
    file: mixing,
    target: "[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];",
    replacement: "void other;",
  },
  {
    name: "separate texts",
    file: mixing,
    target: "const choices = Object.fromEntries(Object.entries(answers).filter(([name]) => told(name)));",
    replacement: "const choices = told ? answers : {};",
  },
  {
    name: "units by answers received",
    file: mixing,
    target: "received: whole.length,\n      fewest: Math.min(...each, whole.length),",
    replacement: "received: here.length + 0 * each.length,\n      fewest: here.length,",
  },
  {
    name: "the rule for partials",
    file: mixing,
    target: "const kept = partial.length < leastInUnit ? whole : [...whole, ...partial];",
    replacement: "const kept = [...whole, ...partial];",
  },
  {
    name: "the rule for partials, question by question",
    file: mixing,
    target: "count > 0 && count < leastInUnit",
    replacement: "count < 0",
  },
];

export const rounds = 30;
/** As many standard deviations as chance does not reach in a lifetime of runs. */
const beyond = 4.5;

interface Tally {
  people: number;
  answers: number;
  linked: number;
  readable: number;
  joined: number;
  named: number;
  /** Groups of answers to one question, of a unit or of the partial ones, that are larger than none and smaller than 5. */
  smallGroups: number;
  orders: Map<string, Agreement[]>;
}

/** Each round asks 200 people in municipalities of 4 to 9, and few or many of them stop half-way. One round is one of each kind with 64. */
export async function prove(rounds: number): Promise<Figures> {
  const tally: Tally = {
    people: 0,
    answers: 0,
    linked: 0,
    readable: 0,
    joined: 0,
    named: 0,
    smallGroups: 0,
    orders: new Map(),
  };
  const [times, people] = rounds === 1 ? [2, 64] : [rounds, 200];
  let round = 0;
  while (round < times && isClean(tally)) {
    const folder = mkdtempSync(join(tmpdir(), "ddh-anonymity-"));
    attack(folder, ++round, people, tally);
    rmSync(folder, { recursive: true });
  }
  const { orders, ...counted } = tally;
  const furthest = Math.round(furthestOf(tally) * 100) / 100;
  return {
    ok: counted.answers > 0 && isClean(tally),
    rounds: round,
    ...counted,
    orders: orders.size,
    furthest,
  };
}

const furthestOf = ({ orders }: Tally) =>
  Math.max(0, ...[...orders.values()].map((list) => Math.abs(beyondChance(list))));

/** Nothing has been told so far; once something has, there is no need to go on. */
const isClean = (tally: Tally) =>
  tally.linked + tally.readable + tally.joined + tally.named + tally.smallGroups === 0 &&
  furthestOf(tally) < beyond;

function attack(folder: string, seed: number, people: number, tally: Tally): void {
  env.DATA_DIR = join(folder, "data");
  env.KEY_DIR = join(folder, "keys");
  mkdirSync(env.DATA_DIR, { recursive: true });
  openDatabase(databaseFile());
  // The bytes are the same; only the disk is not waited for.
  sqlite.pragma("synchronous = OFF");
  migrateDatabase();
  const dice = diceOf(seed);
  for (let left = people, code = 100; left > 0; code++) {
    const size = Math.min(left, 4 + Math.floor(dice() * 6));
    fill(`Kommune ${code}`, String(code), size);
    left -= size;
  }
  const { id: roundId } = createRound("site", plan, launch) as { id: number };
  openRound("site", roundId, launch);
  const key = findKey(roundId)!;
  const places = db.select().from(invitations).all();
  const links = places.map(({ id }) => ({ id, token: linkToken(key, id) }));
  const secrets = secretsOf(links, seed % 2 === 1 ? 1 : 3, seed);
  const attacker = new Attacker(sqlite);
  attacker.look();
  answer(secrets, attacker, folder, dice);
  attacker.crack();
  const atClosing: Order[] = [];
  const files = () => [databaseFile(), `${databaseFile()}-wal`].filter((file) => existsSync(file));
  between(
    () => closeRound("site", roundId, after),
    (step) => {
      if (step === "pragma" && atClosing.length === 0)
        atClosing.push(...attacker.inPages(files(), "at closing"));
    },
  );
  judge(
    attacker,
    secrets,
    [...atClosing, ...attacker.inTables(), ...attacker.inPages(files(), "after")],
    tally,
  );
  closeDatabase();
}

/** Everybody does what they do, in no telling order; the attacker looks after each act. */
function answer(secrets: Secret[], attacker: Attacker, folder: string, dice: () => number): void {
  const acts = secrets.flatMap((secret) => {
    const part = { token: secret.token, given: begun(secret.answers, dice), at: dice(), put: saveDraft };
    const whole = { token: secret.token, given: secret.answers, at: 1 + dice(), put: sendAnswer };
    if (secret.does === "send") return secret.pauses ? [part, whole] : [whole];
    return secret.does === "stop" ? [part] : [];
  });
  acts.sort((a, b) => a.at - b.at);
  for (const [n, { token, given, put }] of acts.entries()) {
    put(token, given, during);
    attacker.look();
    if (n % 25 === 0) attacker.search([databaseFile(), `${databaseFile()}-wal`]);
  }
  countAnswered();
  remind(new Date("2026-11-18T08:00:00Z"));
  backUp(databaseFile(), join(folder, "nightly.sqlite"));
  attacker.search([join(folder, "nightly.sqlite")]);
}

/** Holds what the attacker believes against the truth. */
function judge(attacker: Attacker, secrets: Secret[], found: Order[], tally: Tally): void {
  const responses = attacker.responses();
  tally.people += secrets.length;
  tally.answers += responses.length;
  tally.linked += secrets.filter(
    ({ id, answers }) => attacker.linked.get(id) === choicesText(answers),
  ).length;
  tally.readable += attacker.readable;
  tally.named += attacker.named;
  tally.joined += attacker.joined();
  tally.smallGroups += smallGroups(responses);
  const truths: [string, number[]][] = [
    ["invited", secrets.map(({ id }) => id)],
    ["sent", attacker.sending],
  ];
  for (const { name, list } of found)
    for (const [by, ids] of truths) add(tally, `${name} as ${by}`, list, placesBy(ids, secrets));
  const lengths = attacker.byLength().map(({ id, length }) => ({ told: textOf(id, secrets), length }));
  const told = secrets
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
    .map(({ answers }) => choicesText(answers));
  const byLength = new Map(lengths.map(({ told, length }) => [told, length]));
  add(tally, "answers by length", told, byLength);
}

const lengthOf = ({ answers, does }: Secret) => (does === "send" ? JSON.stringify(answers).length : 2);
const textOf = (id: number, secrets: Secret[]) =>
  choicesText(secrets.find((secret) => secret.id === id)!.answers);

/** Which place each answer and each free text has when their people stand in this order. */
function placesBy(ids: number[], secrets: Secret[]): Map<string, number> {
  const of = new Map(secrets.map((secret) => [secret.id, secret.answers]));
  return new Map(
    ids.flatMap((id, place) => {
      const answers = of.get(id)!;
      const told: [string, number][] = [[choicesText(answers), place]];
      return answers.comment ? [...told, [answers.comment, place] as [string, number]] : told;
    }),
  );
}

function add(tally: Tally, name: string, list: string[], places: Map<string, number>): void {
  tally.orders.set(name, [...(tally.orders.get(name) ?? []), agreementOf(list, places)]);
}

function smallGroups(responses: { unit: string | null; choices: Record<string, string> }[]): number {
  return [...new Set(responses.map(({ unit }) => unit))].reduce((sum, unit) => {
    const members = responses.filter((one) => one.unit === unit);
    const sizes = choosing.map((name) => members.filter(({ choices }) => name in choices).length);
    return sum + [...sizes, members.length].filter((size) => size > 0 && size < 5).length;
  }, 0);
}
