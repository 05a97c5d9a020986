/** A survey round in a real browser is closed, read as a draft and published. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import SQLite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unseal } from "../../app/surveys/anonymity/sealing.server.ts";
import { monday } from "../clock/monday.ts";
import { pageAddresses, type SeenPages, walkLinks } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import { confirmOpening, createRound, freshLinkOf, waitForThanks, wellbeing } from "./survey-steps.ts";
import { openBrowser, openVisitor, phoneSize, signInAs } from "./visitor.ts";

const dayMs = 86_400_000;
const firstDay = new Date(monday.getTime() - dayMs);
const lastDay = new Date(monday.getTime() + 10 * dayMs);

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite({ people: 40, env: { MAIL_PER_MINUTE: "6000" } });
  browser = await openBrowser();
  await openRoundWithAnAnswer();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The secretariat opens the round, and one agent answers. */
async function openRoundWithAnAnswer(): Promise<void> {
  const secretariat = await openVisitor(browser, site.base);
  await signInAs(secretariat.page, "sekretariat");
  const questionnaire = "Trivselsmåling for agenter, version 2";
  await createRound(secretariat.page, { name: "Trivselsmåling-4", questionnaire, firstDay, lastDay });
  await secretariat.page.getByRole("link", { name: "Se det hele igennem, og åbn" }).click();
  await confirmOpening(secretariat.page, site);
  await secretariat.context.close();
  const agent = await openVisitor(browser, site.base, { scripts: false });
  await agent.page.goto(await freshLinkOf(site, lastDay));
  const question = agent.page.getByRole("group", { name: wellbeing });
  await question.getByLabel("I høj grad", { exact: true }).check();
  await agent.page.getByRole("button", { name: "Send svar" }).click();
  await waitForThanks(agent.page);
  await agent.context.close();
}

describe("a survey round", () => {
  it("is closed once, from any window, and by a process that is killed between the steps and restarted", async () => {
    const data = join(site.folder, "data");
    const openCopy = () => new SQLite(join(data, "ddh.sqlite"));
    const reader = openCopy();
    const id = reader
      .prepare("select id from rounds where name = 'Trivselsmåling-4'")
      .pluck()
      .get() as number;
    const invited = reader.prepare("select id, sealed from invitations where round_id = ?").all(id) as {
      id: number;
      sealed: Buffer;
    }[];
    const opener = readFileSync(join(site.folder, `keys/round-${id}.key`));
    const sent = invited.filter((row) => unseal(row.sealed, row.id, opener).sent).length;
    const { page, context } = await openVisitor(browser, site.base);
    await signInAs(page, "sekretariat");
    const otherDevice = await context.newPage();
    for (const window of [page, otherDevice]) {
      await window.goto(`/sekretariat/maalinger/${id}`);
      await window.getByRole("checkbox", { name: "Jeg ved, at det ikke kan fortrydes" }).check();
    }
    // A reader of the write-ahead log blocks the second step: the answers are anonymised, but neither backup nor key is handled yet.
    reader.exec("begin");
    reader.prepare("select count(*) from rounds").get();
    await page.getByRole("button", { name: "Luk nu for altid" }).click();
    await page.getByText("Målingen er lukket. Svarene er gjort anonyme").waitFor();
    await otherDevice.getByRole("button", { name: "Luk nu for altid" }).click();
    await otherDevice.getByText("Målingen er ikke åben.").waitFor();
    const key = join(site.folder, `keys/round-${id}.key`);
    const backup = join(data, `backups/round-${id}-closed.sqlite`);
    await site.kill(() => {
      reader.exec("rollback");
      reader.close();
      expect([existsSync(key), existsSync(backup)]).toEqual([true, false]);
    });
    expect([existsSync(key), existsSync(backup)]).toEqual([false, true]);
    const after = openCopy();
    const stored = after
      .prepare(
        `select completed, partial, (select count(*) from responses where round_id = rounds.id) as answers
          from rounds where id = ?`,
      )
      .get(id) as { completed: number; partial: number; answers: number };
    after.close();
    expect(sent).toBeGreaterThan(0);
    expect(stored.completed).toBe(sent);
    expect(stored.answers).toBe(sent + (stored.partial < 5 ? 0 : stored.partial));
    await context.close();
  });

  it("is read as a draft by the secretariat, then by the steering group, before it is published to everyone", async () => {
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await signInAs(page, "sekretariat");
    await page.goto("/maalinger");
    await page.getByRole("link", { name: "Gør Trivselsmåling-4 klar" }).click();
    const actOn = async (button: string) => {
      const form = page.locator("form", { has: page.getByRole("button", { name: button }) });
      await form.getByRole("checkbox").check();
      await form.getByRole("button").click();
    };
    await actOn("Gør kladden klar");
    await page.waitForURL(/\/kladde$/);
    const draft = new URL(page.url()).pathname;
    const elsewhere = pageAddresses.filter((address) => !address.includes("/kladde"));
    const seen: SeenPages = new Map(elsewhere.map((address) => [address, address]));
    expect(await walkLinks(page, [draft], seen)).toEqual({});
    expect([...seen.keys()].filter((address) => address.includes("/kladde"))).toHaveLength(4);
    const steering = await openVisitor(browser, site.base, { scripts: false });
    await signInAs(steering.page, "styregruppe");
    const statusOfDraft = async () => (await steering.page.goto(draft))!.status();
    expect(await statusOfDraft()).toBe(404);
    await page.goto(draft.replace(/^(.*)\/kladde$/, "/sekretariat$1/offentliggoer"));
    await actOn("Del kladden med styregruppen");
    await page.getByText("Kladden er delt med styregruppen.").waitFor();
    await steering.page.goto("/maalinger");
    await steering.page.getByRole("link", { name: "Læs kladden til Trivselsmåling-4" }).click();
    await steering.page.getByText("Målingen er ikke offentliggjort.").waitFor();
    await page.reload();
    await page.getByText(/Stig Møllehave, styregruppe/).waitFor();
    await actOn("Offentliggør Trivselsmåling-4");
    await page.getByRole("button", { name: /send mail(s|en)$/i }).click();
    await page.waitForURL(/\/maalinger\/\d+\?/);
    expect(await statusOfDraft()).toBe(200);
    expect(new URL(steering.page.url()).pathname).toBe(draft.replace("/kladde", ""));
    await context.close();
    await steering.context.close();
  });
});
