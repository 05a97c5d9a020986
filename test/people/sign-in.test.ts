import { beforeEach, describe, expect, it } from "vitest";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { deleteOldSignIns } from "../../app/people/sign-in/clean-up.server.ts";
import { constantTime } from "../../app/people/sign-in/constant-time.server.ts";
import { endAccess } from "../../app/people/sign-in/end-access.server.ts";
import { networkOf } from "../../app/people/sign-in/rate-limit.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { localPath } from "../../app/people/sign-in/local-path.ts";
import { beginSession, endSession, findSession } from "../../app/people/sign-in/sessions.server.ts";
import { requestSignIn } from "../../app/people/sign-in/request-sign-in.server.ts";
import { findSignInLink, signInByCode, signInByLink } from "../../app/people/sign-in/sign-in.server.ts";
import { db, sqlite, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { requestCounts, sessions, signInRequests } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { type CastName, addCast } from "../../db/demo/cast.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const start = new Date("2026-11-10T09:00:00Z");
const later = (minutes: number, seconds = 0) => new Date(start.getTime() + minutes * 60_000 + seconds * 1000);
const bo = "bo.lindholt@eksempel.dk";
const visitor = { ip: "192.0.2.7", browser: "Firefox", knownSecrets: null };

/** Requests a sign-in, and reads the posted letter. */
function ask(mail = bo, now = start, ip = "192.0.2.7") {
  const request = requestSignIn({ mail, ip, returnTo: "/kursusdage", knownSecrets: null }, now);
  if ("refused" in request) throw new Error(request.refused);
  const letter = db.select().from(letters).all().at(-1);
  const props = letter?.props && (openProps(letter.props) as { token: string; code: string; name: string });
  return { secret: request.browserSecret, ...(props as { token: string; code: string }) };
}
const wrongCode = (code: string) => (code === "000000" ? "000001" : "000000");
const signedIn = (outcome: object) =>
  "cookie" in outcome && findSession(outcome.cookie as string, start)?.person;
const state = () =>
  JSON.stringify([
    db.select().from(signInRequests).all(),
    db.select().from(sessions).all(),
    db.select().from(auditLines).all(),
  ]);

describe("a sign-in request", () => {
  it("posts one urgent letter with a link and a six-digit code, and stores neither in clear text", () => {
    const { token, code } = ask();
    expect(db.select().from(letters).all()).toMatchObject([
      { letter: "sign-in", recipient: bo, personId: ids.bo, priority: "urgent", state: "queued" },
    ]);
    expect(code).toMatch(/^\d{6}$/);
    const rowsText = JSON.stringify(sqlite.prepare("select * from sign_in_requests").all());
    expect(rowsText).not.toContain(token);
    expect(rowsText).not.toContain(code);
  });

  it("has the same response for an unknown and a former address, and posts nothing", () => {
    closePerson(ids.bo, start, "site");
    for (const mail of ["ukendt@eksempel.dk", bo])
      expect(requestSignIn({ mail, ip: "192.0.2.7", returnTo: "/", knownSecrets: null }, start)).toEqual({
        browserSecret: expect.stringMatching(/^[\w-]{43}$/),
      });
    expect(db.select().from(letters).all()).toEqual([]);
    expect(db.select().from(signInRequests).all()).toMatchObject([{ personId: null }, { personId: null }]);
  });

  it("posts at most five letters to an address in ten minutes, and refuses the sixth for known and unknown addresses", () => {
    for (const mail of [bo, "ukendt@eksempel.dk"]) {
      const ask = (n: number) =>
        requestSignIn({ mail, ip: `192.0.2.${n}`, returnTo: "/", knownSecrets: null }, start);
      for (let n = 0; n < 5; n++) expect(ask(n)).toHaveProperty("browserSecret");
      expect(ask(5)).toEqual({ refused: "address" });
    }
    expect(db.select().from(letters).all()).toHaveLength(5);
    requestSignIn({ mail: bo, ip: "192.0.2.9", returnTo: "/", knownSecrets: null }, later(10));
    expect(db.select().from(letters).all()).toHaveLength(6);
  });

  it("posts thirty letters to an address in a day, then one each half hour, and refuses known and unknown addresses", () => {
    for (const mail of [bo, "ukendt@eksempel.dk"]) {
      const ask = (n: number) =>
        requestSignIn({ mail, ip: `192.0.2.${n}`, returnTo: "/", knownSecrets: null }, later(n * 10));
      for (let n = 0; n < 30; n++) expect(ask(n)).toHaveProperty("browserSecret");
      for (let n = 30; n < 40; n++)
        expect(ask(n)).toEqual(
          n % 3 === 0 ? { browserSecret: expect.any(String) } : { refused: "address-today" },
        );
    }
    expect(db.select().from(letters).all()).toHaveLength(34);
  });

  it("is refused for a network after sixty in ten minutes, and is not stored then", () => {
    for (let n = 0; n < 60; n++)
      requestSignIn({ mail: `x${n}@eksempel.dk`, ip: "192.0.2.7", returnTo: "/", knownSecrets: null }, start);
    expect(requestSignIn({ mail: bo, ip: "192.0.2.7", returnTo: "/", knownSecrets: null }, start)).toEqual({
      refused: "network",
    });
    expect(db.select().from(signInRequests).all()).toHaveLength(60);
    expect(
      requestSignIn({ mail: bo, ip: "192.0.2.8", returnTo: "/", knownSecrets: null }, start),
    ).toHaveProperty("browserSecret");
  });

  it("stores no address and no network in the rate limit counts", () => {
    ask();
    const rowsText = JSON.stringify(db.select().from(requestCounts).all());
    expect(rowsText).not.toContain("192.0.2.7");
    expect(rowsText).not.toContain("bo.lindholt");
  });

  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8::1", "2001:db8:0:0"],
    ["::1", ":0:0:0"],
  ])("counts %s as the network %s", (ip, network) => expect(networkOf(ip)).toBe(network));
});

describe("the code", () => {
  it("signs in the requesting browser once, and returns the page to continue to", () => {
    const { secret, code } = ask();
    const outcome = signInByCode(secret, code, visitor, later(9, 59));
    expect(outcome).toMatchObject({ returnTo: "/kursusdage" });
    expect(signedIn(outcome)).toMatchObject({ id: ids.bo, role: "agent" });
    expect(signInByCode(secret, code, visitor, later(9, 59))).toEqual({ refused: "over" });
    expect(db.select().from(sessions).all()).toHaveLength(1);
  });

  it("leaves a line in the trail when somebody signs in", () => {
    const { secret, code } = ask();
    signInByCode(secret, code, visitor, later(1));
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "signed-in", actorId: ids.bo, actorRole: "agent", subjectId: ids.bo, at: later(1) },
    ]);
  });

  it("expires after ten minutes", () => {
    const { secret, code } = ask();
    expect(signInByCode(secret, code, visitor, later(10))).toEqual({ refused: "over" });
  });

  it("allows five attempts: after the fifth wrong one the code is invalid, and the link is not", () => {
    const { secret, code, token } = ask();
    const wrong = () => signInByCode(secret, wrongCode(code), visitor, start);
    expect([wrong(), wrong(), wrong(), wrong()]).toEqual(
      [4, 3, 2, 1].map((triesLeft) => ({ refused: "wrong-code", triesLeft })),
    );
    expect(wrong()).toEqual({ refused: "over" });
    expect(signInByCode(secret, code, visitor, start)).toEqual({ refused: "over" });
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "sign-in-failed", subjectId: ids.bo, scope: `person:${ids.bo}`, detail: { times: 5 } },
    ]);
    expect(
      signedIn(signInByLink(token, { browserSecret: secret, code: null }, visitor, start)),
    ).toMatchObject({ id: ids.bo });
  });

  it("is invalid in another browser, and for another request", () => {
    const first = ask();
    const second = ask();
    expect(signInByCode("a".repeat(43), first.code, visitor, start)).toEqual({ refused: "over" });
    if (first.code !== second.code)
      expect(signInByCode(second.secret, first.code, visitor, start)).toMatchObject({
        refused: "wrong-code",
      });
    expect(signedIn(signInByCode(first.secret, first.code, visitor, start))).toMatchObject({ id: ids.bo });
  });

  it("allows the same attempts for an unknown address as for a known one", () => {
    const request = requestSignIn(
      { mail: "ukendt@eksempel.dk", ip: "192.0.2.7", returnTo: "/", knownSecrets: null },
      start,
    );
    const secret = "browserSecret" in request ? request.browserSecret : "";
    const outcomes = Array.from({ length: 6 }, () => signInByCode(secret, "123456", visitor, start));
    expect(outcomes).toEqual([
      ...[4, 3, 2, 1].map((triesLeft) => ({ refused: "wrong-code", triesLeft })),
      { refused: "over" },
      { refused: "over" },
    ]);
  });

  it("is answered like one for an unknown address once the person has used the link, or had their access ended", () => {
    const wrongAfter = (end: (asked: ReturnType<typeof ask>) => void) => {
      const asked = ask();
      end(asked);
      return Array.from({ length: 6 }, () =>
        signInByCode(asked.secret, wrongCode(asked.code), visitor, start),
      );
    };
    const endBosAccess = () => writeTransaction((tx) => endAccess(tx, ids.bo, start));
    const likeUnknown = [
      ...[4, 3, 2, 1].map((triesLeft) => ({ refused: "wrong-code", triesLeft })),
      { refused: "over" },
      { refused: "over" },
    ];
    const use = ({ token, code }: ReturnType<typeof ask>) =>
      signInByLink(token, { browserSecret: null, code }, visitor, start);
    expect(wrongAfter(use)).toEqual(likeUnknown);
    expect(wrongAfter(endBosAccess)).toEqual(likeUnknown);
    const used = ask();
    use(used);
    expect(signInByCode(used.secret, used.code, visitor, start)).toEqual({ refused: "over" });
    const ended = ask();
    endBosAccess();
    expect(signInByCode(ended.secret, ended.code, visitor, start)).toMatchObject({ refused: "wrong-code" });
    expect(findSignInLink(ended.token, ended.secret, start)).toBeNull();
  });

  it("is invalid for a person who has left meanwhile", () => {
    const { secret, code } = ask();
    closePerson(ids.bo, start, "site");
    // As for an unknown address.
    expect(signInByCode(secret, code, visitor, start)).toEqual({ refused: "wrong-code", triesLeft: 4 });
  });
});

describe("the link", () => {
  it("changes nothing when it is opened, however often", () => {
    const { token, secret } = ask();
    const before = state();
    expect(findSignInLink(token, null, start)).toEqual({ needsCode: true });
    expect(findSignInLink(token, secret, start)).toEqual({ needsCode: false });
    expect(state()).toBe(before);
  });

  it("signs in the requesting browser only with its button, once", () => {
    const { token, secret } = ask();
    const press = () => signInByLink(token, { browserSecret: secret, code: null }, visitor, start);
    expect(signedIn(press())).toMatchObject({ id: ids.bo });
    expect(press()).toEqual({ refused: "over" });
    expect(findSignInLink(token, secret, start)).toBeNull();
  });

  it("does not sign in a mail scanner that presses the button, and costs the reader no attempt", () => {
    const { token, secret, code } = ask();
    const before = state();
    for (let n = 0; n < 7; n++)
      expect(signInByLink(token, { browserSecret: null, code: null }, visitor, start)).toEqual({
        refused: "needs-code",
      });
    expect(state()).toBe(before);
    expect(signedIn(signInByCode(secret, code, visitor, start))).toMatchObject({ id: ids.bo });
  });

  it("signs in another browser with the letter's code too, and allows five attempts", () => {
    const first = ask();
    const elsewhere = (code: string) =>
      signInByLink(first.token, { browserSecret: "b".repeat(43), code }, visitor, start);
    expect(elsewhere(wrongCode(first.code))).toEqual({ refused: "wrong-code", triesLeft: 4 });
    expect(signedIn(elsewhere(first.code))).toMatchObject({ id: ids.bo });
    const second = ask();
    for (let n = 0; n < 5; n++)
      signInByLink(second.token, { browserSecret: null, code: wrongCode(second.code) }, visitor, start);
    expect(signInByLink(second.token, { browserSecret: null, code: second.code }, visitor, start)).toEqual({
      refused: "over",
    });
  });

  it("is invalid when used, ten minutes old or forged", () => {
    const { token, secret } = ask();
    expect(findSignInLink(token, secret, later(10))).toBeNull();
    expect(signInByLink(token, { browserSecret: secret, code: null }, visitor, later(10))).toEqual({
      refused: "over",
    });
    for (const forged of ["a".repeat(43), "", `${token}x`, "'; drop table people; --"])
      expect([
        findSignInLink(forged, secret, start),
        signInByLink(forged, { browserSecret: secret, code: null }, visitor, start),
      ]).toEqual([null, { refused: "over" }]);
  });
});

describe("the data of sign-ins", () => {
  it("is deleted at night: old requests and counts, and expired sessions, but not open ones", () => {
    ask();
    const week = 7 * 24 * 60;
    const begin = (now: Date) => writeTransaction((tx) => beginSession(tx, ids.bo, "agent", "", now));
    begin(start);
    begin(later(week));
    begin(later(week, 1));
    const third = db.select().from(sessions).all()[2]!;
    endSession(ids.bo, third.id, later(week, 2));
    deleteOldSignIns(later(24 * 60));
    expect(db.select().from(signInRequests).all()).toHaveLength(1);
    deleteOldSignIns(later(week + 1));
    expect(db.select().from(signInRequests).all()).toEqual([]);
    expect(db.select().from(requestCounts).all()).toEqual([]);
    expect(db.select().from(sessions).all()).toMatchObject([{ createdAt: later(week) }]);
  });
});

describe("a constant response time", () => {
  const clockOf = (took: number) => {
    let time = 1000;
    const waited: number[] = [];
    return {
      waited,
      work: () => {
        time += took;
        return "done";
      },
      clock: {
        now: () => time,
        wait: async (ms: number) => {
          waited.push(ms);
        },
      },
    };
  };

  it.each([
    [3, 297],
    [280, 20],
    [300, 0],
    [450, 0],
  ])("after work of %i ms waits %i ms more", async (took, rest) => {
    const { waited, work, clock } = clockOf(took);
    expect(await constantTime(300, work, clock)).toBe("done");
    expect(waited).toEqual([rest]);
  });

  it("delays an error equally", async () => {
    const { waited, clock } = clockOf(0);
    const fail = () => {
      throw new Error("no disk");
    };
    await expect(constantTime(300, fail, clock)).rejects.toThrow("no disk");
    expect(waited).toEqual([300]);
  });
});

describe("the page to continue to", () => {
  it.each(["/", "/min-side", "/kursusdage?kommune=751&side=2", "/e-laering/lektion/4#tid"])(
    "may be %s",
    (path) => expect(localPath(path)).toBe(path),
  );

  it.each([
    "//ond.dk",
    "/\\ond.dk",
    "/\t/ond.dk",
    "/a\\b",
    "https://ond.dk",
    "javascript:alert(1)",
    "min-side",
    "",
    `/${"a".repeat(500)}`,
    null,
    42,
  ])("is the front page instead of %j", (path) => expect(localPath(path)).toBe("/"));
});
