/** Pages on the way in, and those that letters lead to. */
import { cast } from "../../../db/demo/cast.ts";
import { linksOn } from "../../journeys/page-faults.ts";
import type { Visits } from "./visits.ts";

export async function lookAtWaysIn(visits: Visits): Promise<void> {
  await lookAtSignIn(visits);
  await lookAtAccount(visits);
  await visits.as(undefined, async (page) => visits.walk(page, "/demo/overskrift"));
  for (const beginning of ["/svar/", "/faerre-mails/"])
    await visits.as(undefined, async (page) => visits.walk(page, await visits.linkInPost(page, beginning)));
  await lookAtNewMail(visits);
  await visits.as("leder", (page) => visits.at(page, "/findes-ikke", 404));
  await visits.as("styregruppe", (page) => visits.at(page, "/mit-hold", 403));
}

const lookAtSignIn = (visits: Visits): Promise<void> =>
  visits.as(undefined, async (page) => {
    await page.goto("/log-ind");
    await page.getByRole("textbox").fill(cast.bo.mail);
    await page.getByRole("main").getByRole("button").click();
    await page.waitForURL("**/log-ind/kode*");
    await visits.walk(page, new URL(page.url()).pathname);
    await visits.at(page, "/log-ind/link/ukendt", 410);
    await visits.walk(page, await visits.linkInPost(page, "/log-ind/link/"));
  });

/** By a municipality's own account, at the demo's provider. */
const lookAtAccount = (visits: Visits): Promise<void> =>
  visits.as(undefined, async (page) => {
    await page.goto("/log-ind/kommunekonto");
    await page.getByRole("link", { name: "Aarhus" }).click();
    await page.getByRole("button", { name: cast.astrid.name }).click();
    await page.waitForURL(/foerste-gang/);
    await visits.here(page, "/log-ind/kommunekonto/foerste-gang");
    const answer = "/log-ind/kommunekonto/svar";
    await visits.at(page, answer, 410);
    visits.seen.set(answer, answer);
  });

/** A new mail address, which its person, a letter and the secretariat have pages for. */
async function lookAtNewMail(visits: Visits): Promise<void> {
  const agent = await visits.visitor("agent");
  await agent.goto("/min-side/mailadresse");
  await agent.getByRole("main").getByRole("textbox").fill("et.nyt.navn@eksempel.dk");
  await agent.getByRole("main").getByRole("button").click();
  await agent.waitForURL(/ok=sendt/);
  await visits.here(agent, "/min-side/mailadresse");
  await visits.walk(agent, await visits.linkInPost(agent, "/mailadresse/"));
  await visits.as("sekretariat", async (page) => {
    await page.goto("/sekretariat/mailadresser");
    await visits.here(page, "/sekretariat/mailadresser");
    const change = (await linksOn(page)).find((path) => /mailadresser\/\d+$/.test(path))!;
    await visits.walk(page, change);
    await page.goto(change);
    await page.getByLabel("Begrundelse").fill("Kender ikke adressen");
    await page.getByRole("button", { name: "Behold den gamle adresse" }).click();
    await page.waitForURL(/ok=afvist/);
    await visits.at(page, change);
  });
  await visits.at(agent, "/log-ind/kode");
  await agent.context().close();
}
