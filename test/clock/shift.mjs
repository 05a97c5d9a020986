/**
 * A clock that runs ahead of the machine's: `new Date()` and `Date.now()` alone are moved, timers are not. Preloaded in a process
 * (`--import`), it begins with CLOCK_SHIFT_MS. Plain JavaScript, since nothing is there yet to read more.
 */
const key = Symbol.for("ddh.clock");

/** One state in a process, however often this file is loaded. */
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

/** The machine's own time in milliseconds since 1970, which nothing here moves. */
export const realNow = () => performance.timeOrigin + performance.now();

/** Lets this process's clock show `moment` now, and run on from there. */
export function setClock(moment) {
  state.shiftMs += moment.getTime() - Date.now();
}

/** The settings with which a child process has its clock show `moment` now: as this process's own, unless told. */
export function clockSettings(moment = new Date(), options = process.env.NODE_OPTIONS ?? "") {
  const preload = `--import=${import.meta.url}`;
  return {
    NODE_OPTIONS: options.includes(preload) ? options : `${options} ${preload}`.trim(),
    CLOCK_SHIFT_MS: String(Math.round(moment.getTime() - realNow())),
  };
}
