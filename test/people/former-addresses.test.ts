/** An address that someone else has had gives no access to what is theirs. */
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { importPeople } from "../../app/people/import/import-people.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { askForOwnMail } from "../../app/people/mail-change/asking.server.ts";
import { releaseMail } from "../../app/people/mail-change/releasing.server.ts";
import { approveMailChange } from "../../app/people/mail-change/deciding.server.ts";
import { joinMunicipality } from "../../app/people/municipalities/join-and-notice.server.ts";
import { savePerson } from "../../app/people/persons/edit-person.server.ts";
import { reinstatePeople } from "../../app/people/persons/reinstating.server.ts";
import * as editing from "../../app/people/persons/routes/edit-person.tsx";
import { findIdByMail, findPerson } from "../../app/people/register/person.server.ts";
import { requestSignIn } from "../../app/people/sign-in/request-sign-in.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast, cast, type CastName } from "../../db/demo/cast.ts";
import { letters } from "../../db/schema/mail.ts";
import { municipalities, people } from "../../db/schema/people.ts";
import { mailChanges } from "../../db/schema/people-mail-changes.ts";
import { withDatabase } from "../app.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";
import { answer, mailOf } from "./mail-change.ts";

withDatabase();
const now = new Date();
const bosMail = cast.bo.mail;
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});
const sanne = () => findPerson(ids.sanne)!;
const newPerson = { name: "Bo Ny", roles: ["agent" as const], startsOn: "2026-11-23" };
const addBoNy = () =>
  savePerson(sanne(), null, { ...newPerson, mail: bosMail, municipalityId: aarhus().id }, now);
const aarhus = () => db.select().from(municipalities).where(eq(municipalities.name, "Aarhus")).get()!;
const importLine = (name: string) =>
  importPeople(
    Buffer.from(`navn;mail;kommune;rolle;startdato\n${name};${bosMail};Aarhus;agent;01-12-2026`),
    { dryRun: false, welcome: true, actor: "site", locale: "da" },
    now,
  );

describe("the address of someone who has left", () => {
  beforeEach(() => {
    closePerson(ids.bo, now, "site");
  });

  it("brings them back from a list under their own name, and under no other", async () => {
    expect(await importLine("Bo Ny")).toMatchObject({ bad: [{ line: 2 }] });
    expect(findPerson(ids.bo)).toBeNull();
    expect(await importLine("bo  lindholt")).toMatchObject({ changed: [expect.any(String)] });
    expect(findPerson(ids.bo)).not.toBeNull();
  });

  it("does not make a newcomer of another name the leader of a municipality that comes back", () => {
    db.update(municipalities).set({ leavesOn: "2026-11-01" }).where(eq(municipalities.name, "Aarhus")).run();
    const joining = { code: "751", name: "Aarhus", region: "Midtjylland", joinedOn: "2026-12-01" };
    const rest = { secondLeader: null, superuser: null, quality: null };
    const join = (name: string) =>
      joinMunicipality(sanne(), { ...joining, ...rest, leader: { name, mail: bosMail } }, now);
    expect(join("Bo Ny")).toEqual({ refused: "former", who: "leader" });
    expect(join("Bo Lindholt")).toEqual({ code: "751" });
  });

  it("is released by the secretariat, and then belongs to a new person with nothing of the old one's", () => {
    expect(addBoNy()).toEqual({ refused: "mail-left", holder: ids.bo });
    expect(releaseMail({ ...findPerson(ids.karen)!, role: "leader" }, ids.bo, now)).toEqual({
      refused: "unknown",
    });
    expect(releaseMail(sanne(), ids.bo, now)).toEqual({ released: true });
    const { id } = addBoNy() as { id: number };
    expect(id).not.toBe(ids.bo);
    expect(findIdByMail(bosMail)).toBe(id);
  });

  it("is released on the person's page, when it is confirmed", async () => {
    const send = (form: Record<string, string>) =>
      editing.action(
        visit(`/personer/${ids.bo}/ret`, { as: sessionCookieOf(ids.sanne, "secretariat"), form }),
      );
    expect(await send({ act: "frigoer" })).toMatchObject({ init: { status: 422 } });
    expect(mailOf(ids.bo)).toBe(bosMail);
    expect(await send({ act: "frigoer", sikker: "ja" })).toMatchObject({ status: 303 });
    expect(mailOf(ids.bo)).not.toBe(bosMail);
  });

  it("is asked for and approved anew before someone whose address was released comes back", () => {
    releaseMail(sanne(), ids.bo, now);
    expect(reinstatePeople(sanne(), [ids.bo], now)).toEqual([]);
    const { name, municipalityId, startsOn } = db.select().from(people).where(eq(people.id, ids.bo)).get()!;
    const details = { name, municipalityId, startsOn, roles: ["agent" as const], mail: "bo@eksempel.dk" };
    expect(savePerson(sanne(), ids.bo, details, now)).toEqual({ id: ids.bo, mail: "waits" });
    const { id } = db.select().from(mailChanges).get()!;
    expect(approveMailChange(sanne(), id, "Bo er tilbage", now)).toEqual({ refused: "asker" });
    const another = { ...findPerson(ids.karen)!, role: "secretariat" as const };
    approveMailChange(another, id, "Bo er tilbage", now);
    expect(reinstatePeople(sanne(), [ids.bo], now)).toEqual([ids.bo]);
    const recipients = db.select().from(letters).all();
    expect(recipients.filter(({ recipient }) => recipient.endsWith(".invalid"))).toEqual([]);
  });
});

it("an active person's address is not released", () => {
  expect(releaseMail(sanne(), ids.bo, now)).toEqual({ refused: "unknown" });
});

it("the address that someone had before belongs to whoever is added with it, with nothing of theirs", () => {
  askForOwnMail(findPerson(ids.bo)!, "bo.ny@eksempel.dk", now);
  answer("mail-change-asked", bosMail, true, now);
  answer("mail-change-new", "bo.ny@eksempel.dk", true, now);
  const { id } = addBoNy() as { id: number };
  requestSignIn({ mail: bosMail, ip: "192.0.2.7", returnTo: "/", knownSecrets: null }, now);
  const [signIn] = db.select().from(letters).where(eq(letters.letter, "sign-in")).all();
  expect([signIn!.personId, signIn!.recipient]).toEqual([id, bosMail]);
  expect(id).not.toBe(ids.bo);
});
