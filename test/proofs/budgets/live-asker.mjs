/**
 * The second client, in a thread of its own: asks /health/live every 20 ms, whether or not the earlier ones are answered. Tells how long
 * each answer took, in ms, whenever it is sent a message. Plain JavaScript, so that it needs no loader.
 */
import { Agent, get } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

const everyMs = 20;
/** So many at a time wait for an answer; while they do, no more are asked, and each that is left out counts as `unansweredMs`. */
const mostWaiting = 200;
const unansweredMs = 10_000;

const agent = new Agent({ keepAlive: true });
let answersMs = [];
let waiting = 0;

function ask() {
  if (waiting >= mostWaiting) return void answersMs.push(unansweredMs);
  const from = performance.now();
  waiting++;
  const end = (ms) => {
    waiting--;
    answersMs.push(ms);
  };
  get(`${workerData.base}/health/live`, { agent, timeout: 60_000 }, (response) => {
    response.resume().once("end", () => end(performance.now() - from));
  })
    .on("timeout", (request) => request?.destroy())
    .on("error", () => end(unansweredMs));
}

setInterval(ask, everyMs);
parentPort.on("message", () => {
  parentPort.postMessage(answersMs);
  answersMs = [];
});
