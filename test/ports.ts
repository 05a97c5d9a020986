/** Ports for the servers of tests that run side by side. */
import { once } from "node:events";
import { createServer } from "node:net";

const portsPerProcess = 20;
/** Below the ephemeral ports, and different from those of processes with a nearby id. */
const firstPort = 20_000 + (process.pid % 600) * portsPerProcess;
let portsTried = 0;

/** A port that nothing listens on, from the range of this process, which other test processes do not use. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < portsPerProcess; tries++) {
    const port = firstPort + (portsTried++ % portsPerProcess);
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
