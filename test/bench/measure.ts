/** One keep-alive connection, asked one request after the other, and what such a row of times comes to. */
import { Agent, type IncomingMessage, request as open } from "node:http";

export interface RequestSpec {
  path: string;
  method?: "GET" | "POST";
  /** A session's Set-Cookie value. */
  as?: string;
  /** Another origin than the line's own, and the token that speaks there instead of a cookie. */
  at?: { origin: string; token: string };
  /** Sent as a form; as JSON when it is not made of words alone. */
  form?: Record<string, string>;
  json?: unknown;
  /** What the answer must be, or the figure tells of something else. 200 unless told. */
  status?: number;
}

export interface Connection {
  /** Milliseconds from asking until the last byte of the answer. Throws when the status is another than expected. */
  ask: (ask: RequestSpec) => Promise<number>;
  close: () => void;
}

/** Opens the one connection to a server, for instance http://localhost:41234. Asks as a browser does: compressed, same origin. */
export function openConnection(base: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (ask: RequestSpec, body: string | undefined) =>
    new Promise<{ ms: number; answer: IncomingMessage; text: () => string }>((resolve, reject) => {
      const began = performance.now();
      const chunks: Buffer[] = [];
      const sent = open(`${ask.at?.origin ?? base}${ask.path}`, {
        agent,
        method: ask.method ?? "GET",
        headers: headersOf(base, ask),
      });
      sent.on("error", reject).on("response", (answer) => {
        answer.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
        answer.on("end", () =>
          resolve({ ms: performance.now() - began, answer, text: () => Buffer.concat(chunks).toString() }),
        );
      });
      sent.end(body);
    });
  return {
    async ask(ask) {
      const { ms, answer, text } = await send(ask, bodyOf(ask));
      if (answer.statusCode === (ask.status ?? 200)) return ms;
      throw new Error(
        `${ask.method ?? "GET"} ${ask.path} answered ${answer.statusCode}: ${text().slice(0, 300)}`,
      );
    },
    close: () => agent.destroy(),
  };
}

const bodyOf = ({ form, json }: RequestSpec) =>
  json !== undefined ? JSON.stringify(json) : form && new URLSearchParams(form).toString();

function headersOf(base: string, ask: RequestSpec): Record<string, string> {
  const body = bodyOf(ask);
  const type = ask.json !== undefined ? "application/json" : "application/x-www-form-urlencoded";
  return {
    Accept: ask.json !== undefined ? "application/json" : "text/html",
    "Accept-Encoding": "gzip, deflate, br",
    ...(ask.as && { Cookie: ask.as.split(";")[0]! }),
    ...(ask.at && { Authorization: `Bearer ${ask.at.token}` }),
    ...(body !== undefined && {
      Origin: ask.at?.origin ?? base,
      "Content-Type": type,
      "Content-Length": String(Buffer.byteLength(body)),
    }),
  };
}

/** The smallest of these times that at least this share of them does not exceed. */
export function percentile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}
