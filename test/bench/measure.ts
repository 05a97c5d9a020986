/** One keep-alive connection for requests one after another, and a percentile of their times. */
import { Agent, type IncomingMessage, request as open } from "node:http";

export interface RequestSpec {
  path: string;
  method?: "GET" | "POST";
  /** A session's Set-Cookie value. */
  as?: string;
  /** An origin other than the connection's, and the bearer token sent there instead of a cookie. */
  at?: { origin: string; token: string };
  /** The body as form fields, or as JSON. */
  form?: Record<string, string>;
  json?: unknown;
  /** The expected status; 200 by default. */
  status?: number;
}

export interface Connection {
  /** Milliseconds from sending the request to the last byte of the response. Throws when the status is not the expected one. */
  request: (spec: RequestSpec) => Promise<number>;
  close: () => void;
}

/** Opens one connection to a server, for instance http://localhost:41234. Sends what a browser sends: Accept-Encoding and Origin. */
export function openConnection(base: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (spec: RequestSpec, body: string | undefined) =>
    new Promise<{ ms: number; response: IncomingMessage; text: () => string }>((resolve, reject) => {
      const startedMs = performance.now();
      const chunks: Buffer[] = [];
      const sent = open(`${spec.at?.origin ?? base}${spec.path}`, {
        agent,
        method: spec.method ?? "GET",
        headers: headersOf(base, spec),
      });
      sent.on("error", reject).on("response", (response) => {
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
        response.on("end", () =>
          resolve({
            ms: performance.now() - startedMs,
            response: response,
            text: () => Buffer.concat(chunks).toString(),
          }),
        );
      });
      sent.end(body);
    });
  return {
    async request(spec) {
      const { ms, response, text } = await send(spec, bodyOf(spec));
      if (response.statusCode === (spec.status ?? 200)) return ms;
      throw new Error(
        `${spec.method ?? "GET"} ${spec.path} answered ${response.statusCode}: ${text().slice(0, 300)}`,
      );
    },
    close: () => agent.destroy(),
  };
}

const bodyOf = ({ form, json }: RequestSpec) =>
  json !== undefined ? JSON.stringify(json) : form && new URLSearchParams(form).toString();

function headersOf(base: string, spec: RequestSpec): Record<string, string> {
  const body = bodyOf(spec);
  const type = spec.json !== undefined ? "application/json" : "application/x-www-form-urlencoded";
  return {
    Accept: spec.json !== undefined ? "application/json" : "text/html",
    "Accept-Encoding": "gzip, deflate, br",
    ...(spec.as && { Cookie: spec.as.split(";")[0]! }),
    ...(spec.at && { Authorization: `Bearer ${spec.at.token}` }),
    ...(body !== undefined && {
      Origin: spec.at?.origin ?? base,
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
