/** The built server's edge: what is turned away before any room sees it, and in which words. */
import { readdirSync, statSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../journeys/site.ts";

let site: Site;
let cookie: string;

beforeAll(async () => {
  site = await startSite({ people: 30 });
  const answer = await send("/log-ind/demo", "who=agent");
  cookie = /__Host-ddh=[^;]+/.exec(answer.headers.get("Set-Cookie")!)![0];
}, 120_000);
afterAll(async () => {
  await site?.stop();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.base + path, { headers, redirect: "manual" });

const send = (path: string, body: BodyInit | null, headers: Record<string, string> = {}) =>
  fetch(site.base + path, {
    method: "POST",
    headers: { Origin: site.base, "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body,
    redirect: "manual",
  });

const browserAccepts = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

describe("the edge", () => {
  it("answers a path whose escapes stand for nothing like any address that is not there", async () => {
    const answer = await get("/diplom/%E0");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Siden findes ikke");
  });

  it("has no address beside the site map's: neither the framework's own nor a role's that one has not", async () => {
    for (const path of ["/min-side.data", "/maalinger.data", "/_root.data", "/__manifest", "/sekretariat"])
      expect((await get(path, { Cookie: cookie })).status, path).toBe(404);
  });

  it("sends a form of someone signed out to signing in, whatever the browser takes", async () => {
    for (const accepts of [browserAccepts, "*/*"]) {
      const answer = await send("/kursusdage/1/tilmelding", "", { Accept: accepts });
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toBe("/log-ind?videre=%2Fkursusdage%2F1%2Ftilmelding");
    }
  });

  it("tells a script of someone signed out so in its own tongue", async () => {
    const answer = await send("/kursusdage/1/tilmelding", "", { Accept: "application/json" });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ refused: "signed-out" });
  });

  it("takes no form that is far too long, and reads none of it", async () => {
    const answer = await send("/sprog", `sprog=en&tilbage=${"x".repeat(600_000)}`);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toBe("Formularen fylder for meget. Intet er ændret.");
  });

  it("takes no form of another kind, and none that does not tell its length", async () => {
    expect((await send("/sprog", '{"sprog":"en"}', { "Content-Type": "application/json" })).status).toBe(415);
    expect(await sendUntold("/sprog", "sprog=en")).toBe(415);
  });

  it("takes no post from another site, and none that does not say where it comes from", async () => {
    expect((await send("/sprog", "sprog=en", { Origin: "https://andre.example" })).status).toBe(403);
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    expect((await fetch(`${site.base}/sprog`, { method: "POST", headers, body: "sprog=en" })).status).toBe(
      403,
    );
  });

  it("knows no methods but reading and posting", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"])
      expect((await fetch(`${site.base}/sprog`, { method, headers: { Origin: site.base } })).status).toBe(
        405,
      );
  });

  it("says what a film holds when more is asked for than there is", async () => {
    const folder = "db/demo/films";
    const film = readdirSync(folder).find((file) => file.endsWith(".webm"))!;
    const { size } = statSync(join(folder, film));
    const answer = await get(`/film/${film}`, { Cookie: cookie, Range: `bytes=${size}-` });
    expect(answer.status).toBe(416);
    expect(answer.headers.get("Content-Range")).toBe(`bytes */${size}`);
  });

  it("changes the language and comes back to the same search", async () => {
    const page = await (await get("/kursusdage?visning=alle", { Cookie: cookie })).text();
    expect(page).toContain('name="tilbage" value="/kursusdage?visning=alle"');
    const answer = await send("/sprog", "sprog=en&tilbage=%2Fkursusdage%3Fvisning%3Dalle");
    expect(answer.headers.get("Location")).toBe("/kursusdage?visning=alle");
  });

  it("keeps the database from everyone else on the machine", () => {
    for (const file of ["ddh.sqlite", "ddh.sqlite-wal"])
      expect(statSync(join(site.folder, "data", file)).mode & 0o777).toBe(0o600);
  });
});

/** Posts a form in pieces, without saying how long it is. */
function sendUntold(path: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      Origin: site.base,
      "Content-Type": "application/x-www-form-urlencoded",
      "Transfer-Encoding": "chunked",
    };
    const asking = httpRequest(`${site.base}${path}`, { method: "POST", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}
