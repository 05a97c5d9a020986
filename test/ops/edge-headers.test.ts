/** The built server: the headers of every answer. */
import { beforeAll, describe, expect, it } from "vitest";
import { siteMap } from "../../app/routes.ts";
import { get, sendLines, signIn, site, withSite } from "./edge-requests.ts";

withSite();
let cookie: string;
beforeAll(async () => {
  cookie = await signIn("agent");
});

describe("the built server", () => {
  it("sends security headers with every answer, also refusals, redirects and the content host's", async () => {
    const [own, content] = [new URL(site.base), new URL(site.content)];
    const answers = {
      page: await get("/"),
      redirect: await get("/min-side"),
      "not found": await get("/findes-ikke"),
      asset: await get("/icon.svg"),
      "wrong method": await fetch(`${site.base}/sprog`, { method: "PUT" }),
      "packages: not found": await fetch(`${site.content}/findes-ikke`),
      "packages: run page": await fetch(`${site.content}/koer`),
      "packages: save": await fetch(`${site.content}/koer/gem`, { method: "POST" }),
    };
    for (const [what, { headers }] of Object.entries(answers)) {
      for (const name of ["Content-Security-Policy", "Permissions-Policy", "Referrer-Policy"])
        expect(headers.get(name), `${what}: ${name}`).toBeTruthy();
      expect(headers.get("X-Content-Type-Options"), what).toBe("nosniff");
      expect(headers.get("Content-Security-Policy"), what).toContain("frame-ancestors ");
      expect(headers.get("Access-Control-Allow-Origin"), what).toBeNull();
    }
    const misdirected = [
      await sendLines(["POST /rolle HTTP/1.1", `Host: ${content.hostname}:${own.port}`, "Content-Length: 0"]),
      await sendLines(["GET / HTTP/1.1", `Host: ${own.hostname}.:${content.port}`], Number(content.port)),
    ];
    for (const answer of misdirected)
      expect(answer).toMatch(/^HTTP\/1.1 421 [\s\S]*\r\nPermissions-Policy: /);
  });

  it("sends its headers also with what Node would answer by itself, on both ports", async () => {
    for (const port of [site.base, site.content].map((base) => Number(new URL(base).port)))
      for (const lines of [
        ["GET / HTTP/1.1"],
        ["GET / HTTP/1.1", "Host: localhost", "Expect: foo"],
        ["GET / HTTP/1.1", "Host: localhost", `X: ${"x".repeat(20_000)}`],
        ["POST / HTTP/1.1", "Host: localhost", "Content-Length: -1"],
        ["hvad er det her"],
      ]) {
        const answer = await sendLines(lines, port);
        for (const header of ["Content-Security-Policy", "Permissions-Policy", "Referrer-Policy"])
          expect(answer, `${port} ${lines.at(-1)!.slice(0, 20)}`).toMatch(new RegExp(`\r\n${header}: `));
        expect(answer).toMatch(/\r\nX-Content-Type-Options: nosniff/);
      }
    expect(await sendLines(["GET / HTTP/1.1"])).toMatch(/^HTTP\/1.1 400 /);
  });

  it("lets nobody store a page, and offers to sign out on each", async () => {
    const open = siteMap.filter(
      ({ path, who, only }) => !only && !path.includes(":") && (who === "signed-in" || who.includes("agent")),
    );
    const pages: string[] = [];
    for (const { path } of open) {
      const response = await get(path, { Cookie: cookie });
      expect(response.headers.get("Cache-Control"), path).toBe("no-store");
      const text = await response.text();
      if (!response.ok || !response.headers.get("Content-Type")?.startsWith("text/html")) continue;
      pages.push(path);
      expect(text, path).toContain('action="/log-ud"');
    }
    expect(pages).toEqual(
      expect.arrayContaining(["/min-side", "/min-side/enheder", "/kursusdage", "/maalinger"]),
    );
  });
});
