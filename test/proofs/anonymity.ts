/**
 * An attacker is given every state of the database and its log after every act, every night's backup, the state between closing's
 * transaction and its cleanup, mail, audit and the server's log, but never KEY_DIR. It links people with answers no better than
 * chance within units, and detects each protection that is removed.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { backUp } from "../../app/ops/backup.server.ts";
import { findKey, linkToken } from "../../app/surveys/anonymity/keys.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { closingBackupPath } from "../../app/surveys/closing/closing-backup.server.ts";
import { countSentAnswers, sendDueReminders } from "../../app/surveys/rounds/reminders.server.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { closeDatabase, db, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { repeatableRandom } from "../db/random-rows.ts";
import { addAgentsTo, samplePlan } from "../surveys/sample-round.ts";
import { startAnsweringServer } from "./anonymity/answering.ts";
import { Attacker, type Order } from "./anonymity/attacker.ts";
import { choicesText, questionNames, firstAnswers, type Secret, secretsOf } from "./anonymity/people.ts";
import { type Agreement, agreementOf, beyondChance, type Pair } from "./anonymity/rank-agreement.ts";
import { beforeEachStep } from "./rounds/steps.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

const anonymisingFile = "app/surveys/closing/anonymising.server.ts";
const sealingFile = "app/surveys/anonymity/sealing.server.ts";

const requestLogFile = "app/server/request-log.server.ts";
const skipAnswering = 'if (address.startsWith("/svar/")) return;';
const unsealed = "() => ({ setAAD() {}, setAuthTag() {}, getAuthTag: () => Buffer.alloc(16), ...asItIs })";

/** So many standard deviations that chance does not reach them in any number of runs. */
const maxDeviations = 4.5;

export const broken: Broken[] = [
  {
    name: "sealing",
    file: sealingFile,
    target: 'import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";',
    replacement: `import { randomBytes } from "node:crypto";
      const asItIs = { update: (bytes: Buffer) => bytes, final: () => Buffer.alloc(0) };
      const createCipheriv = ${unsealed} as any, createDecipheriv = createCipheriv;`,
    spoils: "readable",
  },
  {
    name: "sealing: the same nonce every time",
    file: sealingFile,
    target: "const nonce = randomBytes(nonceBytes);",
    replacement: "const nonce = Buffer.alloc(nonceBytes);",
    spoils: "linked",
  },
  {
    name: "padding",
    file: sealingFile,
    target: "Buffer.alloc(sizeBytes + maxAnswerBytes(questionnaire));",
    replacement: "Buffer.alloc(sizeBytes + JSON.stringify(answers).length * 2);",
    spoils: "lengthSealed",
  },
  {
    name: "batch at closing: answers are written when they are sent",
    file: "app/surveys/answering/answering.server.ts",
    target: "const stored = writeTransaction(() =>",
    replacement: `if (as === "sent") writeTransaction((tx) => tx.run(\`insert into responses (key, round_id, complete, choices)
      values ('\${crypto.randomUUID()}', (select round_id from invitations where id = \${found.id}), 1,
      '\${JSON.stringify(checked.answers)}')\`));
  const stored = writeTransaction(() =>`,
    spoils: "linked",
  },
  {
    name: "shuffle",
    file: anonymisingFile,
    target: "[result[last], result[other]] = [result[other]!, result[last]!];",
    replacement: "void other;",
    spoils: "storedOrder",
  },
  {
    name: "separate texts",
    file: anonymisingFile,
    target: "const choices = Object.fromEntries(Object.entries(answers).filter(([name]) => isStored(name)));",
    replacement: "const choices = isStored ? answers : {};",
    spoils: "joined",
    inTests: true,
  },
  {
    name: "units by answers received",
    file: anonymisingFile,
    target: "received: complete.length,\n      fewest: Math.min(...each, complete.length),",
    replacement: "received: here.length + 0 * each.length,\n      fewest: here.length,",
    spoils: "smallGroups",
  },
  {
    name: "the rule for partials",
    file: anonymisingFile,
    target: "const stored = partial.length < minAnswers ? complete : [...complete, ...partial];",
    replacement: "const stored = [...complete, ...partial];",
    spoils: "smallGroups",
  },
  {
    name: "the rule for partials, question by question",
    file: anonymisingFile,
    target: "count > 0 && count < minAnswers",
    replacement: "count < 0",
    spoils: "smallGroups",
  },
  {
    name: "silence of the log: sizes",
    file: requestLogFile,
    target: skipAnswering,
    replacement:
      'if (address.startsWith("/svar/")) return log.info({ size: Number(request.headers["content-length"]) });',
    spoils: "lengthLogged",
  },
  {
    name: "silence of the log: links",
    file: requestLogFile,
    target: skipAnswering,
    replacement: 'if (address.startsWith("/svar/")) return log.info({ path: request.path });',
    spoils: "links",
  },
];

export const bounds: Bounds = {
  people: some,
  answers: some,
  linked: none,
  readable: none,
  joined: none,
  named: none,
  links: none,
  smallGroups: none,
  // Standard deviations beyond chance.
  storedOrder: (furthest) => furthest < maxDeviations,
  lengthSealed: (furthest) => furthest < maxDeviations,
  lengthLogged: (furthest) => furthest < maxDeviations,
};

export const rounds = 30;
interface Tally {
  people: number;
  answers: number;
  linked: number;
  readable: number;
  joined: number;
  named: number;
  links: number;
  /** Groups of answers to one question, of a unit or of the partial answers, with 1 to 4 answers. */
  smallGroups: number;
  /** Agreement between what was found and the truth, by list and by figure. */
  found: Record<Judged, Map<string, Agreement[]>>;
}

type Judged = "storedOrder" | "lengthSealed" | "lengthLogged";

/** Each round invites 200 people in municipalities of 4 to 9, of whom few or many stop half-way. A proof of one round runs one of each with 64. */
export async function prove(rounds: number): Promise<Figures> {
  const tally: Tally = {
    people: 0,
    answers: 0,
    linked: 0,
    readable: 0,
    joined: 0,
    named: 0,
    links: 0,
    smallGroups: 0,
    found: { storedOrder: new Map(), lengthSealed: new Map(), lengthLogged: new Map() },
  };
  const [times, people] = rounds === 1 ? [2, 64] : [rounds, 200];
  let round = 0;
  while (round < times && !isFoundOut(figuresOf(tally))) {
    const folder = mkdtempSync(join(tmpdir(), "ddh-anonymity-"));
    await attack(folder, ++round, people, tally);
    rmSync(folder, { recursive: true });
  }
  return { rounds: round, ...figuresOf(tally), orders: tally.found.storedOrder.size };
}

function figuresOf({ found: findings, ...counted }: Tally) {
  const furthest = Object.entries(findings).map(([figure, lists]) => {
    const deviations = [...lists.values()].map((list) => Math.abs(beyondChance(list)));
    return [figure, Math.round(Math.max(0, ...deviations) * 100) / 100] as const;
  });
  return { ...counted, ...(Object.fromEntries(furthest) as Record<Judged, number>) };
}

/** Whether the run can stop: the figure to be spoiled is out of its bound, or any figure when nothing is replaced. */
function isFoundOut(figures: Record<string, number>): boolean {
  const watched = spoiled() ? [spoiled()!] : Object.keys(bounds);
  if (figures.people === 0) return false;
  return watched.some((figure) => !bounds[figure]!(figures[figure]!, figures));
}

/** Relative to the clock that the site reads. */
const hoursFromNow = (count: number) => new Date(Date.now() + count * 3_600_000);

async function attack(folder: string, seed: number, people: number, tally: Tally): Promise<void> {
  env.DATA_DIR = join(folder, "data");
  env.KEY_DIR = join(folder, "keys");
  mkdirSync(env.DATA_DIR, { recursive: true });
  openDatabase(databaseFile());
  // Only the disk is not waited for; the bytes in the files are the same.
  sqlite.pragma("synchronous = OFF");
  migrateDatabase();
  const random = repeatableRandom(seed);
  for (let remaining = people, code = 100; remaining > 0; code++) {
    const size = Math.min(remaining, 4 + Math.floor(random() * 6));
    addAgentsTo(`Kommune ${code}`, String(code), size);
    remaining -= size;
  }
  const now = { ...samplePlan, opensAt: hoursFromNow(-2), closesAt: hoursFromNow(1) };
  const { id: roundId } = createRound("site", now, hoursFromNow(-3)) as { id: number };
  openRound("site", roundId, hoursFromNow(-2));
  const key = findKey(roundId)!;
  const rows = db.select().from(invitations).all();
  const links = rows.map(({ id }) => ({ id, token: linkToken(key, id) }));
  const secrets = secretsOf(links, seed % 2 === 1 ? 1 : 3, seed);
  const attacker = new Attacker(sqlite);
  attacker.look();
  await playRound(secrets, attacker, folder, random);
  attacker.crack();
  const atClosing: Order[] = [];
  const files = () => [databaseFile(), `${databaseFile()}-wal`].filter((file) => existsSync(file));
  beforeEachStep(
    () => closeRound("site", roundId, hoursFromNow(1)),
    (step) => {
      if (step === "pragma" && atClosing.length === 0)
        atClosing.push(...attacker.inPages(files(), "at closing"));
    },
  );
  compareWithTruth(
    attacker,
    secrets,
    [
      ...atClosing,
      ...attacker.inTables(),
      ...attacker.inPages(files(), "after"),
      ...attacker.inPages([closingBackupPath(roundId)], "in the backup"),
    ],
    tally,
  );
  closeDatabase();
}

/** Everyone acts in random order, spread over the nights; the attacker looks after each act. */
async function playRound(
  secrets: Secret[],
  attacker: Attacker,
  folder: string,
  random: () => number,
): Promise<void> {
  const acts = secrets.flatMap((secret) => {
    const link = `/svar/${secret.token}`;
    const draft = { path: `${link}/kladde`, form: firstAnswers(secret.answers, random), at: random() };
    const complete = { path: link, form: secret.answers, at: 1 + random() };
    if (secret.does === "send") return secret.pauses ? [draft, complete] : [complete];
    return secret.does === "stop" ? [draft] : [];
  });
  acts.sort((a, b) => a.at - b.at);
  const site = await startAnsweringServer();
  for (const [n, { path, form }] of acts.entries()) {
    await site.send(path, form);
    attacker.look(site.takeLines());
    attacker.searchLog(`${databaseFile()}-wal`);
    if (n % Math.ceil(acts.length / nightCount) === 0) runNight(attacker, join(folder, `night-${n}.sqlite`));
  }
  runNight(attacker, join(folder, "night.sqlite"));
  site.close();
}

const nightCount = 3;

/** The nightly jobs, and the morning's reminders. */
function runNight(attacker: Attacker, backup: string): void {
  countSentAnswers();
  sendDueReminders(hoursFromNow(0));
  backUp(databaseFile(), backup);
  attacker.search([databaseFile()]);
  attacker.searchNight(backup);
}

/** Compares what the attacker believes with the truth. */
function compareWithTruth(attacker: Attacker, secrets: Secret[], findings: Order[], tally: Tally): void {
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
  const truths: [string, number[]][] = [
    ["invited", secrets.map(({ id }) => id)],
    ["sent", attacker.sending],
    ["reminded", attacker.reminded],
  ];
  const { storedOrder, lengthSealed, lengthLogged } = tally.found;
  for (const { name, lists } of findings)
    for (const [by, ids] of truths) {
      const rows = placesBy(ids, secrets);
      for (const list of lists) add(storedOrder, `${name} as ${by}`, pairsOf(list, rows));
    }
  for (const [measured, sizes] of [
    [lengthSealed, attacker.byLength()],
    [lengthLogged, attacker.sizes],
  ] as const)
    add(
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

function add(findings: Map<string, Agreement[]>, name: string, pairs: Pair[]): void {
  findings.set(name, [...(findings.get(name) ?? []), agreementOf(pairs)]);
}

function smallGroups(responses: { unit: string | null; choices: Record<string, string> }[]): number {
  return [...new Set(responses.map(({ unit }) => unit))].reduce((sum, unit) => {
    const members = responses.filter((response) => response.unit === unit);
    const sizes = questionNames.map((name) => members.filter(({ choices }) => name in choices).length);
    return sum + [...sizes, members.length].filter((size) => size > 0 && size < 5).length;
  }, 0);
}
