/** `npm run dev`: the pages from their sources. */
import { expect, it } from "vitest";
import { startSite } from "../journeys/site.ts";

it("serves pages, style sheet and script from their sources", async () => {
  const site = await startSite({ env: { MODE: "development", NODE_ENV: "development" } });
  try {
    const page = await (await fetch(`${site.base}/log-ind`)).text();
    expect(page).toContain("<h1>Log ind</h1>");
    const sheet = await fetch(site.base + /rel="stylesheet" href="([^"]+)"/.exec(page)![1], {
      headers: { Accept: "text/css,*/*;q=0.1" },
    });
    expect(sheet.headers.get("Content-Type")).toMatch(/^text\/css/);
    expect(await sheet.text()).toContain(".top-grid");
    const script = await fetch(site.base + /type="module" src="([^"]+)"/.exec(page)![1]);
    expect(script.headers.get("Content-Type")).toMatch(/^text\/javascript/);
  } finally {
    await site.stop();
  }
});
