/** Strangers who ask for a person's letters, as often as they like and from many networks, close nothing for the person. */
import { beforeEach, describe, expect, it } from "vitest";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { numberToType } from "../../app/base/forms/typed-number.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { deleteOldSignInLetters } from "../../app/mail/outbox/delete-letters.server.ts";
import { forgetPerson } from "../../app/people/leaving/leaving.server.ts";
import { endAccess } from "../../app/people/sign-in/end-access.server.ts";
import { deleteOldSignIns } from "../../app/people/sign-in/clean-up.server.ts";
import { maxCountRows } from "../../app/people/sign-in/rate-limit.server.ts";
import {
  busyRequestsPer10Minutes,
  findRenewal,
  requestByOldLink,
  requestSignIn,
} from "../../app/people/sign-in/request-sign-in.server.ts";
import { knownBrowserCookie } from "../../app/people/sign-in/secret-cookie.ts";
import { endOtherSessions, findSession } from "../../app/people/sign-in/sessions.server.ts";
import { findSignInLink, signInByCode, signInByLink } from "../../app/people/sign-in/sign-in.server.ts";
import { closeDatabase, db, openDatabase, sqlite, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { requestCounts, signInRequests } from "../../db/schema/people.ts";
import { knownBrowsers } from "../../db/schema/people-sign-in.ts";
import { withDatabase } from "../app.ts";
import { type CastName, addCast, cast } from "../../db/demo/cast.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const start = new Date("2026-11-10T08:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const bo = "bo.lindholt@eksempel.dk";
const home = { ip: "198.51.100.9", browser: "Firefox", knownSecrets: null as string | null };
const unknown = "ukendt@eksempel.dk";

const networkOfStranger = (n: number) => `203.0.${Math.floor(n / 250)}.${n % 250}`;
/** The n-th stranger asks, each from a network of their own. */
const strangerAsks = (mail: string, n: number, now: Date) =>
  requestSignIn({ mail, ip: networkOfStranger(n), returnTo: "/", knownSecrets: null }, now);
const boAsks = (now: Date, knownSecrets: string | null = null, ip = home.ip) =>
  requestSignIn({ mail: bo, ip, returnTo: "/min-side", knownSecrets }, now);

function newestLetter() {
  const { props } = db.select().from(letters).all().at(-1)!;
  return openProps(props!) as { token: string; code: string };
}
const countLetters = () => db.select().from(letters).all().length;
const pressLink = (token: string, code: string, now: Date) =>
  signInByLink(token, { browserSecret: null, code }, home, now);
const wrongCode = (code: string) => (code === "000000" ? "000001" : "000000");

/** Signs in, and returns what the browser keeps. */
function signIn(now: Date, knownSecrets: string | null = null) {
  const request = boAsks(now, knownSecrets);
  if ("refused" in request) throw new Error(request.refused);
  const done = signInByCode(request.browserSecret, newestLetter().code, { ...home, knownSecrets }, now);
  if ("refused" in done) throw new Error(done.refused);
  return { session: done.cookie, knownSecrets: knownBrowserCookie.read(done.knownCookie)! };
}

describe("five strangers who ask for an address", () => {
  it("leave the person in a new browser the newest letter, although no other is sent", () => {
    for (let n = 0; n < 5; n++) strangerAsks(bo, n, later(n));
    expect(boAsks(later(6))).toEqual({ refused: "address" });
    const { token, code } = newestLetter();
    expect(findSignInLink(token, null, later(9))).toEqual({ needsCode: true });
    expect(pressLink(token, code, later(9))).toMatchObject({ person: { id: ids.bo } });
  });

  it("leave it also when they have typed five wrong codes for each", () => {
    for (let n = 0; n < 5; n++) {
      const asked = strangerAsks(bo, n, start) as { browserSecret: string };
      const { code } = newestLetter();
      for (let tries = 0; tries < 5; tries++)
        signInByCode(asked.browserSecret, wrongCode(code), { ...home, ip: networkOfStranger(n) }, start);
    }
    const { token, code } = newestLetter();
    expect(pressLink(token, code, later(9))).toMatchObject({ person: { id: ids.bo } });
  });

  it("find the sixth refused for an unknown address as well, at the same time", () => {
    for (const mail of [bo, unknown])
      expect([0, 1, 2, 3, 4, 5, 6].map((n) => "refused" in strangerAsks(mail, n, later(n)))).toEqual([
        ...Array<boolean>(5).fill(false),
        true,
        true,
      ]);
  });
});

describe("strangers who ask thirty times in a day", () => {
  const attack = () => {
    for (let n = 0; n < 30; n++) strangerAsks(bo, n, later(n * 2));
  };

  it("get one further letter sent each half hour, however often and from wherever they ask", () => {
    attack();
    for (let n = 30; n < 300; n++) strangerAsks(bo, n, later(n * 2));
    // From 9.00, when the day's were used up, to 17.58 (UTC).
    expect(countLetters()).toBe(30 + 18);
  });

  it("leave a person who has had no letter, since the address is new, one within half an hour", () => {
    const isSent = (mail: string) =>
      [60, 61, 75, 89, 90].map((minute) => "browserSecret" in strangerAsks(mail, minute, later(minute)));
    for (let n = 0; n < 30; n++) for (const mail of [bo, unknown]) strangerAsks(mail, n, later(n * 2));
    writeTransaction((tx) => endAccess(tx, ids.bo, later(59)));
    expect(isSent(bo)).toEqual([true, false, false, false, true]);
    expect(isSent(unknown)).toEqual([true, false, false, false, true]);
    const { token, code } = newestLetter();
    expect(pressLink(token, code, later(91))).toMatchObject({ person: { id: ids.bo } });
  });

  it("leave the person in a new browser the next letter, by the button of an expired one", () => {
    attack();
    const { token: expired } = newestLetter();
    const now = later(8 * 60);
    strangerAsks(bo, 31, now);
    expect(boAsks(now)).toEqual({ refused: "address-today" });
    expect([findSignInLink(expired, null, now), findRenewal(expired, home, now)]).toEqual([
      null,
      { number: numberToType(expired) },
    ]);
    const asked = requestByOldLink(expired, home, now) as { browserSecret: string };
    const { code } = newestLetter();
    expect(signInByCode(asked.browserSecret, code, home, now)).toMatchObject({ person: { id: ids.bo } });
  });

  it("always leave the person one or the other: at every minute of two days a letter signs in, or gets the next one", () => {
    const closed: number[] = [];
    let stranger = 0;
    for (let minute = 0; minute < 2 * 24 * 60; minute += 7) {
      for (let n = 0; n < 3; n++) strangerAsks(bo, stranger++, later(minute));
      if (!("refused" in boAsks(later(minute)))) continue;
      const { token } = newestLetter();
      const now = later(minute);
      if (!findSignInLink(token, null, now) && !findRenewal(token, home, now)) closed.push(minute);
    }
    expect(closed).toEqual([]);
    // At most thirty in each of the three calendar days (UTC) that it touches, and one in each half hour.
    expect(countLetters()).toBeLessThanOrEqual(90 + 96);
  });

  it("leave a browser that has signed in before limits of its own", () => {
    const { knownSecrets } = signIn(later(-60));
    attack();
    const now = later(8 * 60);
    for (let n = 0; n < 5; n++) expect(boAsks(now, knownSecrets)).toHaveProperty("browserSecret");
    expect(boAsks(now, knownSecrets)).toEqual({ refused: "address" });
    strangerAsks(bo, 31, now);
    expect(boAsks(now)).toEqual({ refused: "address-today" });
  });
});

describe("a letter whose link is over", () => {
  it("gets five further letters in ten minutes, and no more", () => {
    strangerAsks(bo, 0, start);
    const { token } = newestLetter();
    for (let n = 0; n < 5; n++)
      expect(requestByOldLink(token, home, later(20))).toHaveProperty("browserSecret");
    expect(requestByOldLink(token, home, later(20))).toEqual({ refused: "address" });
    expect(countLetters()).toBe(6);
  });

  it("gets none a day after it expired, nor one that was never sent, nor that of a person who has been forgotten", () => {
    strangerAsks(bo, 0, start);
    const { token } = newestLetter();
    expect(findRenewal(token, home, later(24 * 60 + 9))).not.toBeNull();
    expect(findRenewal(token, home, later(24 * 60 + 10))).toBeNull();
    for (const other of ["a".repeat(43), "", "'; --"])
      expect(requestByOldLink(other, home, later(20))).toEqual({ refused: "over" });
    forgetPerson(ids.bo, later(30), "site");
    expect(requestByOldLink(token, home, later(31))).toEqual({ refused: "over" });
  });

  it("still gets the next one after it was used", () => {
    signIn(start);
    expect(findRenewal(newestLetter().token, home, later(1))).not.toBeNull();
  });
});

describe("a known browser", () => {
  const isKnown = (knownSecrets: string | null, now = later(10)) => {
    for (let n = 0; n < 5; n++) strangerAsks(bo, n, now);
    return !("refused" in boAsks(now, knownSecrets));
  };

  it("is known for the person who signed in with it, and for nobody else", () => {
    const { knownSecrets } = signIn(start);
    expect(isKnown(knownSecrets)).toBe(true);
    expect(isKnown("k".repeat(43))).toBe(false);
    const astrid = "astrid.vestergren@eksempel.dk";
    const ask = (mail: string) =>
      requestSignIn({ mail, ip: home.ip, returnTo: "/", knownSecrets }, later(10));
    for (const mail of [astrid, unknown]) {
      for (let n = 0; n < 5; n++) strangerAsks(mail, n, later(10));
      expect(ask(mail)).toEqual({ refused: "address" });
    }
  });

  it("gives no access by its cookie", () => {
    const { knownSecrets } = signIn(start);
    expect(findSession(`__Host-ddh=${knownSecrets}`, start)).toBeNull();
    expect(knownBrowserCookie.set(knownSecrets, 10)).toMatch(
      /^__Host-ddh-known=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=10$/,
    );
  });

  it("never holds a secret that the site has not issued, such as one put there before the person signed in", () => {
    const planted = "A".repeat(43);
    const { knownSecrets } = signIn(start, planted);
    expect(knownSecrets).not.toBe(planted);
    expect(isKnown(planted)).toBe(false);
    expect(isKnown(knownSecrets, later(20))).toBe(true);
  });

  it("never holds a colleague's secret, who may have put it there, and stays both's where they share it", () => {
    const astridsBrowser = (held: string | null, at: Date) => {
      const secret = requestSignIn(
        { mail: cast.astrid.mail, ip: home.ip, returnTo: "/", knownSecrets: held },
        at,
      );
      if ("refused" in secret) throw new Error(secret.refused);
      const done = signInByCode(
        secret.browserSecret,
        newestLetter().code,
        { ...home, knownSecrets: held },
        at,
      );
      if ("refused" in done) throw new Error(done.refused);
      return knownBrowserCookie.read(done.knownCookie)!;
    };
    const astrids = astridsBrowser(null, start);
    const { knownSecrets } = signIn(later(1), astrids);
    expect(isKnown(astrids)).toBe(false);
    expect(isKnown(knownSecrets, later(20))).toBe(true);
    const shared = astridsBrowser(knownSecrets, later(30));
    expect(shared.split(".").sort()).toEqual(knownSecrets.split(".").sort());
    expect(isKnown(shared, later(40))).toBe(true);
  });

  it("passes the limit of its network", () => {
    const { knownSecrets } = signIn(start);
    for (let n = 0; n < 60; n++)
      requestSignIn({ mail: `x${n}@eksempel.dk`, ip: home.ip, returnTo: "/", knownSecrets: null }, later(10));
    expect(boAsks(later(10))).toEqual({ refused: "network" });
    expect(boAsks(later(10), knownSecrets)).toHaveProperty("browserSecret");
  });

  it("is shared by colleagues, and is one of the last ten of a person", () => {
    const { knownSecrets } = signIn(start);
    expect(signIn(later(1), knownSecrets).knownSecrets).toBe(knownSecrets);
    for (let n = 2; n < 14; n++) signIn(later(n * 10));
    expect(db.select().from(knownBrowsers).all()).toHaveLength(10);
    expect(isKnown(knownSecrets, later(150))).toBe(false);
  });

  it("is unknown under another SESSION_SECRET, after signing out everywhere else, unused for 400 days, and once forgotten", () => {
    const { knownSecrets } = signIn(start);
    const secret = env.SESSION_SECRET;
    try {
      env.SESSION_SECRET = "Jx7rT0pLwQ2mVn9ZbYc4UdEk6HsAf3Gi";
      expect(isKnown(knownSecrets)).toBe(false);
    } finally {
      env.SESSION_SECRET = secret;
    }
    expect(isKnown(knownSecrets, later(20))).toBe(true);
    const elsewhere = signIn(later(30));
    endOtherSessions(findSession(elsewhere.session, later(30))!, elsewhere.knownSecrets, later(31));
    expect(isKnown(knownSecrets, later(40))).toBe(false);
    expect(isKnown(elsewhere.knownSecrets, later(50))).toBe(true);
    expect(isKnown(elsewhere.knownSecrets, later(401 * 24 * 60))).toBe(false);
    deleteOldSignIns(later(401 * 24 * 60));
    expect(db.select().from(knownBrowsers).all()).toEqual([]);
    signIn(later(402 * 24 * 60));
    forgetPerson(ids.bo, later(402 * 24 * 60), "site");
    expect(db.select().from(knownBrowsers).all()).toEqual([]);
  });
});

describe("many strangers who ask for many addresses", () => {
  it("have ten letters a network left once they are two thousand, and the others still have theirs", () => {
    const ask = (n: number, ip: string) =>
      requestSignIn({ mail: `y${ip}-${n}@eksempel.dk`, ip, returnTo: "/", knownSecrets: null }, start);
    strangerAsks("x@eksempel.dk", 0, start);
    sqlite.prepare("update request_counts set count = ?").run(busyRequestsPer10Minutes - 11);
    for (let n = 0; n < 11; n++) expect(ask(n, "192.0.2.1")).toHaveProperty("browserSecret");
    for (let n = 0; n < 10; n++) expect(ask(n, "192.0.2.2")).toHaveProperty("browserSecret");
    expect(ask(10, "192.0.2.2")).toEqual({ refused: "network" });
    expect(boAsks(start)).toHaveProperty("browserSecret");
  });

  it("leave no request for an unknown address behind once it has expired", () => {
    for (let n = 0; n < 50; n++) strangerAsks(`x${n}@eksempel.dk`, n, start);
    for (let n = 0; n < 25; n++) strangerAsks(`y${n}@eksempel.dk`, n, later(20));
    expect(db.select().from(signInRequests).all()).toHaveLength(25);
    expect(
      db
        .select()
        .from(requestCounts)
        .all()
        .filter(({ endsAt }) => endsAt <= later(20)),
    ).toEqual([]);
  });

  it("write nothing when they are refused", () => {
    for (let n = 0; n < 5; n++) strangerAsks(bo, n, start);
    const changes = () => sqlite.prepare("select total_changes()").pluck().get();
    const before = changes();
    for (let n = 5; n < 20; n++) strangerAsks(bo, n, start);
    expect(changes()).toBe(before);
  });

  it("push out the oldest counts when there are too many", () => {
    strangerAsks(bo, 0, start);
    sqlite.prepare("update request_counts set rowid = rowid + ? where count = 1").run(maxCountRows * 2);
    sqlite
      .prepare(
        "insert into request_counts (rowid, key, window_start, ends_at, count) values (1, 'old', 0, ?, 1)",
      )
      .run(later(600).getTime());
    strangerAsks("x@eksempel.dk", 1, start);
    expect(sqlite.prepare("select count(*) from request_counts where key = 'old'").pluck().get()).toBe(0);
  });

  it("find their counts again after a restart", () => {
    for (let n = 0; n < 5; n++) strangerAsks(bo, n, start);
    closeDatabase();
    openDatabase(databaseFile());
    expect(strangerAsks(bo, 5, start)).toEqual({ refused: "address" });
  });
});

describe("sign-in letters", () => {
  it("are deleted thirty days after they were sent, and not those that wait", () => {
    strangerAsks(bo, 0, start);
    strangerAsks(bo, 1, start);
    sqlite.prepare("update letters set state = 'sent', props = null where id = 1").run();
    deleteOldSignInLetters(later(30 * 24 * 60));
    expect(countLetters()).toBe(2);
    deleteOldSignInLetters(later(30 * 24 * 60 + 1));
    expect(db.select({ state: letters.state }).from(letters).all()).toEqual([{ state: "queued" }]);
  });
});

it("nothing of strangers who ask is written to the audit trail", () => {
  for (let n = 0; n < 5; n++) strangerAsks(bo, n, start);
  expect(db.select().from(auditLines).all()).toEqual([]);
});
