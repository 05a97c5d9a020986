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

it("invites every active agent of a member municipality once", () => {
  const roundId = openSampleRound();
  expect(linksOf(roundId).map(({ personId }) => personId)).toEqual([
    ids.astrid,
    ids.bo,
    ids.karen,
    ids.dorte,
  ]);
});

it("leaves out people who have left or not started, and municipalities that are no longer members", () => {
  writeTransaction((tx) => {
    tx.update(people).set({ leftOn: "2026-11-10" }).where(eq(people.id, ids.bo)).run();
    tx.update(people).set({ startsOn: "2026-11-11" }).where(eq(people.id, ids.astrid)).run();
  });
  sqlite.exec("update municipalities set leaves_on = '2026-11-10' where name = 'Horsens'");
  const roundId = openSampleRound();
  expect(linksOf(roundId).map(({ personId }) => personId)).toEqual([ids.karen]);
});

it("leaves out people on leave that day, and deputies whose time is over", () => {
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

it("invites, for a past day, those who were active then and are still active", () => {
  const on = (mail: string, change: object) =>
    writeTransaction((tx) => tx.update(people).set(change).where(eq(people.mail, mail)).run());
  addAgentsTo("Thisted", "787", 4);
  on("agent1.787@eksempel.dk", { startsOn: "2026-11-05" });
  on("agent2.787@eksempel.dk", { leftOn: "2026-11-05" });
  on("agent3.787@eksempel.dk", { leaveFrom: "2026-11-08" });
  const invitees = findInvitees(
    { roles: ["agent"], municipalities: ["Thisted"], activeOn: "2026-11-01" },
    openedAt,
  );
  expect(invitees.map(({ mail }) => mail)).toEqual(["agent4.787@eksempel.dk"]);
});

it("counts the invitees before it is opened", () => {
  const id = make();
  expect(countAudience(findRound(id)!, openedAt)).toBe(4);
  expect(db.select().from(letters).all()).toEqual([]);
});

it("creates a key that only the site can read, and posts one letter without a link to each person", () => {
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

it("stores only the hash of a link, and makes different links of at least 128 bits", () => {
  const links = linksOf(openSampleRound());
  const rows = db.select().from(invitations).all();
  expect(rows.map(({ linkHash }) => linkHash)).toEqual(links.map(({ token }) => hashOf(token)));
  expect(new Set(links.map(({ token }) => token)).size).toBe(4);
  for (const { token } of links) expect(token).toMatch(/^[\w-]{22}$/);
});

it("posts letters for the opening time when a round is opened ahead", () => {
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

it("finishes a launch that was interrupted after creating its key, with the same key", () => {
  const id = make();
  const key = makeKey(id);
  expect(openRound(sanne(), id, openedAt)).toEqual({ invited: 4 });
  expect(findKey(id)).toEqual(key);
});

it("leaves nothing of a launch that is interrupted half-way, and then posts one letter to everyone", () => {
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

it("does not open without invitees", () => {
  const id = make({ audience: { roles: ["agent"], municipalities: ["Viborg"], activeOn: "2026-11-10" } });
  expect(openRound(sanne(), id, openedAt)).toEqual({ refused: "nobody" });
  expect(findRound(id)!.state).toBe("draft");
});

it("does not open when unknown or over", () => {
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

it("cannot have the name of another round in the series", () => {
  create();
  expect(create()).toEqual({ refused: "name-taken" });
});

it("freezes the questionnaire, and refuses another text under the same version", () => {
  const changed = { hash: "of-another-wording", name: "agents", version: 2, json: {} };
  writeTransaction((tx) => tx.insert(questionnaires).values(changed).run());
  expect(create({ name: "Trivselsmåling-2" })).toEqual({ refused: "changed-wording" });
  expect(db.select().from(questionnaires).all()).toHaveLength(1);
});

it("records who created and opened it, and the number of invitees, in the audit trail", () => {
  const id = make();
  openRound(sanne(), id, openedAt);
  const lines = db.select().from(auditLines).all();
  expect(lines.map(({ act, actorId, scope, detail }) => ({ act, actorId, scope, detail }))).toEqual([
    { act: "round-created", actorId: ids.sanne, scope: `round:${id}`, detail: null },
    { act: "round-opened", actorId: ids.sanne, scope: `round:${id}`, detail: { invited: 4 } },
  ]);
});
