/** A story that is played within limits: the ink runtime has none of its own, and a story that leads to itself never returns. */
import type { Story } from "inkjs";
import { type InkFault, type LimitFault, StoryFault } from "./ink-fault.ts";

/** What a story may do from one choice to the next. */
const maxSteps = 10_000;
/** Functions, tunnels and threads within each other. */
const maxNestedCalls = 100;
const maxChoices = 30;
const maxTurnLines = 100;
const maxTurnChars = 10_000;
/** One text that a variable holds. */
const maxTextChars = 5000;

/** The output of a line grows and shrinks while it is made, and is measured once in so many steps. */
const stepsBetweenMeasures = 50;
/** At most this many of the last steps before the limit show which knots lead to each other. */
const tracedSteps = 200;
/** At most this many knots of a circle are named. */
const maxNamedKnots = 5;

export interface LimitedStory {
  story: Story;
  /** Begins to count anew, at a choice. */
  beginTurn: () => void;
  /** Plays to the end of the next line, and returns it without the spaces around it. Throws `StoryFault` at a limit. */
  nextLine: () => string;
  /** Where the last step was taken, also when the story has ended there. */
  lastPlace: () => Place;
  /** How many steps have been taken in all. */
  totalSteps: () => number;
}

type Place = Pick<InkFault, "line" | "knot">;

interface TurnCount {
  steps: number;
  lines: number;
  /** The characters of the lines that are finished. */
  chars: number;
  /** The knots of the last steps before the limit. */
  trace: string[];
}

const newCount = (): TurnCount => ({ steps: 0, lines: 0, chars: 0, trace: [] });

/** Sets the limits on a story. */
export function limitStory(story: Story): LimitedStory {
  let count = newCount();
  let totalSteps = 0;
  let last = story.state.currentPointer;
  const runStep = story.ContinueSingleStep.bind(story);
  story.ContinueSingleStep = () => {
    last = story.state.currentPointer.copy();
    const ended = runStep();
    totalSteps += 1;
    countStep(story, count);
    return ended;
  };
  return {
    story,
    beginTurn() {
      count = newCount();
    },
    nextLine() {
      count.lines += 1;
      if (count.lines > maxTurnLines) throw faultHere(story, "turn-lines", maxTurnLines);
      const line = story.Continue()?.trim() ?? "";
      count.chars += line.length;
      refuseChars(story, count.chars);
      return line;
    },
    lastPlace: () => ({
      line: last.Resolve()?.debugMetadata?.startLineNumber ?? null,
      knot: knotIn(last.path?.toString()),
    }),
    totalSteps: () => totalSteps,
  };
}

/** Counts one step of the runtime. Throws `StoryFault` at a limit. */
function countStep(story: Story, count: TurnCount): void {
  count.steps += 1;
  const knot = count.steps > maxSteps - tracedSteps && knotOf(story);
  if (knot) count.trace.push(knot);
  if (count.steps > maxSteps) throw faultHere(story, "steps", maxSteps, circleOf(count.trace));
  const { callStack, generatedChoices } = story.state;
  if (Math.max(callStack.depth, callStack._threads.length) > maxNestedCalls)
    throw faultHere(story, "calls", maxNestedCalls, circleOf(nestedKnots(story)));
  if (generatedChoices.length > maxChoices) throw faultHere(story, "choices", maxChoices);
  const { evaluationStack, outputStream } = story.state;
  if (charsOf(evaluationStack.at(-1)) > maxTextChars) throw faultHere(story, "text-chars", maxTextChars);
  if (count.steps % stepsBetweenMeasures === 0)
    refuseChars(
      story,
      outputStream.reduce((sum, part) => sum + charsOf(part), count.chars),
    );
}

function refuseChars(story: Story, chars: number): void {
  if (chars > maxTurnChars) throw faultHere(story, "turn-chars", maxTurnChars);
}

/** The length of a value that is a text. */
function charsOf(value: object | undefined): number {
  const text = value && "value" in value ? value.value : undefined;
  return typeof text === "string" ? text.length : 0;
}

function faultHere(story: Story, what: LimitFault, limit: number, through?: string[]): StoryFault {
  const line = story.currentDebugMetadata?.startLineNumber ?? null;
  return new StoryFault({ what, line, knot: knotOf(story), limit, through });
}

/** The first part of a path is the knot; outside knots it is a number, or a name with a space or a hyphen. */
const knotOf = (story: Story): string | null => knotIn(story.state.currentPathString);
const knotIn = (path: string | null | undefined): string | null =>
  /^([\p{L}_][\p{L}\p{N}_]*)(?:\.|$)/u.exec(path ?? "")?.[1] ?? null;

const nestedKnots = (story: Story): string[] =>
  story.state.callStack.elements.flatMap(
    ({ currentPointer }) => knotIn(currentPointer.path?.toString()) ?? [],
  );

/** The different knots of a trace, and the first of them again; one knot by itself is named once. */
function circleOf(trace: string[]): string[] {
  const knots = [...new Set(trace)];
  if (knots.length > maxNamedKnots) return [...knots.slice(0, maxNamedKnots), "…"];
  return knots.length > 1 ? [...knots, knots[0]!] : knots;
}
