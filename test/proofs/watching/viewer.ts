/** A viewer who watches one film in some tabs, and what they really saw of it, recorded as simply as possible. */

import type { Seen } from "../../../app/elearning/kinds/film/film.ts";
import {
  mergeRanges,
  type Range,
  subtractRanges,
  toMillisecond,
} from "../../../app/elearning/courses/watched-ranges.ts";
import { createPageOpenToken } from "../../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { recordWatched, type WatchReport } from "../../../app/elearning/kinds/film/watching.server.ts";
import type { Person } from "../../../app/people/register/person.server.ts";

export type Random = () => number;

export interface Film {
  id: number;
  slug: string;
  /** Whole seconds. */
  seconds: number;
}

/** The length of a step in seconds; at every speed a quarter of a step is whole tenths of a second of film. */
const step = 0.4;
const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
/** The highest speed of all tabs together. */
const maxSpeed = 2;

interface Tab {
  sitting: string;
  at: number;
  speed: number;
  isPlaying: boolean;
  played: Range[];
  /** What the server has told this tab it has counted. */
  counted: Range[];
}

export class Viewer {
  /** The reference: one mark for each tenth of a second that has been shown. */
  readonly seen: Uint8Array;
  private tabs: Tab[] = [];
  private sent: WatchReport[] = [];
  /** The first fault found, or null. */
  wrong: string | null = null;

  constructor(
    private person: Person,
    private film: Film,
    private random: Random,
    public now: number,
  ) {
    this.seen = new Uint8Array(film.seconds * 10);
  }

  /** Watches for this many steps, with seeks, pauses, other speeds and tabs; some reports are lost and some are repeated. */
  watch(moments: number): void {
    this.open();
    for (let moment = 0; moment < moments; moment++) {
      if (this.random() < 0.01 && this.tabs.length < 3) this.open();
      for (const tab of this.tabs) this.changePlayback(tab);
      this.advance();
      for (const tab of this.tabs) if (this.random() < 0.08) this.report(tab);
      if (this.sent.length > 0 && this.random() < 0.02) this.deliver(this.sent[this.pick(this.sent.length)]!);
    }
  }

  /** Stops, leaves every tab open for the film's length, and lets each report what is not counted yet. */
  settle(): Seen {
    this.now += this.film.seconds * 1000;
    for (const tab of this.tabs) this.report(tab, true);
    const last = this.deliver({ ranges: [], position: 0, sitting: this.tabs[0]!.sitting })!;
    if (!this.same(last.seen)) this.wrong ??= "what is counted is not what was seen";
    return last;
  }

  /** The share of the film that was really seen, 0 to 1. */
  share = () => this.seen.reduce((sum, mark) => sum + mark, 0) / this.seen.length;

  private open(): void {
    const sitting = createPageOpenToken(this.person.id, this.film.id, new Date(this.now));
    const at = this.pick(this.seen.length) / 10;
    this.tabs.push({
      sitting,
      at: this.random() < 0.5 ? 0 : at,
      speed: 1,
      isPlaying: false,
      played: [],
      counted: [],
    });
  }

  /** Presses play or pause, seeks or changes the speed, within the highest speed of all tabs together. */
  private changePlayback(tab: Tab): void {
    const act = this.random();
    if (act < 0.1) tab.isPlaying = true;
    else if (act < 0.13) tab.isPlaying = false;
    else if (act < 0.16) tab.at = this.pick(this.seen.length) / 10;
    else if (act < 0.2) tab.speed = speeds[this.pick(speeds.length)]!;
    const playing = this.tabs.filter(({ isPlaying }) => isPlaying);
    if (playing.reduce((sum, { speed }) => sum + speed, 0) > maxSpeed) tab.isPlaying = false;
  }

  private advance(): void {
    this.now += step * 1000;
    for (const tab of this.tabs.filter(({ isPlaying }) => isPlaying)) {
      const to = Math.min(toMillisecond(tab.at + step * tab.speed), this.film.seconds);
      if (to > tab.at) tab.played = mergeRanges([...tab.played, [tab.at, to]]);
      this.seen.fill(1, Math.round(tab.at * 10), Math.round(to * 10));
      tab.at = to;
    }
  }

  /** Reports as the page's module does: everything played and not counted yet. */
  private report(tab: Tab, mustArrive = false): void {
    const ranges = subtractRanges(tab.played, tab.counted).slice(0, 200);
    const report = { ranges, position: tab.at, sitting: tab.sitting };
    const draw = this.random();
    if (!mustArrive && draw < 0.2) return;
    const outcome = this.deliver(report);
    if (outcome && (mustArrive || draw < 0.9)) tab.counted = outcome.seen;
  }

  private deliver(report: WatchReport): Seen | null {
    const outcome = recordWatched(this.person, this.film.slug, report, new Date(this.now));
    if ("refused" in outcome) {
      this.wrong ??= `an honest report was refused: ${outcome.refused}`;
      return null;
    }
    this.sent.push(report);
    if (
      outcome.seen.some(([from, to]) =>
        this.seen.subarray(Math.floor(from * 10), Math.ceil(to * 10 - 1e-6)).includes(0),
      )
    )
      this.wrong ??= "more is counted than was seen";
    return outcome;
  }

  private same(counted: Range[]): boolean {
    const marks = new Uint8Array(this.seen.length);
    for (const [from, to] of counted) marks.fill(1, Math.round(from * 10), Math.round(to * 10));
    return marks.every((mark, at) => mark === this.seen[at]);
  }

  private pick = (below: number) => Math.floor(this.random() * below);
}
