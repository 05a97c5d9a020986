/** The build that tests start sites from: rebuilt when it is missing or older than its sources. */
import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const built = join(root, "build/server/server.js");
const sources = ["app", "db", "emails", "public", "surveys", "package-lock.json", "remix.config.js"];

const changedMs = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(path: string): number {
  const within = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((file) => join(path, file))
    : [];
  return Math.max(...[path, ...within].map(changedMs));
}

/** Builds the site unless its build is newer than all its sources. Throws with what the build wrote. */
export async function buildOnce(): Promise<void> {
  if (changedMs(built) > Math.max(...sources.map((path) => newest(join(root, path))))) return;
  // With the tests' environment variables Vite would build without the framework.
  const env = { ...process.env, VITEST: "", NODE_ENV: "production" as const };
  await promisify(execFile)("npm", ["run", "-s", "build"], { cwd: root, env, maxBuffer: 2 ** 26 });
}
