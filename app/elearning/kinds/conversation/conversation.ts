import { z } from "zod";

/** A conversation as it is stored: who calls, the compiled ink story, and the goals its ending is held against. */
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

const lineState = z.object({ who: z.enum(["citizen", "agent", "guide", "telling"]), text: z.string() });
export type Line = z.infer<typeof lineState>;

/** How a call stands: the citizen's mood (0 to 10), whether the matter is resolved, and the guide used. */
const outcomeState = z.object({ mood: z.number(), resolved: z.boolean(), guide: z.string() });

/** What was chosen at one turn, by its place among what was offered, and how the call stood after it. */
const chosenTurnState = outcomeState.extend({ choice: z.number(), text: z.string() });
export type ChosenTurn = z.infer<typeof chosenTurnState>;

/** How a conversation ended, against its goals. */
const reviewState = z.object({
  resolved: z.boolean(),
  rightGuide: z.boolean(),
  mood: z.number(),
  moodGoal: z.number(),
  /** How long the call took, in the story's own minutes: a goal that nobody fails by. */
  minutes: z.number(),
  minutesGoal: z.number(),
  passed: z.boolean(),
  /** What the story itself says of it. */
  turns: z.array(z.string()),
});
export type Review = z.infer<typeof reviewState>;

/** A conversation as far as it has come; `ink` is the runtime's own state. */
const callState = z.object({
  ink: z.string(),
  /** How many choices have been made. */
  turn: z.number(),
  lines: z.array(lineState),
  said: z.array(chosenTurnState),
  /** How the call stood before anything was said. */
  first: outcomeState,
  choices: z.array(z.string()),
  review: reviewState.nullable(),
});
export type CallProgress = z.infer<typeof callState>;

/** A shift as far as it has come: which call is on, how each that was taken stands, and which have ever been passed. */
export const shiftState = z.object({
  now: z.number(),
  talks: z.array(callState),
  passed: z.array(z.boolean()),
  /** Which have ever been taken to their end. */
  had: z.array(z.boolean()).optional(),
});
export type ShiftProgress = z.infer<typeof shiftState>;

export const isFinished = ({ had, talks }: ShiftProgress, call: number): boolean =>
  Boolean(had?.[call] || talks[call]?.review);

/** Whether something has been said in a call that has not ended. */
export const isUnderWay = ({ talks }: ShiftProgress, call: number): boolean =>
  Boolean(talks[call] && !talks[call].review && talks[call].turn > 0);

/** The call that rings next: the first that has never been had to its end. */
export function nextCall(shift: ShiftProgress): number {
  const open = shift.talks.findIndex((_, call) => !isFinished(shift, call));
  return open < 0 ? shift.talks.length : open;
}

/** A turn that made a difference: what was said, and what it changed. */
export interface TurningPoint {
  /** How many choices had been made before it. */
  turn: number;
  text: string;
  mood: number;
  resolved: boolean;
  /** The guide that was taken with it, if one was. */
  guide: "green" | "blue" | null;
  /** The call ended with it, and the matter was not resolved. */
  lost: boolean;
}

/**
 * Of a call that is over: the turns after which the citizen's mood, the matter or the guide stood otherwise than before, and the
 * one that ended it without the matter being resolved; `first` is how it began.
 */
export function turningPoints(said: ChosenTurn[], first: CallProgress["first"]): TurningPoint[] {
  return said.flatMap((now, turn) => {
    const before = said[turn - 1] ?? first;
    const mood = now.mood - before.mood;
    const resolved = now.resolved && !before.resolved;
    const guide = now.guide !== before.guide ? now.guide : null;
    const taken: TurningPoint["guide"] = guide === "green" || guide === "blue" ? guide : null;
    const lost = turn === said.length - 1 && !now.resolved;
    const point = { turn, text: now.text, mood, resolved, guide: taken, lost };
    return mood !== 0 || resolved || taken || lost ? [point] : [];
  });
}

/** A shift as its page shows it: the call that is on or just ended, and how the others stand. */
export interface ShiftView {
  begun: boolean;
  call: number;
  calls: { at: number; title: string; passed: boolean; had: boolean }[];
  /** The call that rings now, once the one before it has ended; null when none does. */
  ringing: number | null;
  underWay: boolean;
  tries: number;
  turn: number;
  lines: (Line & { number: number })[];
  /** The number of the line in which the answer to what was said last begins. */
  answer: number;
  choices: { at: number; text: string }[];
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
