/**
 * Preloaded into the site's process: measures its event loop from within, and tells whoever connects to the socket LOOP_PROBE. A busy
 * machine adds nothing: what the main thread waited for a processor is left out. Plain JavaScript, since it is loaded before tsx.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { isMainThread } from "node:worker_threads";

const tickMs = 20;
const msPerNs = 1e-6;
/** Holds of as many ms and more are counted together. */
const longestMs = 10_000;

/** Of the main thread: the time it has run and the time it has waited for a processor, in ms. */
function schedule() {
  const [run, waited] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ");
  return { run: Number(run) * msPerNs, waited: Number(waited) * msPerNs };
}

/** Since the last report: how often the loop was held, and waited for a processor, for so many ms, the most that it worked at one go, and the most memory. */
const noReport = () => ({ held: {}, waited: {}, longestWorkMs: 0, mostMemoryMb: 0 });

let report = noReport();
let last = { at: performance.now(), ...schedule() };

/** Counts a hold as those see it who ask every 20 ms: whoever asks later meanwhile waits so much less. */
function count(counts, holdMs) {
  for (let ms = Math.min(Math.max(holdMs, 0), longestMs); ms >= 0; ms -= tickMs)
    counts[Math.ceil(ms)] = (counts[Math.ceil(ms)] ?? 0) + 1;
}

function tick() {
  const now = { at: performance.now(), ...schedule() };
  const waitedMs = now.waited - last.waited;
  count(report.waited, waitedMs);
  count(report.held, now.at - last.at - tickMs - waitedMs);
  report.longestWorkMs = Math.max(report.longestWorkMs, now.run - last.run);
  report.mostMemoryMb = Math.max(report.mostMemoryMb, process.memoryUsage.rss() / 2 ** 20);
  last = now;
}

function open(socket) {
  setInterval(tick, tickMs).unref();
  createServer((connection) => {
    tick();
    connection.on("error", () => {}).end(JSON.stringify(report));
    report = noReport();
  })
    .listen(socket)
    .unref();
}

const isSite = /(app|build)\/server\/server\.[jt]s$/.test(process.argv[1] ?? "");
if (process.env.LOOP_PROBE && isMainThread && isSite) open(process.env.LOOP_PROBE);
