import { describe, expect, it } from "vitest";
import {
  dayAtDistanceText,
  daysSinceText,
  distanceText,
  weekdayNearText,
} from "../../app/base/dates/distance-text.ts";

const today = "2026-11-29";

describe("how far a day is", () => {
  it.each([
    ["2026-11-29", "i dag", "today"],
    ["2026-11-30", "i morgen", "tomorrow"],
    ["2026-11-28", "i går", "yesterday"],
    ["2026-12-11", "om 12 dage", "in 12 days"],
    ["2026-11-26", "for 3 dage siden", "3 days ago"],
    ["2026-12-26", "om 27 dage", "in 27 days"],
    ["2026-12-27", "om 4 uger", "in 4 weeks"],
    ["2027-02-20", "om 12 uger", "in 12 weeks"],
    ["2027-08-31", "om 9 måneder", "in 9 months"],
    ["2029-11-29", "om 3 år", "in 3 years"],
  ])("%s is %s", (on, danish, english) => {
    expect(distanceText(on, today, "da")).toBe(danish);
    expect(distanceText(on, today, "en")).toBe(english);
  });
});

describe("how long ago a day is", () => {
  it.each([
    ["2026-11-28", "1 dag", "1 day"],
    ["2026-11-12", "17 dage", "17 days"],
    ["2026-10-25", "5 uger", "5 weeks"],
    ["2026-06-29", "5 måneder", "5 months"],
  ])("%s is %s ago", (on, danish, english) => {
    expect(daysSinceText(on, today, "da")).toBe(danish);
    expect(daysSinceText(on, today, "en")).toBe(english);
  });
});

describe("a day near today", () => {
  it("has its weekday, and its year only when it is another", () => {
    expect(weekdayNearText("2026-12-11", today, "da")).toBe("fredag den 11. december");
    expect(weekdayNearText("2026-12-11", today, "en")).toBe("Friday 11 December");
    expect(weekdayNearText("2027-01-08", today, "da")).toBe("fredag den 8. januar 2027");
    expect(weekdayNearText("2027-01-08", today, "en")).toBe("Friday, 8 January 2027");
  });

  it("comes after its distance", () => {
    expect(dayAtDistanceText("2026-12-11", today, "da")).toBe("om 12 dage · fredag den 11. december");
    expect(dayAtDistanceText("2026-12-11", today, "en")).toBe("in 12 days · Friday 11 December");
  });
});
