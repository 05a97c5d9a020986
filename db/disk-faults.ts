/** What is wrong where the site keeps its data, as SQLite or the operating system says it. */
export type DiskFault = "full" | "read-only" | "damaged" | "failing";

const faults: Record<string, DiskFault> = {
  SQLITE_FULL: "full",
  ENOSPC: "full",
  EDQUOT: "full",
  SQLITE_READONLY: "read-only",
  EROFS: "read-only",
  SQLITE_CORRUPT: "damaged",
  SQLITE_NOTADB: "damaged",
  SQLITE_IOERR: "failing",
  SQLITE_CANTOPEN: "failing",
  EIO: "failing",
};

/** SQLite's longer codes begin with the shorter: SQLITE_IOERR_WRITE. */
const shortCode = (code: string) => /^(?:SQLITE_[A-Z]+|E[A-Z]+)/.exec(code)?.[0] ?? "";

/** The fault of the disk that an error tells of; null when it is about something else. */
export function diskFaultOf(error: unknown): DiskFault | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as { code?: unknown };
  // What a task's process throws arrives with its message alone, which begins with the code.
  return (
    faults[shortCode(typeof code === "string" ? code : error.message)] ??
    (error.cause === undefined ? null : diskFaultOf(error.cause))
  );
}

/** Whether an error tells of a fault of the disk. */
export const isDiskFault = (error: unknown): error is Error => diskFaultOf(error) !== null;
