import { describe, expect, it } from "vitest";
import { retryWaitMs } from "../../app/mail/outbox/retry-wait.ts";

const minutes = (ms: number | null) => ms && ms / 60_000;

describe("the wait before another try", () => {
  it("waits 1, 5, 15 and 60 minutes, then hourly, and gives up after a day", () => {
    const waits = Array.from({ length: 28 }, (_, index) => minutes(retryWaitMs(index + 1, "ordinary", 0)));
    expect(waits.slice(0, 6)).toEqual([1, 5, 15, 60, 60, 60]);
    expect(waits.slice(25)).toEqual([60, null, null]);
    const total = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0);
    expect(total).toBeGreaterThanOrEqual(23 * 60);
    expect(total).toBeLessThanOrEqual(25 * 60);
  });

  it("gives up on a code before its ten minutes are over", () => {
    const waits = Array.from({ length: 7 }, (_, index) => retryWaitMs(index + 1, "urgent", 1));
    expect(waits[6]).toBeNull();
    expect(waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0)).toBeLessThan(10 * 60_000);
  });

  it("varies by up to a fifth", () => {
    expect(retryWaitMs(1, "ordinary", 0.5)).toBe(66_000);
    expect(retryWaitMs(1, "ordinary", 1)).toBe(72_000);
  });
});
