/** Someone who watches one film in a sitting with some tabs, and what they really saw of it, kept as simply as can be. */

import type { Seen } from "../../../app/elearning/kinds/film/film.ts";
import {
  mergeRanges,
  type Range,
  subtractRanges,
  toMillisecond,
} from "../../../app/elearning/courses/watched-ranges.ts";
import { beginSitting } from "../../../app/elearning/kinds/film/sittings.server.ts";
import { recordWatched, type WatchReport } from "../../../app/elearning/kinds/film/watching.server.ts";
import type { Person } from "../../../app/people/register/person.server.ts";

export type Chance = () => number;

export interface Film {
  id: number;
  slug: string;
  /** Whole seconds. */
  seconds: number;
}

/** The world moves by this; at every speed a quarter of it is whole tenths of a second of film. */
const step = 0.4;
const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
/** All tabs together play no faster than this: nobody sees more. */
const maxSpeed = 2;

interface Tab {
  sitting: string;
  at: number;
  speed: number;
  plays: boolean;
  played: Range[];
  /** What the server has told this tab that it has counted. */
  counted: Range[];
}

export class Viewer {
  /** The reference: one mark for each tenth of a second that has been on a screen. */
  readonly seen: Uint8Array;
  private tabs: Tab[] = [];
  private sent: WatchReport[] = [];
  /** The first thing that was wrong, or null. */
  wrong: string | null = null;

  constructor(
    private person: Person,
    private film: Film,
    private chance: Chance,
    public now: number,
  ) {
    this.seen = new Uint8Array(film.seconds * 10);
  }

  /** Watches for so many moments, with seeks, pauses, other speeds and tabs; some reports are lost and some come again. */
  watch(moments: number): void {
    this.open();
    for (let moment = 0; moment < moments; moment++) {
      if (this.chance() < 0.01 && this.tabs.length < 3) this.open();
      for (const tab of this.tabs) this.stir(tab);
      this.pass();
      for (const tab of this.tabs) if (this.chance() < 0.08) this.report(tab);
      if (this.sent.length > 0 && this.chance() < 0.02) this.deliver(this.sent[this.pick(this.sent.length)]!);
    }
  }

  /** Stops, leaves every tab open for as long as the film lasts, and lets each send what is not counted yet. */
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
    const sitting = beginSitting(this.person.id, this.film.id, new Date(this.now));
    const at = this.pick(this.seen.length) / 10;
    this.tabs.push({
      sitting,
      at: this.chance() < 0.5 ? 0 : at,
      speed: 1,
      plays: false,
      played: [],
      counted: [],
    });
  }

  /** A press on play or pause, a seek, another speed: as far as the tabs together stay within what one can see. */
  private stir(tab: Tab): void {
    const act = this.chance();
    if (act < 0.1) tab.plays = true;
    else if (act < 0.13) tab.plays = false;
    else if (act < 0.16) tab.at = this.pick(this.seen.length) / 10;
    else if (act < 0.2) tab.speed = speeds[this.pick(speeds.length)]!;
    const playing = this.tabs.filter(({ plays }) => plays);
    if (playing.reduce((sum, { speed }) => sum + speed, 0) > maxSpeed) tab.plays = false;
  }

  private pass(): void {
    this.now += step * 1000;
    for (const tab of this.tabs.filter(({ plays }) => plays)) {
      const to = Math.min(toMillisecond(tab.at + step * tab.speed), this.film.seconds);
      if (to > tab.at) tab.played = mergeRanges([...tab.played, [tab.at, to]]);
      this.seen.fill(1, Math.round(tab.at * 10), Math.round(to * 10));
      tab.at = to;
    }
  }

  /** What the page's module sends: all that was played and is not counted yet. */
  private report(tab: Tab, surely = false): void {
    const ranges = subtractRanges(tab.played, tab.counted).slice(0, 200);
    const report = { ranges, position: tab.at, sitting: tab.sitting };
    const fate = this.chance();
    if (!surely && fate < 0.2) return;
    const told = this.deliver(report);
    if (told && (surely || fate < 0.9)) tab.counted = told.seen;
  }

  private deliver(report: WatchReport): Seen | null {
    const told = recordWatched(this.person, this.film.slug, report, new Date(this.now));
    if ("refused" in told) {
      this.wrong ??= `an honest report was refused: ${told.refused}`;
      return null;
    }
    this.sent.push(report);
    if (
      told.seen.some(([from, to]) =>
        this.seen.subarray(Math.floor(from * 10), Math.ceil(to * 10 - 1e-6)).includes(0),
      )
    )
      this.wrong ??= "more is counted than was seen";
    return told;
  }

  private same(counted: Range[]): boolean {
    const marks = new Uint8Array(this.seen.length);
    for (const [from, to] of counted) marks.fill(1, Math.round(from * 10), Math.round(to * 10));
    return marks.every((mark, at) => mark === this.seen[at]);
  }

  private pick = (below: number) => Math.floor(this.chance() * below);
}
