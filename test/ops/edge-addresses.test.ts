/** The built server: what it answers for an address before a route handles it. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { get, sendRaw, sendToHost, signIn, site, withSite } from "./edge-requests.ts";

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
