/** Takes a lesson of the toy kind through the site, in a process with the kind overlaid on the sources, and reports what each page showed. */
import { mkdirSync } from "node:fs";
import type { ActionFunctionArgs } from "@remix-run/node";
import { eq } from "drizzle-orm";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { registerEventHandlers } from "../../../app/base/events.server.ts";
import { databaseFile, env } from "../../../app/base/env.server.ts";
import { i18n } from "../../../app/base/texts/i18n.server.ts";
import { CoursePage } from "../../../app/elearning/authoring/CoursePage.tsx";
import { findCourseForEditing } from "../../../app/elearning/authoring/course-planning.server.ts";
import { LessonEditor } from "../../../app/elearning/authoring/LessonEditor.tsx";
import { findLessonForEditing } from "../../../app/elearning/authoring/lesson-editing.server.ts";
import { publishCourse } from "../../../app/elearning/authoring/publish.server.ts";
import { action as sendContent } from "../../../app/elearning/authoring/routes/content.tsx";
import { action as addLesson } from "../../../app/elearning/authoring/routes/new-lesson.tsx";
import { findOrCreateCourse } from "../../../app/elearning/courses/courses.server.ts";
import { EvidenceList } from "../../../app/elearning/evidence/EvidenceList.tsx";
import { evidenceOf } from "../../../app/elearning/evidence/evidence.server.ts";
import { LessonPage } from "../../../app/elearning/learner-pages/LessonPage.tsx";
import { action as answer } from "../../../app/elearning/learner-pages/routes/answer.tsx";
import { loader as openLesson } from "../../../app/elearning/learner-pages/routes/lesson.tsx";
import { eventHandlers } from "../../../app/server/event-handlers.server.ts";
import { admit } from "../../../app/server/gate.server.ts";
import { RenderContext } from "../../../app/ui/render-context.ts";
import { db, migrateDatabase, openDatabase, writeTransaction } from "../../../db/database.server.ts";
import { undoKinds } from "../../../app/server/undo-kinds.server.ts";
import { registerUndoKinds } from "../../../app/undo/undo-kinds.server.ts";
import { addCast } from "../../../db/demo/cast.ts";
import { courseCompletions, lessons } from "../../../db/schema/elearning.ts";
import { allProgress, getPerson, signIn } from "../sample-lessons.ts";
import { allowKind } from "./migration.ts";

const now = new Date();
mkdirSync(env.DATA_DIR, { recursive: true });
openDatabase(databaseFile());
migrateDatabase();
registerUndoKinds(undoKinds);
allowKind("checklist");
registerEventHandlers(eventHandlers);
const ids = addCast();
const secretariat = signIn(ids.sanne, "secretariat", now);
const agent = signIn(ids.astrid, "agent", now);
const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents")).id;

function html(page: ReactNode): string {
  const context = { locale: "da", reference: "", mode: "test", script: "", path: "", search: "" } as const;
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n.da}>
      <RenderContext.Provider value={context}>{page}</RenderContext.Provider>
    </I18nextProvider>,
  );
}

/** A request as the gate passes it to a route. */
function visit(path: string, as: string, form?: [string, string][]): ActionFunctionArgs {
  const { admission, session, address } = admit(path, as.split(";")[0], now);
  if (admission !== "open") throw new Error(`${path}: ${admission}`);
  const [, , , id] = path.split("/");
  const params = address!.path.includes(":lesson") ? { lesson: path.split("/")[2] } : { id };
  const body = form && new URLSearchParams(form);
  const request = new Request(`http://localhost${path}`, { method: form ? "POST" : "GET", body });
  return { request, params, context: { locale: "da", reference: "", ip: "", mode: "test", session } };
}

const coursePage = () => html(<CoursePage course={findCourseForEditing(course, new Date())!} done={null} />);
const learnerPage = (as: string) => {
  const lesson = openLesson(visit("/e-laering/foer-vagten", as));
  return { page: html(<LessonPage lesson={lesson} />), canTry: lesson.canTry };
};
const evidence = () => html(<EvidenceList evidence={evidenceOf(ids.astrid, getPerson(ids.astrid))} />);
const publish = () =>
  publishCourse(getPerson(ids.sanne), course, { kind: "small", note: "", dueOn: null }, now);

async function build() {
  const form = Object.entries({ kind: "checklist", title: "Før vagten", about: "", statedSeconds: "2" });
  await addLesson(visit(`/sekretariat/kurser/${course}/lektion`, secretariat, form));
  const { id } = db.select().from(lessons).where(eq(lessons.slug, "foer-vagten")).get()!;
  const empty = { page: coursePage(), published: publish() };
  const send = (items: string) =>
    sendContent(visit(`/sekretariat/lektioner/${id}/indhold`, secretariat, [["items", items]]));
  const refused = await send(`Headset\n${"meget ".repeat(10)}`);
  const sent = "data" in refused ? refused.data.sent : undefined;
  const editor = html(<LessonEditor lesson={findLessonForEditing(id)!} done={null} sent={sent} />);
  const saved = await send("Headset\nPuzzel");
  const tried = learnerPage(secretariat);
  return { id, empty, editor, saved: "status" in saved && saved.status, tried, published: publish() };
}

async function take() {
  const send = async (...items: string[]) => {
    const form = items.map((item): [string, string] => ["item", item]);
    const outcome = await answer(visit("/e-laering/foer-vagten/svar", agent, form));
    return "status" in outcome ? outcome.status : outcome.data.refused;
  };
  const refused = await send("7");
  await send("1");
  const halfway = { ...learnerPage(agent), evidence: evidence(), completed: allProgress().lessons.length };
  await send("0", "1");
  const { lessons: completed } = allProgress();
  const courses = db.select().from(courseCompletions).all().length;
  return { refused, halfway, way: completed[0]?.way, courses, evidence: evidence() };
}

function spoil(id: number) {
  writeTransaction((tx) =>
    tx
      .update(lessons)
      .set({ content: { things: 1 } })
      .where(eq(lessons.id, id))
      .run(),
  );
  const found = () => {
    try {
      return learnerPage(agent).page;
    } catch (response) {
      return (response as Response).status;
    }
  };
  return { page: coursePage(), lesson: found(), evidence: evidence() };
}

const built = await build();
const taken = await take();
const walked = { built, taken, spoiled: spoil(built.id) };
export type Walked = typeof walked;
process.send!(walked, () => process.exit());
