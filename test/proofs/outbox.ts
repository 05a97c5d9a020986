/**
 * No letter is sent twice, lost or left between, when the process dies between any two steps of its delivery, the server refuses, breaks
 * off or falls silent, or the disk is full: random histories against a model of what the mail server has taken.
 */
import fc from "fast-check";
import { databaseFile } from "../../app/base/env.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { endAbandonedLetters } from "../../app/mail/delivery/lanes.server.ts";
import type { Transport } from "../../app/mail/delivery/transport.server.ts";
import { registerAttachments } from "../../app/mail/letters/attachments.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { claimNext, releaseClaims } from "../../app/mail/outbox/outbox.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import {
  closeDatabase,
  db,
  migrateDatabase,
  openDatabase,
  sqlite,
  writeTransaction,
} from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

export const rounds = 60;

export const broken: Broken[] = [
  {
    name: "a letter is handed over without its being stored first",
    file: "app/mail/outbox/outbox.server.ts",
    target: "updateClaimed(claimed, { leasedUntil: null });",
    replacement: "updateClaimed(claimed, { leasedUntil: claimed.leasedUntil });",
    spoils: "twice",
    inTests: true,
  },
  {
    name: "what became of a letter is forgotten when the disk is full",
    file: "app/mail/delivery/outcomes.server.ts",
    target: "left.push({ claimed, outcome });",
    replacement: "void outcome;",
    spoils: "stuck",
  },
  {
    name: "a connection that breaks after the letter counts as one that broke before",
    file: "app/mail/delivery/deliver.server.ts",
    target: "return transfer.isDone && !isAnswered",
    replacement: "return false && transfer.isDone && !isAnswered",
    spoils: "twice",
  },
];

export const bounds: Bounds = {
  histories: some,
  taken: some,
  crashes: some,
  twice: none,
  untaken: none,
  lost: none,
  stuck: none,
};

/** What happens to the letter that is delivered next. */
const fates = [
  "taken",
  "refused for now",
  "refused",
  "unreachable",
  "breaks off before the end",
  "breaks off after the end",
  "dies when claimed",
  "dies before the end",
  "dies at the end",
  "dies after the end",
  "disk full at the end",
  "disk full after the end",
] as const;
type Fate = (typeof fates)[number];

/** The mail server of a history: what it has taken, and what it answered. */
class Model {
  readonly taken = new Map<number, number>();
  crashes = 0;
  nowMs = Date.UTC(2026, 10, 23, 8);

  now(aheadMs = 0) {
    this.nowMs += aheadMs;
    return new Date(this.nowMs);
  }

  take(row: number) {
    this.taken.set(row, (this.taken.get(row) ?? 0) + 1);
  }
}

const never = new Promise<void>(() => {});
const failure = (code: string, responseCode?: number) =>
  Object.assign(new Error(code), { code, responseCode });

/** A transport to the model's server that does to each letter what the history says. */
function transportTo(model: Model, fate: Fate, died: () => void): Transport {
  const die = () => {
    died();
    return never;
  };
  return {
    perMinute: Number.POSITIVE_INFINITY,
    async send({ row }, onHandOver) {
      if (fate === "refused for now") throw failure("EENVELOPE", 450);
      if (fate === "refused") throw failure("EENVELOPE", 550);
      if (fate === "unreachable") throw failure("ECONNECTION");
      if (fate === "breaks off before the end") throw failure("ECONNECTION");
      if (fate === "dies before the end") return die();
      if (fate === "disk full at the end") sqlite.pragma("query_only = ON");
      onHandOver();
      if (fate === "dies at the end") return die();
      model.take(row);
      if (fate === "dies after the end") return die();
      if (fate === "breaks off after the end") throw failure("ECONNECTION");
      if (fate === "disk full after the end") sqlite.pragma("query_only = ON");
    },
  };
}

/** Delivers one letter, or dies while doing so; then the disk has room again, and the next process starts. */
async function deliverOne(model: Model, fate: Fate): Promise<void> {
  if (fate === "dies when claimed") {
    claimNext(model.now(), Number.POSITIVE_INFINITY);
    restart(model);
    return;
  }
  let died = false;
  const stopping = new AbortController();
  await new Promise<void>((resolve) => {
    const transport = transportTo(model, fate, () => {
      died = true;
      resolve();
    });
    const onLetter = () => stopping.abort();
    void deliverDue(model.now(), transport, { random: () => 0, stopping: stopping.signal, onLetter }).then(
      () => resolve(),
    );
  });
  sqlite.pragma("query_only = OFF");
  if (died) restart(model);
}

function restart(model: Model): void {
  model.crashes += 1;
  // Later than the attempt, however long drawing the letter took.
  releaseClaims(model.now(60_000));
}

function post(model: Model): void {
  const props = { name: "Dorte", course: "Introduktion", number: "2026-7KQ4-M2XD" };
  const to = { id: null, mail: "dorte@eksempel.dk", locale: "da" as const };
  writeTransaction((tx) => postLetter(tx, { letter: "diploma", to, props }, model.now()));
}

const history = fc.array(
  fc.record({ fate: fc.constantFrom(...fates), posts: fc.integer({ min: 0, max: 2 }) }),
  {
    minLength: 3,
    maxLength: 8,
  },
);

/** Runs a history, and then lets all go well until nothing waits. */
async function runHistory(steps: { fate: Fate; posts: number }[]) {
  db.delete(letters).run();
  const model = new Model();
  let posted = 0;
  for (const { fate, posts } of steps) {
    for (let n = 0; n < posts; n++) post(model);
    posted += posts;
    await deliverOne(model, fate);
    model.now(120_000);
  }
  // Twice: what the full disk kept back is stored first, and attempted a minute later.
  for (let time = 0; time < 2; time++) {
    model.now(3 * 3_600_000);
    await deliverDue(
      model.now(),
      transportTo(model, "taken", () => {}),
      { random: () => 0 },
    );
  }
  endAbandonedLetters(model.now());
  const rows = db.select().from(letters).all();
  const timesOf = (id: number) => model.taken.get(id) ?? 0;
  return {
    crashes: model.crashes,
    taken: model.taken.size,
    twice: rows.filter(({ id }) => timesOf(id) > 1).length,
    untaken: rows.filter(({ id, state }) => state === "sent" && timesOf(id) === 0).length,
    lost: posted - rows.length,
    stuck: rows.filter(({ state }) => state === "inflight" || state === "queued").length,
  };
}

export async function prove(rounds: number): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  sqlite.pragma("synchronous = OFF");
  registerLateProps({});
  registerAttachments({});
  const figures = { histories: 0, taken: 0, crashes: 0, twice: 0, untaken: 0, lost: 0, stuck: 0 };
  // Every fate alone first, so that few rounds meet each of them.
  const single = fates.map((fate) => [{ fate, posts: 1 }]);
  const random = fc.sample(history, { numRuns: rounds, seed: 21 });
  for (const steps of [...single, ...random]) {
    const found = await runHistory(steps);
    figures.histories += 1;
    for (const name of ["taken", "crashes", "twice", "untaken", "lost", "stuck"] as const)
      figures[name] += found[name];
    const spoils = spoiled();
    if (spoils && Number(figures[spoils as keyof typeof figures]) > 0) break;
  }
  closeDatabase();
  return figures;
}
