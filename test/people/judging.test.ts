import { describe, expect, it } from "vitest";
import { isAsJudged, judgeList } from "../../app/people/import/judging.server.ts";
import type { PersonLine } from "../../app/people/import/person-line.ts";
import { listMunicipalities } from "../../app/people/register/municipalities.server.ts";
import { sqlite, writeTransaction } from "../../db/database.server.ts";
import { addCast, cast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";

withDatabase();

/** The person as a list writes them that changes nothing. */
function lineOf(name: CastName, line: number): PersonLine {
  const { municipality: place, roles, ...rest } = cast[name];
  const municipality = listMunicipalities().find((one) => one.name === place) ?? null;
  return { line, isTurned: false, ...rest, municipality, roles: [...roles] };
}

/** Bo under another name, Dorte as she is, a new agent, and Sanne without her role; closes who is missing in Aarhus. */
async function judged() {
  const ids = addCast();
  const eva = { name: "Eva Vo", mail: "eva@eksempel.dk", startsOn: "2026-01-01" };
  const bo = lineOf("bo", 2);
  sqlite.prepare("insert into roles (person_id, role) values (?, 'secretariat')").run(ids.stig);
  const list = [
    { ...bo, name: "Bo Lindholt Sø" },
    lineOf("dorte", 3),
    { ...bo, ...eva, line: 4 },
    { ...lineOf("sanne", 5), roles: ["steering" as const] },
  ];
  const judged = await judgeList(list, "digest", { locale: "da", close: { codes: ["751"] } });
  if (!("toSave" in judged)) throw new Error(JSON.stringify(judged));
  return { judged, ids, isStill: () => writeTransaction((tx) => isAsJudged(tx, judged, "da")) };
}

describe("a list that was judged before it is saved", () => {
  it("adds and changes whom it names otherwise, and leaves whoever is as they are written", async () => {
    const { judged: list, isStill } = await judged();
    expect(list.toSave.map(({ entry }) => entry.line)).toEqual([2, 4, 5]);
    expect(list.summary).toMatchObject({
      unchanged: 1,
      added: ["Eva Vo, Aarhus, agent, eva@eksempel.dk, fra 1. januar 2026"],
    });
    expect(isStill()).toBe(true);
  });

  it("may still be saved when only someone has changed whom it leaves as they are", async () => {
    const { ids, isStill } = await judged();
    sqlite.prepare("update people set name = 'Dorte Dam' where id = ?").run(ids.dorte);
    expect(isStill()).toBe(true);
  });

  it.each([
    ["someone whom it changes", "update people set name = 'Bo Bæk' where mail = 'bo.lindholt@eksempel.dk'"],
    [
      "who has the address of someone new",
      "update people set mail = 'eva@eksempel.dk' where name like 'Jens%'",
    ],
    [
      "who is in a municipality where it closes",
      "update people set left_on = '2026-01-02' where name like 'Astrid%'",
    ],
    ["who else is in the secretariat", "update people set left_on = '2026-01-02' where name like 'Stig%'"],
  ])("is not saved when another has changed meanwhile %s", async (_, change) => {
    const { isStill } = await judged();
    sqlite.prepare(change).run();
    expect(isStill()).toBe(false);
  });
});
