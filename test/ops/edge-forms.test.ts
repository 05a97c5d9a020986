/** The built server: which forms it refuses before a route reads them, and what the refusals say. */
import { beforeAll, describe, expect, it } from "vitest";
import { browserAccepts, get, send, signIn, site, withSite } from "./edge-requests.ts";

withSite();
let cookie: string;
beforeAll(async () => {
  cookie = await signIn("agent");
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
