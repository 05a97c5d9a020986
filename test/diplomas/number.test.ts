import fc from "../fast-check.ts";
import { describe, expect, it } from "vitest";
import { randomNumber, readNumber } from "../../app/diplomas/issuing/number.ts";

describe("a diploma number", () => {
  it("is parsed however it is typed: lower case, spaces, no hyphens, long dashes", () => {
    const printed = "2026-7KQ4-M2XD";
    for (const typed of [
      "2026-7KQ4-M2XD",
      "20267kq4m2xd",
      " 2026 7kq4 m2xd ",
      "2026–7KQ4–M2XD",
      "2026\u00a07KQ4-m2xd\t",
    ])
      expect(readNumber(typed)).toBe(printed);
  });

  it("is parsed for every random number, and never contains 0, O, 1 or I", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), { minLength: 8, maxLength: 8 }), (drawn) => {
        const left = [...drawn];
        const number = randomNumber("2026", () => left.shift()!);
        expect(readNumber(number.toLowerCase())).toBe(number);
        expect(number.slice(5)).not.toMatch(/[01OI]/);
      }),
    );
  });

  it("is refused when it is invalid", () => {
    for (const typed of [
      "",
      "2026",
      "2026-7KQ4-M2X",
      "2026-7KQ4-M2XDD",
      "2026-0KQ4-M2XD",
      "2026-7KQ4-M2X'",
      "ÆØÅ",
    ])
      expect(readNumber(typed)).toBeNull();
  });
});
