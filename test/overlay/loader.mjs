/**
 * Preloaded before tsx, and inherited by child processes (NODE_OPTIONS) and by the processes of tasks: gives tsx the sources with an overlay
 * (overlay.ts) applied. Plain JavaScript, since it is loaded before tsx.
 */
import { readFileSync } from "node:fs";
import { createRequire, register, syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.env.OVERLAY) {
  register(import.meta.url, { data: JSON.parse(process.env.OVERLAY) });
  passToTasks();
}

/** The site gives the processes of its tasks no environment. */
function passToTasks() {
  const processes = createRequire(import.meta.url)("node:child_process");
  const { fork } = processes;
  processes.fork = (file, args, options = {}) => {
    if (!Array.isArray(args)) return fork(file, args);
    const { env = process.env, execArgv = process.execArgv } = options;
    const preloading = [...execArgv, `--import=${import.meta.url}`];
    return fork(file, args, {
      ...options,
      env: { ...env, OVERLAY: process.env.OVERLAY },
      execArgv: preloading,
    });
  };
  syncBuiltinESMExports();
}

let overlay;

export function initialize(data) {
  overlay = data;
}

export async function resolve(specifier, context, nextResolve) {
  const wanted = specifier.startsWith(".") ? new URL(specifier, context.parentURL).href : specifier;
  const folder = overlay.folders.find(({ url }) => wanted.startsWith(url));
  return nextResolve(folder ? folder.from + wanted.slice(folder.url.length) : specifier, context);
}

export async function load(url, context, nextLoad) {
  const [address] = url.split("?");
  const changes = overlay.replacements.filter((replacement) => replacement.url === address);
  if (changes.length === 0) return nextLoad(url, context);
  let source = readFileSync(fileURLToPath(address), "utf8");
  for (const { target, replacement } of changes) {
    const parts = source.split(target);
    if (parts.length !== 2) throw new Error(`"${target}" occurs ${parts.length - 1} times in ${address}`);
    source = parts.join(replacement);
  }
  return { format: context.format ?? "module", source, shortCircuit: true };
}
