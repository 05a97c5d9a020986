/** Exports of a published round, as sheets and feeds: every figure with its rule, as far as each reader may see. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { findPerson } from "../../app/people/register/person.server.ts";
import drawWorkbook from "../../app/base/workbooks/workbook.task.server.ts";
import { csvOf, sheetOf } from "../../app/results/report/export-files.server.ts";
import { fileName, roundDisposition } from "../../app/results/report/requested-round.server.ts";
import { unitsReadableBy } from "../../app/results/figures/unit-readers.server.ts";
import { exportLines } from "../../app/results/report/export-lines.server.ts";
import type { FigureReader } from "../../app/results/figures/evaluations.ts";
import { listMunicipalities } from "../../app/people/register/municipalities.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { feeds } from "../../app/feeds/feeds.server.ts";
import { findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { db } from "../../db/database.server.ts";
import { frozenQuestions } from "../../db/schema/results.ts";
import { eq } from "drizzle-orm";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import type { CastName } from "../../db/demo/cast.ts";
import { after, samplePlan } from "../surveys/sample-round.ts";
import { both, closedRound, ids, karen, lines, withTwoMunicipalities } from "./round-of-two.ts";

withDatabase();
withTwoMunicipalities();

describe("an export", () => {
  it("has a file name without signs that a header or a disk reads otherwise", () => {
    const nameOf = (name: string) => fileName({ name, id: 7 });
    expect(nameOf("Trivselsmåling 1")).toBe("trivselsmaaling-1");
    expect(nameOf("Łukasz’ måling (Þór, Đặng, Straße)")).toBe("lukasz-maaling-thor-dang-strasse");
    expect(nameOf("満足度")).toBe("maaling-7");
    for (const name of [
      'a"; filename="b.exe',
      "a\r\nSet-Cookie: b",
      "../../etc/passwd",
      "a\u0000b",
      "日本 å",
    ])
      expect(nameOf(name), name).toMatch(/^[a-z0-9-]+$/);
  });

  it("has a file name with all its letters besides, of which none ends the header or leaves the folder", () => {
    const wholeOf = (name: string) => {
      const header = roundDisposition("inline", { name, id: 7 }, ".pdf");
      const [, encoded] = /^inline; filename="[a-z0-9-]+\.pdf"; filename\*=UTF-8''([\w.~%-]+)$/.exec(header)!;
      return decodeURIComponent(encoded!);
    };
    expect(wholeOf("Łukasz’ måling (2)")).toBe("Łukasz’ måling (2).pdf");
    expect(wholeOf('a"; filename="b.exe')).toBe("a-; filename=-b.exe.pdf");
    expect(wholeOf("../../etc/passwd")).toBe("etc-passwd.pdf");
    expect(wholeOf("a\r\nSet-Cookie: b\u202e\ud800")).toBe("a-Set-Cookie- b.pdf");
  });

  it("has every figure on a line with round, n, rule and date", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const exported = lines(csvOf(findPublished(roundId)!, "da"));
    const wellbeing = exported.filter(
      (line) => line.Spørgsmål === "wellbeing" && !line.Gruppe!.includes(":"),
    );
    expect(
      wellbeing.map((line) => [
        line.Gruppe,
        line.Svar,
        line.Antal,
        line["Svar i alt (n)"],
        line["Andel i %"],
      ]),
    ).toEqual([
      ["Alle", "I meget høj grad", "3", "18", "17"],
      ["Alle", "I høj grad", "6", "18", "33"],
      ["Alle", "Delvist", "5", "18", "28"],
      ["Alle", "I ringe grad", "3", "18", "17"],
      ["Alle", "Slet ikke", "1", "18", "6"],
      ["Alle", "Ubesvaret", "0", "18", ""],
      ["Thisted", "I meget høj grad/I høj grad", "4", "8", ""],
      ["Thisted", "Delvist", "2", "8", ""],
      ["Thisted", "I ringe grad/Slet ikke", "2", "8", ""],
      ["Aarhus", "I meget høj grad/I høj grad", "5", "10", "50"],
      ["Aarhus", "Delvist", "3", "10", "30"],
      ["Aarhus", "I ringe grad/Slet ikke", "2", "10", "20"],
    ]);
    for (const line of exported) {
      expect([line.Måling, line.Offentliggjort]).toEqual(["Trivselsmåling-1", "21. november 2026"]);
      expect(line.Regel).not.toBe("");
    }
  });

  it("has the rule of each group: how many a unit has at the size its question is shown for", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const ruleOf = (exported: Record<string, string>[]) =>
      exported.find((line) => line.Gruppe === "Thisted" && line.Spørgsmål === "wellbeing")!.Regel;
    const round = findPublished(roundId)!;
    expect(ruleOf(lines(csvOf(round, "da")))).toBe(
      "Tre bånd; hver enhed har mindst 5 hele besvarelser og mindst 5 svar på spørgsmålet",
    );
    db.update(frozenQuestions).set({ rung: 15 }).where(eq(frozenQuestions.roundId, roundId)).run();
    expect(ruleOf(lines(csvOf(round, "da")))).toBe(
      "Tre bånd; hver enhed har mindst 15 hele besvarelser og mindst 5 svar på spørgsmålet",
    );
  });

  it("has the total for everyone, a leader's own unit too, and every unit for secretariat and steering group only", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const round = findPublished(roundId)!;
    const groups = (who: CastName, role: Role) => {
      const person = { ...findPerson(ids[who])!, role };
      const exported = lines(csvOf(round, "da", unitsReadableBy(person, round)));
      return [...new Set(exported.map((line) => line.Gruppe!).filter((group) => !group.includes(":")))];
    };
    expect(groups("karen", "leader")).toEqual(["Alle", "Aarhus"]);
    expect(groups("karen", "agent")).toEqual(["Alle"]);
    expect(groups("sanne", "secretariat")).toEqual(["Alle", "Thisted", "Aarhus"]);
    expect(groups("stig", "steering")).toEqual(["Alle", "Thisted", "Aarhus"]);
  });

  it("gives a key of one municipality what its leader reads, and a key of all every unit", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const round = findPublished(roundId)!;
    const idOf = (name: string) => listMunicipalities().find((one) => one.name === name)!.id;
    const readBy = (reader: FigureReader) => exportLines(round, "da", unitsReadableBy(reader, round));
    const fed = (municipalityId: number | null) =>
      feeds.results(municipalityId, after).lines.map((line) => line.slice(5));
    const leaders = readBy(karen()).map((line) => line.slice(3));
    expect(fed(idOf("Aarhus"))).toEqual(leaders);
    expect(new Set(leaders.map(([group]) => String(group)).filter((group) => !group.includes(":")))).toEqual(
      new Set(["Alle", "Aarhus"]),
    );
    expect(fed(idOf("Horsens")).some(([group]) => group === "Aarhus" || group === "Thisted")).toBe(false);
    const sanne = { ...findPerson(ids.sanne)!, role: "secretariat" as const };
    expect(fed(null)).toEqual(readBy(sanne).map((line) => line.slice(3)));
  });

  it("has no count of an answer, not even zero, for a withheld question, and tells as its page how many did not answer", () => {
    const roundId = closedRound(both, samplePlan.name, "guide_use");
    publish(roundId, "site", after);
    const responses = Object.values(both)
      .flat()
      .reduce((sum, count) => sum + count, 0);
    const told = lines(csvOf(findPublished(roundId)!, "da")).filter(
      ({ Spørgsmål }) => Spørgsmål === "guide_use",
    );
    expect(told.map((line) => [line.Svar, line.Antal, line["Svar i alt (n)"], line.Regel])).toEqual([
      ["", "", "0", "Holdt tilbage: færre end 5 svar, eller enkeltes svar kunne regnes ud"],
      ["Ubesvaret", String(responses), "0", "Tæller ikke med i n"],
    ]);
  });

  it("has numbers in Excel, with the same lines as the CSV", async () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const round = findPublished(roundId)!;
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await drawWorkbook(sheetOf(round, "da"))) as unknown as ArrayBuffer);
    const sheet = book.worksheets[0]!;
    expect(sheet.rowCount).toBe(lines(csvOf(round, "da")).length + 1);
    const aarhus = sheet
      .getSheetValues()
      .find((row) => Array.isArray(row) && row[4] === "Aarhus") as unknown[];
    // guide_use comes first, with alternating answers: 2 of the 10 gave each answer.
    expect(aarhus.slice(9, 12)).toEqual([4, 10, 40]);
  });
});
