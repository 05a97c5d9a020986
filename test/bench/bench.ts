/**
 * `npm run bench [-- NAME …]`: the built server on a filled database, each address requested over one keep-alive connection, in turns
 * with the floor, so that other load on the machine affects both. Prints a table and writes test/bench/latest.json after each figure.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "../global/build.ts";
import { startSite } from "../journeys/site.ts";
import type { Bench } from "./benches.ts";
import { type Connection, openConnection, percentile } from "./measure.ts";

const rounds = 12;

interface Figure {
  name: string;
  unit: "ms" | "per second" | "kB";
  p50: number;
  p99: number;
  n: number;
  floorRatio: number;
}

async function startFloor() {
  const process = fork(join(import.meta.dirname, "floor.ts"), { execArgv: ["--import", "tsx"] });
  const [port] = (await once(process, "message")) as [number];
  return { base: `http://localhost:${port}`, stop: () => process.disconnect() };
}

/** Warms up both sides, then measures in turns: a block of requests to the floor, a block to the page. */
async function measure(
  { name, n = 300, request: ask }: Bench,
  page: Connection,
  floor: Connection,
): Promise<Figure> {
  const block = Math.floor(n / rounds);
  const times: { page: number[]; floor: number[] } = { page: [], floor: [] };
  let requestCount = 0;
  for (let turn = -2; turn < rounds; turn++) {
    const counts = turn >= 0;
    for (let i = 0; i < block; i++) {
      const ms = await floor.request({ path: "/" });
      if (counts) times.floor.push(ms);
    }
    for (let i = 0; i < block; i++) {
      const ms = await page.request(ask(requestCount++));
      if (counts) times.page.push(ms);
    }
  }
  const [p50, p99] = [percentile(times.page, 0.5), percentile(times.page, 0.99)];
  const floorRatio = p50 / percentile(times.floor, 0.5);
  return {
    name,
    unit: "ms",
    p50: round(p50),
    p99: round(p99),
    n: times.page.length,
    floorRatio: round(floorRatio),
  };
}

/** How many answers are sent at the same time, each on its own connection. */
const connectionCount = 10;

/**
 * Answers per second when many send at the same time: the rate of each batch of 40, the first as warm-up. The ratio is the time per
 * answer over the floor's.
 */
async function measureThroughput(base: string, tokens: string[], floor: Connection): Promise<Figure> {
  const { sendAnswer: sending } = await import("./benches.ts");
  const connections = Array.from({ length: connectionCount }, () => openConnection(base));
  const [rates, floors]: [number[], number[]] = [[], []];
  for (let from = 0; from + 40 <= tokens.length; from += 40) {
    const batch = tokens.slice(from, from + 40);
    const startedMs = performance.now();
    await Promise.all(
      connections.map(async (connection, n) => {
        for (let at = n; at < batch.length; at += connectionCount)
          await connection.request(sending(batch[at]!));
      }),
    );
    if (from > 0) rates.push((batch.length * 1000) / (performance.now() - startedMs));
    for (let i = 0; i < 20; i++) floors.push(await floor.request({ path: "/" }));
  }
  for (const connection of connections) connection.close();
  const p50 = percentile(rates, 0.5);
  return {
    name: "survey-throughput",
    unit: "per second",
    p50: round(p50),
    p99: round(percentile(rates, 0.01)),
    n: rates.length * 40,
    floorRatio: round(1000 / p50 / percentile(floors, 0.5)),
  };
}

/** A figure measured once: the ms of one long act, or the kB of one page; the ratio is over the floor's time or its 1 kB. */
async function measureOnce(
  name: string,
  unit: "ms" | "kB",
  once: () => number | Promise<number>,
  floor: Connection,
) {
  const floors: number[] = [];
  for (let i = 0; i < 50; i++) floors.push(await floor.request({ path: "/" }));
  const value = await once();
  const p50 = round(value);
  const floorRatio = round(unit === "ms" ? value / percentile(floors, 0.5) : value);
  return { name, unit, p50, p99: p50, n: 1, floorRatio } satisfies Figure;
}

/** The waiting times of many that act at the same time; the floor is measured alone, after them. */
async function measureTogether(
  name: string,
  act: () => Promise<number[]>,
  floor: Connection,
): Promise<Figure> {
  const times = await act();
  const floors: number[] = [];
  for (let i = 0; i < 300; i++) floors.push(await floor.request({ path: "/" }));
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  const floorRatio = round(p50 / percentile(floors, 0.5));
  return { name, unit: "ms", p50: round(p50), p99: round(p99), n: times.length, floorRatio };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

const print = (name: string, ...rest: (string | number)[]) =>
  process.stdout.write(`${name.padEnd(18)}${rest.map((cell) => String(cell).padStart(11)).join("")}\n`);

const selectedNames = process.argv.slice(2);
const isSelected = (name: string) => selectedNames.length === 0 || selectedNames.includes(name);
const figures: Figure[] = [];
const faults: string[] = [];

/** Takes one figure, prints it and writes all taken so far. An error is printed at the end, and the other figures are still taken. */
async function take(name: string, act: () => Promise<Figure>): Promise<void> {
  if (!isSelected(name)) return;
  try {
    const figure = await act();
    const digits = figure.unit === "per second" ? 0 : 2;
    const [p50, p99] = [figure.p50.toFixed(digits), figure.p99.toFixed(digits)];
    print(`${name}${figure.unit === "kB" ? " kB" : ""}`, p50, p99, figure.n, figure.floorRatio.toFixed(1));
    figures.push(figure);
    writeFileSync(join(import.meta.dirname, "latest.json"), `${JSON.stringify(figures, null, 2)}\n`);
  } catch (error) {
    faults.push(`${name}: ${(error as Error).stack}`);
  }
}

/** Makes it when it is asked for first; a failure stays one. */
function makeOnce<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (made ??= make());
}

await buildOnce();
const site = await startSite();
const floor = await startFloor();
try {
  // The settings are read when app/ is imported, so they are set before.
  Object.assign(process.env, {
    MODE: "demo",
    DATA_DIR: `${site.folder}/data`,
    KEY_DIR: `${site.folder}/keys`,
  });
  const { fillSite } = await import("./fill.ts");
  const { benches } = await import("./benches.ts");
  const filled = await fillSite(site, new Date());
  const [toSite, toFloor] = [openConnection(site.base), openConnection(floor.base)];
  print("", "p50 ms", "p99 ms", "n", "floors");
  for (const bench of benches(filled)) await take(bench.name, () => measure(bench, toSite, toFloor));
  await take("survey-throughput", () => measureThroughput(site.base, filled.crowd, toFloor));

  const { closingMs, firstViewKb } = await import("./survey-figures.ts");
  const { firstVisitKb } = await import("./first-visit.ts");
  const { uploadMs } = await import("./package-upload.ts");
  const { publishLargeRound } = await import("./large-round.ts");
  const { closeDatabase } = await import("../../db/database.server.ts");
  const { stopMs } = await import("./stop.ts");
  const once = [
    ["package-upload", "ms", () => uploadMs(site, filled.secretariat)],
    ["first-visit", "kB", () => firstVisitKb(site.base, filled)],
    ["survey-first-view", "kB", () => firstViewKb(`${site.base}/svar/${filled.tokens.at(-1)}`)],
    ["survey-closing", "ms", () => closingMs(20_000, `${site.folder}/closing`)],
    ["stop", "ms", stopMs],
  ] as const;
  for (const [name, unit, act] of once) await take(name, () => measureOnce(name, unit, act, toFloor));

  // What is made for several figures is made once, with the first of them that is taken; the others fail as it fails.
  const round = makeOnce(() => publishLargeRound(`${site.folder}/large`));
  const publishMs = async () => (await round()).publishMs;
  const reportMs = async () => (await round()).reportMs();
  for (const [name, act] of Object.entries({ "publish-25000": publishMs, "report-25000": reportMs }))
    await take(name, () => measureOnce(name, "ms", act, toFloor));
  closeDatabase();

  const { largeSiteNames, fillLargeSite } = await import("./large-site.ts");
  const large = makeOnce(async () => fillLargeSite(site, new Date()));
  for (const name of largeSiteNames)
    await take(name, async () =>
      measure((await large()).find((bench) => bench.name === name)!, toSite, toFloor),
    );
  const { watchTogether } = await import("./watching-together.ts");
  await take("watching-1000", () => measureTogether("watching-1000", () => watchTogether(site), toFloor));
  toSite.close();
  toFloor.close();
} finally {
  floor.stop();
  await site.stop();
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
