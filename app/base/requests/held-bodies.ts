import type { IncomingMessage, ServerResponse } from "node:http";
import { turns } from "./turns.ts";

/** All bodies that are held in memory, until their requests are answered. Strangers have half of it. */
const maxHeldBytes = 64 * 1024 * 1024;
/** Those of one sender. */
const maxHeldBytesEach = 24 * 1024 * 1024;

let heldBytes = 0;
const heldBySender = new Map<string, number>();

function hold(key: string, bytes: number): void {
  heldBytes += bytes;
  const ofSender = (heldBySender.get(key) ?? 0) + bytes;
  if (ofSender > 0) heldBySender.set(key, ofSender);
  else heldBySender.delete(key);
}

/**
 * Counts what a request holds in memory, until it is answered or its connection ends. `add` returns false, and counts nothing, when there
 * is no room for so many bytes more.
 */
export function createHold(request: IncomingMessage, response: ServerResponse) {
  const { key, isSignedIn } = turns.senderOf(request);
  const roomBytes = isSignedIn ? maxHeldBytes : maxHeldBytes / 2;
  let own = 0;
  const release = () => {
    hold(key, -own);
    own = 0;
  };
  const { socket } = request;
  // A proxy keeps a connection for thousands of requests: what is answered leaves nothing on it.
  const end = () => {
    release();
    socket.off("close", end);
  };
  response.once("close", end);
  socket.once("close", end);
  return {
    add(bytes: number): boolean {
      const ofSender = heldBySender.get(key) ?? 0;
      if (heldBytes + bytes > roomBytes || ofSender + bytes > maxHeldBytesEach) return false;
      own += bytes;
      hold(key, bytes);
      return true;
    },
    release,
  };
}

/** Thrown when there is no room for a body. */
export class NoRoomError extends Error {
  override readonly name = "NoRoomError";

  constructor() {
    super("no room for the body");
  }
}

/** Whether a body was not read since there was no room for it. By its name, since the class may be loaded twice. */
export const isNoRoom = (error: unknown): boolean => error instanceof Error && error.name === "NoRoomError";

/**
 * Reads a body of at most `maxBytes` into memory, and resolves in a turn of its own, since many bodies may be complete at the same moment.
 * Null when it is larger. Rejects when there is no room (`isNoRoom`), and when the connection ends before the body is complete.
 */
export async function holdBody(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
): Promise<Buffer | null> {
  const body = await readBody(request, response, maxBytes);
  await turns.again(request);
  return body;
}

function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  maxBytes: number,
): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const hold = createHold(request, response);
    const chunks: Buffer[] = [];
    let bytes = 0;
    const giveUp = () => {
      request.off("data", keep).resume();
      chunks.length = 0;
      hold.release();
    };
    const keep = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes && hold.add(chunk.length)) return void chunks.push(chunk);
      giveUp();
      if (bytes > maxBytes) resolve(null);
      else reject(new NoRoomError());
    };
    if (request.destroyed) return reject(new Error("The connection has ended."));
    request.on("data", keep).once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("close", () => reject(new Error("The connection ended before the body was complete.")));
  });
}
