/** Every page of the site map at 320 px, for someone who may enter: markup, width and console report no fault, nor does axe on first pages. */
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../db/demo/cast.ts";
import { faultsOf, linksOn, pageAddresses, type SeenPages, walkLinks } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import { type DemoRole, openBrowser, openVisitor, phoneSize, scriptsStarted, signInAs } from "./visitor.ts";

let site: Site;
let browser: Browser;
const seen: SeenPages = new Map();

/** Without SMTP the demo keeps its letters, whose links lead to pages that no menu links to. */
beforeAll(async () => {
  site = await startSite({ people: 40, env: { SMTP_URL: "" } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function signedInPage(who?: DemoRole) {
  const { page } = await openVisitor(browser, site.base, { viewport: phoneSize });
  if (who) await signInAs(page, who);
  return page;
}

/** The faults of the page that is open, with its query; the page then counts as seen for this address. */
async function faultsHere(page: Page, address: string): Promise<string[]> {
  const { pathname, search } = new URL(page.url());
  seen.set(address, pathname);
  return faultsOf(page, pathname + search);
}

/** The first link with this beginning in the demo's letters; waits until such a letter is sent. */
async function linkInPost(page: Page, beginning: string): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        await page.goto("/demo/post");
        const letters = (await linksOn(page)).filter((path) => path.startsWith("/demo/post/"));
        for (const letter of letters) {
          await page.goto(letter);
          found ??= (await linksOn(page)).find((path) => path.startsWith(beginning));
        }
        return found;
      },
      { interval: 500 },
    )
    .toBeDefined();
  return found!;
}

/**
 * The trial run of a package is checked where one is uploaded (packages.test.ts), a draft where a round is closed (survey-closing.test.ts). A municipality's
 * sign-in is left for at once; why not is the same page as at the answer's address.
 */
const testedElsewhere = [
  "/log-ind/kommunekonto/:id",
  "/sekretariat/lektioner/:id/proevekoersel",
  "/maalinger/:round/kladde",
  "/maalinger/:round/kladde/samlet",
  "/maalinger/:round/kladde/metode",
  "/maalinger/:round/kladde/spoergsmaal/:name",
];

describe("every page", () => {
  const starts: [DemoRole, string][] = [
    ["sekretariat", "/sekretariat"],
    ["leder", "/mit-hold"],
    ["agent", "/min-side"],
    ["vaert", "/kursusdage"],
    ["styregruppe", "/styregruppe"],
  ];
  for (const [who, start] of starts)
    it(`has no fault on the pages that ${who} reaches from the first page`, async () => {
      expect(await walkLinks(await signedInPage(who), [start], seen)).toEqual({});
    });

  it("has no fault on the results that a leader sees of their own municipality", async () => {
    const page = await signedInPage("leder");
    await page.goto("/maalinger");
    const rounds = (await linksOn(page)).filter((path) => /^\/maalinger\/\d+$/.test(path));
    expect(await walkLinks(page, [`${rounds[0]}/kommune`], seen)).toEqual({});
  });

  it("has no fault on the page of what a search finds", async () => {
    const page = await signedInPage("leder");
    await page.goto("/soeg?q=bo");
    await page.getByRole("main").getByRole("link", { name: "Bo Lindholt" }).waitFor();
    expect(await faultsHere(page, "/soeg")).toEqual([]);
  });

  it("has no fault on the public pages", async () => {
    expect(await walkLinks(await signedInPage(), ["/", "/demo/overskrift"], seen)).toEqual({});
  });

  it("has no fault on the sign-in pages", async () => {
    const page = await signedInPage();
    await page.goto("/log-ind");
    await page.getByRole("textbox").fill(cast.bo.mail);
    await page.getByRole("main").getByRole("button").click();
    expect(await walkLinks(page, [new URL(page.url()).pathname], seen)).toEqual({});
    expect(await faultsOf(page, "/log-ind/link/ukendt", 410)).toEqual([]);
    expect(await walkLinks(page, [await linkInPost(page, "/log-ind/link/")], seen)).toEqual({});
  });

  it("has no fault on the way in by a municipality's account", async () => {
    const page = await signedInPage();
    await page.goto("/log-ind/kommunekonto");
    await page.getByRole("link", { name: "Aarhus" }).click();
    await page.getByRole("button", { name: cast.astrid.name }).click();
    await page.waitForURL(/foerste-gang/);
    expect(await faultsHere(page, "/log-ind/kommunekonto/foerste-gang")).toEqual([]);
    expect(await faultsOf(page, "/log-ind/kommunekonto/svar", 410)).toEqual([]);
    seen.set("/log-ind/kommunekonto/svar", "/log-ind/kommunekonto/svar");
  });

  it("has no fault on the answering page that a letter links to", async () => {
    const page = await signedInPage();
    expect(await walkLinks(page, [await linkInPost(page, "/svar/")], seen)).toEqual({});
  });

  it("has no fault on the pages of a new mail address that waits", async () => {
    const agent = await signedInPage("agent");
    await agent.goto("/min-side/mailadresse");
    await agent.getByRole("main").getByRole("textbox").fill("et.nyt.navn@eksempel.dk");
    await agent.getByRole("main").getByRole("button").click();
    await agent.waitForURL(/ok=sendt/);
    expect(await faultsHere(agent, "/min-side/mailadresse")).toEqual([]);
    expect(await walkLinks(agent, [await linkInPost(agent, "/mailadresse/")], seen)).toEqual({});
    const secretariat = await signedInPage("sekretariat");
    await secretariat.goto("/sekretariat/mailadresser");
    expect(await faultsHere(secretariat, "/sekretariat/mailadresser")).toEqual([]);
    const change = (await linksOn(secretariat)).find((path) => /mailadresser\/\d+$/.test(path))!;
    expect(await walkLinks(secretariat, [change], seen)).toEqual({});
    await secretariat.goto(change);
    await secretariat.getByLabel("Begrundelse").fill("Kender ikke adressen");
    await secretariat.getByRole("button", { name: "Behold den gamle adresse" }).click();
    await secretariat.waitForURL(/ok=afvist/);
    expect(await faultsOf(secretariat, change)).toEqual([]);
    expect(await faultsOf(agent, "/log-ind/kode")).toEqual([]);
  });

  it("has no fault where a form stands filled with what was typed when the session had ended, and asks before it is left", async () => {
    const page = await signedInPage("agent");
    await page.goto("/min-side/data");
    await scriptsStarted(page);
    await page.getByLabel("Dit navn").fill("Astrid Nytnavn");
    await site.ddh("sign-out", cast.astrid.mail);
    await page.getByRole("button", { name: "Gem navnet" }).click();
    await page.getByText("Det, du skrev, er gemt i en time.").waitFor();
    const { pathname, search } = new URL(page.url());
    expect(await faultsOf(page, pathname + search)).toEqual([]);
    await signInAs(page, "agent");
    await page.getByRole("link", { name: "Gå til siden, hvor du skrev det" }).click();
    await page.getByText("Det, du skrev, er her stadig. Se det igennem og send det.").waitFor();
    expect(await page.getByLabel("Dit navn").inputValue()).toBe("Astrid Nytnavn");
    expect(await faultsOf(page, "/min-side/data")).toEqual([]);
    await scriptsStarted(page);
    const questions: string[] = [];
    page.on("dialog", (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await page.getByLabel("Dit navn").pressSequentially("!");
    await page.goto("/min-side");
    expect(questions).toEqual(["beforeunload"]);
  });

  it("has no fault on the pages for 404 and for another of one's roles", async () => {
    expect(await faultsOf(await signedInPage("leder"), "/findes-ikke", 404)).toEqual([]);
    expect(await faultsOf(await signedInPage("styregruppe"), "/mit-hold", 403)).toEqual([]);
  });

  it("has no fault on pages that need a selection, an import, a draft or an agreement first", async () => {
    const leader = await signedInPage("leder");
    await leader.goto("/mit-hold");
    await leader.getByRole("checkbox").first().check();
    await leader.getByRole("button", { name: "Fortsæt med de valgte" }).click();
    expect(await faultsHere(leader, "/personer/valgte")).toEqual([]);
    await leader.goto("/kursusdage");
    const day = (await linksOn(leader)).find((path) => /^\/kursusdage\/\d+$/.test(path))!;
    const reservation = `${day}/hold/reservation`;
    expect(await walkLinks(leader, [reservation, `${reservation}/frigiv`], seen)).toEqual({});

    const secretariat = await signedInPage("sekretariat");
    await secretariat.goto("/sekretariat/personer/import");
    const rows =
      "navn;mail;kommune;rolle;startdato\nNynne Askelund;nynne.askelund@eksempel.dk;Aarhus;agent;02-11-2026";
    const file = { name: "liste.csv", mimeType: "text/csv", buffer: Buffer.from(rows) };
    await secretariat.locator("input[type=file]").setInputFiles(file);
    await secretariat.getByRole("button", { name: "Se, hvad den vil gøre" }).click();
    expect(await faultsHere(secretariat, "/sekretariat/personer/import/:id")).toEqual([]);

    await secretariat.goto("/sekretariat/personer/import");
    const faulty = Buffer.from(`${rows}\nClausen, Dorthe;dorthe@eksempel,dk;Viborgh;medarbejder;31-06-2026`);
    await secretariat.locator("input[type=file]").setInputFiles({ ...file, buffer: faulty });
    await secretariat.getByRole("button", { name: "Se, hvad den vil gøre" }).click();
    expect(await faultsHere(secretariat, "/sekretariat/personer/import/:id")).toEqual([]);
    await secretariat.getByRole("button", { name: "Ret til Viborg" }).click();
    expect(await secretariat.getByRole("status").textContent()).toContain("Rettelserne er gemt.");
    expect(await secretariat.getByRole("textbox", { name: "Kommune i linje 3" }).count()).toBe(0);

    await secretariat.goto("/sekretariat/personer/import");
    const many = Array.from(
      { length: 501 },
      (_, n) => `Nynne Askelund;nynne.${n}@eksempel.dk;Aarhus;agent;02-11-2026`,
    );
    const long = Buffer.from([rows.split("\n")[0], ...many].join("\n"));
    await secretariat.locator("input[type=file]").setInputFiles({ ...file, buffer: long });
    await secretariat.getByRole("button", { name: "Se, hvad den vil gøre" }).click();
    await secretariat.getByLabel(/^Send de nye/).uncheck();
    await secretariat.getByRole("button", { name: "Indlæs listen" }).click();
    await secretariat.getByText("501 er tilføjet, 0 ændret og 0 lukket.").waitFor();
    expect(await faultsHere(secretariat, "/arbejde/:id")).toEqual([]);

    await secretariat.goto("/sekretariat/maalinger/importer");
    const answers = "Kommune;Hvor ofte bruger du, som agent, en guide til at vejlede borgeren?\nAarhus;Altid";
    const earlier = { name: "maaling.csv", mimeType: "text/csv", buffer: Buffer.from(answers) };
    await secretariat.locator("input[type=file]").setInputFiles(earlier);
    await secretariat.getByRole("button", { name: "Se, hvordan filen læses" }).click();
    await secretariat.getByRole("heading", { name: "Sådan læses filen" }).waitFor();
    expect(await faultsHere(secretariat, "/sekretariat/maalinger/importer/:list")).toEqual([]);

    await secretariat.goto("/sekretariat/personer?vis=faerdig");
    await secretariat.getByRole("table").getByRole("rowheader").first().getByRole("link").click();
    const diploma = (await linksOn(secretariat)).find((path) => path.startsWith("/sekretariat/diplomer/"))!;
    expect(await walkLinks(secretariat, [diploma], seen)).toEqual({});

    const lesson = seen.get("/sekretariat/lektioner/:id");
    expect(await walkLinks(secretariat, [`${lesson}/samtale/1/fjern`], seen)).toEqual({});

    await secretariat.goto("/e-laering/simuleret-vagt");
    const paths = (await linksOn(secretariat)).find((path) => path.endsWith("/stier"))!;
    expect(await walkLinks(secretariat, [paths], seen)).toEqual({});

    await secretariat.goto("/sekretariat/planer/skabelon/agent");
    await secretariat.getByRole("button", { name: "Ret planen" }).click();
    const item = (await linksOn(secretariat)).find((path) => /skabelon\/agent\/punkt\/\d+$/.test(path))!;
    expect(await walkLinks(secretariat, [item], seen)).toEqual({});
    await secretariat.goto("/sekretariat/planer/skabelon/agent");
    await secretariat
      .getByRole("button", { name: /^Fjern »/ })
      .first()
      .click();
    await secretariat.getByRole("button", { name: "Fortryd" }).waitFor();
    const undoing = new URL(secretariat.url()).searchParams.get("fortryd");
    expect(await walkLinks(secretariat, [`/fortryd/${undoing}`], seen)).toEqual({});

    await secretariat.goto("/sekretariat/spoergeskemaer/agents");
    await secretariat.getByRole("button", { name: "Ret det i en ny version" }).click();
    const draft = new URL(secretariat.url()).pathname;
    await secretariat.getByRole("button", { name: /^Slet »Er der noget/ }).click();
    await secretariat.getByText(/« er slettet/).waitFor();
    expect(await faultsHere(secretariat, "/sekretariat/spoergeskemaer/:name/kladde")).toEqual([]);
    expect(await walkLinks(secretariat, [draft, ...(await linksOn(secretariat))], seen)).toEqual({});

    await secretariat.goto("/sekretariat/planer");
    const listenIns = (await linksOn(secretariat))
      .filter((path) => /^\/planer\/\d+$/.test(path))
      .map((path) => `${path}/medlyt/lytter`);
    for (const path of listenIns)
      if ((await secretariat.request.get(path)).ok())
        expect(
          await walkLinks(
            secretariat,
            [path, ...["gjort", "fortryd", "aflys"].map((act) => `${path}/${act}`)],
            seen,
          ),
        ).toEqual({});
  });

  it("has been checked at every address that shows a page", () => {
    expect(pageAddresses.filter((address) => !seen.has(address)).toSorted()).toEqual(
      testedElsewhere.toSorted(),
    );
  });
});
