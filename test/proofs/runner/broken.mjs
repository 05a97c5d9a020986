/**
 * Preloaded before tsx in a proof's broken run, and inherited by every process that the run starts (NODE_OPTIONS):
 * hands tsx one source file with one place in it replaced. Plain JavaScript, since nothing is there yet to read more.
 */
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.env.BROKEN) register(import.meta.url, { data: JSON.parse(process.env.BROKEN) });

let broken;

export function initialize(replacement) {
  broken = replacement;
}

export async function load(url, context, nextLoad) {
  const [address] = url.split("?");
  if (address !== broken.url) return nextLoad(url, context);
  const parts = readFileSync(fileURLToPath(address), "utf8").split(broken.target);
  if (parts.length !== 2)
    throw new Error(`"${broken.target}" stands ${parts.length - 1} times in ${address}`);
  return { format: context.format ?? "module", source: parts.join(broken.replacement), shortCircuit: true };
}
