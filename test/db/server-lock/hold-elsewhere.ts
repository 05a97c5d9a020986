/** Another process that holds the lock of a folder, as a server does. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export type Elsewhere = ChildProcess & { said: string };

/** Starts a process that takes the folder's lock, and keeps it until it is killed. `said`: "held", or who has it. */
export async function holdElsewhere(folder: string): Promise<Elsewhere> {
  const script = join(import.meta.dirname, "holder.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(child.stdout, "data");
  return Object.assign(child, { said: String(said).trim() });
}

/** Kills it, unless it has ended, and waits until it is gone. */
export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await Promise.all([once(child, "exit"), child.kill("SIGKILL")]);
}
