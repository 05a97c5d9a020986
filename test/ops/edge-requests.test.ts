/** The built server: which requests it refuses, whatever they ask for. */
import { beforeAll, describe, expect, it } from "vitest";
import { get, send, sendLines, sendRaw, signIn, site, withSite } from "./edge-requests.ts";

withSite();
let cookie: string;
beforeAll(async () => {
  cookie = await signIn("agent");
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

  it("refuses a list of people that is too long where it was sent from, and says how many rows it may have", async () => {
    const row = "Ny Nu;ny@eksempel.dk;Aarhus;agent;01-11-2026\n";
    const list = (rows: number) =>
      `--x\r\nContent-Disposition: form-data; name="fil"; filename="a.csv"\r\n\r\nnavn;mail;kommune;rolle;startdato\n${row.repeat(rows)}\r\n--x--\r\n`;
    const headers = {
      Accept: "text/html",
      Cookie: await signIn("sekretariat"),
      "Content-Type": "multipart/form-data; boundary=x",
    };
    const tooLong = await send("/sekretariat/personer/import/fil", list(5001), headers);
    expect(tooLong.status).toBe(422);
    expect(await tooLong.text()).toContain("Listen har mere end 5.000 rækker. Del den i flere.");
    const longest = await send("/sekretariat/personer/import/fil", list(5000), headers);
    expect([longest.status, longest.headers.get("Location")]).toEqual([303, expect.stringMatching(/\d$/)]);
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
    const stop = (query: string) =>
      fetch(`${site.base}/svar/ukendt/stille${query}`, { method: "POST", headers });
    expect((await stop("")).status).toBe(403);
    // A mail program's server has no Origin, and its address has the link's secret.
    expect((await stop("?mail=1")).status).toBe(200);
    const fewer = (end: string) =>
      fetch(`${site.base}/faerre-mails/ukendt${end}`, { method: "POST", headers });
    expect([(await fewer("/stop")).status, (await fewer("")).status]).toEqual([200, 403]);
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
