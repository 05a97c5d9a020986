/** Why the site's files cannot be opened, in a sentence for its operator: which file, and the next step. */
import { userInfo } from "node:os";
import { dirname } from "node:path";
import { StartRefused } from "../app/base/start-refused.ts";
import { type DiskFault, diskFaultOf } from "./disk-faults.ts";

const ways: Record<DiskFault, (file: string) => string> = {
  full: (file) =>
    `${file}: the disk is full. Make room (\`df -h ${dirname(file)}\` shows how much there is) and start again. Nothing is lost.`,
  "read-only": (file) =>
    `${file} cannot be written: its disk is mounted read-only, or the file is. \`findmnt -T ${file}\` and \`ls -l ${file}\` show which.`,
  damaged: (file) =>
    `${file} is damaged, or is no database. Keep it, put back a backup (README, Running it for real), and start again.`,
  failing: (file) =>
    `${file} cannot be opened or read: does it belong to the user ${userInfo().username} (\`ls -l ${dirname(file)}\`), is there room (\`df -h ${dirname(file)}\`), and is the disk well (\`dmesg\`)?`,
};

const notAllowed = (file: string) =>
  `${file} is not to be opened by the user ${userInfo().username}: \`ls -ld ${file} ${dirname(file)}\` shows whose it is.`;

/** The error as a StartRefused where it tells of the disk or of a file's owner; else the error itself. SQLite does not say the file, which is then `database`. */
export function explainStartFault(error: unknown, database: string): unknown {
  if (!(error instanceof Error) || error.name === "StartRefused") return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const file = path ?? database;
  // A folder where a file should be.
  const fault = code === "EISDIR" || code === "ENOTDIR" ? "failing" : diskFaultOf(error);
  const sentence =
    code === "EACCES" || code === "EPERM" ? notAllowed(file) : fault === null ? null : ways[fault](file);
  return sentence === null ? error : new StartRefused(`${sentence} (${error.message})`);
}

/** Runs what opens the site's files, with its faults explained. */
export function explainingStartFaults<T>(database: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw explainStartFault(error, database);
  }
}
