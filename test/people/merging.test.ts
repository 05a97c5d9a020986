import { eq, isNull } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { findPersonPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { trainingsOf } from "../../app/onboarding/readiness/trainings.server.ts";
import { forgetRestored, recordForgotten } from "../../app/people/leaving/forgotten.server.ts";
import { importPeople } from "../../app/people/import/import-people.server.ts";
import { savePerson } from "../../app/people/persons/edit-person.server.ts";
import { forgetPerson, closePerson } from "../../app/people/leaving/leaving.server.ts";
import { findIdByMail, findPerson, type Person } from "../../app/people/register/person.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { findSession } from "../../app/people/sign-in/sessions.server.ts";
import { findInviteesById } from "../../app/surveys/rounds/audience.server.ts";
import { createRound, openRoundFor } from "../../app/surveys/rounds/rounds.server.ts";
import { requestSignIn } from "../../app/people/sign-in/request-sign-in.server.ts";
import {
  findPossibleDuplicates,
  mergeDuplicates,
  seeDuplicates,
} from "../../app/overviews/merging/duplicates.server.ts";
import * as merging from "../../app/overviews/merging/routes/merge.tsx";
import { everyone } from "../../app/overviews/team/team.server.ts";
import { db, sqlite, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { enrolments } from "../../db/schema/course-days.ts";
import { diplomas } from "../../db/schema/diplomas.ts";
import { courseCompletions, courses } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { planMarks } from "../../db/schema/onboarding.ts";
import { people as peopleTable, roles } from "../../db/schema/people.ts";
import { invitations, questionnaires, rounds } from "../../db/schema/surveys.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, cast } from "../../db/demo/cast.ts";
import { addCourseDay, sessionCookieOf } from "../course-days/sample-days.ts";
import { samplePlan } from "../surveys/sample-round.ts";
import { fillAllTables, tablesOf } from "../db/random-rows.ts";
import {
  addAttendance,
  completeCourse,
  completeLessons,
  addEnrolment,
  addAgentsCourse,
} from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date();
let people: ReturnType<typeof addCast>;
let lessonIds: number[];
let sanne: Person;
/** A second record of Bo. */
let duplicateId: number;
const duplicateMail = "bo.l@eksempel.dk";

beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  lessonIds = addAgentsCourse(4);
  sanne = findPerson(people.sanne)!;
  const { municipalityId } = findPerson(people.bo)!;
  const again = { name: "Bo Lindholt", mail: duplicateMail, municipalityId, startsOn: "2024-08-01" };
  duplicateId = (savePerson(sanne, null, { ...again, roles: ["agent", "host"] }, now) as { id: number }).id;
});

/** Opens a round to which only the duplicate is invited. */
function askSurvey() {
  const plan = { ...samplePlan, closesAt: new Date(now.getTime() + 86_400_000), opensAt: now };
  const made = createRound(sanne, plan, now) as { id: number };
  openRoundFor(sanne, made.id, (tx) => findInviteesById([duplicateId], "Aarhus", tx), now);
}

const merge = (kept = people.bo, gone = duplicateId) =>
  mergeDuplicates(sanne, kept, gone, "Samme person", now);

/** Lets the duplicate be as old as Bo's own record, so that either can be kept. */
const addAtOnce = () => sqlite.exec("update people set created_at = 0");

/** All that the database holds, but the trail, in which viewing leaves a line. */
const allRows = () =>
  (
    sqlite
      .prepare(
        "select name from sqlite_master where type = 'table' and name not in ('audit_lines', 'sqlite_sequence')",
      )
      .pluck()
      .all() as string[]
  ).map((name) => [name, sqlite.prepare(`select * from "${name}"`).all()]);

describe("duplicates", () => {
  it("are found by their name, or by search", () => {
    expect(findPossibleDuplicates(sanne, people.bo, "", now).map(({ id }) => id)).toEqual([duplicateId]);
    expect(findPossibleDuplicates(sanne, people.bo, "ÅGES", now).map(({ id }) => id)).toEqual([people.dorte]);
  });

  it("are shown side by side with the result of merging, and viewing changes nothing", () => {
    const dayId = addCourseDay(new Date(now.getTime() + 40 * 86_400_000));
    addEnrolment(duplicateId, dayId, "enrolled");
    completeLessons(people.bo, lessonIds.slice(0, 2));
    completeLessons(duplicateId, lessonIds.slice(2));
    const before = allRows();
    const seen = seeDuplicates(sanne, people.bo, duplicateId, now)!;
    expect([seen.kept.lessons, seen.merged.lessons, seen.after?.lessons]).toEqual([2, 2, 4]);
    expect(seen.after).toMatchObject({ mail: cast.bo.mail, roles: ["agent", "host"], seats: [{}] });
    expect(seen.after?.diplomas).toHaveLength(1);
    expect(findPerson(duplicateId)?.mail).toBe(duplicateMail);
    expect(db.select().from(diplomas).all()).toEqual([]);
    expect(allRows()).toEqual(before);
  });

  it("are one person after merging in every list: sign-in, imports and adding use either address", async () => {
    merge();
    expect(findPerson(duplicateId)).toBeNull();
    expect(everyone(now).agents.filter(({ name }) => name === "Bo Lindholt")).toHaveLength(1);
    expect(findIdByMail(duplicateMail)).toBe(people.bo);
    requestSignIn({ mail: duplicateMail, ip: "192.0.2.1", knownSecrets: null, returnTo: "/" }, now);
    const [letter] = db.select().from(letters).where(eq(letters.letter, "sign-in")).all();
    expect([letter?.personId, letter?.recipient]).toEqual([people.bo, cast.bo.mail]);
    const list = `navn;mail;kommune;rolle;startdato\nBo Lindholt;${duplicateMail};Aarhus;agent;01-08-2023`;
    const report = await importPeople(
      Buffer.from(list),
      { actor: "site", dryRun: true, locale: "da" } as never,
      now,
    );
    expect(report).toMatchObject({ added: [] });
    const fresh = {
      name: "Ny",
      mail: duplicateMail,
      municipalityId: sanne.municipalityId,
      startsOn: "2026-01-01",
    };
    expect(savePerson(sanne, null, { ...fresh, roles: ["secretariat"] }, now)).toEqual({
      refused: "mail-own",
      holder: people.bo,
    });
  });

  it("are written to at both addresses with the reason, and the remaining person's sessions end", () => {
    const cookie = sessionCookieOf(people.bo, "agent").split(";")[0];
    merge();
    const written = db.select().from(letters).where(eq(letters.letter, "mail-change-merged")).all();
    expect(written.map(({ recipient, personId }) => [recipient, personId])).toEqual([
      [cast.bo.mail, people.bo],
      [duplicateMail, people.bo],
    ]);
    expect(openProps(written[1]!.props!)).toMatchObject({ reason: "Samme person", by: cast.sanne.name });
    expect(findSession(cookie, now)).toBeNull();
  });

  it("keep the address to which a round has invited them, and what is sealed there as it is", () => {
    askSurvey();
    const before = db
      .select()
      .from(invitations)
      .all()
      .find(({ personId }) => personId === duplicateId);
    merge();
    const [invitation] = db.select().from(invitations).all();
    expect([invitation!.personId, invitation!.mail]).toEqual([people.bo, duplicateMail]);
    expect(invitation).toEqual({ ...before, personId: people.bo });
    const [letter] = db.select().from(letters).where(eq(letters.letter, "survey-invitation")).all();
    expect([letter!.personId, letter!.recipient]).toEqual([people.bo, duplicateMail]);
  });

  it("leave one audit line about the merge, and the audit lines of both belong to the remaining person", () => {
    const of = (id: number) => db.select().from(auditLines).where(eq(auditLines.subjectId, id)).all();
    expect(of(duplicateId).map(({ act }) => act)).toContain("person-added");
    merge();
    expect(of(duplicateId)).toEqual([]);
    expect(of(people.bo).filter(({ act }) => act === "people-merged")).toHaveLength(1);
    expect(of(people.bo).map(({ act }) => act)).toContain("person-added");
  });

  it("leave no data of the merged person in any table but the nameless row and the forwarding of the mail address", () => {
    sqlite.pragma("foreign_keys = OFF");
    for (const table of tablesOf(sqlite)) sqlite.exec(`delete from "${table.name}"`);
    sqlite.pragma("foreign_keys = ON");
    fillAllTables(sqlite, 6);
    db.delete(invitations).run();
    sqlite.exec("delete from merged_persons where kept_id <> 2 or merged_id = 1");
    sqlite.exec("update watched set ranges = '[[0,5]]'");
    sqlite.exec("update people set left_on = null, mail = 'm' || id || '@eksempel.dk'");
    const [kept, gone, by] = sqlite.prepare("select id from people order by id").pluck().all() as [
      number,
      number,
      number,
    ];
    expect(mergeDuplicates({ ...sanne, id: by }, kept, gone, "Samme", now)).toEqual({ merged: true });
    const left = (
      sqlite
        .prepare(
          `select m.name as "table", f."from" as "column" from sqlite_master m, pragma_foreign_key_list(m.name) f
            where m.type = 'table' and f."table" = 'people'`,
        )
        .all() as { table: string; column: string }[]
    ).filter(({ table, column }) =>
      sqlite.prepare(`select 1 from "${table}" where "${column}" = ?`).get(gone),
    );
    expect(left).toEqual([{ table: "merged_persons", column: "merged_id" }]);
    expect(sqlite.pragma("foreign_key_check")).toEqual([]);
  });
});

describe("the data of both persons", () => {
  it("on the same course day becomes the better seat and the better mark, and the other seat goes to the first waiting", () => {
    const dayId = addCourseDay(new Date(now.getTime() + 40 * 86_400_000), { seats: 2 });
    addEnrolment(people.bo, dayId, "enrolled");
    addEnrolment(duplicateId, dayId, "enrolled");
    db.insert(enrolments)
      .values({ dayId, personId: people.dorte, state: "waiting", arrivalOrder: 9999, since: now })
      .run();
    const past = addCourseDay(new Date(now.getTime() - 40 * 86_400_000));
    addAttendance(people.bo, past, "absent");
    addAttendance(duplicateId, past, "present");
    merge();
    const own = db.select().from(enrolments).where(eq(enrolments.dayId, dayId)).all();
    expect(own.map(({ personId, state }) => [personId, state]).sort()).toEqual(
      [
        [people.bo, "enrolled"],
        [people.dorte, "enrolled"],
      ].sort(),
    );
    expect(sqlite.prepare("select mark from attendance").pluck().all()).toEqual(["present"]);
  });

  it("for the same course becomes the first completion and the first diploma; the other diploma is revoked", () => {
    completeCourse(people.bo, "here");
    completeCourse(duplicateId, "here");
    db.update(diplomas)
      .set({ issuedAt: new Date(0) })
      .where(eq(diplomas.personId, duplicateId))
      .run();
    const first = db.select().from(diplomas).where(eq(diplomas.personId, duplicateId)).get()!;
    merge();
    const living = db.select().from(diplomas).where(isNull(diplomas.revokedAt)).all();
    expect(living.map(({ number, personId }) => [number, personId])).toEqual([[first.number, people.bo]]);
    expect(db.select().from(courseCompletions).all()).toHaveLength(1);
  });

  it("for lessons that together complete the course completes it, and earns its diploma once", () => {
    db.update(courses).set({ earnsDiploma: true }).run();
    completeLessons(people.bo, lessonIds.slice(0, 3));
    completeLessons(duplicateId, lessonIds.slice(2));
    merge();
    expect(db.select().from(courseCompletions).all()).toMatchObject([{ personId: people.bo }]);
    expect(db.select().from(diplomas).all()).toMatchObject([{ personId: people.bo }]);
  });

  it("for running plans becomes the remaining person's plan, with the items done in the other", () => {
    beginPersonPlan(sanne, people.bo, now);
    const other = findPersonPlan(duplicateId, now)!;
    const { key } = other.items.find(({ doneBy }) => doneBy === "hand")!;
    db.insert(planMarks).values({ planId: other.id, key, doneAt: now, doneBy: duplicateId }).run();
    merge();
    const plan = findPersonPlan(people.bo, now)!;
    expect(plan.items.find((line) => line.key === key)?.state).toBe("done");
    expect(findPersonPlan(duplicateId, now)).toBeNull();
  });
});

describe("a plan that runs for one of the two", () => {
  const readyNow = () => trainingsOf([people.bo], now).get(people.bo)!.shifts.ready;

  it("ends when the other is ready for shifts, whichever is kept, as the preview says", () => {
    completeCourse(people.bo, "before");
    const seen = seeDuplicates(sanne, people.bo, duplicateId, now)!;
    expect([seen.kept.plan, seen.merged.plan?.done, seen.after?.plan]).toEqual([null, 1, null]);
    expect([seen.kept.shifts?.ready, seen.merged.shifts?.ready, seen.after?.shifts?.ready]).toEqual([
      true,
      false,
      true,
    ]);
    addAtOnce();
    expect(seeDuplicates(sanne, duplicateId, people.bo, now)?.after?.shifts?.ready).toBe(true);
    merge();
    expect([findPersonPlan(people.bo, now), readyNow()]).toEqual([null, true]);
  });

  it("ends also for a person on leave who was ready before", () => {
    completeCourse(people.bo, "before");
    sqlite.prepare("update people set leave_from = '2026-01-01' where id = ?").run(people.bo);
    merge();
    expect(findPersonPlan(people.bo, now)).toBeNull();
  });

  it("is kept while neither is ready, even when their lessons together complete the course", () => {
    completeLessons(people.bo, lessonIds.slice(0, 2));
    completeLessons(duplicateId, lessonIds.slice(2));
    merge();
    expect([findPersonPlan(people.bo, now) !== null, readyNow()]).toEqual([true, false]);
  });
});

describe("a merging is refused", () => {
  it("of anybody in the municipality that the one who merges also leads", () => {
    db.insert(roles).values({ personId: people.karen, role: "secretariat" }).run();
    const karen = { ...findPerson(people.karen)!, role: "secretariat" as const };
    expect(mergeDuplicates(karen, people.bo, duplicateId, "Samme", now)).toEqual({ refused: "leads" });
    db.delete(roles).where(eq(roles.role, "leader")).run();
    expect(
      mergeDuplicates({ ...karen, roles: ["secretariat"] }, people.bo, duplicateId, "Samme", now),
    ).toEqual({ merged: true });
  });

  it("for the same person, a forgotten person, onto a former person, and of the person who merges", () => {
    expect(merge(people.bo, people.bo)).toEqual({ refused: "same" });
    expect(merge(people.bo, 9999)).toEqual({ refused: "unknown" });
    expect(merge(people.bo, people.sanne)).toEqual({ refused: "self" });
    expect(merge(people.sanne, people.bo)).toEqual({ refused: "self" });
    closePerson(people.bo, now, "site");
    expect(merge()).toEqual({ refused: "left" });
    addAtOnce();
    expect(merge(duplicateId, people.bo)).toEqual({ merged: true });
  });

  it("onto who was added last, with whose address the secretariat would sign in to all of it", () => {
    expect(seeDuplicates(sanne, duplicateId, people.bo, now)).toMatchObject({ refused: "newer" });
    expect(merge(duplicateId, people.bo)).toEqual({ refused: "newer" });
    closePerson(people.bo, now, "site");
    expect(merge(duplicateId, people.bo)).toEqual({ refused: "newer" });
  });

  it("while both are invited to an open survey, answered or not", () => {
    db.insert(questionnaires).values({ hash: "h", name: "q", version: 1, json: {} }).run();
    const round = { series: "Trivsel", name: "Måling 1", questionnaireHash: "h", state: "open" as const };
    const { id: roundId } = db
      .insert(rounds)
      .values({ ...round, opensAt: new Date(0), closesAt: now })
      .returning()
      .get();
    const asked = (personId: number, linkHash: string | null) =>
      db.insert(invitations).values({ roundId, personId, linkHash, municipality: "Aarhus" }).run();
    asked(duplicateId, "b");
    expect(seeDuplicates(sanne, people.bo, duplicateId, now)).toMatchObject({ refused: null });
    asked(people.bo, "a");
    expect(seeDuplicates(sanne, people.bo, duplicateId, now)).toMatchObject({
      refused: "survey",
      round: "Måling 1",
    });
    expect(merge()).toEqual({ refused: "survey" });
    db.update(invitations).set({ linkHash: null }).run();
    expect(merge()).toEqual({ merged: true });
    expect(db.select().from(invitations).all()).toHaveLength(2);
  });

  it("without the confirmation or a reason, and for everyone but the secretariat", async () => {
    const send = (as: string, form: Record<string, string>) =>
      merging.action(visit(`/sekretariat/personer/${people.bo}/sammenlaeg?med=${duplicateId}`, { as, form }));
    const secretariat = sessionCookieOf(people.sanne, "secretariat");
    const kept = { behold: String(people.bo), reason: "Samme person" };
    expect(await send(secretariat, kept)).toMatchObject({
      init: { status: 422 },
      data: { extra: { refused: "unconfirmed" } },
    });
    expect(await send(secretariat, { ...kept, reason: " ", sikker: "ja" })).toMatchObject({
      init: { status: 400 },
      data: { reply: { error: { reason: ["missing"] } } },
    });
    const shown = merging.loader(
      visit(`/sekretariat/personer/${people.bo}/sammenlaeg?med=${duplicateId}`, { as: secretariat }),
    ).shown;
    db.update(peopleTable).set({ name: "Bo Lindholt Ny" }).where(eq(peopleTable.id, duplicateId)).run();
    expect(await send(secretariat, { ...kept, shown, sikker: "ja" })).toMatchObject({
      init: { status: 422 },
      data: { extra: { refused: "changed" } },
    });
    await expect(send(secretariat, { ...kept, behold: "9999", sikker: "ja" })).rejects.toMatchObject({
      status: 400,
    });
    expect(() => send(sessionCookieOf(people.karen, "leader"), { ...kept, sikker: "ja" })).toThrow(
      expect.objectContaining({ status: 404 }),
    );
    expect(await send(secretariat, { ...kept, sikker: "ja" })).toMatchObject({ status: 303 });
  });
});

describe("forgetting after a merging", () => {
  it("removes the forwarding address, and the duplicate in an older copy, only together with the remaining person", () => {
    const names = () => sqlite.prepare("select id from people where name = 'Bo Lindholt'").pluck().all();
    const putBack = () => {
      sqlite
        .prepare("update people set name = 'Bo Lindholt', mail = ? where id = ?")
        .run(duplicateMail, duplicateId);
      writeTransaction((tx) => tx.run("delete from merged_persons"));
    };
    merge();
    recordForgotten();
    putBack();
    expect(forgetRestored(now)).toBe(0);
    expect(names()).toEqual([people.bo, duplicateId]);
    merge();
    forgetPerson(people.bo, now, "site");
    expect(sqlite.prepare("select mail from merged_persons").pluck().all()).toEqual([null]);
    recordForgotten();
    putBack();
    expect(forgetRestored(now)).toBe(1);
    expect(names()).toEqual([]);
  });
});
