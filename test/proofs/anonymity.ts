/**
 * An attacker is given every state of the database and its log after every act, every night's backup, the state between closing's
 * transaction and its cleanup, mail, audit and the server's log, but never KEY_DIR. It links people with answers no better than
 * chance within units, though their clients send marked answers; copies of the open round show no better than chance who has answered;
 * forgetting people half-way tells nothing of it. It detects each protection that is removed.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { backUp } from "../../app/ops/backup.server.ts";
import { findKey, linkToken } from "../../app/surveys/anonymity/keys.server.ts";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { eventHandlers, lateProps } from "../../app/server/event-handlers.server.ts";
import type { Answers } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findRound } from "../../app/surveys/round.server.ts";
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
import { Copies, type Sign } from "./anonymity/copies.ts";
import { forgetAlike } from "./anonymity/forgetting.ts";
import {
  asMarked,
  choicesText,
  questionNames,
  firstAnswers,
  type Secret,
  secretsOf,
} from "./anonymity/people.ts";
import { type Agreement, agreementOf, beyondChance, type Pair } from "./anonymity/rank-agreement.ts";
import { beforeEachStep } from "./rounds/steps.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

const anonymisingFile = "app/surveys/closing/anonymising.server.ts";
const shuffleFile = "app/base/shuffled.ts";
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
    target: "Buffer.alloc(headBytes + maxAnswerBytes(questionnaire));",
    replacement: "Buffer.alloc(headBytes + JSON.stringify(answers).length * 2);",
    spoils: "lengthSealed",
  },
  {
    name: "batch at closing: answers are written when they are sent",
    file: "app/surveys/answering/answering.server.ts",
    target: "return writeTransaction(() => {",
    replacement: `if (change.sent) writeTransaction((tx) => tx.run(\`insert into responses (key, round_id, complete, choices)
      values ('\${crypto.randomUUID()}', (select round_id from invitations where id = \${found.id}), 1,
      '\${JSON.stringify(change.answers)}')\`));
  return writeTransaction(() => {`,
    spoils: "linked",
  },
  {
    name: "the questionnaire's order: as the client sent it",
    file: anonymisingFile,
    target:
      "const choices = answersTo(sent ? counted : counted.filter((name) => !tooFew.has(name)), answers);",
    replacement: `const choices = answersTo(
        Object.keys(answers).filter((name) => counted.includes(name) && (sent || !tooFew.has(name))), answers);`,
    spoils: "marked",
  },
  {
    name: "the questionnaire's values: with the client's blanks",
    file: "app/surveys/questionnaires/questionnaire.ts",
    target: "answers.set(name, value);",
    replacement: "answers.set(name, given);",
    spoils: "marked",
  },
  {
    name: "sealed marks: who has sent stands beside the name",
    file: "app/surveys/answering/answering.server.ts",
    target: "const state = { ...current.state, ...change };",
    replacement: `const state = { ...current.state, ...change };
    if (state.sent) writeTransaction((tx) => tx.run(\`update invitations set last_reminder_number = 9 where id = \${current.id}\`));`,
    spoils: "inCopies",
    inTests: true,
  },
  {
    name: "sealing again at night",
    file: "app/surveys/anonymity/sealed-states.server.ts",
    target: "storeSealed(tx).run({ id, sealed: seal(changed, id, key, questionnaire) });",
    replacement: "void changed;",
    spoils: "inCopies",
  },
  {
    name: "dropped reminders like sent ones",
    file: "app/mail/outbox/discreet-letters.server.ts",
    target: "discreetLetters.includes(letter);",
    replacement: "discreetLetters.includes(letter) && false;",
    spoils: "inCopies",
  },
  {
    name: "forgetting keeps the sealed answer",
    file: "app/surveys/forget.server.ts",
    target: "tx.update(invitations)\n      .set({ personId: null, linkHash: null, mail: null })",
    replacement: "tx.delete(invitations)",
    spoils: "toldByForgetting",
  },
  {
    name: "closing backups hold their round alone",
    file: "app/surveys/closing/closing-backup.server.ts",
    target: "reduceToRound(copy, roundId);\n  const intact",
    replacement: "const intact",
    spoils: "inClosingBackup",
  },
  {
    name: "shuffle",
    file: shuffleFile,
    target: "[result[last], result[other]] = [result[other]!, result[last]!];",
    replacement: "void other;",
    spoils: "storedOrder",
  },
  {
    name: "separate texts",
    file: anonymisingFile,
    target: "complete: sent, choices: Object.fromEntries(choices) };",
    replacement: "complete: sent, choices: choices && answers };",
    spoils: "joined",
  },
  {
    name: "units by answers received",
    file: anonymisingFile,
    target: "const received = invitedHere.filter(({ sent }) => sent).length;",
    replacement: "const received = invitedHere.length;",
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
  marked: none,
  toldByForgetting: none,
  lost: none,
  inClosingBackup: none,
  // Standard deviations beyond chance.
  storedOrder: (furthest) => furthest < maxDeviations,
  lengthSealed: (furthest) => furthest < maxDeviations,
  lengthLogged: (furthest) => furthest < maxDeviations,
  inCopies: (furthest) => furthest < maxDeviations,
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
  /** Choices that are stored as somebody's client wrote them. */
  marked: number;
  /** Numbers that forgetting changes by whether there was an answer. */
  toldByForgetting: number;
  /** Sent answers that the closed round does not count, or counts twice. */
  lost: number;
  /** People named in the backup taken at closing. */
  inClosingBackup: number;
  /** Agreement between what was found and the truth, by list and by figure. */
  found: Record<Judged, Map<string, Agreement[]>>;
}

type Judged = "storedOrder" | "lengthSealed" | "lengthLogged" | "inCopies";

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
    marked: 0,
    toldByForgetting: 0,
    lost: 0,
    inClosingBackup: 0,
    found: {
      storedOrder: new Map(),
      lengthSealed: new Map(),
      lengthLogged: new Map(),
      inCopies: new Map(),
    },
  };
  const [times, people] = rounds === 1 ? [2, 64] : [rounds, 200];
  let round = 0;
  while (round < times && !isFoundOut(figuresOf(tally))) {
    const folder = mkdtempSync(join(tmpdir(), "ddh-anonymity-"));
    await attack(folder, ++round, people, tally);
    rmSync(folder, { recursive: true });
  }
  const { storedOrder, inCopies } = tally.found;
  return { rounds: round, ...figuresOf(tally), orders: storedOrder.size, signs: inCopies.size };
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

async function attack(folder: string, seed: number, size: number, tally: Tally): Promise<void> {
  env.DATA_DIR = join(folder, "data");
  env.KEY_DIR = join(folder, "keys");
  mkdirSync(env.DATA_DIR, { recursive: true });
  openDatabase(databaseFile());
  // Only the disk is not waited for; the bytes in the files are the same.
  sqlite.pragma("synchronous = OFF");
  migrateDatabase();
  registerEventHandlers(eventHandlers);
  registerLateProps(lateProps);
  const random = repeatableRandom(seed);
  for (let remaining = size, code = 100; remaining > 0; code++) {
    const here = Math.min(remaining, 4 + Math.floor(random() * 6));
    addAgentsTo(`Kommune ${code}`, String(code), here);
    remaining -= here;
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
  const people = new Map(rows.map(({ id, personId }) => [id, personId!]));
  const played = await playRound({ secrets, people, attacker, folder, random, tally });
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
  tally.marked += attacker.marked([databaseFile(), closingBackupPath(roundId)]);
  const { completed, partial } = findRound(roundId)!;
  tally.lost += Math.abs(completed! - played.sent.length) + Math.abs(partial! - played.begun);
  const backup = readFileSync(closingBackupPath(roundId), "latin1");
  tally.inClosingBackup += rows.filter(({ mail }) => backup.includes(mail!)).length;
  compareWithTruth(
    attacker,
    secrets,
    played.sent,
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

interface Play {
  secrets: Secret[];
  /** Invitation → person. */
  people: Map<number, number>;
  attacker: Attacker;
  folder: string;
  random: () => number;
  tally: Tally;
}

interface Act {
  id: number;
  path: string;
  form: Answers;
  at: number;
  does: "begins" | "sends" | "stops reminders";
}

function actsOf({ id, token, answers, does, pauses, stopsReminders }: Secret, random: () => number): Act[] {
  const link = `/svar/${token}`;
  const act = (does: Act["does"], path: string, form: Answers, at: number) => ({ id, does, path, form, at });
  const first = asMarked(firstAnswers(answers, random), id);
  const draft = act("begins", `${link}/kladde`, first, random());
  const complete = act("sends", link, asMarked(answers, id), 1 + random());
  if (does === "send") return pauses ? [draft, complete] : [complete];
  if (does === "stop") return [draft];
  return stopsReminders ? [act("stops reminders", `${link}/stille`, {}, 2 * random())] : [];
}

/**
 * Everyone acts in random order, spread over the nights; the attacker looks after each act. Half-way three people are forgotten: one who has
 * sent, one who has begun if there is one, and one who does nothing. Returns who sent, in order, and how many only began.
 */
async function playRound({ secrets, people, attacker, folder, random, tally }: Play) {
  const acts = secrets.flatMap((secret) => actsOf(secret, random)).sort((a, b) => a.at - b.at);
  const did = new Map<number, Act["does"]>();
  const copies = new Copies();
  const site = await startAnsweringServer();
  const night = async (name: string, reminding: boolean) => {
    await runNight(attacker, join(folder, `night-${name}.sqlite`), reminding, (backup) => {
      for (const sign of copies.signsIn(backup)) judgeSign(sign, did, `night ${name}`, tally);
    });
    attacker.look();
  };
  for (const [n, { id, path, form, does }] of acts.entries()) {
    await site.send(path, form);
    did.delete(id);
    did.set(id, does);
    attacker.look(site.takeLines());
    attacker.searchLog(`${databaseFile()}-wal`);
    if (n % Math.ceil(acts.length / nightCount) === 0) await night(String(n), n > 0);
    if (n === Math.floor(acts.length / 2)) {
      tally.toldByForgetting += forgetAlike(
        forgottenOf(secrets, did).map((id) => people.get(id)!),
        hoursFromNow(0),
      );
      attacker.look();
    }
  }
  await night("last", true);
  site.close();
  const of = (does: Act["does"]) => [...did].filter(([, done]) => done === does).map(([id]) => id);
  return { sent: of("sends"), begun: of("begins").length };
}

/** Of those who have nothing left to do: one who has sent, one who has begun, and one who does nothing. */
function forgottenOf(secrets: Secret[], did: Map<number, Act["does"]>): number[] {
  const sent = secrets.find(({ id }) => did.get(id) === "sends");
  const begun = secrets.find(({ id, does }) => does === "stop" && did.has(id));
  const idle = secrets.find(({ does, stopsReminders }) => does === "nothing" && !stopsReminders);
  return [sent, begun, idle].flatMap((secret) => secret?.id ?? []);
}

/** Holds a sign against how far everyone had come, and against who had turned reminders off. */
function judgeSign({ name, values }: Sign, did: Map<number, Act["does"]>, when: string, tally: Tally): void {
  const steps: Record<Act["does"], number> = { begins: 1, sends: 2, "stops reminders": 0 };
  const answered = [...values].map(
    ([id, value]) => [value, steps[did.get(id) ?? "stops reminders"]] as const,
  );
  add(tally.found.inCopies, `${name}, ${when}`, answered);
  const quiet = [...values].map(([id, value]) => [value, Number(did.get(id) === "stops reminders")] as const);
  add(tally.found.inCopies, `${name} of the quiet, ${when}`, quiet);
}

const nightCount = 3;

/** The nightly jobs, the morning's reminders as they wait and once they are delivered, and a backup of each. */
async function runNight(
  attacker: Attacker,
  backup: string,
  reminding: boolean,
  judge: (backup: string) => void,
): Promise<void> {
  countSentAnswers(hoursFromNow(0));
  if (reminding) sendDueReminders(hoursFromNow(0));
  const take = (file: string) => {
    backUp(databaseFile(), file);
    attacker.search([databaseFile()]);
    attacker.searchNight(file);
    judge(file);
  };
  take(backup);
  await deliverDue(hoursFromNow(0), { perMinute: Number.POSITIVE_INFINITY, send: async () => {} });
  countSentAnswers(hoursFromNow(0));
  take(backup.replace(".sqlite", "-later.sqlite"));
}

/** Compares what the attacker believes with the truth. */
function compareWithTruth(
  attacker: Attacker,
  secrets: Secret[],
  sending: number[],
  findings: Order[],
  tally: Tally,
): void {
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
    ["sent", sending],
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

function add(findings: Map<string, Agreement[]>, name: string, pairs: readonly Pair[]): void {
  findings.set(name, [...(findings.get(name) ?? []), agreementOf(pairs)]);
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
