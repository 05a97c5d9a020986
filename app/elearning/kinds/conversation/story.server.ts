import { Story } from "inkjs";
import type { ConversationContent, Line, Review, CallProgress } from "./conversation.ts";
import { StoryFault } from "./ink-fault.ts";
import { limitStory, type LimitedStory } from "./limited-story.server.ts";

/**
 * The conventions of an ink story: each line is tagged with its speaker (citizen, agent or guide; else it is narration), or with
 * `review` when it belongs to the review. The variables `resolved`, `guide` ("green" when the right one was used) and `mood`
 * (0 to 10) are the outcome. `minutes`, if it exists, is how long the call took; otherwise each turn takes half a minute.
 */
const speakers = ["citizen", "agent", "guide"] as const;

/** What one call may come to, however often its choices lead back. */
const maxCallTurns = 300;
const maxCallLines = 1000;
const maxCallChars = 200_000;
/** The state of the ink runtime, which is stored at every turn. */
const maxStateChars = 200_000;

/** Begins a call and plays it to its first choice. Throws when the story cannot go on, as all that plays here does. */
export function beginCall(content: ConversationContent): CallProgress {
  return begin(openStory(content), content);
}

/** Continues a call with one of the choices offered; null when it is not offered. */
export function takeChoice(
  content: ConversationContent,
  progress: CallProgress,
  choice: number,
): CallProgress | null {
  if (progress.choices[choice] === undefined) return null;
  const limited = openStory(content);
  limited.story.state.LoadJson(progress.ink);
  return choose(limited, content, progress, choice);
}

/** The call as it was before a turn, replayed from its start with the same chance; null when there was no such turn. */
export function replayToTurn(
  content: ConversationContent,
  progress: CallProgress,
  turn: number,
): CallProgress | null {
  if (!(turn >= 0 && turn < progress.turnsTaken.length)) return null;
  const limited = openStory(content);
  limited.story.state.storySeed = Number((JSON.parse(progress.ink) as { storySeed?: number }).storySeed ?? 0);
  return progress.turnsTaken
    .slice(0, turn)
    .reduce<CallProgress | null>(
      (call, { choice }) => call && choose(limited, content, call, choice),
      begin(limited, content),
    );
}

const openStory = ({ story }: ConversationContent): LimitedStory => limitStory(new Story(story));

function begin(limited: LimitedStory, content: ConversationContent): CallProgress {
  const initialOutcome = readOutcome(limited.story);
  return playToNextChoice(limited, content, { turn: 0, lines: [], turnsTaken: [], initialOutcome });
}

/** Takes a choice in a story that stands where `progress` says; null when it is not offered. */
function choose(
  limited: LimitedStory,
  content: ConversationContent,
  progress: CallProgress,
  choice: number,
): CallProgress | null {
  const text = progress.choices[choice];
  if (text === undefined) return null;
  limited.story.ChooseChoiceIndex(choice);
  const lines = [...progress.lines, { who: "agent" as const, text }];
  const next = playToNextChoice(limited, content, {
    turn: progress.turn + 1,
    lines,
    turnsTaken: progress.turnsTaken,
    initialOutcome: progress.initialOutcome,
  });
  return { ...next, turnsTaken: [...progress.turnsTaken, { choice, text, ...readOutcome(limited.story) }] };
}

type CallSoFar = Pick<CallProgress, "turn" | "lines" | "turnsTaken" | "initialOutcome">;

/** Plays to the next choice or the end. Throws when the story runs out without an ending, at a limit, or when no outcome can be read. */
export function playToNextChoice(
  { story, beginTurn, nextLine }: LimitedStory,
  content: ConversationContent,
  before: CallSoFar,
): CallProgress {
  const lines = [...before.lines];
  const turns: string[] = [];
  beginTurn();
  while (story.canContinue) {
    const text = nextLine();
    const tags = story.currentTags ?? [];
    if (text && tags.includes("review")) turns.push(text);
    else if (text) lines.push({ who: speakerOf(tags), text });
  }
  const choices = story.currentChoices.map(({ text }) => text);
  const outcome = readOutcome(story);
  const review = choices.length === 0 ? reviewOf(story, content, outcome, turns, before.turn) : null;
  const call = { ...before, ink: story.state.ToJson(), lines, choices, review };
  refuseTooLong(call);
  return call;
}

function refuseTooLong({ turn, lines, ink }: CallProgress): void {
  if (turn > maxCallTurns) throw new StoryFault({ what: "call-turns", limit: maxCallTurns });
  if (lines.length > maxCallLines) throw new StoryFault({ what: "call-lines", limit: maxCallLines });
  const chars = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (chars > maxCallChars) throw new StoryFault({ what: "call-chars", limit: maxCallChars });
  if (ink.length > maxStateChars) throw new StoryFault({ what: "state-chars", limit: maxStateChars });
}

/** The state of the call, from the story's variables. */
function readOutcome(story: Story) {
  const { variablesState: variables } = story;
  return {
    mood: Math.min(10, Math.max(0, readNumber(story, "mood"))),
    resolved: variables.$("resolved") === true,
    guide: String(variables.$("guide")),
  };
}

/** Throws `StoryFault` when the variable holds something else than a number, or what a division by nothing gives. */
function readNumber(story: Story, name: string): number {
  const value = Number(story.variablesState.$(name));
  if (!Number.isFinite(value)) throw new StoryFault({ what: "not-a-number", name });
  return value;
}

const speakerOf = (tags: string[]): Line["who"] => speakers.find((who) => tags.includes(who)) ?? "telling";

/** How the call went after so many turns (`turnsTaken`). */
function reviewOf(
  story: Story,
  { goal }: ConversationContent,
  { mood, resolved, guide }: CallProgress["initialOutcome"],
  turns: string[],
  turnsTaken: number,
): Review {
  const rightGuide = guide === "green";
  const passed = resolved && rightGuide && mood >= goal.mood;
  const saysMinutes = story.variablesState.$("minutes") !== null;
  const minutes = saysMinutes ? readNumber(story, "minutes") : Math.ceil(turnsTaken / 2);
  return {
    resolved,
    rightGuide,
    mood,
    moodGoal: goal.mood,
    minutes,
    minutesGoal: goal.minutes,
    passed,
    turns,
  };
}
