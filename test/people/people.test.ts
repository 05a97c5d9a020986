import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { addPerson, changePerson } from "../../app/people/persons/add-or-change.server.ts";
import {
  forgetPerson,
  closePerson,
  closePeopleOfLeftMunicipalities,
} from "../../app/people/leaving/leaving.server.ts";
import { isMember } from "../../app/people/register/membership.ts";
import { listMunicipalities, saveMunicipality } from "../../app/people/register/municipalities.server.ts";
import { findPerson, rolesOf } from "../../app/people/register/person.server.ts";
import { rememberBrowser } from "../../app/people/sign-in/known-browsers.server.ts";
import { requestSignIn } from "../../app/people/sign-in/request-sign-in.server.ts";
import { beginSession, findSession } from "../../app/people/sign-in/sessions.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { municipalities, people, roles, sessions, signInRequests } from "../../db/schema/people.ts";
import { knownBrowsers } from "../../db/schema/people-sign-in.ts";
import { afterEach } from "vitest";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";

withDatabase();
afterEach(() => registerEventHandlers(eventHandlers));

const now = new Date("2026-11-10T09:00:00Z");
const actor = "site" as const;
const newPerson = {
  name: "Lis Ny",
  mail: "lis@eksempel.dk",
  municipalityId: null,
  roles: ["agent" as const],
  startsOn: "2026-11-10",
};

/** Records the events of who joins and leaves. */
function recordEvents(): string[] {
  const heard: string[] = [];
  registerEventHandlers({
    ...eventHandlers,
    joined: [(_, { personId }) => heard.push(`joined ${personId}`)],
    left: [(_, { personId }) => heard.push(`left ${personId}`)],
  });
  return heard;
}

describe("membership", () => {
  it.each([
    [null, null, true],
    ["2026-11-10", null, true],
    ["2026-11-11", null, false],
    [null, "2026-11-11", true],
    [null, "2026-11-10", false],
    ["2022-01-01", "2026-01-01", false],
  ])("from %s up to %s is %s on 10 November 2026", (joinedOn, leavesOn, member) => {
    expect(isMember({ joinedOn, leavesOn }, "2026-11-10")).toBe(member);
  });

  it("is listed in Danish order, with Aa last", () => {
    addCast();
    writeTransaction((tx) =>
      saveMunicipality(tx, { code: "851", name: "Aalborg", region: "N", joinedOn: null, leavesOn: null }),
    );
    expect(listMunicipalities().map(({ name }) => name)).toEqual([
      "Horsens",
      "Lemvig",
      "Viborg",
      "Aalborg",
      "Aarhus",
    ]);
  });
});

describe("adding a person", () => {
  it("emits an event for a new agent only, and not for one who took calls before the site", () => {
    const heard = recordEvents();
    const add = (mail: string, roles: ("agent" | "leader")[], welcome = true) =>
      writeTransaction((tx) => addPerson(tx, { ...newPerson, mail, roles }, { actor, welcome }, now));
    const added = add("a@b.dk", ["agent", "leader"]);
    add("b@b.dk", ["leader"]);
    add("c@b.dk", ["agent"], false);
    expect(heard).toEqual([`joined ${"id" in added && added.id}`]);
  });

  it("is refused for a mail address in use, and writes nothing", () => {
    addCast();
    const before = db.select().from(people).all();
    const duplicate = { ...newPerson, mail: "bo.lindholt@eksempel.dk" };
    expect(writeTransaction((tx) => addPerson(tx, duplicate, { actor }, now))).toEqual({
      refused: "mail-taken",
    });
    expect(db.select().from(people).all()).toEqual(before);
    expect(db.select().from(auditLines).all()).toEqual([]);
  });

  it("emits an event once for a person who becomes an agent later", () => {
    const ids = addCast();
    const heard = recordEvents();
    const jens = { ...newPerson, name: "Jens Skovbak", mail: "jens.skovbak@eksempel.dk" };
    for (const roles of [["leader"], ["leader", "agent"], ["agent"]] as const)
      writeTransaction((tx) => changePerson(tx, ids.jens, { ...jens, roles: [...roles] }, { actor }, now));
    expect(heard).toEqual([`joined ${ids.jens}`]);
    expect(rolesOf(ids.jens)).toEqual(["agent"]);
  });
});

describe("leaving", () => {
  it("ends the person and every session at once", () => {
    const ids = addCast();
    const heard = recordEvents();
    const cookie = writeTransaction((tx) => beginSession(tx, ids.bo, "agent", "", now));
    expect(findSession(cookie.split(";")[0], now)?.person.id).toBe(ids.bo);
    expect(closePerson(ids.bo, now, actor)).toEqual({ left: true });
    expect(findSession(cookie.split(";")[0], now)).toBeNull();
    expect(db.select().from(sessions).get()!.endedAt).toEqual(now);
    expect(findPerson(ids.bo)).toBeNull();
    expect(heard).toEqual([`left ${ids.bo}`]);
  });

  it("ends letters that wait, codes and known browsers, which nobody comes in with once reinstated", () => {
    const ids = addCast();
    const { mail } = findPerson(ids.bo)!;
    const request = requestSignIn({ mail, ip: "192.0.2.7", returnTo: "/", knownSecrets: null }, now);
    writeTransaction((tx) => rememberBrowser(tx, ids.bo, null, now));
    closePerson(ids.bo, now, actor);
    expect(request).toHaveProperty("browserSecret");
    expect(db.select().from(signInRequests).all()).toMatchObject([{ personId: null }]);
    expect(db.select().from(knownBrowsers).all()).toEqual([]);
    expect(db.select().from(letters).all()).toEqual([]);
  });

  it("happens once, and not for an unknown person", () => {
    const ids = addCast();
    closePerson(ids.bo, now, actor);
    expect(closePerson(ids.bo, now, actor)).toEqual({ refused: "unknown" });
    expect(closePerson(999_999, now, actor)).toEqual({ refused: "unknown" });
  });

  it("uses the Danish date", () => {
    const ids = addCast();
    closePerson(ids.bo, new Date("2026-11-10T23:30:00Z"), actor);
    expect(db.select().from(people).where(eq(people.id, ids.bo)).get()!.leftOn).toBe("2026-11-11");
  });

  it("follows the municipality's last day during the night, not before", () => {
    const ids = addCast();
    writeTransaction((tx) =>
      tx
        .update(municipalities)
        .set({ leavesOn: "2026-12-01" })
        .where(eq(municipalities.name, "Horsens"))
        .run(),
    );
    expect(closePeopleOfLeftMunicipalities(new Date("2026-11-30T22:30:00Z"))).toBe(0);
    expect(closePeopleOfLeftMunicipalities(new Date("2026-11-30T23:30:00Z"))).toBe(2);
    expect([findPerson(ids.jens), findPerson(ids.dorte)]).toEqual([null, null]);
    expect(findPerson(ids.bo)).not.toBeNull();
  });
});

describe("forgetting", () => {
  it("leaves a nameless row without mail or sessions, with only the role of agent", () => {
    const ids = addCast();
    db.insert(roles).values({ personId: ids.bo, role: "host" }).run();
    writeTransaction((tx) => beginSession(tx, ids.bo, "agent", "", now));
    expect(forgetPerson(ids.bo, now, actor)).toEqual({ forgotten: true });
    expect(db.select().from(people).where(eq(people.id, ids.bo)).get()).toMatchObject({
      name: "Slettet person",
      mail: null,
      leftOn: "2026-11-10",
    });
    expect(db.select().from(sessions).where(eq(sessions.personId, ids.bo)).all()).toEqual([]);
    const held = db.select({ role: roles.role }).from(roles).where(eq(roles.personId, ids.bo)).all();
    expect(held).toEqual([{ role: "agent" }]);
    expect(forgetPerson(ids.bo, now, actor)).toEqual({ refused: "unknown" });
  });
});
