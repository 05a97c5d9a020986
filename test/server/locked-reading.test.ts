/** What notes who looked, or looks ahead, is read while another process holds the database's write lock. */
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseFile } from "../../app/base/env.server.ts";
import { viewAttendance } from "../../app/course-days/attendance/view-attendance.server.ts";
import { seeHostPack } from "../../app/course-days/hosts/host-pack.server.ts";
import { previewList } from "../../app/course-days/lists/import-list.server.ts";
import { seeFailedLetters } from "../../app/mail/status/letter-status.server.ts";
import { previewPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { previewEnd } from "../../app/onboarding/plans/end-plan.server.ts";
import { seeShiftList } from "../../app/onboarding/readiness/shift-list.server.ts";
import { seeRunningPlans } from "../../app/onboarding/summaries/running-plans.server.ts";
import { templateOf } from "../../app/onboarding/templates/drafting.server.ts";
import { seeDuplicates } from "../../app/overviews/merging/duplicates.server.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay, inRole } from "../course-days/sample-days.ts";
import { beginPlan } from "../onboarding/sample-plans.ts";

withDatabase();
const now = new Date("2026-11-02T09:00:00Z");
let ids: Record<CastName, number>;
let [dayId, planId] = [0, 0];
let other: SQLite.Database;
beforeEach(() => {
  ids = addCast();
  dayId = addCourseDay(new Date("2026-12-01T08:00:00Z"));
  planId = beginPlan(ids.astrid, now);
  templateOf("person", now);
  sqlite.pragma("busy_timeout = 0");
  other = new SQLite(databaseFile(), { timeout: 0 });
  other.exec("begin immediate");
});
afterEach(() => other.close());

const sanne = () => inRole(ids.sanne, "secretariat");
const actsSeen = () => db.select().from(auditLines).all();

describe("while the database is locked", () => {
  it("whoever looks sees the page, and the trail has it afterwards", async () => {
    const before = actsSeen().length;
    expect(viewAttendance(sanne(), dayId, now).day.id).toBe(dayId);
    expect(seeHostPack(sanne(), String(dayId)).day.id).toBe(dayId);
    expect(seeFailedLetters(sanne(), now)).toEqual([]);
    expect(seeShiftList(sanne(), now).rows.map(({ personId }) => personId)).toContain(ids.astrid);
    expect(seeRunningPlans(sanne(), null, now)).toMatchObject({ view: "alle" });
    expect(templateOf("person", now).items).not.toEqual([]);
    expect(actsSeen()).toHaveLength(before);
    other.exec("rollback");
    const seen = [
      "participants-seen",
      "host-pack-seen",
      "failed-letters-seen",
      "shift-list-seen",
      "plans-seen",
    ];
    await expect
      .poll(() =>
        actsSeen()
          .slice(before)
          .map(({ act }) => act),
      )
      .toEqual(seen);
  });

  it("two entries of one person are shown side by side, without what a merge would make of them", () => {
    const seen = () => seeDuplicates(sanne(), ids.astrid, ids.bo, now);
    expect(seen()).toMatchObject({
      kept: { id: ids.astrid },
      merged: { id: ids.bo },
      refused: null,
      after: null,
    });
    other.exec("rollback");
    expect(seen()).toMatchObject({ refused: null, after: { id: ids.astrid } });
  });

  it("what beginning or ending a plan, and importing a list, would do is left out", () => {
    const looks = [
      () => previewEnd(sanne(), planId, now),
      () => previewPlan(sanne(), ids.bo, now),
      () => previewList(sanne(), { headings: [], lines: [], ignored: [], fileHash: "" }, now),
    ];
    expect(looks.map((look) => look())).toEqual([null, null, null]);
    other.exec("rollback");
    expect(looks.map((look) => look() !== null)).toEqual([true, true, true]);
  });
});
