/** The pages on which a new mail address is asked for, answered and decided. */
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { createElement } from "react";
import * as startPage from "../../app/overviews/secretariat/routes/secretariat.tsx";
import { EndedChangePage } from "../../app/people/mail-change/EndedChangePage.tsx";
import * as answerPage from "../../app/people/mail-change/routes/answer-link.tsx";
import * as decidePage from "../../app/people/mail-change/routes/decide.tsx";
import * as ownPage from "../../app/people/mail-change/routes/own-mail.tsx";
import * as listPage from "../../app/people/mail-change/routes/waiting-changes.tsx";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { fingerprintOf } from "../../app/people/persons/edit-page.server.ts";
import * as editing from "../../app/people/persons/routes/edit-person.tsx";
import { shownChange } from "../../app/people/mail-change/mail-change.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast, cast, type CastName } from "../../db/demo/cast.ts";
import type { Role } from "../../db/enums.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { mailChanges } from "../../db/schema/people-mail-changes.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { pageText } from "../results/read-page.tsx";
import { visit } from "../visit.ts";
import { linkIn, mailOf } from "./mail-change.ts";

withDatabase();
const [oldMail, newMail] = [cast.bo.mail, "bo.ny@eksempel.dk"];
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const as = (name: CastName, role: Role) => sessionCookieOf(ids[name], role);

/** Saves Bo with another address on the page for editing people, as a leader or the secretariat. */
function saveOnPage(name: CastName, role: Role, mail = newMail) {
  const editor = { ...findPerson(ids[name])!, role };
  const municipalityId = role === "secretariat" ? String(findPerson(ids.bo)!.municipalityId) : "";
  const details = { name: cast.bo.name, mail, municipalityId, roles: "agent", startsOn: "01-08-2023" };
  const form = { act: "data", set: fingerprintOf(editor, ids.bo), ...details };
  return editing.action(visit(`/personer/${ids.bo}/ret`, { as: as(name, role), form }));
}

const editor = (name: CastName, role: Role) =>
  editing.loader(visit(`/personer/${ids.bo}/ret`, { as: as(name, role) })).person;

const waitingId = () => db.select().from(mailChanges).where(eq(mailChanges.state, "waiting")).get()!.id;

describe("the page for editing people", () => {
  it("says that another address waits, and withdraws it for whoever asked", async () => {
    const answer = (await saveOnPage("karen", "leader")) as Response;
    expect(answer.headers.get("Location")).toBe(`/mit-hold/${ids.bo}?ok=mail-venter`);
    expect(editor("karen", "leader").waitingMail).toMatchObject({ newMail, byEditor: true, own: false });
    expect(editor("sanne", "secretariat").waitingMail).toMatchObject({ newMail, byEditor: false });
    expect(editor("karen", "leader").initial.mail).toBe(oldMail);
    await editing.action(
      visit(`/personer/${ids.bo}/ret`, { as: as("karen", "leader"), form: { act: "mail-fortryd" } }),
    );
    expect(editor("karen", "leader").waitingMail).toBeNull();
  });

  it("says that an earlier request is replaced", async () => {
    await saveOnPage("karen", "leader");
    const answer = (await saveOnPage("sanne", "secretariat", "bo.tredje@eksempel.dk")) as Response;
    expect(answer.headers.get("Location")).toBe(`/sekretariat/personer/${ids.bo}?ok=mail-ny`);
  });

  it("keeps what was typed when the address is somebody's", async () => {
    const answer = await saveOnPage("karen", "leader", cast.astrid.mail);
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { reply: { error: { mail: ["mail-own"] }, initialValue: { mail: cast.astrid.mail } } },
    });
  });
});

describe("the page of a letter's link", () => {
  const open = (token: string) => answerPage.loader(visit(`/mailadresse/${token}`));
  const send = (token: string, form: Record<string, string>) =>
    answerPage.action(visit(`/mailadresse/${token}`, { form }));

  it("changes nothing when it is opened, and shows what is asked and by whom", async () => {
    await saveOnPage("karen", "leader");
    const { token } = linkIn("mail-change-asked", oldMail);
    for (let n = 0; n < 2; n++)
      expect(open(token)).toMatchObject({
        init: { status: 200 },
        data: { link: { asks: "agree", by: cast.karen.name, name: cast.bo.name, newMail } },
      });
    expect(mailOf(ids.bo)).toBe(oldMail);
  });

  it("applies the address by a button and the code, and a second press is harmless", async () => {
    await saveOnPage("karen", "leader");
    const { token, code } = linkIn("mail-change-asked", oldMail);
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
    for (let n = 0; n < 2; n++) {
      const answer = (await send(token, { svar: "ja", kode: typed })) as Response;
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, `/mailadresse/${token}`]);
    }
    expect(mailOf(ids.bo)).toBe(newMail);
    expect(open(token)).toMatchObject({ data: { link: { asks: "nothing", state: "applied" } } });
  });

  it("does nothing by a button alone, and keeps a wrong code in its field", async () => {
    await saveOnPage("karen", "leader");
    const { token } = linkIn("mail-change-asked", oldMail);
    for (const kode of ["", "12345", "abc"])
      expect(await send(token, { svar: "ja", kode })).toMatchObject({
        init: { status: 422 },
        data: { refused: "not-a-code", typed: kode },
      });
    expect(mailOf(ids.bo)).toBe(oldMail);
    await expect(send(token, { kode: "123456" })).rejects.toMatchObject({ status: 400 });
  });

  it("takes a yes from both addresses to one's own change, and shows the secretariat who has said it", async () => {
    const own = { as: as("bo", "agent"), form: { act: "skift", mail: newMail } };
    await ownPage.action(visit("/min-side/mailadresse", own));
    const [toOld, toNew] = [linkIn("mail-change-asked", oldMail), linkIn("mail-change-new", newMail)];
    expect([open(toOld.token), open(toNew.token)]).toMatchObject([
      { data: { link: { asks: "agreeOwn" } } },
      { data: { link: { asks: "confirm" } } },
    ]);
    await send(toNew.token, { svar: "ja", kode: toNew.code });
    expect(open(toNew.token)).toMatchObject({ data: { link: { asks: "nothing", state: "waiting" } } });
    const path = `/sekretariat/mailadresser/${waitingId()}`;
    const { change } = decidePage.loader(visit(path, { as: as("sanne", "secretariat") }));
    expect([change.agreedAt, change.confirmedAt instanceof Date]).toEqual([null, true]);
    expect(mailOf(ids.bo)).toBe(oldMail);
    await send(toOld.token, { svar: "ja", kode: toOld.code });
    expect(mailOf(ids.bo)).toBe(newMail);
  });

  it("is gone for a link that nobody was sent", async () => {
    expect(open("x".repeat(43))).toMatchObject({ init: { status: 410 }, data: { link: null } });
    expect(await send("x".repeat(43), { svar: "ja", kode: "123456" })).toMatchObject({
      init: { status: 410 },
      data: { refused: "over" },
    });
  });

  it("is gone, and changes nothing with the right code, once the person is closed", async () => {
    await saveOnPage("karen", "leader");
    const { token, code } = linkIn("mail-change-asked", oldMail);
    closePerson(ids.bo, new Date(), "site");
    expect(open(token)).toMatchObject({ init: { status: 410 }, data: { link: null } });
    expect(await send(token, { svar: "ja", kode: code })).toMatchObject({ init: { status: 410 } });
    expect(mailOf(ids.bo)).toBe(oldMail);
  });
});

describe("the page of one's own address", () => {
  const path = "/min-side/mailadresse";
  const send = (form: Record<string, string>) => ownPage.action(visit(path, { as: as("bo", "agent"), form }));
  const shown = () => ownPage.loader(visit(path, { as: as("bo", "agent") }));

  it("asks for a new address and withdraws it, and does so once however often it is pressed", async () => {
    const asked = (await send({ act: "skift", mail: " Bo.Ny@Eksempel.DK " })) as Response;
    expect(asked.headers.get("Location")).toBe(`${path}?ok=sendt`);
    expect(shown()).toMatchObject({ mail: oldMail, waiting: { own: true, newMail } });
    for (let n = 0; n < 2; n++)
      expect(((await send({ act: "fortryd" })) as Response).headers.get("Location")).toBe(
        `${path}?ok=fortrudt`,
      );
    expect(shown()).toMatchObject({ waiting: null });
  });

  it.each([
    ["ikke en adresse", 400, "mail"],
    [oldMail, 422, "mail-same"],
    [cast.dorte.mail, 422, "mail-taken"],
  ])("refuses %s, keeps it in the field and changes nothing", async (mail, status, complaint) => {
    expect(await send({ act: "skift", mail })).toMatchObject({
      init: { status },
      data: { reply: { error: { mail: [complaint] }, initialValue: { mail } } },
    });
    expect(db.select().from(mailChanges).all()).toEqual([]);
  });

  it("shows the agent what a leader has asked for, and lets her say no", async () => {
    await saveOnPage("karen", "leader");
    expect(shown()).toMatchObject({ waiting: { own: false, by: cast.karen.name } });
    await send({ act: "fortryd" });
    expect(db.select().from(mailChanges).get()!.state).toBe("refused");
  });
});

describe("the secretariat's pages", () => {
  const path = "/sekretariat/mailadresser";
  const sanne = () => as("sanne", "secretariat");
  const send = (id: number, form: Record<string, string>, cookie = sanne()) =>
    decidePage.action(
      visit(`${path}/${id}`, { as: cookie, form: { shown: `${ids.bo} ${newMail}`, ...form } }),
    );

  it("list what waits, the oldest first, and leave a trace", async () => {
    await saveOnPage("karen", "leader");
    expect(listPage.loader(visit(path, { as: sanne() })).changes).toMatchObject([
      { name: cast.bo.name, oldMail, newMail, by: cast.karen.name, askedAs: "leader" },
    ]);
    expect(
      db
        .select()
        .from(auditLines)
        .all()
        .map(({ act }) => act),
    ).toContain("mail-changes-seen");
  });

  it("ask for a reason, keep it when it is too long, and approve with it", async () => {
    await saveOnPage("karen", "leader");
    const id = waitingId();
    expect(await send(id, { act: "godkend", reason: " " })).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { reason: ["missing"] } } },
    });
    const long = "x".repeat(501);
    expect(await send(id, { act: "godkend", reason: long })).toMatchObject({
      data: { reply: { error: { reason: ["long"] }, initialValue: { reason: long } } },
    });
    expect(mailOf(ids.bo)).toBe(oldMail);
    const answer = (await send(id, { act: "godkend", reason: "Adressen er nedlagt" })) as Response;
    expect(answer.headers.get("Location")).toBe(`${path}?ok=godkendt`);
    expect(mailOf(ids.bo)).toBe(newMail);
  });

  it.each(["x", "Nedlagt", "ok ok"])("refuse the reason %s, which says too little", async (reason) => {
    await saveOnPage("karen", "leader");
    expect(await send(waitingId(), { act: "godkend", reason })).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { reason: ["short"] } } },
    });
    expect(mailOf(ids.bo)).toBe(oldMail);
  });

  it("say of one that is decided what was decided, by whom, when and why, also to a second press", async () => {
    await saveOnPage("karen", "leader");
    const id = waitingId();
    const decision = { act: "afvis", reason: "Kender ikke adressen" };
    await send(id, decision);
    const again = (await send(id, { act: "godkend", reason: "Alligevel vil jeg" })) as Response;
    expect([again.status, again.headers.get("Location")]).toEqual([303, `${path}/${id}`]);
    const { change } = decidePage.loader(visit(`${path}/${id}`, { as: sanne() }));
    expect(change).toMatchObject({ state: "refused", endedBy: cast.sanne.name, reason: decision.reason });
    expect(change.endedAt).toBeInstanceOf(Date);
    const text = pageText(createElement(EndedChangePage, { change }));
    expect(text).toContain(`Adressen blev ikke skiftet til ${newMail}.`);
    expect(text).toContain(`${cast.sanne.name} sagde nej.`);
    await expect(send(4711, decision)).rejects.toMatchObject({ status: 404 });
  });

  it("decide nothing of another change with the number that the page showed", async () => {
    await saveOnPage("karen", "leader");
    const id = waitingId();
    const other = "en.anden@eksempel.dk";
    db.update(mailChanges).set({ newMail: other }).run();
    expect(await send(id, { act: "godkend", reason: "Adressen er nedlagt" })).toMatchObject({
      init: { status: 422 },
      data: { extra: { refused: "changed" }, reply: { initialValue: { reason: "Adressen er nedlagt" } } },
    });
    expect(mailOf(ids.bo)).toBe(oldMail);
    const again = { act: "godkend", reason: "Adressen er nedlagt", shown: `${ids.bo} ${other}` };
    await send(id, again);
    expect(mailOf(ids.bo)).toBe(other);
  });

  it("say that the person left before anybody answered", async () => {
    await saveOnPage("karen", "leader");
    const id = waitingId();
    closePerson(ids.bo, new Date(), "site");
    const { change } = decidePage.loader(visit(`${path}/${id}`, { as: sanne() }));
    const text = pageText(createElement(EndedChangePage, { change }));
    expect(text).toContain(`${cast.bo.name} stoppede, før nogen svarede.`);
  });

  it("count what waits for the secretariat", async () => {
    const waiting = () =>
      startPage
        .loader(visit("/sekretariat", { as: sanne() }))
        .errands.find(({ kind }) => kind === "mailChanges");
    expect(waiting()).toBeUndefined();
    await saveOnPage("karen", "leader");
    expect(waiting()).toMatchObject({ count: 1, to: path });
  });

  it("say whether the letter to the old address could be delivered, and who may not approve", async () => {
    await saveOnPage("karen", "leader");
    const seen = decidePage.loader(visit(`${path}/${waitingId()}`, { as: sanne() }));
    expect(seen).toMatchObject({ change: { delivery: "queued" }, mayNot: null });
    await ownPage.action(
      visit("/min-side/mailadresse", { as: sanne(), form: { act: "skift", mail: "s@eksempel.dk" } }),
    );
    const own = db.select().from(mailChanges).where(eq(mailChanges.personId, ids.sanne)).get()!;
    expect(decidePage.loader(visit(`${path}/${own.id}`, { as: sanne() })).mayNot).toBe("own");
    expect(
      await send(own.id, { act: "godkend", reason: "Min egen adresse", shown: shownChange(own) }),
    ).toMatchObject({
      init: { status: 422 },
      data: { extra: { refused: "own" }, reply: { initialValue: { reason: "Min egen adresse" } } },
    });
  });

  it("are not there for a leader", async () => {
    await saveOnPage("karen", "leader");
    for (const page of [path, `${path}/${waitingId()}`])
      expect(() => visit(page, { as: as("karen", "leader") })).toThrow(
        expect.objectContaining({ status: 404 }),
      );
  });
});
