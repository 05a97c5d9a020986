/** The built server: what it refuses before a route handles the request, and what the refusals say. */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import SQLite from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { siteMap } from "../../app/routes.ts";
import {
  browserAccepts,
  get,
  send,
  sendLines,
  sendRaw,
  sendToHost,
  signIn,
  site,
  withSite,
} from "./edge-requests.ts";

withSite();
let cookie: string;
beforeAll(async () => {
  cookie = await signIn("agent");
});

describe("an address", () => {
  it("answers 404 for an encoded path that is not valid UTF-8", async () => {
    const response = await get("/diplom/%E0");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Siden findes ikke");
  });

  it("separates the packages' host from its own on both ports", async () => {
    const [own, content] = [new URL(site.base), new URL(site.content)];
    expect(await sendToHost(site.content, `${own.hostname}:${content.port}`)).toEqual({ status: 421 });
    expect(await sendToHost(site.content, content.host)).toEqual({ status: 404 });
    expect(await sendToHost(site.base, `${content.hostname}:${own.port}`)).toEqual({
      status: 307,
      to: `${site.base}/min-side?x=1`,
    });
    expect(await sendToHost(site.base, `${content.hostname}:${own.port}`, "POST")).toEqual({ status: 421 });
    expect(await sendToHost(site.base, own.host)).toMatchObject({ status: 303 });
  });

  it("answers 404 for the framework's data addresses and for a page of a role the person does not have", async () => {
    for (const path of ["/min-side.data", "/maalinger.data", "/_root.data", "/__manifest", "/sekretariat"])
      expect((await get(path, { Cookie: cookie })).status, path).toBe(404);
  });

  it("checks access for the path as sent: dots, backslashes and double slashes reach no other address", async () => {
    for (const path of [
      "/diplom/..\\log-ind\\demo",
      "/diplom/../log-ind/demo",
      "/diplom/%2e%2e/log-ind/demo",
      "//x/log-ind",
    ])
      expect(await sendRaw(path, "who=sekretariat"), path).toBe(404);
  });

  it("shows the 404 page with a menu, also for addresses that only accept forms", async () => {
    for (const path of ["/findes-ikke", "/rolle", "/log-ud", "/sprog", "/min-side/enheder/1/afslut"]) {
      const response = await get(path, { Cookie: cookie });
      expect(response.status, path).toBe(404);
      const page = await response.text();
      expect(page).toContain("Siden findes ikke");
      expect(page).toContain('<a href="/min-side"');
    }
  });

  it("serves no folder lists, no sources and no hidden files", async () => {
    const paths = ["/.git/config", "/.npmrc", "/package.json", "/app/routes.ts", "/build/server/index.js"];
    for (const path of [...paths, "/fonts", "/fonts/", "/assets/", "/%2e%2e/package.json"]) {
      expect((await get(path)).status, path).toBe(404);
      expect((await fetch(site.content + path)).status, path).toBe(404);
    }
    for (const path of ["/pakker", "/pakker/", "/pakker/unpacking", `/pakker/${"0".repeat(32)}/`])
      expect((await fetch(site.content + path)).status, path).toBe(404);
  });

  it("answers 416 with the film's size for a range beyond its end", async () => {
    const folder = "db/demo/films";
    const film = readdirSync(folder).find((file) => file.endsWith(".webm"))!;
    const { size } = statSync(join(folder, film));
    const response = await get(`/film/${film}`, { Cookie: cookie, Range: `bytes=${size}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get("Content-Range")).toBe(`bytes */${size}`);
  });
});

describe("a form", () => {
  it("shows the 404 page for a refused form that has no page of its own", async () => {
    const response = await send("/rolle", "rolle=secretariat", { Cookie: cookie });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Siden findes ikke");
  });

  it("shows the 404 page for a form sent to a page without an action, and for ids that do not exist", async () => {
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

  it("offers to switch role when a form's address belongs to another of the person's roles", async () => {
    const steering = await signIn("styregruppe");
    const response = await send("/agenter/1/plan", "", { Cookie: steering, Accept: browserAccepts });
    expect(response.status).toBe(403);
    expect(await response.text()).toMatch(/anden rolle[\s\S]*name="rolle" value="leader"/);
  });

  it("returns after sign-in to the page that the form was sent from", async () => {
    const response = await send("/rolle", "rolle=agent", { Referer: `${site.base}/kursusdage?visning=alle` });
    expect(response.headers.get("Location")).toBe(
      "/log-ind?videre=%2Fkursusdage%3Fvisning%3Dalle&sendt=intet",
    );
    const elsewhere = await send("/rolle", "rolle=agent", { Referer: "https://andre.example/rolle" });
    expect(elsewhere.headers.get("Location")).toBe("/log-ind?videre=%2F&sendt=intet");
  });

  it("treats a form without a body as a form with empty fields", async () => {
    for (const path of ["/log-ind", "/sprog", "/log-ind/demo"]) {
      const response = await fetch(site.base + path, {
        method: "POST",
        headers: { Origin: site.base },
        redirect: "manual",
      });
      expect([400, 422], path).toContain(response.status);
    }
  });

  it("says of a form with a field sent twice that it cannot be read, in Danish", async () => {
    const page = await send("/log-ind", "mail=a@eksempel.dk&mail=b@eksempel.dk&videre=/", {
      Accept: browserAccepts,
    });
    expect([page.status, (await page.text()).includes("Forespørgslen kan ikke læses.")]).toEqual([400, true]);
  });

  it("makes one course of a form that arrives six times, and another of the next page's", async () => {
    const Cookie = await signIn("sekretariat");
    const create = async () => {
      const form = await (await get("/sekretariat/kurser/ny", { Cookie })).text();
      const [, key] = /name="once" value="([\w-]{43})"/.exec(form.slice(form.indexOf("<main")))!;
      const sent = await Promise.all(
        Array.from({ length: 6 }, () =>
          send("/sekretariat/kurser/ny", `once=${key}&title=Dobbelt&audience=agent`, { Cookie }),
        ),
      );
      return [...new Set(sent.map(({ headers }) => headers.get("Location")))];
    };
    const [first, second] = [await create(), await create()];
    expect([first.length, second.length]).toEqual([1, 1]);
    expect(first[0]).toMatch(/^\/sekretariat\/kurser\/\d+\?ok=oprettet$/);
    expect(second[0]).not.toBe(first[0]);
  });

  it("refuses forms with many fields or strange names before it parses them", async () => {
    const many = "mail=a%40b.dk&".repeat(30_000);
    const cases: [string, number][] = [
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
    for (const [form, status] of cases)
      for (const path of ["/log-ind", "/sprog"]) {
        const response = await send(path, form, { Accept: browserAccepts });
        expect(response.status, `${path} ${form.slice(0, 30)}`).toBe(status);
        expect(await response.text()).toContain("Intet er ændret");
      }
  });

  it("redirects a signed-out visitor's form to sign-in, whatever the Accept header says", async () => {
    for (const accepts of [browserAccepts, "*/*"]) {
      const response = await send("/kursusdage/1/tilmelding", "", { Accept: accepts });
      expect(response.status).toBe(303);
      expect(response.headers.get("Location")).toBe(
        "/log-ind?videre=%2Fkursusdage%2F1%2Ftilmelding&sendt=intet",
      );
    }
  });

  it("answers 401 with JSON for a signed-out script", async () => {
    const response = await send("/kursusdage/1/tilmelding", "", { Accept: "application/json" });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ refused: "signed-out" });
  });

  it("refuses a form over 512 kB without reading it", async () => {
    const response = await send("/sprog", `sprog=en&tilbage=${"x".repeat(600_000)}`);
    expect(response.status).toBe(413);
    expect(await response.text()).toBe("Formularen fylder for meget. Intet er ændret.");
  });

  it("shows refusals to a browser as a Danish page with the right status", async () => {
    const browser = { Accept: browserAccepts, Cookie: cookie };
    const cases: [Response, number, string][] = [
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
        "Forespørgslen kommer ikke fra sitet selv.",
      ],
    ];
    for (const [response, status, text] of cases) {
      expect(response.status, text).toBe(status);
      expect(response.headers.get("Content-Type")).toContain("text/html");
      const page = await response.text();
      expect(page).toContain(text);
      expect(page).toContain('<html lang="da">');
    }
    expect(await (await get("/maalinger/4711.csv", { Cookie: cookie })).text()).toBe("Not Found");
  });

  it("changes the language and returns to the same search", async () => {
    const page = await (await get("/kursusdage?visning=alle", { Cookie: cookie })).text();
    expect(page).toContain('name="tilbage" value="/kursusdage?visning=alle"');
    const response = await send("/sprog", "sprog=en&tilbage=%2Fkursusdage%3Fvisning%3Dalle");
    expect(response.headers.get("Location")).toBe("/kursusdage?visning=alle");
  });
});

describe("a request", () => {
  it("ignores forwarded headers that TRUST_PROXY does not vouch for", async () => {
    for (const header of ["X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-Forwarded-For"]) {
      const answer = await send("/sprog", "sprog=da&tilbage=%2F", { [header]: "andre.example" });
      expect(answer.status, header).toBe(303);
      expect(answer.headers.get("Location")).toBe("/");
    }
  });

  it("answers 400 or 422 for a malformed playback report and keeps running", async () => {
    for (const sitting of ["a", `aaaa.é${"a".repeat(42)}`, "..", "a.b.c"]) {
      const report = JSON.stringify({ ranges: [[0, 1]], position: 1, sitting });
      const response = await send("/e-laering/velkommen/set", report, {
        "Content-Type": "application/json",
        Cookie: cookie,
      });
      expect([400, 422], sitting).toContain(response.status);
    }
    expect((await get("/health/live")).status).toBe(200);
  });

  it("survives an upload whose form is cut off", async () => {
    const whole = `--x\r\nContent-Disposition: form-data; name="f"; filename="a.csv"\r\nContent-Type: text/plain\r\n\r\nabc\r\n--x--\r\n`;
    const headers = {
      Cookie: await signIn("sekretariat"),
      "Content-Type": "multipart/form-data; boundary=x",
    };
    for (const path of ["/sekretariat/maalinger/importer/fil", "/sekretariat/personer/import/fil"])
      for (let length = 0; length < whole.length; length += 7)
        expect((await send(path, whole.slice(0, length), headers)).status, `${path} ${length}`).toBeLessThan(
          500,
        );
    expect((await get("/health/live")).status).toBe(200);
  });

  it("answers an upload that is refused with the page it came from, which says why and keeps what was chosen", async () => {
    const form = (field: string) =>
      `--x\r\nContent-Disposition: form-data; name="${field}"\r\n\r\nagents.2\r\n--x\r\nContent-Disposition: form-data; name="fil"; filename="a.csv"\r\n\r\nmail;mail\r\n--x--\r\n`;
    const headers = {
      Accept: "text/html",
      Cookie: await signIn("sekretariat"),
      "Content-Type": "multipart/form-data; boundary=x",
    };
    const answers = await send("/sekretariat/maalinger/importer/fil", form("questionnaire"), headers);
    const page = await answers.text();
    expect(answers.status).toBe(422);
    expect(page).toContain("To kolonner har samme overskrift");
    expect(page).toMatch(/<input type="file"[^>]*aria-invalid="true"[^>]*>/);
    expect(page).toMatch(/<option value="agents.2" selected/);
    const reset = await send("/sprog", "toString=1", {
      ...headers,
      "Content-Type": "application/x-www-form-urlencoded",
      Referer: `${site.base}/sekretariat?a=1`,
    });
    expect([reset.status, await reset.text()]).toEqual([
      400,
      expect.stringContaining('<a class="up" href="/sekretariat?a=1">'),
    ]);
    const people = await send("/sekretariat/personer/import/fil", "navn;mail", headers);
    expect(people.status).toBe(400);
    expect(await people.text()).toContain("Indlæs personer");
  });

  it("answers 400 for a request line without a path", async () => {
    expect(await sendLines(["GET http://andre.example/log-ind HTTP/1.1", "Host: localhost"])).toMatch(
      /^HTTP\/1.1 400 /,
    );
    expect(await sendLines(["GET * HTTP/1.1", "Host: localhost"])).toMatch(/^HTTP\/1.1 400 /);
  });

  it("answers the next request of a connection whose upload was refused", async () => {
    const body = "x".repeat(200_000);
    const received = await sendLines([
      "POST /sprog HTTP/1.1",
      "Host: localhost",
      `Origin: ${site.base}`,
      "Content-Type: multipart/form-data; boundary=b",
      `Content-Length: ${body.length}`,
      "",
      `${body}GET /health/live HTTP/1.1`,
      "Host: localhost",
    ]);
    expect(received).toMatch(/^HTTP\/1.1 415 [\s\S]*HTTP\/1.1 200 /);
  });

  it("answers 415 for other content types and for a form without a Content-Length", async () => {
    expect((await send("/sprog", '{"sprog":"en"}', { "Content-Type": "application/json" })).status).toBe(415);
    expect(await sendRaw("/sprog", "sprog=en", "chunked")).toBe(415);
  });

  it("answers 403 for a form with another Origin or with none", async () => {
    expect((await send("/sprog", "sprog=en", { Origin: "https://andre.example" })).status).toBe(403);
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    expect((await fetch(`${site.base}/sprog`, { method: "POST", headers, body: "sprog=en" })).status).toBe(
      403,
    );
  });

  it("answers 405 for every method but GET, HEAD and POST", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"])
      expect((await fetch(`${site.base}/sprog`, { method, headers: { Origin: site.base } })).status).toBe(
        405,
      );
    expect(await sendLines(["TRACE /sprog HTTP/1.1", "Host: localhost"])).toMatch(/^HTTP\/1.1 405 /);
  });

  it("refuses requests whose length is said in two ways", async () => {
    const post = ["POST /sprog HTTP/1.1", "Host: localhost", `Origin: ${site.base}`];
    for (const lengths of [
      ["Content-Length: 4", "Transfer-Encoding: chunked"],
      ["Content-Length: 4", "Content-Length: 5"],
      ["Transfer-Encoding: chunked, identity"],
      ["Content-Length: +4"],
    ])
      expect(await sendLines([...post, ...lengths]), lengths.join()).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe("what somebody has typed", () => {
  /** The key of the form on the page of one's own data. */
  const keyFor = async (session: string) => {
    const page = await (await get("/min-side/data", { Cookie: session })).text();
    return /data-module="unsaved"><input type="hidden" name="once" value="([\w-]+)"/.exec(page)![1]!;
  };
  const from = () => ({ Accept: browserAccepts, Referer: `${site.base}/min-side/data` });
  const keptCookie = (response: Response) =>
    response.headers
      .getSetCookie()
      .find((set) => set.startsWith("__Host-ddh-kept="))
      ?.split(";")[0];

  it("waits in another role until its person has switched to that", async () => {
    const steering = await signIn("styregruppe");
    const body = `once=${await keyFor(steering)}&note=Skrevet+f%C3%B8r`;
    const refused = await send("/agenter/1/plan", body, { ...from(), Cookie: steering });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("står der igen, når du har skiftet rolle");
    const session = `${steering}; ${keptCookie(refused)}`;
    const switched = await send("/rolle", "rolle=leader", { ...from(), Cookie: session });
    expect(switched.headers.get("Location")).toBe("/min-side/data");
    expect(await (await get("/min-side/data", { Cookie: session })).text()).toContain("Skrevet før");
  });

  it("is not kept without the key of a page of theirs, nor from a form that is open to anyone, nor a file", async () => {
    const key = await keyFor(await signIn("sekretariat"));
    const ended = { ...from(), Cookie: "" };
    const kept = await send("/min-side/data", `once=${key}&name=Nyt+navn`, ended);
    expect([kept.headers.get("Location"), keptCookie(kept)]).toEqual([
      "/log-ind?videre=%2Fmin-side%2Fdata&sendt=gemt",
      expect.any(String),
    ]);
    for (const [path, body] of [
      ["/min-side/data", "name=Nyt+navn"],
      ["/min-side/data", `once=${key.startsWith("A") ? "B" : "A"}${key.slice(1)}&name=Nyt+navn`],
      ["/log-ind", `once=${key}&mail=a%40eksempel.dk`],
      ["/sprog", `once=${key}&sprog=da`],
    ] as const)
      expect(keptCookie(await send(path, body, ended)), `${path} ${body}`).toBeUndefined();
    const upload = { ...ended, "Content-Type": "multipart/form-data; boundary=b" };
    const file = await send("/sekretariat/personer/import/fil", "--b--", upload);
    expect(file.headers.get("Location")).toMatch(/&sendt=fil$/);
    expect(keptCookie(file)).toBeUndefined();
  });

  it("is refused, and not shown, in the session of somebody else who has signed in with that browser since", async () => {
    const body = `once=${await keyFor(await signIn("sekretariat"))}&name=Skrevet+af+Sanne`;
    const refused = await send("/min-side/data", body, { ...from(), Cookie: cookie });
    expect(refused.status).toBe(403);
    const page = await refused.text();
    expect(page).toContain("Siden blev vist for en anden");
    expect(page).not.toContain("Skrevet af Sanne");
    expect(await (await get("/min-side/data", { Cookie: cookie })).text()).not.toContain("Skrevet af Sanne");
  });

  it("can be sent again from the page that refuses it while the database is locked", async () => {
    const session = await signIn("sekretariat");
    const body = `once=${await keyFor(session)}&name=Sanne+%22T%22`;
    const lockingConnection = new SQLite(join(site.folder, "data/ddh.sqlite"));
    lockingConnection.exec("BEGIN IMMEDIATE");
    try {
      const refused = await send("/min-side/data", body, { ...from(), Cookie: session });
      expect(refused.status).toBe(503);
      const page = await refused.text();
      expect(page).toMatch(/<form method="post" action="\/min-side\/data"[^>]*>/);
      expect(page).toContain('name="name" value="Sanne &quot;T&quot;"');
    } finally {
      lockingConnection.exec("ROLLBACK");
      lockingConnection.close();
    }
  });
});

describe("the server", () => {
  it("answers 503 for writes while another process locks the database, and still reads", async () => {
    const browser = { Accept: browserAccepts, Cookie: cookie };
    const page = await (await get("/e-laering/velkommen", browser)).text();
    const sitting = /data-page-open-token="([^"]+)"/.exec(page)![1];
    const report = JSON.stringify({ ranges: [[0, 1]], position: 1, sitting });
    const lockingConnection = new SQLite(join(site.folder, "data/ddh.sqlite"));
    lockingConnection.exec("BEGIN IMMEDIATE");
    try {
      for (const path of ["/min-side", "/min-side/data", "/health/live"])
        expect((await get(path, browser)).status, path).toBe(200);
      const json = { ...browser, "Content-Type": "application/json" };
      expect((await send("/e-laering/velkommen/set", report, json)).status).toBe(503);
      const refused = await send("/rolle", "rolle=agent", browser);
      expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "5"]);
      expect(await refused.text()).toContain("Prøv igen");
    } finally {
      lockingConnection.exec("ROLLBACK");
      lockingConnection.close();
    }
    expect((await send("/rolle", "rolle=agent", browser)).status).toBe(303);
  });

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

  it("does not start in production on the demo's database", async () => {
    const secret = randomBytes(32).toString("hex");
    const production = {
      MODE: "production",
      DATA_DIR: join(site.folder, "data"),
      KEY_DIR: join(site.folder, "keys"),
      BASE_URL: "https://kursus.eksempel.dk",
      SESSION_SECRET: secret,
      PORT: "0",
    };
    const started = promisify(execFile)(process.execPath, ["build/server/server.js"], {
      env: { NODE_ENV: "production", PATH: process.env.PATH, ...production },
    });
    await expect(started).rejects.toMatchObject({
      code: 1,
      stderr:
        "This is a demo's database: anyone could sign in to it. Production needs one of its own (DATA_DIR).\n",
    });
  });

  it("says in a sentence which settings keep it from starting", async () => {
    const started = promisify(execFile)(process.execPath, ["build/server/server.js"], {
      env: { NODE_ENV: "production", PATH: process.env.PATH },
    });
    await expect(started).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Settings are[^}]*$/),
    });
    await expect(started).rejects.toMatchObject({ stderr: expect.not.stringContaining(" at ") });
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

  it("makes the database readable for its owner only", () => {
    for (const file of ["ddh.sqlite", "ddh.sqlite-wal"])
      expect(statSync(join(site.folder, "data", file)).mode & 0o777).toBe(0o600);
  });
});
