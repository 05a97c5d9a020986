/**
 * A new municipality in a real browser: its plan, the import of its people until everyone has completed the training,
 * and a municipality that joins and leaves again.
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
  // With the default rate the demo's own letters would delay the test's by minutes.
  site = await startSite({ people: 40, env: { MAIL_PER_MINUTE: "600" } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe("a new municipality's plan", () => {
  it("is started by the secretariat, announced to the leader by letter, and ticked by both, without scripts", async () => {
    const secretariat = (await openVisitor(browser, site.base, { scripts: false })).page;
    await signInAs(secretariat, "sekretariat");
    await secretariat.getByRole("link", { name: "Planer", exact: true }).click();
    await secretariat.getByLabel("Kommune").selectOption({ label: "Aarhus" });
    await secretariat.getByRole("button", { name: "Begynd planen" }).click();
    expect(await secretariat.getByRole("heading", { level: 1 }).textContent()).toBe("Plan for Aarhus");
    await secretariat.getByRole("checkbox", { name: "Aftalen er underskrevet" }).check();
    await secretariat.getByRole("checkbox", { name: "Introduktion for lederne" }).check();
    await secretariat.getByRole("button", { name: "Markér de valgte som gjort" }).click();
    expect(await secretariat.getByRole("status").textContent()).toContain("gjort");

    await letLettersGo();
    const letter = await site.mailbox.letterTo(cast.karen.mail, /Velkommen i Den Digitale Hotline/);
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await signInAs(page, "leder");
    await page.goto(new URL(/\/planer\/\d+/.exec(letter.text!)![0], site.base).href);
    const text = (await page.getByRole("main").textContent())!;
    for (const role of [
      "De første vagter er lagt og taget",
      "Opfølgningsmøde",
      cast.karen.name,
      cast.sanne.name,
    ])
      expect(text).toContain(role);
    expect(await page.getByRole("checkbox", { name: "Opfølgningsmøde" }).count()).toBe(0);

    await page.goto("/min-side");
    await page.getByRole("link", { name: "Se dine punkter" }).click();
    expect(await page.getByRole("checkbox", { name: "Superbruger og kvalitetskoordinator" }).count()).toBe(0);
    await page.getByRole("checkbox", { name: "Guiderne er klar" }).check();
    await page.getByRole("button", { name: "Markér de valgte som gjort" }).click();
    expect(await page.getByRole("checkbox", { name: "Guiderne er klar" }).count()).toBe(0);
    await context.close();

    const plan = secretariat.url();
    await secretariat.goto("/sekretariat/kommuner/751/medlemskab");
    await secretariat.getByLabel("Superbruger").selectOption({ label: cast.bo.name });
    await secretariat.getByLabel("Kvalitetskoordinator").selectOption({ label: cast.karen.name });
    await secretariat.getByRole("button", { name: "Gem kontakter" }).click();
    await secretariat.goto(plan);
    const tags = secretariat.getByRole("listitem").filter({ hasText: "Gjort" });
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

/** Lets the five minutes pass in which letters can be taken back. */
const letLettersGo = () => site.restartAt(new Date(site.now().getTime() + 6 * 60_000));

const danishDay = (days: number) => formDayText(daysLater(danishDate(site.now()), days));

describe("a new municipality's people", () => {
  it("are imported from a list, which changes nothing before it is confirmed", async () => {
    const municipalities = join(site.folder, "kommuner.csv");
    writeFileSync(municipalities, "kode;navn;udtræder\n492;Ærø;\n");
    await site.ddh("import-municipalities", municipalities);
    const line = ({ name, mail }: typeof newLeader, role: string) =>
      `${name};${mail};Ærø;${role};${danishDay(0)}`;
    const lines = [line(newLeader, "leder"), ...team.map((agent) => line(agent, "agent"))];
    const list = ["Navn;Mail;Kommune;Rolle;Startdato", ...lines].join("\r\n");
    const { page: secretariat, context } = await openVisitor(browser, site.base, { scripts: false });
    await signInAs(secretariat, "sekretariat");
    await secretariat.goto("/sekretariat/personer/import");
    const file = { name: "ærø.csv", mimeType: "text/csv", buffer: Buffer.from(list, "latin1") };
    await secretariat.getByLabel("Liste").setInputFiles(file);
    await secretariat.getByRole("button", { name: "Se, hvad den vil gøre" }).click();
    await secretariat.getByText("Intet er ændret endnu.").waitFor();
    const preview = secretariat.url();
    const text = await secretariat.getByRole("main").textContent();
    for (const role of ["Nye (3)", newLeader.name, team[0]!.name, "Intet er ændret endnu."])
      expect(text).toContain(role);
    await secretariat.goto("/sekretariat/personer?kommune=492");
    expect(await secretariat.getByRole("main").textContent()).not.toContain(newLeader.name);
    await secretariat.goto(preview);
    await secretariat.getByRole("button", { name: "Indlæs listen" }).click();
    expect(await secretariat.getByRole("main").textContent()).toContain(
      "Det her bliver sendt til 3 personer.",
    );
    await secretariat.getByRole("button", { name: /send mails$/i }).click();
    expect(await secretariat.getByRole("status").textContent()).toContain("3 nye");

    await secretariat.goto("/sekretariat/planer");
    await secretariat.getByLabel("Kommune").selectOption({ label: "Ærø" });
    await secretariat.getByRole("button", { name: "Begynd planen" }).click();
    await context.close();
  });

  it("are followed by their leader from the welcome letter until everyone has completed everything", async () => {
    await letLettersGo();
    await site.mailbox.letterTo(newLeader.mail, /Velkommen i Den Digitale Hotline/);
    const { page, context } = await openVisitor(browser, site.base, { viewport: phoneSize });
    await signInByCode(page, site.mailbox, newLeader.mail);
    await page.goto("/mit-hold");
    const main = page.getByRole("main");
    expect(await main.textContent()).toContain("0 af 2 er klar til vagt. Én ting venter på dig.");
    await page.getByRole("button", { name: "Fortsæt med alle 2 i visningen" }).click();
    await page.getByRole("button", { name: "Send påmindelse til 2" }).click();
    expect(await main.textContent()).toContain("Det her bliver sendt til 2 personer.");
    await page.getByRole("button", { name: /send mails$/i }).click();
    expect(await page.getByRole("status").textContent()).toContain("Påmindelsen er på vej til 2.");
    expect(await page.getByRole("status").textContent()).toContain("Mail om det sendes først da.");

    await page.getByRole("button", { name: "Fortsæt med alle 2 i visningen" }).click();
    expect(await main.textContent()).toContain("Ingen af dem kan få en påmindelse lige nu");
    await page.goto("/mit-hold");
    await page.getByRole("link", { name: "Tilmeld", exact: true }).click();
    await page.getByRole("button", { name: "Tilmeld 2" }).click();
    await page.getByRole("button", { name: /send mails$/i }).click();
    expect(await page.getByRole("status").textContent()).toContain("2 er tilmeldt");
    // Both acts' letters wait until neither can be undone, and go in the order in which things happened.
    await letLettersGo();
    for (const { mail } of team) {
      const [reminder, seat] = [
        await site.mailbox.letterTo(mail, /mangler/),
        await site.mailbox.letterTo(mail, /plads på kursusdagen/),
      ].map((letter) => site.mailbox.letters.indexOf(letter));
      expect(reminder).toBeLessThan(seat!);
    }

    const history = join(site.folder, "historik.csv");
    const done = team.flatMap(({ mail }) => [
      `${mail};e-læring;${danishDay(-2)};`,
      `${mail};kursusdag;${danishDay(-3)};Aarhus`,
    ]);
    writeFileSync(history, ["mail;hvad;dato;kommune", ...done].join("\n"));
    await site.ddh("import-history", history);
    await page.goto("/mit-hold");
    expect(await main.textContent()).toContain("Adgange til systemerne");
    // They completed the training before the site existed, so no plan is needed.
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
    expect(await main.textContent()).toContain("Alle er færdige. Alt er gjort.");
    await context.close();
  });
});

const leader = { name: "Rikke Nordbysen", mail: "rikke.nordbysen@eksempel.dk" };
const superuser = { name: "Palle Tranebjerg", mail: "palle.tranebjerg@eksempel.dk" };

describe("a municipality that joins and leaves again", () => {
  let secretariat: Page;
  let main: Locator;
  const enter = async () => {
    secretariat = (await openVisitor(browser, site.base, { scripts: false })).page;
    main = secretariat.getByRole("main");
    await signInAs(secretariat, "sekretariat");
  };

  it("is added with its contacts, which completes the plan's item about them", async () => {
    await enter();
    await secretariat.goto("/sekretariat/kommuner/ny");
    await secretariat.getByLabel("Kommune", { exact: true }).fill("0741");
    await secretariat.getByRole("textbox", { name: "Med fra" }).fill(danishDay(0));
    const named = { Leder: leader, Superbruger: superuser, Kvalitetskoordinator: leader };
    for (const [role, { name, mail }] of Object.entries(named)) {
      const group = secretariat.getByRole("group", { name: role, exact: true });
      await group.getByLabel("Navn").fill(name);
      await group.getByLabel("Mail").fill(mail);
    }
    await secretariat.getByRole("button", { name: "Optag kommunen" }).click();
    expect(await main.textContent()).toMatch(/Det her bliver sendt til \d+ personer\./);
    await secretariat.getByRole("button", { name: /send mails$/i }).click();
    expect(await secretariat.getByRole("status").textContent()).toContain("Kommunen er optaget");
    await secretariat.getByRole("link", { name: /punkter er gjort/ }).click();
    const done = secretariat.getByRole("listitem").filter({ hasText: "Gjort" });
    expect(await done.filter({ hasText: "Superbruger og kvalitetskoordinator er udpeget" }).count()).toBe(1);
  });

  it("has one person twice, whom the secretariat merges", async () => {
    await secretariat.goto("/personer/ny");
    await secretariat.getByLabel("Navn").fill(superuser.name);
    await secretariat.getByLabel("Mail").fill("palle@eksempel.dk");
    await secretariat.getByLabel("Kommune").selectOption({ label: "Samsø" });
    await secretariat.getByRole("textbox", { name: "Startdato" }).fill(danishDay(0));
    await secretariat.getByRole("button", { name: "Tilføj" }).click();
    await secretariat.goto("/sekretariat/personer?kommune=741");
    const twice = main.getByRole("link", { name: superuser.name });
    expect(await twice.count()).toBe(2);
    await twice.first().click();
    await secretariat.getByRole("link", { name: /Læg de to sammen/ }).click();
    await main.getByRole("link", { name: superuser.name, exact: true }).click();
    await secretariat.getByLabel("Begrundelse").fill("Palle står på listen med to adresser");
    await secretariat.getByRole("checkbox", { name: /fortrydes/ }).check();
    await secretariat.getByRole("button", { name: "Læg de to sammen" }).click();
    expect(await secretariat.getByRole("status").textContent()).toContain("De to er lagt sammen");
    await secretariat.goto("/sekretariat/personer?kommune=741");
    expect(await twice.count()).toBe(1);
  });

  it("is part of a list that would end half of all people: the import asks for the number and refuses a wrong one", async () => {
    await secretariat.goto("/sekretariat/kommuner");
    const municipalities = await secretariat
      .getByRole("table", { name: "Med i dag" })
      .getByRole("rowheader")
      .allTextContents();
    const lines = municipalities.map(
      (name, at) => `Ny ${name};ny${at}@eksempel.dk;${name};agent;${danishDay(0)}`,
    );
    await secretariat.goto("/sekretariat/personer/import");
    const list = ["Navn;Mail;Kommune;Rolle;Startdato", ...lines].join("\r\n");
    const file = { name: "alle.csv", mimeType: "text/csv", buffer: Buffer.from(list, "latin1") };
    await secretariat.getByLabel("Liste").setInputFiles(file);
    await secretariat.getByRole("button", { name: "Se, hvad den vil gøre" }).click();
    await main.getByText("Intet er ændret endnu.").waitFor();
    for (const box of await secretariat.getByRole("checkbox", { name: /står på listen/ }).all())
      await box.check();
    await secretariat.getByRole("button", { name: "Indlæs listen" }).click();
    const stopped = /Listen ville lukke (\d+) af \d+ personer\. Skriv tallet \1 for at bekræfte/;
    expect(await main.textContent()).toMatch(stopped);
    await secretariat.getByLabel("Hvor mange lukkes?").fill("2");
    await secretariat.getByRole("button", { name: "Indlæs listen" }).click();
    expect(await main.textContent()).toMatch(stopped);
    expect(await secretariat.getByLabel("Hvor mange lukkes?").inputValue()).toBe("2");
    await secretariat.goto("/sekretariat/personer?kommune=741");
    expect(await main.textContent()).toContain(superuser.name);
    expect(await main.textContent()).not.toContain("Ny Samsø");
  });

  it("gives notice: its people are ended on the last day and still counted in the totals", async () => {
    await secretariat.goto("/sekretariat/kommuner/741/medlemskab");
    await secretariat.getByRole("textbox", { name: "Sidste dag" }).fill(danishDay(0));
    await secretariat.getByRole("button", { name: "Gem opsigelsen" }).click();
    expect(await secretariat.getByRole("status").textContent()).toContain("Opsigelsen er gemt.");
    // The next day, just before the job, which runs five seconds into each minute.
    await site.restartAt(new Date("2026-11-24T10:11:58+01:00"));
    await enter();
    const countPeople = async () => {
      await secretariat.goto("/sekretariat/personer?kommune=741");
      return main.getByRole("link", { name: superuser.name }).count();
    };
    await expect.poll(countPeople, { interval: 1000 }).toBe(0);
    await secretariat.goto("/sekretariat/kommuner");
    const row = secretariat.getByRole("row").filter({ hasText: "Samsø" });
    expect(await row.getByRole("cell").allTextContents()).toEqual([expect.anything(), "2", "0", "0"]);
  });
});
