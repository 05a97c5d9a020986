/** Ends what a run has started when the run is stopped: vitest, sites and browsers would otherwise go on alone. */
import { spawnSync } from "node:child_process";
import { constants } from "node:os";

/** How long processes may take to stop by themselves before they are killed. */
const graceMs = 10_000;

/**
 * On SIGINT and SIGTERM: ends every process that this one has started, and those that they have started, calls `clean` and exits. Must run
 * in the process that npm starts: the command `tsx` kills one that does not answer a signal within milliseconds.
 */
export function endChildrenOnSignal(clean: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      try {
        endChildren();
        clean();
      } finally {
        process.exit(128 + constants.signals[signal]);
      }
    });
}

/** Waits without the event loop, so that the run does not go on meanwhile. */
function endChildren(): void {
  const startedMs = performance.now();
  const asked = new Set<number>();
  for (;;) {
    const running = startedBy(new Set([process.pid, ...asked]));
    const waitedMs = performance.now() - startedMs;
    if (running.length === 0 || waitedMs > 2 * graceMs) return;
    for (const pid of running) {
      if (!asked.has(pid)) send(pid, "SIGTERM");
      else if (waitedMs > graceMs) send(pid, "SIGKILL");
      asked.add(pid);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** The running processes among these and all that they have started, without this one. */
function startedBy(known: Set<number>): number[] {
  const { stdout, pid: ps } = spawnSync("ps", ["-eo", "pid=,ppid=,stat="], { encoding: "utf8" });
  const all = (stdout ?? "")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const processes = all.map(([pid, parent, state]) => ({ pid: Number(pid), parent: Number(parent), state }));
  for (let size = 0; size < known.size; ) {
    size = known.size;
    for (const { pid, parent } of processes) if (known.has(parent) && pid !== ps) known.add(pid);
  }
  return processes
    .filter(({ pid, state }) => known.has(pid) && pid !== process.pid && !state?.startsWith("Z"))
    .map(({ pid }) => pid);
}
