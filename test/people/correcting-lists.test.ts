/** A list with faults is corrected on its page: cell by cell, or its good rows first. */
import { beforeEach, describe, expect, it } from "vitest";
import { saveDraft } from "../../app/people/import/drafts.server.ts";
import * as importing from "../../app/people/import/routes/import.tsx";
import * as preview from "../../app/people/import/routes/import-preview.tsx";
import { seeDraft } from "../../app/people/import/see-draft.server.ts";
import { suggestionFor } from "../../app/people/import/suggestions.ts";
import { findPerson, findPersonByMail, type Person } from "../../app/people/register/person.server.ts";
import { sqlite } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";

withDatabase();
const now = new Date();
let people: ReturnType<typeof addCast>;
let sanne: Person;
beforeEach(() => {
  people = addCast();
  sanne = findPerson(people.sanne)!;
});

const heading = "navn;mail;kommune;rolle;startdato";
async function upload(...lines: string[]): Promise<number> {
  const draft = await saveDraft(sanne, Buffer.from([heading, ...lines].join("\r\n")), now);
  if ("refused" in draft) throw new Error(draft.refused);
  return draft.id;
}
const see = async (id: number, page = 1) => (await seeDraft(sanne, id, page, "da", now))!;
const post = async (id: number, form: Record<string, string>) =>
  preview.action(
    visit(`/sekretariat/personer/import/${id}`, {
      as: sessionCookieOf(people.sanne, "secretariat"),
      form,
    }),
  );
const locationOf = (answer: unknown) => (answer as Response).headers.get("Location");
const draftCount = () => sqlite.prepare("select count(*) from import_drafts").pluck().get();
/** The cells of a row that are wrong, each with its suggestion. */
const wrongIn = async (id: number, line: number) => {
  const row = (await see(id)).wrong?.rows.find((shown) => shown.line === line);
  const cells = row?.cells.filter(({ reasons }) => reasons.length > 0) ?? [];
  return Object.fromEntries(cells.map(({ column, suggestion }) => [column, suggestion ?? null]));
};

const good = "Ny Nu;ny@eksempel.dk;Aarhus;agent;01-11-2026";
const faulty = "Clausen, Dorthe;dorthe@eksempel,dk;Viborgh;medarbejder;31-06-2026";

describe("a list with faults", () => {
  it("marks each wrong cell, and suggests what it most likely means", async () => {
    const id = await upload(good, faulty);
    expect(await wrongIn(id, 3)).toEqual({
      mail: "dorthe@eksempel.dk",
      kommune: "Viborg",
      rolle: "agent",
      startdato: null,
    });
    const { wrong } = await see(id);
    expect(wrong).toMatchObject({ count: 1, good: 1, page: 1, pages: 1 });
    const day = wrong!.rows[0]!.cells.find(({ column }) => column === "startdato")!;
    expect(day).toMatchObject({ value: "31-06-2026", reasons: [expect.stringContaining("er ikke en dato")] });
  });

  it("is corrected by what is written and by a suggestion that is pressed, until it can be imported", async () => {
    const id = await upload(good, faulty);
    const { seen } = await see(id);
    const celler = "c3-navn c3-mail c3-kommune c3-rolle c3-startdato";
    const written = { "c3-navn": "Dorthe Clausen", "c3-mail": "dorthe@eksempel.dk", "c3-kommune": "Viborgh" };
    const rest = { "c3-rolle": "agent", "c3-startdato": "30-06-2026", forslag: "c3-kommune=Viborg" };
    const answer = await post(id, { act: "ret", liste: seen, celler, ...written, ...rest });
    expect(locationOf(answer)).toBe(`/sekretariat/personer/import/${id}?ok=rettet`);
    const { report } = await see(id);
    expect(report).toMatchObject({
      added: [
        "Ny Nu, Aarhus, agent, ny@eksempel.dk, fra 1. november 2026",
        "Dorthe Clausen, Viborg, agent, dorthe@eksempel.dk, fra 30. juni 2026",
      ],
    });
    await post(id, { set: (report as { fingerprint: string }).fingerprint });
    expect(findPersonByMail("dorthe@eksempel.dk")).toMatchObject({ municipality: "Viborg" });
  });

  it("takes all suggestions in one press, but not where something else was written", async () => {
    const id = await upload(good, faulty);
    const celler = "c3-mail c3-kommune c3-rolle c3-startdato";
    const asRead = { "c3-mail": "dorthe@eksempel,dk", "c3-rolle": "medarbejder" };
    const written = { "c3-kommune": "Horsens", "c3-startdato": "30-06-2026" };
    const all = ["c3-mail=dorthe@eksempel.dk", "c3-kommune=Viborg", "c3-rolle=agent"].join("\r\n");
    const { seen } = await see(id);
    await post(id, { act: "ret", liste: seen, celler, ...asRead, ...written, "alle-forslag": all });
    expect((await see(id)).report).toMatchObject({
      added: [
        expect.stringMatching(/^Ny Nu, /),
        "Dorthe Clausen, Horsens, agent, dorthe@eksempel.dk, fra 30. juni 2026",
      ],
    });
  });

  it("has given names put first, and says of how many", async () => {
    const id = await upload(
      "Clausen, Dorthe;dorthe@eksempel.dk;Viborg;agent;01-11-2026",
      "Nynne Askelund, cand.mag.;nynne@eksempel.dk;Viborg;agent;01-11-2026",
    );
    const { report } = await see(id);
    expect(report).toMatchObject({
      turned: 1,
      added: [
        expect.stringMatching(/^Dorthe Clausen, /),
        expect.stringMatching(/^Nynne Askelund, cand\.mag\., /),
      ],
    });
  });

  it("gives its good rows, closes nobody by them, and keeps the others to be corrected", async () => {
    const id = await upload(good, faulty);
    const answer = await post(id, { act: "tag-gode", liste: (await see(id)).seen });
    const part = Number(locationOf(answer)!.split("/").at(-1));
    const { report, rest } = await see(part);
    expect(report).toMatchObject({ added: [expect.stringContaining("Ny Nu")], missing: [] });
    expect(rest).toBe(id);
    const taken = await post(part, { set: (report as { fingerprint: string }).fingerprint });
    expect(locationOf(taken)).toBe(`/sekretariat/personer/import/${id}?ok=indlaest&nye=1&aendret=0&lukket=0`);
    expect(findPersonByMail("ny@eksempel.dk")).not.toBeNull();
    expect([draftCount(), (await see(id)).wrong?.count, (await see(id)).wrong?.good]).toEqual([1, 1, 0]);
    const none = await post(id, { act: "tag-gode", liste: (await see(id)).seen });
    expect(none).toMatchObject({ init: { status: 422 }, data: { notCorrected: { why: "none" } } });
  });

  it("has a row left out, with what was typed beside it kept, and the person of an equal row stays on the list", async () => {
    const bo = "Bo Lindholt;bo.lindholt@eksempel.dk;Aarhus;agent;01-08-2023";
    const id = await upload(good, bo, bo.replace("bo.l", "Bo.L"), faulty);
    const typed = { celler: "c5-kommune", "c5-kommune": "Viborg" };
    const drop = async (line: number) =>
      post(id, { act: "ret", liste: (await see(id)).seen, ...typed, "tag-ud": String(line) });
    expect(locationOf(await drop(4))).toBe(`/sekretariat/personer/import/${id}?ok=taget-ud`);
    expect(await wrongIn(id, 5)).not.toHaveProperty("kommune");
    expect((await see(id)).wrong).toMatchObject({ count: 1, good: 2 });
    await drop(5);
    const { report } = await see(id);
    expect(report).toMatchObject({ added: [expect.stringContaining("Ny Nu")], changed: [], missing: [] });
  });

  it("offers to close those who are missing after an equal row is left out, not after another", async () => {
    const twice = await upload(good, good.replace("Ny Nu", "Ny Nutid"));
    const once = await upload(good, faulty);
    const missingAfterDrop = async (id: number) => {
      await post(id, { act: "ret", liste: (await see(id)).seen, "tag-ud": "3" });
      return ((await see(id)).report as { missing: { name: string }[] }).missing.map(({ name }) => name);
    };
    expect(await missingAfterDrop(twice)).toEqual(["Aarhus"]);
    expect(await missingAfterDrop(once)).toEqual([]);
  });

  it("changed in another window meanwhile keeps what was typed, and changes nothing", async () => {
    const id = await upload(good, faulty);
    const { seen } = await see(id);
    const correct = (name: string) =>
      post(id, { act: "ret", liste: seen, celler: "c3-navn", "c3-navn": name });
    await correct("Dorthe Clausen");
    const late = await correct("Dorte Clausen");
    const notCorrected = { why: "changed", typed: { "c3-navn": "Dorte Clausen" } };
    expect(late).toMatchObject({ init: { status: 422 }, data: { notCorrected } });
    expect((await see(id)).wrong!.rows[0]!.cells[0]).toMatchObject({ value: "Dorthe Clausen", reasons: [] });
  });

  it("is the one's who uploaded it: a colleague is told so", async () => {
    const id = await upload(good);
    sqlite.exec(`insert into roles (person_id, role) values (${people.vibeke}, 'secretariat')`);
    const as = sessionCookieOf(people.vibeke, "secretariat");
    const answer = await preview
      .loader(visit(`/sekretariat/personer/import/${id}`, { as }))
      .catch((thrown: Response) => thrown);
    expect(locationOf(answer)).toBe("/sekretariat/personer/import?fejl=other");
    const page = visit("/sekretariat/personer/import?fejl=other", { as });
    expect(await importing.loader(page)).toEqual({ fault: "other", drafts: [] });
    const own = visit("/sekretariat/personer/import", { as: sessionCookieOf(people.sanne, "secretariat") });
    expect(await importing.loader(own)).toEqual({ fault: null, drafts: [{ id, at: now, rows: 1 }] });
  });

  it("of 5,000 rows, half of them wrong, shows fifty at a time and counts the others", async () => {
    const rows = Array.from({ length: 5000 }, (_, n) =>
      n % 2 === 0
        ? `Ny Nummer;nr${n}@eksempel.dk;Aarhus;agent;01-11-2026`
        : `Ny Nummer;nr${n}@eksempel.dk;Lemvik;agent;01-11-2026`,
    );
    const id = await upload(...rows);
    const { wrong } = await see(id, 50);
    expect(wrong).toMatchObject({ count: 2500, good: 2500, page: 50, pages: 50 });
    expect(wrong!.rows).toHaveLength(50);
    expect((await see(id, 99)).wrong!.page).toBe(50);
  });
});

describe("someone new who may be here already", () => {
  it("stands beside the person with their name, and becomes them by one press", async () => {
    const id = await upload("bo lindholt;bo.ny@eksempel.dk;Aarhus;agent;01-08-2023");
    const { doubles, seen } = await see(id);
    expect(doubles).toMatchObject([
      { line: 2, listed: { mail: "bo.ny@eksempel.dk" }, known: { id: people.bo, name: "Bo Lindholt" } },
    ]);
    await post(id, { act: "ret", liste: seen, forslag: `c2-mail=${doubles[0]!.known.mail}` });
    expect(await see(id)).toMatchObject({ doubles: [], report: { added: [] } });
  });

  it("stands beside a namesake of another municipality, and beside one on an earlier line, whichever way round", async () => {
    const id = await upload(
      "Bo Lindholt;bo3@eksempel.dk;Viborg;agent;01-08-2023",
      "Clausen, Dorthe;dorthe@eksempel.dk;Viborg;agent;01-08-2023",
      "Dorthe Clausen;dc@eksempel.dk;Viborg;agent;01-08-2023",
    );
    expect((await see(id)).doubles).toMatchObject([
      { line: 2, municipality: "Viborg", known: { id: people.bo, municipality: "Aarhus" } },
      { line: 4, listed: { mail: "dc@eksempel.dk" }, known: { line: 3, mail: "dorthe@eksempel.dk" } },
    ]);
  });

  it("shows a day of a workbook as it is written here, in a row to correct", async () => {
    const id = await upload("Dorthe Clausen;uden mail;Viborg;agent;2027-01-04");
    const [row] = (await see(id)).wrong!.rows;
    expect(row!.cells.find(({ column }) => column === "startdato")!.value).toBe("04-01-2027");
  });

  it("is not one whose own address is on the list too", async () => {
    const bo = "Bo Lindholt;bo.lindholt@eksempel.dk;Aarhus;agent;01-08-2023";
    const id = await upload(
      bo,
      bo.replace("bo.lindholt", "bo2"),
      bo.replace("bo.lindholt", "bo3").replace("Aarhus", "Viborg"),
    );
    expect((await see(id)).doubles).toMatchObject([{ line: 4, known: { line: 3 } }]);
  });
});

it.each([
  ["kommune", "Horsens kommun", "Horsens"],
  ["kommune", "Lemvik", undefined],
  ["rolle", "Agnet, teamleder", "agent, leder"],
  ["rolle", "direktør", undefined],
  ["mail", "Bo Lind <bo@eksempel.dk>", "bo@eksempel.dk"],
  ["mail", "bo", undefined],
  ["navn", "a, b, c", undefined],
] as const)("in the column %s »%s« is suggested as %s", (column, value, expected) => {
  expect(suggestionFor(column, value, ["Aarhus", "Horsens", "Viborg"])).toBe(expected);
});
