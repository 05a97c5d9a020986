import { Story } from "inkjs";
import { Compiler, CompilerOptions } from "inkjs/full";
import type { ConversationContent } from "./conversation.ts";

/** What the citizen's mood must be in the end, and how long a call should take at most, where the story does not say. */
const defaultGoals = { mood: 7, minutes: 10 };

/** Compiles a conversation written in ink to what is stored of it. Throws an Error that names each wrong line. */
export function compileCall(source: string): ConversationContent {
  return readCompiledCall(compileInk(source));
}

/** Compiles a conversation written in ink to what the runtime plays. Throws an Error that names each wrong line. */
export function compileInk(source: string): string {
  const faults: string[] = [];
  const options = new CompilerOptions(null, [], false, (message) => faults.push(message));
  try {
    const story = new Compiler(source, options).Compile();
    if (faults.length === 0) return story.ToJson()!;
  } catch (fault) {
    if (faults.length === 0) throw fault;
  }
  throw new Error(faults.join("\n"));
}

/** A compiled story says who calls in a tag at its top (# title: …), and its own goals in goal_mood and goal_minutes. */
export function readCompiledCall(compiled: string): ConversationContent {
  const story = new Story(compiled);
  const named = (story.globalTags ?? []).flatMap((tag) => /^title:\s*(.+)$/.exec(tag)?.[1] ?? []);
  const goalOf = (name: keyof typeof defaultGoals) =>
    Number(story.variablesState.$(`goal_${name}`) ?? defaultGoals[name]);
  return {
    title: named[0] ?? "Opkald",
    story: compiled,
    goal: { mood: goalOf("mood"), minutes: goalOf("minutes") },
  };
}
