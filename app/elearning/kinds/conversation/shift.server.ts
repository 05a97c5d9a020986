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
  shiftState,
  type ShiftContent,
  type CallProgress,
} from "./conversation.ts";
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
};

type OpenShift = OpenAttempt<ShiftContent, ShiftProgress>;
type CallOutcome = { talk: CallProgress } | { refused: "unknown" } | { refused: LessonRefusal };

const notBegun: ShiftProgress = { now: 0, talks: [], passed: [] };

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
      withCurrentCall(open, (call, talk) => {
        if (!(turn <= talk.turn)) return { refused: "not-offered" };
        if (turn < talk.turn) return { talk };
        return { call, newTries: 0, play: { part: "choice", talk, choice } };
      }),
    isDone: (talk) => talk.turn > turn,
  });
}

/** Goes back in the current call to before one of its turns, as a new attempt. Refuses a turn that was not taken. */
export function goBack(person: Person, slug: string, turn: number, now: Date): Promise<CallOutcome> {
  return act(person, slug, now, {
    plan: (open) =>
      withCurrentCall(open, (call, talk) => ({ call, newTries: 1, play: { part: "replay", talk, turn } })),
    isDone: (talk) => talk.turn === turn,
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
    isDone: (talk, current) => current === call && talk.turn === 0,
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
  isDone: (talk: CallProgress, call: number) => boolean;
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
      const talk = open.attempt?.state.talks[open.attempt.state.now];
      return talk && isDone(talk, open.attempt!.state.now) ? { talk } : { refused: "changed" };
    }
    saveCall(open, planned, played.talk);
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
  planOf: (call: number, talk: CallProgress) => Planned | CallOutcome,
): Planned | CallOutcome {
  const call = attempt?.state.now ?? 0;
  const talk = attempt?.state.talks[call];
  return talk && content.calls[call] ? planOf(call, talk) : { refused: "not-offered" };
}

function saveCall(open: OpenShift, { call, newTries }: Planned, talk: CallProgress): void {
  const { calls } = open.content;
  const shift = open.attempt?.state ?? notBegun;
  const talks = calls.flatMap((_, at) => (at === call ? talk : (shift.talks[at] ?? [])));
  const had = calls.map((_, at) => isFinished(shift, at) || Boolean(talks[at]?.review));
  const passed = calls.map((_, at) => shift.passed[at] || (at === call && (talk.review?.passed ?? false)));
  open.save({ now: call, talks, passed, had }, (open.attempt?.tries ?? 0) + newTries);
  if (passed.every(Boolean)) open.complete("passed");
}
