import { describe, expect, it } from "vitest";
import { freeSeats } from "../../app/course-days/days/seats.ts";
import { windowRefusal } from "../../app/course-days/days/window.ts";

const day = {
  state: "published" as const,
  opensAt: new Date("2026-11-01T00:00:00Z"),
  closesAt: new Date("2026-12-01T00:00:00Z"),
  startsAt: new Date("2026-12-08T08:00:00Z"),
};
const at = (moment: string) => windowRefusal(day, new Date(moment));

describe("the sign-up window", () => {
  it("is possible from the opening until the last second before the closing", () => {
    expect(at("2026-11-01T00:00:00Z")).toBeNull();
    expect(at("2026-11-30T23:59:59Z")).toBeNull();
  });

  it("is refused before, one second after closing, and once the day has begun", () => {
    expect(at("2026-10-31T23:59:59Z")).toBe("not-open");
    expect(at("2026-12-01T00:00:01Z")).toBe("closed");
    expect(at("2026-12-08T08:00:00Z")).toBe("past");
  });

  it("is refused as unknown for a draft or a missing day, and as cancelled for a cancelled one", () => {
    const now = new Date("2026-11-15T12:00:00Z");
    expect(windowRefusal({ ...day, state: "draft" }, now)).toBe("unknown-day");
    expect(windowRefusal(null, now)).toBe("unknown-day");
    expect(windowRefusal({ ...day, state: "cancelled" }, now)).toBe("cancelled");
  });

  it("never counts fewer than zero free seats", () => {
    expect(freeSeats(5, 2)).toBe(3);
    expect(freeSeats(5, 7)).toBe(0);
  });
});
