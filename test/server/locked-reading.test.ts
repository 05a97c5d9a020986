/** What notes who looked, or looks ahead, is read while another process holds the database's write lock, and while the disk takes no writes. */
import SQLite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { trace, tracePerson } from "../../app/audit/audit.server.ts";
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
import { db, sqlite, writeTransaction } from "../../db/database.server.ts";
import { diskFaultOf } from "../../db/disk-faults.ts";
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

describe.each(["full", "read-only"] as const)("while the disk is %s", (fault) => {
  const takeNoWrites = {
    full: () => sqlite.pragma(`max_page_count = ${sqlite.pragma("page_count", { simple: true })}`),
    "read-only": () => sqlite.pragma("query_only = ON"),
  };
  const takeWrites = () => {
    sqlite.pragma("query_only = OFF");
    sqlite.pragma("max_page_count = 1000000");
  };
  beforeEach(() => other.exec("rollback"));
  afterEach(() => {
    takeWrites();
    vi.useRealTimers();
  });

  it("whoever looks sees the page, and the trail has it once the disk takes writes again", async () => {
    vi.useFakeTimers();
    takeNoWrites[fault]();
    const before = actsSeen().length;
    // A full disk takes what there is still room for.
    const looks = 300;
    for (let look = 0; look < looks; look++) tracePerson(sanne(), ids.astrid, now);
    expect(seeFailedLetters(sanne(), now)).toEqual([]);
    expect(seeDuplicates(sanne(), ids.bo, ids.astrid, now)).not.toBeNull();
    expect(actsSeen().length).toBeLessThan(before + looks);
    takeWrites();
    await vi.advanceTimersByTimeAsync(6000);
    // And the list of failed letters, and the two persons that were compared.
    expect(actsSeen()).toHaveLength(before + looks + 3);
  });

  it("a write is refused as what it is", () => {
    takeNoWrites[fault]();
    const write = () => {
      for (let line = 0; line < 300; line++)
        writeTransaction((tx) => trace(tx, "site", { act: "list-imported", scope: `act:${line}` }, now));
    };
    let thrown: unknown;
    try {
      write();
    } catch (error) {
      thrown = error;
    }
    expect(diskFaultOf(thrown)).toBe(fault);
  });
});

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
    const seen = () => seeDuplicates(sanne(), ids.bo, ids.astrid, now);
    expect(seen()).toMatchObject({
      kept: { id: ids.bo },
      merged: { id: ids.astrid },
      refused: null,
      after: null,
    });
    other.exec("rollback");
    expect(seen()).toMatchObject({ refused: null, after: { id: ids.bo } });
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
