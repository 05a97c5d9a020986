/** The built server's edge: what is turned away before any room sees it, and in which words. */
import { readdirSync, statSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Site, startSite } from "../journeys/site.ts";

let site: Site;
let cookie: string;

beforeAll(async () => {
  site = await startSite({ people: 40 });
  const answer = await send("/log-ind/demo", "who=agent");
  cookie = /__Host-ddh=[^;]+/.exec(answer.headers.get("Set-Cookie")!)![0];
});
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

  it("holds the packages' host and its own apart, on both ports", async () => {
    const asked = (base: string, host: string, method = "GET") =>
      new Promise<{ status: number; to?: string }>((resolve, reject) => {
        const { port } = new URL(base);
        const path = method === "GET" ? "/min-side?x=1" : "/rolle";
        httpRequest({ hostname: "127.0.0.1", port, path, method, headers: { Host: host } }, (answer) => {
          answer.resume();
          resolve({
            status: answer.statusCode!,
            ...(answer.headers.location && { to: answer.headers.location }),
          });
        })
          .on("error", reject)
          .end();
      });
    const [own, content] = [new URL(site.base), new URL(site.content)];
    expect(await asked(site.content, `${own.hostname}:${content.port}`)).toEqual({ status: 421 });
    expect(await asked(site.content, content.host)).toEqual({ status: 404 });
    expect(await asked(site.base, `${content.hostname}:${own.port}`)).toEqual({
      status: 307,
      to: `${site.base}/min-side?x=1`,
    });
    expect(await asked(site.base, `${content.hostname}:${own.port}`, "POST")).toEqual({ status: 421 });
    expect(await asked(site.base, own.host)).toMatchObject({ status: 303 });
  });

  it("has no address beside the site map's: neither the framework's own nor a role's that one has not", async () => {
    for (const path of ["/min-side.data", "/maalinger.data", "/_root.data", "/__manifest", "/sekretariat"])
      expect((await get(path, { Cookie: cookie })).status, path).toBe(404);
  });

  it("says in words, on a page, what an act refuses without one", async () => {
    const answer = await send("/rolle", "rolle=secretariat", { Cookie: cookie });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Siden findes ikke");
  });

  it("judges the address that the page will be drawn for: nothing in a path leads elsewhere", async () => {
    for (const path of [
      "/diplom/..\\log-ind\\demo",
      "/diplom/../log-ind/demo",
      "/diplom/%2e%2e/log-ind/demo",
      "//x/log-ind",
    ])
      expect(await sendRaw(path, "who=sekretariat"), path).toBe(404);
  });

  it("has a page with a menu where nothing is, also for what only acts", async () => {
    for (const path of ["/findes-ikke", "/rolle", "/log-ud", "/sprog", "/min-side/enheder/1/afslut"]) {
      const answer = await get(path, { Cookie: cookie });
      expect(answer.status, path).toBe(404);
      const page = await answer.text();
      expect(page).toContain("Siden findes ikke");
      expect(page).toContain('<a href="/min-side"');
    }
  });

  it("has words of its own for what no page takes, and for numbers that nothing has", async () => {
    const posted = await send("/min-side", "", { Cookie: cookie });
    expect(posted.status).toBe(405);
    const numbered = await get("/kursusdage/99999", { Cookie: cookie });
    expect(numbered.status).toBe(404);
    const acted = await send("/planer/99999/medlyt/lytter", "", { Cookie: cookie });
    expect(acted.status).toBe(404);
    for (const page of [await posted.text(), await numbered.text(), await acted.text()]) {
      expect(page).toContain("Siden findes ikke");
      expect(page).toContain('<a href="/min-side"');
      expect(page).not.toContain("did not provide");
    }
  });

  it("offers to switch role where an act is another of one's own roles'", async () => {
    const signedIn = await send("/log-ind/demo", "who=styregruppe");
    const steering = /__Host-ddh=[^;]+/.exec(signedIn.headers.get("Set-Cookie")!)![0];
    const answer = await send("/agenter/1/plan", "", { Cookie: steering, Accept: browserAccepts });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/anden rolle[\s\S]*name="rolle" value="leader"/);
  });

  it("goes on after signing in to the page that a form was sent from", async () => {
    const answer = await send("/rolle", "rolle=agent", { Referer: `${site.base}/kursusdage?visning=alle` });
    expect(answer.headers.get("Location")).toBe("/log-ind?videre=%2Fkursusdage%3Fvisning%3Dalle");
    const elsewhere = await send("/rolle", "rolle=agent", { Referer: "https://andre.example/rolle" });
    expect(elsewhere.headers.get("Location")).toBe("/log-ind?videre=%2F");
  });

  it("takes a form without fields for one with nothing written", async () => {
    for (const path of ["/log-ind", "/sprog", "/log-ind/demo"]) {
      const answer = await fetch(site.base + path, {
        method: "POST",
        headers: { Origin: site.base },
        redirect: "manual",
      });
      expect([400, 422], path).toContain(answer.status);
    }
  });

  it("survives whatever a player reports", async () => {
    for (const sitting of ["a", `aaaa.é${"a".repeat(42)}`, "..", "a.b.c"]) {
      const report = JSON.stringify({ ranges: [[0, 1]], position: 1, sitting });
      const answer = await send("/e-laering/velkommen/set", report, {
        "Content-Type": "application/json",
        Cookie: cookie,
      });
      expect([400, 422], sitting).toContain(answer.status);
    }
    expect((await get("/health/live")).status).toBe(200);
  });

  it("refuses writes in words while another process holds the database, and goes on reading", async () => {
    const browser = { Accept: browserAccepts, Cookie: cookie };
    const page = await (await get("/e-laering/velkommen", browser)).text();
    const sitting = /data-sitting="([^"]+)"/.exec(page)![1];
    const report = JSON.stringify({ ranges: [[0, 1]], position: 1, sitting });
    const other = new SQLite(join(site.folder, "data/ddh.sqlite"));
    other.exec("BEGIN IMMEDIATE");
    const answered: string[] = [];
    const noting = async (name: string, answer: Promise<Response>) => {
      const { status } = await answer;
      answered.push(name);
      return status;
    };
    const writes = Promise.all([
      noting(
        "report",
        send("/e-laering/velkommen/set", report, { ...browser, "Content-Type": "application/json" }),
      ),
      noting("role", send("/rolle", "rolle=agent", browser)),
    ]);
    const reads = [
      await noting("page", get("/min-side", browser)),
      await noting("own data", get("/min-side/data", browser)),
      await noting("liveness", get("/health/live")),
    ];
    expect(reads).toEqual([200, 200, 200]);
    expect(await writes).toEqual([503, 503]);
    expect(answered.slice(0, 3)).toEqual(["page", "own data", "liveness"]);
    const refused = await send("/rolle", "rolle=agent", browser);
    expect(refused.headers.get("Retry-After")).toBe("5");
    expect(await refused.text()).toContain("Prøv igen");
    other.exec("ROLLBACK");
    other.close();
    expect(await noting("afterwards", send("/rolle", "rolle=agent", browser))).toBe(303);
  });

  it("refuses forms with many fields or strange names before it parses them", async () => {
    const many = "mail=a%40b.dk&".repeat(30_000);
    const refused: [string, number][] = [
      [many, 413],
      [Array.from({ length: 40_000 }, (_, n) => `f${n}=1`).join("&"), 413],
      ["__intent__=1&mail=a", 400],
      ["__intent__=1&__intent__=2", 400],
      ["__state__=%7B", 400],
      [`${"a.".repeat(90)}a=1`, 400],
      ["a%5B99999999%5D=1", 400],
      ["constructor.prototype.x=1", 400],
      [`${"n".repeat(5000)}=1`, 400],
      ["=1", 400],
    ];
    for (const [form, status] of refused)
      for (const path of ["/log-ind", "/sprog"]) {
        const answer = await send(path, form, { Accept: browserAccepts });
        expect(answer.status, `${path} ${form.slice(0, 30)}`).toBe(status);
        expect(await answer.text()).toContain("Intet er ændret");
      }
  });

  it("refuses a request line that is no path", async () => {
    expect(await sendLines(["GET http://andre.example/log-ind HTTP/1.1", "Host: localhost"])).toMatch(
      /^HTTP\/1.1 400 /,
    );
    expect(await sendLines(["GET * HTTP/1.1", "Host: localhost"])).toMatch(/^HTTP\/1.1 400 /);
  });

  it("answers the next request of a connection whose upload was refused", async () => {
    const body = "x".repeat(200_000);
    const answers = await sendLines([
      "POST /sprog HTTP/1.1",
      "Host: localhost",
      `Origin: ${site.base}`,
      "Content-Type: multipart/form-data; boundary=b",
      `Content-Length: ${body.length}`,
      "",
      `${body}GET /health/live HTTP/1.1`,
      "Host: localhost",
    ]);
    expect(answers).toMatch(/^HTTP\/1.1 415 [\s\S]*HTTP\/1.1 200 /);
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

  it("tells a browser on a page, in Danish and under the right status, what else is told in plain words", async () => {
    const browser = { Accept: browserAccepts, Cookie: cookie };
    const asked: [Response, number, string][] = [
      [await get("/maalinger/4711.pdf", browser), 404, "Siden findes ikke"],
      [await get("/maalinger/4711.csv", browser), 404, "Siden findes ikke"],
      [await get("/mit-hold.csv", browser), 404, "Siden findes ikke"],
      [await send("/sprog", "x".repeat(600_000), browser), 413, "Formularen fylder for meget."],
      [
        await send("/sprog", "{}", { ...browser, "Content-Type": "application/json" }),
        415,
        "Formularen kan ikke læses.",
      ],
      [
        await send("/sprog", "sprog=en", { ...browser, Origin: "https://andre.example" }),
        403,
        "Anmodningen kommer ikke fra sitet selv.",
      ],
    ];
    for (const [answer, status, words] of asked) {
      expect(answer.status, words).toBe(status);
      expect(answer.headers.get("Content-Type")).toContain("text/html");
      const page = await answer.text();
      expect(page).toContain(words);
      expect(page).toContain('<html lang="da">');
    }
    expect(await (await get("/maalinger/4711.csv", { Cookie: cookie })).text()).toBe("Not Found");
  });

  it("takes no form of another kind, and none that does not tell its length", async () => {
    expect((await send("/sprog", '{"sprog":"en"}', { "Content-Type": "application/json" })).status).toBe(415);
    expect(await sendRaw("/sprog", "sprog=en", "chunked")).toBe(415);
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

/** Posts a form to a path as it stands, which fetch would tidy first; "chunked" does not say how long it is. */
function sendRaw(path: string, body: string, length: "told" | "chunked" = "told"): Promise<number> {
  const { hostname, port } = new URL(site.base);
  const headers: Record<string, string> = {
    Origin: site.base,
    "Content-Type": "application/x-www-form-urlencoded",
    ...(length === "told" ? { "Content-Length": String(body.length) } : { "Transfer-Encoding": "chunked" }),
  };
  return new Promise((resolve, reject) => {
    const asking = httpRequest({ hostname, port, path, method: "POST", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    asking.on("error", reject);
    asking.end(body);
  });
}

/** Sends lines over a connection of their own, and resolves to everything that was answered until the server closed it. */
function sendLines(lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site.base).port), "localhost");
    let answers = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      answers += chunk;
    });
    socket.on("close", () => resolve(answers)).on("error", reject);
    socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
  });
}
