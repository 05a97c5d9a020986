/** Requests of every kind to the running site, and what answers carry in their heads. */
import { request } from "node:http";
import { connect } from "node:net";
import type { Answer } from "./judging.ts";

export interface Asked {
  method?: "GET" | "HEAD" | "POST" | "PUT";
  headers?: Record<string, string>;
  body?: string;
}

type Head = Pick<Answer, "status" | "headers">;

/** Sends one request over a connection of its own; nothing is followed. */
export function ask(url: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Head> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, agent: false, headers }, (response) => {
      response.resume();
      response.on("end", () =>
        resolve({ status: response.statusCode!, headers: headersIn(response.rawHeaders) }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function headersIn(raw: string[]): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]!.toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), raw[at + 1]!]);
  }
  return headers;
}

/** Sends these lines as they are, which no client would send. */
export function askInLines(port: number, lines: string[]): Promise<Head> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", reject).on("close", () => {
      const [first, ...fields] = received.split("\r\n\r\n")[0]!.split("\r\n");
      const pairs = fields.flatMap((field) => [
        field.split(":")[0]!,
        field.slice(field.indexOf(":") + 1).trim(),
      ]);
      resolve({ status: Number(first!.split(" ")[1]), headers: headersIn(pairs) });
    });
    socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
  });
}
