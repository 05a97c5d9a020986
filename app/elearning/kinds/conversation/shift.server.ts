import { isDeepStrictEqual } from "node:util";
import { readTransaction, writeTransaction } from "../../../../db/database.server.ts";
import { waitForWriteLock } from "../../../../db/write-lock.server.ts";
import { log } from "../../../base/log.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { type AttemptReader, openAttempt, type OpenAttempt } from "../../completion/attempts.server.ts";
import {
  isFinished,
  isUnderWay,
  nextCall,
  shiftLesson,
  type ShiftProgress,
  type ShiftContent,
  type CallProgress,
} from "./conversation.ts";
import { shiftState, storeShift } from "./stored-shift.ts";
import type { LessonRefusal } from "../lesson-kind.ts";
import type { InkFault } from "./ink-fault.ts";
import { playCall } from "./ink-tasks.server.ts";
import type { Play } from "./play-call.task.server.ts";

const reader: AttemptReader<ShiftContent, ShiftProgress> = {
  content(lesson) {
    const shift = shiftLesson.safeParse(lesson).data;
    return shift && shift.calls.length > 0 ? shift : null;
  },
  state: shiftState,
  store: storeShift,
};

type OpenShift = OpenAttempt<ShiftContent, ShiftProgress>;
type CallOutcome = { progress: CallProgress } | { refused: "unknown" } | { refused: LessonRefusal };

const notBegun: ShiftProgress = { currentCall: 0, callsTaken: [], passed: [] };

/**
 * Takes one turn of the current call: `choice` is its place among the choices offered, `turn` the number of turns that the page
 * showed. Refuses a choice that is not offered and a later turn; a turn already taken changes nothing. Completes the lesson when
 * every call of the shift has been passed. Like the other acts here it is refused when the conversation cannot go on
 * ("story-fault", "too-long", "too-slow"), or when the attempt changed while it was played ("changed").
 */
export function takeTurn(
  person: Person,
  slug: string,
  turn: number,
  choice: number,
  now: Date,
): Promise<CallOutcome> {
  return act(person, slug, now, {
    plan: (open) =>
      withCurrentCall(open, (call, progress) => {
        if (!(turn <= progress.turn)) return { refused: "not-offered" };
        if (turn < progress.turn) return { progress };
        return { call, newTries: 0, play: { part: "choice", progress, choice } };
      }),
    isDone: (progress) => progress.turn > turn,
  });
}

/** Goes back in the current call to before one of its turns, as a new attempt. Refuses a turn that was not taken. */
export function goBack(person: Person, slug: string, turn: number, now: Date): Promise<CallOutcome> {
  return act(person, slug, now, {
    plan: (open) =>
      withCurrentCall(open, (call, progress) => ({
        call,
        newTries: 1,
        play: { part: "replay", progress, turn },
      })),
    isDone: (progress) => progress.turn === turn,
  });
}

/**
 * Begins one call of the shift from its start, as a new attempt. A call once passed stays passed. Refuses a call later than the
 * next ("not-offered"), and to restart one that is under way unless `confirmed`.
 */
export function startCall(
  person: Person,
  slug: string,
  call: number,
  now: Date,
  confirmed = false,
): Promise<CallOutcome> {
  return act(person, slug, now, {
    plan({ content: { calls }, attempt }) {
      const shift = attempt?.state ?? notBegun;
      if (!calls[call] || call > nextCall(shift)) return { refused: "not-offered" };
      if (isUnderWay(shift, call) && !confirmed) return { refused: "unconfirmed" };
      return { call, newTries: 1, play: { part: "beginning" } };
    },
    isDone: (progress, current) => current === call && progress.turn === 0,
  });
}

/** What is to be played of which call, and how many attempts it adds. */
interface Planned {
  call: number;
  play: Play;
  newTries: number;
}

interface Act {
  /** Judges the act by the attempt as it stands. */
  plan: (open: OpenShift) => Planned | CallOutcome;
  /** Whether the current call already stands where the act leads, since the same act was sent twice. */
  isDone: (progress: CallProgress, call: number) => boolean;
}

/** Plays by a task, outside any transaction, and saves only when the attempt and its lesson are still as they were before. */
async function act(person: Person, slug: string, now: Date, { plan, isDone }: Act): Promise<CallOutcome> {
  const before = readTransaction((tx) => openAttempt(tx, person, slug, now, reader));
  if (!before) return { refused: "unknown" };
  const planned = plan(before);
  if (!("play" in planned)) return planned;
  const played = await playCall(before.content.calls[planned.call]!, planned.play, String(person.id));
  if ("fault" in played) return refuseFault(before, planned.call, played.fault);
  if ("refused" in played) return played;
  // Another process may have taken the lock meanwhile.
  await waitForWriteLock();
  return writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    if (isChanged(before, open)) {
      const progress = open.attempt?.state.callsTaken[open.attempt.state.currentCall];
      return progress && isDone(progress, open.attempt!.state.currentCall)
        ? { progress }
        : { refused: "changed" };
    }
    saveCall(open, planned, played.progress);
    return played;
  });
}

const isChanged = (before: OpenShift, open: OpenShift): boolean =>
  !isDeepStrictEqual(
    [before.lesson.id, before.content, before.attempt],
    [open.lesson.id, open.content, open.attempt],
  );

function refuseFault({ lesson }: OpenShift, call: number, fault: InkFault): CallOutcome {
  log.warn({ lesson: lesson.id, call, fault }, "a conversation cannot go on");
  if (fault.what === "time") return { refused: "too-slow" };
  return { refused: fault.what.startsWith("call-") ? "too-long" : "story-fault" };
}

function withCurrentCall(
  { attempt, content }: OpenShift,
  planOf: (call: number, progress: CallProgress) => Planned | CallOutcome,
): Planned | CallOutcome {
  const call = attempt?.state.currentCall ?? 0;
  const progress = attempt?.state.callsTaken[call];
  return progress && content.calls[call] ? planOf(call, progress) : { refused: "not-offered" };
}

function saveCall(open: OpenShift, { call, newTries }: Planned, progress: CallProgress): void {
  const { calls } = open.content;
  const shift = open.attempt?.state ?? notBegun;
  const callsTaken = calls.flatMap((_, at) => (at === call ? progress : (shift.callsTaken[at] ?? [])));
  const finished = calls.map((_, at) => isFinished(shift, at) || Boolean(callsTaken[at]?.review));
  const passed = calls.map(
    (_, at) => shift.passed[at] || (at === call && (progress.review?.passed ?? false)),
  );
  open.save({ currentCall: call, callsTaken, passed, finished }, (open.attempt?.tries ?? 0) + newTries);
  if (passed.every(Boolean)) open.complete("passed");
}
