import { readFileSync } from "node:fs";

/** What Linux counts processor time in, on every machine. */
const tickMs = 10;

/** Milliseconds of processor time that a process has used so far; null where the system does not tell, as when the process has ended. */
export function processorMs(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets, which may hold spaces. The times are the 14th and 15th.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return null;
  }
}
