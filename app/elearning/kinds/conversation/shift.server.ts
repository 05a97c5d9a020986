import { writeTransaction } from "../../../../db/database.server.ts";
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
import { replayToTurn, beginCall, takeChoice } from "./story.server.ts";

const reader: AttemptReader<ShiftContent, ShiftProgress> = {
  content(lesson) {
    const shift = shiftLesson.safeParse(lesson).data;
    return shift && shift.calls.length > 0 ? shift : null;
  },
  state: shiftState,
};

type CallOutcome = { talk: CallProgress } | { refused: "unknown" } | { refused: LessonRefusal };

/**
 * Takes one turn of the call that is on: `choice` is the place of what is said among what is offered, `turn` how many turns
 * the page had seen. Refuses what is not offered, and a turn that has not come; one already taken changes nothing. Completes the lesson when the call
 * ends with its goals met, and every other call of the shift has too.
 */
export function takeTurn(person: Person, slug: string, turn: number, choice: number, now: Date): CallOutcome {
  return withCurrentCall(person, slug, now, ({ content, talk, keep }) => {
    if (!(turn <= talk.turn)) return { refused: "not-offered" };
    if (turn < talk.turn) return { talk };
    const next = takeChoice(content, talk, choice);
    return next ? keep(next) : { refused: "not-offered" };
  });
}

/** Takes the call that is on again from before one of its turns, as a new try. Refuses a turn that was never taken. */
export function goBack(person: Person, slug: string, turn: number, now: Date): CallOutcome {
  return withCurrentCall(person, slug, now, ({ content, talk, keep }) => {
    const back = replayToTurn(content, talk, turn);
    return back ? keep(back, 1) : { refused: "not-offered" };
  });
}

/**
 * Takes one call of the shift from its start, as a new try: the first when nothing has begun. Having passed it once stands.
 * Refuses a call whose turn has not come, since the telephone rings for one at a time, and to begin anew one that is under
 * way, unless that is `confirmed`.
 */
export function startCall(
  person: Person,
  slug: string,
  call: number,
  now: Date,
  confirmed = false,
): CallOutcome {
  return writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    const { calls } = open.content;
    const { attempt } = open;
    const shift = attempt?.state ?? { now: 0, talks: [], passed: [] };
    if (!calls[call] || call > nextCall(shift)) return { refused: "not-offered" };
    if (isUnderWay(shift, call) && !confirmed) return { refused: "unsure" };
    const talk = beginCall(calls[call]);
    saveCall(open, { ...shift, now: call }, talk, (attempt?.tries ?? 0) + 1);
    return { talk };
  });
}

interface CurrentCall {
  content: ShiftContent["calls"][number];
  talk: CallProgress;
  /** Keeps how the call now stands; `more` tries than before. */
  keep: (talk: CallProgress, more?: number) => { talk: CallProgress };
}

function withCurrentCall(
  person: Person,
  slug: string,
  now: Date,
  act: (on: CurrentCall) => CallOutcome,
): CallOutcome {
  return writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    const { attempt } = open;
    const talk = attempt?.state.talks[attempt.state.now];
    const content = attempt && open.content.calls[attempt.state.now];
    if (!attempt || !talk || !content) return { refused: "not-offered" };
    const keep = (next: CallProgress, more = 0) => {
      saveCall(open, attempt.state, next, attempt.tries + more);
      return { talk: next };
    };
    return act({ content, talk, keep });
  });
}

function saveCall(
  open: OpenAttempt<ShiftContent, ShiftProgress>,
  shift: ShiftProgress,
  talk: CallProgress,
  tries: number,
): void {
  const { calls } = open.content;
  const talks = calls.flatMap((_, at) => (at === shift.now ? talk : (shift.talks[at] ?? [])));
  const had = calls.map((_, at) => isFinished(shift, at) || Boolean(talks[at]?.review));
  const passed = calls.map(
    (_, at) => shift.passed[at] || (at === shift.now && (talk.review?.passed ?? false)),
  );
  open.save({ now: shift.now, talks, passed, had }, tries);
  if (passed.every(Boolean)) open.complete("passed");
}
