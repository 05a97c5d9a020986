import { beforeEach, expect, it } from "vitest";
import { action as language } from "../../app/people/sign-in/routes/language.tsx";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { findInvitation, saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { questionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { invitations, rounds } from "../../db/schema/surveys.ts";
import { context, request } from "../app.ts";
import { cast } from "../../db/demo/cast.ts";
import { formOf as form, withAnsweringDatabase } from "./answering-site.ts";
import { statesOf } from "./sample-round.ts";

const { get, post, opened } = withAnsweringDatabase();
let roundId: number;
let token: string;
let ids: Record<string, number>;
beforeEach(() => {
  ({ roundId, token, ids } = opened());
});
const rows = () => db.select().from(invitations).all();
const storedInvitation = () => findInvitation(token, new Date());

it("shows the purpose, the promise and every question, and sends no referrer to other sites", async () => {
  const response = await get(`/svar/${token}`);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get("Referrer-Policy")).toBe("strict-origin");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(html).toContain("blandes alle svar, og forbindelsen til dig og nøglen slettes");
  expect(html.match(/<fieldset/g)).toHaveLength(8);
  expect(html.match(/<textarea/g)).toHaveLength(1);
});

it("ignores a session", async () => {
  const cookie = writeTransaction((tx) => beginSession(tx, ids.astrid!, "agent", "test", new Date()));
  const html = await (await get(`/svar/${token}`, { Cookie: cookie.split(";")[0]! })).text();
  expect(html).not.toContain(cast.astrid.name);
  expect(html).not.toContain("/min-side");
});

it("changes nothing when it is opened", async () => {
  const before = rows();
  await get(`/svar/${token}`);
  expect(rows()).toEqual(before);
});

it("is shown in English when chosen, with the questions unchanged", async () => {
  const html = await (await get(`/svar/${token}`, { Cookie: "__Host-sprog=en" })).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(/<form[^>]* lang="da"/);
});

it("shows the same page for an unknown link and a closed one", async () => {
  const forged = await get("/svar/AAAAAAAAAAAAAAAAAAAAAA");
  closeRound("site", roundId, new Date());
  const closed = await get(`/svar/${token}`);
  expect([forged.status, closed.status]).toEqual([404, 404]);
  const blanked = (html: string) => html.replaceAll(token, "-").replaceAll("AAAAAAAAAAAAAAAAAAAAAA", "-");
  expect(blanked(await closed.text())).toBe(blanked(await forged.text()));
});

it("saves a draft from a plain form, and shows it again", async () => {
  const response = await post(`/svar/${token}/kladde`, form({ wellbeing: "high", comment: "<b>Hej</b>" }));
  expect(response.status).toBe(303);
  expect(response.headers.get("Location")).toBe(`/svar/${token}?ok=kladde`);
  const html = await (await get(`/svar/${token}?ok=kladde`)).text();
  expect(html).toContain("Din kladde er gemt");
  expect(html).toContain("&lt;b&gt;Hej&lt;/b&gt;");
  expect(html).toMatch(/<input[^>]*name="wellbeing"[^>]*checked=""[^>]*value="high"/);
});

it("saves a draft from the page's script", async () => {
  const response = await post(`/svar/${token}/kladde`, '{"wellbeing":"low"}', "application/json");
  expect([response.status, await response.json()]).toMatchObject([200, { saved: true }]);
  expect(storedInvitation()?.answers).toEqual({ wellbeing: "low" });
});

it("says to someone who returns what was kept and where they go on", async () => {
  const skipping = { guide_use: "always", wellbeing: "high" };
  saveDraft(token, skipping, new Date());
  const html = await (await get(`/svar/${token}`)).text();
  expect(html).toContain("Du fortsætter på den første side uden svar.");
  expect(html).toContain('<a href="#side-3">Gå til »Ledelse«</a>');
  saveDraft(token, { ...skipping, leadership_focus: "high", trained_day: "yes" }, new Date());
  const finished = await (await get(`/svar/${token}`)).text();
  expect(finished).toContain("men det er ikke sendt endnu");
  expect(finished).toContain('<a href="#side-5">');
});

it("warns against names where free text is written, once, for scripts too", async () => {
  const { questionnaire } = storedInvitation()!;
  const html = async () => (await get(`/svar/${token}`)).text();
  expect(questionsOf(questionnaire).at(-1)!.description).toContain("Skriv ikke navne");
  const plainly = (page: string) => page.split("data-questionnaire")[1]!.replace(/^[^>]*>/, "");
  expect(plainly(await html()).match(/Skriv ikke navne/g)).toHaveLength(1);
  const written = questionsOf(questionnaire).at(-1)!;
  const { description } = written;
  written.description = "Skriv frit.";
  const bare = await html();
  written.description = description;
  expect(bare).toContain("Skriv frit. Skriv ikke navne");
  expect(plainly(bare).match(/Skriv ikke navne/g)).toHaveLength(1);
  expect(bare.match(/data-questionnaire="[^"]*Skriv ikke navne/)).not.toBeNull();
});

it("stops reminders for the mail program's own button, and not when its address is opened", async () => {
  const address = `/svar/${token}/stille?mail=1`;
  expect(await (await get(address)).text()).toContain("<form");
  expect(storedInvitation()?.quiet).toBe(false);
  const response = await post(address, form({ "List-Unsubscribe": "One-Click" }));
  expect([response.status, await response.text()]).toEqual([200, "OK"]);
  expect(storedInvitation()?.quiet).toBe(true);
  const unknown = await post("/svar/AAAAAAAAAAAAAAAAAAAAAA/stille?mail=1", form({}));
  expect([unknown.status, await unknown.text()]).toEqual([200, "OK"]);
});

it("offers to delete a draft only when there is one", async () => {
  const offered = async () =>
    /<details[^>]*id="drop"(?![^>]*hidden)/.test(await (await get(`/svar/${token}`)).text());
  expect(await offered()).toBe(false);
  saveDraft(token, { wellbeing: "low" }, new Date());
  expect(await offered()).toBe(true);
});

it("lists the errors first, with links to the questions", async () => {
  const main = async (fields: Record<string, string>) =>
    /<h1>[\s\S]*/.exec(await (await post(`/svar/${token}`, form(fields))).text())![0];
  const nothing = await main({ wellbeing: "" });
  expect(nothing).toMatch(
    /role="alert"[^>]*autofocus=""[^>]*>(<div>)?<p><a href="#guide_use">Du har ikke svaret/,
  );
  expect(nothing.indexOf('role="alert"')).toBeLessThan(nothing.indexOf("<details"));
  expect(nothing).toMatch(/<input(?=[^>]*id="guide_use")[^>]*type="radio"/);
  const long = await main({ comment: "y".repeat(1001) });
  expect(long).toContain('<a href="#comment">Din kommentar er for lang');
});

it("returns to the link after changing the language, and never to another site", async () => {
  const html = await (await get(`/svar/${token}`)).text();
  const back = /name="tilbage" value="([^"]*)"/.exec(html)![1]!;
  expect(back).toBe(`/svar/${token}`);
  const choose = (tilbage: string) =>
    language({
      request: request("/sprog", { form: { sprog: "en", tilbage } }),
      params: {},
      context,
    });
  expect((await choose(back)).headers.get("Location")).toBe(back);
  for (const elsewhere of ["//evil.example", "https://evil.example", "/\\evil.example"])
    expect((await choose(elsewhere)).headers.get("Location")).toBe("/");
});

it("shows a thank-you page without the answers once sent", async () => {
  const response = await post(`/svar/${token}`, form({ wellbeing: "high", comment: "Hemmeligt" }));
  expect([response.status, response.headers.get("Location")]).toEqual([303, `/svar/${token}`]);
  const html = await (await get(`/svar/${token}`)).text();
  expect(html).toContain("Tak for dit svar");
  expect(html).not.toMatch(/Hemmeligt|wellbeing|<fieldset/);
});

it("thanks the sender of a second answer as well, and says that the first counts", async () => {
  const answers = await Promise.all([
    post(`/svar/${token}`, form({ wellbeing: "high" })),
    post(`/svar/${token}`, form({ wellbeing: "high" })),
  ]);
  const locations = answers.map(({ headers }) => headers.get("Location"));
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(locations.sort()).toEqual([`/svar/${token}`, `/svar/${token}?nej=sendt`]);
  const thanks = await (await get(`/svar/${token}?nej=sendt`)).text();
  expect(thanks).toContain("Tak for dit svar");
  expect(thanks).toContain("Det, du sendte først, tæller.");
  expect(thanks).not.toContain("notice-error");
  expect(statesOf(roundId).filter(({ sent }) => sent)).toHaveLength(1);
  const third = await post(`/svar/${token}`, '{"wellbeing":"low"}', "application/json");
  expect([third.status, await third.json()]).toEqual([409, { refused: "sent" }]);
});

/** The page of the form that is shown first where scripts run, counted from 0. */
const shownPage = async (query = "") =>
  Number(/data-at="(\d+)"/.exec(await (await get(`/svar/${token}${query}`)).text())?.[1]);

it("begins at the first page without any answer, where scripts run as without", async () => {
  expect(await shownPage()).toBe(0);
  const firstPage = questionsOf(storedInvitation()!.questionnaire).slice(0, 3);
  expect(firstPage.map(({ name }) => name)).toContain("guide_found");
  saveDraft(token, { wellbeing: "high" }, new Date());
  expect(await shownPage()).toBe(0);
  saveDraft(token, { guide_found: "often" }, new Date());
  expect(await shownPage()).toBe(1);
  const html = await (await get(`/svar/${token}`)).text();
  expect(html).toContain("Vi har gemt det, du svarede sidst.");
  expect(html).toMatch(/href="#side-2"/);
});

it("saves the draft and turns the page where the page's own script did not come", async () => {
  const turned = await post(`/svar/${token}/kladde?side=2`, form({ wellbeing: "low" }));
  expect(turned.headers.get("Location")).toBe(`/svar/${token}?side=2`);
  expect(storedInvitation()?.answers).toEqual({ wellbeing: "low" });
  expect(await shownPage("?side=2")).toBe(1);
  expect(await shownPage("?side=99")).toBe(4);
  expect(await shownPage("?side=x")).toBe(0);
});

it("has three lines of the promise above the first question, and the rest behind a summary", async () => {
  const html = await (await get(`/svar/${token}`)).text();
  const above = html.slice(html.indexOf('class="promise'), html.indexOf("<details"));
  expect(above.match(/<li>/g)).toHaveLength(3);
  expect(html).not.toMatch(/<details[^>]* open/);
});

it.each(["/kladde", "/slet", "/stille", "/mind-mig"])(
  "says plainly at %s that the answer is sent, and saves nothing",
  async (path) => {
    await post(`/svar/${token}`, form({ wellbeing: "high" }));
    const before = rows();
    const response = await post(`/svar/${token}${path}`, form({ wellbeing: "low" }));
    expect([response.status, response.headers.get("Location")]).toEqual([409, null]);
    expect(await response.text()).toContain("Dit svar var allerede sendt.");
    expect(rows()).toEqual(before);
  },
);

it.each([
  ["an empty form", form({}), undefined],
  ["an empty object", "{}", "application/json"],
  ["no body at all", "", "application/x-www-form-urlencoded"],
])("does not take %s for a draft", async (_, body, type) => {
  saveDraft(token, { wellbeing: "low" }, new Date());
  expect((await post(`/svar/${token}/kladde`, body, type)).status).toBe(400);
  expect(storedInvitation()?.answers).toEqual({ wellbeing: "low" });
});

it("saves a draft whose answers have all been removed", async () => {
  saveDraft(token, { comment: "Hov" }, new Date());
  await post(`/svar/${token}/kladde`, form({ comment: "" }));
  expect(storedInvitation()?.answers).toEqual({});
});

it("says on the first page what is stored about the person while the round is open, and links to the rest", async () => {
  const html = await (await get(`/svar/${token}`)).text();
  expect(html).toContain("At du har sendt, ligger krypteret sammen med svaret");
  expect(html).toContain('href="/privatliv/maalinger"');
});

it("shows the last day on which an answer is accepted", async () => {
  const closesAt = new Date("2099-06-01T00:00:00+02:00");
  writeTransaction((tx) => tx.update(rounds).set({ closesAt }).run());
  expect(await (await get(`/svar/${token}`)).text()).toContain("til og med 31. maj 2099");
});

it.each([
  ["a choice no question offers", { wellbeing: "99", guide_use: "often" }, 422, "Vælg et af de svar"],
  ["an unknown question", { salary: "x", guide_use: "often" }, 422, "passer ikke til spørgeskemaet"],
  ["too long a comment", { comment: "y".repeat(1001), guide_use: "often" }, 422, "højst 1000 tegn"],
  ["nothing", { wellbeing: "" }, 422, "ikke svaret på noget"],
])(
  "refuses %s with a sentence, keeps what was typed, and changes nothing",
  async (_, fields, status, sentence) => {
    const before = rows();
    const response = await post(`/svar/${token}`, form(fields as unknown as Record<string, string>));
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(html).toContain(sentence);
    if ("guide_use" in fields) expect(html).toMatch(/name="guide_use"[^>]*checked=""[^>]*value="often"/);
    if ("comment" in fields) expect(html).toContain("y".repeat(1001));
    expect(rows()).toEqual(before);
  },
);

it("does not read 2 MB of free text", async () => {
  const before = rows();
  const large = await post(`/svar/${token}`, form({ comment: "x".repeat(2_000_000) }));
  expect(large.status).toBe(413);
  expect(await large.text()).toContain("mere, end der kan sendes");
  const script = await post(
    `/svar/${token}/kladde`,
    `{"comment":"${"x".repeat(2_000_000)}"}`,
    "application/json",
  );
  expect([script.status, await script.json()]).toEqual([413, { refused: "too-big" }]);
  expect(rows()).toEqual(before);
});

it.each([
  ["broken JSON", "{wellbeing", "application/json", 400],
  ["JSON that is no object", "[1]", "application/json", 400],
  ["an answer given twice", "wellbeing=high&wellbeing=low", "application/x-www-form-urlencoded", 400],
  ["plain text", "wellbeing=high", "text/plain", 400],
])("refuses %s", async (_, body, type, status) => {
  const before = rows();
  expect((await post(`/svar/${token}`, body, type)).status).toBe(status);
  expect(rows()).toEqual(before);
});

it("shows the page of an unknown link for a form sent to one", async () => {
  for (const path of ["", "/kladde", "/slet", "/stille", "/mind-mig"]) {
    const response = await post(`/svar/AAAAAAAAAAAAAAAAAAAAAA${path}`, form({ wellbeing: "high" }));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Linket virker ikke");
  }
});

it("does not show a sent answer after an invalid one is sent", async () => {
  sendAnswer(token, { wellbeing: "high", comment: "Hemmeligt" }, new Date());
  const response = await post(`/svar/${token}`, form({ wellbeing: "99" }));
  expect(response.headers.get("Location")).toBe(`/svar/${token}?nej=sendt`);
  const html = await (await get(`/svar/${token}?nej=sendt`)).text();
  expect(html).toContain("Tak for dit svar");
  expect(html).not.toContain("Hemmeligt");
});
