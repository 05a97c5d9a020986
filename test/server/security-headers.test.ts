import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import express from "express";
import helmet from "helmet";
import { afterEach, describe, expect, it } from "vitest";
import { contentHost, env } from "../../app/base/env.server.ts";
import { contentListener } from "../../app/server/content-host.server.ts";
import { securityHeaders, setPermissionsPolicy } from "../../app/server/security-headers.ts";

const { BASE_URL, CONTENT_ORIGIN } = env;
afterEach(() => Object.assign(env, { BASE_URL, CONTENT_ORIGIN }));

async function headersOf(listener: RequestListener, host = "localhost"): Promise<Headers> {
  const server = createServer(listener).listen(0);
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const { headers } = await fetch(`http://${host}:${port}/`);
  server.close();
  return headers;
}

const site = () =>
  express().use(
    helmet(securityHeaders()),
    setPermissionsPolicy,
    (_request, response) => void response.send("page"),
  );
const content = () => contentListener("/entry.js", (_request, _response, next) => next());

describe("the security headers", () => {
  it("tell browsers to use https for a year, on subdomains too, on both hosts", async () => {
    const header = "Strict-Transport-Security";
    expect((await headersOf(site())).get(header)).toBeNull();
    env.BASE_URL = "https://kursus.eksempel.dk";
    env.CONTENT_ORIGIN = "https://pakker.eksempel.net";
    const expected = "max-age=31536000; includeSubDomains";
    expect((await headersOf(site())).get(header)).toBe(expected);
    for (const host of [contentHost!, "localhost"])
      expect((await headersOf(content(), host)).get(header), host).toBe(expected);
  });

  it("load nothing of others, and no plugins", async () => {
    const policy = (await headersOf(site())).get("Content-Security-Policy")!;
    const directives = Object.fromEntries(
      policy.split(";").map((part) => {
        const [name, ...sources] = part.trim().split(" ");
        return [name, sources.join(" ")];
      }),
    );
    expect(directives).toEqual({
      "default-src": "'self'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self' data:",
      "connect-src": "'self'",
      "frame-src": `'self' ${CONTENT_ORIGIN}`,
      "frame-ancestors": "'none'",
      "form-action": "'self'",
      "object-src": "'none'",
      "base-uri": "'none'",
    });
  });
});
