/**
 * Nobody stops or fills the site by what they send: every address of the site map and every parser is asked with inputs at and above each
 * limit, while a second client asks whether the site is alive. The addresses come from the site map, so a new one is asked too.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, openDatabase } from "../../db/database.server.ts";
import { clockSettings } from "../clock/shift.mjs";
import { type Site, startSite } from "../journeys/site.ts";
import { samplesOf } from "./access/asking.ts";
import { listVisitors } from "./access/visitors.ts";
import { askerOf, type Tally } from "./budgets/asking.ts";
import { askCrowds, crowdFigures } from "./budgets/crowds.ts";
import { askAllOver, askAllWithin } from "./budgets/plan.ts";
import { sendSmallFiles, placesOf } from "./budgets/places.ts";
import { filesIn, halfFiles, watchTables, whenCleared, whenSettled } from "./budgets/remains.ts";
import {
  percentile99,
  percentile99OfCounts,
  probeSettings,
  readProbe,
  startLiveAsker,
} from "./budgets/server-watch.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

export const broken: Broken[] = [
  {
    name: "forms have no limit of fields",
    file: "app/base/forms/form-limits.ts",
    target: 'if (countFields(body) > maxFormFields) return "too-many-fields";',
    replacement: "",
    spoils: "slow",
    fromRounds: 2,
  },
  {
    name: "fields may have the names that every object has",
    file: "app/base/forms/form-limits.ts",
    target: "  ...Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),\n",
    replacement: "",
    spoils: "faults",
    fromRounds: 2,
  },
  {
    name: "what others wrote is read on the event loop",
    file: "build/server/index.js",
    target: "async function runInProcess(file, input, limitMs, onProgress) {",
    replacement: `async function runInProcess(file, input, limitMs, onProgress) {
  const { tsImport } = await import("tsx/esm/api");
  return await (await tsImport(file, import.meta.url)).default(input);`,
    spoils: "slow",
    fromRounds: 2,
  },
  {
    name: "a list is judged at one go",
    file: "build/server/index.js",
    target: "const nextTurn = () => new Promise((resolve2) => setImmediate(resolve2));",
    replacement: "const nextTurn = () => Promise.resolve();",
    spoils: "slow",
    fromRounds: 2,
  },
  {
    name: "a workbook's sizes are believed",
    file: "app/base/sheets/zip-parts.server.ts",
    target: `for await (const chunk of await openPart(zip, entry)) {
        unpacked += chunk.length;`,
    replacement: `unpacked += entry.uncompressedSize;
      for await (const chunk of await openPart(zip, entry)) {`,
    spoils: "otherLimit",
    inTests: true,
  },
  {
    name: "requests begin when they come",
    file: "build/server/index.js",
    target: "setImmediate(() => this.beginNext());",
    replacement: "queueMicrotask(() => this.beginNext());",
    spoils: "overtaken",
  },
  {
    name: "forms go on when they are complete",
    file: "build/server/index.js",
    target: "await turns.again(request);",
    replacement: "",
    spoils: "overtaken",
  },
  {
    name: "a connection's requests all wait for their turn",
    file: "app/server/connection.ts",
    target: "unanswered.length > 1 + maxPipelinedRequests",
    replacement: "unanswered.length > 10_000",
    spoils: "pipelinedWorked",
  },
  {
    name: "a stranger's form may be as large as any",
    file: "app/server/request-checks.ts",
    target: "const maxStrangersFormBytes = 16 * 1024;",
    replacement: "const maxStrangersFormBytes = maxFormBytes;",
    spoils: "halfSentTaken",
    fromRounds: 2,
  },
  {
    name: "bodies are held without a limit",
    file: "build/server/index.js",
    // Without the names that the bundler changes.
    target: "> roomBytes || ofSender +",
    replacement: "< 0 || -ofSender -",
    spoils: "halfSentMb",
    fromRounds: 2,
  },
];

/** Of the answers of `/health/live`. */
const mostLiveMs = 100;
/** Where a busy machine lets the site wait for a processor, the second client waits for one too, before it asks and when it is answered. */
const mostWaits = 3;

/** `npm test` asks one round, and checks no time there: it may share the machine with anything. */
const timed =
  (bound: Bounds[string]): Bounds[string] =>
  (value, figures) =>
    figures.rounds === 1 || bound(value, figures);

export const bounds: Bounds = {
  addresses: some,
  inputs: some,
  // Answers that are no sentence with the right status, and stacks in the log.
  faults: none,
  // Refusals for another reason than the limit that was exceeded.
  otherLimit: none,
  // On a busy machine anything may take longer than a task may.
  tooSlow: timed(none),
  // Inputs that twice kept the main thread working at one go.
  slow: timed(none),
  // How long the event loop was held, as seen by someone who asks every 20 ms, without the time in which the machine was busy.
  heldP99Ms: timed((ms) => ms < mostLiveMs),
  liveP99Ms: timed((ms, { waitedP99Ms }) => ms < mostLiveMs + mostWaits * Number(waitedP99Ms)),
  memoryMb: (mb) => mb < 250,
  crowds: some,
  crowdFaults: none,
  // A few begin before whoever asks after them is heard.
  overtaken: (answered) => answered < 40,
  pipelinedWorked: (requests) => requests < 10,
  halfSentTaken: none,
  halfSentMb: (mb) => mb < 100,
  leftBehind: none,
};

/** A sample: each round asks every address with one input more; 30 ask each with all of them. */
export const rounds = 4;

export async function prove(rounds: number): Promise<Figures> {
  const temporary = mkdtempSync(join(tmpdir(), "ddh-budgets-"));
  const socket = join(temporary, "probe");
  const log: string[] = [];
  const settings = {
    ...probeSettings(socket, clockSettings().NODE_OPTIONS),
    TMPDIR: temporary,
  };
  const site = await startSite({ people: 40, env: settings, onOutput: (chunk) => log.push(String(chunk)) });
  openDatabase(join(site.folder, "data/ddh.sqlite"));
  try {
    const figures = await proveSite(site, socket, temporary, rounds);
    const stacks = log
      .join("")
      .split("\n")
      .filter((line) => /"level":[56]0|^\s+at /.test(line));
    for (const line of stacks) console.error(`in the log: ${line}`);
    if (!("faults" in figures)) return figures;
    const first = figures.first || (stacks[0] ?? "");
    return { ...figures, faults: Number(figures.faults) + stacks.length, first };
  } finally {
    closeDatabase();
    await site.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function proveSite(site: Site, socket: string, temporary: string, rounds: number): Promise<Figures> {
  const visitors = listVisitors();
  const samples = rounds === 1 ? new Map<string, string>() : await samplesOf(site.base, visitors, {});
  const places = placesOf(visitors, samples);
  // A round asks the uploads that are known by their last word.
  if (rounds > 1) await sendSmallFiles(site.base, places);
  // A round checks no time, and asking all the while would cost as much as all else.
  const live = rounds === 1 ? null : startLiveAsker(site.base);
  const isOfCrowds = crowdFigures.includes(spoiled() ?? "");
  // A build that is broken elsewhere shows nothing with crowds, and what one must show of crowds has been seen after them.
  const crowds = spoiled() && !isOfCrowds ? {} : await askCrowds(site, socket, visitors, rounds === 1);
  if (isOfCrowds) {
    await live?.stop();
    return { rounds, ...crowds };
  }
  await live?.take();
  const idle = await measureIdle(socket, live);
  await whenSettled();
  const asker = askerOf(site.base, socket, watchTables());
  const files = filesIn(site.folder);
  await askAllOver(asker, site, places, visitors, rounds);
  const left = await whenCleared(() =>
    [site.folder, temporary].flatMap(filesIn).filter((path) => !files.includes(path)),
  );
  await askAllWithin(asker, site.base, places, rounds);
  left.push(...(await whenCleared(() => halfFiles(site.folder))));
  for (const what of left) console.error(`left behind: ${what}`);
  const answersMs = (await live?.take()) ?? [];
  await live?.stop();
  return {
    rounds,
    ...idle.figures,
    ...crowds,
    ...figuresOf(asker.tally, idle.memoryMb),
    liveP99Ms: percentile99(answersMs),
    leftBehind: asker.tally.leftBehind + left.length,
    first: asker.tally.first || (left[0] ?? ""),
  };
}

/** The site at rest, for two seconds. */
async function measureIdle(socket: string, live: ReturnType<typeof startLiveAsker> | null) {
  await live?.take();
  await readProbe(socket);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const idleLiveP99Ms = percentile99((await live?.take()) ?? []);
  const { mostMemoryMb } = await readProbe(socket);
  return { memoryMb: mostMemoryMb, figures: { idleLiveP99Ms, idleMemoryMb: Math.round(mostMemoryMb) } };
}

const figuresOf = (tally: Tally, idleMemoryMb: number) => ({
  addresses: tally.addresses.size,
  inputs: tally.inputs,
  taken: tally.taken,
  faults: tally.faults,
  otherLimit: tally.otherLimit,
  tooSlow: tally.tooSlow,
  slow: tally.slow,
  heldP99Ms: percentile99OfCounts(tally.held),
  waitedP99Ms: percentile99OfCounts(tally.waited),
  longestWorkMs: Math.round(tally.longestWorkMs),
  memoryMb: Math.round(tally.mostMemoryMb - idleMemoryMb),
  memoryAt: tally.mostMemoryAt,
});
