import { type Difference, differenceFrom, applyDifference } from "./difference.ts";
import type { Elements } from "../verdict.ts";

/** What of a save the server is sent; `bases` null: everything there is. */
export interface SaveRequest extends Difference {
  sequence: number;
  bases: number[] | null;
}

/** What the server said, or null when there was no connection. */
export type Answer = { status: number; refused?: string; complete?: boolean } | null;

interface SaverOptions {
  send(save: SaveRequest, leaving: boolean): Promise<Answer>;
  elements(): Elements;
  told(word: "saving" | "saved" | "offline" | "signedOut" | "takenOver" | "trouble", complete: boolean): void;
}

/** The most that a browser lets out of a page that is being left, with room for the envelope. */
export const maxBytesOnLeaving = 58_000;

interface State {
  sequence: number;
  elements: Elements;
}

/**
 * Keeps the server's copy of a part's elements up to date: one save at a time, each a difference from the last that was
 * taken in. A save on leaving is right whether the one that is on its way arrives or not.
 */
export function createSaver(before: Elements, ways: SaverOptions) {
  let taken: State | null = { sequence: 0, elements: before };
  let underWay: State | null = null;
  let last = 0;
  let again = false;
  let over = false;

  /** What is new, numbered; null when there is nothing. */
  function next(leaving: boolean): { save: SaveRequest; after: State } | null {
    const now = ways.elements();
    const bases = taken ? [taken, ...(underWay ? [underWay] : [])] : [];
    const whole =
      bases.length === 0
        ? { set: now, splices: {} }
        : differenceFrom(
            bases.map(({ elements }) => elements),
            now,
          );
    const difference = leaving ? withinLimit(whole) : whole;
    if (taken && isEmpty(difference)) return null;
    last += 1;
    const elements = taken ? applyDifference(taken.elements, difference)! : now;
    const numbers = taken ? bases.map(({ sequence }) => sequence) : null;
    return { save: { sequence: last, bases: numbers, ...difference }, after: { sequence: last, elements } };
  }

  async function save(leaving = false): Promise<void> {
    if (over) return;
    if (underWay && !leaving) {
      again = true;
      return;
    }
    const made = next(leaving);
    if (!made) return;
    const { save: sent, after } = made;
    underWay = after;
    ways.told("saving", false);
    const answer = await ways.send(sent, leaving);
    if (underWay !== after) return;
    underWay = null;
    if (answer?.status === 200) {
      taken = after;
      ways.told("saved", answer.complete === true);
    } else if (answer?.refused === "base") {
      taken = null;
      again = true;
    } else return refused(answer);
    if (again) {
      again = false;
      await save();
    }
  }

  /** What could not be saved is tried again with the next save. */
  function refused(answer: Answer): void {
    over = answer?.refused === "taken-over" || answer?.refused === "unknown";
    const word =
      answer?.refused === "taken-over" ? "takenOver" : answer?.status === 401 ? "signedOut" : "trouble";
    ways.told(answer ? word : "offline", false);
  }

  return { save };
}

const isEmpty = ({ set, splices }: Difference) => Object.keys(set).length + Object.keys(splices).length === 0;

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** What tells of the outcome, and is true by itself. */
const outcomeElement =
  /^cmi\.(?:core\.)?(?:lesson_status|completion_status|success_status|score\.\w+|progress_measure)$/;

/**
 * What may leave with the page: all of it, or when that is too much the outcome alone. Half of a state, such as a place
 * without the data that belong to it, is one that the package never was in.
 */
function withinLimit(difference: Difference): Difference {
  if (bytesOf(difference) <= maxBytesOnLeaving) return difference;
  const told = Object.entries(difference.set).filter(([name]) => outcomeElement.test(name));
  const within = { set: Object.fromEntries(told), splices: {} };
  return bytesOf(within) <= maxBytesOnLeaving ? within : { set: {}, splices: {} };
}
