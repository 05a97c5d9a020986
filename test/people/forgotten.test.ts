import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { env } from "../../app/base/env.server.ts";
import { letterFolder } from "../../app/mail/delivery/transport.server.ts";
import { forgetRestored, forgetDue } from "../../app/people/leaving/forgotten.server.ts";
import { saveDraft } from "../../app/people/import/drafts.server.ts";
import { forgetPerson, closePerson } from "../../app/people/leaving/leaving.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { createFeedKey } from "../../app/feeds/feed-keys.server.ts";
import { sqlite } from "../../db/database.server.ts";
import { withDatabase } from "../app.ts";
import { addCast, cast } from "../../db/demo/cast.ts";

withDatabase();
const now = new Date();
const months = (count: number) => {
  const later = new Date(now);
  later.setUTCMonth(later.getUTCMonth() + count);
  return later;
};
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const nameOf = (id: number) => sqlite.prepare("select name from people where id = ?").pluck().get(id);

describe("a person who left", () => {
  it("keeps the name until the configured time, and loses it then", () => {
    closePerson(people.bo, now, "site");
    expect(forgetDue(months(env.FORGET_AFTER_MONTHS - 1))).toBe(0);
    expect(nameOf(people.bo)).toBe("Bo Lindholt");
    expect(forgetDue(months(env.FORGET_AFTER_MONTHS))).toBe(1);
    expect(nameOf(people.bo)).toBe("Slettet person");
    expect(findPerson(people.astrid)).not.toBeNull();
  });

  it("is removed from waiting lists and letter files, whoever the letters were to", async () => {
    const list =
      "navn;mail;kommune;rolle;startdato\nBo Lindholt;bo.lindholt@eksempel.dk;Aarhus;agent;01-11-2026";
    expect(await saveDraft(findPerson(people.sanne)!, Buffer.from(list), now)).toHaveProperty("id");
    mkdirSync(letterFolder(), { recursive: true });
    const letter = (id: string, text: string) => {
      writeFileSync(join(letterFolder(), `${id}.json`), JSON.stringify({ text }));
      writeFileSync(join(letterFolder(), `${id}.eml`), text);
    };
    letter("20260101000000000-1", "Kære Karen. Bo Lindholt mangler kurset.");
    letter("20260101000000000-2", "Kære Astrid.");
    forgetPerson(people.bo, now, "site");
    expect(sqlite.prepare("select count(*) from import_drafts").pluck().get()).toBe(0);
    expect(existsSync(join(letterFolder(), "20260101000000000-1.eml"))).toBe(false);
    expect(existsSync(join(letterFolder(), "20260101000000000-2.eml"))).toBe(true);
  });

  it("is redacted in other people's texts, by mail only when another person has the same name", () => {
    const wrote = "Spørg Bo Lindholt (bo.lindholt@eksempel.dk)";
    createFeedKey(
      findPerson(people.sanne)!,
      { name: wrote, scopes: ["completion"], municipalityId: null },
      now,
    );
    sqlite.prepare("update people set name = 'Bo Lindholt' where id = ?").run(people.astrid);
    const tokenNames = () => sqlite.prepare("select name from feed_keys").pluck().all();
    forgetPerson(people.bo, now, "site");
    expect(tokenNames()).toEqual(["Spørg Bo Lindholt (Slettet person)"]);
    forgetPerson(people.astrid, now, "site");
    expect(tokenNames()).toEqual(["Spørg Slettet person (Slettet person)"]);
    expect(nameOf(people.karen)).toBe(cast.karen.name);
  });

  it("is forgotten again when an older copy of the database is restored, and nobody else with the same id", () => {
    const older = sqlite.serialize();
    forgetPerson(people.bo, now, "site");
    forgetRestored(now);
    expect(readFileSync(join(env.DATA_DIR, "forgotten"), "utf8")).toMatch(
      new RegExp(`^${people.bo} \\d+\\n$`),
    );
    expect(older.includes("Bo Lindholt")).toBe(true);
    sqlite
      .prepare("update people set name = ?, mail = ? where id = ?")
      .run("Bo Lindholt", cast.bo.mail, people.bo);
    expect(forgetRestored(now)).toBe(1);
    expect(nameOf(people.bo)).toBe("Slettet person");
    sqlite
      .prepare("update people set name = 'En Anden', mail = 'en@eksempel.dk', created_at = 1 where id = ?")
      .run(people.bo);
    expect(forgetRestored(now)).toBe(0);
    expect(nameOf(people.bo)).toBe("En Anden");
  });
});
