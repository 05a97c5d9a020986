/** Pages that need a selection, a file, a draft or an agreement first. */
import type { Page } from "@playwright/test";
import { linksOn } from "../../journeys/page-faults.ts";
import type { Visits } from "./visits.ts";

export async function lookAfterActs(visits: Visits): Promise<void> {
  await visits.as("leder", (page) => lookAsLeader(visits, page));
  for (const look of [
    lookAtLists,
    lookAtLongImport,
    lookAtEarlierAnswers,
    lookAtLessonsAndDiploma,
    lookAtPlanTemplate,
    lookAtQuestionnaire,
    lookAtListenIns,
  ])
    await visits.as("sekretariat", (page) => look(visits, page));
}

async function lookAsLeader(visits: Visits, page: Page): Promise<void> {
  await page.goto("/soeg?q=bo");
  await page.getByRole("main").getByRole("link", { name: "Bo Lindholt" }).waitFor();
  await visits.here(page, "/soeg");
  await page.goto("/maalinger");
  const rounds = (await linksOn(page)).filter((path) => /^\/maalinger\/\d+$/.test(path));
  await visits.walk(page, `${rounds[0]}/kommune`);
  await page.goto("/mit-hold");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Fortsæt med de valgte" }).click();
  await page.waitForURL("**/personer/valgte*");
  await visits.here(page, "/personer/valgte");
  await page.goto("/kursusdage");
  const day = (await linksOn(page)).find((path) => /^\/kursusdage\/\d+$/.test(path))!;
  await visits.walk(page, `${day}/hold/reservation`, `${day}/hold/reservation/frigiv`);
}

const heading = "navn;mail;kommune;rolle;startdato";
const newAgent = "Nynne Askelund;nynne.askelund@eksempel.dk;Aarhus;agent;02-11-2026";
const preview = "/sekretariat/personer/import/:id";

/** Uploads a list of people, and shows what it would do. */
async function uploadList(page: Page, ...lines: string[]): Promise<void> {
  await page.goto("/sekretariat/personer/import");
  const buffer = Buffer.from([heading, ...lines].join("\n"));
  await page.locator("input[type=file]").setInputFiles({ name: "liste.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Se, hvad den vil gøre" }).click();
  await page.waitForURL(/import\/\d+/);
}

async function lookAtLists(visits: Visits, page: Page): Promise<void> {
  await uploadList(page, newAgent);
  await visits.here(page, preview);
  await uploadList(page, newAgent, "Clausen, Dorthe;dorthe@eksempel,dk;Viborgh;medarbejder;31-06-2026");
  await visits.here(page, preview);
  await page.getByRole("button", { name: "Ret til Viborg" }).click();
  await page.getByText("Rettelserne er gemt.").waitFor();
  const asked = await page.getByRole("textbox", { name: "Kommune i linje 3" }).count();
  visits.expect(page, asked === 0, "a corrected cell is still asked for");
}

async function lookAtLongImport(visits: Visits, page: Page): Promise<void> {
  const many = Array.from(
    { length: 501 },
    (_, n) => `Nynne Askelund;nynne.${n}@eksempel.dk;Aarhus;agent;02-11-2026`,
  );
  await uploadList(page, ...many);
  await page.getByLabel(/^Send de nye/).uncheck();
  await page.getByRole("button", { name: "Indlæs listen" }).click();
  await page.getByText("501 er tilføjet, 0 ændret og 0 lukket.").waitFor();
  await visits.here(page, "/arbejde/:id");
}

async function lookAtEarlierAnswers(visits: Visits, page: Page): Promise<void> {
  await page.goto("/sekretariat/maalinger/importer");
  const answers = "Kommune;Hvor ofte bruger du, som agent, en guide til at vejlede borgeren?\nAarhus;Altid";
  const earlier = { name: "maaling.csv", mimeType: "text/csv", buffer: Buffer.from(answers) };
  await page.locator("input[type=file]").setInputFiles(earlier);
  await page.getByRole("button", { name: "Se, hvordan filen læses" }).click();
  await page.getByRole("heading", { name: "Sådan læses filen" }).waitFor();
  await visits.here(page, "/sekretariat/maalinger/importer/:list");
}

async function lookAtLessonsAndDiploma(visits: Visits, page: Page): Promise<void> {
  await page.goto("/sekretariat/personer?vis=faerdig");
  await page.getByRole("table").getByRole("rowheader").first().getByRole("link").click();
  await page.waitForURL(/\/personer\/\d+/);
  const diploma = (await linksOn(page)).find((path) => path.startsWith("/sekretariat/diplomer/"))!;
  await visits.walk(page, diploma);
  const lesson = visits.seen.get("/sekretariat/lektioner/:id");
  await visits.walk(page, `${lesson}/samtale/1/fjern`);
  await page.goto("/e-laering/simuleret-vagt");
  const paths = (await linksOn(page)).find((path) => path.endsWith("/stier"))!;
  await visits.walk(page, paths);
}

async function lookAtPlanTemplate(visits: Visits, page: Page): Promise<void> {
  const template = "/sekretariat/planer/skabelon/agent";
  await page.goto(template);
  await page.getByRole("button", { name: "Ret planen" }).click();
  const removing = page.getByRole("button", { name: /^Fjern »/ }).first();
  await removing.waitFor();
  const item = (await linksOn(page)).find((path) => /skabelon\/agent\/punkt\/\d+$/.test(path))!;
  await visits.walk(page, item);
  await page.goto(template);
  await removing.click();
  await page.getByRole("button", { name: "Fortryd" }).waitFor();
  const undoing = new URL(page.url()).searchParams.get("fortryd");
  await visits.walk(page, `/fortryd/${undoing}`);
}

async function lookAtQuestionnaire(visits: Visits, page: Page): Promise<void> {
  await page.goto("/sekretariat/spoergeskemaer/agents");
  await page.getByRole("button", { name: "Ret det i en ny version" }).click();
  await page.waitForURL("**/kladde*");
  const draft = new URL(page.url()).pathname;
  await page.getByRole("button", { name: /^Slet »Er der noget/ }).click();
  await page.getByText(/« er slettet/).waitFor();
  await visits.here(page, "/sekretariat/spoergeskemaer/:name/kladde");
  await visits.walk(page, draft, ...(await linksOn(page)));
}

async function lookAtListenIns(visits: Visits, page: Page): Promise<void> {
  await page.goto("/sekretariat/planer");
  const listenIns = (await linksOn(page))
    .filter((path) => /^\/planer\/\d+$/.test(path))
    .map((path) => `${path}/medlyt/lytter`);
  for (const path of listenIns)
    if ((await page.request.get(path)).ok())
      await visits.walk(page, path, ...["gjort", "fortryd", "aflys"].map((act) => `${path}/${act}`));
}
