import { setTimeout } from "node:timers/promises";

const realClock = { now: () => performance.now(), wait: (ms: number) => setTimeout(ms) as Promise<unknown> };

/**
 * Does the work, and answers `minMs` milliseconds after it began, or at once when it took longer, so that the time it took reveals
 * nothing. An error is delayed as long.
 */
export async function constantTime<T>(minMs: number, work: () => T, clock = realClock): Promise<T> {
  const began = clock.now();
  try {
    return work();
  } finally {
    await clock.wait(Math.max(0, minMs - (clock.now() - began)));
  }
}
