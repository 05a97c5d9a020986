/**
 * `npm run bench:tricks [-- NAME …]`: what each speed trick saves. Builds the site without the trick in its own folder, starts it on a copy
 * of the same filled database, and sends requests to both in turns. Prints the ratio of the processor time per request without and
 * with the trick, and the ratio of the total time: medians over the batches, and the interquartile range. Linux only.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildOnce } from "../global/build.ts";
import { type Site, startSite } from "../journeys/site.ts";
import { type Replacement, root } from "../overlay/overlay.ts";
import type { Bench } from "./benches.ts";
import { type Connection, openConnection, percentile } from "./measure.ts";
import { type Trick, tricks, usualPages } from "./trick-list.ts";

const [batches, perBatch, warmups] = [20, 40, 200];
const sources = [
  "app",
  "db",
  "emails",
  "public",
  "surveys",
  "test/run",
  "package.json",
  "remix.config.js",
  "tsconfig.json",
];

/** Builds the tree in a folder, with these replacements. */
async function buildWithout(folder: string, replacements: Replacement[]): Promise<void> {
  for (const path of sources) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const { file, target, replacement } of replacements) {
    const parts = readFileSync(join(folder, file), "utf8").split(target);
    if (parts.length !== 2) throw new Error(`"${target}" stands ${parts.length - 1} times in ${file}`);
    writeFileSync(join(folder, file), parts.join(replacement));
  }
  const env = { ...process.env, VITEST: "", NODE_ENV: "production" as const };
  await promisify(execFile)("npm", ["run", "-s", "build"], { cwd: folder, env, maxBuffer: 2 ** 26 });
}

interface Side {
  site: Site;
  connection: Connection;
}

const sideOf = (site: Site): Side => ({ site, connection: openConnection(site.base) });

async function askBatch({ site, connection }: Side, bench: Bench, from: number, count: number) {
  const [cpuBefore, startedMs] = [site.cpuMs(), performance.now()];
  for (let i = from; i < from + count; i++) await connection.request(bench.request(i));
  return { cpu: (site.cpuMs() - cpuBefore) / count, time: (performance.now() - startedMs) / count };
}

const quartiles = (values: number[]) =>
  [0.5, 0.25, 0.75].map((share) => percentile(values, share).toFixed(2)) as [string, string, string];

async function compare(bench: Bench, withTrick: Side, without: Side): Promise<string> {
  const [cpuMs, cpu, time]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < batches; n++) {
    const from = warmups + n * perBatch;
    const otherFirst = n % 2 ? await askBatch(without, bench, from, perBatch) : undefined;
    const withTrickSite = await askBatch(withTrick, bench, from, perBatch);
    const other = otherFirst ?? (await askBatch(without, bench, from, perBatch));
    cpuMs.push(withTrickSite.cpu);
    cpu.push(other.cpu / withTrickSite.cpu);
    time.push(other.time / withTrickSite.time);
  }
  const [ratio, low, high] = quartiles(cpu);
  const cells = [percentile(cpuMs, 0.5).toFixed(2), ratio, `${low}–${high}`, quartiles(time)[0]];
  return `  ${bench.name.padEnd(18)}${cells.map((cell) => cell.padStart(12)).join("")}\n`;
}

/** Measures one trick on its pages. Both sites are started anew, since a process gets faster the longer it runs. */
async function measure(
  { pages = usualPages, without }: Trick,
  all: Bench[],
  withTrickSite: Site,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-without-"));
  try {
    await buildWithout(folder, without);
    await withTrickSite.kill(() => {
      for (const part of ["data", "keys"])
        cpSync(join(withTrickSite.folder, part), join(folder, part), { recursive: true });
    });
    const env = { DATA_DIR: join(folder, "data"), KEY_DIR: join(folder, "keys") };
    const other = await startSite({ tree: folder, env });
    const sides = [sideOf(withTrickSite), sideOf(other)] as const;
    const measured = all.filter(({ name }) => pages.includes(name));
    try {
      for (const bench of measured) for (const side of sides) await askBatch(side, bench, 0, warmups);
      for (const bench of measured) process.stdout.write(await compare(bench, ...sides));
    } finally {
      for (const { connection } of sides) connection.close();
      await other.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const selectedNames = process.argv.slice(2);
await buildOnce();
const site = await startSite();
try {
  // The settings are read when app/ is imported, so they are set before.
  Object.assign(process.env, {
    MODE: "demo",
    DATA_DIR: `${site.folder}/data`,
    KEY_DIR: `${site.folder}/keys`,
  });
  const { fillSite } = await import("./fill.ts");
  const { benches } = await import("./benches.ts");
  const all = benches(await fillSite(site, new Date()));
  process.stdout.write(`${"".padEnd(20)}      cpu ms     without   mid half        time\n`);
  for (const trick of tricks.filter(
    ({ name }) => selectedNames.length === 0 || selectedNames.includes(name),
  )) {
    process.stdout.write(`${trick.name}\n`);
    await measure(trick, all, site);
  }
} finally {
  await site.stop();
}
