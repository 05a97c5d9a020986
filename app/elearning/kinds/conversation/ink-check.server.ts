import { setImmediate } from "node:timers/promises";
import { Story } from "inkjs";
import { Compiler, CompilerOptions } from "inkjs/full";
import type { ConversationContent } from "./conversation.ts";
import { readCompiledCall } from "./ink.server.ts";
import { type InkMessage, explainInkMessage } from "./ink-messages.ts";
import { playToNextChoice, reviewOf } from "./story.server.ts";

/** An error in a conversation; `line` is its line in the file, where known. */
export interface InkFault {
  what:
    | InkMessage
    | "include"
    | "variable"
    | "dead-end"
    | "unreachable"
    | "no-ending"
    | "cannot-pass"
    | "too-many";
  line: number | null;
  /** The name of the knot or variable, or the compiler's message. */
  name: string;
}

/** No more states than this are explored: a conversation that goes in circles while its mood grows has no end of them. */
const maxStates = 3000;
/** After so many states other requests get a turn. */
const statesPerSlice = 10;

/**
 * Compiles a conversation and explores every path through it. Returns its content when each path leads to an ending, every knot can
 * be reached and some ending meets the goals; otherwise all its errors.
 */
export async function checkInk(
  source: string,
): Promise<{ faults: InkFault[] } | { content: ConversationContent }> {
  const faults = findIncludes(source);
  if (faults.length > 0) return { faults };
  const onMessage = (message: string) => faults.push(syntaxFault(message));
  const story = compile(source, onMessage);
  if (!story && faults.length === 0) faults.push(syntaxFault("ink"));
  const missing = missingVariables(source);
  const reported = faults.filter(({ name }) => !missing.some((variable) => variable.name === name));
  if (!story || reported.length + missing.length > 0) return { faults: [...reported, ...missing] };
  const content = readCompiledCall(story.ToJson()!);
  faults.push(...(await exploreAllPaths(content, source)));
  return faults.length > 0 ? { faults } : { content };
}

function compile(source: string, onMessage: (message: string) => void): Story | null {
  try {
    return new Compiler(source, new CompilerOptions(null, [], true, onMessage)).Compile() as unknown as Story;
  } catch {
    return null;
  }
}

/** Messages of the compiler look like this: ERROR: line 2: the message. */
function syntaxFault(message: string): InkFault {
  const [, line, name] = /line (\d+):\s*(.*)$/s.exec(message) ?? [];
  return { ...explainInkMessage(name ?? message), line: line ? Number(line) : null };
}

/** INCLUDE is refused: a conversation is a single file. */
const findIncludes = (source: string): InkFault[] =>
  source
    .split("\n")
    .flatMap((text, at) =>
      /^\s*INCLUDE\b/.test(text) ? [{ what: "include" as const, line: at + 1, name: "" }] : [],
    );

const missingVariables = (source: string): InkFault[] =>
  ["resolved", "guide", "mood"]
    .filter((name) => !new RegExp(`^\\s*VAR\\s+${name}\\s*=`, "m").test(source))
    .map((name) => ({ what: "variable", line: null, name }));

const beforeFirstTurn = { turn: 0, lines: [], said: [], first: { mood: 0, resolved: false, guide: "" } };

interface Exploration {
  story: Story;
  content: ConversationContent;
  knots: { name: string; line: number }[];
  visited: Set<string>;
  /** The keys of the states found so far. */
  known: Set<string>;
  /** The states to continue from, as JSON of the ink runtime; null: the beginning. */
  waiting: (string | null)[];
  endings: number;
  passingEndings: number;
}

/** Visits every state that can be reached, once, and returns the errors: dead ends, unreachable knots, and no ending that passes. */
async function exploreAllPaths(content: ConversationContent, source: string): Promise<InkFault[]> {
  const knots = knotsOf(source);
  const exploration: Exploration = {
    story: new Story(content.story),
    content,
    knots,
    visited: new Set(),
    known: new Set(),
    waiting: [null],
    endings: 0,
    passingEndings: 0,
  };
  const { story, known, waiting, visited } = exploration;
  const faults: InkFault[] = [];
  while (waiting.length > 0) {
    if (known.size > maxStates) return [{ what: "too-many", line: null, name: String(maxStates) }];
    if (known.size % statesPerSlice === 0) await setImmediate();
    const from = waiting.pop()!;
    for (const choice of from === null ? [null] : choicesOf(story, from)) {
      try {
        exploreChoice(exploration, from, choice);
      } catch (fault) {
        faults.push(deadEnd(fault as Error, source));
        if (from === null) return faults;
      }
    }
  }
  const unreached = knots.filter(({ name }) => !visited.has(name));
  faults.push(...unreached.map(({ name, line }) => ({ what: "unreachable" as const, line, name })));
  if (exploration.endings === 0) faults.push({ what: "no-ending", line: null, name: "" });
  else if (exploration.passingEndings === 0) faults.push({ what: "cannot-pass", line: null, name: "" });
  return faults.filter(
    ({ what, name }, at) => faults.findIndex((other) => other.what === what && other.name === name) === at,
  );
}

/** Plays one choice from a state, and notes the state or the ending it leads to. Throws at a dead end. */
function exploreChoice(exploration: Exploration, from: string | null, choice: number | null): void {
  const { story, content, knots, visited, known, waiting } = exploration;
  if (from !== null) story.state.LoadJson(from);
  if (choice !== null) story.ChooseChoiceIndex(choice);
  const call = playToNextChoice(story, content, beforeFirstTurn);
  for (const { name } of knots) if ((story.state.VisitCountAtPathString(name) ?? 0) > 0) visited.add(name);
  if (call.choices.length === 0) {
    exploration.endings += 1;
    if (reviewOf(story, content, [], 0).passed) exploration.passingEndings += 1;
    return;
  }
  const key = stateKey(call.ink, call.choices);
  if (!known.has(key)) waiting.push(call.ink);
  known.add(key);
}

function choicesOf(story: Story, ink: string): number[] {
  story.state.LoadJson(ink);
  return story.currentChoices.map((_, at) => at);
}

/** Equal for states with the same choices and variables: the paths from them on are the same. */
function stateKey(ink: string, choices: string[]): string {
  const { variablesState } = JSON.parse(ink) as { variablesState: unknown };
  return JSON.stringify([choices, variablesState]);
}

function knotsOf(source: string): { name: string; line: number }[] {
  return source.split("\n").flatMap((text, at) => {
    const [, isFunction, name] = /^\s*={2,}\s*(function\s+)?(\w+)/.exec(text) ?? [];
    return name && !isFunction ? [{ name, line: at + 1 }] : [];
  });
}

/** The error of a path that runs out. The message of the runtime contains a line, or a path that begins with the knot. */
function deadEnd({ message }: Error, source: string): InkFault {
  const line = /line (\d+)/.exec(message)?.[1];
  const knot = knotsOf(source).find(({ name }) => message.includes(name));
  return { what: "dead-end", line: line ? Number(line) : (knot?.line ?? null), name: knot?.name ?? "" };
}
