/** Monday's errands about figures: a survey round to slides, Power BI, and the council's page. */
import { expect } from "vitest";
import { pdfText } from "../pdf-text.ts";
import { withSiteOnMonday } from "./with-site.ts";

const { errand, rows, sendLetters } = withSiteOnMonday(250);

errand(8, async ({ she, done }) => {
  const confirm = (name: string) => she.touch(she.main.getByRole("checkbox", { name }).last());
  const stateOf = (name: string) => rows("select state from rounds where name = ?", name)[0];
  await she.goTo("trivselsmåling-3", "Trivselsmåling-3");
  await confirm("Jeg ved, at det ikke kan fortrydes");
  await she.press("button", "Luk nu for altid");
  await she.sees("Målingen er lukket. Svarene er gjort anonyme");
  expect(stateOf("Trivselsmåling-3")).toBe("closed");
  done("close");

  await she.press("link", "Gør klar til offentliggørelse");
  await confirm("Jeg ved, at tallene låses og ikke kan ændres bagefter");
  await she.press("button", "Gør kladden klar");
  await she.press("link", "Citater, deling og offentliggørelse");
  await confirm("Jeg ved, at det ikke kan fortrydes");
  await she.press("button", "Offentliggør Trivselsmåling-3");
  await sendLetters(she);
  await she.sees("Resultatet er offentliggjort.");
  expect(stateOf("Trivselsmåling-3")).toBe("published");
  done("publish");

  const report = await she.openFile("Rapport (PDF)");
  expect(await pdfText(report)).toContain("Trivselsmåling-3");
  await she.press("link", "Trivsel");
  const picture = await she.download("Diagrammet »Trivsel« som PNG");
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1920, 1080]);
  done("slides");
});

errand(11, async ({ she, done }) => {
  await she.goTo("power", /^Data til Power BI/);
  await she.type("Hvad bruges den til", "Power BI i sekretariatet");
  for (const scope of ["Gennemførelse", "Fremmøde"])
    await she.touch(she.main.getByRole("checkbox", { name: scope, exact: true }));
  await she.press("button", "Lav nøglen");
  await she.sees("Nøglen er lavet");
  const [token] = await she.main.getByRole("status").locator("code").allTextContents();
  const address = (await she.main.getByText(/\/completion\.json$/).textContent())!;
  const fetchAs = (key: string) => fetch(address, { headers: { Authorization: `Bearer ${key}` } });
  expect((await fetchAs("en-anden")).status).toBe(401);
  const figures = await (await fetchAs(token!)).text();
  const agents = rows("select distinct person_id from roles where role = 'agent'").length;
  expect(JSON.parse(figures).length).toBeGreaterThan(agents / 2);
  expect(figures).not.toContain("Dorte");
  done("key");
});

errand(14, async ({ she, done }) => {
  await she.goTo("tal til", "Tal til styregruppen");
  const sheet = await pdfText(await she.openFile("Hent som ark til repræsentantskabet (PDF, 1 side)"));
  for (const part of ["Agenternes uddannelse i kommunerne", "Hjørring", "Alle kommuner over tid"])
    expect(sheet).toContain(part);
  done("sheet");
});
