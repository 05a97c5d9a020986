import { setImmediate } from "node:timers/promises";
import { Story } from "inkjs";
import { Compiler, CompilerOptions } from "inkjs/full";
import type { ConversationContent } from "./conversation.ts";
import { readCompiledCall } from "./ink.server.ts";
import { type InkMessage, explainInkMessage } from "./ink-messages.ts";
import { playToNextChoice, reviewOf } from "./story.server.ts";

/** What is wrong with a conversation; `line` is the file's, where one is known. */
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
  /** The place's or the variable's name, or what the compiler says. */
  name: string;
}

/** More standings than this are not walked: a conversation that turns in circles while its mood grows. */
const maxStates = 3000;
/** So many standings are walked at a time, that others are served meanwhile. */
const statesPerSlice = 10;

/**
 * Compiles a conversation and walks every way through it. Takes it only when each way leads to an ending, every part can be
 * reached, and some ending meets the goal; else tells all that is wrong.
 */
export async function checkInk(
  source: string,
): Promise<{ faults: InkFault[] } | { content: ConversationContent }> {
  const faults = findIncludes(source);
  if (faults.length > 0) return { faults };
  const hear = (message: string) => faults.push(syntaxFault(message));
  const story = compile(source, hear);
  if (!story && faults.length === 0) faults.push(syntaxFault("ink"));
  const lacking = missingVariables(source);
  const told = faults.filter(({ name }) => !lacking.some((variable) => variable.name === name));
  if (!story || told.length + lacking.length > 0) return { faults: [...told, ...lacking] };
  const content = readCompiledCall(story.ToJson()!);
  faults.push(...(await exploreAllPaths(content, source)));
  return faults.length > 0 ? { faults } : { content };
}

function compile(source: string, hear: (message: string) => void): Story | null {
  try {
    return new Compiler(source, new CompilerOptions(null, [], true, hear)).Compile() as unknown as Story;
  } catch {
    return null;
  }
}

/** The compiler says: ERROR: line 2: what it is. */
function syntaxFault(message: string): InkFault {
  const [, line, name] = /line (\d+):\s*(.*)$/s.exec(message) ?? [];
  return { ...explainInkMessage(name ?? message), line: line ? Number(line) : null };
}

/** A conversation is one file. */
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

/** Every standing that can be reached, each once; what has been visited on the way, and how it can end. */
async function exploreAllPaths(content: ConversationContent, source: string): Promise<InkFault[]> {
  const story = new Story(content.story);
  const knots = knotsOf(source);
  const visited = new Set<string>();
  const known = new Set<string>();
  const faults: InkFault[] = [];
  const waiting: (string | null)[] = [null];
  let [ends, passes] = [0, 0];
  while (waiting.length > 0) {
    if (known.size > maxStates) return [{ what: "too-many", line: null, name: String(maxStates) }];
    if (known.size % statesPerSlice === 0) await setImmediate();
    const from = waiting.pop()!;
    for (const choice of from === null ? [null] : choicesOf(story, from)) {
      if (from !== null) story.state.LoadJson(from);
      try {
        if (choice !== null) story.ChooseChoiceIndex(choice);
        const talk = playToNextChoice(story, content, beforeFirstTurn);
        for (const { name } of knots)
          if ((story.state.VisitCountAtPathString(name) ?? 0) > 0) visited.add(name);
        if (talk.choices.length === 0) {
          ends += 1;
          if (reviewOf(story, content, [], 0).passed) passes += 1;
          continue;
        }
        const key = stateKey(talk.ink, talk.choices);
        if (!known.has(key)) waiting.push(talk.ink);
        known.add(key);
      } catch (fault) {
        faults.push(deadEnd(fault as Error, source));
        if (from === null) return faults;
      }
    }
  }
  const unreached = knots.filter(({ name }) => !visited.has(name));
  faults.push(...unreached.map(({ name, line }) => ({ what: "unreachable" as const, line, name })));
  if (ends === 0) faults.push({ what: "no-ending", line: null, name: "" });
  else if (passes === 0) faults.push({ what: "cannot-pass", line: null, name: "" });
  return faults.filter(
    ({ what, name }, at) => faults.findIndex((one) => one.what === what && one.name === name) === at,
  );
}

function choicesOf(story: Story, ink: string): number[] {
  story.state.LoadJson(ink);
  return story.currentChoices.map((_, at) => at);
}

/** Two ways that stand before the same choices with the same variables are one from there on. */
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

/** The runtime says where a way ran out, as a path: the knot is its beginning. */
function deadEnd({ message }: Error, source: string): InkFault {
  const line = /line (\d+)/.exec(message)?.[1];
  const knot = knotsOf(source).find(({ name }) => message.includes(name));
  return { what: "dead-end", line: line ? Number(line) : (knot?.line ?? null), name: knot?.name ?? "" };
}
