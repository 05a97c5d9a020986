import { setTimeout } from "node:timers/promises";

const realClock = { now: () => performance.now(), wait: (ms: number) => setTimeout(ms) as Promise<unknown> };

/**
 * Does the work, and answers `floor` milliseconds after it began, or at once when it took longer: how long it took tells
 * nothing. A fault of the work is held back as long.
 */
export async function constantTime<T>(floor: number, work: () => T, clock = realClock): Promise<T> {
  const began = clock.now();
  try {
    return work();
  } finally {
    await clock.wait(Math.max(0, floor - (clock.now() - began)));
  }
}
