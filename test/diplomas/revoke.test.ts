import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findDiploma } from "../../app/diplomas/issuing/diplomas.server.ts";
import { issueDiploma } from "../../app/diplomas/issuing/issue.server.ts";
import { reissueDiploma, revokeDiploma } from "../../app/diplomas/issuing/revoke.server.ts";
import { loader as show } from "../../app/diplomas/checking/routes/diploma.tsx";
import { action as revokeAction } from "../../app/diplomas/issuing/routes/revoke.tsx";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { recordPastCompletion } from "../../app/elearning/completion/past-completion.server.ts";
import { action as grantAll, loader as takers } from "../../app/elearning/completion/routes/participants.tsx";
import { action as grant } from "../../app/overviews/person/routes/grant-diploma.tsx";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { context, request, withDatabase } from "../app.ts";
import { panelOf, throughPanel } from "../sending/through-panel.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { signIn } from "../elearning/sample-lessons.ts";
import { earned } from "./sample-diploma.ts";

withDatabase();
let ids: Record<CastName, number>;
let number: string;
const now = new Date("2026-11-20T10:00:00Z");
const later = new Date("2027-02-01T10:00:00Z");
const secretariat = () => ({ id: ids.sanne, role: "secretariat" });
beforeEach(() => {
  ids = addCast();
  const { courseSlug, courseVersion, course, completedAt } = earned;
  const evidence = { personId: ids.astrid, courseSlug, courseVersion, course, completedAt };
  number = writeTransaction((tx) => issueDiploma(tx, evidence, now))!.number;
});

const publicPage = (of: string) =>
  show({ context, params: { number: of }, request: request(`/diplom/${of}`) });

describe("revoking", () => {
  it("shows it on the public page, without name or reason, and leaves an audit line", () => {
    expect(revokeDiploma(secretariat(), number, "Udstedt ved en fejl", later)).toEqual({ number });
    const shown = JSON.stringify(publicPage(number).data);
    expect(shown).toContain("revoked");
    expect(shown).not.toMatch(/Astrid|fejl/);
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "diploma-revoked", actorId: ids.sanne, subjectId: ids.astrid, scope: `diploma:${number}` },
    ]);
  });

  it("happens once, and changes nothing for an unknown number", () => {
    revokeDiploma(secretariat(), number, "Fejl", later);
    expect(revokeDiploma(secretariat(), number, "Igen", later)).toEqual({ refused: "revoked" });
    expect(revokeDiploma(secretariat(), "2026-2222-2222", "Fejl", later)).toEqual({ refused: "unknown" });
    expect(findDiploma(number)).toMatchObject({ revokedFor: "Fejl", revokedAt: later });
  });

  it("requires a reason, and is for the secretariat only", async () => {
    const send = async (as: string, form: Record<string, string>) =>
      revokeAction(visit(`/sekretariat/diplomer/${number}/traek-tilbage`, { form, as }));
    expect(await send(signIn(ids.sanne, "secretariat"), { grund: "  " })).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { grund: ["reason"] } } },
    });
    await expect(send(signIn(ids.karen, "leader"), { grund: "Fejl" })).rejects.toMatchObject({ status: 404 });
    expect(await send(signIn(ids.sanne, "secretariat"), {})).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { grund: ["reason"] } } },
    });
    const long = "x".repeat(301);
    expect(await send(signIn(ids.sanne, "secretariat"), { grund: long })).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { grund: ["long"] }, initialValue: { grund: long } } },
    });
    expect(findDiploma(number)).toMatchObject({ revokedAt: null });
  });

  it("is not undone by completing the course again", () => {
    revokeDiploma(secretariat(), number, "Fejl", later);
    const { courseSlug, courseVersion, course, completedAt } = earned;
    const evidence = { personId: ids.astrid, courseSlug, courseVersion, course, completedAt };
    expect(writeTransaction((tx) => issueDiploma(tx, evidence, later))).toBeNull();
  });
});

describe("reissuing", () => {
  it("revokes the old diploma and freezes the current name, for the same completion, with a letter", () => {
    writeTransaction((tx) =>
      tx.update(people).set({ name: "Astrid Engholm" }).where(eq(people.id, ids.astrid)).run(),
    );
    const outcome = reissueDiploma(secretariat(), number, "Nyt navn", later);
    const newNumber = outcome.number ?? "";
    expect(newNumber).toMatch(/^2027-/);
    expect(findDiploma(number)).toMatchObject({ revokedAt: later, name: "Astrid Vestergren" });
    expect(findDiploma(newNumber)).toMatchObject({
      name: "Astrid Engholm",
      completedAt: earned.completedAt,
      issuedAt: later,
      insteadOf: number,
      revokedAt: null,
    });
    expect(db.select().from(letters).where(eq(letters.letter, "diploma")).all()).toHaveLength(2);
  });

  it("happens once for each diploma, and not for a person who has left", () => {
    reissueDiploma(secretariat(), number, "Nyt navn", later);
    expect(reissueDiploma(secretariat(), number, "Igen", later)).toEqual({ refused: "revoked" });
    expect(reissueDiploma(secretariat(), "2026-2222-2222", "Fejl", later)).toEqual({ refused: "unknown" });
    expect(db.select().from(diplomas).all()).toHaveLength(2);
  });
});

describe("a completion from before the site", () => {
  it("earns a diploma once, when the secretariat issues it", () => {
    writeTransaction((tx) => recordPastCompletion(tx, ids.bo, "2024-03-01", now));
    const send = (id: number, as = signIn(ids.sanne, "secretariat")) =>
      grant(visit(`/sekretariat/personer/${id}/diplom`, { form: {}, as }));
    expect(send(ids.bo).headers.get("Location")).toBe(`/sekretariat/personer/${ids.bo}`);
    const issued = db.select().from(diplomas).where(eq(diplomas.personId, ids.bo)).all();
    expect(issued).toMatchObject([{ completedAt: new Date("2024-03-01T11:00:00Z"), courseSlug: "agents" }]);
    expect(send(ids.bo).headers.get("Location")).toBe(`/sekretariat/diplomer/${issued[0]!.number}`);
    expect(() => send(ids.dorte)).toThrow(expect.objectContaining({ status: 404 }));
    expect(() => send(ids.bo, signIn(ids.karen, "leader"))).toThrow(expect.objectContaining({ status: 404 }));
  });

  it("earns a diploma for everyone when the secretariat issues them for the course, each with its own date", async () => {
    for (const id of [ids.bo, ids.dorte, ids.karen])
      writeTransaction((tx) => recordPastCompletion(tx, id, "2024-03-01", now));
    const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
    const as = signIn(ids.sanne, "secretariat");
    const args = (form?: Record<string, string>, by = as) =>
      visit(`/sekretariat/kurser/${course}/deltagere`, { form, as: by });
    grant(visit(`/sekretariat/personer/${ids.bo}/diplom`, { form: {}, as }));
    expect(takers(args())).toMatchObject({ without: 2 });
    const issued = () => db.select().from(diplomas).where(eq(diplomas.courseSlug, "agents")).all();
    expect(await grantAll(args({}))).toMatchObject({ init: { status: 422 } });
    expect(() => args({ sikker: "ja" }, signIn(ids.karen, "leader"))).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(issued()).toHaveLength(1);
    const confirmed = () => args({ sikker: "ja" });
    const panel = panelOf(await grantAll(confirmed()))!;
    expect([panel.letterCount, issued().length]).toEqual([2, 1]);
    for (let time = 0; time < 2; time++) await throughPanel(grantAll, confirmed);
    expect(issued()).toHaveLength(3);
    for (const { completedAt } of issued()) expect(completedAt).toEqual(new Date("2024-03-01T11:00:00Z"));
    expect(takers(args())).toMatchObject({ without: 0 });
    const written = db.select().from(letters).where(eq(letters.letter, "diploma")).all();
    expect(written.filter(({ personId }) => personId !== ids.astrid)).toHaveLength(3);
  });
});
