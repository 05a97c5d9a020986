/** Tests start at a fixed moment, so `new Date()` in a test is a known Monday morning and not the time of the machine. */
import { expect, it } from "vitest";
import { monday } from "../clock/monday.ts";
import { tests } from "../run/projects.mjs";
import { readSource } from "./sources.ts";

/** The setup file that sets the clock, or one that imports it. */
const setsClock = (file: string): boolean =>
  file === "test/clock/setup.ts" || readSource(file).includes('import "./clock/setup.ts"');

it("every project of the tests sets the clock before its tests", () => {
  const without = tests.projects.filter(({ test }) => !test.setupFiles.some(setsClock));
  expect(without.map(({ test }) => test.name)).toEqual([]);
});

it("the clock shows the fixed moment", () => {
  const sinceMondayMs = Date.now() - monday.getTime();
  expect(sinceMondayMs).toBeGreaterThanOrEqual(0);
  expect(new Date().toISOString().slice(0, 10)).toBe("2026-11-23");
});
