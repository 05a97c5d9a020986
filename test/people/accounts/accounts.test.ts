import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { issuerOf } from "../../../app/base/account-settings.ts";
import { env } from "../../../app/base/env.server.ts";
import { openProps } from "../../../app/mail/outbox/sealed-props.server.ts";
import { closePerson } from "../../../app/people/leaving/leaving.server.ts";
import { changePerson } from "../../../app/people/persons/add-or-change.server.ts";
import { findPerson } from "../../../app/people/register/person.server.ts";
import { removeAccount } from "../../../app/people/sign-in/with-account/account-sessions.server.ts";
import { requestSignIn } from "../../../app/people/sign-in/request-sign-in.server.ts";
import * as codePage from "../../../app/people/sign-in/routes/code.tsx";
import * as firstPage from "../../../app/people/sign-in/routes/account-first.tsx";
import * as linkPage from "../../../app/people/sign-in/routes/link.tsx";
import { findSession } from "../../../app/people/sign-in/sessions.server.ts";
import {
  allowTenant,
  allowTenantAgain,
  listTenants,
  removeTenant,
  requireAccounts,
} from "../../../app/people/tenants/tenants.server.ts";
import { addCast, type CastName } from "../../../db/demo/cast.ts";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { municipalities, people, signInRequests } from "../../../db/schema/people.ts";
import { accounts } from "../../../db/schema/people-accounts.ts";
import "../../../app/server/event-handlers.server.ts";
import { withDatabase } from "../../app.ts";
import { visit } from "../../visit.ts";
import { choose, comeBack, leave, signInWith, startProvider, tenants, unsetProvider } from "./two-tenants.ts";

withDatabase();
let provider: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(async () => {
  unsetProvider();
  await provider.close();
});

let ids: Record<CastName, number>;
let aarhus: number;
let horsens: number;
const idOf = (tenant: string) => listTenants().find((row) => row.tenant === tenant)!.id;
const municipalityOf = (name: string) =>
  db.select().from(municipalities).where(eq(municipalities.name, name)).get()!.id;
beforeEach(() => {
  ids = addCast();
  const now = new Date();
  const allow = (tenant: string, name: string) =>
    allowTenant(
      "site",
      { tenant, municipalityId: municipalityOf(name), forSecretariat: name === "Aarhus" },
      now,
    );
  allow(tenants.aarhus, "Aarhus");
  allow(tenants.horsens, "Horsens");
  [aarhus, horsens] = [idOf(tenants.aarhus), idOf(tenants.horsens)];
});

const bo = "bo.lindholt@eksempel.dk";
type Came = Awaited<ReturnType<typeof comeBack>>;
const cookieNamed = (cookies: string[], name: string) =>
  cookies.find((cookie) => cookie.startsWith(`${name}=`))?.split(";")[0];
/** Who is signed in by these cookies. */
const personIn = (cookies: string[]) =>
  findSession(cookieNamed(cookies, "__Host-ddh"), new Date())?.person.id ?? null;
const newestLetter = () =>
  openProps(db.select().from(letters).all().at(-1)!.props!) as {
    code: string;
    token: string;
    account: string;
  };

/** Says in the browser whose the account is, and types the code that comes by mail. */
async function confirm(cookie: string, mail: string) {
  const asked = (await firstPage.action(
    visit("/log-ind/kommunekonto/foerste-gang", { form: { mail }, as: cookie }),
  )) as Response;
  const ask = cookieNamed(asked.headers.getSetCookie(), "__Host-ddh-ask")!;
  const answer = (await codePage.action(
    visit("/log-ind/kode", { form: { kode: newestLetter().code }, as: ask }),
  )) as Response;
  return { person: personIn(answer.headers.getSetCookie()), location: answer.headers.get("Location") };
}

/** Signs in for the first time: the account of this name becomes the person's. */
async function tie(tenantId: number, account: string, mail: string) {
  const first = await signInWith(tenantId, account);
  expect(first.location).toBe("/log-ind/kommunekonto/foerste-gang");
  return confirm(first.cookie, mail);
}

const expectNobody = (came: Came, refused: string) => {
  expect(came).toMatchObject({ refused, cookies: [] });
};

describe("an account of a municipality", () => {
  it("is tied the first time by a code to the person's own address, and signs in by itself the second time", async () => {
    expect(await tie(aarhus, "one", bo)).toEqual({
      person: ids.bo,
      location: "/min-side/enheder?konto=knyttet",
    });
    expect(newestLetter().account).toBe("Aarhus");
    const second = await signInWith(aarhus, "one", "/kursusdage");
    expect([personIn(second.cookies), second.location]).toEqual([ids.bo, "/kursusdage"]);
    expect(db.select().from(accounts).all()).toMatchObject([
      { tenantId: aarhus, subject: "one-in-directory", personId: ids.bo },
    ]);
  });

  it("of another holder, or of another tenant with the same holder's name, is nobody's until it is tied", async () => {
    await tie(aarhus, "one", bo);
    expect((await signInWith(aarhus, "two")).location).toBe("/log-ind/kommunekonto/foerste-gang");
    expect((await signInWith(horsens, "one")).location).toBe("/log-ind/kommunekonto/foerste-gang");
  });

  it("is not tied to somebody of another municipality, who is signed in by the code all the same", async () => {
    expect(await tie(horsens, "one", bo)).toEqual({
      person: ids.bo,
      location: "/min-side/enheder?konto=anden-kommune",
    });
    expect(db.select().from(accounts).all()).toEqual([]);
  });

  it("serves the secretariat only where its tenant may", async () => {
    const sanne = "sanne.tvaergaard@eksempel.dk";
    expect((await tie(horsens, "one", sanne)).location).toBe("/min-side/enheder?konto=anden-kommune");
    expect((await tie(aarhus, "one", sanne)).location).toBe("/min-side/enheder?konto=knyttet");
  });

  it("is not tied when the code is used in another browser, to which its holder may have been lured", async () => {
    const first = await signInWith(aarhus, "one");
    await firstPage.action(
      visit("/log-ind/kommunekonto/foerste-gang", { form: { mail: bo }, as: first.cookie }),
    );
    const { token, code } = newestLetter();
    const answer = (await linkPage.action(
      visit(`/log-ind/link/${token}`, { form: { kode: code }, method: "POST" }),
    )) as Response;
    expect(personIn(answer.headers.getSetCookie())).toBe(ids.bo);
    expect(db.select().from(accounts).all()).toEqual([]);
  });

  it("replaces the person's earlier account there, whose sessions end", async () => {
    await tie(aarhus, "one", bo);
    const earlier = await signInWith(aarhus, "one");
    await tie(aarhus, "two", bo);
    expect(personIn(earlier.cookies)).toBeNull();
    expect(db.select().from(accounts).all()).toMatchObject([{ subject: "two-in-directory" }]);
  });

  it("that is tied meanwhile is not tied to somebody else", async () => {
    const [first, other] = [await signInWith(aarhus, "one"), await signInWith(aarhus, "one")];
    await confirm(first.cookie, bo);
    expect((await confirm(other.cookie, "astrid.vestergren@eksempel.dk")).location).toContain(
      "konto=optaget",
    );
    expect(db.select().from(accounts).all()).toMatchObject([{ personId: ids.bo }]);
  });

  it("ends with its sessions when the person or the secretariat removes it; another's is not found", async () => {
    await tie(aarhus, "one", bo);
    const { cookies } = await signInWith(aarhus, "one");
    const accountId = db.select().from(accounts).get()!.id;
    const actor = { id: ids.sanne, role: "secretariat" };
    expect(removeAccount(actor, { personId: ids.astrid, accountId }, new Date())).toBe(false);
    expect(personIn(cookies)).toBe(ids.bo);
    expect(removeAccount(actor, { personId: ids.bo, accountId }, new Date())).toBe(true);
    expect(personIn(cookies)).toBeNull();
    expect((await signInWith(aarhus, "one")).location).toBe("/log-ind/kommunekonto/foerste-gang");
  });

  it("goes with a leaver", async () => {
    await tie(aarhus, "one", bo);
    const { cookies } = await signInWith(aarhus, "one");
    closePerson(ids.bo, new Date(), "site");
    expect(personIn(cookies)).toBeNull();
    expect(db.select().from(accounts).all()).toEqual([]);
  });
});

describe("somebody who has moved to another municipality", () => {
  const move = (to: string) =>
    writeTransaction((tx) => {
      const { name, startsOn, roles } = findPerson(ids.bo, tx)!;
      changePerson(
        tx,
        ids.bo,
        { name, startsOn, roles, municipalityId: municipalityOf(to) },
        { actor: "site" },
        new Date(),
      );
    });

  it("is signed out of the old one's account, which lets nobody in until they are back", async () => {
    await tie(aarhus, "one", bo);
    const { cookies } = await signInWith(aarhus, "one");
    move("Horsens");
    expect(personIn(cookies)).toBeNull();
    expectNobody(await signInWith(aarhus, "one"), "moved");
    expect((await tie(horsens, "one", bo)).location).toBe("/min-side/enheder?konto=knyttet");
    expect(personIn((await signInWith(horsens, "one")).cookies)).toBe(ids.bo);
    move("Aarhus");
    expect(personIn((await signInWith(aarhus, "one")).cookies)).toBe(ids.bo);
    expectNobody(await signInWith(horsens, "one"), "moved");
  });
});

describe("a tenant that is taken away", () => {
  it("ends the sessions of its accounts and lets nobody in, also who is on the way, until it is allowed again", async () => {
    await tie(aarhus, "one", bo);
    const { cookies } = await signInWith(aarhus, "one");
    const underway = await leave(aarhus);
    const back = await choose(underway.address, "one");
    removeTenant("site", aarhus, new Date());
    expect(personIn(cookies)).toBeNull();
    expectNobody(await comeBack(back, underway.cookie), "not-allowed");
    expect(await leave(aarhus).catch((response: Response) => response)).toMatchObject({ address: "" });
    allowTenantAgain("site", aarhus, new Date());
    expect(personIn((await signInWith(aarhus, "one")).cookies)).toBe(ids.bo);
  });

  it("is one of its municipality's: another is refused while it is open", () => {
    const municipalityId = municipalityOf("Aarhus");
    const other = { tenant: "tenant-other", municipalityId, forSecretariat: false };
    expect(allowTenant("site", other, new Date())).toEqual({ refused: "has-one" });
    removeTenant("site", aarhus, new Date());
    expect(allowTenant("site", other, new Date())).toEqual({ allowed: true });
    expect(allowTenantAgain("site", aarhus, new Date())).toEqual({ refused: "has-one" });
    expect(allowTenant("site", { ...other, municipalityId: municipalityOf("Viborg") }, new Date())).toEqual({
      refused: "known",
    });
  });
});

describe("the way back from the provider", () => {
  afterEach(() => {
    expect(db.select().from(people).where(eq(people.id, ids.bo)).get()!.mail).toBe(bo);
  });

  it("is taken once, in the browser that left, with the state it left with", async () => {
    await tie(aarhus, "one", bo);
    const [mine, other] = [await leave(aarhus), await leave(aarhus)];
    const back = await choose(mine.address, "one");
    expectNobody(await comeBack(back, undefined), "over");
    expectNobody(await comeBack(back, other.cookie), "over");
    const stolen = new URL(back);
    stolen.searchParams.set("state", new URL(await choose(other.address, "two")).searchParams.get("state")!);
    expectNobody(await comeBack(stolen.href, mine.cookie), "over");
    expect(personIn((await comeBack(back, mine.cookie)).cookies)).toBe(ids.bo);
    expectNobody(await comeBack(back, mine.cookie), "not-accepted");
  });

  it("with another sign-in's code is refused: the code was made for another browser's proof", async () => {
    await tie(aarhus, "one", bo);
    const [mine, thief] = [await leave(aarhus), await leave(aarhus)];
    const [stolen, own] = [await choose(mine.address, "one"), await choose(thief.address, "two")];
    const injected = new URL(own);
    injected.searchParams.set("code", new URL(stolen).searchParams.get("code")!);
    expectNobody(await comeBack(injected.href, thief.cookie), "not-accepted");
  });

  it("that names another issuer, or none, is refused", async () => {
    await tie(aarhus, "one", bo);
    for (const issuer of [issuerOf(env.OIDC_ISSUER, tenants.horsens), null]) {
      const { address, cookie } = await leave(aarhus);
      const mixed = new URL(await choose(address, "one"));
      if (issuer) mixed.searchParams.set("iss", issuer);
      else mixed.searchParams.delete("iss");
      expectNobody(await comeBack(mixed.href, cookie), "not-accepted");
    }
  });

  it("says so when the person changed their mind there", async () => {
    const { address, cookie } = await leave(aarhus);
    expectNobody(await comeBack(await choose(address, ""), cookie), "cancelled");
  });

  it("ends the session that the browser came with", async () => {
    await tie(aarhus, "one", bo);
    const earlier = await signInWith(aarhus, "one");
    const { address, cookie } = await leave(aarhus);
    const both = `${cookieNamed(earlier.cookies, "__Host-ddh")}; ${cookie}`;
    const came = await comeBack(await choose(address, "one"), both);
    expect(personIn(came.cookies)).toBe(ids.bo);
    expect(personIn(earlier.cookies)).toBeNull();
  });
});

describe("a municipality that has chosen its own accounts alone", () => {
  beforeEach(() => {
    requireAccounts("site", aarhus, true, new Date());
  });
  const ask = (mail: string) =>
    requestSignIn({ mail, ip: "192.0.2.7", returnTo: "/", knownSecrets: null }, new Date());
  const newestKind = () => db.select().from(letters).all().at(-1)?.letter;

  it("gets no codes but a letter that says why, with the same answer as everybody; the account still signs in", async () => {
    expect(ask(bo)).toEqual({ browserSecret: expect.any(String) });
    expect(newestKind()).toBe("sign-in-account");
    expect(db.select().from(signInRequests).all()).toMatchObject([{ personId: null }]);
    expect((await tie(aarhus, "one", bo)).location).toBe("/min-side/enheder?konto=knyttet");
    expect(personIn((await signInWith(aarhus, "one")).cookies)).toBe(ids.bo);
  });

  it("gets none by way of another municipality's account", async () => {
    const first = await signInWith(horsens, "one");
    await firstPage.action(
      visit("/log-ind/kommunekonto/foerste-gang", { form: { mail: bo }, as: first.cookie }),
    );
    expect(newestKind()).toBe("sign-in-account");
  });

  it.each(["lifted", "taken away"])(
    "gets them again when it is %s, which the secretariat can always do",
    (how) => {
      ask("sanne.tvaergaard@eksempel.dk");
      expect(newestKind()).toBe("sign-in");
      if (how === "lifted") requireAccounts("site", aarhus, false, new Date());
      else removeTenant("site", aarhus, new Date());
      ask(bo);
      expect(newestKind()).toBe("sign-in");
    },
  );
});
