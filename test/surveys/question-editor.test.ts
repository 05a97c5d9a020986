/** The form of one question, and two who write in one draft at a time. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  action as changeBasics,
  loader as basics,
} from "../../app/surveys/questionnaires/editing/routes/basics.tsx";
import { action as deletePage } from "../../app/surveys/questionnaires/editing/routes/delete-page.tsx";
import { action as deleteQuestion } from "../../app/surveys/questionnaires/editing/routes/delete-question.tsx";
import { action as moveQuestion } from "../../app/surveys/questionnaires/editing/routes/move-question.tsx";
import {
  action as renamePage,
  loader as pageOfDraft,
} from "../../app/surveys/questionnaires/editing/routes/page.tsx";
import { loader as question } from "../../app/surveys/questionnaires/editing/routes/question.tsx";
import { action as restore } from "../../app/surveys/questionnaires/editing/routes/restore.tsx";
import {
  action as save,
  loader as savePage,
} from "../../app/surveys/questionnaires/editing/routes/save-version.tsx";
import { newestVersionOf } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { withDatabase } from "../app.ts";
import {
  place,
  at,
  locationOf,
  refusalOf,
  draft,
  names,
  fieldsFor,
  fieldsOf,
  changeOf,
  addTo,
  buildDraft,
  saveNow,
  signInEditor,
} from "./questionnaire-editor.ts";

withDatabase();
signInEditor();

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
    [
      "letters that a result cannot show",
      { title: "Hvad så 😀?", text1: "是", text2: "Nej", english2: "不" },
      { title: ["letters"] },
    ],
    [
      "answers in such letters",
      { text1: "是", text2: "Nej", english2: "不" },
      { text1: ["letters"], english2: ["letters"] },
    ],
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
