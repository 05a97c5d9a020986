/** A questionnaire is built and changed on the site, by forms alone; a saved version never changes. */
import { beforeEach, describe, expect, it } from "vitest";
import { isSameQuestion } from "../../app/results/comparison/changes.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { isComparable } from "../../app/surveys/questionnaires/changes.ts";
import {
  findDraft,
  maxOpenDrafts,
  openDraft,
  openDrafts,
  stampOf,
} from "../../app/surveys/questionnaires/editing/drafts.server.ts";
import {
  action as changeBasics,
  loader as basics,
} from "../../app/surveys/questionnaires/editing/routes/basics.tsx";
import { action as deletePage } from "../../app/surveys/questionnaires/editing/routes/delete-page.tsx";
import { action as deleteQuestion } from "../../app/surveys/questionnaires/editing/routes/delete-question.tsx";
import { action as discard } from "../../app/surveys/questionnaires/editing/routes/discard-draft.tsx";
import { loader as draftPage } from "../../app/surveys/questionnaires/editing/routes/draft.tsx";
import { action as movePage } from "../../app/surveys/questionnaires/editing/routes/move-page.tsx";
import { action as moveQuestion } from "../../app/surveys/questionnaires/editing/routes/move-question.tsx";
import { action as addPage } from "../../app/surveys/questionnaires/editing/routes/new-page.tsx";
import {
  action as addQuestion,
  loader as newQuestion,
} from "../../app/surveys/questionnaires/editing/routes/new-question.tsx";
import {
  action as begin,
  loader as newPage,
} from "../../app/surveys/questionnaires/editing/routes/new-questionnaire.tsx";
import { action as change } from "../../app/surveys/questionnaires/editing/routes/open-draft.tsx";
import {
  action as renamePage,
  loader as pageOfDraft,
} from "../../app/surveys/questionnaires/editing/routes/page.tsx";
import { loader as preview } from "../../app/surveys/questionnaires/editing/routes/preview.tsx";
import {
  action as changeQuestion,
  loader as question,
} from "../../app/surveys/questionnaires/editing/routes/question.tsx";
import { loader as versionPage } from "../../app/surveys/questionnaires/editing/routes/questionnaire.tsx";
import { loader as list } from "../../app/surveys/questionnaires/editing/routes/questionnaires.tsx";
import { action as restore } from "../../app/surveys/questionnaires/editing/routes/restore.tsx";
import {
  action as save,
  loader as savePage,
} from "../../app/surveys/questionnaires/editing/routes/save-version.tsx";
import type { Question } from "../../app/surveys/questionnaires/kinds/questions.ts";
import { questionsOf, type Questionnaire } from "../../app/surveys/questionnaires/questionnaire.ts";
import {
  findQuestionnaire,
  newestVersionOf,
} from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { openedAt, openSampleRound } from "./sample-round.ts";

withDatabase();
let sanne: string;
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
  sanne = writeTransaction((tx) => beginSession(tx, ids.sanne, "secretariat", "test", new Date()));
});

const place = "/sekretariat/spoergeskemaer";
const at = (path: string, form?: Record<string, string>) => visit(place + path, { form, as: sanne });
const locationOf = (answer: unknown) => (answer as Response).headers.get("Location");
type Refused = {
  data: {
    reply: { error?: Record<string, string[]>; initialValue?: Record<string, string> };
    extra?: unknown;
  };
  init: { status: number };
};
const refusalOf = (answer: unknown) => answer as Refused;
const draft = (name = "kursusdag") => findDraft(name)!;
const names = (name = "kursusdag") =>
  draft(name).pages.map(({ elements }) => elements.map(({ name }) => name));

/** The fields of the editor for a new question with this beginning. */
const fieldsFor = (begynd: string, title: string, name = "kursusdag") => ({
  ...newQuestion(at(`/${name}/kladde/spoergsmaal?side=page_1&begynd=${begynd}`)).shown!.values,
  title,
});
/** The fields of the editor for a question as it is. */
function fieldsOf(asked: string, name = "kursusdag"): Record<string, string> {
  const { values, stamp } = question(at(`/${name}/kladde/spoergsmaal/${asked}`)).shown!;
  return { ...values, was: stamp };
}
const changeOf = (asked: string, fields: Record<string, string>, name = "kursusdag") =>
  changeQuestion(at(`/${name}/kladde/spoergsmaal/${asked}`, fields));
const addTo = (fields: Record<string, string>, name = "kursusdag") =>
  addQuestion(at(`/${name}/kladde/spoergsmaal`, fields));

/** A draft with two pages: a question on a ready-made scale and free text on the first. */
async function buildDraft() {
  await begin(at("/nyt", { title: "Kursusdag", minutes: "2", from: "" }));
  await addTo(fieldsFor("degree", "Kan du bruge dagen?"));
  await addTo(fieldsFor("free-text", "Hvad kan blive bedre?"));
  await addPage(at("/kursusdag/kladde/side", { title: "Til sidst" }));
}
const saveNow = (name = "kursusdag") =>
  save(at(`/${name}/kladde/gem`, { was: savePage(at(`/${name}/kladde/gem`)).view.stamp }));

describe("a questionnaire", () => {
  it("is built from nothing, tried and saved, and a round can ask it", async () => {
    expect(locationOf(await begin(at("/nyt", { title: "Kursusdag", minutes: "2", from: "" })))).toBe(
      `${place}/kursusdag/kladde?ok=begyndt`,
    );
    expect(locationOf(await addTo(fieldsFor("degree", "Kan du bruge dagen?")))).toContain("ok=spoergsmaal");
    const { questionnaire } = preview(at("/kursusdag/proev/kladde"));
    expect(questionsOf(questionnaire).map(({ title }) => title)).toEqual(["Kan du bruge dagen?"]);
    expect(locationOf(await saveNow())).toBe(`${place}/kursusdag?ok=gemt`);
    expect(openDrafts()).toEqual([]);
    expect(countedQuestionsOf(findQuestionnaire("kursusdag", 1)!)).toMatchObject([
      { name: "kan_du_bruge_dagen", best: "first", outside: [] },
    ]);
    expect(openSampleRound({ questionnaire: { name: "kursusdag", version: 1 } })).toBeGreaterThan(0);
    expect(versionPage(at("/kursusdag")).view.versions).toEqual([
      { version: 1, rounds: ["Trivselsmåling-1"] },
    ]);
  });

  it("begins as a copy of a version, under a name of its own", async () => {
    expect(newPage().versions).toContainEqual({
      name: "agents",
      version: 1,
      title: "Trivselsmåling for agenter",
    });
    await begin(at("/nyt", { title: "Trivsel på Færøerne", minutes: "3", from: "agents.1" }));
    const { pages } = draft("trivsel_paa_faeroeerne");
    expect(pages).toEqual(findQuestionnaire("agents", 1)!.pages);
  });

  it.each([
    ["no title", { title: " ", minutes: "2" }, { title: ["missing"] }],
    ["a long title", { title: "x".repeat(101), minutes: "2" }, { title: ["long"] }],
    ["no number of minutes", { title: "Ny", minutes: "længe" }, { minutes: ["minutes"] }],
    ["a version that nobody has", { title: "Ny", minutes: "2", from: "ukendt.1" }, { from: ["unknown"] }],
  ])("is refused with %s", async (_, form, error) => {
    const { data } = refusalOf(await begin(at("/nyt", form as Record<string, string>)));
    expect(data.reply).toMatchObject({
      error,
      initialValue: { title: form.title },
    });
    expect(openDrafts()).toEqual([]);
  });

  it("is not begun when very many drafts are open", async () => {
    for (let n = 0; n < maxOpenDrafts; n++) await begin(at("/nyt", { title: `Ny ${n}`, minutes: "2" }));
    const { data } = refusalOf(await begin(at("/nyt", { title: "En til", minutes: "2" })));
    expect(data.reply.error).toEqual({ title: ["too-many-drafts"] });
    expect(openDrafts()).toHaveLength(maxOpenDrafts);
  });

  it("is listed by title, with its newest version or as a draft", async () => {
    await buildDraft();
    openDraft("site", { name: "agents", version: 2 }, openedAt);
    expect(list(at("")).list).toEqual([
      expect.objectContaining({ name: "course_day", version: 1, hasDraft: false }),
      expect.objectContaining({ name: "kursusdag", version: null, questions: 2, hasDraft: true }),
      expect.objectContaining({ name: "agents", version: 2, hasDraft: true }),
    ]);
  });
});

describe("a question in the editor", () => {
  beforeEach(buildDraft);

  it("gets answers of one's own in both languages, an answer outside the scale, and a best end", async () => {
    const own = {
      ...fieldsFor("own-answers", "Hvordan var maden?"),
      ...{
        text1: "God",
        english1: "Good",
        text2: "Dårlig",
        english2: "Bad",
        text3: "Ved ikke",
        outside3: "ja",
      },
      ...{ best: "first", titleEn: "How was the food?", required: "ja" },
    };
    await addTo(own);
    const [, , food] = draft().pages[0]!.elements;
    expect(food).toEqual({
      type: "radiogroup",
      name: "hvordan_var_maden",
      title: "Hvordan var maden?",
      titleEn: "How was the food?",
      required: true,
      choices: [
        { value: "god", text: "God", textEn: "Good" },
        { value: "daarlig", text: "Dårlig", textEn: "Bad" },
        { value: "ved_ikke", text: "Ved ikke" },
      ],
      scale: "God – Ved ikke (3)",
      best: "first",
      outside: ["ved_ikke"],
    });
  });

  it.each([
    ["one answer", { text1: "Ja" }, { text2: ["choices"] }],
    ["an answer twice", { text1: "Ja", text2: "Ja" }, { text2: ["choice-twice"] }],
    ["English without Danish", { text1: "Ja", text2: "Nej", english3: "Perhaps" }, { text3: ["danish"] }],
    ["a long answer", { text1: "x".repeat(201), text2: "Nej" }, { text1: ["long"] }],
    [
      "all answers outside the scale",
      { text1: "Ja", text2: "Nej", outside1: "ja", outside2: "ja" },
      { text1: ["outside"] },
    ],
    ["no words", { title: "", text1: "Ja", text2: "Nej" }, { title: ["missing"] }],
    [
      "an explanation in English alone",
      { descriptionEn: "Why?", text1: "Ja", text2: "Nej" },
      { description: ["danish"] },
    ],
  ])("is refused with %s, keeps what was typed, and changes nothing", async (_, fields, error) => {
    const typed = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
    const before = draft();
    const answer = refusalOf(await addTo({ ...fieldsFor("own-answers", "Hvad så?"), ...fields }));
    expect(answer.data.reply).toMatchObject({ error, initialValue: typed });
    expect(draft()).toEqual(before);
  });

  it("moves an answer up and makes room for more by buttons, which save nothing", async () => {
    const before = draft();
    const fields = { ...fieldsOf("kan_du_bruge_dagen"), title: "Andre ord" };
    const moved = refusalOf(await changeOf("kan_du_bruge_dagen", { ...fields, arrange: "op.2" })).data.reply;
    expect(moved.initialValue).toMatchObject({
      ...{ title: "Andre ord", text1: "I høj grad", english1: "To a high degree" },
      ...{ text2: "I meget høj grad", best: "first" },
    });
    const wider = refusalOf(await changeOf("kan_du_bruge_dagen", { ...fields, arrange: "flere" })).data.reply;
    expect(Number(wider.initialValue!.rows)).toBeGreaterThan(Number(fieldsOf("kan_du_bruge_dagen").rows));
    expect(draft()).toEqual(before);
  });

  it("keeps the value of an answer whose words stay, and gives other words another", async () => {
    await changeOf("kan_du_bruge_dagen", { ...fieldsOf("kan_du_bruge_dagen"), text1: "Fuldt ud" });
    const values = (draft().pages[0]!.elements[0] as { choices: { value: string }[] }).choices;
    expect(values.map(({ value }) => value)).toEqual(["fuldt_ud", "high", "partly", "low", "not-at-all"]);
  });

  it("is not added twice when the form is sent twice", async () => {
    const answer = refusalOf(await addTo(fieldsFor("degree", "Kan du bruge dagen?")));
    expect(answer.data.reply.error).toEqual({ title: ["exists"] });
    expect(names()[0]).toHaveLength(2);
  });

  it("moves to another page, by its form and over the end of a page by a button", async () => {
    await changeOf("kan_du_bruge_dagen", { ...fieldsOf("kan_du_bruge_dagen"), page: "page_2" });
    expect(names()).toEqual([["hvad_kan_blive_bedre"], ["kan_du_bruge_dagen"]]);
    const move = (asked: string, hvorhen: string) =>
      moveQuestion(at(`/kursusdag/kladde/spoergsmaal/${asked}/flyt`, { hvorhen }));
    expect(locationOf(await move("kan_du_bruge_dagen", "op"))).toBe(
      `${place}/kursusdag/kladde#s-kan_du_bruge_dagen`,
    );
    expect(names()).toEqual([["hvad_kan_blive_bedre", "kan_du_bruge_dagen"], []]);
    await move("kan_du_bruge_dagen", "op");
    await move("kan_du_bruge_dagen", "op");
    expect(names()).toEqual([["kan_du_bruge_dagen", "hvad_kan_blive_bedre"], []]);
    await move("hvad_kan_blive_bedre", "ned");
    await move("hvad_kan_blive_bedre", "ned");
    expect(names()).toEqual([["kan_du_bruge_dagen"], ["hvad_kan_blive_bedre"]]);
  });

  it("is deleted and brought back to its place, also after its page is gone", async () => {
    const before = draft();
    await deleteQuestion(at("/kursusdag/kladde/spoergsmaal/kan_du_bruge_dagen/slet", {}));
    expect(names()[0]).toEqual(["hvad_kan_blive_bedre"]);
    const bring = (hvad: string) => restore(at("/kursusdag/kladde/fortryd", { hvad }));
    await bring("question.kan_du_bruge_dagen");
    expect(draft()).toEqual(before);
    await deleteQuestion(at("/kursusdag/kladde/spoergsmaal/kan_du_bruge_dagen/slet", {}));
    await deletePage(at("/kursusdag/kladde/side/page_1/slet", {}));
    await bring("question.kan_du_bruge_dagen");
    expect(names()).toEqual([["kan_du_bruge_dagen"]]);
    await bring("page.page_1");
    expect(names()).toEqual([["hvad_kan_blive_bedre"], ["kan_du_bruge_dagen"]]);
    expect(refusalOf(await bring("page.page_1")).init.status).toBe(422);
  });
});

describe("two who write in one draft", () => {
  beforeEach(buildDraft);
  const stale = (answer: unknown) => refusalOf(answer).data.extra;

  it("the second reads that the first has changed the question, and loses nothing typed", async () => {
    const [first, second] = [fieldsOf("kan_du_bruge_dagen"), fieldsOf("kan_du_bruge_dagen")];
    await changeOf("kan_du_bruge_dagen", { ...first, title: "Den førstes ord" });
    const answer = await changeOf("kan_du_bruge_dagen", { ...second, title: "Den andens ord" });
    expect(stale(answer)).toEqual({ stale: "changed" });
    expect(refusalOf(answer).init.status).toBe(422);
    expect(refusalOf(answer).data.reply.initialValue).toMatchObject({ title: "Den andens ord" });
    expect(draft().pages[0]!.elements[0]!.title).toBe("Den førstes ord");
    const { was } = fieldsOf("kan_du_bruge_dagen");
    await changeOf("kan_du_bruge_dagen", { ...second, was: was!, title: "Den andens ord" });
    expect(draft().pages[0]!.elements[0]!.title).toBe("Den andens ord");
  });

  it("a question that the first deleted can be saved again by the second", async () => {
    const fields = fieldsOf("kan_du_bruge_dagen");
    await deleteQuestion(at("/kursusdag/kladde/spoergsmaal/kan_du_bruge_dagen/slet", {}));
    expect(stale(await changeOf("kan_du_bruge_dagen", fields))).toEqual({ stale: "deleted" });
    await changeOf("kan_du_bruge_dagen", { ...fields, was: "" });
    expect(names()[0]).toEqual(["hvad_kan_blive_bedre", "kan_du_bruge_dagen"]);
    await restore(at("/kursusdag/kladde/fortryd", { hvad: "question.kan_du_bruge_dagen" }));
    expect(names()[0]).toEqual(["hvad_kan_blive_bedre", "kan_du_bruge_dagen"]);
  });

  it("what was typed stays when the draft was saved as a version or discarded", async () => {
    const fields = fieldsOf("kan_du_bruge_dagen");
    await deletePage(at("/kursusdag/kladde/side/page_2/slet", {}));
    await saveNow();
    expect(stale(await changeOf("kan_du_bruge_dagen", fields))).toEqual({ stale: "no-draft" });
    expect(question(at("/kursusdag/kladde/spoergsmaal/kan_du_bruge_dagen")).shown).toBeNull();
  });

  it("a page's title and the basics are refused alike", async () => {
    const page = pageOfDraft(at("/kursusdag/kladde/side/page_1")).shown!;
    const rename = (title: string) =>
      renamePage(at("/kursusdag/kladde/side/page_1", { title, titleEn: "", was: page.stamp }));
    expect(locationOf(await rename("Dagen"))).toContain("ok=side");
    expect(stale(await rename("Noget andet"))).toEqual({ stale: "changed" });
    const was = basics(at("/kursusdag/kladde/oplysninger")).shown!.stamp;
    const set = (title: string) =>
      changeBasics(at("/kursusdag/kladde/oplysninger", { title, titleEn: "Course day", minutes: "4", was }));
    expect(locationOf(await set("Kursusdagen"))).toContain("ok=oplysninger");
    expect(draft()).toMatchObject({ title: "Kursusdagen", titleEn: "Course day", minutes: 4 });
    expect(stale(await set("Noget andet"))).toEqual({ stale: "changed" });
  });

  it("a draft that changed since it was shown is not saved as a version", async () => {
    await deletePage(at("/kursusdag/kladde/side/page_2/slet", {}));
    const { stamp } = savePage(at("/kursusdag/kladde/gem")).view;
    await addTo(fieldsFor("yes-no", "Vil du med igen?"));
    expect(await save(at("/kursusdag/kladde/gem", { was: stamp }))).toMatchObject({
      data: { refused: "changed" },
    });
    expect(newestVersionOf("kursusdag")).toBeNull();
  });
});

describe("a version", () => {
  it("is saved once: what changes becomes the next, and tells what is no longer compared", async () => {
    await change(at("/agents/ret", { version: "2" }));
    const before = findQuestionnaire("agents", 2)!;
    const wellbeing = { ...fieldsOf("wellbeing", "agents"), title: "Trives du i arbejdet som DDH-agent?" };
    await changeOf("wellbeing", wellbeing, "agents");
    await changeOf("guide_use", { ...fieldsOf("guide_use", "agents"), titleEn: "How often?" }, "agents");
    await deleteQuestion(at("/agents/kladde/spoergsmaal/guide_found/slet", {}));
    await addTo({ ...fieldsFor("yes-no", "Vil du fortsætte?", "agents"), page: "wellbeing" }, "agents");
    const { changes, version } = savePage(at("/agents/kladde/gem")).view;
    expect(version).toBe(3);
    expect(changes!.changed.map(({ now }) => now.name)).toEqual(["wellbeing"]);
    expect(changes!.dropped.map(({ name }) => name)).toEqual(["guide_found"]);
    expect(changes!.added.map(({ name }) => name)).toEqual(["vil_du_fortsaette"]);
    expect(changes!.comparable.map(({ name }) => name)).toContain("guide_use");
    const marks = draftPage(at("/agents/kladde")).view.pages.flatMap(({ questions }) => questions);
    expect(marks.filter(({ mark }) => mark).map(({ question, mark }) => [question.name, mark])).toEqual([
      ["wellbeing", "changed"],
      ["vil_du_fortsaette", "new"],
    ]);
    await saveNow("agents");
    expect(findQuestionnaire("agents", 2)).toEqual(before);
    expect(newestVersionOf("agents")!.version).toBe(3);
  });

  it("says of each change what the results then do", () => {
    const { pages } = findQuestionnaire("agents", 2)!;
    const original = pages.flatMap(({ elements }) => elements).find(({ name }) => name === "wellbeing")!;
    const choices = (original as { choices: { value: string; text: string }[] }).choices;
    const changed: Partial<Question>[] = [
      {},
      { titleEn: "How are you?" },
      { title: "Andre ord" },
      { choices: choices.toReversed(), best: "last" },
      { choices: choices.toReversed() },
      { best: "none" },
      { outside: ["partly"] },
      { choices: [...choices, { value: "dont-know", text: "Ved ikke" }], outside: ["dont-know"] },
      { choices: choices.map((choice) => ({ ...choice, text: `${choice.text}!` })) },
    ] as Partial<Question>[];
    const published = (question: Question) => {
      const [counted] = countedQuestionsOf({ pages: [{ elements: [question] }] } as unknown as Questionnaire);
      const { choices, outside, best } = counted!;
      const inside = choices.filter(({ value }) => !outside.includes(value)).map(({ text }) => text);
      const scale = best === "last" ? inside.reverse() : inside;
      return { title: question.title, ordered: best !== "none", scale } as Parameters<
        typeof isSameQuestion
      >[0];
    };
    const questions = changed.map((change) => ({ ...original, ...change }) as Question);
    expect(questions.map((now) => isComparable(original, now))).toEqual(
      questions.map((now) => isSameQuestion(published(original), published(now))),
    );
    expect(questions.map((now) => isComparable(original, now))).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it.each([
    ["without questions", "empty", []],
    ["with an empty page", "empty-page", ["degree"]],
  ])("is not made of a draft %s", async (_, reason, starts) => {
    await begin(at("/nyt", { title: "Kursusdag", minutes: "2", from: "" }));
    await addPage(at("/kursusdag/kladde/side", { title: "Tom" }));
    for (const start of starts) await addTo(fieldsFor(start, "Hvad?"));
    expect(savePage(at("/kursusdag/kladde/gem")).view.unready).toBe(reason);
    expect(await saveNow()).toMatchObject({ data: { refused: reason } });
  });

  it("is not made of a draft whose answers could not be sent, nor of one that changes nothing", async () => {
    await change(at("/agents/ret", { version: "2" }));
    expect(savePage(at("/agents/kladde/gem")).view.unready).toBe("unchanged");
    for (const n of [1, 2])
      await addTo({ ...fieldsFor("free-text", `Skriv ${n}`, "agents"), maxLength: "4000" }, "agents");
    expect(savePage(at("/agents/kladde/gem")).view.unready).toBe("too-long-answers");
  });

  it("tells what has no English text, once any question has", async () => {
    await buildDraft();
    expect(draftPage(at("/kursusdag/kladde")).view.gaps).toMatchObject({ any: false });
    await changeOf("kan_du_bruge_dagen", { ...fieldsOf("kan_du_bruge_dagen"), titleEn: "Is it useful?" });
    expect(draftPage(at("/kursusdag/kladde")).view.gaps).toEqual({
      any: true,
      title: true,
      pages: ["Til sidst"],
      questions: ["Hvad kan blive bedre?"],
    });
  });
});

describe("a draft", () => {
  beforeEach(buildDraft);

  it("has its pages moved, and each deleted with its questions and brought back", async () => {
    await movePage(at("/kursusdag/kladde/side/page_2/flyt", { hvorhen: "op" }));
    expect(draft().pages.map(({ title }) => title)).toEqual(["Til sidst", "Spørgsmål"]);
    const before = draft();
    expect(locationOf(await deletePage(at("/kursusdag/kladde/side/page_1/slet", {})))).toContain(
      "ok=slettet",
    );
    expect(names()).toEqual([[]]);
    await restore(at("/kursusdag/kladde/fortryd", { hvad: "page.page_1" }));
    expect(draft()).toEqual(before);
  });

  it("is discarded only with the tick, and only as it was shown", async () => {
    const was = draftPage(at("/kursusdag/kladde")).view.stamp;
    const changed = { sikker: "ja", was: "another" };
    expect(await discard(at("/kursusdag/kladde/kasser", changed))).toMatchObject({
      data: { refused: "changed" },
    });
    expect(await discard(at("/kursusdag/kladde/kasser", { was }))).toMatchObject({
      data: { refused: "unconfirmed" },
    });
    expect(locationOf(await discard(at("/kursusdag/kladde/kasser", { sikker: "ja", was })))).toBe(
      `${place}?ok=kasseret`,
    );
    expect(openDrafts()).toEqual([]);
  });

  it("leads to the newest version once there is none, and is found by the secretariat only", async () => {
    await expect(async () => draftPage(at("/agents/kladde"))).rejects.toMatchObject({ status: 303 });
    await expect(async () => draftPage(at("/ukendt/kladde"))).rejects.toMatchObject({ status: 404 });
    const leader = writeTransaction((tx) => beginSession(tx, ids.jens, "leader", "test", new Date()));
    expect(() => visit(`${place}/kursusdag/kladde`, { as: leader })).toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });

  it("has another stamp after each change, whatever the order of its keys", () => {
    const { title, ...rest } = draft();
    expect(stampOf({ ...rest, title })).toBe(stampOf(draft()));
    expect(stampOf({ ...rest, title: "Andet" })).not.toBe(stampOf(draft()));
  });
});
