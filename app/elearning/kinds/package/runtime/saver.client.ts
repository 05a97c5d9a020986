import { type Difference, differenceFrom, applyDifference } from "./difference.ts";
import type { Elements } from "../verdict.ts";

/** A save as it is sent to the server. The difference is from each save in `bases`; null: it contains everything. */
export interface SaveRequest extends Difference {
  sequence: number;
  bases: number[] | null;
}

/** What the server responded; null when there was no connection. */
export type SaveResponse = { status: number; refused?: string; complete?: boolean } | null;

export type SaveStatus = "saving" | "saved" | "offline" | "signedOut" | "takenOver" | "trouble";

interface SaverOptions {
  send(save: SaveRequest, leaving: boolean): Promise<SaveResponse>;
  /** All the elements of the part as they are now. */
  elements(): Elements;
  /** Called with how saving goes; `complete` when the lesson is. */
  onStatus(status: SaveStatus, complete: boolean): void;
}

/** The most that browsers send from a page that is being left (64 kB), less some room for the other fields. */
export const maxBytesOnLeaving = 58_000;

interface SavedState {
  sequence: number;
  elements: Elements;
}

/**
 * Keeps the server's copy of a part's elements up to date: one save at a time, each a difference from the last that the server
 * accepted. A save on leaving is correct whether or not the one under way arrives. `lost`: how saving ended, when another page has taken over; else null.
 */
export function createSaver(elementsBefore: Elements, { send, elements, onStatus }: SaverOptions) {
  let accepted: SavedState | null = { sequence: 0, elements: elementsBefore };
  let underWay: SavedState | null = null;
  let [lastSequence, saveAgain] = [0, false];
  let lost: SaveStatus | null = null;

  async function save(leaving = false): Promise<void> {
    if (lost) return;
    if (underWay && !leaving) {
      saveAgain = true;
      return;
    }
    const next = nextSave(elements(), accepted, underWay, lastSequence + 1, leaving);
    if (!next) return;
    const { request, after } = next;
    lastSequence = request.sequence;
    underWay = after;
    onStatus("saving", false);
    const response = await send(request, leaving);
    // A later save was sent on leaving: its response counts.
    if (underWay !== after) return;
    underWay = null;
    if (response?.status === 200) {
      accepted = after;
      onStatus("saved", response.complete === true);
    } else if (response?.refused === "base") {
      accepted = null;
      saveAgain = true;
    } else {
      const status = statusOfRefusal(response);
      if (response?.refused === "taken-over" || response?.refused === "unknown") lost = status;
      return onStatus(status, false);
    }
    if (!saveAgain) return;
    saveAgain = false;
    await save();
  }

  return { save, lost: () => lost };
}

/** What is to be sent now, and the state the server then has; null when nothing has changed. */
function nextSave(
  now: Elements,
  accepted: SavedState | null,
  underWay: SavedState | null,
  sequence: number,
  leaving: boolean,
): { request: SaveRequest; after: SavedState } | null {
  if (!accepted) {
    const everything = { set: now, splices: {} };
    const difference = leaving ? withinLimit(everything) : everything;
    return { request: { sequence, bases: null, ...difference }, after: { sequence, elements: now } };
  }
  const bases = underWay ? [accepted, underWay] : [accepted];
  const complete = differenceFrom(
    bases.map((base) => base.elements),
    now,
  );
  const difference = leaving ? withinLimit(complete) : complete;
  if (isEmpty(difference)) return null;
  return {
    request: { sequence, bases: bases.map((base) => base.sequence), ...difference },
    after: { sequence, elements: applyDifference(accepted.elements, difference)! },
  };
}

function statusOfRefusal(response: SaveResponse): SaveStatus {
  if (!response) return "offline";
  if (response.refused === "taken-over") return "takenOver";
  return response.status === 401 ? "signedOut" : "trouble";
}

const isEmpty = ({ set, splices }: Difference) => Object.keys(set).length + Object.keys(splices).length === 0;

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** The elements of the outcome, which mean the same without any others. */
const outcomeElement =
  /^cmi\.(?:core\.)?(?:lesson_status|completion_status|success_status|score\.\w+|progress_measure)$/;

/**
 * What is sent when the page is left: the complete difference, or only the outcome when that is too large. Any other part of it,
 * such as a location without its suspend data, would be a state that the package was never in.
 */
function withinLimit(difference: Difference): Difference {
  if (bytesOf(difference) <= maxBytesOnLeaving) return difference;
  const outcome = Object.entries(difference.set).filter(([name]) => outcomeElement.test(name));
  const within = { set: Object.fromEntries(outcome), splices: {} };
  return bytesOf(within) <= maxBytesOnLeaving ? within : { set: {}, splices: {} };
}
