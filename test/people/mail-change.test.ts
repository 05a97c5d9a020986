import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { askForMail, askForOwnMail, withdrawMailChange } from "../../app/people/mail-change/asking.server.ts";
import { changeMailByOperator } from "../../app/people/mail-change/by-operator.server.ts";
import { answerLink, seeLink } from "../../app/people/mail-change/answering.server.ts";
import {
  approveMailChange,
  lapseMailChanges,
  refuseMailChange,
} from "../../app/people/mail-change/deciding.server.ts";
import { countWaitingChanges } from "../../app/people/mail-change/waiting.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { savePerson } from "../../app/people/persons/edit-person.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { beginSession, findSession } from "../../app/people/sign-in/sessions.server.ts";
import { requestSignIn } from "../../app/people/sign-in/request-sign-in.server.ts";
import { env } from "../../app/base/env.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { type Role, roleNames } from "../../db/enums.ts";
import { letters } from "../../db/schema/mail.ts";
import { people, roles, signInRequests } from "../../db/schema/people.ts";
import { mailChanges } from "../../db/schema/people-mail-changes.ts";
import { wrongCodeHours } from "../../db/schema/people-sign-in.ts";
import { addCast, cast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { openSampleRound } from "../surveys/sample-round.ts";
import { answer, changeLetters, linkIn, mailOf, trailOf } from "./mail-change.ts";

withDatabase();
const now = new Date("2026-11-10T09:00:00Z");
const ip = "192.0.2.7";
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
      requestSignIn({ mail, ip: "192.0.2.7", returnTo: "/", knownSecrets: null }, now);
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
    requestSignIn({ mail: oldMail, ip: "192.0.2.7", returnTo: "/", knownSecrets: null }, now);
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
      expect(answerLink(token, { code: wrong, yes: true, ip }, now)).toEqual({ refused: "wrong-code" });
    expect(answerLink(token, { code, yes: true, ip }, now)).toEqual({ refused: "too-often" });
    expect(mailOf(ids.bo)).toBe(oldMail);
    expect(answerLink(token, { code, yes: true, ip }, daysOn(1))).toEqual({ answered: true });
  });

  it("can still be refused with the right code after ten wrong ones", () => {
    saveMail(karen());
    const { token, code } = linkIn("mail-change-asked", oldMail);
    const wrong = code === "000000" ? "000001" : "000000";
    const sayNo = (typed: string) => answerLink(token, { code: typed, yes: false, ip }, now);
    for (let n = 0; n < 10; n++) expect(sayNo(wrong)).toEqual({ refused: "wrong-code" });
    expect(sayNo(wrong)).toEqual({ refused: "too-often" });
    expect(sayNo(code)).toEqual({ answered: true });
    expect(trailOf(ids.bo).at(-1)).toBe(`refused ${ids.bo}`);
  });

  it("traces wrong codes, which count with those of signing in", () => {
    saveMail(karen());
    const { token, code } = linkIn("mail-change-asked", oldMail);
    const wrong = code === "000000" ? "000001" : "000000";
    for (let n = 0; n < 3; n++) answerLink(token, { code: wrong, yes: true, ip }, now);
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`, "code-wrong site"]);
    expect(db.select().from(wrongCodeHours).all()).toMatchObject([{ count: 3 }]);
  });

  it("says that a link from before another SESSION_SECRET has no right code, and counts none for it", () => {
    saveMail(karen());
    const { token, code } = linkIn("mail-change-asked", oldMail);
    const { SESSION_SECRET } = env;
    env.SESSION_SECRET = "another-one-that-nobody-else-would-guess";
    expect(seeLink(token, now)).toMatchObject({ asks: "stale", state: "waiting" });
    expect(answerLink(token, { code, yes: true, ip }, now)).toEqual({ refused: "over" });
    saveMail(karen());
    expect(answer("mail-change-asked", oldMail, true, now)).toEqual({ answered: true });
    env.SESSION_SECRET = SESSION_SECRET;
    expect(db.select().from(wrongCodeHours).all()).toEqual([]);
  });

  it("lapses after two weeks, and the link works no longer", () => {
    saveMail(karen());
    const { token, code } = linkIn("mail-change-asked", oldMail);
    lapseMailChanges(daysOn(13));
    expect(seeLink(token, daysOn(13))!.asks).toBe("agree");
    expect(answerLink(token, { code, yes: true, ip }, daysOn(14))).toEqual({ refused: "over" });
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
    expect(answerLink(first.token, { code: first.code, yes: true, ip }, now)).toEqual({ refused: "over" });
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

  it("can be asked for five times a day by each who may, and saves nothing else after that", () => {
    for (let n = 0; n < 5; n++) expect(saveMail(karen(), `bo${n}@eksempel.dk`)).toHaveProperty("mail");
    const details = { ...findPerson(ids.bo)!, name: "Bo L.", mail: "bo5@eksempel.dk" };
    expect(savePerson(karen(), ids.bo, details, now)).toEqual({ refused: "mail-often" });
    expect(findPerson(ids.bo)!.name).toBe(cast.bo.name);
    const own = inRole(ids.bo, "agent");
    for (let n = 0; n < 5; n++) {
      expect(saveMail(sanne(), `bo.s${n}@eksempel.dk`)).toHaveProperty("mail");
      expect(askForOwnMail(own, `bo.o${n}@eksempel.dk`, now)).toHaveProperty("asked");
    }
    expect(saveMail(sanne(), "bo.s5@eksempel.dk")).toEqual({ refused: "mail-often" });
    expect(askForOwnMail(own, "bo.o5@eksempel.dk", now)).toEqual({ refused: "mail-often" });
    expect(saveMail(karen(), "bo6@eksempel.dk", daysOn(1))).toHaveProperty("mail");
  });

  it("is written to ten times a day at most, whoever's address a leader asks for it to be", () => {
    db.insert(roles).values({ personId: ids.karen, role: "agent" }).onConflictDoNothing().run();
    const team = [ids.bo, ids.astrid, ids.karen];
    const asked = team.flatMap((id) =>
      Array.from({ length: 5 }, () =>
        writeTransaction((tx) => askForMail(tx, { id: ids.jens, role: "leader" }, id, newMail, now)),
      ),
    );
    expect(asked.filter((outcome) => "asked" in outcome)).toHaveLength(10);
    expect(changeLetters().filter((text) => text === `new ${newMail}`)).toHaveLength(10);
    expect(askForOwnMail(inRole(ids.dorte, "leader"), newMail, now)).toHaveProperty("asked");
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
    expect(answerLink(token, { code, yes: true, ip }, now)).toEqual({ refused: "over" });
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
    expect(answerLink(token, { code, yes: true, ip }, now)).toEqual({ refused: "over" });
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.bo}`, `refused ${ids.bo}`]);
  });

  it("gives the old address no way back once it has agreed", () => {
    ask();
    const { token, code } = linkIn("mail-change-asked", oldMail);
    answer("mail-change-asked", oldMail, true, now);
    answer("mail-change-new", newMail, true, now);
    expect(linkIn("mail-change-ended", oldMail)).not.toHaveProperty("token");
    expect(answerLink(token, { code, yes: false, ip }, now)).toEqual({ refused: "over" });
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

  it.each(["secretariat", "leader"] as const)("does not approve what it asked for itself, as %s", (role) => {
    db.insert(roles).values({ personId: ids.karen, role: "secretariat" }).run();
    saveMail(inRole(ids.karen, role));
    const approve = (by: Person) => approveMailChange(by, waitingId(), "Nedlagt", now);
    expect(approve(inRole(ids.karen, "secretariat"))).toEqual({ refused: "asker" });
    expect(approve(sanne())).toEqual({ approved: true });
  });

  it("has the operator where nobody else may approve: of what waits, or of an address that nobody asked for", () => {
    askForOwnMail(sanne(), "sanne.ny@eksempel.dk", now);
    expect(changeMailByOperator(ids.sanne, "sanne.ny@eksempel.dk", "Nedlagt adresse", now)).toEqual({
      changed: true,
    });
    expect(mailOf(ids.sanne)).toBe("sanne.ny@eksempel.dk");
    expect(trailOf(ids.sanne)).toEqual([`asked ${ids.sanne}`, "approved site"]);
    saveMail(karen());
    expect(changeMailByOperator(ids.bo, "bo.tredje@eksempel.dk", "Nedlagt adresse", now)).toEqual({
      changed: true,
    });
    expect(changeLetters().slice(-3)).toEqual([
      `ended ${newMail} replaced`,
      `ended ${oldMail} approved`,
      "ended bo.tredje@eksempel.dk approved",
    ]);
    expect(linkIn("mail-change-ended", oldMail)).toMatchObject({ by: null, reason: "Nedlagt adresse" });
    expect(changeMailByOperator(ids.bo, cast.astrid.mail, "Nedlagt adresse", now)).toEqual({
      refused: "mail-taken",
    });
    expect(changeMailByOperator(ids.bo, "bo.tredje@eksempel.dk", "Nedlagt adresse", now)).toEqual({
      refused: "mail-same",
    });
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

  it("has nothing to approve once the person is closed, nor after they are opened again", () => {
    saveMail(karen());
    const id = waitingId();
    const approve = () => approveMailChange(sanne(), id, "Nedlagt", now);
    closePerson(ids.bo, now, karen());
    expect(countWaitingChanges(now)).toBe(0);
    expect(approve()).toEqual({ refused: "unknown" });
    expect(trailOf(ids.bo)).toEqual([`asked ${ids.karen}`, "lapsed site"]);
    db.update(people).set({ leftOn: null }).where(eq(people.id, ids.bo)).run();
    expect(approve()).toEqual({ refused: "unknown" });
    expect(changeLetters().slice(2)).toEqual([`ended ${oldMail} left`, `ended ${newMail} left`]);
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
