import { once } from "node:events";
import express from "express";
/** What a published round provides: the municipality's page, sheets, crosses, the report, and a letter to everyone. */
import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { createElement } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { beginSession, type Session } from "../../app/people/sign-in/sessions.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import drawWorkbook from "../../app/base/workbooks/workbook.task.server.ts";
import { csvOf, sheetOf } from "../../app/results/report/export-files.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { exportHandlers } from "../../app/results/report/export-handlers.server.ts";
import { fileName } from "../../app/results/report/requested-round.server.ts";
import { unitsReadableBy } from "../../app/results/figures/unit-readers.server.ts";
import { exportLines } from "../../app/results/report/export-lines.server.ts";
import type { FigureReader } from "../../app/results/figures/evaluations.ts";
import { listMunicipalities } from "../../app/people/register/municipalities.server.ts";
import { renderMarkup } from "../../app/results/round-page/rendered-round.server.tsx";
import { crossesOf } from "../../app/results/figures/frozen-figures.server.ts";
import { MunicipalityPage } from "../../app/results/round-page/MunicipalityPage.tsx";
import { viewMunicipality } from "../../app/results/round-page/municipality.server.ts";
import { freezeAndPublish as publish } from "./freeze-and-publish.ts";
import { feeds } from "../../app/feeds/feeds.server.ts";
import {
  findPublished,
  latestRound,
  publishedEvaluations,
  publishedRounds,
} from "../../app/results/figures/published-rounds.server.ts";
import { drawReport } from "../../app/results/report/report.server.ts";
import { viewResults } from "../../app/results/round-page/results-view.server.ts";
import { loader as roundLoader } from "../../app/results/round-page/routes/round.tsx";
import { loader as roundsLoader } from "../../app/results/round-page/routes/rounds.tsx";
import { loader as municipalityLoader } from "../../app/results/round-page/routes/municipality.tsx";
import { sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import type { Role } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { eq } from "drizzle-orm";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { readPdf } from "../pdf-reader.ts";
import { after, during, addAgentsTo, linksOf, openSampleRound, samplePlan } from "../surveys/sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  addAgentsTo("Thisted", "787", 12);
  addAgentsTo("Aarhus", "751", 12);
});

const audience = { roles: ["agent" as const], municipalities: ["Thisted", "Aarhus"], activeOn: "2026-11-10" };
const values = ["very-high", "high", "partly", "low", "not-at-all"];

/**
 * A closed round with these counts for wellbeing in each municipality, best first; the other questions alternate, except one without
 * answers.
 */
function closedRound(
  wellbeing: Record<string, number[]>,
  name = samplePlan.name,
  left = "",
  municipalities: string[] | null = audience.municipalities,
): number {
  const roundId = openSampleRound({ audience: { ...audience, municipalities }, name });
  const links = linksOf(roundId);
  for (const [municipality, counts] of Object.entries(wellbeing)) {
    const here = links.filter((link) => link.municipality === municipality).map(({ token }) => token);
    const given = counts.flatMap((count, at) => Array<string>(count).fill(values[at]!));
    for (const [n, answer] of given.entries())
      sendAnswer(here[n]!, { ...answersInTurn(n, left), wellbeing: answer }, during);
  }
  closeRound("site", roundId, after);
  return roundId;
}

const answersInTurn = (n: number, left: string) =>
  Object.fromEntries(
    countedQuestionsOf(findQuestionnaire("agents", 2)!)
      .filter(({ name }) => name !== left)
      .map(({ name, choices }) => [name, choices[n % choices.length]!.value]),
  );

const both = { Thisted: [2, 2, 2, 2, 0], Aarhus: [1, 4, 3, 1, 1] };
const karen = () => ({ ...findPerson(ids.karen)!, role: "leader" as const });
const readLocal = (person: Parameters<typeof viewMunicipality>[0], roundId: number) =>
  renderMarkup(
    createElement(MunicipalityPage, {
      view: viewMunicipality(person, roundId, after)!,
    }),
    "da",
  );
const lines = (csv: string) =>
  parse(csv, { bom: true, delimiter: ";", columns: true }) as Record<string, string>[];

describe("a municipality's page", () => {
  it("shows the municipality's own unit beside everyone, in the same bands", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const view = viewMunicipality(karen(), roundId, after)!;
    const wellbeing = view.questions.find(({ question }) => question.name === "wellbeing")!;
    expect(wellbeing).toMatchObject({ own: [5, 3, 2], all: [9, 5, 4], change: "first" });
    expect(view.unitMembers).toEqual(["Aarhus"]);
  });

  it("shows the change when both rounds have ten answers", () => {
    const first = closedRound(both);
    publish(first, "site", after);
    const second = closedRound({ Thisted: [2, 2, 2, 2, 0], Aarhus: [3, 5, 2, 1, 0] }, "Trivselsmåling-2");
    publish(second, "site", after);
    const change = (who: CastName, municipality: string) =>
      viewMunicipality({ ...findPerson(ids[who])!, municipality }, second, after)!.questions.find(
        ({ question }) => question.name === "wellbeing",
      )!.change;
    expect(change("karen", "Aarhus")).toEqual([
      [5, 3, 2],
      [8, 2, 1],
    ]);
    expect(change("karen", "Thisted")).toBe("withheld");
  });

  it("is shown also when everything is withheld, or the municipality was not invited", () => {
    const roundId = closedRound({ Thisted: [0, 0, 8, 0, 0], Aarhus: [1, 4, 3, 1, 1] });
    publish(roundId, "site", after);
    const own = viewMunicipality(karen(), roundId, after)!.questions.map((question) => question.own);
    expect(own.some((bands) => bands !== null)).toBe(true);
    const wellbeing = viewMunicipality(karen(), roundId, after)!.questions.find(
      ({ question }) => question.name === "wellbeing",
    )!;
    expect([wellbeing.own, wellbeing.all]).toEqual([null, [5, 11, 2]]);
    expect([wellbeing.notShown, readLocal(karen(), roundId)]).toEqual([
      null,
      expect.stringContaining(
        "Vises kun samlet: der er for få svar i nogle grupper, eller enkeltes svar kunne regnes ud.",
      ),
    ]);
    expect(readLocal(karen(), roundId)).not.toContain("vises ikke</td>");
    const jens = { ...findPerson(ids.jens)!, role: "leader" as const };
    expect(viewMunicipality(jens, roundId, after)!.unitMembers).toEqual([]);
  });

  it("says that it is counted together with others only where a question is, and whom a rate is of", () => {
    publish(closedRound(both), "site", after);
    const { id } = publishedRounds()[0]!;
    const view = viewMunicipality(karen(), id, after)!;
    const textOf = (changes: Partial<typeof view>) =>
      renderMarkup(createElement(MunicipalityPage, { view: { ...view, ...changes } }), "da").replaceAll(
        "\u00a0",
        " ",
      );
    expect(textOf({})).toContain("I har svar nok til at blive talt for jer selv.");
    expect(textOf({})).not.toContain("talt sammen med");
    const [first, ...rest] = view.questions;
    const pooled = [{ ...first!, unitMembers: ["Thisted", "Aarhus"] }, ...rest];
    expect(textOf({ questions: pooled })).toContain("Ved nogle spørgsmål er I dog talt sammen med andre");
    const rate = { unit: "pulje 1", municipalities: ["Halsnæs", "Aarhus"], invited: 34, answered: 20 };
    expect(textOf({ rate })).toContain(
      "I Halsnæs og Aarhus tilsammen blev 34 spurgt, og 20 svarede til ende (59 %).",
    );
  });

  it("tells a change among all that were asked as one of them all, and names the others", () => {
    publish(closedRound(both), "site", after);
    publish(closedRound(both, "Trivselsmåling-2"), "site", after);
    const { id } = publishedRounds()[0]!;
    const view = viewMunicipality(karen(), id, after)!;
    const textOf = (unionMembers: string[] | null) => {
      const questions = view.questions.map((question) => ({ ...question, unionMembers }));
      return renderMarkup(createElement(MunicipalityPage, { view: { ...view, questions } }), "da");
    };
    expect(view.questions[0]!.unionMembers).toEqual(["Aarhus"]);
    expect(textOf(["Aarhus"])).toContain("De to bedste svar siden Trivselsmåling-1 i Aarhus: ");
    expect(textOf(null)).toContain("De to bedste svar siden Trivselsmåling-1 i alle kommuner under ét: ");
  });

  it("leaves an audit line about the viewer", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    viewMunicipality(karen(), roundId, after);
    expect(db.select().from(auditLines).all()).toContainEqual(
      expect.objectContaining({ act: "result-seen", actorId: ids.karen, scope: `round:${roundId}:Aarhus` }),
    );
  });

  it("is for leaders, and for published rounds only", async () => {
    const roundId = closedRound(both);
    const load = (who: CastName, role: "leader" | "agent") => {
      const cookie = writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
      const path = `/maalinger/${roundId}/kommune`;
      return municipalityLoader(visit(path, { as: cookie }));
    };
    const statusOf = (act: () => unknown) => {
      try {
        act();
      } catch (thrown) {
        return (thrown as Response).status;
      }
    };
    expect(statusOf(() => load("karen", "leader"))).toBe(404);
    publish(roundId, "site", after);
    expect(statusOf(() => load("karen", "leader"))).toBeUndefined();
    expect(statusOf(() => load("astrid", "agent"))).toBe(404);
  });
});

describe("an export", () => {
  it("has a file name without signs that a header or a disk reads otherwise", () => {
    const nameOf = (name: string) => fileName({ name } as Parameters<typeof fileName>[0]);
    expect(nameOf("Trivselsmåling 1")).toBe("trivselsmaaling-1");
    for (const name of [
      'a"; filename="b.exe',
      "a\r\nSet-Cookie: b",
      "../../etc/passwd",
      "a\u0000b",
      "日本 å",
    ])
      expect(nameOf(name), name).toMatch(/^[a-z0-9-]*$/);
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

describe("a survey that asked one municipality", () => {
  const reader = (name: CastName, role: Role) => ({ ...findPerson(ids[name])!, role });

  async function statusOfCsv(person: Person, roundId: number): Promise<number> {
    const app = express().use((_request, response, next) => {
      response.locals.session = { person } as Session;
      next();
    });
    for (const { path, handle } of exportHandlers) app.get(path, handle);
    const server = app.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    const { status } = await fetch(`http://127.0.0.1:${port}/maalinger/${roundId}.csv`);
    server.close();
    return status;
  }

  it("is read by its own people, the steering group and the secretariat, on every page, in files and by feeds", async () => {
    const roundId = closedRound({ Aarhus: [1, 4, 3, 1, 1] }, "Aarhus alene", "", ["Aarhus"]);
    publish(roundId, "site", after);
    const isOpenTo = async (name: CastName, role: Role) => {
      const as = writeTransaction((tx) => beginSession(tx, ids[name], role, "", new Date())).split(";")[0]!;
      const isListed = roundsLoader(visit("/maalinger", { as })).rounds.some(({ id }) => id === roundId);
      let isShown = true;
      try {
        roundLoader(visit(`/maalinger/${roundId}`, { as }));
      } catch (thrown) {
        if ((thrown as Response).status !== 404) throw thrown;
        isShown = false;
      }
      const isSent = (await statusOfCsv(reader(name, role), roundId)) === 200;
      const isLatest = latestRound(reader(name, role))?.id === roundId;
      expect([isListed, isSent, isLatest]).toEqual([isShown, isShown, isShown]);
      return isShown;
    };
    expect([await isOpenTo("karen", "leader"), await isOpenTo("bo", "agent")]).toEqual([true, true]);
    expect([await isOpenTo("sanne", "secretariat"), await isOpenTo("stig", "steering")]).toEqual([
      true,
      true,
    ]);
    expect([await isOpenTo("jens", "leader"), await isOpenTo("dorte", "agent")]).toEqual([false, false]);
    expect(viewMunicipality(reader("jens", "leader"), roundId, after)).toBeNull();
    const idOf = (name: string) => listMunicipalities().find((one) => one.name === name)!.id;
    for (const feed of [feeds.results, feeds["response-rates"]]) {
      expect(feed(idOf("Horsens"), after).lines).toEqual([]);
      for (const municipalityId of [idOf("Aarhus"), null])
        expect(feed(municipalityId, after).lines).not.toEqual([]);
    }
  });

  it("is told of to those alone who may read it", () => {
    const roundId = closedRound({ Aarhus: [1, 4, 3, 1, 1] }, "Aarhus alene", "", ["Aarhus"]);
    publish(roundId, "site", after);
    const told = db.select().from(letters).where(eq(letters.letter, "survey-results")).all();
    const toldOf = (name: CastName) => told.some(({ personId }) => personId === ids[name]);
    expect([toldOf("karen"), toldOf("stig"), toldOf("sanne")]).toEqual([true, true, true]);
    expect(openProps(told[0]!.props!)).toMatchObject({ onlyMunicipality: "Aarhus" });
    expect([toldOf("jens"), toldOf("dorte")]).toEqual([false, false]);
  });

  it("is compared with no other round for those who may not read it", () => {
    const local = closedRound({ Aarhus: [1, 4, 3, 1, 1] }, "Aarhus alene", "", ["Aarhus"]);
    publish(local, "site", after);
    const round = closedRound(both, "Alle");
    publish(round, "site", after);
    expect(viewResults(round, null)).toMatchObject({ earlier: null, others: [] });
    expect(viewResults(round, local)).toBeNull();
    const as = writeTransaction((tx) => beginSession(tx, ids.jens, "leader", "", new Date())).split(";")[0]!;
    const query = `/maalinger/${local}?mod=${round}`;
    expect(() => roundLoader(visit(query, { as }))).toThrow(expect.objectContaining({ status: 404 }));
  });
});

describe("the report", () => {
  it("is a tagged PDF whose first page sums up the round, for readers and for screen readers", async () => {
    const first = closedRound(both, samplePlan.name, "", null);
    publish(first, "site", after);
    const later = { Thisted: [2, 2, 2, 2, 0], Aarhus: [3, 5, 2, 1, 0] };
    const second = closedRound(later, "Trivselsmåling-2", "", null);
    publish(second, "site", after);
    const pdf = await readPdf(await drawReport(viewResults(second, null)!, "da"));
    expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.marked).toBe(true);
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf.spoken[0]).toEqual(["H1", "Trivselsmåling-2 mod Trivselsmåling-1"]);
    // 9 of 18, then 12 of 19.
    expect(pdf.text.replace(/\s/g, " ")).toContain("Ingen sikker ændring: de to bedste svar 50 % → 63 %");
    expect(pdf.spoken.filter(([role]) => role === "Figure")).toHaveLength(6);
    expect(pdf.text).toContain("19 besvarelser (19 hele, 0 delvise)");
    expect(pdf.text).toContain("offentliggjort 21. november 2026");
  });

  it("has a single round, and one in which everything is withheld", async () => {
    const roundId = closedRound({ Thisted: [1, 0, 0, 0, 0] });
    publish(roundId, "site", after);
    const pdf = await readPdf(await drawReport(viewResults(roundId, null)!, "en"));
    expect(pdf.spoken[0]).toEqual(["H1", "Trivselsmåling-1"]);
    expect(pdf.text).not.toMatch(/NaN|undefined|null/);
  });
});

describe("publishing", () => {
  it("freezes the usual crosses", () => {
    const first = closedRound(both);
    publish(first, "site", after);
    expect(crossesOf(first).map(({ rows, columns }) => `${columns} by ${rows}`)).toEqual([
      "wellbeing by guide_found",
      "wellbeing by trained_day",
      "wellbeing by trained_elearning",
    ]);
    // Yes and no alternate, from the best answer on. Best, middle, worst: in Thisted yes 2, 1, 1 and no 2, 1, 1; in Aarhus yes
    // 3, 1, 1 and no 2, 2, 1. The worst are 4 people, so they are merged with the middle.
    expect(crossesOf(first).find(({ rows }) => rows === "trained_day")!.grid).toEqual({
      rows: [[0], [1]],
      columns: [[0], [1, 2]],
      counts: [
        [5, 4],
        [4, 5],
      ],
    });
  });

  it("posts one letter to every reader, due when the results are visible", () => {
    const roundId = closedRound(both);
    publish(roundId, "site", after);
    const thanked = db.select().from(letters).where(eq(letters.letter, "survey-results")).all();
    // 24 agents, and of the cast Astrid, Bo, Karen, Jens, Dorte, Sanne and Stig; hosts are not readers.
    expect(thanked).toHaveLength(31);
    expect(new Set(thanked.map(({ personId }) => personId)).size).toBe(31);
    expect(thanked.map(({ personId }) => personId)).not.toContain(ids.vibeke);
    expect(thanked.every(({ dueAt }) => dueAt.getTime() === after.getTime())).toBe(true);
  });
});

describe("an evaluation of a course day", () => {
  it("is read by the secretariat only: no letter is posted, and it is not listed as a survey", () => {
    const roundId = openSampleRound({ audience, questionnaire: { name: "course_day", version: 1 } });
    const first = Object.fromEntries(
      countedQuestionsOf(findQuestionnaire("course_day", 1)!).map(({ name, choices }) => [
        name,
        choices[0]!.value,
      ]),
    );
    for (const { token } of linksOf(roundId)) sendAnswer(token, first, during);
    closeRound("site", roundId, after);
    expect(publish(roundId, "site", after)).toEqual({ published: true });
    expect(db.select().from(letters).where(eq(letters.letter, "survey-results")).all()).toEqual([]);
    expect([publishedRounds(), latestRound(karen()), feeds.results(null, after).lines]).toEqual([
      [],
      null,
      [],
    ]);
    expect(publishedEvaluations().map(({ id }) => id)).toEqual([roundId]);
    const read = (who: CastName, role: Role) => {
      const as = writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date())).split(
        ";",
      )[0]!;
      return roundLoader(visit(`/maalinger/${roundId}`, { as }));
    };
    expect(read("sanne", "secretariat").rendered.later.id).toBe(roundId);
    for (const [who, role] of [
      ["karen", "leader"],
      ["astrid", "agent"],
      ["stig", "steering"],
    ] as const)
      expect(() => read(who, role)).toThrow(expect.objectContaining({ status: 404 }));
  });
});
