import { Story } from "inkjs";
import type { ConversationContent, Line, Review, Talk } from "./conversation.ts";

/**
 * What an ink story of ours keeps to: each line is tagged with who speaks (citizen, agent, guide; else it is told), or
 * `review` when it belongs to the review; and the variables `resolved`, `guide` ("green" when the right one was used) and
 * `mood` (0 to 10) say how it went.
 */
const speakers = ["citizen", "agent", "guide"] as const;

/** Takes the call: the talk up to the first choice. */
export function beginTalk(content: ConversationContent): Talk {
  return playOn(new Story(content.story), content, { turn: 0, lines: [] });
}

/** Goes on with one of the choices offered; null when it is not offered. */
export function choose(content: ConversationContent, talk: Talk, choice: number): Talk | null {
  const said = talk.choices[choice];
  if (said === undefined) return null;
  const story = new Story(content.story);
  story.state.LoadJson(talk.ink);
  story.ChooseChoiceIndex(choice);
  return playOn(story, content, {
    turn: talk.turn + 1,
    lines: [...talk.lines, { who: "agent", text: said }],
  });
}

/** Plays up to the next choice, or to the end. Throws when the story runs out without an ending. */
export function playOn(story: Story, content: ConversationContent, so: Pick<Talk, "turn" | "lines">): Talk {
  const lines = [...so.lines];
  const turns: string[] = [];
  while (story.canContinue) {
    const text = story.Continue()?.trim();
    const tags = story.currentTags ?? [];
    if (text && tags.includes("review")) turns.push(text);
    else if (text) lines.push({ who: speakerOf(tags), text });
  }
  const choices = story.currentChoices.map(({ text }) => text);
  const review = choices.length === 0 ? reviewOf(story, content, turns) : null;
  return { ink: story.state.ToJson(), turn: so.turn, lines, choices, review };
}

const speakerOf = (tags: string[]): Line["who"] => speakers.find((who) => tags.includes(who)) ?? "telling";

/** How the call went, by what the story has kept. */
export function reviewOf(story: Story, { goal }: ConversationContent, turns: string[]): Review {
  const resolved = story.variablesState.$("resolved") === true;
  const rightGuide = story.variablesState.$("guide") === "green";
  const mood = Math.min(10, Math.max(0, Number(story.variablesState.$("mood"))));
  const passed = resolved && rightGuide && mood >= goal.mood;
  return { resolved, rightGuide, mood, moodGoal: goal.mood, passed, turns };
}
