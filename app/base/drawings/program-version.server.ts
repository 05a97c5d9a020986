import { env } from "../env.server.ts";
import { defineTask } from "../tasks/tasks.server.ts";

const hashFiles = defineTask<string[], string>("app/base/drawings/program-version.task.server.ts", {
  ms: 30_000,
});

/** What decides how something is drawn: the site's own files (code, texts, fonts) and the packages it uses. */
const programParts = ["app", "package-lock.json"];

let known: Promise<string> | undefined;

/**
 * A hash of the program, read once in the lifetime of the process, and each time in development, where files change meanwhile. Rejects
 * as a task does, and is then read again the next time.
 */
export function programVersion(): Promise<string> {
  if (known && env.MODE !== "development") return known;
  const read = hashFiles(programParts, "program version");
  known = read;
  read.catch(() => {
    known = undefined;
  });
  return read;
}
