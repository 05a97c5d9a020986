/**
 * Time in a process of the site, as the file CLOCK_LEVER says: it runs `speed` times as fast, timers and waits for answers too. Loaded after
 * test/clock/shift.mjs, which installs the clock that is moved here. While it `stands`, nothing is done by the time of day; timers go on.
 * Plain JavaScript, since it is loaded before tsx.
 */
import { readFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";
import timersPromises from "node:timers/promises";

const file = process.env.CLOCK_LEVER;
const passed = performance.now.bind(performance);
const realNow = () => performance.timeOrigin + passed();
const { setTimeout, setInterval } = globalThis;

let lever;
let uptime = { atMs: 0, realMs: realNow() };

const uptimeMs = () => uptime.atMs + (realNow() - uptime.realMs) * lever.speed;
const clockMs = () => lever.timeMs + (lever.stands ? 0 : (realNow() - lever.realMs) * lever.speed);

function read() {
  const next = JSON.parse(readFileSync(file, "utf8"));
  if (lever) uptime = { atMs: uptimeMs(), realMs: realNow() };
  lever = next;
}

read();
let text = "";
setInterval(() => {
  const now = readFileSync(file, "utf8");
  if (now !== text) read();
  text = now;
}, 10).unref();

const scaled = (ms = 1) => Math.max(1, ms / lever.speed);
Object.defineProperty(globalThis[Symbol.for("ddh.clock")], "shiftMs", {
  get: () => Math.floor(clockMs()) - Math.floor(realNow()),
});
performance.now = uptimeMs;
globalThis.setTimeout = Object.assign((act, ms, ...rest) => setTimeout(act, scaled(ms), ...rest), setTimeout);
globalThis.setInterval = (act, ms, ...rest) => setInterval(act, scaled(ms), ...rest);
const wait = timersPromises.setTimeout;
timersPromises.setTimeout = (ms, ...rest) => wait(scaled(ms), ...rest);
const limit = Socket.prototype.setTimeout;
Socket.prototype.setTimeout = function (ms, ...rest) {
  return limit.call(this, ms > 0 ? Math.ceil(scaled(ms)) : ms, ...rest);
};
syncBuiltinESMExports();
