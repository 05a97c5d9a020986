/**
 * `npm run bench:functions`: what the tricks save whose gain no measured page shows, since they work within a page or a minute: the
 * milliseconds of making something, and of taking it when it is kept. Medians, on the demo's 200 people.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "ddh-functions-"));
// The settings are read when app/ is imported, so they are set before.
Object.assign(process.env, { MODE: "demo", DATA_DIR: join(folder, "data"), KEY_DIR: join(folder, "keys") });
const database = await import("../../db/database.server.ts");
const { seed } = await import("../../db/demo/seed.ts");
const { registerEventHandlers } = await import("../../app/base/events.server.ts");
const { databaseFile } = await import("../../app/base/env.server.ts");
const { closeTasks } = await import("../../app/base/tasks/tasks.server.ts");
const { councilFigures } = await import("../../app/overviews/steering/council.server.ts");
const { publishedRounds } = await import("../../app/results/figures/published-rounds.server.ts");
const { reports } = await import("../../app/results/report/report-drawings.server.ts");
const { keptResults } = await import("../../app/results/round-page/results-view.server.ts");
const { smallestFoundAt } = await import("../../app/results/comparison/verdicts.ts");
const { eventHandlers } = await import("../../app/server/event-handlers.server.ts");

const times = 15;

async function medianMs(act: (n: number) => unknown): Promise<number> {
  const ms: number[] = [];
  for (let n = 0; n < times; n++) {
    const startedMs = performance.now();
    await act(n);
    ms.push(performance.now() - startedMs);
  }
  return ms.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

async function print(name: string, make: (n: number) => unknown, take: (n: number) => unknown) {
  const made = await medianMs(make);
  const taken = await medianMs(take);
  console.log(`${name.padEnd(18)} made ${made.toFixed(2)} ms, kept ${taken.toFixed(2)} ms`);
}

database.openDatabase(databaseFile());
try {
  database.migrateDatabase();
  registerEventHandlers(eventHandlers);
  database.sqlite.pragma("synchronous = OFF");
  const now = new Date();
  await seed(200, now);
  // Another minute is another state: the figures are computed anew.
  const minutesLater = (n: number) => new Date(now.getTime() + n * 60_000);
  await print(
    "steering figures",
    (n) => councilFigures("halvaar", minutesLater(n + 1)),
    () => councilFigures("halvaar", now),
  );
  const known = smallestFoundAt([0.45, 0.1], [300, 250], 12);
  await print(
    "smallest change",
    () => smallestFoundAt([0.45, 0.1], [300, 250], 12),
    () => known,
  );
  const [round] = publishedRounds();
  const view = keptResults(round!.id, null)!;
  const input = { view, locale: "da" as const, extras: { units: new Map(), doing: [], done: [] } };
  await print(
    "report",
    (n) => reports.kept(input, "1", ["report", n]),
    () => reports.kept(input, "1", ["report", 0]),
  );
} finally {
  await closeTasks();
  database.closeDatabase();
  rmSync(folder, { recursive: true, force: true });
}
