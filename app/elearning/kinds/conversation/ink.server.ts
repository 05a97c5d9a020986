import { Story } from "inkjs";
import { Compiler, CompilerOptions } from "inkjs/full";
import type { ConversationContent } from "./conversation.ts";

/** The citizen's mood needed at the end, and how many minutes a call should take at most, for stories without their own goals. */
const defaultGoals = { mood: 7, minutes: 10 };

/**
 * Compiles a conversation of our own, written in ink, to the content that is stored: in the calling process, without limits. What others
 * wrote goes through `checkInk`. Throws an Error that names each wrong line.
 */
export function compileCall(source: string): ConversationContent {
  return readCompiledCall(compileInk(source));
}

/** Compiles a conversation written in ink to the JSON that the ink runtime plays. Throws an Error that names each wrong line. */
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

/** Reads the title of a compiled story from its tag (# title: …), and its goals from its variables goal_mood and goal_minutes. */
export function readCompiledCall(compiled: string): ConversationContent {
  const story = new Story(compiled);
  const titles = (story.globalTags ?? []).flatMap((tag) => /^title:(.+)$/.exec(tag)?.[1]?.trim() || []);
  const goalOf = (name: keyof typeof defaultGoals) =>
    Number(story.variablesState.$(`goal_${name}`) ?? defaultGoals[name]);
  return {
    title: titles[0] ?? "Opkald",
    story: compiled,
    goal: { mood: goalOf("mood"), minutes: goalOf("minutes") },
  };
}
