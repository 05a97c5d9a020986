import { Story } from "inkjs";
import type { ConversationContent, Line, Review, CallProgress } from "./conversation.ts";

/**
 * What an ink story of ours keeps to: each line is tagged with who speaks (citizen, agent, guide; else it is told), or
 * `review` when it belongs to the review; and the variables `resolved`, `guide` ("green" when the right one was used) and
 * `mood` (0 to 10) say how it went. `minutes`, where it has it, says how long the call took; else each turn takes half a one.
 */
const speakers = ["citizen", "agent", "guide"] as const;

/** Takes the call: the talk up to the first choice. */
export function beginCall(content: ConversationContent): CallProgress {
  const story = new Story(content.story);
  const first = readOutcome(story);
  return playToNextChoice(story, content, { turn: 0, lines: [], said: [], first });
}

/** Goes on with one of the choices offered; null when it is not offered. */
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

/** The talk as it stood before a turn, played anew from the start; null when there was no such turn. */
export function replayToTurn(
  content: ConversationContent,
  talk: CallProgress,
  turn: number,
): CallProgress | null {
  if (!(turn >= 0 && turn < talk.said.length)) return null;
  return talk.said
    .slice(0, turn)
    .reduce<CallProgress | null>(
      (so, { choice }) => so && takeChoice(content, so, choice),
      beginCall(content),
    );
}

type CallSoFar = Pick<CallProgress, "turn" | "lines" | "said" | "first">;

/** Plays up to the next choice, or to the end. Throws when the story runs out without an ending. */
export function playToNextChoice(story: Story, content: ConversationContent, so: CallSoFar): CallProgress {
  const lines = [...so.lines];
  const turns: string[] = [];
  while (story.canContinue) {
    const text = story.Continue()?.trim();
    const tags = story.currentTags ?? [];
    if (text && tags.includes("review")) turns.push(text);
    else if (text) lines.push({ who: speakerOf(tags), text });
  }
  const choices = story.currentChoices.map(({ text }) => text);
  const review = choices.length === 0 ? reviewOf(story, content, turns, so.turn) : null;
  return { ...so, ink: story.state.ToJson(), lines, choices, review };
}

/** How the call stands, by what the story keeps. */
function readOutcome(story: Story) {
  const { variablesState: kept } = story;
  return {
    mood: Math.min(10, Math.max(0, Number(kept.$("mood")))),
    resolved: kept.$("resolved") === true,
    guide: String(kept.$("guide")),
  };
}

const speakerOf = (tags: string[]): Line["who"] => speakers.find((who) => tags.includes(who)) ?? "telling";

/** How the call went, by what the story has kept. */
export function reviewOf(
  story: Story,
  { goal }: ConversationContent,
  turns: string[],
  taken: number,
): Review {
  const { mood, resolved, guide } = readOutcome(story);
  const rightGuide = guide === "green";
  const passed = resolved && rightGuide && mood >= goal.mood;
  const minutes = Number(story.variablesState.$("minutes") ?? Math.ceil(taken / 2));
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
