/** What a provider, or whoever stands between, may answer with: only a token to this sign-in, for this site, of this tenant is taken. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { subjectOf } from "../../../app/people/accounts/provider.server.ts";
import { parseTenant } from "../../../app/people/accounts/tenant-id.ts";
import { findSession } from "../../../app/people/sign-in/sessions.server.ts";
import { allowTenant, listTenants } from "../../../app/people/tenants/tenants.server.ts";
import { addCast, type CastName } from "../../../db/demo/cast.ts";
import { db } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { accounts, accountSignIns } from "../../../db/schema/people-accounts.ts";
import { withDatabase } from "../../app.ts";
import { startCrookedProvider } from "./crooked-provider.ts";
import { comeBack, leave, unsetProvider, setProvider } from "./two-tenants.ts";

withDatabase();
let provider: Awaited<ReturnType<typeof startCrookedProvider>>;
beforeAll(async () => {
  provider = await startCrookedProvider();
});
afterAll(async () => {
  unsetProvider();
  await provider.close();
});

let ids: Record<CastName, number>;
let aarhus: number;
const tenant = "tenant-aarhus";
beforeEach(() => {
  setProvider(provider.address);
  Object.assign(provider.told, { body: null, status: 200 });
  ids = addCast();
  const { municipalityId } = db.select().from(people).where(eq(people.id, ids.bo)).get()!;
  allowTenant("site", { tenant, municipalityId: municipalityId!, forSecretariat: false }, new Date());
  aarhus = listTenants()[0]!.id;
  const now = new Date();
  db.insert(accounts)
    .values({ tenantId: aarhus, subject: "bo", personId: ids.bo, tiedAt: now, usedAt: now })
    .run();
});

type Signature = (typeof provider.told.next)["signature"];

/** Leaves, and comes back with a token that is right but for these claims. */
async function comeWith(wrong: Record<string, unknown>, signature: Signature = "published") {
  const { address, cookie } = await leave(aarhus);
  const query = new URL(address).searchParams;
  const seconds = Math.floor(Date.now() / 1000);
  const right = {
    iss: `${provider.address}/${tenant}`,
    aud: "ddh",
    sub: "bo",
    nonce: query.get("nonce"),
    iat: seconds,
    exp: seconds + 300,
  };
  provider.told.next = { claims: { ...right, ...wrong }, signature };
  const back = `${query.get("redirect_uri")}?code=any&state=${query.get("state")}`;
  const came = await comeBack(back, cookie);
  const session = came.cookies.find((one) => one.startsWith("__Host-ddh="));
  return { ...came, person: findSession(session?.split(";")[0], new Date())?.person.id ?? null };
}

describe("a token of the provider", () => {
  it("that is right signs in, and is not handed on to the browser", async () => {
    const came = await comeWith({ tid: tenant });
    expect(came.person).toBe(ids.bo);
    expect(came.cookies.join()).not.toMatch(/eyJ|unused/);
  });

  it.each([
    ["of another issuer", { iss: "http://127.0.0.1/tenant-aarhus" }],
    ["of another tenant of the same provider", { iss: "tenant-horsens" }],
    ["whose tenant is not its issuer's", { tid: "tenant-horsens" }],
    ["for another client", { aud: "another" }],
    ["for several clients, without who asked", { aud: ["ddh", "another"] }],
    ["of another sign-in", { nonce: "another" }],
    ["of no sign-in", { nonce: undefined }],
    ["that has expired", { exp: 1_700_000_000 }],
    ["without a time", { exp: undefined }],
    ["without a subject", { sub: undefined }],
    ["whose subject is too long", { sub: "b".repeat(256) }],
  ])("%s is refused", async (_what, claims: Record<string, unknown>) => {
    const iss = claims.iss === "tenant-horsens" ? { iss: `${provider.address}/tenant-horsens` } : {};
    expect(await comeWith({ ...claims, ...iss })).toMatchObject({ refused: "not-accepted", person: null });
    expect(db.select().from(accountSignIns).all()).toEqual([]);
  });

  it.each(["none", "foreign"] as const)("whose signature is %s is refused", async (signature) => {
    expect(await comeWith({}, signature)).toMatchObject({ refused: "not-accepted", person: null });
  });

  it("that states somebody's mail address makes nobody of them: only tenant and subject count", async () => {
    const mail = "bo.lindholt@eksempel.dk";
    const stated = {
      sub: "stranger",
      email: mail,
      email_verified: true,
      preferred_username: mail,
      upn: mail,
    };
    expect(await comeWith(stated)).toMatchObject({
      person: null,
      location: "/log-ind/kommunekonto/foerste-gang",
    });
  });

  it("names its holder as the directory does where it states the tenant, else by the subject", () => {
    const token = { iss: "", aud: "ddh", iat: 0, exp: 0, sub: "s" };
    expect(subjectOf({ ...token, oid: "o", tid: tenant }, tenant)).toBe("o");
    expect(subjectOf({ ...token, oid: "o" }, tenant)).toBe("s");
    expect(subjectOf({ ...token, oid: "o", tid: "other" }, tenant)).toBeNull();
  });
});

it("a provider that leads elsewhere instead of answering is not followed", async () => {
  provider.told.status = 307;
  expect(await comeWith({})).toMatchObject({ refused: "not-accepted", person: null });
  expect(provider.told.followed).toBe(0);
});

describe("a provider that is down", () => {
  it.each([
    ["answers with a fault of its own", { status: 503, body: "{}" }],
    ["answers without end", { status: 200, body: JSON.stringify({ long: "x".repeat(300_000) }) }],
  ])("because it %s lets nobody in, and the site says so", async (_what, told) => {
    Object.assign(provider.told, told);
    expect(await comeWith({})).toMatchObject({ refused: "down", status: 503, person: null });
  });

  it("because nobody is there is told before anybody leaves", async () => {
    setProvider("http://127.0.0.1:1");
    expect(await leave(aarhus)).toMatchObject({ refused: "down" });
  });
});

describe("the id of a tenant", () => {
  const entra = "https://login.microsoftonline.com/{tenant}/v2.0";
  const other = "https://login.eksempel.dk/realms/{tenant}";

  it("is 36 characters at Entra ID, in small letters, and never all tenants together", () => {
    const id = "1b2f7c0e-5d1a-4c3b-9e8f-0a1b2c3d4e5f";
    expect(parseTenant(id.toUpperCase(), entra)).toBe(id);
    for (const wrong of ["common", "organizations", "aarhus.dk", `${id}x`])
      expect(parseTenant(wrong, entra)).toBeNull();
  });

  it("is a part of the address elsewhere, and leads nowhere else", () => {
    expect(parseTenant("Aarhus-kommune", other)).toBe("Aarhus-kommune");
    for (const wrong of ["..", "a/b", "a?b", "a#b", "", "x".repeat(65)])
      expect(parseTenant(wrong, other)).toBeNull();
  });
});
