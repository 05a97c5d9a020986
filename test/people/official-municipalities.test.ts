import { expect, it } from "vitest";
import {
  closestMunicipality,
  findOfficialMunicipality,
  officialMunicipalities,
  regionOn,
} from "../../app/people/register/official-municipalities.ts";
import { listMunicipalities, updateRegions } from "../../app/people/register/municipalities.server.ts";
import { db } from "../../db/database.server.ts";
import { municipalities } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";

withDatabase();

it("there are 98, each with a code and a name of its own and in one of the five regions", () => {
  const distinct = (values: unknown[]) => new Set(values).size;
  expect(officialMunicipalities).toHaveLength(98);
  expect(distinct(officialMunicipalities.map(({ code }) => code))).toBe(98);
  expect(distinct(officialMunicipalities.map(({ name }) => name))).toBe(98);
  const regions = officialMunicipalities.map(({ code }) => regionOn(code, "2026-12-31"));
  expect([...new Set(regions)].sort()).toEqual([
    "Hovedstaden",
    "Midtjylland",
    "Nordjylland",
    "Sjælland",
    "Syddanmark",
  ]);
});

it.each([
  ["707", "Norddjurs"],
  ["0707", "Norddjurs"],
  ["Norddjurs Kommune", "Norddjurs"],
  ["707 Norddjurs", "Norddjurs"],
  [" 0101 Københavns Kommune ", "København"],
  ["706 Norddjurs", undefined],
  ["070", undefined],
  ["7070", undefined],
  ["", undefined],
])("»%s« is %s", (text, name) => {
  expect(findOfficialMunicipality(text)?.name).toBe(name);
});

it.each([
  ["Lemvik", "Lemvig"],
  ["Nordjurs kommune", "Norddjurs"],
  ["Ribe", undefined],
  ["Xyddjurs", "Syddjurs"],
  ["x".repeat(5000), undefined],
])("»%s« most likely means %s", (text, name) => {
  expect(closestMunicipality(text)).toBe(name);
});

it("Hovedstaden and Sjælland become Østdanmark on 1 January 2027, also where municipalities are kept", () => {
  const [before, after] = [new Date("2026-12-31T22:30:00Z"), new Date("2026-12-31T23:30:00Z")];
  const places = [
    { code: "265", name: "Roskilde", region: "Sjælland" },
    { code: "751", name: "Aarhus", region: "Midtjylland" },
    { code: "070", name: "Gammel fejl", region: "Sjælland" },
  ];
  db.insert(municipalities).values(places).run();
  expect([updateRegions(before), updateRegions(after), updateRegions(after)]).toEqual([0, 1, 0]);
  expect(Object.fromEntries(listMunicipalities().map(({ name, region }) => [name, region]))).toEqual({
    Roskilde: "Østdanmark",
    Aarhus: "Midtjylland",
    "Gammel fejl": "Sjælland",
  });
});
