/**
 * A new municipality in a real browser: its plan, from its beginning to what the leader does of it; its people, from the list
 * they come in with to the day on which nobody lacks anything; and one that joins and leaves again.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { formDayText } from "../../app/base/dates/date-text.ts";
import { cast } from "../../db/demo/cast.ts";
import { type Site, startSite } from "./site.ts";
import { openBrowser, openVisitor, phoneSize, signInAs, signInByCode } from "./visitor.ts";

let site: Site;
let browser: Browser;
beforeAll(async () => {
  // The demo's own letters would else keep the journey's waiting for minutes.
  site = await startSite({ people: 40, env: { MAIL_PER_MINUTE: "600" } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe("a new municipality's plan", () => {
  it("is begun by the secretariat, reaches the leader by letter, and is ticked by both, without scripts", async () => {
    const office = (await openVisitor(browser, site.base, { scripts: false })).page;
    await signInAs(office, "sekretariat");
    await office.getByRole("link", { name: "Planer", exact: true }).click();
    await office.getByLabel("Kommune").selectOption({ label: "Aarhus" });
    await office.getByRole("button", { name: "Begynd planen" }).click();
    expect(await office.getByRole("heading", { level: 1 }).textContent()).toBe("Plan for Aarhus");
    await office.getByRole("checkbox", { name: "Aftalen er underskrevet" }).check();
    await office.getByRole("checkbox", { name: "Introduktion for lederne" }).check();
    await office.getByRole("button", { name: "Markér de valgte som gjort" }).click();
    expect(await office.getByRole("status").textContent()).toContain("gjort");

    const letter = await site.post.letterTo(cast.karen.mail, /Velkommen i Den Digitale Hotline/);
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await signInAs(page, "leder");
    await page.goto(new URL(/\/planer\/\d+/.exec(letter.text!)![0], site.base).href);
    const told = (await page.getByRole("main").textContent())!;
    for (const part of [
      "De første vagter er lagt og taget",
      "Opfølgningsmøde",
      cast.karen.name,
      cast.sanne.name,
    ])
      expect(told).toContain(part);
    expect(await page.getByRole("checkbox", { name: "Opfølgningsmøde" }).count()).toBe(0);

    await page.goto("/min-side");
    await page.getByRole("link", { name: "Se dine punkter" }).click();
    expect(await page.getByRole("checkbox", { name: "Superbruger og kvalitetskoordinator" }).count()).toBe(0);
    await page.getByRole("checkbox", { name: "Guiderne er klar" }).check();
    await page.getByRole("button", { name: "Markér de valgte som gjort" }).click();
    expect(await page.getByRole("checkbox", { name: "Guiderne er klar" }).count()).toBe(0);
    await context.close();

    const plan = office.url();
    await office.goto("/sekretariat/kommuner/751/medlemskab");
    await office.getByLabel("Superbruger").selectOption({ label: cast.bo.name });
    await office.getByLabel("Kvalitetskoordinator").selectOption({ label: cast.karen.name });
    await office.getByRole("button", { name: "Gem kontakter" }).click();
    await office.goto(plan);
    const tags = office.getByRole("listitem").filter({ hasText: "Gjort" });
    expect(await tags.filter({ hasText: "Guiderne er klar" }).count()).toBe(1);
    expect(await tags.filter({ hasText: "Superbruger og kvalitetskoordinator" }).count()).toBe(1);
    expect(await tags.filter({ hasText: "Velkomstpakke til kommunen" }).count()).toBe(1);
    expect(await tags.filter({ hasText: "Agenterne er oprettet på sitet" }).count()).toBe(1);
  });
});

const newLeader = { name: "Lone Ærøskov", mail: "lone.aeroeskov@eksempel.dk" };
const team = [
  { name: "Åse Marstalsen", mail: "aase.marstalsen@eksempel.dk" },
  { name: "Bjørn Søbygård", mail: "bjoern.soebygaard@eksempel.dk" },
];

const danishDay = (later: number) => formDayText(daysLater(danishDate(site.now()), later));

describe("a new municipality's people", () => {
  it("come in by a list, which does nothing before it is confirmed", async () => {
    const places = join(site.folder, "kommuner.csv");
    writeFileSync(places, "kode;navn;region;udtræder\n492;Ærø;Syddanmark;\n");
    await site.ddh("import-municipalities", places);
    const line = ({ name, mail }: typeof newLeader, role: string) =>
      `${name};${mail};Ærø;${role};${danishDay(0)}`;
    const lines = [line(newLeader, "leder"), ...team.map((agent) => line(agent, "agent"))];
    const list = ["Navn;Mail;Kommune;Rolle;Startdato", ...lines].join("\r\n");
    const { page: office, context } = await openVisitor(browser, site.base, { scripts: false });
    await signInAs(office, "sekretariat");
    await office.goto("/sekretariat/personer/import");
    const file = { name: "ærø.csv", mimeType: "text/csv", buffer: Buffer.from(list, "latin1") };
    await office.getByLabel("Liste").setInputFiles(file);
    await office.getByRole("button", { name: "Se, hvad den ville gøre" }).click();
    const preview = office.url();
    const told = await office.getByRole("main").textContent();
    for (const part of ["Nye (3)", newLeader.name, team[0]!.name, "Intet er ændret endnu."])
      expect(told).toContain(part);
    await office.goto("/sekretariat/personer?kommune=492");
    expect(await office.getByRole("main").textContent()).not.toContain(newLeader.name);
    await office.goto(preview);
    await office.getByRole("button", { name: "Indlæs listen" }).click();
    expect(await office.getByRole("status").textContent()).toContain("3 nye");

    await office.goto("/sekretariat/planer");
    await office.getByLabel("Kommune").selectOption({ label: "Ærø" });
    await office.getByRole("button", { name: "Begynd planen" }).click();
    await context.close();
  });

  it("are followed by their leader from the letter of welcome until nobody lacks anything", async () => {
    await site.post.letterTo(newLeader.mail, /Velkommen i Den Digitale Hotline/);
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await signInByCode(page, site.post, newLeader.mail);
    await page.goto("/mit-hold");
    const main = page.getByRole("main");
    expect(await main.textContent()).toContain("Ingen er forsinket.");
    await page.getByRole("button", { name: "Fortsæt med alle 2 i visningen" }).click();
    await page.getByRole("button", { name: "Mind 2 personer" }).click();
    expect(await page.getByRole("status").textContent()).toContain("2 er mindet.");
    for (const { mail } of team) await site.post.letterTo(mail, /mangler/);

    await page.getByRole("button", { name: "Fortsæt med alle 2 i visningen" }).click();
    expect(await main.textContent()).toContain("Ingen af dem kan mindes lige nu");
    await page.getByRole("button", { name: "Tilmeld 2 personer" }).click();
    expect(await page.getByRole("status").textContent()).toContain("2 er tilmeldt");
    for (const { mail } of team) await site.post.letterTo(mail, /kursusdag/);

    const history = join(site.folder, "historik.csv");
    const done = team.flatMap(({ mail }) => [
      `${mail};e-læring;${danishDay(-2)};`,
      `${mail};kursusdag;${danishDay(-3)};Aarhus`,
    ]);
    writeFileSync(history, ["mail;hvad;dato;kommune", ...done].join("\n"));
    await site.ddh("import-history", history);
    await page.goto("/mit-hold");
    expect(await main.textContent()).toContain("»Adgange til systemerne«");
    // They had learnt it all before the site: no plan is needed.
    for (const { name } of team) {
      await page.goto("/mit-hold");
      await page.getByRole("link", { name }).click();
      await page.getByRole("link", { name: "Se planen og sæt kryds" }).click();
      await page.getByRole("link", { name: "Afslut planen" }).click();
      expect(await main.textContent()).toContain(`Uden plan er ${name} klar til vagt.`);
      await page.getByRole("button", { name: "Afslut planen" }).click();
      expect(await page.getByRole("status").textContent()).toContain("Planen er afsluttet.");
    }
    await page.goto("/mit-hold");
    expect(await main.textContent()).toContain("Alle er færdige. Du skal ikke gøre noget.");
    await context.close();
  });
});

const leader = { name: "Rikke Nordbysen", mail: "rikke.nordbysen@eksempel.dk" };
const superuser = { name: "Palle Tranebjerg", mail: "palle.tranebjerg@eksempel.dk" };

describe("a municipality that joins and leaves again", () => {
  let office: Page;
  let main: Locator;
  const enter = async () => {
    office = (await openVisitor(browser, site.base, { scripts: false })).page;
    main = office.getByRole("main");
    await signInAs(office, "sekretariat");
  };

  it("is let in with those it names, and its plan sees that they are", async () => {
    await enter();
    await office.goto("/sekretariat/kommuner/ny");
    await office.getByLabel("Kommune", { exact: true }).fill("Samsø");
    await office.getByLabel("Kommunekode").fill("741");
    await office.getByLabel("Region").selectOption("Midtjylland");
    await office.getByLabel("Med fra").fill(danishDay(0));
    const named = { Leder: leader, Superbruger: superuser, Kvalitetskoordinator: leader };
    for (const [part, { name, mail }] of Object.entries(named)) {
      const group = office.getByRole("group", { name: part, exact: true });
      await group.getByLabel("Navn").fill(name);
      await group.getByLabel("Mail").fill(mail);
    }
    await office.getByRole("button", { name: "Optag kommunen" }).click();
    expect(await office.getByRole("status").textContent()).toContain("Kommunen er optaget");
    await office.getByRole("link", { name: /punkter er gjort/ }).click();
    const done = office.getByRole("listitem").filter({ hasText: "Gjort" });
    expect(await done.filter({ hasText: "Superbruger og kvalitetskoordinator er udpeget" }).count()).toBe(1);
    await site.post.letterTo(leader.mail, /Velkommen i Den Digitale Hotline/);
  });

  it("has someone on its list twice, whom the secretariat makes one", async () => {
    await office.goto("/personer/ny");
    await office.getByLabel("Navn").fill(superuser.name);
    await office.getByLabel("Mail").fill("palle@eksempel.dk");
    await office.getByLabel("Kommune").selectOption({ label: "Samsø" });
    await office.getByLabel("Startdato").fill(danishDay(0));
    await office.getByRole("button", { name: "Tilføj" }).click();
    await office.goto("/sekretariat/personer?kommune=741");
    const twice = main.getByRole("link", { name: superuser.name });
    expect(await twice.count()).toBe(2);
    await twice.first().click();
    await office.getByRole("link", { name: /Læg de to sammen/ }).click();
    await main.getByRole("link", { name: superuser.name, exact: true }).click();
    await office.getByRole("checkbox", { name: /fortrydes/ }).check();
    await office.getByRole("button", { name: "Læg de to sammen" }).click();
    expect(await office.getByRole("status").textContent()).toContain("De to er lagt sammen");
    await office.goto("/sekretariat/personer?kommune=741");
    expect(await twice.count()).toBe(1);
  });

  it("stands with all others on a list that would close half of all people: stopped, and asked about with the number", async () => {
    await office.goto("/sekretariat/kommuner");
    const places = await office
      .getByRole("table", { name: "Med i dag" })
      .getByRole("rowheader")
      .allTextContents();
    const lines = places.map((place, at) => `Ny ${place};ny${at}@eksempel.dk;${place};agent;${danishDay(0)}`);
    await office.goto("/sekretariat/personer/import");
    const list = ["Navn;Mail;Kommune;Rolle;Startdato", ...lines].join("\r\n");
    const file = { name: "alle.csv", mimeType: "text/csv", buffer: Buffer.from(list, "latin1") };
    await office.getByLabel("Liste").setInputFiles(file);
    await office.getByRole("button", { name: "Se, hvad den ville gøre" }).click();
    for (const box of await office.getByRole("checkbox", { name: /står på listen/ }).all()) await box.check();
    await office.getByRole("button", { name: "Indlæs listen" }).click();
    const stopped = /Listen ville lukke (\d+) af \d+ personer\. Skriv tallet \1 for at bekræfte/;
    expect(await main.textContent()).toMatch(stopped);
    await office.getByLabel("Hvor mange lukkes?").fill("2");
    await office.getByRole("button", { name: "Indlæs listen" }).click();
    expect(await main.textContent()).toMatch(stopped);
    expect(await office.getByLabel("Hvor mange lukkes?").inputValue()).toBe("2");
    await office.goto("/sekretariat/personer?kommune=741");
    expect(await main.textContent()).toContain(superuser.name);
    expect(await main.textContent()).not.toContain("Ny Samsø");
  });

  it("gives notice, and on the day its people are closed, while the totals keep them", async () => {
    await office.goto("/sekretariat/kommuner/741/medlemskab");
    await office.getByLabel("Sidste dag").fill(danishDay(0));
    await office.getByRole("button", { name: "Gem opsigelsen" }).click();
    expect(await office.getByRole("status").textContent()).toContain("Opsigelsen er gemt.");
    // The next day, just before the job, which runs five seconds into each minute.
    await site.restartAt(new Date("2026-11-24T10:11:58+01:00"));
    await enter();
    const here = async () => {
      await office.goto("/sekretariat/personer?kommune=741");
      return main.getByRole("link", { name: superuser.name }).count();
    };
    await expect.poll(here, { interval: 1000 }).toBe(0);
    await office.goto("/sekretariat/kommuner");
    const row = office.getByRole("row").filter({ hasText: "Samsø" });
    expect(await row.getByRole("cell").allTextContents()).toEqual([expect.anything(), "2", "0", "0"]);
  });
});
