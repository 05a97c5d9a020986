import type { Story } from "inkjs";
import type { CallProgress, ConversationContent } from "./conversation.ts";
import { faultOf, type InkFault, StoryFault } from "./ink-fault.ts";
import { type Knot, knotAt } from "./knots.ts";
import { limitStory, type LimitedStory } from "./limited-story.server.ts";
import type { PlayedStep } from "./paths-graph.ts";
import { playToNextChoice } from "./story.server.ts";

/** No more states than this are explored, and no more steps taken: what is within both is explored within seconds. */
const maxStates = 2000;
const maxCheckedSteps = 100_000;
/** How many values a variable may have at one place: more are those of one that grows each time the conversation comes back there. */
const maxValuesAtPlace = 100;
/** The chance that the check is made with: the same file is always judged the same. */
const checkedSeed = 1;

const beforeFirstTurn = {
  turn: 0,
  lines: [],
  turnsTaken: [],
  initialOutcome: { mood: 0, resolved: false, guide: "" },
};

interface Exploration {
  limited: LimitedStory;
  content: ConversationContent;
  /** The paths in the story that some state has visited; a knot's path is its name. */
  visited: Set<string>;
  /** The keys of the states found so far. */
  known: Set<string>;
  /** The values that each variable has had at each place with choices. */
  values: Map<string, Set<string>>;
  /** The states to continue from, as JSON of the ink runtime. */
  waiting: string[];
  endings: number;
  passingEndings: number;
}

/**
 * Visits every state that can be reached, once, and returns the errors: dead ends, what cannot be played, unreachable knots, and no
 * ending that passes. Ends at the first limit that is met. `note` takes each step that could be played.
 */
export function exploreAllPaths(
  story: Story,
  content: ConversationContent,
  knots: Knot[],
  note?: (step: PlayedStep) => void,
): InkFault[] {
  story.state.storySeed = checkedSeed;
  const exploration: Exploration = {
    limited: limitStory(story),
    content,
    visited: new Set(),
    known: new Set(),
    values: new Map(),
    waiting: [],
    endings: 0,
    passingEndings: 0,
  };
  const faults = new Map<string, InkFault>();
  for (const { from, play } of plays(exploration)) {
    try {
      const progress = play();
      note?.({ from, to: reachedBy(progress, story) });
      noteState(exploration, progress);
    } catch (error) {
      const fault = placed(faultOf(error), exploration.limited, knots);
      faults.set([fault.what, fault.line, fault.knot, fault.name].join(), fault);
      if (error instanceof StoryFault) return [...faults.values()];
      noteVisited(exploration, story.state.ToJson());
    }
    const over = limitMet(exploration);
    if (over) return [...faults.values(), over.fault];
  }
  const cannotBegin = faults.size > 0 && exploration.known.size === 0;
  return [...faults.values(), ...(cannotBegin ? [] : faultsOfWhole(exploration, knots))];
}

function limitMet({ known, limited }: Exploration): StoryFault | null {
  if (known.size > maxStates) return new StoryFault({ what: "states", limit: maxStates });
  if (limited.totalSteps() <= maxCheckedSteps) return null;
  return new StoryFault({ what: "checked-steps", limit: maxCheckedSteps });
}

/** What is played, and from which choice. */
interface Step {
  from: PlayedStep["from"];
  play: () => CallProgress;
}

/** Everything there is to play: the beginning, then each choice of each state, as they are found. */
function* plays({ limited, content, waiting }: Exploration): Generator<Step> {
  const { story } = limited;
  const play = () => playToNextChoice(limited, content, beforeFirstTurn);
  yield { from: null, play };
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const state = from;
    story.state.LoadJson(state);
    const [place, texts] = [placeOf(story), story.currentChoices.map(({ text }) => text)];
    for (const [at, choice] of texts.entries())
      yield {
        from: { place, choice },
        play() {
          story.state.LoadJson(state);
          story.ChooseChoiceIndex(at);
          return play();
        },
      };
  }
}

/** The container in the story that its choices stand in: the same one also when some of them have been used up. */
const placeOf = ({ currentChoices }: Story): string =>
  currentChoices[0]?.pathStringOnChoice.replace(/\.[^.]+$/, "") ?? "";

const reachedBy = ({ review, lines }: CallProgress, story: Story): PlayedStep["to"] =>
  review ? { passed: review.passed } : { place: placeOf(story), said: lines.at(-1)?.text ?? "" };

/** Notes the state or the ending that was reached. */
function noteState(exploration: Exploration, { ink, choices, review }: CallProgress): void {
  const { known, waiting, limited } = exploration;
  const { variablesState } = noteVisited(exploration, ink);
  if (review) {
    exploration.endings += 1;
    if (review.passed) exploration.passingEndings += 1;
    return;
  }
  // States with the same choices at the same place, and the same variables, have the same paths before them.
  const key = JSON.stringify([placeOf(limited.story), choices, variablesState]);
  if (known.has(key)) return;
  waiting.push(ink);
  known.add(key);
  refuseCounting(exploration, variablesState ?? {});
}

/** Throws `StoryFault` when a variable has had too many values at the place where the story stands. */
function refuseCounting({ limited, values }: Exploration, variables: object): void {
  const place = limited.story.currentChoices.map(({ pathStringOnChoice }) => pathStringOnChoice).join();
  for (const [name, value] of Object.entries(variables)) {
    const here = `${place} ${name}`;
    const had = values.get(here) ?? new Set();
    values.set(here, had.add(JSON.stringify(value)));
    if (had.size > maxValuesAtPlace)
      throw new StoryFault({ what: "counting", name, limit: maxValuesAtPlace });
  }
}

/** Notes what a state of the ink runtime has visited. Returns the state. */
function noteVisited({ visited }: Exploration, ink: string): Record<string, object> {
  const state = JSON.parse(ink) as Record<string, object>;
  for (const path of Object.keys(state.visitCounts ?? {})) visited.add(path);
  return state;
}

/** What is wrong with the conversation as a whole, once every path has been played. */
function faultsOfWhole({ visited, endings, passingEndings }: Exploration, knots: Knot[]): InkFault[] {
  const unreached = knots.filter(({ name, isFunction }) => !isFunction && !visited.has(name));
  const faults = unreached.map(({ name, line }) => new StoryFault({ what: "unreachable", line, name }).fault);
  if (endings === 0) faults.push(new StoryFault({ what: "no-ending" }).fault);
  else if (passingEndings === 0) faults.push(new StoryFault({ what: "cannot-pass" }).fault);
  return faults;
}

/** A fault with its place: where it says, or else where the last step was taken. At a dead end the runtime says where something was last written. */
function placed(fault: InkFault, { lastPlace }: LimitedStory, knots: Knot[]): InkFault {
  const saysPlace = fault.what !== "dead-end" && (fault.line !== null || fault.knot !== null);
  const place = saysPlace ? fault : lastPlace();
  const knot = place.knot ?? knotAt(knots, place.line);
  const line = place.line ?? knots.find(({ name }) => name === knot)?.line ?? null;
  return { ...fault, knot, line };
}
