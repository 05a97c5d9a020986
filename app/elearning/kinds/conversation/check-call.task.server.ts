import type { Story } from "inkjs";
import { Compiler, CompilerOptions } from "inkjs/full";
import type { ConversationContent } from "./conversation.ts";
import { exploreAllPaths } from "./explore-paths.server.ts";
import { readCompiledCall } from "./ink.server.ts";
import { clip, faultOf, type InkFault } from "./ink-fault.ts";
import { explainInkMessage } from "./ink-messages.ts";
import { type Knot, knotAt, knotsOf } from "./knots.ts";

export type CheckOutcome =
  | { content: ConversationContent }
  /** The first errors, and how many more there are. */
  | { faults: InkFault[]; more: number };

/** About fifteen times a usual call; a longer one has more paths than can be checked. */
const maxSourceChars = 100_000;
const maxShownFaults = 20;
/** The compiler's mark of a TODO, which an author may leave in the file. */
const authorNote = 0;

/**
 * Compiles a conversation and explores every path through it. Returns its content when each path leads to an ending, every knot can
 * be reached and some ending meets the goals; otherwise its errors.
 */
export default function checkCall(source: string): CheckOutcome {
  const checked = checkOrFault(source);
  if ("content" in checked) return checked;
  const { faults } = checked;
  return { faults: faults.slice(0, maxShownFaults), more: Math.max(0, faults.length - maxShownFaults) };
}

/** Whatever the compiler or the runtime throws is a fault of the conversation. */
function checkOrFault(source: string): ReturnType<typeof check> {
  try {
    return check(source);
  } catch (error) {
    return { faults: [faultOf(error)] };
  }
}

function check(source: string): { content: ConversationContent } | { faults: InkFault[] } {
  if (source.length > maxSourceChars)
    return { faults: [faultOfFile("source-chars", { limit: maxSourceChars })] };
  const forbidden = findForbidden(source);
  if (forbidden.length > 0) return { faults: forbidden };
  const knots = knotsOf(source);
  const { story, faults } = compile(source, knots);
  const missing = missingVariables(source);
  const reported = faults.filter(({ name }) => !missing.some((variable) => variable.name === name));
  if (!story || reported.length + missing.length > 0) return { faults: [...reported, ...missing] };
  const content = readCompiledCall(story.ToJson()!);
  const wrongGoals = findWrongGoals(content);
  if (wrongGoals.length > 0) return { faults: wrongGoals };
  const found = exploreAllPaths(story, content, knots);
  return found.length > 0 ? { faults: found } : { content };
}

function compile(source: string, knots: Knot[]): { story: Story | null; faults: InkFault[] } {
  const faults: InkFault[] = [];
  const onMessage = (message: string, type: number) => {
    if (type !== authorNote) faults.push(syntaxFault(message, knots));
  };
  try {
    const options = new CompilerOptions(null, [], true, onMessage);
    return { story: new Compiler(source, options).Compile() as unknown as Story, faults };
  } catch (error) {
    if (error instanceof RangeError || faults.length === 0) faults.push(faultOf(error));
    return { story: null, faults };
  }
}

/** Messages of the compiler look like this: ERROR: line 2: the message. */
function syntaxFault(message: string, knots: Knot[]): InkFault {
  const [, lineText, explained] = /line (\d+):\s*(.*)$/s.exec(message) ?? [];
  const line = lineText ? Number(lineText) : null;
  const { what, name } = explainInkMessage(explained ?? message);
  return { what, name: clip(name), line, knot: knotAt(knots, line) };
}

const faultOfFile = (what: InkFault["what"], more: Partial<InkFault> = {}): InkFault => ({
  what,
  line: null,
  knot: null,
  name: "",
  ...more,
});

/** INCLUDE and EXTERNAL are refused: a conversation is a single file, and no program stands behind it. */
const findForbidden = (source: string): InkFault[] =>
  source.split("\n").flatMap((text, at) => {
    const [, word] = /^\s*(INCLUDE|EXTERNAL)\b/.exec(text) ?? [];
    return word ? [faultOfFile(word === "INCLUDE" ? "include" : "external", { line: at + 1 })] : [];
  });

const missingVariables = (source: string): InkFault[] =>
  ["resolved", "guide", "mood"]
    .filter((name) => !new RegExp(`^[ \\t]*VAR\\s+${name}\\s*=`, "m").test(source))
    .map((name) => faultOfFile("variable", { name }));

const findWrongGoals = ({ goal }: ConversationContent): InkFault[] =>
  Object.entries(goal)
    .filter(([, value]) => !Number.isFinite(value))
    .map(([name]) => faultOfFile("goal", { name: `goal_${name}` }));
