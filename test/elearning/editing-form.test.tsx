/** Where the secretariat edits questions and pages: what the form shows, keeps, saves and refuses. */
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { beforeEach, describe, expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import { findLessonForEditing } from "../../app/elearning/authoring/lesson-editing.server.ts";
import { LessonEditor } from "../../app/elearning/authoring/LessonEditor.tsx";
import { planLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { action } from "../../app/elearning/authoring/routes/content.tsx";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { exerciseContent } from "../../app/elearning/kinds/exercise/exercise.ts";
import { writeExercise } from "../../app/elearning/kinds/exercise/exercise-text.ts";
import type { RefusedContent } from "../../app/elearning/kinds/lesson-kind.ts";
import { RenderContext } from "../../app/ui/render-context.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { formsOf, sentBy } from "../proofs/typed/page-forms.ts";
import { pressUndo, undoNumberOf } from "../undo/press-undo.ts";
import { visit } from "../visit.ts";
import { getPerson, monday, signIn, twoQuestions } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let as: string;
beforeEach(() => {
  ids = addCast();
  as = signIn(ids.sanne, "secretariat");
});

type Form = Record<string, string>;
type Answer = { data: { refused: string | null; sent: RefusedContent } };

const pictures = [{ file: "u-1.webp", width: 800, height: 600 }];
const pageParts = [
  { kind: "text", text: "Sådan ser det ud." },
  { kind: "fold", id: "f1", title: "Hvad nu?", text: "Sig det.\nBliv på linjen." },
  {
    kind: "screen",
    picture: pictures[0]!,
    alt: "Telefonen",
    spots: [{ id: "s1", title: "Hold", text: "Sig hvorfor.", left: 10, top: 10, width: 20, height: 20 }],
  },
];

/** A lesson that is not published. */
function draftOf(kind: "exercise" | "page" | "workflow", content: object | null): number {
  const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  const plan = { title: "Udkast", about: "", statedSeconds: 60 };
  const planned = planLesson(getPerson(ids.sanne), course, kind, plan, monday);
  writeTransaction((tx) => tx.update(lessons).set({ content }).run());
  return "id" in planned ? planned.id : 0;
}

const html = (id: number, sent?: RefusedContent) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n.da}>
      <RenderContext.Provider
        value={{ locale: "da", reference: "", mode: "test", script: "", path: "/", search: "" }}
      >
        <LessonEditor lesson={findLessonForEditing(id)!} done={null} sent={sent} />
      </RenderContext.Provider>
    </I18nextProvider>,
  );

/** What a browser sends of the editor's form as it stands. */
function shown(id: number, word: string, sent?: RefusedContent): Form {
  const form = formsOf(html(id, sent), "").find(({ to }) => to.endsWith(`/${word}`));
  return Object.fromEntries(form ? sentBy(form) : []);
}

const post = async (id: number, word: string, form: Form) =>
  action(visit(`/sekretariat/lektioner/${id}/${word}`, { form, as }));
/** The form after one of its buttons was pressed that save nothing. */
async function press(id: number, word: string, form: Form, arrange: string) {
  const answer = (await post(id, word, { ...form, arrange })) as Answer;
  return { ...answer.data, form: shown(id, word, answer.data.sent), html: html(id, answer.data.sent) };
}

const stored = () => db.select({ content: lessons.content }).from(lessons).get()!.content;
const storedQuestions = () => exerciseContent.parse(stored());

describe.each([
  ["exercise", "spoergsmaal", twoQuestions],
  ["page", "indhold", { pictures, parts: pageParts }],
] as const)("the editor of a lesson (%s)", (kind, word, content) => {
  it("shows what is stored in fields, and sends it back unchanged", async () => {
    const id = draftOf(kind, content);
    const text = (await press(id, word, shown(id, word), "text")).form;
    const saved = await post(id, word, shown(id, word));
    expect(saved).toMatchObject({ status: 303 });
    expect((await press(id, word, shown(id, word), "text")).form).toEqual({
      ...text,
      stamp: expect.any(String),
    });
    expect(shown(id, word)).toMatchObject({ how: "fields" });
  });

  it("keeps all that is typed when a button is pressed, and saves nothing", async () => {
    const id = draftOf(kind, content);
    const form = { ...shown(id, word), "i1.text": "Rettet :: her" };
    const added = await press(id, word, form, `add.${kind === "page" ? "fold" : "match"}`);
    expect(added.form).toMatchObject(form);
    expect(Object.keys(added.form).length).toBeGreaterThan(Object.keys(form).length);
    const text = await press(id, word, form, "text");
    expect(text.form.how).toBe("text");
    expect((await press(id, word, text.form, "fields")).form).toEqual(form);
    const dropped = await press(id, word, form, "drop.1");
    expect(dropped.form["i1.text"]).not.toBe("Rettet :: her");
    expect((await press(id, word, dropped.form, "restore")).form).toEqual(form);
    expect(stored()).toEqual(content);
  });

  it("tells the second of two who edit it what stands now, and loses nothing of theirs", async () => {
    const id = draftOf(kind, content);
    const [first, second] = ["Den første", "Den anden"].map((text) => ({
      ...shown(id, word),
      "i1.text": text,
    }));
    expect(await post(id, word, first!)).toMatchObject({ status: 303 });
    const refused = (await post(id, word, second!)) as Answer;
    expect(refused).toMatchObject({ data: { refused: "changed" }, init: { status: 422 } });
    expect(html(id, refused.data.sent)).toContain("En anden har rettet det samme");
    expect(html(id, refused.data.sent)).toMatch(/<pre[^>]*>[^<]*Den første/);
    expect(JSON.stringify(stored())).toContain("Den første");
    const again = shown(id, word, refused.data.sent);
    expect(again["i1.text"]).toBe("Den anden");
    expect(await post(id, word, again)).toMatchObject({ status: 303 });
    expect(JSON.stringify(stored())).toContain("Den anden");
  });

  it("can be undone, and nothing is saved in a published lesson", async () => {
    const id = draftOf(kind, content);
    const saved = await post(id, word, { ...shown(id, word), "i1.text": "Rettet" });
    expect(await pressUndo(saved, as)).toMatchObject({ status: 303 });
    expect(stored()).toEqual(content);
    const form = shown(id, word);
    writeTransaction((tx) => tx.update(lessons).set({ published: true }).run());
    expect(await post(id, word, form)).toMatchObject({ data: { refused: "published" } });
  });

  it("begins empty, says what is missing beside its field, and keeps the rest", async () => {
    const id = draftOf(kind, null);
    const none = kind === "page" ? shown(id, word) : (await press(id, word, shown(id, word), "drop.1")).form;
    expect((await post(id, word, none)) as Answer).toMatchObject({
      data: { sent: { edited: { notice: "empty" } } },
    });
    const { form } = await press(id, word, none, `add.${kind === "page" ? "fold" : "one"}`);
    const refused = (await post(id, word, form)) as Answer;
    expect(refused).toMatchObject({
      init: { status: 422 },
      data: { sent: { edited: { complaints: { "i1.text": "missing" } } } },
    });
    expect(html(id, refused.data.sent)).toContain("Udfyld feltet.");
    const long = { ...form, "i1.text": "x".repeat(40_001), "i1.title": "y", "i1.r1.text": "z" };
    expect(((await post(id, word, long)) as Answer).data.sent.edited).toMatchObject({
      notice: "long",
      items: [{ values: { text: long["i1.text"] } }],
    });
    expect(stored()).toBeNull();
  });
});

it("the editor of a workflow test is that of an exercise, with steps", async () => {
  const id = draftOf("workflow", twoQuestions);
  expect(html(id)).toContain("Trin 2</legend>");
  expect(await post(id, "spoergsmaal", shown(id, "spoergsmaal"))).toMatchObject({ status: 303 });
});

describe("the editor of an exercise", () => {
  it("says at the answer or the question what is wrong, and for a text in which line", async () => {
    const id = draftOf("exercise", twoQuestions);
    const form = { ...shown(id, "spoergsmaal"), "i1.r2.text": "Den grønne" };
    const refused = (await post(id, "spoergsmaal", form)) as Answer;
    expect(refused.data.sent.edited).toMatchObject({ complaints: { "i1.r2.text": "duplicate" } });
    const { "i1.r1.right": _, ...unanswered } = shown(id, "spoergsmaal");
    expect(((await post(id, "spoergsmaal", unanswered)) as Answer).data.sent.edited).toMatchObject({
      complaints: { "i1.text": "no-right" },
    });
    const text = { how: "text", questions: "? A\n+ b", passMark: "80" };
    const wrong = (await post(id, "spoergsmaal", text)) as Answer;
    expect(html(id, wrong.data.sent)).toContain("Linje 1: Spørgsmålet skal have mindst to svar.");
    expect((await press(id, "spoergsmaal", text, "fields")).form).toMatchObject({
      how: "text",
      questions: "? A\n+ b",
    });
  });

  it("begins with a question, and leads to the lesson when it is asked to", async () => {
    const id = draftOf("exercise", null);
    const form = { ...shown(id, "spoergsmaal"), "i1.text": "A", "i1.r1.text": "b", "i1.r2.text": "c" };
    const saved = await post(id, "spoergsmaal", { ...form, "i1.r2.right": "ja", se: "ja" });
    expect((saved as unknown as Response).headers.get("Location")).toBe("/e-laering/udkast");
    expect(storedQuestions().questions).toMatchObject([
      { text: "A", options: [{ right: false }, { right: true }] },
    ]);
  });

  it("keeps a pass mark that is none, and saves one that is", async () => {
    const id = draftOf("exercise", twoQuestions);
    const form = shown(id, "spoergsmaal");
    const refused = (await post(id, "spoergsmaal", { ...form, passMark: "200" })) as Answer;
    expect(refused).toMatchObject({
      init: { status: 400 },
      data: { sent: { reply: { error: { passMark: ["percent"] } } } },
    });
    expect(shown(id, "spoergsmaal", refused.data.sent)).toEqual({ ...form, passMark: "200" });
    await post(id, "spoergsmaal", { ...form, passMark: "75" });
    expect(storedQuestions().passMark).toBe(0.75);
  });

  it("is text where there is more than there are fields for", () => {
    const [question] = twoQuestions.questions;
    const questions = Array.from({ length: 101 }, () => question!);
    const id = draftOf("exercise", { passMark: 1, questions });
    expect(shown(id, "spoergsmaal")).toMatchObject({
      how: "text",
      questions: writeExercise({ passMark: 1, questions }),
    });
    expect(html(id)).toContain("Der er mere, end der er felter til");
  });

  it("refuses a form that is not of our pages, and saves without a notice of undoing what changed nothing", async () => {
    const id = draftOf("exercise", twoQuestions);
    const form = { how: "fields", "i1.kind": "constructor", passMark: "80" };
    await expect(post(id, "spoergsmaal", form)).rejects.toMatchObject({ status: 400 });
    await post(id, "spoergsmaal", shown(id, "spoergsmaal"));
    expect(undoNumberOf(await post(id, "spoergsmaal", shown(id, "spoergsmaal")))).toBeNull();
  });
});

describe("the editor of an interactive page", () => {
  it("takes the two corners of a spot, and says when its numbers are none", async () => {
    const id = draftOf("page", { pictures, parts: pageParts });
    const added = await press(id, "indhold", shown(id, "indhold"), "row.3.50.40.30.20");
    expect(added.form).toMatchObject({ "i3.r2.left": "50", "i3.r2.height": "20" });
    expect(added.html).toMatch(/<rect x="50%" y="40%" width="30%" height="20%"/);
    const wrong = { ...added.form, "i3.r2.title": "A", "i3.r2.text": "b", "i3.r2.left": "99" };
    const refused = (await post(id, "indhold", wrong)) as Answer;
    expect(refused.data.sent.edited).toMatchObject({ complaints: { "i3.r2.left": "spot" } });
    expect(html(id, refused.data.sent)).toContain("Skriv fire hele tal.");
  });

  it("says of a page with nothing to open that it has nothing", async () => {
    const id = draftOf("page", { pictures, parts: [] });
    const { form } = await press(id, "indhold", shown(id, "indhold"), "add.text");
    expect(await post(id, "indhold", { ...form, "i1.text": "Kun tekst" })).toMatchObject({
      data: { sent: { edited: { notice: "nothing" } } },
    });
  });
});
