/** A conversation as it is stored: the compiled ink story, and the goals its ending is held against. */
export interface ConversationContent {
  story: string;
  goal: { mood: number };
}

export interface Line {
  who: "citizen" | "agent" | "guide" | "telling";
  text: string;
}

/** How a conversation ended, against its goals. `turns` says which turns mattered. */
export interface Review {
  resolved: boolean;
  rightGuide: boolean;
  mood: number;
  moodGoal: number;
  passed: boolean;
  turns: string[];
}

/** A conversation as far as it has come; `ink` is the runtime's own state. */
export interface Talk {
  ink: string;
  /** How many choices have been made. */
  turn: number;
  lines: Line[];
  choices: string[];
  review: Review | null;
}
