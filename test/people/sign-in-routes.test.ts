import { beforeEach, describe, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { numberField } from "../../app/base/forms/typed-number.ts";
import { numberToType } from "../../app/base/forms/typed-number.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { knownBrowserCookie, signInRequestCookie } from "../../app/people/sign-in/secret-cookie.ts";
import * as codePage from "../../app/people/sign-in/routes/code.tsx";
import * as linkPage from "../../app/people/sign-in/routes/link.tsx";
import * as signInPage from "../../app/people/sign-in/routes/sign-in.tsx";
import { findPersonByMail } from "../../app/people/register/person.server.ts";
import { findSession } from "../../app/people/sign-in/sessions.server.ts";
import { db } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { sessions, signInRequests } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, cast } from "../../db/demo/cast.ts";

withDatabase();
beforeEach(() => {
  addCast();
});

const bo = "bo.lindholt@eksempel.dk";
const cookiesOf = (response: Response) => response.headers.getSetCookie();

async function ask(mail = bo, videre = "/kursusdage") {
  const answer = (await signInPage.action(visit("/log-ind", { form: { mail, videre } }))) as Response;
  const letter = db.select().from(letters).all().at(-1);
  const { token, code } = letter
    ? (openProps(letter.props!) as { token: string; code: string })
    : { token: "", code: "" };
  return { answer, cookie: cookiesOf(answer)[0]!, token, code };
}
const typeCode = (kode: string, as?: string) =>
  codePage.action(visit("/log-ind/kode", { form: { kode }, as }));
const pressLink = (token: string, form: Record<string, string> = {}, as?: string) =>
  linkPage.action(visit(`/log-ind/link/${token}`, { form, as, method: "POST" }));
const open = (token: string, as?: string, method = "GET") =>
  linkPage.loader(visit(`/log-ind/link/${token}`, { as, method }));
/** The session that a response's cookies start, or null. */
const sessionBegunBy = (response: unknown) => {
  const cookie = cookiesOf(response as Response).find((text) => text.startsWith("__Host-ddh="));
  return findSession(cookie?.split(";")[0], new Date());
};

describe("the sign-in page", () => {
  it("redirects to the code page for known and unknown addresses alike", async () => {
    const [known, unknown] = [await ask(), await ask("ukendt@eksempel.dk")];
    for (const { answer, cookie } of [known, unknown]) {
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/log-ind/kode"]);
      expect(cookie).toMatch(
        /^__Host-ddh-ask=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/,
      );
    }
    expect(db.select().from(letters).all()).toHaveLength(1);
  });

  it.each(["", "ikke en mail", "a@b", `${"a".repeat(300)}@eksempel.dk`])(
    "answers 400 to %j, keeps what was typed and writes nothing",
    async (mail) => {
      const answer = await signInPage.action(visit("/log-ind", { form: { mail, videre: "/" } }));
      expect(answer).toMatchObject({ init: { status: 400 } });
      if (mail) expect(answer).toMatchObject({ data: { reply: { initialValue: { mail } } } });
      expect(db.select().from(signInRequests).all()).toEqual([]);
    },
  );

  it("answers 429 to a network that asks too often", async () => {
    for (let n = 0; n < 60; n += 20)
      await Promise.all(Array.from({ length: 20 }, (_, i) => ask(`x${n + i}@eksempel.dk`)));
    const answer = await signInPage.action(visit("/log-ind", { form: { mail: bo } }));
    expect(answer).toMatchObject({ init: { status: 429 }, data: { extra: { tooOften: "network" } } });
  });

  it("redirects a signed-in visitor, and only to paths of this site", async () => {
    const { cookie, code } = await ask();
    const session = cookiesOf((await typeCode(code, cookie)) as Response)[0]!;
    const load = (videre: string) =>
      signInPage.loader(visit(`/log-ind?videre=${encodeURIComponent(videre)}`, { as: session }));
    for (const [videre, to] of [
      ["/min-side", "/min-side"],
      ["//ond.dk", "/"],
    ] as const)
      try {
        load(videre);
        expect.unreachable();
      } catch (answer) {
        expect((answer as Response).headers.get("Location")).toBe(to);
      }
  });
});

describe("a stranger who asks", () => {
  const headersOf = (answer: unknown) =>
    answer instanceof Response
      ? [
          answer.status,
          [...answer.headers].map(([name, value]) => [name, value.replace(/=[\w-]{43};/, "=…;")]),
        ]
      : answer;

  /** An answer without how many seconds are left of the limit's window. */
  const withoutSeconds = (answer: string) =>
    answer.replaceAll(/"(Retry-After|retry-after)([":,]+)\d+"/g, '"$1$2…"');

  it("gets the same answers, cookies and refusals for a known and an unknown address, with and without a known browser's cookie", async () => {
    const { cookie, code } = await ask(cast.astrid.mail);
    const known = cookiesOf((await typeCode(code, cookie)) as Response).find((text) =>
      text.startsWith("__Host-ddh-known="),
    )!;
    for (const as of [undefined, known]) {
      const answers = [];
      for (const mail of [bo, "ukendt@eksempel.dk"]) {
        const own = [];
        for (let n = 0; n < 3; n++)
          own.push(headersOf(await signInPage.action(visit("/log-ind", { form: { mail }, as }))));
        answers.push(withoutSeconds(JSON.stringify(own).replaceAll(mail, "…")));
      }
      expect(answers[0]).toBe(answers[1]);
    }
    const refused = [];
    for (const mail of [bo, "ukendt@eksempel.dk"])
      refused.push(
        withoutSeconds(
          JSON.stringify(await signInPage.action(visit("/log-ind", { form: { mail } }))),
        ).replaceAll(mail, "…"),
      );
    expect(refused[0]).toBe(refused[1]);
    expect(refused[0]).toContain('"tooOften":"address"');
    expect(refused[0]).toContain('"Retry-After":"…"');
  });

  it("leaves nothing in a browser but the request's cookie", async () => {
    const { answer } = await ask();
    expect(cookiesOf(answer).map((text) => text.split("=")[0])).toEqual(["__Host-ddh-ask"]);
  });
});

describe("the code page", () => {
  it("signs in and redirects to the requested page", async () => {
    const { cookie, code } = await ask();
    const answer = (await typeCode(` ${code.slice(0, 3)} ${code.slice(3)}`, cookie)) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/kursusdage"]);
    expect(sessionBegunBy(answer)?.person.mail).toBe(bo);
    expect(cookiesOf(answer)).toContainEqual(expect.stringMatching(/^__Host-ddh-ask=;.*Max-Age=0$/));
  });

  it("ends the session that the browser had", async () => {
    const first = await ask();
    const old = cookiesOf((await typeCode(first.code, first.cookie)) as Response)[0]!;
    const second = await ask(cast.astrid.mail);
    const answer = await typeCode(
      second.code,
      `${second.cookie.split(";")[0]}; ${old.split(";")[0]}; Path=/`,
    );
    expect(sessionBegunBy(answer)).not.toBeNull();
    expect(findSession(old, new Date())).toBeNull();
  });

  it("starts a session that is invalid under another SESSION_SECRET", async () => {
    const { cookie, code } = await ask();
    const begun = cookiesOf((await typeCode(code, cookie)) as Response)[0]!;
    expect(findSession(begun, new Date())).not.toBeNull();
    const secret = env.SESSION_SECRET;
    try {
      env.SESSION_SECRET = "Jx7rT0pLwQ2mVn9ZbYc4UdEk6HsAf3Gi";
      expect(findSession(begun, new Date())).toBeNull();
    } finally {
      env.SESSION_SECRET = secret;
    }
    expect(findSession(begun, new Date())).not.toBeNull();
  });

  it("uses the language of the person's letters, unless this browser chose another, which the letters then use", async () => {
    const first = await ask();
    const answer = (await typeCode(first.code, first.cookie)) as Response;
    expect(cookiesOf(answer)).toContainEqual(expect.stringMatching(/^__Host-sprog=da;/));
    const second = await ask();
    await typeCode(second.code, `${second.cookie.split(";")[0]}; __Host-sprog=en; Path=/`);
    expect(findPersonByMail(bo)!.locale).toBe("en");
    const third = await ask();
    const last = (await typeCode(third.code, third.cookie)) as Response;
    expect(cookiesOf(last)).toContainEqual(expect.stringMatching(/^__Host-sprog=en;/));
  });

  it("makes the browser known, and keeps its secret beside a colleague's who signs in with it", async () => {
    const knownOf = (answer: unknown) =>
      cookiesOf(answer as Response).find((text) => text.startsWith("__Host-ddh-known="))!;
    const first = await ask();
    const known = knownOf(await typeCode(first.code, first.cookie));
    expect(known).toMatch(/=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=34560000$/);
    const second = await ask(cast.astrid.mail);
    const both = `${second.cookie.split(";")[0]}; ${known.split(";")[0]}; Path=/`;
    const shared = knownOf(await typeCode(second.code, both));
    expect(shared.startsWith(`${known.split(";")[0]}.`)).toBe(true);
    expect(knownBrowserCookie.read(shared.split(";")[0])).toMatch(/^[\w-]{43}\.[\w-]{43}$/);
  });

  it("says to whom is signed in already that no code is needed, whatever the browser asked for", async () => {
    const { cookie, code } = await ask();
    const session = cookiesOf((await typeCode(code, cookie)) as Response)[0]!;
    expect(codePage.loader(visit("/log-ind/kode", { as: session }))).toMatchObject({
      init: { status: 200 },
      data: { signedInAs: cast.bo.name },
    });
  });

  it("never redirects to another site", async () => {
    const { cookie, code } = await ask(bo, "https://ond.dk/");
    expect(((await typeCode(code, cookie)) as Response).headers.get("Location")).toBe("/");
  });

  it("does not count an invalid code as an attempt, and keeps what was typed", async () => {
    const { cookie } = await ask();
    for (const kode of ["", "12345", "1234567", "abcdef", "9".repeat(9999)]) {
      const answer = await typeCode(kode, cookie);
      expect(answer).toMatchObject({
        init: { status: 422 },
        data: { refused: "not-a-code", typed: kode.slice(0, 20) },
      });
    }
    expect(db.select().from(signInRequests).get()!.triesLeft).toBe(5);
  });

  it("shows how many attempts are left, and is expired at the sixth", async () => {
    const { cookie, code } = await ask();
    const wrong = code === "000000" ? "000001" : "000000";
    const answers = [];
    for (let n = 0; n < 5; n++) answers.push(await typeCode(wrong, cookie));
    answers.push(await typeCode(code, cookie));
    expect(answers).toMatchObject([
      { init: { status: 422 }, data: { triesLeft: 4 } },
      { init: { status: 422 }, data: { triesLeft: 3 } },
      { init: { status: 422 }, data: { triesLeft: 2 } },
      { init: { status: 422 }, data: { triesLeft: 1 } },
      { init: { status: 410 }, data: { refused: "over" } },
      { init: { status: 410 }, data: { refused: "over" } },
    ]);
    expect(db.select().from(sessions).all()).toEqual([]);
  });

  it("is expired in a browser without a request", async () => {
    const { code } = await ask();
    expect(await typeCode(code)).toMatchObject({ init: { status: 410 } });
    expect(await typeCode(code, signInRequestCookie.set("c".repeat(43), 600))).toMatchObject({
      init: { status: 410 },
    });
  });

  it("signs in one of two tabs that send the code at the same time", async () => {
    const { cookie, code } = await ask();
    const answers = await Promise.all([typeCode(code, cookie), typeCode(code, cookie)]);
    expect(answers.filter((answer) => answer instanceof Response)).toHaveLength(1);
    expect(db.select().from(sessions).all()).toHaveLength(1);
  });
});

describe("the link's page", () => {
  it("shows a button in the requesting browser, asks for the code elsewhere, and changes nothing when opened", async () => {
    const { cookie, token } = await ask();
    const before = db.select().from(signInRequests).all();
    expect(open(token, cookie)).toMatchObject({
      data: { link: { needsCode: false } },
      init: { status: 200 },
    });
    for (const method of ["GET", "HEAD", "GET"])
      expect(open(token, undefined, method)).toMatchObject({ data: { link: { needsCode: true } } });
    expect(db.select().from(signInRequests).all()).toEqual(before);
    expect(db.select().from(sessions).all()).toEqual([]);
  });

  it("signs in with the button", async () => {
    const { cookie, token } = await ask();
    const answer = await pressLink(token, {}, cookie);
    expect(sessionBegunBy(answer)?.person.mail).toBe(bo);
    expect(open(token, cookie)).toMatchObject({ data: { link: null }, init: { status: 410 } });
  });

  it("refuses a mail scanner that presses the button, with or without a wrong code, and the reader can still sign in", async () => {
    const { cookie, token } = await ask();
    for (const form of [{}, { kode: "" }, { kode: "test" }, { kode: "x".repeat(5000) }, { andet: "1" }])
      expect(await pressLink(token, form as Record<string, string>)).toMatchObject({
        init: { status: 422 },
        data: { refused: "needs-code" },
      });
    expect(sessionBegunBy(await pressLink(token, {}, cookie))?.person.mail).toBe(bo);
  });

  it("signs in another browser with the letter's code", async () => {
    const { token, code } = await ask();
    expect(sessionBegunBy(await pressLink(token, { kode: code }))?.person.mail).toBe(bo);
  });

  it("redirects the second of two tabs, since the first has signed the browser in", async () => {
    const { cookie, token } = await ask();
    const [session] = cookiesOf((await pressLink(token, {}, cookie)) as Response);
    const second = (await pressLink(token, {}, session)) as Response;
    expect([second.status, second.headers.get("Location")]).toEqual([303, "/"]);
    expect(db.select().from(sessions).all()).toHaveLength(1);
  });

  it("is expired when used or forged", async () => {
    const { cookie, token } = await ask();
    await pressLink(token, {}, cookie);
    expect(await pressLink(token, {}, cookie)).toMatchObject({ init: { status: 410 } });
    expect(await pressLink("a".repeat(43), {}, cookie)).toMatchObject({ init: { status: 410 } });
    expect(open("a".repeat(43), cookie)).toMatchObject({ data: { link: null }, init: { status: 410 } });
  });

  it("sends the next letter by its own button once it is over, to no address that anyone has typed", async () => {
    const { cookie, token } = await ask();
    expect(open(token, cookie)).toMatchObject({ data: { renewal: null } });
    await pressLink(token, {}, cookie);
    const number = numberToType(token);
    expect(open(token)).toMatchObject({ data: { link: null, renewal: { number } }, init: { status: 410 } });
    const byNumber = { nyt: "ja", [numberField]: ` ${number}` };
    const answer = (await pressLink(token, byNumber)) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/log-ind/kode"]);
    const sent = db.select().from(letters).all();
    expect(sent.map(({ recipient }) => recipient)).toEqual([bo, bo]);
    const { code } = openProps(sent[1]!.props!) as { code: string };
    expect(sessionBegunBy(await typeCode(code, cookiesOf(answer)[0]))?.person.mail).toBe(bo);
    for (let n = 0; n < 4; n++) await pressLink(token, byNumber);
    expect(await pressLink(token, byNumber)).toMatchObject({
      init: { status: 429 },
      data: { refused: "address" },
    });
    expect(await pressLink("a".repeat(43), { nyt: "ja" })).toMatchObject({ init: { status: 410 } });
  });

  it("sends no next letter to a program that presses the button, and needs no number in a browser that has signed in", async () => {
    const { cookie, token } = await ask();
    const signedIn = (await pressLink(token, {}, cookie)) as Response;
    const known = cookiesOf(signedIn).find((text) => text.startsWith(`${knownBrowserCookie.name}=`))!;
    for (const typed of ["", "1234", "12345678"]) {
      const pressed = await pressLink(token, { nyt: "ja", [numberField]: typed });
      expect(pressed).toMatchObject({ data: { refused: "unattended" }, init: { status: 422 } });
    }
    expect(db.select().from(letters).all()).toHaveLength(1);
    expect(open(token, known)).toMatchObject({ data: { renewal: { number: null } } });
    expect((await pressLink(token, { nyt: "ja" }, known)) as Response).toMatchObject({ status: 303 });
    expect(db.select().from(letters).all()).toHaveLength(2);
  });
});
