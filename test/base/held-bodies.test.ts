import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdBody, isNoRoom } from "../../app/base/requests/held-bodies.ts";
import { turns } from "../../app/base/requests/turns.ts";

const megabyte = Buffer.alloc(1024 * 1024);
let server: ReturnType<typeof createServer>;
/** Answered when a test says so. */
let unanswered: ServerResponse[];
let outcomes: string[];

beforeEach(async () => {
  [unanswered, outcomes] = [[], []];
  server = createServer((request, response) => void hold(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function hold(request: IncomingMessage, response: ServerResponse) {
  const key = String(request.headers["x-sender"]);
  const sender = () => ({ key, isSignedIn: key.startsWith("session") });
  await new Promise<void>((begin) => turns.enter({ request, sender, begin, refuse: begin }));
  try {
    const body = await holdBody(request, response, 10 * megabyte.length);
    outcomes.push(body ? `${body.length / megabyte.length} MB` : "too big");
    unanswered.push(response);
  } catch (error) {
    outcomes.push(isNoRoom(error) ? "no room" : "cut off");
    response.writeHead(503).end();
  }
}

/** Sends so many megabytes as this sender; resolves when the server has taken or refused them. */
async function sendAs(sender: string, megabytes: number): Promise<string> {
  const before = outcomes.length;
  const { port } = server.address() as { port: number };
  const sent = request({ port, host: "127.0.0.1", method: "POST", headers: { "X-Sender": sender } });
  sent.on("error", () => {}).on("response", (response) => response.resume());
  for (let at = 0; at < megabytes; at++) sent.write(megabyte);
  sent.end();
  while (outcomes.length === before) await new Promise((next) => setTimeout(next, 1));
  return outcomes.at(-1)!;
}

describe("bodies that are held in memory", () => {
  it("are refused past the sender's share, and taken again once the others have been answered", async () => {
    expect(await sendAs("session 1", 10)).toBe("10 MB");
    expect(await sendAs("session 1", 10)).toBe("10 MB");
    expect(await sendAs("session 1", 10)).toBe("no room");
    expect(await sendAs("session 2", 10)).toBe("10 MB");
    const closed = unanswered.map((response) => once(response, "close"));
    for (const response of unanswered) response.end();
    await Promise.all(closed);
    expect(await sendAs("session 1", 10)).toBe("10 MB");
  });

  it("of strangers fill half of the room, so that people who are signed in still have theirs", async () => {
    for (const network of ["a", "b", "c"]) expect(await sendAs(network, 10)).toBe("10 MB");
    expect(await sendAs("d", 10)).toBe("no room");
    expect(await sendAs("session 1", 10)).toBe("10 MB");
  });

  it("are not kept when they are too big", async () => {
    expect(await sendAs("session 1", 11)).toBe("too big");
    for (let at = 0; at < 2; at++) expect(await sendAs("session 1", 10)).toBe("10 MB");
  });

  it("leave nothing on a connection that is kept for the next request", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const listeners: number[] = [];
    server.on("request", ({ socket }) => listeners.push(socket.listenerCount("close")));
    const { port } = server.address() as { port: number };
    for (let at = 0; at < 3; at++) {
      const sent = request({
        port,
        host: "127.0.0.1",
        method: "POST",
        agent,
        headers: { "X-Sender": "session 1" },
      });
      const answered = once(sent, "response");
      sent.end("a=1");
      await expect.poll(() => unanswered.length).toBe(at + 1);
      unanswered[at]!.end();
      const [response] = await answered;
      response.resume();
      await once(response, "end");
    }
    agent.destroy();
    expect(listeners).toEqual([listeners[0], listeners[0], listeners[0]]);
  });
});
