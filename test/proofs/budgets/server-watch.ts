/** Watches the site while it is asked for too much: from within (loop-probe.mjs), and as a second client (live-asker.mjs). */
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { Worker } from "node:worker_threads";

/** What the probe tells of the time since it was asked last. */
export interface LoopReport {
  /** How often the event loop was held for so many ms, by ms: as seen by someone who asks every 20 ms. */
  held: Record<string, number>;
  /** The same of the time in which the main thread waited for a processor. */
  waited: Record<string, number>;
  /** The most processor time that the main thread used before the loop went on, in ms. */
  longestWorkMs: number;
  /** The most resident memory, in MB of 2^20 bytes. */
  mostMemoryMb: number;
}

export const readProbe = async (socket: string): Promise<LoopReport> => {
  const connection = connect(socket);
  return JSON.parse(await text(connection)) as LoopReport;
};

/** The settings with which a site's process is measured from within. */
export const probeSettings = (socket: string, nodeOptions = ""): Record<string, string> => ({
  NODE_OPTIONS: `${nodeOptions} --import=${new URL("loop-probe.mjs", import.meta.url).href}`.trim(),
  LOOP_PROBE: socket,
});

/** Starts the second client. `take` gives how long its answers took since it was called last, in ms. */
export function startLiveAsker(base: string) {
  const asker = new Worker(new URL("live-asker.mjs", import.meta.url), {
    workerData: { base },
    execArgv: [],
  });
  return {
    async take(): Promise<number[]> {
      asker.postMessage("take");
      const [answersMs] = await once(asker, "message");
      return answersMs;
    },
    stop: () => asker.terminate(),
  };
}

/** The value that 99 of a hundred do not exceed; 0 of none. */
export function percentile99(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? 0);
}

/** Adds counts to those so far. */
export function addCounts(sum: Map<number, number>, counts: Record<string, number>): void {
  for (const [ms, count] of Object.entries(counts)) sum.set(Number(ms), (sum.get(Number(ms)) ?? 0) + count);
}

/** The same of values that are counted. */
export function percentile99OfCounts(counts: Map<number, number>): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    seen += count;
    if (seen > total * 0.99) return value;
  }
  return 0;
}
