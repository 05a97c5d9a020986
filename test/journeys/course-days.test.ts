/** Course days in a real browser: a leader reserves seats, an agent changes to a full day, a host takes attendance on a phone. */
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../db/demo/cast.ts";
import { axeFaultsOf, linksOn } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import { type DemoRole, openBrowser, openVisitor, phoneSize, scriptsStarted, signInAs } from "./visitor.ts";

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite({ people: 250, env: { SMTP_URL: "" } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function signedIn(who: DemoRole, options?: Parameters<typeof openVisitor>[2]): Promise<Page> {
  const { page } = await openVisitor(browser, site.base, options);
  await signInAs(page, who);
  return page;
}

/** Opens the first day whose card has this text, and returns its path. */
async function openDay(page: Page, cardText: RegExp): Promise<string> {
  await page.goto("/kursusdage");
  await page.locator(".day-card", { hasText: cardText }).first().getByRole("link").first().click();
  return new URL(page.url()).pathname;
}

const main = (page: Page) => page.getByRole("main");

describe("course days", () => {
  it("let a leader reserve seats, assign one to a person, and return the rest, without scripts", async () => {
    const page = await signedIn("leder", { scripts: false });
    const day = await openDay(page, /Hjørring/);
    await page.goto(`${day}/hold`);
    await page.getByLabel("Antal pladser i alt").fill("3");
    await page.getByRole("button", { name: "Reserver" }).click();
    await main(page).getByText("3 pladser er reserveret til din kommune, heraf 0 med navn.").waitFor();
    await page.getByLabel("Antal pladser i alt").fill("500");
    await page.getByRole("button", { name: "Ret reservationen" }).click();
    await main(page)
      .getByText(/Du kan højst reservere \d+ pladser\./)
      .first()
      .waitFor();
    expect(await page.getByLabel("Antal pladser i alt").inputValue()).toBe("500");
    await page.goto(`${day}/hold`);
    const person = page.getByLabel("Medarbejder", { exact: true });
    await person.selectOption({ index: (await person.locator("option").count()) - 1 });
    const name = (await person.locator("option:checked").textContent())!.split(",")[0]!;
    await page.getByRole("button", { name: "Tilmeld", exact: true }).click();
    await main(page).getByText("Du har 2 reserverede pladser tilbage at sætte navn på.").waitFor();
    expect(await main(page).locator(".placed").textContent()).toContain(name);
    await page.getByRole("button", { name: "Giv pladser uden navn tilbage nu" }).click();
    await main(page).getByText("Pladserne uden navn er givet tilbage.").waitFor();
    expect(await main(page).locator(".placed").textContent()).toContain(name);
    await page.context().close();
  });

  it("let an agent cancel and undo it, and tell a second cancellation that it changed nothing, without scripts", async () => {
    const page = await signedIn("agent", { scripts: false });
    await openDay(page, /Hjørring/);
    await page.getByRole("button", { name: "Tilmeld dig" }).click();
    const stale = await page.context().newPage();
    await stale.goto(page.url());
    await page.getByRole("button", { name: "Meld afbud" }).click();
    await main(page)
      .getByText(/Du har meldt afbud til .* i Hjørring\./)
      .waitFor();
    await stale.getByRole("button", { name: "Meld afbud" }).click();
    await main(stale).getByText("Du er ikke længere tilmeldt dagen. Intet er ændret.").waitFor();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await main(page).getByText("Det er fortrudt. Alt er, som det var.").waitFor();
    await main(page).getByText("Du har en plads.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Meld afbud" }).click();
    await openDay(page, /Horsens/);
    await page.getByRole("button", { name: "Skriv dig på ventelisten" }).click();
    await page.getByRole("button", { name: "Gå ud af ventelisten" }).click();
    await main(page)
      .getByText(/Du er gået ud af ventelisten til .* i Horsens\./)
      .waitFor();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await main(page).getByText("Det er fortrudt. Alt er, som det var.").waitFor();
    await page.getByRole("button", { name: "Gå ud af ventelisten" }).click();
    await page.getByRole("button", { name: "Fortryd" }).waitFor();
    await page.context().close();
  });

  it("move the focus to the message about what was done", async () => {
    const page = await signedIn("agent");
    const day = await openDay(page, /Hjørring/);
    await page.goto(`${day}?ok=afmeldt`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("role"));
    expect(await focused()).toBe("status");
    await page.goto(day);
    expect(await focused()).toBeNull();
    await page.context().close();
  });

  it("let an agent wait for a full day and keep the current seat until the new one is confirmed", async () => {
    const page = await signedIn("agent");
    const old = await openDay(page, /Hjørring/);
    await page.getByRole("button", { name: "Tilmeld dig" }).click();
    await main(page).getByText("Du er tilmeldt. Bekræftelsen er på vej til din mail.").waitFor();
    const full = await openDay(page, /Horsens/);
    await main(page).getByText("Dagen her er fuld, men du kan vente på den og beholde din plads").waitFor();
    await page.getByRole("button", { name: "Vent på at skifte til denne dag" }).click();
    await main(page).getByText("Du har stadig din plads").first().waitFor();
    expect(await main(page).textContent()).toMatch(/Du er nr\. \d+ på ventelisten/);
    const secretariat = await signedIn("sekretariat");
    await secretariat.goto(`/sekretariat${full}`);
    await secretariat.getByLabel("Antal pladser").fill("20");
    await secretariat.getByRole("button", { name: "Gem antal pladser" }).click();
    await secretariat.getByRole("button", { name: /send mails$/i }).click();
    await main(secretariat).getByText("Antallet af pladser er ændret.").waitFor();
    await page.goto(full);
    await main(page).getByText("Du har en plads.", { exact: false }).first().waitFor();
    await page.goto(old);
    expect(await main(page).textContent()).not.toContain("Du har en plads.");
    await secretariat.context().close();
    await page.context().close();
  });

  it("let a host take attendance on a phone with one tap per name, correct it, and print the host pack", async () => {
    const page = await signedIn("vaert", { viewport: phoneSize });
    await page.goto("/kursusdage");
    const days = (await linksOn(page)).filter((path) => path.endsWith("/fremmoede"));
    const name = page.locator(".roll li", { has: page.locator(".roll-marks") }).first();
    // A day that has begun is listed among the coming days until it is over, then among the past ones.
    for (const day of days) {
      await page.goto(day);
      if ((await name.count()) > 0) break;
    }
    await scriptsStarted(page);
    for (const mark of ["Til stede", "Udeblev"]) {
      const saved = page.waitForResponse((response) => response.request().method() === "POST");
      await name.getByRole("button", { name: new RegExp(`^${mark}`) }).click();
      expect((await saved).status()).toBe(200);
      expect(
        await name.getByRole("button", { name: new RegExp(`^${mark}`) }).getAttribute("aria-pressed"),
      ).toBe("true");
    }
    await page.reload();
    expect(await name.getByRole("button", { name: /^Udeblev/ }).getAttribute("aria-pressed")).toBe("true");
    const tick = (await name.getByRole("button").first().boundingBox())!;
    expect(Math.min(tick.height, tick.width)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      phoneSize.width,
    );
    expect(await axeFaultsOf(page)).toEqual([]);
    await page.getByRole("link", { name: "Værtspakke til print" }).click();
    await page.getByRole("heading", { name: "Tjekliste" }).waitFor();
    expect(await main(page).textContent()).toContain(cast.vibeke.name);
    await page.context().close();
  });

  it("let the secretariat write to everyone on a day and preview a list before importing it", async () => {
    const page = await signedIn("sekretariat");
    await page.goto("/sekretariat/kursusdage");
    await page
      .getByRole("row", { name: /Horsens/ })
      .getByRole("link")
      .first()
      .click();
    await page.getByRole("link", { name: "Skriv til alle på dagen" }).click();
    await page.getByLabel("Emne").fill("Husk madpakke");
    await page.getByRole("button", { name: "Se mailen, før den sendes" }).click();
    const summary = main(page).getByRole("alert");
    await summary.getByText("Udfyld feltet.").waitFor();
    expect(await page.title()).toMatch(/^Fejl: /);
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? "");
    expect(await focused()).toContain('role="alert"');
    await summary.getByRole("link").press("Enter");
    expect(await focused()).toMatch(/^<textarea/);
    expect(await page.getByLabel("Emne").inputValue()).toBe("Husk madpakke");
    await page.getByLabel("Mailen", { exact: true }).fill("Kantinen er lukket.");
    await page.getByRole("button", { name: "Se mailen, før den sendes" }).click();
    expect(await main(page).textContent()).toContain("Kantinen er lukket.");
    expect(await axeFaultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Send en prøve til mig selv" }).click();
    await main(page).getByText("Prøven er på vej til dig selv.").waitFor();
    await page.getByRole("button", { name: /send mails$/i }).click();
    await main(page).getByText("Mailen er på vej til alle, du valgte.").waitFor();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await main(page).getByText("Mailene er taget tilbage.").waitFor();
    await page.goto("/sekretariat/kursusdage");
    await page.getByRole("link", { name: "Indlæs deltagerlister" }).click();
    const sheet = `mail;dato;kommune;fremmøde\r\n${cast.bo.mail};16-05-2019;Aarhus;delvist`;
    await page
      .getByLabel("Fil")
      .setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(sheet) });
    await page.getByRole("button", { name: "Se, hvad listen gør" }).click();
    await main(page).getByText("Føres som delvist til stede").waitFor();
    expect(await axeFaultsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Indlæs 1 linje" }).click();
    await main(page).getByText("Listen er indlæst.").waitFor();
    await page.context().close();
  });

  it("let a day be chosen in the browser's calendar, or typed where no scripts run", async () => {
    const page = await signedIn("sekretariat");
    await page.goto("/sekretariat/kursusdage/ny");
    await scriptsStarted(page);
    const field = main(page).locator(".date-field").first();
    const typed = field.getByRole("textbox");
    const calendar = field.locator("input[type=date]");
    await typed.fill("3.2.2027");
    await field.getByRole("button", { name: /Vælg i kalender/ }).click();
    expect(await calendar.inputValue()).toBe("2027-02-03");
    await calendar.fill("2027-05-11");
    expect(await typed.inputValue()).toBe("11-05-2027");
    await page.context().close();

    const plain = await signedIn("sekretariat", { scripts: false });
    await plain.goto("/sekretariat/kursusdage/ny");
    const plainField = main(plain).locator(".date-field").first();
    expect(await plainField.getByRole("button").count()).toBe(0);
    expect(await plainField.getByRole("textbox").count()).toBe(1);
    await plain.context().close();
  });
});
