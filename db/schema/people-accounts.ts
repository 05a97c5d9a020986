import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, unique, uniqueIndex } from "drizzle-orm/sqlite-core";
import { limit, flag, moment } from "./columns.ts";
import { maxSubjectChars, maxTenantChars } from "../limits.ts";
import { municipalities, people, sessions, signInRequests } from "./people.ts";

const hasSubject = (name: string) =>
  check(name, sql`length(subject) between 1 and ${limit(maxSubjectChars)}`);

/** The municipalities whose own accounts sign in here: the secretariat allows each of them. */
export const accountTenants = sqliteTable(
  "account_tenants",
  {
    id: integer("id").primaryKey(),
    /** What the provider of accounts calls the municipality. */
    tenant: text("tenant").notNull().unique(),
    municipalityId: integer("municipality_id")
      .notNull()
      .references(() => municipalities.id, { onDelete: "cascade" }),
    /** Whether people of the secretariat, who belong to no municipality, may use its accounts. */
    forSecretariat: flag("for_secretariat").notNull().default(false),
    /** Whether the municipality's people sign in by its accounts alone: they get no codes by mail. */
    accountsOnly: flag("accounts_only").notNull().default(false),
    allowedAt: moment("allowed_at").notNull(),
    /** When it was taken away: its accounts stay, and let nobody in. */
    removedAt: moment("removed_at"),
  },
  (t) => [
    check("account_tenants_tenant", sql`length(tenant) between 1 and ${limit(maxTenantChars)}`),
    uniqueIndex("account_tenants_open").on(t.municipalityId).where(sql`removed_at is null`),
    index("account_tenants_by_municipality").on(t.municipalityId),
  ],
);

/** An account of a municipality that signs in as a person: known by tenant and subject, never by a mail address. */
export const accounts = sqliteTable(
  "accounts",
  {
    id: integer("id").primaryKey(),
    tenantId: integer("tenant_id")
      .notNull()
      .references(() => accountTenants.id, { onDelete: "cascade" }),
    /** What the provider calls its holder: never given to anybody else. */
    subject: text("subject").notNull(),
    personId: integer("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    tiedAt: moment("tied_at").notNull(),
    usedAt: moment("used_at").notNull(),
  },
  (t) => [
    unique("accounts_subject").on(t.tenantId, t.subject),
    unique("accounts_person").on(t.personId, t.tenantId),
    hasSubject("accounts_subject_length"),
  ],
);

/** The sessions that an account has begun. */
export const accountSessions = sqliteTable(
  "account_sessions",
  {
    sessionId: integer("session_id")
      .primaryKey()
      .references(() => sessions.id, { onDelete: "cascade" }),
    accountId: integer("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
  },
  (t) => [index("account_sessions_by_account").on(t.accountId)],
);

/** An account that its provider has vouched for in a browser: taken once, and waiting for its person's code when it is new. */
export const accountSignIns = sqliteTable(
  "account_sign_ins",
  {
    id: integer("id").primaryKey(),
    /** Hash of the secret in the browser's cookie. */
    browserHash: text("browser_hash").notNull().unique(),
    tenantId: integer("tenant_id")
      .notNull()
      .references(() => accountTenants.id, { onDelete: "cascade" }),
    subject: text("subject").notNull(),
    /** The path on this site to show once signed in. */
    returnTo: text("return_to").notNull(),
    expiresAt: moment("expires_at").notNull(),
    /** The newest request for a code that ties the account to whoever reads it. */
    requestId: integer("request_id")
      .unique()
      .references(() => signInRequests.id, { onDelete: "set null" }),
    usedAt: moment("used_at"),
  },
  (t) => [index("account_sign_ins_expires").on(t.expiresAt), hasSubject("account_sign_ins_subject_length")],
);
