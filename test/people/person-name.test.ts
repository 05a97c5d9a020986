/** What a text must be to be someone's name: names stand in letters to others and in lists. */
import { describe, expect, it } from "vitest";
import { nameFaultOf } from "../../app/people/register/person-name.ts";

describe("a name", () => {
  it.each([
    "Ole (vikar) Lund",
    "J.P. Holm",
    'Bo "Bobby" Lindholt',
    "Anne-Sofie d'Arc",
    "Ida Lund/Holm",
    "Å B",
  ])("may be %s", (name) => {
    expect(nameFaultOf(name)).toBeNull();
  });

  it.each([
    ["Ole http://ond.dk", "://"],
    ["Ole [klik](ond.dk)", "[ ]"],
    ["S&oslash;ren Holm", "&oslash;"],
    ["Ole <b>Holm</b>", "< >"],
    ["ole@ond.dk", "@"],
  ])("is not %s", (name, of) => {
    expect(nameFaultOf(name)).toEqual({ why: "name-sign", of });
  });
});
