/** Letters that somebody may do without: turned off and on by kind, from the letter, its mail program, or their own page. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import express from "express";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { env } from "../../app/base/env.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import { samples } from "../../app/mail/letter-texts/samples/samples.server.ts";
import { registerAttachments } from "../../app/mail/letters/attachments.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import type { LetterName, PropsOf } from "../../app/mail/letters/letters.server.ts";
import { postLetter } from "../../app/mail/outbox/post.server.ts";
import { declineLetter, hasDeclined } from "../../app/mail/optional/declined-letters.server.ts";
import { declineAddress, oneClickAddress } from "../../app/mail/optional/decline-link.server.ts";
import { oneClickHandlers } from "../../app/mail/optional/one-click.server.ts";
import { optionalLetters } from "../../app/mail/optional/optional-letters.ts";
import * as fewerPage from "../../app/mail/optional/routes/fewer-letters.tsx";
import * as ownPage from "../../app/mail/optional/routes/own-letters.tsx";
import { seePerson } from "../../app/overviews/person/person.server.ts";
import { ownData } from "../../app/own-data/own-data.server.ts";
import { closePerson, forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { mergePersonsWithin } from "../../app/people/merging/merge-persons.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { attachmentMakers, eventHandlers, lateProps } from "../../app/server/event-handlers.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { declinedLetters, letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";
import { withSmtpReceiver } from "./smtp-receiver.ts";

withDatabase();
const receiver = withSmtpReceiver();
const now = new Date("2026-11-23T08:00:00Z");
let people: Record<CastName, number>;
beforeEach(() => {
  people = addCast();
  registerAttachments(attachmentMakers);
  registerLateProps(lateProps);
});

/** The address of the header that mail programs read, unfolded. */
const addressIn = (raw: string) => /^List-Unsubscribe: ?<(.+)>/m.exec(raw.replace(/\r\n[ \t]/g, " "))?.[1];

/** Posts the form of a letter that its samples have at a place, to Bo. Whether it was posted. */
const post = <L extends LetterName>(letter: L, at = 0): boolean => {
  const to = { id: people.bo, mail: "bo.lindholt@eksempel.dk", locale: "da" as const };
  const props = samples[letter][at] as PropsOf<L>;
  return writeTransaction((tx) => postLetter(tx, { letter, to, props }, now));
};
const deliver = () => deliverDue(now, smtpTransport(receiver.url), { random: () => 0 });
const isOff = (letter: (typeof optionalLetters)[number]) => hasDeclined(people.bo, letter);
const pathOf = (letter: (typeof optionalLetters)[number]) =>
  new URL(declineAddress(people.bo, letter)).pathname;

describe("a kind of letter that is turned off", () => {
  it.each(optionalLetters)("is not posted to its reader any more, while all others are: %s", (letter) => {
    declineLetter("site", people.bo, letter, now);
    const posted = (Object.keys(samples) as LetterName[]).filter((name) => post(name));
    expect(Object.keys(samples).filter((name) => !posted.includes(name as LetterName))).toEqual([letter]);
  });

  it("still tells who is marked as absent, though that letter is of the same kind", () => {
    declineLetter("site", people.bo, "course-days-open", now);
    const forms = samples["course-days-open"].map(({ to }) => to);
    expect(forms.filter((_, at) => post("course-days-open", at))).toEqual(["missed"]);
  });

  it("is withdrawn where one waits already", async () => {
    post("survey-results");
    declineLetter("site", people.bo, "survey-results", now);
    expect(await deliver()).toMatchObject({ sent: 0, failed: 1 });
    expect(db.select().from(letters).all()).toMatchObject([{ error: "withdrawn", props: null }]);
  });
});

describe("a letter that can be done without", () => {
  it("says so at its foot and to mail programs, with an address of its own; others do not", async () => {
    for (const letter of ["survey-results", "welcome"] as const) post(letter);
    await deliver();
    const [optional, other] = receiver.letters;
    const page = addressIn(optional!.raw)!.replace(/\/stop$/, "");
    expect(page).toMatch(new RegExp(`^${env.BASE_URL}/faerre-mails/[\\w-]{60,}$`));
    expect(optional!.raw).toContain("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
    expect(optional!.parsed.html).toContain(`href="${page}"`);
    expect(optional!.parsed.text).toContain("Få ikke denne type mails mere");
    expect(addressIn(other!.raw)).toBeUndefined();
    expect(other!.parsed.text).not.toContain("faerre-mails");
  });

  const opened = (path: string, as?: string) =>
    fewerPage.loader(visit(path, { as })) as {
      data: { shown: { isDeclined: boolean; number: string | null } };
    };

  it("is not turned off by opening its link, but by the page's button with the number, and on again there", async () => {
    const path = pathOf("survey-results");
    const { isDeclined, number } = opened(path).data.shown;
    expect([isDeclined, number]).toEqual([false, expect.stringMatching(/^\d{4}$/)]);
    expect(isOff("survey-results")).toBe(false);
    await fewerPage.action(visit(path, { form: { vil: "nej", "-nummer": ` ${number} ` } }));
    expect(opened(path).data.shown.isDeclined).toBe(true);
    expect(optionalLetters.filter(isOff)).toEqual(["survey-results"]);
    await fewerPage.action(visit(path, { form: { vil: "ja", "-nummer": number! } }));
    expect(isOff("survey-results")).toBe(false);
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "letters-declined", subjectId: people.bo },
      { act: "letters-wanted", subjectId: people.bo },
    ]);
  });

  it("stays as it is when a program presses the button, which types no number, or another link's", async () => {
    const path = pathOf("survey-results");
    const others = opened(pathOf("course-day-reminder")).data.shown.number!;
    for (const typed of [{}, { "-nummer": "" }, { "-nummer": others }] as Record<string, string>[])
      expect(await fewerPage.action(visit(path, { form: { vil: "nej", ...typed } }))).toMatchObject({
        init: { status: 422 },
      });
    expect(optionalLetters.filter(isOff)).toEqual([]);
  });

  it("asks for no number where its reader is signed in, and for it where somebody else is", async () => {
    const path = pathOf("survey-results");
    const [own, others] = [sessionCookieOf(people.bo, "agent"), sessionCookieOf(people.karen, "leader")];
    expect([opened(path, own).data.shown.number, opened(path, others).data.shown.number]).toEqual([
      null,
      opened(path).data.shown.number,
    ]);
    await fewerPage.action(visit(path, { as: own, form: { vil: "nej" } }));
    expect(isOff("survey-results")).toBe(true);
    await fewerPage.action(visit(path, { as: others, form: { vil: "ja" } }));
    expect(isOff("survey-results")).toBe(true);
  });

  it("shows nothing under an address that was changed", async () => {
    const changed = `${pathOf("survey-results").slice(0, -2)}AA`;
    expect(fewerPage.loader(visit(changed))).toMatchObject({ data: { shown: null }, init: { status: 404 } });
    const sent = fewerPage.action(visit(changed, { form: { vil: "nej" } }));
    await expect(sent).rejects.toMatchObject({ status: 404 });
    expect(db.select().from(declinedLetters).all()).toEqual([]);
  });

  it.each([
    ["closed", closePerson],
    ["forgotten", forgetPerson],
  ] as const)("shows nothing once its reader is %s", async (_, end) => {
    const path = pathOf("survey-results");
    end(people.bo, now, "site");
    expect(fewerPage.loader(visit(path))).toMatchObject({ data: { shown: null }, init: { status: 404 } });
    const sent = fewerPage.action(visit(path, { form: { vil: "nej" } }));
    await expect(sent).rejects.toMatchObject({ status: 404 });
    expect(db.select().from(declinedLetters).all()).toEqual([]);
  });

  it("is turned off by the mail program's own request, which has no cookie and any form; its address leads to the page", async () => {
    const app = express();
    for (const { method, path, handle } of oneClickHandlers) app[method](path, handle);
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const path = new URL(oneClickAddress(declineAddress(people.bo, "course-day-reminder"))).pathname;
    const opened = await fetch(base + path, { redirect: "manual" });
    expect([opened.status, opened.headers.get("Location")]).toEqual([303, path.replace(/\/stop$/, "")]);
    expect(isOff("course-day-reminder")).toBe(false);
    const body = new FormData();
    body.append("List-Unsubscribe", "One-Click");
    for (const end of [path, "/faerre-mails/ukendt/stop"]) {
      const response = await fetch(base + end, { method: "POST", body });
      expect([response.status, await response.text()]).toEqual([200, "OK"]);
    }
    expect(optionalLetters.filter(isOff)).toEqual(["course-day-reminder"]);
    server.closeAllConnections();
    server.close();
  });
});

describe("what somebody does without", () => {
  const as = () => sessionCookieOf(people.bo, "agent");
  const press = (form: Record<string, string>) =>
    ownPage.action(visit("/min-side/mails", { as: as(), form }));
  const rows = () =>
    ownPage.loader(visit("/min-side/mails", { as: as() })).rows.map(({ declinedAt }) => declinedAt !== null);

  it("is chosen on their own page, told in their own data, and seen by the secretariat alone", async () => {
    expect(rows()).toEqual([false, false, false]);
    await press({ fra: "survey-results" });
    expect(rows()).toEqual([false, false, true]);
    expect(ownData(findPerson(people.bo)!, now).declinedLetters).toMatchObject([
      { letter: "survey-results" },
    ]);
    const seenBy = (viewer: CastName, role: "secretariat" | "leader") =>
      seePerson({ ...findPerson(people[viewer])!, ...inRole(people[viewer], role) }, people.bo, now)!;
    expect(seenBy("sanne", "secretariat").declinedLetters).toEqual(["survey-results"]);
    expect(seenBy("karen", "leader").declinedLetters).toEqual([]);
    await press({ til: "survey-results" });
    expect(rows()).toEqual([false, false, false]);
  });

  it.each([{ fra: "diploma" }, {}, { fra: "survey-results", til: "survey-results" }])(
    "is nothing that our page does not offer: %j",
    async (form) => {
      await expect(press(form as Record<string, string>)).rejects.toMatchObject({ status: 400 });
      expect(db.select().from(declinedLetters).all()).toEqual([]);
    },
  );

  it("is that of both where two records are one person's", () => {
    for (const [name, letter] of [
      ["bo", "survey-results"],
      ["astrid", "survey-results"],
      ["astrid", "course-days-open"],
    ] as const)
      declineLetter("site", people[name], letter, now);
    registerEventHandlers(eventHandlers);
    const two = { keptId: people.bo, mergedId: people.astrid, reason: "Samme person" };
    const merged = writeTransaction((tx) => mergePersonsWithin(tx, findPerson(people.sanne)!, two, now));
    expect(merged).toEqual({ merged: true });
    const kept = db.select().from(declinedLetters).where(eq(declinedLetters.personId, people.bo));
    expect(
      kept
        .all()
        .map(({ letter }) => letter)
        .sort(),
    ).toEqual(["course-days-open", "survey-results"]);
    expect(db.select().from(declinedLetters).all()).toHaveLength(2);
  });
});
