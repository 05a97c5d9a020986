import type { AddressInfo } from "node:net";
import express from "express";
import { beforeEach, expect, it } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import {
  canonicalJson,
  countedQuestionsOf,
  questionsOf,
} from "../../app/surveys/questionnaires/questionnaire.ts";
import { contentOf, type QuestionnaireContent, versionOf } from "../../app/surveys/questionnaires/content.ts";
import { findDraft, openDraft, openDrafts } from "../../app/surveys/questionnaires/editing/drafts.server.ts";
import {
  maxFileBytes,
  questionnaireHandlers,
} from "../../app/surveys/questionnaires/editing/file-handlers.server.ts";
import { loader as uploadPage } from "../../app/surveys/questionnaires/editing/routes/upload.tsx";
import { loader as draftPage } from "../../app/surveys/questionnaires/editing/routes/draft.tsx";
import {
  findQuestionnaire,
  questionnaireFiles,
} from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { maxQuestions, readSurveyJs } from "../../app/surveys/questionnaires/surveyjs.ts";
import { surveyJsFile } from "../../app/surveys/questionnaires/surveyjs-file.ts";
import { writeTransaction } from "../../db/database.server.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { hostileJson, questionnaireOf, questionnairesWithoutTexts } from "../hostile-files/json.ts";
import { encodings } from "../proofs/files/lists.ts";
import { gate, visit } from "../visit.ts";
import { type CastName, addCast } from "../../db/demo/cast.ts";
import { openedAt } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

/** A file from SurveyJS' own editor: extra settings, texts by language, choices as strings, a dropdown and a yes or no. */
const written = {
  title: { default: "Course day", da: "Kursusdagen" },
  logoPosition: "right",
  pages: [
    {
      name: "page1",
      elements: [
        {
          type: "radiogroup",
          name: "useful",
          title: "Kan du bruge dagen?",
          isRequired: true,
          choices: ["I høj grad", "Delvist", "Slet ikke", "Ved ikke"],
        },
        { type: "radiogroup", name: "again", title: "Vil du med igen?", choices: [1, 2] },
        { type: "comment", name: "more", title: "Hvad kan blive bedre?" },
      ],
    },
  ],
};
const readAll = (json: unknown): { content: QuestionnaireContent; unused: string[]; converted: string[] } => {
  const read = readSurveyJs(Buffer.from(JSON.stringify(json)));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read;
};
const counted = (content: QuestionnaireContent) =>
  countedQuestionsOf(versionOf({ name: "kursusdag", version: 1 }, content));
const spoiled = (from: string, to: string) =>
  readSurveyJs(Buffer.from(JSON.stringify(written).replace(from, to)));
const withQuestion = (question: object) => ({ title: "Prøve", pages: [{ name: "a", elements: [question] }] });
const as = (who: CastName, role: Role) =>
  writeTransaction((tx) => beginSession(tx, ids[who], role, "test", new Date()));
const place = "/sekretariat/spoergeskemaer";

/** Asks the handlers behind the gate, as the secretariat unless told otherwise. */
async function ask(path: string, body?: FormData, session = as("sanne", "secretariat")) {
  const app = express().use(gate);
  for (const { method, path, handle } of questionnaireHandlers) app[method](path, handle);
  const server = app.listen(0);
  const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${place}${path}`, {
    method: body ? "POST" : "GET",
    headers: { Cookie: session.split("; Path=")[0]! },
    body,
    redirect: "manual",
  });
  const text = await response.text();
  server.close();
  return {
    status: response.status,
    to: response.headers.get("Location") ?? "",
    text,
    headers: response.headers,
  };
}
function formOf(content: string | Buffer, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("fil", new File([content as string], "skema.json"));
  return form;
}
const upload = (json: unknown, fields?: Record<string, string>) =>
  ask("/fil", formOf(typeof json === "string" ? json : JSON.stringify(json), fields));

it("reads files of SurveyJS' editor, and lists the settings that are not used", () => {
  const { content, unused } = readAll(written);
  expect([content.title, content.titleEn]).toEqual(["Kursusdagen", "Course day"]);
  expect(unused).toEqual(["logoPosition"]);
  expect(counted(content).map(({ choices }) => choices.map(({ text }) => text))).toEqual([
    ["I høj grad", "Delvist", "Slet ikke", "Ved ikke"],
    ["1", "2"],
  ]);
  const [useful, , more] = questionsOf(content);
  expect(useful).toMatchObject({ name: "useful", required: true });
  expect(more).toMatchObject({ type: "comment", maxLength: 1000 });
});

it.each([-1, 0, 61, 1.5, "5", {}, ["<script>"]])("a length of %j minutes is told as not used", (minutes) => {
  const { unused } = readAll({
    ...withQuestion({ type: "comment", name: "q", title: "Hvorfor?" }),
    minutes,
  });
  expect(unused).toEqual(["minutes"]);
});

it.each([
  ["version", { version: -1 }],
  ["version", { version: "<script>" }],
  ["name", { name: ["agents"] }],
  ["locale", { locale: "sv", title: { da: "Prøve" } }],
  ["locale", { locale: { da: 1 } }],
  [
    "pages",
    { pages: [{ name: "a", elements: [1, { type: "comment", name: "q", title: { da: "?a" } }] }, 7] },
  ],
  ["title", { title: { da: "Prøve", en: ["Try"] } }],
])("a %s that is not used is told by its name: %j", (key, values) => {
  const question = { type: "comment", name: "q", title: { da: "Hvorfor?" } };
  const { unused } = readAll({ ...withQuestion(question), title: { da: "Prøve" }, ...values });
  expect(unused).toContain(key);
});

it.each(["da", "da-DK", "", "default"])("a language of %j is the one that is used", (locale) => {
  const question = { type: "comment", name: "q", title: "Hvorfor?", isRequired: false };
  expect(readAll({ ...withQuestion(question), locale, version: 2, name: "agents" }).unused).toEqual([]);
});

it("takes a dropdown and a yes or no as one answer of several, and says so", () => {
  const elements = [
    { type: "dropdown", name: "where", title: "Hvor?", choices: ["Her", "Der"] },
    { type: "boolean", name: "yes", title: "Var du med?" },
    { type: "boolean", name: "agreed", title: "Aftalt?", labelTrue: "Aftalt", labelFalse: "Ikke aftalt" },
  ];
  const { content, converted } = readAll({ title: "Prøve", pages: [{ elements }] });
  expect(converted).toEqual(["dropdown", "boolean"]);
  expect(counted(content).map(({ choices }) => choices.map(({ text }) => text))).toEqual([
    ["Her", "Der"],
    ["Ja", "Nej"],
    ["Aftalt", "Ikke aftalt"],
  ]);
  expect(questionsOf(content)[1]).toMatchObject({ choices: [{ textEn: "Yes" }, { textEn: "No" }] });
});

it("takes names as people write them, also those that a language has given a meaning", () => {
  const names = ["Trivsel i øjeblikket?", "trivsel_i_oejeblikket", "constructor", "__proto__", "Å", "???"];
  const elements = names.map((name) => ({ type: "comment", name, title: `Om ${name}` }));
  const questions = questionsOf(readAll({ title: "Prøve", elements }).content);
  expect(questions.map(({ name }) => name)).toEqual([
    "trivsel_i_oejeblikket_2",
    "trivsel_i_oejeblikket",
    "constructor_2",
    "proto",
    "aa",
    "question",
  ]);
  expect(questions.map(({ writtenName, name }) => writtenName ?? name)).toEqual(names);
});

it("tells which languages of the file are not used, and reads English beside Danish", () => {
  const title = { da: "Trives du?", en: "Are you well?", de: "Geht es dir gut?" };
  const choices = [{ value: "ja", text: { da: "Ja", en: "Yes" } }, "Nej"];
  const { content, unused } = readAll(withQuestion({ type: "radiogroup", name: "q", title, choices }));
  expect(unused).toEqual(["title (de)"]);
  expect(questionsOf(content)[0]).toMatchObject({
    title: "Trives du?",
    titleEn: "Are you well?",
    choices: [{ text: "Ja", textEn: "Yes" }, { text: "Nej" }],
  });
});

it.each([
  ["a name that stands twice", '"again"', '"useful"', { what: "twice", where: "useful" }],
  [
    "an expression that does not parse",
    '"isRequired":true',
    '"visibleIf":"{again} = ("',
    { what: "condition", where: "useful: visibleIf", page: 1 },
  ],
  [
    "an expression that does",
    '"isRequired":true',
    '"enableIf":"{again} = 1"',
    { what: "condition", where: "useful: enableIf", page: 1 },
  ],
  [
    "a trigger",
    '"logoPosition":"right"',
    '"triggers":[{"type":"complete"}]',
    { what: "condition", where: "triggers" },
  ],
  [
    "a question kind we don't take",
    '"type":"comment"',
    '"type":"matrix"',
    { what: "kind", where: "more", page: 1, kind: "matrix" },
  ],
  ["a question without a name", '"name":"again"', '"name":" "', { what: "name", where: "2", page: 1 }],
  ["one choice", "[1,2]", "[1]", { what: "choices", where: "again", page: 1 }],
  ["a choice twice", "[1,2]", "[1,1]", { what: "choice-twice", where: "again", page: 1 }],
  [
    "a free-text choice",
    '"isRequired":true',
    '"showOtherItem":true',
    { what: "own-choice", where: "useful", page: 1 },
  ],
  [
    "a question without a title",
    '"title":"Vil du med igen?",',
    "",
    { what: "title", where: "again", page: 1 },
  ],
  [
    "a question that is not in Danish",
    '"title":"Vil du med igen?"',
    '"title":{"en":"Again?"}',
    { what: "title", where: "again", page: 1 },
  ],
  [
    "no title at all",
    '"title":{"default":"Course day","da":"Kursusdagen"},',
    "",
    { what: "untitled", where: "" },
  ],
  [
    "endless free text",
    '"name":"more"',
    '"name":"more","maxLength":99999',
    { what: "length", where: "more", page: 1 },
  ],
])("refuses a file with %s, and says where", (_, from, to, fault) => {
  expect(spoiled(from, to)).toEqual({ faults: [fault] });
});

it.each([
  ["nothing that can be read", "{title", "no-json"],
  ["a list", "[]", "no-json"],
  ["no pages", '{"title":"Tom"}', "no-pages"],
  ["an empty page", '{"title":"Tom","pages":[{"name":"a","elements":[]}]}', "empty-page"],
])("refuses %s", (_, text, what) => {
  expect(readSurveyJs(Buffer.from(text))).toMatchObject({ faults: [{ what }] });
});

/** A questionnaire with letters that a program can damage. */
const letters = {
  title: "Trivselsmåling for Ærø",
  pages: [
    {
      elements: [
        {
          type: "radiogroup",
          name: "oefte",
          title: "Hvor ofte får du øl på Åen?",
          choices: ["Sjældent", "Ofte"],
        },
      ],
    },
  ],
};

it.each(Object.entries(encodings))("reads a file as programs save it: %s", (_, encode) => {
  const expected = readAll(letters).content;
  expect(questionsOf(expected)[0]!.title).toBe("Hvor ofte får du øl på Åen?");
  expect(readSurveyJs(encode(JSON.stringify(letters, null, 2)))).toMatchObject({ content: expected });
});

it("reads letters that were encoded twice and then escaped, and leaves an escaped backslash alone", () => {
  const escaped = (text: string) =>
    text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const twice = Buffer.from(JSON.stringify(letters)).toString("latin1");
  for (const json of [JSON.stringify(letters), twice])
    expect(readSurveyJs(Buffer.from(escaped(json)))).toMatchObject({ content: readAll(letters).content });
  const path = withQuestion({ type: "comment", name: "q", title: "C:\\u00e6" });
  expect(questionsOf(readAll(path).content)[0]!.title).toBe("C:\\u00e6");
});

it("takes out of its texts what cannot be seen", () => {
  const title = "a\0b\u202ec\u200bd \ud83d";
  const { content } = readAll(withQuestion({ type: "comment", name: "q\u200b", title }));
  expect(questionsOf(content)).toMatchObject([{ name: "q", title: "abcd" }]);
});

it.each([
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]), "unreadable"],
  ["letters that are lost", Buffer.from('{"title":"Sp\ufffdrgsmål"}'), "lost-letters"],
  ["letters that are lost, as escapes", Buffer.from('{"title":"Sp\\ufffdrgsmal"}'), "lost-letters"],
])("refuses %s", (_, bytes, what) => {
  expect(readSurveyJs(bytes)).toEqual({ faults: [{ what, where: "" }] });
});

it("is not Danish because nobody says otherwise, when the file does", () => {
  const asked = (locale: string, title: unknown, choices: unknown[]) =>
    readSurveyJs(
      Buffer.from(
        JSON.stringify({
          ...withQuestion({ type: "radiogroup", name: "q", title, choices }),
          ...{ locale, title: { da: "Prøve" } },
        }),
      ),
    );
  const both = { default: "How?", da: "Hvordan?" };
  const ja = { value: "y", text: { en: "Yes", da: "Ja" } };
  const nej = { value: "n", text: { en: "No", da: "Nej" } };
  const refused = { faults: [{ what: "language", where: "en" }] };
  expect(asked("en", "How?", [ja, nej])).toEqual(refused);
  expect(asked("en", both, ["Yes", "No"])).toEqual(refused);
  expect(asked("en", both, [ja, { value: "n", text: "No" }])).toEqual(refused);
  expect(asked("en", { default: "How?" }, [1, 2])).toEqual(refused);
  for (const choices of [
    [ja, nej],
    [1, 2],
  ])
    expect(asked("en", both, choices)).toHaveProperty("content");
  for (const locale of ["da", "", "da-DK"])
    expect(asked(locale, "Hvordan?", ["Ja", "Nej"])).toHaveProperty("content");
});

it("refuses letters that a result cannot show, and takes blanks and hyphens of every kind", () => {
  const file = (changes: object) => {
    const question = { type: "radiogroup", name: "q", title: "Hvordan?", choices: ["Ja", "Nej"] };
    return Buffer.from(JSON.stringify(withQuestion({ ...question, ...changes })));
  };
  const ja = { value: "ja", text: { da: "Ja", en: "是" } };
  for (const [changes, what] of [
    [{ title: "Hvordan 😀?" }, "letters"],
    [{ title: { da: "Hvordan?", en: "كيف" } }, "letters"],
    [{ choices: ["不好", "Nej"] }, "choice-letters"],
    [{ choices: [ja, "Nej"] }, "choice-letters"],
  ] as const)
    expect(readSurveyJs(file(changes))).toEqual({ faults: [{ what, where: "q", page: 1 }] });
  const { content } = readAll(
    withQuestion({ type: "comment", name: "q", title: "Ł Ω Ж\u2009–\u2011\nHvorfor?" }),
  );
  expect(content.minutes).toBe(1);
  for (const titled of [{ title: "Prøve 😀" }, { title: "Prøve", pages: [{ title: "不", elements: [] }] }]) {
    const pages = (titled.pages ?? [{ title: "Side" }]).map((page) => ({
      ...page,
      elements: [{ type: "comment", name: "q", title: "Hvorfor?" }],
    }));
    expect(readSurveyJs(Buffer.from(JSON.stringify({ ...titled, pages })))).toEqual({
      faults: [{ what: "title-letters", where: "" }],
    });
  }
});

it("says in words of ours what is too long", () => {
  const [long, longer] = ["x".repeat(101), "x".repeat(201)];
  const choice = (one: object | string) =>
    withQuestion({ type: "radiogroup", name: "q", title: "Hvordan?", choices: [one, "Nej"] });
  const text = { type: "comment", name: "q", title: "Hvordan?" };
  const files: [object, string][] = [
    [choice(longer), "choice-long"],
    [choice({ value: longer, text: "Ja" }), "choice-long"],
    [choice({ value: "ja", text: { da: "Ja", en: longer } }), "choice-long"],
    [choice({ value: "no", text: "Nej" }), "choice-twice"],
    [{ title: long, elements: [text] }, "long-title"],
    [{ title: { da: "Prøve", en: long }, elements: [text] }, "long-title"],
    [{ title: "Prøve", pages: [{ title: long, elements: [text] }] }, "long-page-title"],
    [{ title: "Prøve", pages: Array(21).fill({ elements: [text] }) }, "too-many-pages"],
  ];
  for (const [file, what] of files)
    expect(readSurveyJs(Buffer.from(JSON.stringify(file)))).toMatchObject({ faults: [{ what }] });
});

it("reports all faults together", () => {
  const json = JSON.stringify(written).replace('"again"', '"useful"').replace('"comment"', '"html"');
  expect(readSurveyJs(Buffer.from(json))).toMatchObject({ faults: [{ what: "kind" }, { what: "twice" }] });
});

it("is the same questionnaire when a file is downloaded and read again", () => {
  const outside = {
    type: "radiogroup",
    name: "Hvor glad?",
    title: { da: "Hvor glad?", en: "How happy?" },
    description: { da: "Tænk på i dag.", en: "Think of today." },
    choices: ["Meget glad", "Lidt glad", { value: "Ved ikke", text: { da: "Ved ikke", en: "Don’t know" } }],
    best: "first",
    outside: ["Ved ikke"],
    isRequired: true,
  };
  for (const content of [
    readAll(written).content,
    readAll(withQuestion(outside)).content,
    ...questionnaireFiles().map(contentOf),
  ]) {
    const again = readAll(JSON.parse(surveyJsFile(content)));
    expect(canonicalJson(again.content)).toBe(canonicalJson(content));
    expect(again).toMatchObject({ unused: [], converted: [] });
  }
  const [question] = JSON.parse(surveyJsFile(readAll(withQuestion(outside)).content)).pages[0].elements;
  expect(question).toMatchObject({ name: "Hvor glad?", outside: ["Ved ikke"], isRequired: true });
  expect(question.choices.map(({ value }: { value: string }) => value)).toEqual([
    "Meget glad",
    "Lidt glad",
    "Ved ikke",
  ]);
});

it("becomes a draft of its own, which says what of the file is not used", async () => {
  const { to } = await upload(written);
  expect(to).toBe(`${place}/kursusdagen/kladde?ok=hentet`);
  expect(findDraft("kursusdagen")).toMatchObject({ title: "Kursusdagen", minutes: 1 });
  const { upload: notes } = draftPage(visit(to, { as: as("sanne", "secretariat") }));
  expect(notes).toEqual({ unused: ["logoPosition"], converted: [] });
  expect((await upload(written)).to).toBe(`${place}/kursusdagen_2/kladde?ok=hentet`);
});

it("is refused with its faults on the page, and nothing is stored", async () => {
  const { status, text } = await upload(withQuestion({ type: "matrix", name: "m", title: "M" }));
  expect([status, text]).toEqual([422, "Filen kan ikke bruges. Øverst på siden står, hvad der er galt.\n"]);
  const seen = uploadPage(visit(`${place}/hent-ind?fejl=fil`, { as: as("sanne", "secretariat") }));
  expect(seen.faults).toEqual([{ what: "kind", where: "m", page: 1, kind: "matrix" }]);
  expect(openDrafts()).toEqual([]);
});

it.each([
  ["nothing in it", "", 422, "Filen er tom."],
  ["more than 200 kB", " ".repeat(maxFileBytes + 1), 413, "Filen er over 200 kB."],
  ["far more", " ".repeat(maxFileBytes + 20_000), 413, "Filen er over 200 kB."],
])("is refused with %s", async (_, content, status, sentence) => {
  expect(await upload(content)).toMatchObject({ status, text: `${sentence}\n` });
});

it("is shown again with the draft and the way in that were chosen", () => {
  openDraft("site", { name: "agents", version: 2 }, openedAt);
  const chosen = visit(`${place}/hent-ind?til=agents&hvordan=replace`, { as: as("sanne", "secretariat") });
  expect(uploadPage(chosen)).toMatchObject({ into: { name: "agents" }, how: "replace", faults: null });
});

it("goes into an open draft: at the end, or in place of all of it; each keeps the names that questions had", async () => {
  openDraft("site", { name: "agents", version: 2 }, openedAt);
  const before = findDraft("agents")!;
  expect((await upload(written, { til: "agents", hvordan: "append" })).to).toContain(
    "/agents/kladde?ok=hentet",
  );
  const longer = findDraft("agents")!;
  expect(longer.pages.slice(0, before.pages.length)).toEqual(before.pages);
  expect(longer.pages.at(-1)!.elements.map(({ name }) => name)).toEqual(["useful", "again", "more"]);
  expect((await upload(written, { til: "agents", hvordan: "append" })).status).toBe(422);
  const { text } = await ask("/agents/2.json");
  await upload(text, { til: "agents", hvordan: "replace" });
  const { deleted, ...replaced } = findDraft("agents")!;
  expect(canonicalJson(replaced)).toBe(canonicalJson(contentOf(findQuestionnaire("agents", 2)!)));
  expect(deleted.map((one) => "question" in one || one.page.name)).toEqual(
    longer.pages.map(({ name }) => name),
  );
  expect((await upload(written, { til: "kursusdag" })).text).toContain("Kladden er ikke åben mere.");
});

it("is downloaded as a file, a version or the draft, and found by the secretariat only", async () => {
  const { headers, text } = await ask("/agents/2.json");
  expect(headers.get("Content-Disposition")).toBe('attachment; filename="agents-2.json"');
  expect(JSON.parse(text).title).toBe("Trivselsmåling for agenter");
  expect((await ask("/agents/9.json")).status).toBe(404);
  expect((await ask("/agents/kladde.json")).status).toBe(404);
  openDraft("site", { name: "agents", version: 1 }, openedAt);
  expect((await ask("/agents/kladde.json")).headers.get("Content-Disposition")).toContain(
    "agents-kladde.json",
  );
  const leader = as("jens", "leader");
  expect((await ask("/agents/2.json", undefined, leader)).status).toBe(404);
  expect((await ask("/fil", formOf("{}"), leader)).status).toBe(404);
});

it.each(Object.entries(hostileJson))("refuses JSON with %s", (_, text) => {
  expect(readSurveyJs(Buffer.from(text))).toEqual({ faults: [{ what: "too-many-values", where: "" }] });
});

it("refuses what stands where a text is expected and is none", () => {
  for (const text of questionnairesWithoutTexts)
    expect(readSurveyJs(Buffer.from(text)), text.slice(0, 200)).toHaveProperty("faults");
});

it("refuses more questions than anybody answers", () => {
  expect(readSurveyJs(Buffer.from(questionnaireOf(maxQuestions)))).toHaveProperty("content");
  expect(readSurveyJs(Buffer.from(questionnaireOf(maxQuestions + 1)))).toEqual({
    faults: [{ what: "too-many-questions", where: "" }],
  });
});
