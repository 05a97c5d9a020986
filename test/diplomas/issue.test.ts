import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Evidence, issueDiploma } from "../../app/diplomas/issuing/issue.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { letters } from "../../db/schema/mail.ts";
import { municipalities, people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";

withDatabase();
let ids: Record<CastName, number>;
beforeEach(() => {
  ids = addCast();
});

const now = new Date("2026-11-20T10:00:00Z");
const evidence = (personId: number): Evidence => ({
  personId,
  courseSlug: "agent",
  courseVersion: 3,
  course: "E-læring for agenter",
  completedAt: new Date("2026-11-19T14:30:00Z"),
});

/** A random source that gives these characters in turn: A is the ninth of the 32. */
const chance = (...given: number[]) => {
  const left = [...given];
  return () => left.shift() ?? 0;
};
const times = (count: number, value: number) => Array.from({ length: count }, () => value);

describe("issuing", () => {
  it("freezes what is printed, and posts one letter with the number", () => {
    const born = writeTransaction((tx) =>
      issueDiploma(tx, evidence(ids.astrid), now, chance(...times(4, 0), ...times(4, 8))),
    );
    expect(born).toEqual({ number: "2026-2222-AAAA" });
    expect(db.select().from(diplomas).all()).toMatchObject([
      {
        number: "2026-2222-AAAA",
        personId: ids.astrid,
        courseSlug: "agent",
        courseVersion: 3,
        name: "Astrid Vestergren",
        municipality: "Aarhus",
        course: "E-læring for agenter",
        completedAt: new Date("2026-11-19T14:30:00Z"),
        issuedAt: now,
        layout: 1,
        revokedAt: null,
      },
    ]);
    const [letter, ...more] = db.select().from(letters).all();
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ letter: "diploma", recipient: "astrid.vestergren@eksempel.dk" });
    expect(openProps(letter!.props!)).toEqual({
      name: "Astrid Vestergren",
      course: "E-læring for agenter",
      number: "2026-2222-AAAA",
    });
  });

  it("keeps the name and municipality of that day", () => {
    writeTransaction((tx) => issueDiploma(tx, evidence(ids.astrid), now));
    writeTransaction((tx) => {
      const horsens = tx.select().from(municipalities).where(eq(municipalities.name, "Horsens")).get()!;
      tx.update(people)
        .set({ name: "Astrid Overmark", municipalityId: horsens.id })
        .where(eq(people.id, ids.astrid))
        .run();
    });
    expect(db.select().from(diplomas).get()).toMatchObject({
      name: "Astrid Vestergren",
      municipality: "Aarhus",
    });
  });

  it("issues once per person and course: a second call returns null and posts nothing", () => {
    expect(writeTransaction((tx) => issueDiploma(tx, evidence(ids.bo), now))).not.toBeNull();
    expect(writeTransaction((tx) => issueDiploma(tx, evidence(ids.bo), now))).toBeNull();
    expect(db.select().from(diplomas).all()).toHaveLength(1);
    expect(db.select().from(letters).all()).toHaveLength(1);
    expect(
      writeTransaction((tx) => issueDiploma(tx, { ...evidence(ids.bo), courseSlug: "leader" }, now)),
    ).not.toBeNull();
  });

  it("draws another number when one is in use", () => {
    writeTransaction((tx) => issueDiploma(tx, evidence(ids.bo), now, chance(...times(8, 0))));
    const second = writeTransaction((tx) =>
      issueDiploma(tx, evidence(ids.dorte), now, chance(...times(8, 0), ...times(8, 31))),
    );
    expect(second).toEqual({ number: "2026-ZZZZ-ZZZZ" });
  });

  it("uses the Danish year", () => {
    const newYear = new Date("2026-12-31T23:30:00Z");
    expect(writeTransaction((tx) => issueDiploma(tx, evidence(ids.bo), newYear, chance()))).toEqual({
      number: "2027-2222-2222",
    });
  });

  it("issues nothing to someone who has left", () => {
    writeTransaction((tx) =>
      tx.update(people).set({ leftOn: "2026-11-01" }).where(eq(people.id, ids.bo)).run(),
    );
    expect(writeTransaction((tx) => issueDiploma(tx, evidence(ids.bo), now))).toBeNull();
    expect(db.select().from(diplomas).all()).toEqual([]);
    expect(db.select().from(letters).all()).toEqual([]);
  });

  it("stores nothing when the transaction around it fails", () => {
    const failing = () =>
      writeTransaction((tx) => {
        issueDiploma(tx, evidence(ids.bo), now);
        throw new Error("the completion fails after all");
      });
    expect(failing).toThrow("fails after all");
    expect(db.select().from(diplomas).all()).toEqual([]);
    expect(db.select().from(letters).all()).toEqual([]);
  });
});
