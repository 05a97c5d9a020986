import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileTransport, letterFolder } from "../../app/mail/delivery/transport.server.ts";
import {
  deleteLetterFiles,
  deleteOldLetterFiles,
  listLetterFiles,
  readLetterFile,
} from "../../app/mail/letter-files/letter-files.server.ts";
import { withDatabase } from "../app.ts";

withDatabase();

const letter = {
  row: 7,
  subject: "Din kursusdag",
  text: "Kære Bo Lindholt.",
  date: new Date("2026-11-10T08:00:00Z"),
  to: { name: "Bo Lindholt", address: "bo.lindholt@eksempel.dk" },
};
const id = "20261110080000000-7";
const path = (name: string) => join(letterFolder(), name);

function writePart(name: string, ageSeconds: number): void {
  mkdirSync(letterFolder(), { recursive: true });
  writeFileSync(path(name), '{"subject":"Din kursusdag","text":"Kære Bo Lind');
  const changedAt = Date.now() / 1000 - ageSeconds;
  utimesSync(path(name), changedAt, changedAt);
}

describe("letters stored as files", () => {
  it("leave no temporary file behind when they are written", async () => {
    await fileTransport().send(letter, () => {});
    expect(["json", "eml"].map((kind) => existsSync(path(`${id}.${kind}`)))).toEqual([true, true]);
    expect(["json", "eml"].map((kind) => existsSync(path(`${id}.${kind}.part`)))).toEqual([false, false]);
  });

  it("are not listed or read while they are unfinished", () => {
    writePart(`${id}.json.part`, 0);
    writePart(`${id}.eml.part`, 0);
    expect(listLetterFiles()).toEqual([]);
    expect(readLetterFile(id)).toBeNull();
  });

  it("are deleted with unfinished files of a killed process, even when the name in them is cut off", () => {
    writePart(`${id}.json.part`, 60);
    writePart(`${id}.eml.part`, 60);
    deleteLetterFiles(["Bo Lindholt"]);
    expect([existsSync(path(`${id}.json.part`)), existsSync(path(`${id}.eml.part`))]).toEqual([false, false]);
  });

  it("are deleted after thirty days, and the oldest when there are more than are kept", async () => {
    const dayMs = 24 * 3_600_000;
    const daysLater = (days: number) => new Date(letter.date.getTime() + days * dayMs);
    for (const day of [0, 1, 2]) await fileTransport().send({ ...letter, date: daysLater(day) }, () => {});
    const countKept = (now: Date) => {
      deleteOldLetterFiles(now);
      return readdirSync(letterFolder()).length;
    };
    expect([countKept(daysLater(30)), countKept(daysLater(31.5))]).toEqual([6, 2]);
    for (const row of [8, 9, 10]) await fileTransport().send({ ...letter, row }, () => {});
    deleteOldLetterFiles(daysLater(1), 3);
    expect(listLetterFiles().map(({ at }) => at)).toEqual([2, 0, 0].map(daysLater));
  });

  it("keep a file that is being written", () => {
    writePart(`${id}.json.part`, 0);
    deleteLetterFiles(["Bo Lindholt"]);
    expect(existsSync(path(`${id}.json.part`))).toBe(true);
  });
});
