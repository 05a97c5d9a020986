import { Story } from "inkjs";
import type { ConversationContent, Line, Review, CallProgress } from "./conversation.ts";

/**
 * The conventions of an ink story: each line is tagged with its speaker (citizen, agent or guide; else it is narration), or with
 * `review` when it belongs to the review. The variables `resolved`, `guide` ("green" when the right one was used) and `mood`
 * (0 to 10) are the outcome. `minutes`, if it exists, is how long the call took; otherwise each turn takes half a minute.
 */
const speakers = ["citizen", "agent", "guide"] as const;

/** Begins a call and plays it to its first choice. */
export function beginCall(content: ConversationContent): CallProgress {
  const story = new Story(content.story);
  const first = readOutcome(story);
  return playToNextChoice(story, content, { turn: 0, lines: [], said: [], first });
}

/** Continues a call with one of the choices offered; null when it is not offered. */
export function takeChoice(
  content: ConversationContent,
  talk: CallProgress,
  choice: number,
): CallProgress | null {
  const text = talk.choices[choice];
  if (text === undefined) return null;
  const story = new Story(content.story);
  story.state.LoadJson(talk.ink);
  story.ChooseChoiceIndex(choice);
  const lines = [...talk.lines, { who: "agent" as const, text }];
  const next = playToNextChoice(story, content, {
    turn: talk.turn + 1,
    lines,
    said: talk.said,
    first: talk.first,
  });
  return { ...next, said: [...talk.said, { choice, text, ...readOutcome(story) }] };
}

/** The call as it was before a turn, replayed from its start; null when there was no such turn. */
export function replayToTurn(
  content: ConversationContent,
  talk: CallProgress,
  turn: number,
): CallProgress | null {
  if (!(turn >= 0 && turn < talk.said.length)) return null;
  return talk.said
    .slice(0, turn)
    .reduce<CallProgress | null>(
      (call, { choice }) => call && takeChoice(content, call, choice),
      beginCall(content),
    );
}

type CallSoFar = Pick<CallProgress, "turn" | "lines" | "said" | "first">;

/** Plays to the next choice or the end. Throws when the story runs out without an ending. */
export function playToNextChoice(
  story: Story,
  content: ConversationContent,
  before: CallSoFar,
): CallProgress {
  const lines = [...before.lines];
  const turns: string[] = [];
  while (story.canContinue) {
    const text = story.Continue()?.trim();
    const tags = story.currentTags ?? [];
    if (text && tags.includes("review")) turns.push(text);
    else if (text) lines.push({ who: speakerOf(tags), text });
  }
  const choices = story.currentChoices.map(({ text }) => text);
  const review = choices.length === 0 ? reviewOf(story, content, turns, before.turn) : null;
  return { ...before, ink: story.state.ToJson(), lines, choices, review };
}

/** The state of the call, from the story's variables. */
function readOutcome(story: Story) {
  const { variablesState: variables } = story;
  return {
    mood: Math.min(10, Math.max(0, Number(variables.$("mood")))),
    resolved: variables.$("resolved") === true,
    guide: String(variables.$("guide")),
  };
}

const speakerOf = (tags: string[]): Line["who"] => speakers.find((who) => tags.includes(who)) ?? "telling";

/** How the call went, from the story's variables after so many turns (`turnsTaken`). */
export function reviewOf(
  story: Story,
  { goal }: ConversationContent,
  turns: string[],
  turnsTaken: number,
): Review {
  const { mood, resolved, guide } = readOutcome(story);
  const rightGuide = guide === "green";
  const passed = resolved && rightGuide && mood >= goal.mood;
  const minutes = Number(story.variablesState.$("minutes") ?? Math.ceil(turnsTaken / 2));
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
