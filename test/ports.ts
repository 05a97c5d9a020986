/** Ports for the servers of tests that run side by side. */
import { once } from "node:events";
import { createServer } from "node:net";

const portsPerProcess = 20;
/** Below the ports that systems hand out by themselves, and other than those of a process with a number near this one. */
const firstPort = 20_000 + (process.pid % 600) * portsPerProcess;
let asked = 0;

/** A port that nothing listens on, and that no other process of the tests is given meanwhile. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < portsPerProcess; tries++) {
    const port = firstPort + (asked++ % portsPerProcess);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port is free from ${firstPort} on.`);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port);
  try {
    await once(probe, "listening");
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}
