import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { askForOwnMail, withdrawMailChange } from "../../app/people/mail-change/asking.server.ts";
import { answerLink, seeLink } from "../../app/people/mail-change/answering.server.ts";
import {
  approveMailChange,
  lapseMailChanges,
  refuseMailChange,
} from "../../app/people/mail-change/deciding.server.ts";
import { savePerson } from "../../app/people/persons/edit-person.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { beginSession, findSession } from "../../app/people/sign-in/sessions.server.ts";
import { requestSignIn } from "../../app/people/sign-in/request-sign-in.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { type Role, roleNames } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { people, roles, signInRequests } from "../../db/schema/people.ts";
import { mailChanges } from "../../db/schema/people-mail-changes.ts";
import { addCast, cast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { openSampleRound } from "../surveys/sample-round.ts";
import { answer, changeLetters, linkIn, mailOf, trailOf } from "./mail-change.ts";

withDatabase();
const now = new Date("2026-11-10T09:00:00Z");
const daysOn = (days: number) => new Date(now.getTime() + days * 86_400_000);
const [oldMail, newMail] = [cast.bo.mail, "bo.ny@eksempel.dk"];
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const inRole = (id: number, role: Role): Person => ({ ...findPerson(id)!, role });
const karen = () => inRole(ids.karen, "leader");
const sanne = () => inRole(ids.sanne, "secretariat");

/** Saves Bo's details with another address, as the page for editing people does. */
function saveMail(editor: Person, mail = newMail, at = now) {
  const { name, municipalityId, roles: current, startsOn } = findPerson(ids.bo)!;
  return savePerson(editor, ids.bo, { name, mail, municipalityId, roles: current, startsOn }, at);
}

const signInLetters = () =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, "sign-in"))
    .all()
    .map(({ recipient }) => recipient);

const beginBosSession = () =>
  writeTransaction((tx) => beginSession(tx, ids.bo, "agent", "", now)).split(";")[0];

const waitingId = () => db.select().from(mailChanges).where(eq(mailChanges.state, "waiting")).get()!.id;

describe("a new address that a leader asks for", () => {
  it("changes nothing until the old address agrees, and both are told", () => {
    expect(saveMail(karen())).toEqual({ id: ids.bo, mail: "waits" });
    expect(mailOf(ids.bo)).toBe(oldMail);
    expect(changeLetters()).toEqual([`asked ${oldMail}`, `new ${newMail}`]);
    for (const mail of [oldMail, newMail])
      requestSignIn({ mail, ip: "192.0.2.7", returnTo: "/", knownSecret: null }, now);
    expect(signInLetters()).toEqual([oldMail]);
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`]);
  });

  it("is applied when the old address agrees with the code of its letter", () => {
    saveMail(karen());
    expect(answer("mail-change-asked", oldMail, true, now)).toEqual({ answered: true });
    expect(mailOf(ids.bo)).toBe(newMail);
    expect(changeLetters().slice(2)).toEqual([`ended ${oldMail} agreed`, `ended ${newMail} agreed`]);
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`, `agreed ${ids.bo}`]);
  });

  it("gives the new address no link to answer with", () => {
    saveMail(karen());
    expect(linkIn("mail-change-new", newMail)).not.toHaveProperty("token");
    expect(db.select().from(mailChanges).get()!.newLinkHash).toBeNull();
  });

  it("ends every session, code and link, and sends on what waits, but for survey letters", () => {
    openSampleRound();
    const cookie = beginBosSession();
    requestSignIn({ mail: oldMail, ip: "192.0.2.7", returnTo: "/", knownSecret: null }, now);
    const row = { letter: "diploma", personId: ids.bo, recipient: oldMail, locale: "da" as const };
    db.insert(letters)
      .values({ ...row, dueAt: now, postedAt: now })
      .run();
    saveMail(karen());
    answer("mail-change-asked", oldMail, true, now);
    expect(findSession(cookie, now)).toBeNull();
    expect(db.select().from(signInRequests).all()).toMatchObject([{ personId: null }]);
    const toBo = db.select().from(letters).where(eq(letters.personId, ids.bo)).all();
    const sent = toBo.filter(({ letter }) => !letter.startsWith("mail-change-"));
    expect(sent.map(({ letter, recipient }) => `${letter} ${recipient}`)).toEqual([
      `survey-invitation ${oldMail}`,
      `diploma ${newMail}`,
    ]);
  });

  it("is refused from the old address, which both are told", () => {
    saveMail(karen());
    answer("mail-change-asked", oldMail, false, now);
    expect(mailOf(ids.bo)).toBe(oldMail);
    expect(changeLetters().slice(2)).toEqual([`ended ${oldMail} refused`, `ended ${newMail} refused`]);
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`, `refused ${ids.bo}`]);
  });

  it("takes no other code, and none after ten wrong ones", () => {
    saveMail(karen());
    const { token, code } = linkIn("mail-change-asked", oldMail);
    const wrong = code === "000000" ? "000001" : "000000";
    for (let n = 0; n < 10; n++)
      expect(answerLink(token, { code: wrong, yes: true }, now)).toEqual({ refused: "wrong-code" });
    expect(answerLink(token, { code, yes: true }, now)).toEqual({ refused: "too-often" });
    expect(mailOf(ids.bo)).toBe(oldMail);
    expect(answerLink(token, { code, yes: true }, daysOn(1))).toEqual({ answered: true });
  });

  it("lapses after two weeks, and the link works no longer", () => {
    saveMail(karen());
    const { token, code } = linkIn("mail-change-asked", oldMail);
    lapseMailChanges(daysOn(13));
    expect(seeLink(token, daysOn(13))!.asks).toBe("agree");
    expect(answerLink(token, { code, yes: true }, daysOn(14))).toEqual({ refused: "over" });
    lapseMailChanges(daysOn(14));
    expect(changeLetters().slice(2)).toEqual([`ended ${oldMail} lapsed`, `ended ${newMail} lapsed`]);
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`, "lapsed site"]);
    expect(mailOf(ids.bo)).toBe(oldMail);
  });

  it("is replaced by a newer one, and the letters say so", () => {
    saveMail(karen());
    const first = linkIn("mail-change-asked", oldMail);
    expect(saveMail(sanne(), "bo.tredje@eksempel.dk")).toEqual({ id: ids.bo, mail: "replaced" });
    expect(changeLetters().slice(2)).toEqual([
      `ended ${newMail} replaced`,
      `asked ${oldMail}`,
      "new bo.tredje@eksempel.dk",
    ]);
    expect(linkIn("mail-change-asked", oldMail)).toMatchObject({ replaces: newMail });
    expect(answerLink(first.token, { code: first.code, yes: true }, now)).toEqual({ refused: "over" });
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`, `replaced ${ids.sanne}`, `asked ${ids.sanne}`]);
  });

  it("is withdrawn by whoever asked, and by no other leader", () => {
    saveMail(karen());
    expect(withdrawMailChange(inRole(ids.jens, "leader"), ids.bo, now)).toEqual({ refused: "unknown" });
    expect(withdrawMailChange(karen(), ids.bo, now)).toEqual({ withdrawn: true });
    expect(changeLetters().slice(2)).toEqual([`ended ${oldMail} withdrawn`, `ended ${newMail} withdrawn`]);
    expect(withdrawMailChange(karen(), ids.bo, now)).toEqual({ refused: "unknown" });
  });

  it("is refused by the person themselves when signed in", () => {
    saveMail(karen());
    withdrawMailChange(inRole(ids.bo, "agent"), ids.bo, now);
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`, `refused ${ids.bo}`]);
  });

  it("is not an address that somebody has, when it is asked for and when it is agreed to", () => {
    expect(saveMail(karen(), cast.dorte.mail)).toEqual({ refused: "mail-taken" });
    saveMail(karen());
    db.update(people).set({ mail: newMail }).where(eq(people.id, ids.dorte)).run();
    expect(answer("mail-change-asked", oldMail, true, now)).toEqual({ refused: "mail-taken" });
    expect(approveMailChange(sanne(), waitingId(), "Nedlagt", now)).toEqual({ refused: "mail-taken" });
    expect(mailOf(ids.bo)).toBe(oldMail);
  });

  it("can be asked for five times a day for one person, and saves nothing else after that", () => {
    for (let n = 0; n < 5; n++) expect(saveMail(karen(), `bo${n}@eksempel.dk`)).toHaveProperty("mail");
    const details = { ...findPerson(ids.bo)!, name: "Bo L.", mail: "bo5@eksempel.dk" };
    expect(savePerson(karen(), ids.bo, details, now)).toEqual({ refused: "mail-often" });
    expect(findPerson(ids.bo)!.name).toBe(cast.bo.name);
    expect(saveMail(karen(), "bo6@eksempel.dk", daysOn(1))).toHaveProperty("mail");
  });

  it("stores neither link nor code", () => {
    saveMail(karen());
    const { token, code } = linkIn("mail-change-asked", oldMail);
    const stored = JSON.stringify([
      db.select().from(mailChanges).all(),
      db
        .select()
        .from(letters)
        .all()
        .map(({ props }) => [props]),
    ]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(`"${code}"`);
  });
});

describe("a new address of one's own", () => {
  const bo = () => inRole(ids.bo, "agent");
  const ask = (mail = newMail, at = now) => askForOwnMail(bo(), mail, at);

  it("is applied when the old address has agreed and the new one is confirmed, and ends every session", () => {
    const cookie = beginBosSession();
    expect(ask()).toEqual({ asked: true, replaced: null });
    expect(answer("mail-change-new", newMail, true, now)).toEqual({ answered: true });
    expect([mailOf(ids.bo), findSession(cookie, now) !== null]).toEqual([oldMail, true]);
    expect(answer("mail-change-asked", oldMail, true, now)).toEqual({ answered: true });
    expect(mailOf(ids.bo)).toBe(newMail);
    expect(findSession(cookie, now)).toBeNull();
    expect(changeLetters().slice(2)).toEqual([`ended ${oldMail} confirmed`, `ended ${newMail} confirmed`]);
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.bo}`, `confirmed ${ids.bo}`, `agreed ${ids.bo}`]);
  });

  it("is not applied by the old address alone, whichever answers first", () => {
    ask();
    answer("mail-change-asked", oldMail, true, now);
    expect(mailOf(ids.bo)).toBe(oldMail);
    const { token, code } = linkIn("mail-change-asked", oldMail);
    expect(seeLink(token, now)).toMatchObject({ asks: "nothing", state: "waiting" });
    expect(answerLink(token, { code, yes: true }, now)).toEqual({ refused: "over" });
    answer("mail-change-new", newMail, true, now);
    expect(mailOf(ids.bo)).toBe(newMail);
  });

  it.each(roleNames)("needs the old address of a %s too", (role) => {
    askForOwnMail(inRole(ids.sanne, role), newMail, now);
    answer("mail-change-new", newMail, true, now);
    expect(mailOf(ids.sanne)).toBe(cast.sanne.mail);
    answer("mail-change-asked", cast.sanne.mail, true, now);
    expect(mailOf(ids.sanne)).toBe(newMail);
  });

  it("is approved by the secretariat in place of an old address that nobody reads", () => {
    ask();
    answer("mail-change-new", newMail, true, now);
    expect(approveMailChange(sanne(), waitingId(), "Adressen er nedlagt", now)).toEqual({ approved: true });
    expect(mailOf(ids.bo)).toBe(newMail);
    expect(changeLetters().slice(2)).toEqual([`ended ${oldMail} approved`, `ended ${newMail} approved`]);
  });

  it("is not what an earlier yes was said to, once another address is asked for", () => {
    ask();
    answer("mail-change-asked", oldMail, true, now);
    ask("bo.tredje@eksempel.dk");
    answer("mail-change-new", "bo.tredje@eksempel.dk", true, now);
    expect(mailOf(ids.bo)).toBe(oldMail);
  });

  it("is stopped from the old address, which ends the sessions it was asked in", () => {
    const cookie = beginBosSession();
    ask();
    const { token, code } = linkIn("mail-change-new", newMail);
    answer("mail-change-asked", oldMail, false, now);
    expect(mailOf(ids.bo)).toBe(oldMail);
    expect(findSession(cookie, now)).toBeNull();
    expect(answerLink(token, { code, yes: true }, now)).toEqual({ refused: "over" });
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.bo}`, `refused ${ids.bo}`]);
  });

  it("gives the old address no way back once it has agreed", () => {
    ask();
    const { token, code } = linkIn("mail-change-asked", oldMail);
    answer("mail-change-asked", oldMail, true, now);
    answer("mail-change-new", newMail, true, now);
    expect(linkIn("mail-change-ended", oldMail)).not.toHaveProperty("token");
    expect(answerLink(token, { code, yes: false }, now)).toEqual({ refused: "over" });
    expect(mailOf(ids.bo)).toBe(newMail);
  });

  it("is refused when it is the present one or somebody else's", () => {
    expect(ask(oldMail)).toEqual({ refused: "mail-same" });
    expect(ask(cast.astrid.mail)).toEqual({ refused: "mail-taken" });
    expect(changeLetters()).toEqual([]);
  });
});

describe("the secretariat", () => {
  it("approves a new address with a reason, which stands in both letters", () => {
    saveMail(karen());
    expect(approveMailChange(sanne(), waitingId(), "Adressen er nedlagt", now)).toEqual({ approved: true });
    expect(mailOf(ids.bo)).toBe(newMail);
    expect(changeLetters().slice(2)).toEqual([`ended ${oldMail} approved`, `ended ${newMail} approved`]);
    expect(linkIn("mail-change-ended", oldMail)).toMatchObject({
      by: cast.sanne.name,
      reason: "Adressen er nedlagt",
    });
    expect(linkIn("mail-change-ended", oldMail)).not.toHaveProperty("token");
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`, `approved ${ids.sanne}`]);
  });

  it("approves what it asked for itself, unless the one who asked is a leader", () => {
    const sannes = sanne();
    saveMail(sannes);
    db.insert(roles).values({ personId: ids.sanne, role: "leader" }).run();
    expect(approveMailChange(sannes, waitingId(), "Nedlagt", now)).toEqual({ refused: "asker-leads" });
    db.delete(roles).where(eq(roles.role, "leader")).run();
    expect(approveMailChange(sannes, waitingId(), "Nedlagt", now)).toEqual({ approved: true });
  });

  it("does not approve what it asked for as a leader, even when it no longer is one", () => {
    db.insert(roles).values({ personId: ids.karen, role: "secretariat" }).run();
    saveMail(inRole(ids.karen, "leader"));
    db.delete(roles).where(eq(roles.role, "leader")).run();
    const approve = (by: Person) => approveMailChange(by, waitingId(), "Nedlagt", now);
    expect(approve(inRole(ids.karen, "secretariat"))).toEqual({ refused: "asker-leads" });
    expect(approve(sanne())).toEqual({ approved: true });
  });

  it("does not approve an address of its own, and nobody else approves any", () => {
    askForOwnMail(sanne(), "sanne.ny@eksempel.dk", now);
    expect(approveMailChange(sanne(), waitingId(), "Nedlagt", now)).toEqual({ refused: "own" });
    expect(approveMailChange(karen(), waitingId(), "Nedlagt", now)).toEqual({ refused: "unknown" });
  });

  it("keeps the old address with a reason, once", () => {
    saveMail(karen());
    const id = waitingId();
    expect(refuseMailChange(sanne(), id, "Kender ikke adressen", now)).toEqual({ declined: true });
    expect(approveMailChange(sanne(), id, "Alligevel", now)).toEqual({ refused: "unknown" });
    expect(mailOf(ids.bo)).toBe(oldMail);
    expect(changeLetters().slice(2)).toEqual([
      `ended ${oldMail} refused-by-secretariat`,
      `ended ${newMail} refused-by-secretariat`,
    ]);
  });

  it("decides nothing that has lapsed", () => {
    saveMail(karen());
    expect(approveMailChange(sanne(), waitingId(), "Nedlagt", daysOn(14))).toEqual({ refused: "unknown" });
  });
});

it("changes that ended half a year ago are deleted", () => {
  saveMail(karen());
  answer("mail-change-asked", oldMail, false, now);
  lapseMailChanges(daysOn(179));
  expect(db.select().from(mailChanges).all()).toHaveLength(1);
  lapseMailChanges(daysOn(181));
  expect(db.select().from(mailChanges).all()).toEqual([]);
});
