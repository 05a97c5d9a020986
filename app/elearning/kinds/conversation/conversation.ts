/** A conversation as it is stored: who calls, the compiled ink story, and the goals its ending is held against. */
export interface ConversationContent {
  title: string;
  story: string;
  goal: { mood: number; minutes: number };
}

/** A simulated shift as it is stored: the calls it has, in the order the telephone rings. */
export interface ShiftContent {
  calls: ConversationContent[];
}

/** A shift as far as it has come: which call is on, how each that was taken stands, and which have been passed at any time. */
export interface ShiftProgress {
  now: number;
  talks: CallProgress[];
  passed: boolean[];
  /** Which have been had to their end at any time. */
  had?: boolean[];
}

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

export interface Line {
  who: "citizen" | "agent" | "guide" | "telling";
  text: string;
}

/** What was chosen at one turn, and how the call stood after it. */
export interface ChosenTurn {
  /** Its place among what was offered. */
  choice: number;
  text: string;
  mood: number;
  resolved: boolean;
  guide: string;
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
export function turningPoints(
  said: ChosenTurn[],
  first: Omit<ChosenTurn, "choice" | "text">,
): TurningPoint[] {
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

/** How a conversation ended, against its goals. `turns` is what the story itself says of it. */
export interface Review {
  resolved: boolean;
  rightGuide: boolean;
  mood: number;
  moodGoal: number;
  /** How long the call took, in the story's own minutes: a goal that is told, and that nobody fails by. */
  minutes: number;
  minutesGoal: number;
  passed: boolean;
  turns: string[];
}

/** A conversation as far as it has come; `ink` is the runtime's own state. */
export interface CallProgress {
  ink: string;
  /** How many choices have been made. */
  turn: number;
  lines: Line[];
  said: ChosenTurn[];
  /** How the call stood before anything was said. */
  first: Omit<ChosenTurn, "choice" | "text">;
  choices: string[];
  review: Review | null;
}
