/** Someone is forgotten: what of a round changes, and what it tells of whether they had answered. */
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { closePerson, forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { destroyKey } from "../../app/surveys/anonymity/keys.server.ts";
import { findInvitation, saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { closingBackupPath, readClosingBackup } from "../../app/surveys/closing/closing-backup.server.ts";
import { restoreClosedRounds } from "../../app/surveys/closing/recovery.server.ts";
import { findRound } from "../../app/surveys/round.server.ts";
import { countSentAnswers, sendDueReminders } from "../../app/surveys/rounds/reminders.server.ts";
import { addCast, cast } from "../../db/demo/cast.ts";
import { db, sqlite } from "../../db/database.server.ts";
import { comments, invitations, responses, rounds } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { addAgentsTo, after, during, linksOf, openSampleRound, statesOf } from "./sample-round.ts";

withDatabase();
let ids: ReturnType<typeof addCast>;
let roundId: number;
let tokens: Map<number, string>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  ids = addCast();
  addAgentsTo("Thisted", "787", 6);
  roundId = openSampleRound();
  tokens = new Map(linksOf(roundId).map(({ personId, token }) => [personId, token]));
});
const send = (personId: number, comment = "") =>
  sendAnswer(tokens.get(personId)!, { wellbeing: "high", comment }, during);
const others = () => [...tokens.keys()].filter((id) => id > Math.max(...Object.values(ids)));

describe("while a round is open", () => {
  /** What anybody could compare: every number there is of rounds, invitations and letters. */
  const numbers = () => ({
    rounds: db.select().from(rounds).all(),
    tables: ["invitations", "letters", "responses", "comments"].map((table) =>
      sqlite.prepare(`select count(*) from ${table}`).pluck().get(),
    ),
    withPerson: sqlite.prepare("select count(person_id) from invitations").pluck().get(),
    sizes: sqlite.prepare("select distinct length(sealed) from invitations").pluck().all(),
  });

  it("forgetting someone changes the same numbers whether or not they had answered, and no count", () => {
    send(ids.astrid);
    saveDraft(tokens.get(ids.karen)!, { wellbeing: "low" }, during);
    sendDueReminders(new Date("2026-11-18T08:00:00Z"));
    countSentAnswers(during);
    let before = numbers();
    for (const personId of [ids.astrid, ids.karen, ids.dorte]) {
      forgetPerson(personId, during, "site");
      countSentAnswers(during);
      const now = numbers();
      const [invited, letters, ...stored] = now.tables as number[];
      expect([invited, ...stored]).toEqual([before.tables[0], 0, 0]);
      expect([letters, now.withPerson]).toEqual([
        (before.tables[1] as number) - 2,
        (before.withPerson as number) - 1,
      ]);
      expect([now.rounds, now.sizes]).toEqual([before.rounds, before.sizes]);
      before = now;
    }
    expect(findRound(roundId)!.answered).toBe(1);
  });

  it("the link is dead, and what was answered counts when the round closes", () => {
    send(ids.astrid);
    for (const id of others()) send(id);
    forgetPerson(ids.astrid, during, "site");
    expect(findInvitation(tokens.get(ids.astrid)!, during)).toBeNull();
    closeRound("site", roundId, after);
    expect(findRound(roundId)).toMatchObject({ invited: 10, completed: 7 });
    expect(db.select().from(responses).all()).toHaveLength(7);
    expect(db.select().from(invitations).all()).toHaveLength(10);
  });

  it("the name disappears from the sealed texts of everyone, and every field is sealed again", () => {
    const before = db.select().from(invitations).all();
    send(ids.astrid, `Hilsen ${cast.bo.name}`);
    send(ids.bo, `Spørg mig, ${cast.bo.name}, ${cast.bo.mail}`);
    send(others()[0]!, "x".repeat(996) + cast.bo.mail.slice(0, 4));
    send(others()[1]!, `${"x".repeat(1000 - cast.bo.name.length)}${cast.bo.name}`);
    forgetPerson(ids.bo, during, "site");
    const texts = statesOf(roundId).map(({ answers }) => answers.comment);
    expect(texts).toContain("Hilsen Slettet person");
    expect(texts).toContain("Spørg mig, Slettet person, Slettet person");
    expect(texts.find((text) => text?.endsWith("Slettet per"))).toHaveLength(1000);
    for (const { id, sealed } of db.select().from(invitations).all())
      expect(sealed!.equals(before.find((row) => row.id === id)!.sealed!)).toBe(false);
    for (const id of others()) send(id, "Tak");
    closeRound("site", roundId, after);
    expect(JSON.stringify(db.select().from(comments).all())).not.toContain(cast.bo.name);
  });

  it("someone is forgotten also when the round's key is lost", () => {
    send(ids.bo);
    destroyKey(roundId);
    expect(forgetPerson(ids.bo, during, "site")).toEqual({ forgotten: true });
  });

  it("someone who leaves changes nothing of it, and can still answer", () => {
    send(ids.astrid);
    const before = db.select().from(invitations).all();
    closePerson(ids.astrid, during, "site");
    closePerson(ids.bo, during, "site");
    expect(db.select().from(invitations).all()).toEqual(before);
    expect(send(ids.bo)).toEqual({ saved: true });
  });
});

describe("once a round is closed", () => {
  beforeEach(() => {
    for (const id of others()) send(id, `Spørg ${cast.bo.name}, hun ved det`);
    db.update(rounds)
      .set({ note: `Aftalt med ${cast.bo.name}` })
      .run();
    closeRound("site", roundId, after);
  });
  const backup = () => readFileSync(closingBackupPath(roundId));

  it("its backup holds the round alone, and nobody's name or address but those in free texts", () => {
    expect(backup().includes(cast.bo.name)).toBe(true);
    for (const { name, mail } of [cast.astrid, cast.sanne, cast.bo])
      expect([backup().includes(mail), name !== cast.bo.name && backup().includes(name)]).toEqual([
        false,
        false,
      ]);
  });

  it("forgetting someone removes the name from its backup, and keeps every answer there", () => {
    forgetPerson(ids.bo, after, "site");
    expect(backup().includes(cast.bo.name)).toBe(false);
    const kept = readClosingBackup(roundId)!;
    expect(kept.responses).toHaveLength(6);
    expect(kept.comments.map(({ text }) => text)).toEqual(Array(6).fill("Spørg Slettet person, hun ved det"));
    db.update(rounds).set({ state: "open" }).run();
    db.delete(responses).run();
    db.delete(comments).run();
    sqlite.exec("delete from round_units");
    expect(restoreClosedRounds(after)).toEqual([roundId]);
    expect(db.select().from(responses).all()).toHaveLength(6);
  });

  it("the invitation stays without a person, so that the number of people asked goes on adding up", () => {
    const before = db.select().from(invitations).all();
    forgetPerson(ids.bo, after, "site");
    const of = (row: (typeof before)[number]) => ({
      ...row,
      personId: row.personId === ids.bo ? null : row.personId,
    });
    expect(db.select().from(invitations).all()).toEqual(before.map(of));
  });
});
