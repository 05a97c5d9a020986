import { Compiler, CompilerOptions } from "inkjs/full";

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
