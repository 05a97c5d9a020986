import type { LetterPriority } from "../../../db/enums.ts";
import { failAbandoned } from "../outbox/outbox.server.ts";
import { deliverDue } from "./deliver.server.ts";
import { inHand } from "./outcomes.server.ts";
import type { Transport } from "./transport.server.ts";

/** One letter after the other, on a connection of its own. */
interface LetterLane {
  name: string;
  /** A cron pattern; the first field is seconds. */
  pattern: string;
  deliver: (now: Date, transport: Transport, stopping: AbortSignal) => Promise<void>;
}

/** So long after its letter was begun a lane is slow, and the next one opens. */
const slowAfterMs = 10_000;

const minuteMs = 60_000;
const maxPauseMs = 60 * minuteMs;

/** The pause of ordinary letters while the server takes letters and does not answer: each of them ends as a failed one. */
const pause = { unanswered: 0, untilMs: Number.NEGATIVE_INFINITY };

function notePause(isAnswered: boolean): void {
  pause.unanswered = isAnswered ? 0 : pause.unanswered + 1;
  const waitMs = isAnswered ? 0 : Math.min(5 * minuteMs * 2 ** (pause.unanswered - 1), maxPauseMs);
  pause.untilMs = performance.now() + waitMs;
}

/** Ends the pause of ordinary letters, since somebody wants to try now. */
export function endPause(): void {
  pause.untilMs = Number.NEGATIVE_INFINITY;
}

/**
 * A second lane opens only while the first is slow, and so on: a server that answers at once has one connection of a kind, and one that
 * leaves a letter unanswered for minutes stops a lane and not the queue.
 */
function lanesFor(priority: LetterPriority, count: number, pattern: string): LetterLane[] {
  const begunMs: (number | null)[] = Array<null>(count).fill(null);
  const isSlow = (begun: number | null) => begun !== null && performance.now() - begun > slowAfterMs;
  const isUrgent = priority === "urgent";
  return begunMs.map((_, at) => ({
    name: `${priority} letters ${at + 1}`,
    pattern,
    async deliver(now, transport, stopping) {
      if (!begunMs.slice(0, at).every(isSlow) || (!isUrgent && performance.now() < pause.untilMs)) return;
      const onLetter = () => {
        begunMs[at] = performance.now();
      };
      const onEnd = (isAnswered: boolean) => {
        begunMs[at] = null;
        if (!isUrgent) notePause(isAnswered);
      };
      await deliverDue(now, transport, { urgentOnly: isUrgent, stopping, onLetter, onEnd });
    },
  }));
}

/** The lanes in which letters are delivered: sign-in codes and the like have lanes of their own. */
export const letterLanes: LetterLane[] = [
  ...lanesFor("urgent", 3, "* * * * * *"),
  ...lanesFor("ordinary", 2, "*/2 * * * * *"),
];

/** Ends letters that were handed over and that nobody waits for any more. */
export const endAbandonedLetters = (now: Date): void => failAbandoned(now, inHand());
