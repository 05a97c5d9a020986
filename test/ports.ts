/** Ports for the servers of tests that run side by side. */
import { once } from "node:events";
import { createServer, type Server } from "node:net";

/** Below the ephemeral ports. */
const firstRangePort = 20_000;
const ranges = 600;
const portsPerRange = 20;
let portsTried = 0;
let ownRange: Promise<number> | undefined;

/** A port that nothing listens on, from the range of this process, which no other test process uses. */
export async function freePort(): Promise<number> {
  ownRange ??= claimRange();
  const firstPort = await ownRange;
  for (let tries = 1; tries < portsPerRange; tries++) {
    const port = firstPort + 1 + (portsTried++ % (portsPerRange - 1));
    const probe = await listenOn(port);
    if (!probe) continue;
    probe.close();
    await once(probe, "close");
    return port;
  }
  throw new Error(`No port is free from ${firstPort} on.`);
}

/** The first port of a range that no other process has claimed: it is listened on until this process ends. */
async function claimRange(): Promise<number> {
  for (let tries = 0; tries < ranges; tries++) {
    const port = firstRangePort + ((process.pid + tries) % ranges) * portsPerRange;
    const claim = await listenOn(port);
    // The claim does not keep the process running.
    if (claim) {
      claim.unref();
      return port;
    }
  }
  throw new Error(`No range of ports is free from ${firstRangePort} on.`);
}

async function listenOn(port: number): Promise<Server | null> {
  const server = createServer().listen(port);
  try {
    await once(server, "listening");
    return server;
  } catch {
    return null;
  }
}
