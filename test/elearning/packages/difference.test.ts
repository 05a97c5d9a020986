import fc from "../../fast-check.ts";
import { describe, expect, it } from "vitest";
import { differenceFrom, applyDifference } from "../../../app/elearning/kinds/package/runtime/difference.ts";

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", minLength: 600, maxLength: 900 }),
  fc.constantFrom("a".repeat(700), `${"a".repeat(350)}b${"a".repeat(350)}`, "a".repeat(650), ""),
);
const elements = fc.dictionary(fc.constantFrom("cmi.suspend_data", "cmi.location", "cmi.exit"), text);

describe("a difference", () => {
  it("turns each of its bases exactly into the current state", () => {
    fc.assert(
      fc.property(elements, elements, elements, (first, other, changes) => {
        const [older, middle, now] = [first, { ...first, ...other }, { ...first, ...other, ...changes }];
        const difference = JSON.parse(JSON.stringify(differenceFrom([older, middle], now)));
        expect(applyDifference(older, difference)).toEqual(now);
        expect(applyDifference(middle, difference)).toEqual(now);
      }),
    );
  });

  it("of a megabyte that has grown by a word is that word", () => {
    const before = { "cmi.suspend_data": "x".repeat(1_000_000) };
    const now = { "cmi.suspend_data": `${before["cmi.suspend_data"]}ord` };
    expect(JSON.stringify(differenceFrom([before], now)).length).toBeLessThan(120);
  });

  it("is refused when it does not fit the stored state", () => {
    const splices = { "cmi.suspend_data": { keep: 3, end: 3, put: "" } };
    expect(applyDifference({ "cmi.suspend_data": "abcde" }, { set: {}, splices })).toBeNull();
    expect(applyDifference({}, { set: {}, splices })).toBeNull();
  });
});
