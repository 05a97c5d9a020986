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
 * Takes one turn of the current call: `choice` is its place among the choices offered, `turn` the number of turns that the page
 * showed. Refuses a choice that is not offered and a later turn; a turn already taken changes nothing. Completes the lesson when
 * every call of the shift has been passed.
 */
export function takeTurn(person: Person, slug: string, turn: number, choice: number, now: Date): CallOutcome {
  return withCurrentCall(person, slug, now, ({ content, talk, save }) => {
    if (!(turn <= talk.turn)) return { refused: "not-offered" };
    if (turn < talk.turn) return { talk };
    const next = takeChoice(content, talk, choice);
    return next ? save(next) : { refused: "not-offered" };
  });
}

/** Goes back in the current call to before one of its turns, as a new attempt. Refuses a turn that was not taken. */
export function goBack(person: Person, slug: string, turn: number, now: Date): CallOutcome {
  return withCurrentCall(person, slug, now, ({ content, talk, save }) => {
    const back = replayToTurn(content, talk, turn);
    return back ? save(back, 1) : { refused: "not-offered" };
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
): CallOutcome {
  return writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    const { calls } = open.content;
    const { attempt } = open;
    const shift = attempt?.state ?? { now: 0, talks: [], passed: [] };
    if (!calls[call] || call > nextCall(shift)) return { refused: "not-offered" };
    if (isUnderWay(shift, call) && !confirmed) return { refused: "unconfirmed" };
    const talk = beginCall(calls[call]);
    saveCall(open, { ...shift, now: call }, talk, (attempt?.tries ?? 0) + 1);
    return { talk };
  });
}

interface CurrentCall {
  content: ShiftContent["calls"][number];
  talk: CallProgress;
  /** Saves the progress of the call; `newTries` are added to the attempts. */
  save: (talk: CallProgress, newTries?: number) => { talk: CallProgress };
}

function withCurrentCall(
  person: Person,
  slug: string,
  now: Date,
  act: (current: CurrentCall) => CallOutcome,
): CallOutcome {
  return writeTransaction((tx) => {
    const open = openAttempt(tx, person, slug, now, reader);
    if (!open) return { refused: "unknown" };
    const { attempt } = open;
    const talk = attempt?.state.talks[attempt.state.now];
    const content = attempt && open.content.calls[attempt.state.now];
    if (!attempt || !talk || !content) return { refused: "not-offered" };
    const save = (next: CallProgress, newTries = 0) => {
      saveCall(open, attempt.state, next, attempt.tries + newTries);
      return { talk: next };
    };
    return act({ content, talk, save });
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
