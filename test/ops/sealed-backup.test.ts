/** A set whose database is encrypted to a public key, and opened again with the private one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { expect, it } from "vitest";
import { databaseFile, env, readEnv } from "../../app/base/env.server.ts";
import { makeSet } from "../../app/ops/backups/make-set.server.ts";
import { restore } from "../../app/ops/backups/restore.server.ts";
import { checkSource } from "../../app/ops/backups/restore-source.server.ts";
import { sealSets } from "../../app/ops/backups/seal-sets.server.ts";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";

withDatabase();
const now = new Date("2026-11-23T03:15:00Z");

it("is sealed once, says how it is opened, and is restored when it is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ddh-sealed-"));
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  expect(readEnv({ MODE: "demo", BACKUP_RECIPIENT: recipient }).BACKUP_RECIPIENT).toBe(recipient);
  addCast();
  sqlite.pragma("application_id = 0x64656d6f");
  closeDatabase();
  try {
    makeSet(folder, now);
    expect(await sealSets(folder, recipient)).toEqual(["2026-11-23-041500"]);
    expect(await sealSets(folder, recipient)).toEqual([]);
    const set = join(folder, "2026-11-23-041500");
    expect(readdirSync(set).sort()).toEqual(["ddh.sqlite.age", "set.json"]);
    const sealed = readFileSync(join(set, "ddh.sqlite.age"));
    expect(sealed.includes("Astrid")).toBe(false);
    const sentence = expect.stringContaining("age --decrypt -i NØGLEFIL -o ddh.sqlite ddh.sqlite.age");
    expect(checkSource(folder, env.DATA_DIR).faults).toEqual([sentence]);
    expect(await restore(folder, now)).toEqual({ refused: "faults", faults: [sentence] });
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    writeFileSync(join(set, "ddh.sqlite"), await decrypter.decrypt(sealed));
    expect(await restore(folder, now)).toMatchObject({ restored: { forgotten: 0 } });
  } finally {
    rmSync(folder, { recursive: true });
    openDatabase(databaseFile());
  }
});
