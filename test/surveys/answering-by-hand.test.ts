/** What changes no answer on a survey's page, which a person does by typing a number or where they began. */
import { beforeEach, expect, it } from "vitest";
import { numberToType } from "../../app/base/forms/typed-number.server.ts";
import { findInvitation, saveDraft } from "../../app/surveys/answering/answering.server.ts";
import { db } from "../../db/database.server.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { formOf as form, withAnsweringDatabase } from "./answering-site.ts";
import { linksOf } from "./sample-round.ts";

const { get, post, postJson, opened } = withAnsweringDatabase();
let roundId: number;
let token: string;
beforeEach(() => {
  ({ roundId, token } = opened());
});
const rows = () => db.select().from(invitations).all();
const numbered = () => form({ "-nummer": numberToType(token) });
const storedInvitation = () => findInvitation(token, new Date());

it("deletes a draft", async () => {
  saveDraft(token, { wellbeing: "low" }, new Date());
  expect((await post(`/svar/${token}/slet`, numbered())).headers.get("Location")).toBe(
    `/svar/${token}?ok=slettet`,
  );
  expect(storedInvitation()?.answers).toEqual({});
});

it("stops reminders, shows that they are stopped, and starts them again", async () => {
  await post(`/svar/${token}/stille`, numbered());
  expect(storedInvitation()?.quiet).toBe(true);
  const html = await (await get(`/svar/${token}`)).text();
  expect(html).toContain("Påmindelser er slået fra");
  expect(html).not.toContain(`action="/svar/${token}/stille"`);
  const again = await post(`/svar/${token}/mind-mig`, numbered());
  expect(again.headers.get("Location")).toBe(`/svar/${token}?ok=mind-mig`);
  expect(storedInvitation()?.quiet).toBe(false);
  expect(await (await get(`/svar/${token}?ok=mind-mig`)).text()).toContain("Påmindelser er slået til igen.");
});

it.each(["slet", "stille", "mind-mig"])(
  "asks for the number before it does what /%s does, since scanners of mail press buttons",
  async (path) => {
    saveDraft(token, { wellbeing: "low" }, new Date());
    if (path === "mind-mig") await post(`/svar/${token}/stille`, numbered());
    const before = rows();
    for (const fields of [{}, { "-nummer": "" }, { "-nummer": "123" }] as Record<string, string>[]) {
      const response = await post(`/svar/${token}/${path}`, form(fields));
      const html = await response.text();
      expect(response.status).toBe(422);
      expect(html).toContain("Skriv det tal, der står ved feltet. Intet er ændret.");
      expect(html).toContain(`Skriv tallet ${numberToType(token)}`);
    }
    expect(rows()).toEqual(before);
    const typed = ` ${numberToType(token)} `;
    expect((await post(`/svar/${token}/${path}`, form({ "-nummer": typed }))).status).toBe(303);
    expect(rows()).not.toEqual(before);
  },
);

it("sends a draft as it was saved elsewhere for whoever types the number, and for no program that presses the button", async () => {
  const draft = { wellbeing: "low" };
  saveDraft(token, draft, new Date());
  const before = rows();
  const pressed = await post(`/svar/${token}`, form(draft));
  expect([pressed.status, (await pressed.text()).includes('id="tal-send"')]).toEqual([422, true]);
  const byScript = await postJson(`/svar/${token}`, draft);
  expect([byScript.status, await byScript.json()]).toEqual([422, { refused: "unattended" }]);
  const saved = await postJson(`/svar/${token}/kladde`, draft);
  expect([await saved.json(), saved.headers.get("Set-Cookie")]).toEqual([{ saved: true }, null]);
  const emptied = await postJson(`/svar/${linksOf(roundId)[1]!.token}/kladde`, { wellbeing: "" });
  expect([await emptied.json(), emptied.headers.get("Set-Cookie")]).toEqual([{ saved: true }, null]);
  expect(rows()).toEqual(before);
  const typed = await post(`/svar/${token}`, form({ ...draft, "-nummer": numberToType(token) }));
  expect(typed.headers.get("Location")).toBe(`/svar/${token}`);
  expect(storedInvitation()?.sent).toBe(true);
});

it("sends without the number what is changed as it is sent", async () => {
  saveDraft(token, { wellbeing: "low" }, new Date());
  await post(`/svar/${token}`, form({ wellbeing: "high" }));
  expect(storedInvitation()?.sent).toBe(true);
});

it.each(["form", "script"])(
  "asks for no number in the browser in which the answer was begun by the page's %s, and for another's answer still",
  async (way) => {
    const draft = { wellbeing: "low" };
    const begun =
      way === "form"
        ? await post(`/svar/${token}/kladde?side=2`, form(draft))
        : await postJson(`/svar/${token}/kladde`, draft);
    const cookie = begun.headers.get("Set-Cookie")!;
    expect(cookie).toMatch(
      /^__Host-ddh-svar=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=\d+$/,
    );
    expect(cookie).not.toContain(token);
    const here = { Cookie: cookie.split(";")[0]! };
    expect(await (await get(`/svar/${token}`, here)).text()).not.toContain("Skriv tallet");
    expect((await post(`/svar/${token}/stille`, form({}), undefined, here)).status).toBe(303);
    expect((await post(`/svar/${token}/mind-mig`, form({}), undefined, here)).status).toBe(303);
    const others = linksOf(roundId)[1]!.token;
    expect((await post(`/svar/${others}/stille`, form({}), undefined, here)).status).toBe(422);
    const sent = await post(`/svar/${token}`, form(draft), undefined, here);
    expect([sent.status, storedInvitation()?.sent]).toEqual([303, true]);
    expect(sent.headers.get("Set-Cookie")).toMatch(/^__Host-ddh-svar=;.*Max-Age=0$/);
  },
);

it("takes no answer from a program that fills in all it finds, keeps what it typed, and takes it with the number", async () => {
  const filled = { "-tomt": "test", wellbeing: "high" };
  const before = rows();
  for (const path of ["", "/kladde"]) {
    const byForm = await post(`/svar/${token}${path}`, form(filled));
    const page = await byForm.text();
    expect([byForm.status, page.includes('id="tal-send"')]).toEqual([422, true]);
    // Pressed as it stands, the page that comes is refused as well.
    expect(page).toMatch(/name="-tomt"[^>]*value="x"/);
    const byScript = await postJson(`/svar/${token}${path}`, filled);
    expect([byScript.status, await byScript.json()]).toEqual([422, { refused: "unattended" }]);
  }
  expect(rows()).toEqual(before);
  await post(`/svar/${token}`, form({ ...filled, "-nummer": numberToType(token) }));
  expect(storedInvitation()?.sent).toBe(true);
  const gone = await postJson(`/svar/${token}`, filled);
  expect(gone.status).toBe(409);
});
