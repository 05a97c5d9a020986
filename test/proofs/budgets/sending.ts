/** Sends a request as a client does that keeps to no rule, and tells how it was answered. */
import { once } from "node:events";
import {
  Agent,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
} from "node:http";
import { buffer } from "node:stream/consumers";

export interface Sent {
  /** From the root; or a whole address, which is sent as it is. */
  path: string;
  headers: OutgoingHttpHeaders;
  /** Unless given, POST. */
  method?: "GET";
  /** What is sent, in one piece or in many, as long as no answer has come. */
  body: Buffer | Iterable<Buffer>;
  /** The connection is ended as soon as the body has been sent. */
  isCutOff?: boolean;
}

export interface Answer {
  /** "none": the connection ended without an answer. "hung": no answer came. */
  status: number | "none" | "hung";
  location: string;
  contentType: string;
  text: string;
}

/** How long an answer may take on a busy machine; only who gets none is found out by it. */
const hungMs = 120_000;
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

const noAnswer = (status: "none" | "hung"): Answer => ({ status, location: "", contentType: "", text: "" });

/** Sends it to the site at `base`. Never rejects. */
export async function send(base: string, { isCutOff = false, body, ...sent }: Sent): Promise<Answer> {
  const { hostname, port } = new URL(base);
  const asked = request({ method: "POST", ...sent, hostname, port, agent: isCutOff ? false : agent });
  const hanging = new AbortController();
  const timer = setTimeout(() => hanging.abort(), hungMs);
  const answered = answerOf(asked);
  try {
    await write(asked, body, hanging.signal);
    if (isCutOff) asked.destroy();
    else asked.end();
    return await Promise.race([answered, once(hanging.signal, "abort").then(() => noAnswer("hung"))]);
  } finally {
    clearTimeout(timer);
    if (hanging.signal.aborted) asked.destroy();
  }
}

function answerOf(asked: ClientRequest): Promise<Answer> {
  return new Promise((resolve) => {
    asked.once("error", () => resolve(noAnswer("none")));
    const end = () => resolve(noAnswer("none"));
    asked.once("close", end);
    asked.once("response", (response: IncomingMessage) => {
      asked.off("close", end);
      const { statusCode = 0, headers } = response;
      const [location, contentType] = [headers.location ?? "", headers["content-type"] ?? ""];
      buffer(response).then(
        (body) => resolve({ status: statusCode, location, contentType, text: body.toString("utf8") }),
        () => resolve(noAnswer("none")),
      );
    });
  });
}

/** Writes the body, until it ends or somebody answers. */
async function write(asked: ClientRequest, body: Sent["body"], hanging: AbortSignal): Promise<void> {
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    for (const event of ["response", "close", "error"]) asked.once(event, () => resolve());
    hanging.addEventListener("abort", () => resolve());
  }).then(() => {
    isOver = true;
  });
  for (const chunk of Buffer.isBuffer(body) ? [body] : body) {
    if (isOver) return;
    await Promise.race([over, new Promise<void>((done) => asked.write(chunk, () => done()))]);
  }
}
