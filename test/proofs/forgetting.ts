/**
 * After a person is forgotten, no table and no file of the running site (write-ahead log and letter files included) holds the name,
 * the mail or the telephone number; no search, list, sheet or feed shows them; nor does an earlier copy of the database after it is
 * restored.
 */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import SQLite from "better-sqlite3";
import { getTableName } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { feedScopes } from "../../db/enums.ts";
import { comments } from "../../db/schema/surveys.ts";
import { commandOf, startSite } from "../journeys/site.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const broken: Broken[] = [
  {
    name: "a copy that is put back is believed",
    file: "app/people/leaving/forgotten.server.ts",
    target: 'for (const { id } of restored) forgetPerson(id, now, "site");',
    replacement: "",
    spoils: "restored",
  },
  {
    name: "the telephone number is kept",
    file: "app/people/leaving/leaving.server.ts",
    target: "set({ name, mail: null, phone: null })",
    replacement: "set({ name, mail: null })",
    spoils: "tables",
  },
  {
    name: "lists that wait to be confirmed are kept",
    file: "app/people/forget.server.ts",
    target: "tx.delete(importDrafts).run();",
    replacement: "",
    spoils: "tables",
    inTests: true,
  },
  {
    name: "backups taken at closing keep the name",
    file: "app/surveys/forget.server.ts",
    target: "redactClosingBackups(redaction);",
    replacement: "",
    spoils: "files",
  },
  {
    name: "what others wrote keeps the name",
    file: "app/base/events.server.ts",
    target: "for (const column of freeTextColumns) redactText(tx, column, identifyingTexts, replacement);",
    replacement: "",
    spoils: "told",
  },
];

export const bounds: Bounds = {
  before: (count) => count > 2,
  backups: some,
  toldBefore: (count) => count > 2,
  copy: some,
  tables: none,
  files: none,
  told: none,
  restored: none,
};

/** One person is enough. */
export const rounds = 1;

const [name, mail, phone] = ["Bo Lindholt", "bo.lindholt@eksempel.dk", "20304958"];
const identifies = (text: string | Buffer): boolean =>
  [name, mail, phone].some((identifying) => text.includes(identifying));

export async function prove(): Promise<Figures> {
  // Without a mail server letters are stored as files, from which people must be removed too.
  const site = await startSite({ people: 40, env: { SMTP_URL: "" } });
  const data = join(site.folder, "data");
  try {
    const olderCopy = join(site.folder, "older.sqlite");
    await leaveTraces(site.base, data);
    await site.ddh("backup", olderCopy);
    const before = placesHolding(data);
    const backups = before.filter((place) => place.startsWith("backups/"));
    const session = await signIn(site.base);
    const toldBefore = await surfacesRevealing(site.base, session);
    await site.ddh("forget", mail);
    const after = placesHolding(data);
    const toldAfter = await surfacesRevealing(site.base, session);
    const restoredFolder = join(site.folder, "second");
    mkdirSync(restoredFolder);
    copyFileSync(olderCopy, join(restoredFolder, "ddh.sqlite"));
    copyFileSync(join(data, "forgotten"), join(restoredFolder, "forgotten"));
    const copy = placesHolding(restoredFolder);
    await migrate(restoredFolder, site.folder);
    const restored = placesHolding(restoredFolder);
    const found = [...after, ...toldAfter, ...restored];
    const tables = after.filter((place) => place.startsWith(tablePrefix));
    return {
      before: before.length,
      backups: backups.length,
      toldBefore: toldBefore.length,
      tables: tables.length,
      files: after.length - tables.length,
      told: toldAfter.length,
      copy: copy.length,
      restored: restored.length,
      found: found.slice(0, 5).join(" "),
    };
  } finally {
    await site.stop();
  }
}

/** The secretariat's cookie and a key to every feed. */
async function signIn(base: string): Promise<SecretariatSession> {
  const send = (path: string, fields: [string, string][], cookie = "") =>
    fetch(base + path, {
      method: "POST",
      headers: { Origin: base, Cookie: cookie, "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields),
      redirect: "manual",
    });
  const signedIn = await send("/log-ind/demo", [["who", "sekretariat"]]);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const scopes = feedScopes.map((scope): [string, string] => ["scopes", scope]);
  const created = await send("/sekretariat/feeds", [["name", "prøve"], ...scopes], cookie);
  return { cookie, key: /<code>([\w-]{43})<\/code>/.exec(await created.text())![1]! };
}

interface SecretariatSession {
  cookie: string;
  key: string;
}

/** What the site shows the secretariat: search, lists, sheets, the audit trail, and the feeds. */
const surfaces = [
  "/soeg/forslag?q=lindholt",
  "/sekretariat/personer?q=lindholt",
  "/sekretariat/personer.csv",
  "/sekretariat/kommuner/751",
  "/sekretariat/kommuner/751/medlemskab",
  "/sekretariat/spor?hvis=lindholt",
  "/klar-til-vagt",
  ...feedScopes.flatMap((scope) => [`/feed/v1/${scope}.json`, `/feed/v1/${scope}.csv`]),
];

/** The surfaces that show what identifies the person. */
async function surfacesRevealing(base: string, { cookie, key }: SecretariatSession): Promise<string[]> {
  const revealing: string[] = [];
  for (const path of surfaces) {
    const response = await fetch(base + path, {
      headers: { Cookie: cookie, Authorization: `Bearer ${key}` },
    });
    const text = await response.text();
    if (!response.ok || identifies(text)) revealing.push(path);
  }
  return revealing;
}

/** The command for a restored copy; the site does the same when it starts. */
async function migrate(data: string, folder: string): Promise<void> {
  const env = { ...process.env, MODE: "demo", VITEST: "", DATA_DIR: data, KEY_DIR: join(folder, "keys") };
  await promisify(execFile)(process.execPath, [...commandOf("ddh"), "migrate"], { env });
}

/** Enters a telephone number; creates a letter with a code, a list with the name that waits to be confirmed, and free texts with the name, also in closing backups. */
async function leaveTraces(base: string, data: string): Promise<void> {
  const headers = { Origin: base, "Content-Type": "application/x-www-form-urlencoded" };
  await fetch(`${base}/log-ind`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ mail }),
    redirect: "manual",
  });
  const database = new SQLite(join(data, "ddh.sqlite"));
  database.prepare("update people set phone = ? where mail = ?").run(phone, mail);
  database
    .prepare("insert into import_drafts (by, file, at) select id, ?, 1 from people limit 1")
    .run(Buffer.from(`navn;mail\n${name};${mail}\n`));
  for (const column of eventHandlers.forgotten.flatMap(({ freeTextColumns: columns = [] }) => columns))
    writeNameInto(database, column);
  database.close();
  for (const file of readdirSync(join(data, "backups"))) {
    const backup = new SQLite(join(data, "backups", file));
    writeNameInto(backup, comments.text);
    backup.close();
  }
  await lettersDelivered(data);
}

/** Waits until every letter to this address has been delivered into the letter files. */
async function lettersDelivered(data: string): Promise<void> {
  const database = new SQLite(join(data, "ddh.sqlite"), { readonly: true });
  const waiting = database
    .prepare("select count(*) from letters where recipient = ? and state <> 'sent'")
    .pluck();
  for (let tries = 0; tries < 1200 && waiting.get(mail) !== 0; tries++) await setTimeout(100);
  database.close();
}

/** Appends the name and the mail to this free-text column in every row. */
function writeNameInto(database: SQLite.Database, column: SQLiteColumn): void {
  if (column.dataType !== "string") return;
  const [table, at] = [getTableName(column.table), column.name];
  database.prepare(`update "${table}" set "${at}" = "${at}" || ?`).run(` (spørg ${name}, ${mail})`);
}

/** Every file in the folder and every table that holds what identifies the person. */
function placesHolding(folder: string): string[] {
  return [...filesHolding(folder), ...tablesHolding(join(folder, "ddh.sqlite"))];
}

const tablePrefix = "table ";

/** Searches every file. Starts again when a file is renamed meanwhile, so that none is missed. */
function filesHolding(folder: string): string[] {
  for (let tries = 1; ; tries++)
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith(".webm"))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => identifies(readFileSync(file)))
        .map((file) => file.slice(folder.length + 1));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || tries === 50) throw error;
    }
}

function tablesHolding(file: string): string[] {
  const database = new SQLite(file, { readonly: true });
  const tables = database
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[];
  const found = tables.filter((table) =>
    database
      .prepare(`select * from "${table}"`)
      .raw()
      .all()
      .some((row) => (row as unknown[]).some((cell) => identifies(`${cell}`))),
  );
  database.close();
  return found.map((table) => tablePrefix + table);
}
