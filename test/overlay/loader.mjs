/**
 * Preloaded before tsx, and inherited by child processes (NODE_OPTIONS) and their worker threads: gives tsx the sources with an overlay
 * (overlay.ts) applied. Plain JavaScript, since it is loaded before tsx.
 */
import { readFileSync } from "node:fs";
import { createRequire, register, syncBuiltinESMExports } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

/** What a worker thread preloads: this file under another address, since the thread in which the hooks below run loads it too. */
const threadUrl = new URL("?thread", import.meta.url).href;
const hooksUrl = new URL("loader.mjs", import.meta.url).href;

if (process.env.OVERLAY && (isMainThread || import.meta.url === threadUrl)) {
  register(hooksUrl, { data: JSON.parse(process.env.OVERLAY) });
  if (isMainThread) passToThreads();
}

/** Worker threads do not share the hooks of the main thread, and the site gives them no environment. */
function passToThreads() {
  const threads = createRequire(import.meta.url)("node:worker_threads");
  const { Worker } = threads;
  threads.Worker = class extends Worker {
    constructor(file, options = {}) {
      const { env = process.env, execArgv = process.execArgv } = options;
      super(file, {
        ...options,
        env: { ...env, OVERLAY: process.env.OVERLAY },
        execArgv: [...execArgv, `--import=${threadUrl}`],
      });
    }
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
