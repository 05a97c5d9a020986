/** The built server: what somebody has typed waits while a form is refused. */
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { browserAccepts, get, send, signIn, site, withSite } from "./edge-requests.ts";

withSite();
let cookie: string;
beforeAll(async () => {
  cookie = await signIn("agent");
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
