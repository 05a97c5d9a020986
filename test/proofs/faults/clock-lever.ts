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
  private state: { timeMs: number; realMs: number; speed: number };

  constructor(start: Date) {
    this.state = { timeMs: start.getTime(), realMs: realNow(), speed: 1 };
    this.write();
  }

  /** The settings of a site whose time it is. */
  get env(): Record<string, string> {
    const loader = pathToFileURL(join(import.meta.dirname, "fast-clock.mjs")).href;
    return { NODE_OPTIONS: `${clockSettings().NODE_OPTIONS} --import=${loader}`, CLOCK_LEVER: this.file };
  }

  /** The site's time. */
  now(): Date {
    const { timeMs, realMs, speed } = this.state;
    return new Date(timeMs + (realNow() - realMs) * speed);
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
