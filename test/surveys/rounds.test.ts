import { statSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { hashOf } from "../../app/base/secrets.server.ts";
import { findInvitees } from "../../app/surveys/rounds/audience.server.ts";
import { findKey, makeKey } from "../../app/surveys/anonymity/keys.server.ts";
import { countAudience, createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { db, sqlite, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { people, roles } from "../../db/schema/people.ts";
import { invitations, questionnaires, rounds } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { type CastName, addCast } from "../../db/demo/cast.ts";
import { addAgentsTo, openedAt, linksOf, openSampleRound, samplePlan } from "./sample-round.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});
const sanne = () => ({ id: ids.sanne, role: "secretariat" });
const create = (changes = {}) => createRound(sanne(), { ...samplePlan, ...changes }, openedAt);
function make(changes = {}): number {
  const made = create(changes);
  if ("refused" in made) throw new Error(made.refused);
  return made.id;
}

it("asks every active agent of a member municipality, each once", () => {
  const roundId = openSampleRound();
  expect(linksOf(roundId).map(({ personId }) => personId)).toEqual([
    ids.astrid,
    ids.bo,
    ids.karen,
    ids.dorte,
  ]);
});

it("leaves out who has left, who has not begun, and municipalities that are members no more", () => {
  writeTransaction((tx) => {
    tx.update(people).set({ leftOn: "2026-11-10" }).where(eq(people.id, ids.bo)).run();
    tx.update(people).set({ startsOn: "2026-11-11" }).where(eq(people.id, ids.astrid)).run();
  });
  sqlite.exec("update municipalities set leaves_on = '2026-11-10' where name = 'Horsens'");
  const roundId = openSampleRound();
  expect(linksOf(roundId).map(({ personId }) => personId)).toEqual([ids.karen]);
});

it("leaves out who is on leave on the day, and deputies whose time is over", () => {
  writeTransaction((tx) => {
    const leave = (id: number, leaveFrom: string, leaveUntil: string | null) =>
      tx.update(people).set({ leaveFrom, leaveUntil }).where(eq(people.id, id)).run();
    leave(ids.astrid, "2026-11-10", null);
    leave(ids.bo, "2026-10-01", "2026-11-10");
    leave(ids.karen, "2026-11-11", "2027-02-01");
    tx.update(roles).set({ until: "2026-11-10" }).where(eq(roles.personId, ids.dorte)).run();
  });
  expect(linksOf(openSampleRound()).map(({ personId }) => personId)).toEqual([ids.bo, ids.karen]);
});

it("asks those who were active on a day that is past, of whom is still here and at work", () => {
  const on = (mail: string, change: object) =>
    writeTransaction((tx) => tx.update(people).set(change).where(eq(people.mail, mail)).run());
  addAgentsTo("Thisted", "787", 4);
  on("agent1.787@eksempel.dk", { startsOn: "2026-11-05" });
  on("agent2.787@eksempel.dk", { leftOn: "2026-11-05" });
  on("agent3.787@eksempel.dk", { leaveFrom: "2026-11-08" });
  const asked = findInvitees(
    { roles: ["agent"], municipalities: ["Thisted"], activeOn: "2026-11-01" },
    openedAt,
  );
  expect(asked.map(({ mail }) => mail)).toEqual(["agent4.787@eksempel.dk"]);
});

it("counts whom it would ask before it is opened", () => {
  const id = make();
  expect(countAudience(findRound(id)!, openedAt)).toBe(4);
  expect(db.select().from(letters).all()).toEqual([]);
});

it("makes a key only the site can read, and writes each person one letter that holds no link", () => {
  const roundId = openSampleRound();
  const key = `${env.KEY_DIR}/round-${roundId}.key`;
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(statSync(key).size).toBe(32);
  const posted = db.select().from(letters).all();
  expect(posted.map(({ personId }) => personId)).toEqual([ids.astrid, ids.bo, ids.karen, ids.dorte]);
  const links = linksOf(roundId);
  for (const { props } of posted) {
    const open = JSON.stringify(openProps(props!));
    for (const { token } of links) expect(open.includes(token) || open.includes(hashOf(token))).toBe(false);
  }
});

it("keeps only the link's hash, and links of at least 128 bits that all differ", () => {
  const links = linksOf(openSampleRound());
  const kept = db.select().from(invitations).all();
  expect(kept.map(({ linkHash }) => linkHash)).toEqual(links.map(({ token }) => hashOf(token)));
  expect(new Set(links.map(({ token }) => token)).size).toBe(4);
  for (const { token } of links) expect(token).toMatch(/^[\w-]{22}$/);
});

it("sends letters of a round opened ahead when it opens", () => {
  const opensAt = new Date("2026-11-15T08:00:00Z");
  openSampleRound({ opensAt });
  expect(
    db
      .select()
      .from(letters)
      .all()
      .map(({ dueAt }) => dueAt),
  ).toEqual(Array(4).fill(opensAt));
});

it("takes up a launch that broke off after its key was made, with the same key", () => {
  const id = make();
  const key = makeKey(id);
  expect(openRound(sanne(), id, openedAt)).toEqual({ invited: 4 });
  expect(findKey(id)).toEqual(key);
});

it("leaves nothing of a launch that breaks off half-way, and then writes everyone one letter", () => {
  const id = make();
  sqlite.exec(
    `create trigger broken before insert on letters when new.person_id = ${ids.karen} begin select raise(abort, 'cut'); end`,
  );
  expect(() => openRound(sanne(), id, openedAt)).toThrow("cut");
  expect(findRound(id)!.state).toBe("draft");
  expect(db.select().from(letters).all()).toEqual([]);
  sqlite.exec("drop trigger broken");
  expect(openRound(sanne(), id, openedAt)).toEqual({ invited: 4 });
  expect(openRound(sanne(), id, openedAt)).toEqual({ refused: "not-draft" });
  expect(db.select().from(letters).all()).toHaveLength(4);
  expect(db.select().from(invitations).all()).toHaveLength(4);
});

it("does not open a round that asks nobody", () => {
  const id = make({ audience: { roles: ["agent"], municipalities: ["Viborg"], activeOn: "2026-11-10" } });
  expect(openRound(sanne(), id, openedAt)).toEqual({ refused: "nobody" });
  expect(findRound(id)!.state).toBe("draft");
});

it("does not open a round that is unknown or over", () => {
  expect(openRound(sanne(), 99, openedAt)).toEqual({ refused: "unknown" });
  const id = make();
  expect(openRound(sanne(), id, samplePlan.closesAt)).toEqual({ refused: "over" });
  expect(findRound(id)!.state).toBe("draft");
});

it.each([
  ["a questionnaire nobody has", { questionnaire: { name: "agents", version: 9 } }, "unknown-questionnaire"],
  ["a closing before its opening", { closesAt: new Date("2026-11-09T08:00:00Z") }, "dates"],
  ["a closing that is past", { opensAt: new Date("2026-10-01"), closesAt: new Date("2026-10-02") }, "dates"],
])("does not make a round with %s", (_, changes, refused) => {
  expect(create(changes)).toEqual({ refused });
  expect(db.select().from(rounds).all()).toEqual([]);
});

it("does not make two rounds of one name in a series", () => {
  create();
  expect(create()).toEqual({ refused: "name-taken" });
});

it("freezes the wording, and refuses another under the same version", () => {
  const changed = { hash: "of-another-wording", name: "agents", version: 2, json: {} };
  writeTransaction((tx) => tx.insert(questionnaires).values(changed).run());
  expect(create({ name: "Trivselsmåling-2" })).toEqual({ refused: "changed-wording" });
  expect(db.select().from(questionnaires).all()).toHaveLength(1);
});

it("tells the audit trail who made and opened it, and for how many", () => {
  const id = make();
  openRound(sanne(), id, openedAt);
  const lines = db.select().from(auditLines).all();
  expect(lines.map(({ act, actorId, scope, detail }) => ({ act, actorId, scope, detail }))).toEqual([
    { act: "round-created", actorId: ids.sanne, scope: `round:${id}`, detail: null },
    { act: "round-opened", actorId: ids.sanne, scope: `round:${id}`, detail: { invited: 4 } },
  ]);
});
