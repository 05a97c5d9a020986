import { readFileSync } from "node:fs";

/** A task that does what it is told, also what no task should. */
export default function misbehave(
  how:
    | "endless"
    | "greedy"
    | "growing"
    | "throw"
    | "secrets"
    | number
    | { pipe: string }
    | { waitMs: number },
) {
  if (typeof how === "object") {
    // Waits within the system until somebody writes to it.
    if ("pipe" in how) return readFileSync(how.pipe);
    return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, how.waitMs);
  }
  if (how === "endless") for (;;);
  if (how === "greedy")
    for (const kept: number[][] = []; ; ) kept.push(new Array<number>(1_000_000).fill(1.5));
  if (how === "growing") for (const kept: number[] = []; ; ) kept.push(kept.length + 0.5);
  if (how === "throw") throw new Error("ink line 3");
  if (how === "secrets") return Object.keys(process.env);
  return typeof how === "number" ? how + 1 : null;
}
