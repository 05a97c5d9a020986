/** Scheduled jobs on the nights when clocks are changed, and when the machine's clock is set ahead and back. */
import { beforeEach, describe, expect, it } from "vitest";
import { timedJobs } from "../../app/server/clock.server.ts";
import { createSteadyClock } from "../../app/server/steady-clock.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { letters } from "../../db/schema/mail.ts";
import { rounds } from "../../db/schema/surveys.ts";
import { addCourseDay } from "../course-days/sample-days.ts";
import { withDatabase } from "../app.ts";
import { openSampleRound } from "../surveys/sample-round.ts";
import { type Jump, play, playedJobs, type Run, stepMs } from "./played-clock.ts";

const hourMs = 3_600_000;

/** How many values a field of a pattern names below `limit`. */
function countField(field: string, limit: number): number {
  const [range, step = "1"] = field.split("/") as [string, string?];
  const [first, last = first] =
    range === "*" ? [0, limit - 1] : (range.split("-").map(Number) as [number, number?]);
  return Math.floor((last - first) / Number(step)) + 1;
}

/** How often a job runs on these Danish days: once at each of its times, though an hour is missing or comes twice. */
function expectedRuns(pattern: string, days: { weekday: number; hours: number }[]): number {
  const [, minute, hour, , , weekdays] = pattern.split(" ") as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const perHour = countField(minute, 60);
  return days
    .filter(({ weekday }) => weekdays === "*" || (weekday >= 1 && weekday <= 5))
    .reduce((sum, { hours }) => sum + perHour * (hour === "*" ? hours : countField(hour, 24)), 0);
}

const countsOf = (runs: Run[], jobs = playedJobs) =>
  Object.fromEntries(jobs.map(({ name }) => [name, runs.filter((run) => run.name === name).length]));

const isEachMinute = ({ pattern }: { pattern: string }) => /^\d+ \* \* /.test(pattern);
const eachMinute = playedJobs.filter(isEachMinute);
const others = playedJobs.filter((job) => !isEachMinute(job));

describe("every scheduled job", () => {
  it.each([
    ["to summer time", "2027-03-26T23:00:00Z", "2027-03-29T22:00:00Z", [24, 23, 24]],
    ["from summer time", "2027-10-29T22:00:00Z", "2027-11-01T23:00:00Z", [24, 25, 24]],
  ])("runs once at each of its times on the days around the change %s", (_, from, to, hours) => {
    const runs = play(new Date(Date.parse(from) - stepMs), new Date(Date.parse(to) - stepMs), {
      jobs: others,
    });
    const days = [6, 0, 1].map((weekday, at) => ({ weekday, hours: hours[at]! }));
    const expected = others.map(({ name, pattern }) => [name, expectedRuns(pattern, days)]);
    expect(countsOf(runs, others)).toEqual(Object.fromEntries(expected));
  });

  it.each(["2027-03-28T00:00:00Z", "2027-10-31T00:00:00Z"])(
    "runs each minute through the night of %s",
    (night) => {
      const to = new Date(Date.parse(night) + 3 * hourMs);
      const counts = countsOf(play(new Date(night), to, { jobs: eachMinute }), eachMinute);
      expect(counts).toEqual(Object.fromEntries(eachMinute.map(({ name }) => [name, 3 * 60])));
    },
  );

  const morning = new Date("2026-11-30T07:50:10Z");
  const noon = new Date("2026-11-30T11:10:10Z");
  const at = (time: string) => new Date(`2026-11-30T${time}:00Z`);
  it.each<[string, Jump[]]>([
    [
      "ahead, and set right after twenty minutes",
      [
        { at: at("08:10"), aheadMs: hourMs },
        { at: at("08:30"), aheadMs: 0 },
      ],
    ],
    ["ahead, and stays so", [{ at: at("08:10"), aheadMs: hourMs }]],
    [
      "back, and set right after twenty minutes",
      [
        { at: at("08:20"), aheadMs: -hourMs },
        { at: at("08:40"), aheadMs: 0 },
      ],
    ],
    ["back, and stays so", [{ at: at("08:20"), aheadMs: -hourMs }]],
    [
      "back and forth",
      [
        { at: at("08:10"), aheadMs: hourMs },
        { at: at("08:20"), aheadMs: -hourMs },
        { at: at("08:40"), aheadMs: hourMs },
        { at: at("08:50"), aheadMs: 0 },
      ],
    ],
  ])(
    "runs when the clock is set an hour %s: those of the day once, and the others without a stop",
    (_, jumps) => {
      const runs = play(morning, noon, { jumps });
      const [counts, undisturbed] = [countsOf(runs), countsOf(play(morning, noon, { jobs: others }))];
      for (const { name, pattern } of others)
        if (/^\d+ \d+ \d+ /.test(pattern)) expect(counts[name], name).toBe(undisturbed[name]);
      for (const { name } of eachMinute) {
        const times = [morning, ...runs.filter((run) => run.name === name).map(({ really }) => really), noon];
        const gaps = times.slice(1).map((time, before) => time.getTime() - times[before]!.getTime());
        expect(Math.max(...gaps), name).toBeLessThanOrEqual(120_000 + stepMs);
      }
    },
  );

  it("believes a clock that stays ahead once it has been so for as long as it is ahead", () => {
    const steady = createSteadyClock({ time: 0, uptimeMs: 0 });
    const ahead = (uptimeMs: number) => steady({ time: uptimeMs + hourMs, uptimeMs }).getTime();
    expect(ahead(1000)).toBe(1000);
    expect(ahead(hourMs)).toBe(hourMs);
    expect(ahead(hourMs + 1000)).toBe(2 * hourMs + 1000);
    const slept = createSteadyClock({ time: 0, uptimeMs: 0 });
    expect(slept({ time: 100 * hourMs, uptimeMs: 1 }).getTime()).toBe(1);
    expect(slept({ time: 102 * hourMs, uptimeMs: 2 * hourMs + 1 }).getTime()).toBe(102 * hourMs);
  });
});

describe("with real data", () => {
  withDatabase();
  beforeEach(() => void addCast());

  it.each([
    ["ahead for half an hour", [hourMs, 0]],
    ["back for half an hour", [-hourMs, 0]],
  ])("no round is closed early when the clock is set an hour %s, and each in time", (_, [first, then]) => {
    openSampleRound();
    const { closesAt } = db.select().from(rounds).get()!;
    const minutesBefore = (minutes: number) => new Date(closesAt.getTime() - minutes * 60_000);
    const job = timedJobs.find(({ name }) => name === "close due rounds")!;
    let closedAt: Date | undefined;
    play(minutesBefore(55), minutesBefore(-70), {
      jobs: [job],
      jumps: [
        { at: minutesBefore(50), aheadMs: first! },
        { at: minutesBefore(20), aheadMs: then! },
      ],
      onRun({ now, really }) {
        if (closedAt) return;
        job.run(now, new AbortController().signal);
        if (db.select().from(rounds).get()!.state !== "open") closedAt = really;
      },
    });
    expect(closedAt!.getTime()).toBeGreaterThanOrEqual(closesAt.getTime());
    // A clock set back half an hour ago is doubted when it is set right, for as long as it was wrong.
    expect(closedAt!.getTime()).toBeLessThanOrEqual(closesAt.getTime() + 61 * 60_000);
  });

  it("nobody is reminded twice of the same when jobs run again an hour before and after", async () => {
    const now = new Date("2026-12-01T08:30:00Z");
    openSampleRound();
    addCourseDay(new Date("2026-12-03T08:00:00Z"));
    const posting = timedJobs.filter(({ name }) =>
      /^(?!delete).*(remind|notify|invite|welcome|mail readiness)/.test(name),
    );
    expect(posting.length).toBeGreaterThan(6);
    const runAll = async (aheadMs: number) => {
      for (const { run } of posting)
        await run(new Date(now.getTime() + aheadMs), new AbortController().signal);
      return db.select({ id: letters.id }).from(letters).all().length;
    };
    const once = await runAll(hourMs);
    for (const aheadMs of [0, hourMs, -hourMs, 0]) expect(await runAll(aheadMs)).toBe(once);
  });
});
