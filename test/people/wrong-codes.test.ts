/** Guessing codes over many accounts, from many networks: long codes, the alarm and the trail. */
import { beforeEach, describe, expect, it } from "vitest";
import { readTrail } from "../../app/audit/trail.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { smtpTransport } from "../../app/mail/delivery/transport.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { isKnownBrowser } from "../../app/people/sign-in/known-browsers.server.ts";
import { requestSignIn } from "../../app/people/sign-in/request-sign-in.server.ts";
import { knownBrowserCookie } from "../../app/people/sign-in/secret-cookie.ts";
import { signInByCode, signInByLink } from "../../app/people/sign-in/sign-in.server.ts";
import { codeForm } from "../../app/people/sign-in/typed-code.ts";
import { closeDatabase, db, openDatabase, readTransaction, sqlite } from "../../db/database.server.ts";
import { checkSignIn } from "../../app/server/health-checks.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { withDatabase } from "../app.ts";
import { addAgentsTo } from "../surveys/sample-round.ts";
import { withSmtpReceiver } from "../mail/smtp-receiver.ts";
import { type CastName, addCast } from "../../db/demo/cast.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const start = new Date("2026-11-10T08:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const bo = "bo.lindholt@eksempel.dk";
const astrid = "astrid.vestergren@eksempel.dk";
const network = (n: number) => `203.0.${Math.floor(n / 250)}.${n % 250}`;

const ask = (mail: string, n: number, now: Date, knownSecrets: string | null = null) => {
  const request = requestSignIn({ mail, ip: network(n), returnTo: "/", knownSecrets }, now);
  if ("refused" in request) throw new Error(request.refused);
  return request.browserSecret;
};
const signInLetters = () =>
  db
    .select()
    .from(letters)
    .all()
    .filter(({ letter }) => letter === "sign-in")
    .map(({ props }) => openProps(props!) as { token: string; code: string });
const isKnownIn = (personId: number, known: string) =>
  readTransaction((tx) => isKnownBrowser(tx, personId, known, later(10)));
const typeCode = (secret: string, code: string, n: number, now: Date, knownSecrets: string | null = null) =>
  signInByCode(secret, code, { ip: network(n), browser: "", knownSecrets }, now);

/** Types so many wrong codes, five for each request, each request for another address and from another network. */
function guess(codes: number, now: Date, firstNetwork = 100) {
  for (let typed = 0; typed < codes; ) {
    const n = firstNetwork + Math.floor(typed / 5);
    const secret = ask(`x${n}@eksempel.dk`, n, now);
    for (let tries = 0; tries < 5 && typed < codes; tries++, typed++) typeCode(secret, "000000", n, now);
  }
}

/** What the trail says each time that longer codes were demanded. */
const braked = () =>
  db
    .select()
    .from(auditLines)
    .all()
    .filter(({ act }) => act === "sign-in-braked")
    .map(({ detail }) => detail);

describe("the limit on wrong codes", () => {
  it("refuses codes of six digits once a hundred were wrong within an hour, over all addresses and networks", () => {
    const secret = ask(bo, 1, later(1));
    guess(99, later(1));
    const astrids = ask(astrid, 2, later(1));
    expect(typeCode(astrids, "000000", 2, later(2))).toEqual({ refused: "wrong-code", triesLeft: 4 });
    const [letter] = signInLetters();
    expect(typeCode(secret, letter!.code, 1, later(3))).toEqual({ refused: "short-code" });
  });

  it("neither compares nor counts what it refuses, for known and unknown addresses alike", () => {
    const secrets = [bo, "ukendt@eksempel.dk"].map((mail) => ask(mail, 1, later(1)));
    guess(100, later(1));
    for (let n = 0; n < 7; n++)
      for (const secret of secrets)
        expect(typeCode(secret, "123456", 1, later(2))).toEqual({ refused: "short-code" });
  });

  it("leaves everyone a way in: the letter's button, and codes of twelve digits in new letters", () => {
    ask(bo, 1, later(1));
    guess(100, later(1));
    const [before] = signInLetters();
    expect(before!.code).toMatch(/^\d{6}$/);
    const pressed = signInByLink(
      before!.token,
      { browserSecret: null, code: before!.code },
      { ip: network(1), browser: "", knownSecrets: null },
      later(2),
    );
    expect(pressed).toMatchObject({ person: { id: ids.bo } });
    const secret = ask(astrid, 1, later(2));
    const after = signInLetters().at(-1)!;
    expect(after.code).toMatch(/^\d{12}$/);
    expect(codeForm.parse({ kode: after.code.replace(/(\d{4})/g, "$1 ") }).code).toBe(after.code);
    expect(typeCode(secret, after.code, 1, later(3))).toMatchObject({ person: { id: ids.astrid } });
  });

  /** Signs Bo in, and returns the secret of the browser, which is known from then on. */
  const knownBrowser = () => {
    const first = ask(bo, 1, start);
    const done = typeCode(first, signInLetters()[0]!.code, 1, start);
    return knownBrowserCookie.read("knownCookie" in done ? done.knownCookie : "")!;
  };
  /** Types wrong codes in it, five for each letter, and returns the last answer. */
  const guessInKnown = (codes: number, known: string, now: Date) => {
    for (let typed = 1, secret = ""; ; typed++) {
      if (typed % 5 === 1) secret = ask(bo, 1, now, known);
      const answer = typeCode(secret, "000000000000", 1, now, known);
      if (typed === codes) return { answer, secret };
    }
  };

  it("counts codes that are wrong in a known browser, and raises the alarm for them too", () => {
    const known = knownBrowser();
    guessInKnown(5, known, later(1));
    guess(95, later(1));
    expect(typeCode(ask(astrid, 2, later(1)), "000000", 2, later(2))).toEqual({ refused: "short-code" });
    expect(
      db
        .select()
        .from(letters)
        .all()
        .map(({ letter }) => letter),
    ).toContain("sign-in-alarm");
  });

  it("makes a known browser unknown for the person for whom ten were wrong in a day", () => {
    const known = knownBrowser();
    const isKnown = () => isKnownIn(ids.bo, known);
    guessInKnown(9, known, later(1));
    expect(isKnown()).toBe(true);
    guessInKnown(1, known, later(2));
    expect(isKnown()).toBe(false);
    const secret = ask(bo, 1, later(3), known);
    const done = typeCode(secret, signInLetters().at(-1)!.code, 1, later(3), known);
    expect(knownBrowserCookie.read("knownCookie" in done ? done.knownCookie : "")).not.toBe(known);
    expect(isKnown()).toBe(false);
  });

  it("leaves a known browser its codes of six digits", () => {
    const known = knownBrowser();
    guess(100, later(1));
    const secret = ask(bo, 1, later(2), known);
    const { code } = signInLetters().at(-1)!;
    expect(code).toMatch(/^\d{6}$/);
    const wrong = code === "000000" ? "000001" : "000000";
    expect(typeCode(secret, wrong, 1, later(3), known)).toMatchObject({ refused: "wrong-code" });
    expect(typeCode(secret, code, 1, later(3))).toEqual({ refused: "short-code" });
    expect(typeCode(secret, code, 1, later(3), known)).toMatchObject({ person: { id: ids.bo } });
  });

  it("ends with the hour, unless three hundred were wrong that day; then with the day", () => {
    const isOn = (now: Date) => {
      const request = requestSignIn(
        { mail: "ny@eksempel.dk", ip: "192.0.2.77", returnTo: "/", knownSecrets: null },
        now,
      );
      return (
        "browserSecret" in request &&
        "refused" in typeCode(request.browserSecret, "000000", 900, now) &&
        JSON.stringify(typeCode(request.browserSecret, "000000", 900, now)).includes("short-code")
      );
    };
    for (const hour of [0, 1, 2]) {
      expect(isOn(later(hour * 60 + 1))).toBe(false);
      guess(98, later(hour * 60 + 2), 100 + 30 * hour);
      expect(isOn(later(hour * 60 + 3))).toBe(true);
    }
    expect(isOn(later(3 * 60 + 1))).toBe(true);
    expect(isOn(later(15 * 60 + 59))).toBe(true);
    expect(isOn(later(16 * 60))).toBe(false);
  });

  it("is on after twenty wrong codes for their network alone", () => {
    const guessHere = (mail: string) => {
      const secret = ask(mail, 5, start);
      for (let n = 0; n < 5; n++) typeCode(secret, "000000", 5, start);
    };
    for (const n of [1, 2, 3, 4]) guessHere(`x${n}@eksempel.dk`);
    const here = ask(bo, 5, later(1));
    expect(typeCode(here, "000000", 5, later(1))).toEqual({ refused: "short-code" });
    expect(typeCode(ask(bo, 6, later(1)), "000000", 6, later(1))).toMatchObject({ refused: "wrong-code" });
    expect(
      db
        .select()
        .from(letters)
        .all()
        .map(({ letter }) => letter),
    ).not.toContain("sign-in-alarm");
    expect(braked()).toEqual([{ codes: 20, networks: 1 }]);
  });

  it("is noted by the operator's doctor, without a fault", () => {
    guess(99, later(1));
    expect(checkSignIn(sqlite, later(2))).toMatchObject({
      state: "ok",
      detail: expect.stringMatching(/^99 /),
    });
    guess(1, later(2), 500);
    expect(checkSignIn(sqlite, later(3)).state).toBe("note");
    expect(checkSignIn(sqlite, later(24 * 60)).state).toBe("ok");
  });

  it("is still on after a restart", () => {
    const secret = ask(bo, 1, later(1));
    guess(100, later(1));
    closeDatabase();
    openDatabase(databaseFile());
    expect(typeCode(secret, "123456", 1, later(2))).toEqual({ refused: "short-code" });
  });
});

describe("the alarm", () => {
  const receiver = withSmtpReceiver();

  it("writes to the secretariat in Danish, once a day, and names nobody", async () => {
    const secret = ask(bo, 1, start);
    for (let n = 0; n < 3; n++) typeCode(secret, "000000", 1, start);
    guess(97, start);
    // Codes of twelve digits that are wrong afterwards.
    const long = ask(astrid, 2, later(1));
    for (let n = 0; n < 5; n++) typeCode(long, "000000000000", 2, later(1));
    guess(100, later(65), 300);
    const alarms = () =>
      db
        .select()
        .from(letters)
        .all()
        .filter(({ letter }) => letter === "sign-in-alarm");
    expect(alarms()).toMatchObject([{ recipient: env.SECRETARIAT_MAIL, locale: "da" }]);
    registerLateProps({});
    await deliverDue(later(70), smtpTransport(receiver.url, 1000), { random: () => 0 });
    const letter = receiver.letters.find(({ to }) => to.includes(env.SECRETARIAT_MAIL))!.parsed;
    expect(letter.subject).toBe("Nogen prøver at gætte koder til log ind");
    expect(letter.text).toContain("I dag er der skrevet 100 forkerte koder");
    expect(letter.text).toContain("De er prøvet for 1 person.");
    expect(letter.text).toContain("/sekretariat/spor?hvad=sign-in-failed");
    expect(letter.text).not.toMatch(/lindholt|vestergren|x1\d\d@/i);
    guess(100, later(24 * 60));
    expect(alarms()).toHaveLength(2);
  });
});

it("is raised and traced with the code that is one too many, of 125 for 25 people, and by no timer", () => {
  addAgentsTo("Thisted", "787", 25);
  const mails = sqlite
    .prepare(
      "select p.mail from people p join municipalities m on m.id = municipality_id where m.name = 'Thisted'",
    )
    .pluck()
    .all() as string[];
  expect(mails).toHaveLength(25);
  const alarms = () =>
    sqlite.prepare("select due_at from letters where letter = 'sign-in-alarm'").pluck().all();
  const seen: { codes: number; alarms: number; braked: number }[] = [];
  for (const [at, mail] of mails.entries()) {
    const secret = ask(mail, at, later(1));
    for (let n = 1; n <= 5; n++) {
      typeCode(secret, "000000", at, later(1));
      seen.push({ codes: at * 5 + n, alarms: alarms().length, braked: braked().length });
    }
  }
  expect(seen.find(({ alarms }) => alarms > 0)).toEqual({ codes: 100, alarms: 1, braked: 1 });
  expect(seen.at(-1)).toEqual({ codes: 125, alarms: 1, braked: 1 });
  expect(braked()).toEqual([{ codes: 100, people: 20 }]);
  expect(alarms()).toEqual([later(1).getTime()]);
});

describe("the trail of wrong codes", () => {
  const lines = () =>
    db
      .select()
      .from(auditLines)
      .all()
      .filter(({ act }) => act === "sign-in-failed")
      .map(({ subjectId, scope, detail }) => ({ subjectId, scope, times: detail?.times }));

  it("has one line an hour for each person they were tried for, and one for all unknown addresses", () => {
    for (const minute of [0, 20, 60])
      for (const mail of [bo, "ukendt@eksempel.dk", "anden@eksempel.dk"]) {
        const secret = ask(mail, minute, later(minute));
        for (let n = 0; n < 2; n++) typeCode(secret, "000000", minute, later(minute));
      }
    const ofBo = { subjectId: ids.bo, scope: `person:${ids.bo}` };
    const ofUnknown = { subjectId: null, scope: "sign-in:unknown" };
    expect(lines()).toEqual([
      { ...ofBo, times: 4 },
      { ...ofUnknown, times: 8 },
      { ...ofBo, times: 2 },
      { ...ofUnknown, times: 4 },
    ]);
    expect(JSON.stringify(db.select().from(auditLines).all())).not.toMatch(/ukendt|anden/);
  });

  it("counts wrong codes typed with the link too, and shows the secretariat how many and for whom", () => {
    ask(bo, 1, start);
    const { token } = signInLetters()[0]!;
    const visitor = { ip: network(1), browser: "", knownSecrets: null };
    for (const code of ["000000", "000001", "000002"])
      signInByLink(token, { browserSecret: null, code }, visitor, start);
    const filter = {
      subject: "",
      actor: "",
      act: "sign-in-failed",
      kind: "all",
      from: null,
      until: null,
      page: 1,
    };
    expect(readTrail({ ...filter, kind: "all" }).lines).toMatchObject([
      { act: "sign-in-failed", subject: "Bo Lindholt", actorRole: "site" },
    ]);
    expect(readTrail({ ...filter, kind: "all" }).lines[0]!.times).toBeGreaterThanOrEqual(2);
  });
});
