/** The backup of every night: when it is made, which are kept, and how it is told that one is missing. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { danishDate } from "../../app/base/dates/danish-time.ts";
import { listSets } from "../../app/ops/backups/backup-set.server.ts";
import { runNightly } from "../../app/ops/backups/nightly.server.ts";
import { isBackupDue, reportFault } from "../../app/ops/backups/nightly-run.server.ts";
import { type NightlyState, readNightlyState } from "../../app/ops/backups/nightly-state.server.ts";
import { setsToDelete } from "../../app/ops/backups/retention.ts";
import { viewBackups } from "../../app/ops/backups/view-backups.server.ts";
import { loader } from "../../app/ops/backups/routes/backups.tsx";
import { checkBackups } from "../../app/server/health-checks.server.ts";
import { closeDatabase, db, openDatabase, sqlite } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";

withDatabase();
let folder: string;
const film = (digit: string) => `u-${digit.repeat(32)}.mp4`;
const addFilm = (digit: string) => writeFileSync(join(env.DATA_DIR, "films", film(digit)), digit);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-nightly-"));
  env.BACKUP_DIR = folder;
  addCast();
  sqlite.pragma("application_id = 0x64656d6f");
  mkdirSync(join(env.DATA_DIR, "films"));
  addFilm("1");
});
afterEach(() => {
  env.BACKUP_DIR = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** The command is a process of its own. */
function night(at: string): NightlyState {
  closeDatabase();
  const state = runNightly(folder, new Date(at), () => 0);
  openDatabase(databaseFile());
  return state!;
}

describe("the sets of some years", () => {
  const daysBefore = (count: number) => new Date(Date.parse("2026-11-30T03:15:00Z") - count * 86_400_000);
  const nights = Array.from({ length: 800 }, (_, n) => ({ name: `night ${n}`, madeAt: daysBefore(n) }));
  const kept = (keep: { days: number; weeks: number; months: number }, lastGood: string | null = null) => {
    const gone = new Set(setsToDelete(nights, keep, lastGood));
    return nights.filter(({ name }) => !gone.has(name)).map(({ madeAt }) => danishDate(madeAt));
  };

  it("are kept as the newest of so many days, weeks and months", () => {
    expect(kept({ days: 3, weeks: 0, months: 0 })).toEqual(["2026-11-30", "2026-11-29", "2026-11-28"]);
    // Sundays, but for the week that has just begun.
    expect(kept({ days: 1, weeks: 3, months: 0 })).toEqual(["2026-11-30", "2026-11-29", "2026-11-22"]);
    expect(kept({ days: 1, weeks: 0, months: 4 })).toEqual([
      "2026-11-30",
      "2026-10-31",
      "2026-09-30",
      "2026-08-31",
    ]);
    expect(kept({ days: 14, weeks: 8, months: 6 })).toHaveLength(14 + 5 + 5);
  });

  it("always keep the newest, and the last that was good", () => {
    expect(kept({ days: 0, weeks: 0, months: 0 }, "night 9")).toEqual(["2026-11-30", "2026-11-21"]);
  });

  it("count only days that have one", () => {
    const some = nights.filter((_, n) => n % 10 === 0);
    expect(setsToDelete(some, { days: 3, weeks: 0, months: 0 }, null)).toHaveLength(some.length - 3);
  });
});

describe("the night's set is due", () => {
  const base = { folder: "x", firstAt: new Date(0), made: null, fault: null };
  const good = (at: string): NightlyState => {
    const done = new Date(at);
    return { ...base, attemptedAt: done, checked: { at: done, name: "x", seconds: 1, rows: 1 } };
  };
  const due = (state: NightlyState | null, now: string) => isBackupDue(state, "02:30", new Date(now));

  it("at once where none has been tried, then once each night, and later where the site did not run", () => {
    expect(due(null, "2026-11-23T12:00:00Z")).toBe(true);
    expect(due(good("2026-11-23T01:30:00Z"), "2026-11-24T01:29:00Z")).toBe(false);
    expect(due(good("2026-11-23T01:30:00Z"), "2026-11-24T01:30:00Z")).toBe(true);
    expect(due(good("2026-11-20T01:30:00Z"), "2026-11-23T09:00:00Z")).toBe(true);
  });

  it("once in each night in which the clocks are changed", () => {
    // 2.30 does not exist on 28 March 2027, and exists twice on 31 October.
    for (const [before, from] of [
      ["2027-03-27T01:30:00Z", "2027-03-28T00:00:00Z"],
      ["2027-10-30T00:30:00Z", "2027-10-31T00:00:00Z"],
    ] as const) {
      let state = good(before);
      let made = 0;
      for (let minute = 0; minute < 300; minute++) {
        const now = new Date(Date.parse(from) + minute * 60_000).toISOString();
        if (!due(state, now)) continue;
        made++;
        state = good(now);
      }
      expect(made).toBe(1);
    }
  });

  it("not again and again while the clock is an hour ahead of the site's", () => {
    expect(due(good("2026-11-23T02:30:00Z"), "2026-11-23T01:31:00Z")).toBe(false);
    expect(due(good("2027-11-23T02:30:00Z"), "2026-11-23T01:31:00Z")).toBe(true);
  });

  it("again an hour after one that failed or was broken off", () => {
    const at = new Date("2026-11-23T01:30:00Z");
    const failed: NightlyState = { ...good("2026-11-22T01:30:00Z"), attemptedAt: at };
    for (const state of [failed, { ...failed, fault: { at, what: "no-room" as const, detail: "" } }]) {
      expect(due(state, "2026-11-23T02:29:00Z")).toBe(false);
      expect(due(state, "2026-11-23T02:30:00Z")).toBe(true);
    }
  });
});

describe("a night", () => {
  it("gives a set that was restored for a trial, and the page tells when", () => {
    const state = night("2026-11-23T03:15:00Z");
    expect(state).toMatchObject({
      made: { name: "2026-11-23-041500" },
      checked: { name: "2026-11-23-041500" },
      fault: null,
    });
    expect(state.checked!.rows).toBeGreaterThan(17);
    expect(readNightlyState(folder)).toEqual(state);
    const backups = viewBackups(new Date("2026-11-23T12:00:00Z"));
    expect(backups).toMatchObject({ next: new Date("2026-11-24T03:15:00Z"), sets: { count: 1 } });
    expect(readdirSync(env.DATA_DIR).filter((name) => name.includes("restore"))).toEqual([]);
  });

  it("deletes sets that need not be kept, and films that none of the rest has", () => {
    Object.assign(env, { BACKUP_KEEP_DAYS: 1, BACKUP_KEEP_WEEKS: 0, BACKUP_KEEP_MONTHS: 0 });
    night("2026-11-22T03:15:00Z");
    rmSync(join(env.DATA_DIR, "films", film("1")));
    addFilm("2");
    night("2026-11-23T03:15:00Z");
    Object.assign(env, { BACKUP_KEEP_DAYS: 14, BACKUP_KEEP_WEEKS: 8, BACKUP_KEEP_MONTHS: 6 });
    expect(listSets(folder).map(({ name }) => name)).toEqual(["2026-11-23-041500"]);
    expect(readdirSync(join(folder, "films"))).toEqual([film("2")]);
  });

  it("whose set cannot be restored leaves no set, and the one before is the last good one", () => {
    const first = night("2026-11-22T03:15:00Z");
    // The newest migration would be run once more, and fails.
    sqlite.exec(
      "delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)",
    );
    const state = night("2026-11-23T03:15:00Z");
    expect(state).toMatchObject({ fault: { what: "check" }, checked: first.checked, made: first.made });
    expect(listSets(folder).map(({ name }) => name)).toEqual(["2026-11-22-041500"]);
    expect(readdirSync(folder).filter((name) => name.startsWith("2026"))).toHaveLength(1);
  });

  it("is good, and tells of it, when a film on the site is not as it was, and has it as it was", () => {
    night("2026-11-22T03:15:00Z");
    addFilm("2");
    writeFileSync(join(env.DATA_DIR, "films", film("1")), "7");
    const state = night("2026-11-23T03:15:00Z");
    expect(state).toMatchObject({
      checked: { name: "2026-11-23-041500" },
      fault: { what: "changed", detail: expect.stringContaining(`films/${film("1")}`) },
    });
    expect(isBackupDue(state, "04:15", new Date("2026-11-23T12:00:00Z"))).toBe(false);
    expect(readFileSync(join(folder, "films", film("1")), "utf8")).toBe("1");
    expect(listSets(folder).map(({ set }) => set.content.length)).toEqual([2, 1]);
    addFilm("1");
    expect(night("2026-11-24T03:15:00Z").fault).toBeNull();
  });

  it("writes nothing where the folder is missing, or is the mount point of a disk that is not there", () => {
    night("2026-11-22T03:15:00Z");
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    expect(night("2026-11-23T03:15:00Z").fault).toMatchObject({ what: "other-disk" });
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
    expect(night("2026-11-23T04:15:00Z").fault).toMatchObject({ what: "no-folder" });
    expect(existsSync(folder)).toBe(false);
  });
});

describe("a night without a good set", () => {
  const at = new Date("2026-11-23T03:15:00Z");
  const failed: NightlyState = {
    folder: "x",
    firstAt: at,
    attemptedAt: at,
    made: null,
    checked: null,
    fault: { at, what: "no-room", detail: "Der er ikke plads." },
  };
  const posted = () => db.select().from(letters).all();

  it("is mailed to the secretariat, once a day", () => {
    reportFault(failed, at);
    reportFault(failed, new Date("2026-11-23T20:00:00Z"));
    expect(posted().map(({ letter, recipient }) => [letter, recipient])).toEqual([
      ["backup-failed", env.SECRETARIAT_MAIL],
    ]);
    reportFault({ ...failed, fault: null }, new Date("2026-11-24T03:15:00Z"));
    expect(posted()).toHaveLength(1);
    reportFault(failed, new Date("2026-11-24T04:15:00Z"));
    expect(posted()).toHaveLength(2);
  });

  it("is a note to whoever watches the site, and after two nights a fault", () => {
    const states = (now: string) =>
      checkBackups(failed, new Date(now)).map(({ name, state }) => [name, state]);
    expect(states("2026-11-24T12:00:00Z")).toEqual([
      ["backup", "note"],
      ["restore-check", "note"],
    ]);
    expect(states("2026-11-25T12:00:00Z")).toEqual([
      ["backup", "fault"],
      ["restore-check", "fault"],
    ]);
  });
});

it("where no folder is set, the page says that there are none", () => {
  env.BACKUP_DIR = undefined;
  expect(loader()).toEqual({ backups: null });
});
