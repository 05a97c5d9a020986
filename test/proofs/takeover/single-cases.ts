/** Cases that need no program: each of them once, in a site of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { danishDate } from "../../../app/base/dates/danish-time.ts";
import { env } from "../../../app/base/env.server.ts";
import { hashOf, newSecret } from "../../../app/base/secrets.server.ts";
import { createFeedKey, findFeedKey } from "../../../app/feeds/feed-keys.server.ts";
import { withLateProps } from "../../../app/mail/letters/late-props.server.ts";
import { openProps } from "../../../app/mail/outbox/sealed-props.server.ts";
import { seeLink } from "../../../app/people/mail-change/answering.server.ts";
import { askForMail, askForOwnMail } from "../../../app/people/mail-change/asking.server.ts";
import { findPerson, type Person } from "../../../app/people/register/person.server.ts";
import { requestSignIn } from "../../../app/people/sign-in/request-sign-in.server.ts";
import { signInByCode, signInByLink } from "../../../app/people/sign-in/sign-in.server.ts";
import { findWaitingAccount } from "../../../app/people/sign-in/with-account/waiting-account.server.ts";
import { allowTenant } from "../../../app/people/tenants/tenants.server.ts";
import type { Runtime } from "../../../app/server/runtime.server.ts";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { addCast, type CastName } from "../../../db/demo/cast.ts";
import type { Role } from "../../../db/enums.ts";
import { letters } from "../../../db/schema/mail.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { accounts, accountSignIns, accountTenants } from "../../../db/schema/people-accounts.ts";

type Ids = Record<CastName, number>;
const now = new Date("2026-11-24T08:00:00Z");
const inRole = (id: number, role: Role): Person => ({ ...findPerson(id)!, role });
const ask = (by: Person, personId: number, mail: string) =>
  writeTransaction((tx) => askForMail(tx, by, personId, mail, now));
const lettersTo = (mail: string) => db.select().from(letters).where(eq(letters.recipient, mail)).all();

/** The most letters that one asker may have sent to one address in a day. */
const maxLettersToOne = 20;

/** How many letters too many a leader has sent to one stranger, by asking for that address for everybody in turn. */
function countFlooding({ karen, astrid, bo, vibeke, sanne, stig }: Ids): number {
  const address = "fremmed@eksempel.dk";
  for (const id of [astrid, bo, vibeke, sanne, stig])
    for (let n = 0; n < 5; n++) {
      ask(inRole(karen, "leader"), id, address);
      ask(inRole(karen, "leader"), id, `anden${n}@eksempel.dk`);
    }
  return Math.max(0, lettersTo(address).length - maxLettersToOne);
}

/** How many ways are used up for an agent whose leader has asked as often as she may: the agent's own, and the secretariat's. */
function countUsedUp({ jens, dorte, sanne }: Ids): number {
  for (let n = 0; n < 6; n++) ask(inRole(jens, "leader"), dorte, `dorte${n}@eksempel.dk`);
  const own = askForOwnMail(inRole(dorte, "agent"), "dorte.egen@eksempel.dk", now);
  const outcomes = [own, ask(inRole(sanne, "secretariat"), dorte, "dorte.sekretariat@eksempel.dk")];
  return outcomes.filter((outcome) => "refused" in outcome).length;
}

/** How many keys open a municipality that has left. */
function countFormerKeys({ sanne, karen }: Ids): number {
  const { municipalityId } = findPerson(karen)!;
  const details = { name: "Power BI", scopes: ["completion" as const], municipalityId };
  const token = createFeedKey(inRole(sanne, "secretariat"), details, now);
  const leavesOn = danishDate(now);
  db.update(municipalities).set({ leavesOn }).where(eq(municipalities.id, municipalityId!)).run();
  return findFeedKey(`Bearer ${token}`, now) ? 1 : 0;
}

/** How many links ask for a code that can no longer be right, since SESSION_SECRET has changed. */
function countStaleLinks({ stig }: Ids): number {
  const { SESSION_SECRET } = env;
  const mail = "stig.ny@eksempel.dk";
  askForOwnMail(inRole(stig, "steering"), mail, now);
  const letter = lettersTo(mail).findLast((one) => one.letter === "mail-change-new")!;
  const { token } = withLateProps("mail-change-new", openProps(letter.props!), new Date()) as {
    token: string;
  };
  env.SESSION_SECRET = newSecret();
  const asks = seeLink(token, now)?.asks;
  env.SESSION_SECRET = SESSION_SECRET;
  return asks === "stale" ? 0 : 1;
}

/**
 * How many accounts sign in as somebody who did not tie them where they were vouched for: by a code that its reader used in another browser than
 * their holder's, or in the holder's, of another municipality.
 */
function countLuredAccounts({ karen, jens }: Ids): number {
  const { OIDC_CLIENT_ID } = env;
  env.OIDC_CLIENT_ID = "ddh";
  const { municipalityId } = findPerson(karen)!;
  const tenant = { tenant: "tenant", municipalityId: municipalityId!, forSecretariat: false };
  allowTenant("site", tenant, now);
  const elsewhere = askForTie(karen, "first");
  signInByLink(elsewhere.token, { browserSecret: null, code: elsewhere.code }, stranger, now);
  const ofAnother = askForTie(jens, "second");
  signInByCode(ofAnother.browserSecret, ofAnother.code, stranger, now);
  env.OIDC_CLIENT_ID = OIDC_CLIENT_ID;
  return db.select().from(accounts).all().length;
}

const stranger = { ip: "192.0.2.9", browser: "Firefox", knownSecrets: null };

/** A stranger's account waits in the stranger's browser for a code that this person gets. */
function askForTie(personId: number, subject: string) {
  const secret = newSecret();
  const tenantId = db.select().from(accountTenants).get()!.id;
  const expiresAt = new Date(now.getTime() + 60_000);
  db.insert(accountSignIns)
    .values({ tenantId, subject, browserHash: hashOf(secret), returnTo: "/", expiresAt })
    .run();
  const account = findWaitingAccount(secret, now)!;
  const { mail } = findPerson(personId)!;
  const asked = requestSignIn({ ...stranger, mail, returnTo: "/", account }, now);
  const { token, code } = openProps(lettersTo(mail).at(-1)!.props!) as { token: string; code: string };
  return { token, code, browserSecret: (asked as { browserSecret: string }).browserSecret };
}

export interface SingleCases {
  flooding: number;
  usedUp: number;
  formerKeys: number;
  staleLinks: number;
  luredAccounts: number;
}

export async function countSingleCases(runtime: Runtime): Promise<SingleCases> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-takeover-cases-"));
  Object.assign(env, { DATA_DIR: join(folder, "data"), KEY_DIR: join(folder, "keys") });
  runtime.open();
  const ids = addCast();
  const cases = {
    usedUp: countUsedUp(ids),
    staleLinks: countStaleLinks(ids),
    luredAccounts: countLuredAccounts(ids),
    flooding: countFlooding(ids),
    formerKeys: countFormerKeys(ids),
  };
  await runtime.close();
  rmSync(folder, { recursive: true });
  return cases;
}
