/** What migration 0002 makes of conversations: each lesson that was one call becomes a shift of it, and nobody loses a turn. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { compileCall } from "../../app/elearning/kinds/conversation/ink.server.ts";
import type { CallProgress } from "../../app/elearning/kinds/conversation/conversation.ts";
import { takeTurn } from "../../app/elearning/kinds/conversation/shift.server.ts";
import type { StoredShift } from "../../app/elearning/kinds/conversation/stored-shift.ts";
import { beginCall, takeChoice } from "../../app/elearning/kinds/conversation/story.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import {
  closeDatabase,
  db,
  migrateDatabase,
  openDatabase,
  sqlite,
  writeTransaction,
} from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { addCast } from "../../db/demo/cast.ts";
import { fillAllTables } from "./random-rows.ts";
import { migrateAsFarAs, tableDigests } from "./rebuild-migration.ts";

const call = compileCall(readFileSync("db/demo/course/boligstoette.ink", "utf8"));
const lessonId = 900;

/** A call that goes on until it has ended, or for so many turns. */
function conversationAfter(turns: number): CallProgress {
  let progress = beginCall(call);
  for (let turn = 0; turn < turns && progress.choices.length > 0; turn++)
    progress = takeChoice(call, progress, 0)!;
  return progress;
}

/** The same call as it is stored. */
const asStored = ({ turnsTaken: said, initialOutcome: first, ...call }: CallProgress) => ({
  ...call,
  said,
  first,
});

/** The same call as it was stored before: its review knew no minutes. */
function asStoredBefore(progress: CallProgress) {
  const { review, ...call } = asStored(progress);
  if (!review) return { ...call, review };
  const { minutes: _, minutesGoal: __, ...rest } = review;
  return { ...call, review: rest };
}

describe("migrating conversations of one call to shifts of several calls", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ddh-shifts-"));
    openDatabase(join(folder, "ddh.sqlite"));
  });
  afterEach(() => {
    closeDatabase();
    rmSync(folder, { recursive: true });
  });

  const migrateTo = (count: number) => migrateAsFarAs(join(folder, `to-${count}`), count);

  const talks = { 1: conversationAfter(3), 2: conversationAfter(99) };

  /** A filled database with a conversation, in which one person is under way and another has come to an end. */
  function fillThen(): void {
    migrateTo(2);
    fillAllTables(sqlite, 5);
    sqlite.exec("update attempts set state = '{}'; update lessons set content = null, kind = 'exercise'");
    const content = JSON.stringify({ story: call.story, goal: { mood: 7 } });
    sqlite
      .prepare(
        "insert into lessons (id, course_id, position, slug, kind, title, stated_seconds, content) select ?, id, 900, 'vagt', 'conversation', 'Vagt', 600, ? from courses limit 1",
      )
      .run(lessonId, content);
    const attempt = sqlite.prepare("insert into attempts values (?, ?, ?, 1, 1000, 2000)");
    for (const [personId, talk] of Object.entries(talks))
      attempt.run(Number(personId), lessonId, JSON.stringify(asStoredBefore(talk)));
  }

  const shiftOf = (personId: number) =>
    JSON.parse(
      sqlite
        .prepare("select state from attempts where person_id = ? and lesson_id = ?")
        .pluck()
        .get(personId, lessonId) as string,
    ) as StoredShift;

  it("keeps every row of every other table", () => {
    fillThen();
    const { lessons: before, attempts: tries, ...others } = tableDigests(sqlite);
    migrateTo(3);
    const after = tableDigests(sqlite);
    expect(after).toMatchObject(others);
    expect([after.lessons!.rows, after.attempts!.rows]).toEqual([before!.rows, tries!.rows]);
  });

  it("keeps the dialogue and its outcome, in a shift of that one call", () => {
    fillThen();
    migrateTo(3);
    expect(shiftOf(1)).toEqual({ now: 0, talks: [asStored(talks[1])], passed: [false] });
    const ended = shiftOf(2);
    expect(ended.talks[0]).toMatchObject(asStoredBefore(talks[2]));
    expect(ended.talks[0]!.review).toMatchObject({
      minutes: Math.floor((talks[2].turn + 1) / 2),
      minutesGoal: 10,
    });
    expect(ended.passed).toEqual([talks[2].review!.passed]);
  });

  it("lets a person who had started continue in the new version", async () => {
    fillThen();
    migrateDatabase();
    const { astrid } = addCast();
    const { id: courseId } = writeTransaction((tx) => findOrCreateCourse(tx, "agents"));
    db.update(lessons).set({ courseId, published: true }).where(eq(lessons.id, lessonId)).run();
    sqlite
      .prepare("update attempts set person_id = ? where person_id = 1 and lesson_id = ?")
      .run(astrid, lessonId);
    const outcome = await takeTurn(findPerson(astrid)!, "vagt", 3, 0, new Date());
    expect(outcome).toMatchObject({ progress: { turn: 4 } });
    expect(shiftOf(astrid).talks[0]!.said).toHaveLength(4);
  });
});
