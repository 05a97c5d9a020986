/** Tests start at a fixed moment, so `new Date()` in a test is a known Monday morning and not the time of the machine. */
import { expect, it } from "vitest";
import { monday } from "../clock/monday.ts";
import { tests } from "../run/projects.mjs";

it("every project of the tests sets the clock anew for each of its files", () => {
  // A file that a setup file imports runs once per worker only.
  const without = tests.projects.filter(({ test }) => test.setupFiles[0] !== "test/clock/setup.ts");
  expect(without.map(({ test }) => test.name)).toEqual([]);
});

it("the clock shows the fixed moment", () => {
  const sinceMondayMs = Date.now() - monday.getTime();
  expect(sinceMondayMs).toBeGreaterThanOrEqual(0);
  expect(new Date().toISOString().slice(0, 10)).toBe("2026-11-23");
});
