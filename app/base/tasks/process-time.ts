import { readFileSync } from "node:fs";

/** What Linux counts processor time in, on every machine. */
const tickMs = 10;

/** Milliseconds of processor time that a process has used so far; null where the system does not tell, as when the process has ended. */
function processorMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets, which may hold spaces. The times are the 14th and 15th.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return null;
  }
}

/** How many times its limit a task may last by the clock, when a busy machine does not give it the processor. */
const clockPerProcessorTimes = 4;

/**
 * Calls `end` when a process has used `limitMs` of processor time from now, or when four times as long has passed by the clock. Where processor time
 * cannot be read, at `limitMs`. Returns what stops watching.
 */
export function watchTime(pid: number, limitMs: number, end: () => void): () => void {
  const usedBeforeMs = processorMs(pid) ?? 0;
  let timer: NodeJS.Timeout;
  const wait = (waitMs: number, restMs: number) => {
    timer = setTimeout(() => {
      const usedMs = processorMs(pid);
      const leftMs = usedMs === null ? 0 : Math.min(limitMs - (usedMs - usedBeforeMs), restMs);
      if (leftMs <= 0) end();
      else wait(leftMs, restMs - leftMs);
    }, waitMs);
  };
  wait(limitMs, limitMs * (clockPerProcessorTimes - 1));
  return () => clearTimeout(timer);
}
