/**
 * Shifts the clock of a process: `new Date()` and `Date.now()` are shifted, timers are not. When preloaded (`--import`), the initial
 * shift is CLOCK_SHIFT_MS. Plain JavaScript, since it is loaded before tsx.
 */
const key = Symbol.for("ddh.clock");

/** One state per process, even if this file is loaded more than once. */
globalThis[key] ??= install();
const state = globalThis[key];

function install() {
  const RealDate = globalThis.Date;
  const installed = { shiftMs: Number(process.env.CLOCK_SHIFT_MS ?? 0) };
  const shifted = () => RealDate.now() + installed.shiftMs;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, parts, newTarget) =>
      Reflect.construct(target, parts.length === 0 ? [shifted()] : parts, newTarget),
    apply: () => new RealDate(shifted()).toString(),
    get: (target, property) => (property === "now" ? shifted : target[property]),
  });
  RealDate.prototype.constructor = globalThis.Date;
  return installed;
}

/** The machine's unshifted time in milliseconds since 1970. */
export const realNow = () => performance.timeOrigin + performance.now();

/** Sets this process's clock to `moment`; it runs on from there. */
export function setClock(moment) {
  state.shiftMs += moment.getTime() - Date.now();
}

/** The environment variables that set a child process's clock to `moment`, by default the time of this process. */
export function clockSettings(moment = new Date(), options = process.env.NODE_OPTIONS ?? "") {
  const preload = `--import=${import.meta.url}`;
  return {
    NODE_OPTIONS: options.includes(preload) ? options : `${options} ${preload}`.trim(),
    CLOCK_SHIFT_MS: String(Math.round(moment.getTime() - realNow())),
  };
}
