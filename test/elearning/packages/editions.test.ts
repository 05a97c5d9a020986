/** A newer edition of a package, published while someone is half-way in the old one. */
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { countHalfWay } from "../../../app/elearning/authoring/carry-over.server.ts";
import { replaceLesson } from "../../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse } from "../../../app/elearning/authoring/publish.server.ts";
import { findOrCreateCourse } from "../../../app/elearning/courses/courses.server.ts";
import type { PackageContent, PackageView } from "../../../app/elearning/kinds/package/content.ts";
import { type Launch, readLaunch } from "../../../app/elearning/kinds/package/runtime/launch.server.ts";
import { beginPart, savePart } from "../../../app/elearning/kinds/package/runtime/runs.server.ts";
import { loader as openLesson } from "../../../app/elearning/learner-pages/routes/lesson.tsx";
import { action as restart } from "../../../app/elearning/learner-pages/routes/restart.tsx";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { addCast } from "../../../db/demo/cast.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { lessonCompletions } from "../../../db/schema/elearning-progress.ts";
import type { Role } from "../../../db/enums.ts";
import { sessions } from "../../../db/schema/people.ts";
import { withDatabase } from "../../app.ts";
import { visit } from "../../visit.ts";
import { addLessons, filmLesson, getPerson, monday, secondsLater, signIn } from "../sample-lessons.ts";

const content = (folder: string, href = "index.html"): PackageContent => ({
  standard: "SCORM 1.2",
  edition: "1.2",
  title: "Pakke",
  items: [{ id: "del-1", title: "Del 1", href, type: "sco", given: {} }],
  files: 2,
  bytes: 1000,
  reports: null,
  warnings: [],
  folder: folder.repeat(32),
  rule: "either",
});
const [location, status] = ["cmi.core.lesson_location", "cmi.core.lesson_status"] as const;

withDatabase();
let cast: ReturnType<typeof addCast>;
let course: number;
let old: number;
beforeEach(() => {
  cast = addCast();
  course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  const kind = { kind: "package" as const, statedSeconds: 300 };
  const package1 = { ...kind, slug: "pakke", title: "Pakke", content: content("a") };
  [old] = addLessons("agents", package1, filmLesson("anden", 60)) as [number];
});

const launchOf = (personId: number, lessonId = old): Launch => {
  signIn(personId, "agent", monday);
  const { id } = db.select().from(sessions).where(eq(sessions.personId, personId)).all().at(-1)!;
  return { kind: "attempt", personId, lessonId, sessionId: id };
};
const begin = (launch: Launch) => {
  const begun = beginPart(launch, null, secondsLater(1));
  if ("refused" in begun) throw new Error(begun.refused);
  return begun;
};
const save = (launch: Launch, opening: number, sequence: number, set: Record<string, string>) =>
  savePart(
    launch,
    { item: "del-1", launch: opening, sequence, bases: null, set, splices: {} },
    secondsLater(2),
  );

/** Plans a new edition with this content in place of a lesson. */
function plan(replaced: number, made: PackageContent): number {
  const edition = replaceLesson(getPerson(cast.sanne), replaced, monday);
  if ("refused" in edition) throw new Error(edition.refused);
  db.update(lessons).set({ content: made }).where(eq(lessons.id, edition.id)).run();
  return edition.id;
}
function publish(kind: "small" | "see-again" = "small"): void {
  const revision = { kind, note: "", dueOn: kind === "small" ? null : "2026-12-14" };
  const published = publishCourse(getPerson(cast.sanne), course, revision, monday);
  expect(published).toHaveProperty("version");
}
const wayOf = (personId: number, lessonId: number) =>
  db
    .select()
    .from(lessonCompletions)
    .where(and(eq(lessonCompletions.personId, personId), eq(lessonCompletions.lessonId, lessonId)))
    .get()?.way;
const slugOf = (id: number) => db.select().from(lessons).where(eq(lessons.id, id)).get()!.slug;
const pageOf = (slug: string, personId: number, role: Role = "agent") =>
  openLesson(visit(`/e-laering/${slug}`, { as: signIn(personId, role) }));

/** The lesson that the frame of a lesson's page runs, and whether it is an older edition. */
function runOn(slug: string, personId: number) {
  const { token, isOlderEdition } = pageOf(slug, personId).content as unknown as PackageView;
  return { lessonId: readLaunch(`Bearer ${token}`)?.lessonId, isOlderEdition };
}

/** The address to which a page leads, or its status. */
function answerOf(open: () => unknown): string | number {
  try {
    open();
    return 200;
  } catch (answer) {
    if (!(answer instanceof Response)) throw answer;
    return answer.headers.get("Location") ?? answer.status;
  }
}

describe.each(["small", "see-again"] as const)("the same course anew, published as %s", (kind) => {
  it("goes on where each was, also in the window that is open", async () => {
    const launch = launchOf(cast.astrid);
    const opening = begin(launch).launch;
    save(launch, opening, 1, { [location]: "side 7" });
    const edition = plan(old, content("b"));
    publish(kind);
    expect(runOn(slugOf(edition), cast.astrid)).toEqual({ lessonId: edition, isOlderEdition: false });
    expect(save(launch, opening, 2, { [location]: "side 8" })).toEqual({ sequence: 2, complete: false });
    const again = begin(launchOf(cast.astrid, edition));
    expect([again.folder, again.elements]).toEqual(["b".repeat(32), { [location]: "side 8" }]);
    save(launchOf(cast.astrid, edition), again.launch, 1, { [status]: "completed" });
    expect(wayOf(cast.astrid, edition)).toBe("reported");
    expect(save(launch, opening, 3, { [location]: "side 9" })).toEqual({ refused: "taken-over" });
  });

  it("begins anew for those who had completed it only when it is to be seen again", () => {
    const launch = launchOf(cast.bo);
    save(launch, begin(launch).launch, 1, { [status]: "completed" });
    const edition = plan(old, content("b"));
    publish(kind);
    expect(wayOf(cast.bo, edition)).toBe(kind === "small" ? "carried" : undefined);
    const kept = kind === "small" ? { [status]: "completed" } : {};
    expect(begin(launchOf(cast.bo, edition)).elements).toEqual(kept);
  });
});

describe("another course in its place", () => {
  const other = () => content("c", "story.html");

  it("lets those who are half-way finish the old one, on the new one's page, and that counts", async () => {
    const launch = launchOf(cast.astrid);
    const opening = begin(launch).launch;
    save(launch, opening, 1, { [location]: "side 7" });
    const edition = plan(old, other());
    publish();
    expect(save(launch, opening, 2, { [location]: "side 8" })).toMatchObject({ sequence: 2 });
    expect(runOn(slugOf(edition), cast.astrid)).toEqual({ lessonId: old, isOlderEdition: true });
    expect(runOn(slugOf(edition), cast.bo)).toEqual({ lessonId: edition, isOlderEdition: false });
    const again = begin(launchOf(cast.astrid));
    expect([again.folder, again.elements]).toEqual(["a".repeat(32), { [location]: "side 8" }]);
    expect(save(launchOf(cast.astrid), again.launch, 1, { [status]: "completed" })).toMatchObject({
      complete: true,
    });
    expect([wayOf(cast.astrid, old), wayOf(cast.astrid, edition)]).toEqual(["reported", "carried"]);
    expect(runOn(slugOf(edition), cast.astrid)).toEqual({ lessonId: edition, isOlderEdition: false });
  });

  it("lets them take the new one instead", async () => {
    begin(launchOf(cast.astrid));
    const edition = plan(old, other());
    publish();
    const slug = slugOf(edition);
    const as = signIn(cast.astrid, "agent");
    const answer = await restart(visit(`/e-laering/${slug}/forfra`, { as, form: {} }));
    expect(answer).toMatchObject({ status: 303 });
    expect(runOn(slug, cast.astrid)).toEqual({ lessonId: edition, isOlderEdition: false });
    expect(begin(launchOf(cast.astrid, edition))).toMatchObject({ folder: "c".repeat(32), elements: {} });
  });

  it("is followed through a third edition", async () => {
    const launch = launchOf(cast.astrid);
    const opening = begin(launch).launch;
    const second = plan(old, content("b"));
    publish();
    const third = plan(second, other());
    publish();
    expect(save(launch, opening, 1, { [location]: "side 2" })).toMatchObject({ sequence: 1 });
    expect(runOn(slugOf(third), cast.astrid)).toEqual({ lessonId: second, isOlderEdition: true });
    expect(begin(launch)).toMatchObject({ folder: "b".repeat(32), elements: { [location]: "side 2" } });
    save(launch, opening + 1, 1, { [status]: "completed" });
    expect(wayOf(cast.astrid, third)).toBe("carried");
  });

  it("is what the old edition's address leads to, for those whom the course is for", async () => {
    begin(launchOf(cast.astrid));
    const edition = plan(old, other());
    publish();
    for (const person of [cast.astrid, cast.bo])
      expect(answerOf(() => pageOf("pakke", person))).toBe(`/e-laering/${slugOf(edition)}`);
    expect(answerOf(() => pageOf("pakke", cast.jens, "leader"))).toBe(404);
  });

  it("opens the old one to nobody who had not begun it", () => {
    const [begun, not] = [launchOf(cast.astrid), launchOf(cast.bo)];
    begin(begun);
    plan(old, other());
    publish();
    expect(beginPart(not, null, secondsLater(3))).toEqual({ refused: "unknown" });
    begin(begun);
  });
});

it("the choice tells how many are half-way, and what the new edition means for them", () => {
  const done = launchOf(cast.bo);
  save(done, begin(done).launch, 1, { [status]: "completed" });
  begin(launchOf(cast.astrid));
  const edition = plan(old, content("b"));
  expect(countHalfWay(course, monday)).toEqual([{ lesson: "Pakke", people: 1, keepsPlace: true }]);
  db.update(lessons)
    .set({ content: content("c", "story.html") })
    .where(eq(lessons.id, edition))
    .run();
  expect(countHalfWay(course, monday)).toEqual([{ lesson: "Pakke", people: 1, keepsPlace: false }]);
  publish();
  expect(countHalfWay(course, monday)).toEqual([]);
});
