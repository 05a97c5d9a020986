/**
 * A writer acts over HTTP again and again, remembers what the site has acknowledged, and says afterwards what of it is gone. What was under
 * way when the site died may have been done or not; it is never half done.
 */
import { sqlite } from "../../../db/database.server.ts";
import type { Answer } from "./requests.ts";
import type { World } from "./world.ts";

export interface Writer {
  name: string;
  /** Acts once. Rejects when the site dies meanwhile; false when there is nothing left to do. */
  act: (world: World) => Promise<boolean>;
  /** How many of the acknowledged acts are gone, of a site that runs again. The database is open. */
  countLost: (world: World) => number | Promise<number>;
}

/** How many acts have been acknowledged, over all writers. */
export const acknowledged: Record<string, number> = {};

/** Counts one. */
export function acknowledge(name: string): void {
  acknowledged[name] = (acknowledged[name] ?? 0) + 1;
}

/** The site led on to a page that says so. */
export const isDone = ({ status, location }: Answer, code: string): boolean =>
  status === 303 && location.includes(`ok=${code}`);

/** An answer that its writer does not expect. */
export class UnknownAnswer extends Error {}

/** Ends the writer. */
export function refuseUnknown(name: string, { status, location, text }: Answer): never {
  throw new UnknownAnswer(
    `${name}: ${status} ${location} ${/<main[\s\S]{0,800}/.exec(text)?.[0] ?? text.slice(0, 300)}`,
  );
}

/** The number that a query gives. */
export const count = (sql: string, ...values: (number | string)[]): number =>
  sqlite
    .prepare(sql)
    .pluck()
    .get(...values) as number;

/** The value that was acknowledged last, and the one under way. */
export class Latest<T> {
  acknowledged: T | undefined;
  private underWay: T | undefined;

  async set(value: T, act: () => Promise<void>): Promise<void> {
    this.underWay = value;
    await act();
    this.acknowledged = value;
    this.underWay = undefined;
  }

  /** What is stored can only be one of the two, and stays acknowledged from now on. */
  isKept(matches: (value: T) => boolean): boolean {
    const kept = [this.acknowledged, this.underWay].find((value) => value !== undefined && matches(value));
    const isNone = this.acknowledged === undefined;
    this.acknowledged = kept ?? this.acknowledged;
    this.underWay = undefined;
    return kept !== undefined || isNone;
  }
}
