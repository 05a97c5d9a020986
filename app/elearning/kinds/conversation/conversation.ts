import { z } from "zod";

/** A conversation as it is stored: who calls, the compiled ink story, and the goals that its ending is judged by. */
export const conversationContent = z.object({
  title: z.string(),
  story: z.string(),
  goal: z.object({ mood: z.number(), minutes: z.number() }),
});
export type ConversationContent = z.infer<typeof conversationContent>;

/** A simulated shift as it is stored: its calls, in the order the telephone rings. */
export const shiftContent = z.object({ calls: z.array(conversationContent) });
export type ShiftContent = z.infer<typeof shiftContent>;

export const shiftLesson = z
  .object({ kind: z.literal("conversation"), content: shiftContent })
  .transform(({ content }) => content);

export const lineState = z.object({
  who: z.enum(["citizen", "agent", "guide", "telling"]),
  text: z.string(),
});
export type Line = z.infer<typeof lineState>;

/** The state of a call: the citizen's mood (0 to 10), whether the matter is resolved, and the guide used. */
export const outcomeState = z.object({ mood: z.number(), resolved: z.boolean(), guide: z.string() });
type CallState = z.infer<typeof outcomeState>;

/** The choice made at one turn, by its place among those offered, and the state of the call after it. */
export const chosenTurnState = outcomeState.extend({ choice: z.number(), text: z.string() });
export type ChosenTurn = z.infer<typeof chosenTurnState>;

/** How a conversation ended, against its goals. */
export const reviewState = z.object({
  resolved: z.boolean(),
  rightGuide: z.boolean(),
  mood: z.number(),
  moodGoal: z.number(),
  /** How long the call took, in minutes of the story. Nobody fails for exceeding the goal. */
  minutes: z.number(),
  minutesGoal: z.number(),
  passed: z.boolean(),
  /** The story's own comments on it. */
  turns: z.array(z.string()),
});
export type Review = z.infer<typeof reviewState>;

/** How far a conversation has come. `stored-shift.ts` has the names that these states are stored under. */
export interface CallProgress {
  /** The state of the ink runtime. */
  ink: string;
  /** How many choices have been made. */
  turn: number;
  lines: Line[];
  turnsTaken: ChosenTurn[];
  /** The state of the call before the first turn. */
  initialOutcome: CallState;
  choices: string[];
  review: Review | null;
}

/** How far a shift has come: the current call, the progress of each call taken, and which were ever passed. */
export interface ShiftProgress {
  currentCall: number;
  callsTaken: CallProgress[];
  passed: boolean[];
  /** Which were ever taken to their end. */
  finished?: boolean[];
}

export const isFinished = ({ finished, callsTaken }: ShiftProgress, call: number): boolean =>
  Boolean(finished?.[call] || callsTaken[call]?.review);

/** Whether something has been said in a call that has not ended. */
export const isUnderWay = ({ callsTaken }: ShiftProgress, call: number): boolean =>
  Boolean(callsTaken[call] && !callsTaken[call].review && callsTaken[call].turn > 0);

/** The call that rings next: the first that was never taken to its end. */
export function nextCall(shift: ShiftProgress): number {
  const open = shift.callsTaken.findIndex((_, call) => !isFinished(shift, call));
  return open < 0 ? shift.callsTaken.length : open;
}

/** A turn that made a difference: what was said, and what it changed. */
export interface TurningPoint {
  /** How many choices had been made before it. */
  turn: number;
  text: string;
  mood: number;
  resolved: boolean;
  /** The guide chosen in it, if any. */
  guide: "green" | "blue" | null;
  /** The call ended with it, and the matter was not resolved. */
  lost: boolean;
}

/**
 * The turns of an ended call that changed the citizen's mood, resolved the matter or chose a guide, and the one that ended it with
 * the matter unresolved. `initialOutcome` is the state before the first turn.
 */
export function turningPoints(turns: ChosenTurn[], initialOutcome: CallState): TurningPoint[] {
  return turns.flatMap((taken, turn) => {
    const before = turns[turn - 1] ?? initialOutcome;
    const mood = taken.mood - before.mood;
    const resolved = taken.resolved && !before.resolved;
    const changedGuide = taken.guide !== before.guide ? taken.guide : null;
    const guide: TurningPoint["guide"] =
      changedGuide === "green" || changedGuide === "blue" ? changedGuide : null;
    const lost = turn === turns.length - 1 && !taken.resolved;
    const point = { turn, text: taken.text, mood, resolved, guide, lost };
    return mood !== 0 || resolved || guide || lost ? [point] : [];
  });
}

/** The citizen's mood before the last choice and after it; the same until one has been made. */
export const moodChange = ({ turnsTaken, initialOutcome }: CallProgress) => ({
  now: (turnsTaken.at(-1) ?? initialOutcome).mood,
  before: (turnsTaken.at(-2) ?? initialOutcome).mood,
});

/** A shift as its page shows it: the current call, which may have ended, and how the others went. */
export interface ShiftView {
  begun: boolean;
  call: number;
  calls: { at: number; title: string; passed: boolean; finished: boolean }[];
  /** The call that rings now, once the one before it has ended; null when none does. */
  ringing: number | null;
  underWay: boolean;
  tries: number;
  turn: number;
  lines: (Line & { number: number })[];
  /** The number of the first line that answers the last choice. */
  answer: number;
  choices: { at: number; text: string }[];
  /** The citizen's mood, 0 to 10; null until a call has begun. */
  mood: { now: number; before: number } | null;
  review: Review | null;
  points: TurningPoint[];
}

export interface ShiftEvidence {
  tries: number;
  /** Each call, and how it went last. */
  calls: { title: string; passed: boolean; review: Review | null }[];
}

export interface ShiftEditorView {
  calls: { title: string; mood: number; minutes: number }[];
}
