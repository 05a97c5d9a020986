import { expect, it } from "vitest";
import { createMunicipalityFinder } from "../../app/people/register/find-municipality.ts";

const places = [
  { code: "751", name: "Aarhus" },
  { code: "820", name: "Vesthimmerland" },
  { code: "760", name: "Ringkøbing-Skjern" },
  { code: "400", name: "Bornholm" },
];
const find = createMunicipalityFinder(places);

it.each([
  ["751", "751"],
  ["0751", "751"],
  ["Aarhus", "751"],
  ["århus  Kommune", "751"],
  ["Vesthimmerlands Kommune", "820"],
  ["ringkøbing skjern", "760"],
  ["Bornholms Regionskommune", "400"],
  ["Aarhuskommune", undefined],
  ["kommune", undefined],
])("%s is found by code, name or as people write it", (text, code) => {
  expect(find(text)?.code).toBe(code);
});

it("a text of very many blanks is judged in proportion to its length", () => {
  expect(find(`a${" ".repeat(2_000_000)}b`)).toBeUndefined();
});
