/**
 * The nights when clocks are changed, and a clock that is set an hour wrong and right again: nobody is reminded twice or never, no round closes
 * early or never, and each night has one backup.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { and, eq } from "drizzle-orm";
import { env } from "../../../app/base/env.server.ts";
import { readNightlyState } from "../../../app/ops/backups/nightly-state.server.ts";
import { closeDatabase, db, openDatabase } from "../../../db/database.server.ts";
import { enrolments } from "../../../db/schema/course-days.ts";
import { letters } from "../../../db/schema/mail.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { addAgents, addCourseDay } from "../../course-days/sample-days.ts";
import { type Site, startSite } from "../../journeys/site.ts";
import { openSampleRound } from "../../surveys/sample-round.ts";
import { type Bounds, type Figures, none, some, spoiled } from "../runner/contract.ts";
import { ClockLever } from "./clock-lever.ts";

export const bounds: Bounds = {
  hoursPlayed: some,
  remindersWrong: none,
  roundsEarly: none,
  roundsNever: none,
  backupsWrong: none,
};

interface Scenario {
  name: string;
  from: string;
  to: string;
  /** When its round closes. */
  closesAt: string;
  /** The course day of which somebody is to be reminded on that morning. */
  dayAt: string;
  /** The sets that are to be made. */
  backups: number;
  /** When the clock is set, and how far ahead of the right one it is from then on. */
  jumps: { at: string; aheadMs: number }[];
}

const hourMs = 3_600_000;
/** In the hour that is left out in spring and comes twice in autumn. */
const backupAt = "02:30";

const scenarios: Scenario[] = [
  {
    name: "to summer time",
    from: "2027-03-28T01:20:00+01:00",
    to: "2027-03-28T08:30:00+02:00",
    closesAt: "2027-03-28T03:10:00+02:00",
    dayAt: "2027-03-29T09:00:00+02:00",
    backups: 1,
    jumps: [],
  },
  {
    name: "from summer time",
    from: "2027-10-31T02:10:00+02:00",
    to: "2027-10-31T08:30:00+01:00",
    closesAt: "2027-10-31T02:40:00+01:00",
    dayAt: "2027-11-01T09:00:00+01:00",
    backups: 1,
    jumps: [],
  },
  {
    name: "an hour wrong",
    from: "2027-11-09T07:40:00+01:00",
    to: "2027-11-09T10:50:00+01:00",
    closesAt: "2027-11-09T09:00:00+01:00",
    dayAt: "2027-11-10T09:00:00+01:00",
    backups: 0,
    jumps: [
      { at: "2027-11-09T08:00:30+01:00", aheadMs: hourMs },
      { at: "2027-11-09T08:30:00+01:00", aheadMs: 0 },
      { at: "2027-11-09T09:10:00+01:00", aheadMs: -hourMs },
      { at: "2027-11-09T09:30:00+01:00", aheadMs: 0 },
    ],
  },
];

/** While the demo's own round, long over by then, is closed, and the first backup made. */
const preparingSpeed = 10;
/** An hour in twelve seconds. */
const speed = 300;
const pollMs = 20;
const waitMs = 300_000;

export async function prove(): Promise<Figures> {
  const tried = spoiled() === "roundsEarly" ? scenarios.slice(-1) : scenarios;
  const lever = new ClockLever(new Date(tried[0]!.from));
  const backups = mkdtempSync(join(tmpdir(), "ddh-backups-"));
  const site = await startSite({
    people: 40,
    env: { ...lever.env, BACKUP_DIR: backups, BACKUP_AT: backupAt, MAIL_PER_MINUTE: "10000" },
  });
  env.DATA_DIR = join(site.folder, "data");
  env.KEY_DIR = join(site.folder, "keys");
  openDatabase(join(env.DATA_DIR, "ddh.sqlite"));
  try {
    const playing = new Playing(site, lever, backups);
    const agents = addAgents(tried.length);
    for (const [at, scenario] of tried.entries()) await playing.play(scenario, agents[at]!);
    return playing.figures;
  } finally {
    closeDatabase();
    await site.stop();
    lever.remove();
    rmSync(backups, { recursive: true, force: true });
  }
}

class Playing {
  readonly figures = { hoursPlayed: 0, remindersWrong: 0, roundsEarly: 0, roundsNever: 0, backupsWrong: 0 };

  constructor(
    private readonly site: Site,
    private readonly lever: ClockLever,
    private readonly backups: string,
  ) {}

  async play(scenario: Scenario, agentId: number): Promise<void> {
    const from = new Date(scenario.from);
    await this.site.kill(() => this.lever.moveTo(from));
    await this.lever.setSpeed(preparingSpeed);
    await this.waitFor(() => !hasOpenRound() && this.hasBackupSince(from));
    await this.lever.setSpeed(speed);
    this.addEnrolled(agentId, new Date(scenario.dayAt));
    const roundId = openSampleRound({ name: scenario.name });
    db.update(rounds)
      .set({ closesAt: new Date(scenario.closesAt) })
      .where(eq(rounds.id, roundId))
      .run();
    const { attempts, closedAt } = await this.run(scenario, roundId);
    this.figures.hoursPlayed += Math.round((Date.parse(scenario.to) - from.getTime()) / hourMs);
    this.judge(scenario, { attempts, closedAt, reminders: remindersTo(agentId) });
  }

  private async waitFor(isSo: () => boolean): Promise<void> {
    const until = performance.now() + waitMs;
    while (!isSo()) {
      if (performance.now() > until) throw new Error("The site has not got ready.");
      await setTimeout(pollMs);
    }
  }

  /** The night before had none, so the site makes one as it starts. */
  private hasBackupSince(moment: Date): boolean {
    const checked = readNightlyState(this.backups)?.checked;
    return checked !== null && checked !== undefined && checked.at >= moment;
  }

  private addEnrolled(personId: number, startsAt: Date): void {
    const dayId = addCourseDay(startsAt);
    const since = this.lever.now();
    db.insert(enrolments).values({ dayId, personId, arrivalOrder: 1, state: "enrolled", since }).run();
  }

  /** Sets the clock when its time has come, and watches: the moments at which a backup was begun, and at which the round was closed. */
  private async run({ to, jumps }: Scenario, roundId: number) {
    const attempts = new Set<number>();
    const before = readNightlyState(this.backups)!.attemptedAt.getTime();
    const waiting = [...jumps];
    let closedAt: Date | null = null;
    while (this.lever.right() < new Date(to)) {
      if (waiting[0] && this.lever.right() >= new Date(waiting[0].at))
        await this.lever.setAhead(waiting.shift()!.aheadMs);
      const right = this.lever.right();
      if (!closedAt && db.select().from(rounds).where(eq(rounds.id, roundId)).get()!.state !== "open")
        closedAt = right;
      const attemptedMs = readNightlyState(this.backups)?.attemptedAt.getTime() ?? before;
      if (attemptedMs !== before) attempts.add(attemptedMs);
      await setTimeout(pollMs);
    }
    return { attempts: attempts.size, closedAt };
  }

  private judge(
    { name, closesAt, backups }: Scenario,
    seen: { attempts: number; closedAt: Date | null; reminders: number },
  ): void {
    this.figures.remindersWrong += Math.abs(seen.reminders - 1);
    this.figures.roundsNever += Number(seen.closedAt === null);
    this.figures.roundsEarly += Number(seen.closedAt !== null && seen.closedAt < new Date(closesAt));
    this.figures.backupsWrong += Math.abs(seen.attempts - backups);
    console.error(
      `${name}: closed ${seen.closedAt?.toISOString()}, ${seen.reminders} reminders, ${seen.attempts} backups`,
    );
  }
}

const hasOpenRound = (): boolean =>
  db.select().from(rounds).where(eq(rounds.state, "open")).get() !== undefined;

const remindersTo = (personId: number): number =>
  db
    .select()
    .from(letters)
    .where(and(eq(letters.personId, personId), eq(letters.letter, "course-day-reminder")))
    .all().length;
