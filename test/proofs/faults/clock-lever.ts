/** The time of a site, moved from outside while it runs (fast-clock.mjs). */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { clockSettings, realNow } from "../../clock/shift.mjs";

/** The site looks at its lever every 10 ms. */
const noticedMs = 50;

export class ClockLever {
  private readonly folder = mkdtempSync(join(tmpdir(), "ddh-clock-"));
  private readonly file = join(this.folder, "lever.json");
  private aheadMs = 0;
  private state: { timeMs: number; realMs: number; speed: number; stands?: boolean };

  constructor(start: Date) {
    this.state = { timeMs: start.getTime(), realMs: realNow(), speed: 1 };
    this.write();
  }

  /** The settings of a site whose time it is. */
  get env(): Record<string, string> {
    const loader = pathToFileURL(join(import.meta.dirname, "fast-clock.mjs")).href;
    return { NODE_OPTIONS: `${clockSettings().NODE_OPTIONS} --import=${loader}`, CLOCK_LEVER: this.file };
  }

  /** Stops the time of day, so that nothing planned is begun, or (false) lets it go on. What waits for an answer goes on meanwhile. */
  async setStanding(stands: boolean): Promise<void> {
    this.state = { ...this.state, timeMs: this.now().getTime(), realMs: realNow(), stands };
    this.write();
    await new Promise((resolve) => setTimeout(resolve, noticedMs));
  }

  /** What the time is by a clock that nobody has set. */
  right(): Date {
    return new Date(this.now().getTime() - this.aheadMs);
  }

  /** Sets the site's clock so far ahead of the right one, as somebody sets the clock of a machine; 0 sets it right. */
  async setAhead(aheadMs: number): Promise<void> {
    const timeMs = this.right().getTime() + aheadMs;
    this.state = { ...this.state, timeMs, realMs: realNow() };
    this.aheadMs = aheadMs;
    this.write();
    await new Promise((resolve) => setTimeout(resolve, noticedMs));
  }

  /** Another time, while the site is stopped. */
  moveTo(moment: Date): void {
    this.state = { timeMs: moment.getTime(), realMs: realNow(), speed: 1 };
    this.aheadMs = 0;
    this.write();
  }

  /** The site's time. */
  now(): Date {
    const { timeMs, realMs, speed, stands } = this.state;
    return new Date(timeMs + (stands ? 0 : (realNow() - realMs) * speed));
  }

  /** Lets time run so many times as fast. */
  async setSpeed(speed: number): Promise<void> {
    this.state = { timeMs: this.now().getTime(), realMs: realNow(), speed };
    this.write();
    await new Promise((resolve) => setTimeout(resolve, noticedMs));
  }

  /** How long, in ms of the machine, until that moment. */
  msUntil(moment: Date): number {
    return Math.max(0, (moment.getTime() - this.now().getTime()) / this.state.speed);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A reader never finds half of it. */
  private write(): void {
    writeFileSync(`${this.file}.new`, JSON.stringify(this.state));
    renameSync(`${this.file}.new`, this.file);
  }
}
