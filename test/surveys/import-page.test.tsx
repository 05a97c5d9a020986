import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import ExcelJS from "exceljs";
import express, { type RequestHandler } from "express";
import { beforeEach, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { admit } from "../../app/server/gate.server.ts";
import { receiveAnswersFile } from "../../app/surveys/import/upload-handler.server.ts";
import { maxAnswerRows } from "../../app/surveys/import/mapping.ts";
import { action, loader } from "../../app/surveys/import/routes/import-preview.tsx";
import type { RowsPreview } from "../../app/surveys/import/rows-preview.ts";
import { loader as start } from "../../app/surveys/import/routes/import.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import { counts, frozenRounds } from "../../db/schema/results.ts";
import { letters } from "../../db/schema/mail.ts";
import { comments, registeredCrosses, responses, rounds, roundUnits } from "../../db/schema/surveys.ts";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { texts as reportTexts } from "../../app/results/report/texts.ts";
import { i18n, textsOf } from "../../app/base/texts/i18n.server.ts";
import { freezeRoundHere } from "../../app/results/publishing/freeze.server.ts";
import { publish } from "../../app/results/publishing/publish.server.ts";
import { viewPublishing } from "../../app/results/publishing/publishing-view.server.ts";
import { crossesOf } from "../../app/results/figures/frozen-figures.server.ts";
import { ImportRowsPage } from "../../app/surveys/import/ImportRowsPage.tsx";
import { findDraft, findPublished } from "../../app/results/figures/published-rounds.server.ts";
import { action as publishRound } from "../../app/results/publishing/routes/publish.tsx";
import { removeImported } from "../../app/surveys/import/remove-imported.server.ts";
import { action as removeRound } from "../../app/surveys/rounds/routes/remove-round.tsx";
import { openSampleRound } from "./sample-round.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { hostileJson } from "../hostile-files/json.ts";
import { throughPanel } from "../sending/through-panel.ts";
import { visit } from "../visit.ts";
import { type CastName, addCast } from "../../db/demo/cast.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});
const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const page = "/sekretariat/maalinger/importer";

const use = "Hvor ofte bruger du, som agent, en guide til at vejlede borgeren?";
const rows = [
  `Navn;Kommune;${use};Status`,
  ...Array(5).fill("Hemmelig Hansen;Thisted;Altid;færdig"),
  "X;Thisted;Tit;afbrudt",
  "X;Thisted;;afbrudt",
].join("\r\n");

/** The parts of the gate that the handler needs. */
const gate: RequestHandler = (request, response, next) => {
  const { admission, session } = admit(request.path, request.headers.cookie, new Date());
  response.locals.session = session;
  if (admission === "open") next();
  else response.sendStatus(404);
};

/** Sends a file like the page's form; returns the redirect's path. */
async function send(content: string | Buffer, session: string, questionnaire = "agents.1") {
  const server = express().use(gate).post(`${page}/fil`, receiveAnswersFile).listen(0);
  const form = new FormData();
  form.set("fil", new File([content as string], "maaling.csv"));
  form.set("questionnaire", questionnaire);
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${page}/fil`, {
    method: "POST",
    headers: { Cookie: session.split("; Path=")[0]! },
    body: form,
    redirect: "manual",
  });
  const text = await answer.text();
  server.close();
  return { status: answer.status, to: answer.headers.get("Location") ?? "", text };
}

const listOf = (to: string) => to.slice(page.length + 1);
const at = (list: string, session: string, form?: Record<string, string>) =>
  visit(`${page}/${list}`, { as: session, form });
const filled = {
  round: "Trivselsmåling-0",
  from: "16-01-2024",
  to: "26-01-2024",
  c0: "",
  c1: "@municipality",
  c2: "guide_use",
  "l2.0": "always",
  "l2.1": "often",
  c3: "@complete",
  "l3.0": "no",
  "l3.1": "yes",
};

it("shows how rows are read, imports them dry and then anonymised, and stores neither the file nor unmapped columns", async () => {
  const secretariat = as("sanne", "secretariat");
  const list = listOf((await send(Buffer.from(rows, "latin1"), secretariat)).to);
  const { rows: shown } = await loader(at(list, secretariat));
  expect(shown!.form.columns.map(({ column }) => column)).toEqual([
    ...["", "@municipality", "guide_use", "@complete"],
  ]);
  expect(shown!.form.columns[2]!.labels).toEqual([
    { label: "Altid", value: "always" },
    { label: "Tit", value: "?" },
  ]);
  expect(await action(at(list, secretariat, { ...filled, "l2.1": "?" }))).toMatchObject({
    data: { preview: { outcome: { read: { faults: [{ where: "guide_use: Tit", reason: "label" }] } } } },
    init: { status: 422 },
  });
  const tried = await action(at(list, secretariat, { ...filled, act: "proev" }));
  expect(tried).toMatchObject({
    data: {
      preview: {
        rows: 7,
        outcome: {
          read: { complete: 5, partial: 1, values: { guide_use: 6 }, aside: [{ line: 8, reason: "empty" }] },
        },
      },
    },
    init: { status: 200 },
  });
  expect(db.select().from(rounds).all()).toEqual([]);
  const done = (await action(at(list, secretariat, { ...filled, act: "hent" }))) as Response;
  const [round] = db.select().from(rounds).all();
  expect(done.headers.get("Location")).toBe(`/sekretariat/maalinger/${round!.id}?ok=hentet`);
  expect(round).toMatchObject({ state: "closed", imported: true, completed: 5, partial: 1 });
  const stored = JSON.stringify([round, db.select().from(responses).all(), db.select().from(comments).all()]);
  expect(stored).not.toContain("Hemmelig");
  await expect(async () => loader(at(list, secretariat))).rejects.toMatchObject({ status: 303 });
});

it("asks for a missing name and dates, and keeps the mapping of the columns", async () => {
  const secretariat = as("sanne", "secretariat");
  const list = listOf((await send(rows, secretariat)).to);
  const answer = await action(at(list, secretariat, { ...filled, from: "i vinter", c0: "comment" }));
  expect(answer).toMatchObject({
    data: { preview: { outcome: { refused: "mapping" }, form: { from: "i vinter" } } },
    init: { status: 422 },
  });
  expect(JSON.stringify(answer)).toContain('"heading":"navn","column":"comment"');
});

it("shows what a file of counts contains, and imports it once", async () => {
  const secretariat = as("sanne", "secretariat");
  const baseline = readFileSync("surveys/baseline-2024.json", "utf8");
  const list = listOf((await send(baseline, secretariat)).to);
  const { counts } = await loader(at(list, secretariat));
  expect(counts).toMatchObject({ wouldImport: { completed: 175, partial: 19 } });
  expect(db.select().from(rounds).all()).toEqual([]);
  const done = (await action(at(list, secretariat, { act: "hent" }))) as Response;
  expect(done.status).toBe(303);
  const [round] = db.select().from(rounds).all();
  expect(round).toMatchObject({ state: "closed", imported: true });
  expect(counts).toMatchObject({ wouldImport: { questionnaire: { version: 1 } } });
  expect(findPublished(round!.id)).toBeNull();
  expect(findDraft(round!.id)!.questions).toHaveLength(6);
  expect(viewPublishing(round!.id, new Date())).toMatchObject({
    ...{ shown: { byAnswer: 6, inBands: 0, notShown: 0 }, rates: "none", hasTexts: false, notInFile: [] },
    draft: { sharedAt: null, readers: [] },
  });
  const again = listOf((await send(baseline, secretariat)).to);
  expect((await loader(at(again, secretariat))).counts).toHaveProperty("unchanged");
});

it("publishes counts as other rounds are published, or removes them, and sends letters only then", async () => {
  const secretariat = as("sanne", "secretariat");
  const baseline = readFileSync("surveys/baseline-2024.json", "utf8");
  const bringIn = async () => {
    const list = listOf((await send(baseline, secretariat)).to);
    await action(at(list, secretariat, { act: "hent" }));
    return db.select().from(rounds).get()!.id;
  };
  const removed = await bringIn();
  expect(removeImported("site", removed, new Date())).toEqual({ removed: true });
  for (const table of [rounds, counts, frozenRounds]) expect(db.select().from(table).all()).toEqual([]);
  const id = await bringIn();
  expect(db.select().from(letters).all()).toEqual([]);
  const post = (form: Record<string, string>) =>
    throughPanel(publishRound, () =>
      visit(`/sekretariat/maalinger/${id}/offentliggoer`, { as: secretariat, form }),
    );
  expect(await post({})).toMatchObject({ init: { status: 422 } });
  expect(findPublished(id)).toBeNull();
  expect(await post({ sikker: "ja" })).toMatchObject({ status: 303 });
  expect(findPublished(id)!.received).toMatchObject({ complete: 175, partial: 19, leftOut: 0 });
  expect(db.select().from(letters).all().length).toBeGreaterThan(0);
  expect(removeImported("site", id, new Date())).toEqual({ refused: "not-removable" });
});

it("reads a file as the version that it fits best, and says which", async () => {
  const secretariat = as("sanne", "secretariat");
  const day = "Har du været på en kursusdag for agenter?";
  const newer = [`${use};${day}`, "Altid;Ja"].join("\n");
  const shownOf = async (content: string, chosen = "") => {
    const list = listOf((await send(Buffer.from(`\ufeff${content}`), secretariat, chosen)).to);
    const { rows: shown } = await loader(at(list, secretariat));
    return shown!;
  };
  const likely = await shownOf(newer);
  expect(likely).toMatchObject({ questionnaire: { name: "agents", version: 2 }, isChosen: false });
  expect(likely.notInFile).toHaveLength(7);
  const html = pageOf(likely);
  expect(html).toContain("»Trivselsmåling for agenter«, version 2.");
  expect(html).toContain("valgt, fordi de passer bedst til filen");
  expect(html).toContain("7 spørgsmål i skemaet har ingen kolonne.");
  const older = await shownOf(newer, "agents.1");
  expect(older).toMatchObject({ questionnaire: { version: 1 }, isChosen: true });
  expect(pageOf(older)).not.toContain("passer bedst");
  expect((await shownOf([`Navn;${use}`, "X;Altid"].join("\n"))).questionnaire.version).toBe(1);
  const refused = await send("Fornavn;By\nA;B", secretariat, "");
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(textsOf("da", "answerImport")("fault.no-match"));
});

it("reads the sheet of a workbook that has the answers, and says which, and that rows are hidden", async () => {
  const secretariat = as("sanne", "secretariat");
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Noter").addRow(["her"]);
  const answers = workbook.addWorksheet("Svar");
  answers.addRows([
    [use, ""],
    ["Altid", "x"],
    ["Ofte", "y"],
  ]);
  answers.getRow(3).hidden = true;
  const sent = await send(Buffer.from(await workbook.xlsx.writeBuffer()), secretariat, "");
  const { rows: shown } = await loader(at(listOf(sent.to), secretariat));
  expect(shown).toMatchObject({ rows: 2, form: { columns: [{ written: use, column: "guide_use" }] } });
  const html = pageOf(shown!);
  expect(html).toContain("Læst fra arket »Svar«.");
  expect(html).toContain("Én række er skjult i Excel");
});

it.each(["da", "en"] as const)(
  "refuses the figures of a result that was downloaded here in %s",
  async (language) => {
    const { question, answer, n } = reportTexts.sheet;
    const headings = [question, answer, n].map((text) => text[language]).join(";");
    const refused = await send(`${headings}\nguide_use;Altid;30`, as("sanne", "secretariat"), "agents.2");
    expect(refused).toMatchObject({ status: 422, to: "" });
    expect(refused.text).toContain("Filen er resultatet af en måling, ikke svarene.");
  },
);

it("takes counts that are saved as UTF-16, and says why it takes no list of JSON", async () => {
  const secretariat = as("sanne", "secretariat");
  const counts = readFileSync("surveys/baseline-2024.json", "utf8");
  const { status, to } = await send(Buffer.from(`\ufeff${counts}`, "utf16le"), secretariat);
  expect(status).toBe(303);
  expect((await loader(at(listOf(to), secretariat))).counts).toHaveProperty("wouldImport");
  const list = await send('[{"guide_use":"always"}]', secretariat);
  expect((await loader(at(listOf(list.to), secretariat))).counts).toMatchObject({ refused: "malformed" });
});

it.each([
  ["nothing", "", 422, "Filen er tom."],
  ["a workbook of old", Buffer.from("d0cf11e0a1b11ae1", "hex"), 422, "det gamle Excel-format"],
  ["two columns of one heading", "a;a\r\n1;2", 422, "To kolonner har samme overskrift"],
  ["more than 5 MB", "x".repeat(5 * 1024 * 1024 + 20_000), 413, "Filen er over 5 MB."],
  ["a byte more than 5 MB", "x".repeat(5 * 1024 * 1024 + 1), 413, "Filen er over 5 MB."],
  ["more rows than there are answers", `a;b\n${"1;2\n".repeat(maxAnswerRows)}`, 422, "rækker"],
  ["counts in very many levels", hostileJson["very deep"]!, 422, "50.000 værdier"],
])("says why it does not take %s", async (_, content, status, sentence) => {
  const answer = await send(content, as("sanne", "secretariat"));
  expect(answer).toMatchObject({ status, to: "", text: expect.stringContaining(sentence) });
});

it("takes counts that begin with a byte order mark, and keeps which questionnaire was chosen", async () => {
  const secretariat = as("sanne", "secretariat");
  const counts = `\uFEFF${readFileSync("surveys/baseline-2024.json", "utf8")}`;
  expect((await send(counts, secretariat)).status).toBe(303);
  expect(start(visit(`${page}?skema=agents.2`, { as: secretariat })).chosen).toBe("agents.2");
});

it("shows a file to its sender only, and accepts files from the secretariat only", async () => {
  const list = listOf((await send(rows, as("sanne", "secretariat"))).to);
  expect((await send(rows, as("astrid", "agent"))).status).toBe(404);
  await expect(async () => loader(at(list, as("astrid", "agent")))).rejects.toMatchObject({ status: 404 });
  await expect(async () => loader(at("0".repeat(32), as("sanne", "secretariat")))).rejects.toMatchObject({
    status: 303,
  });
});

it("asks for the meaning of labels once, however many columns are chosen to be the same question", async () => {
  const secretariat = as("sanne", "secretariat");
  const list = listOf((await send(rows, secretariat)).to);
  const chosen = { ...filled, c0: "guide_use", c1: "guide_use", act: "proev" };
  const answer = (await action(at(list, secretariat, chosen))) as { data: { preview: RowsPreview } };
  const { form, outcome } = answer.data.preview;
  expect(form.columns.map(({ labels }) => labels.length)).toEqual([2, 0, 0, 2]);
  expect(outcome).toMatchObject({ read: { faults: [{ where: "guide_use", reason: "twice" }] } });
});

it("finds municipalities as people write them, keeps what is none of ours, and says so in the form", async () => {
  const secretariat = as("sanne", "secretariat");
  const file = ["Kommune;Guider", "aarhus kommune;Altid", "Århus;Altid", "Nordby;Altid", ";Altid"].join("\n");
  const list = listOf((await send(Buffer.from(`\ufeff${file}`), secretariat)).to);
  const sent = { ...filled, c0: "@municipality", c1: "guide_use", "l1.0": "always", c2: "", c3: "" };
  const answer = (await action(at(list, secretariat, { ...sent, act: "proev" }))) as {
    data: { preview: RowsPreview };
  };
  const { preview } = answer.data;
  expect(preview.form.columns[0]!.labels).toEqual([
    { label: "Nordby", value: "=" },
    { label: "aarhus kommune", value: "Aarhus" },
    { label: "Århus", value: "Aarhus" },
  ]);
  expect(preview.outcome).toMatchObject({ read: { faults: [], complete: 4 } });
  await action(at(list, secretariat, { ...sent, "l0.0": "Horsens", act: "hent" }));
  const units = db.select().from(roundUnits).all();
  expect(new Set(units.map(({ municipality }) => municipality))).toEqual(
    new Set(["Aarhus", "Horsens", "uden kommune"]),
  );
});

const pageOf = (preview: RowsPreview) =>
  renderToString(
    <I18nextProvider i18n={i18n.da}>
      <ImportRowsPage preview={preview} />
    </I18nextProvider>,
  ).replaceAll("<!-- -->", "");

it("shows headings as they are written, and folds every answer that it recognises", async () => {
  const secretariat = as("sanne", "secretariat");
  const list = listOf((await send(rows, secretariat)).to);
  const html = pageOf((await loader(at(list, secretariat))).rows!);
  for (const heading of ["Navn", "Kommune", use, "Status"])
    expect(html).toContain(`<legend>${heading}</legend>`);
  const open = html.replace(/<details.*?<\/details>/gs, "");
  expect(html).toContain("1 svar er genkendt");
  expect(html).toContain("»Altid« betyder");
  expect(open).not.toContain("»Altid« betyder");
  expect(open).toContain("»Tit« betyder");
  expect(html).not.toContain("Kortlægning");
});

it.each([
  ["Afsluttet", "Ja", "Nej"],
  ["Svarstatus", "Gennemført", "Nogen svar"],
  ["Completed", "TRUE", "FALSE"],
  ["Færdig", "1", "0"],
])("recognises a column %s of %s and %s as whether the response is complete", async (heading, yes, no) => {
  const secretariat = as("sanne", "secretariat");
  const file = [`${heading};${use}`, `${yes};Altid`, `${no};Ofte`].join("\n");
  const list = listOf((await send(Buffer.from(`\ufeff${file}`), secretariat)).to);
  const { rows: shown } = await loader(at(list, secretariat));
  expect(shown!.form.columns[0]).toMatchObject({ column: "@complete", written: heading });
  expect(
    Object.fromEntries(shown!.form.columns[0]!.labels.map(({ label, value }) => [label, value])),
  ).toEqual({
    [yes]: "yes",
    [no]: "no",
  });
});

it("does not take a column for whether the response is complete when it holds something else", async () => {
  const secretariat = as("sanne", "secretariat");
  const file = [`Status;${use}`, "Ja;Altid", "Fastansat;Ofte"].join("\n");
  const list = listOf((await send(file, secretariat)).to);
  expect((await loader(at(list, secretariat))).rows!.form.columns[0]!.column).toBe("");
});

it("registers no crosses, nor uses those that an earlier version of the site registered by itself", async () => {
  const secretariat = as("sanne", "secretariat");
  const list = listOf((await send(Buffer.from(rows, "latin1"), secretariat)).to);
  await action(at(list, secretariat, { ...filled, act: "hent" }));
  const { id: roundId } = db.select().from(rounds).get()!;
  expect(db.select().from(registeredCrosses).all()).toEqual([]);
  db.insert(registeredCrosses)
    .values({ roundId, number: 1, rows: "guide_found", columns: "wellbeing" })
    .run();
  expect(viewPublishing(roundId, new Date())!.crosses).toEqual([]);
  freezeRoundHere(roundId, "site", new Date());
  expect(crossesOf(roundId)).toEqual([]);
});

it("tells what is wrong with the questions' titles, and in words for the other columns", async () => {
  const secretariat = as("sanne", "secretariat");
  const list = listOf((await send(rows.replaceAll("afbrudt", "uvist"), secretariat)).to);
  const { data } = (await action(
    at(list, secretariat, { ...filled, "l2.1": "?", "l3.0": "yes", "l3.1": "?" }),
  )) as {
    data: { preview: RowsPreview };
  };
  const html = pageOf(data.preview);
  const said = html.slice(html.indexOf("<ul>"), html.indexOf("</ul>"));
  expect(said).toContain(`Vælg, hvad »Tit« betyder ved »${use}«.`);
  expect(said).toContain("Vælg, hvad »uvist« betyder ved »Om der er svaret færdigt (ja eller nej)«.");
  expect(said).not.toMatch(/@complete|guide_use/);
});

it("can be deleted until it is published, when that is confirmed, with everything that belongs to it", async () => {
  const secretariat = as("sanne", "secretariat");
  const list = listOf((await send(Buffer.from(rows, "latin1"), secretariat)).to);
  await action(at(list, secretariat, { ...filled, act: "hent" }));
  const { id } = db.select().from(rounds).get()!;
  freezeRoundHere(id, "site", new Date());
  const remove = (form: Record<string, string>) =>
    removeRound(visit(`/sekretariat/maalinger/${id}/fjern`, { as: secretariat, method: "POST", form }));
  expect(await remove({})).toMatchObject({ data: { wrong: "unconfirmed" }, init: { status: 422 } });
  // The one partial answer is too few to be stored.
  expect(db.select().from(responses).all()).toHaveLength(5);
  expect(await remove({ sikker: "ja" })).toMatchObject({ status: 303 });
  for (const table of [rounds, responses, comments, roundUnits, counts, frozenRounds])
    expect(db.select().from(table).all()).toEqual([]);
});

it("cannot be deleted once it is published, nor a round that was run here", async () => {
  const secretariat = as("sanne", "secretariat");
  const list = listOf((await send(Buffer.from(rows, "latin1"), secretariat)).to);
  await action(at(list, secretariat, { ...filled, act: "hent" }));
  const { id } = db.select().from(rounds).get()!;
  freezeRoundHere(id, "site", new Date());
  publish(id, "site", new Date());
  expect(removeImported("site", id, new Date())).toEqual({ refused: "not-removable" });
  expect(removeImported("site", openSampleRound(), new Date())).toEqual({ refused: "not-removable" });
  expect(removeImported("site", 99, new Date())).toEqual({ refused: "unknown" });
});
