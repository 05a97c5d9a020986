/** Requests to the site of one test file, as they are: no redirect is followed, and nothing is normalised where a test needs that. */
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll } from "vitest";
import { type Site, startSite } from "../journeys/site.ts";

/** The site, once `withSite` has started it. */
export let site: Site;

/** Starts a site for the tests of the file that calls this, and stops it after them. */
export function withSite(): void {
  beforeAll(async () => {
    site = await startSite({ people: 40 });
  });
  afterAll(async () => {
    await site?.stop();
  });
}

export const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.base + path, { headers, redirect: "manual" });

export const send = (path: string, body: BodyInit | null, headers: Record<string, string> = {}) =>
  fetch(site.base + path, {
    method: "POST",
    headers: { Origin: site.base, "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body,
    redirect: "manual",
  });

/** The session cookie of one of the demo's roles. */
export async function signIn(who: "agent" | "sekretariat" | "styregruppe"): Promise<string> {
  const response = await send("/log-ind/demo", `who=${who}`);
  return /__Host-ddh=[^;]+/.exec(response.headers.get("Set-Cookie")!)![0];
}

export const browserAccepts = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/** A request to a port of the site that names this host. */
export const sendToHost = (base: string, host: string, method: "GET" | "POST" = "GET") =>
  new Promise<{ status: number; to?: string }>((resolve, reject) => {
    const { port } = new URL(base);
    const path = method === "GET" ? "/min-side?x=1" : "/rolle";
    httpRequest({ hostname: "127.0.0.1", port, path, method, headers: { Host: host } }, (response) => {
      response.resume();
      resolve({
        status: response.statusCode!,
        ...(response.headers.location && { to: response.headers.location }),
      });
    })
      .on("error", reject)
      .end();
  });

/** Posts a form to a path that fetch would normalise first; "chunked" sends no Content-Length. */
export function sendRaw(
  path: string,
  body: string,
  length: "stated" | "chunked" = "stated",
): Promise<number> {
  const { hostname, port } = new URL(site.base);
  const headers: Record<string, string> = {
    Origin: site.base,
    "Content-Type": "application/x-www-form-urlencoded",
    ...(length === "stated" ? { "Content-Length": String(body.length) } : { "Transfer-Encoding": "chunked" }),
  };
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Sends lines over a new connection, and resolves to everything received until the server closed it. */
export function sendLines(lines: string[], port = Number(new URL(site.base).port)): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "localhost");
    let received = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      received += chunk;
    });
    socket.on("close", () => resolve(received)).on("error", reject);
    socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
  });
}
