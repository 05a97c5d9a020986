/** Letters that were delivered are made anew from what holds now, and go to one person alone. */
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import { issueDiploma } from "../../app/diplomas/issuing/issue.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { inviteNewAgent } from "../../app/elearning/deadlines/invitations.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import * as page from "../../app/overviews/person/routes/person-letters.tsx";
import { findPerson } from "../../app/people/register/person.server.ts";
import { welcomePerson } from "../../app/people/persons/role-changes.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { letters } from "../../db/schema/mail.ts";
import { people as personRows } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCourseDay, inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "../onboarding/sample-course.ts";
import { visit } from "../visit.ts";

withDatabase();
const now = new Date();
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let people: ReturnType<typeof addCast>;
let sanne: string;
beforeEach(() => {
  people = addCast();
  sanne = sessionCookieOf(people.sanne, "secretariat");
});

/** As it is once it was delivered: what it was made from is gone. */
const deliver = () =>
  db.update(letters).set({ state: "sent", sentAt: now, props: null, heldFor: null }).run();
const addressOf = (id: number) => `/sekretariat/personer/${id}/mails`;
const shown = (id: number) =>
  page.loader(visit(addressOf(id), { as: sanne })).letters.map(({ letter, again }) => [letter, again]);
const newestOf = (id: number) => page.loader(visit(addressOf(id), { as: sanne })).letters[0]!;
async function sendAgain(personId: number, letterId: number): Promise<string | number> {
  try {
    const form = { mail: String(letterId) };
    const answer = await page.action(visit(addressOf(personId), { as: sanne, form }));
    return (answer as Response).headers.get("Location")!;
  } catch (thrown) {
    return (thrown as Response).status;
  }
}
const propsOf = (id: number) => {
  const row = db
    .select()
    .from(letters)
    .all()
    .find((letter) => letter.id === id)!;
  return openProps(row.props!) as Record<string, unknown>;
};

describe("a letter that was delivered", () => {
  it("about a seat is written anew for a day ahead, to that person alone, and traced", async () => {
    const day = addCourseDay(inHours(200), { opensAt: inHours(-24) });
    for (const name of ["astrid", "bo"] as const) enrol(inRole(people[name], "agent"), day, now);
    const before = propsOf(newestOf(people.astrid).id);
    deliver();
    expect(shown(people.astrid)).toEqual([["course-day-confirmed", "anew"]]);
    const first = newestOf(people.astrid).id;
    const count = db.select().from(letters).all().length;
    expect(await sendAgain(people.astrid, first)).toBe(`${addressOf(people.astrid)}?ok=ny`);
    expect(db.select().from(letters).all()).toHaveLength(count + 1);
    const anew = newestOf(people.astrid);
    expect(propsOf(anew.id)).toMatchObject({ dayId: day, personId: people.astrid });
    // The calendar takes the newer one.
    expect(propsOf(anew.id).sequence as number).toBeGreaterThan(before.sequence as number);
    expect(db.select().from(auditLines).where(eq(auditLines.act, "letter-retried")).all()).toMatchObject([
      { subjectId: people.astrid, detail: { letter: "course-day-confirmed" } },
    ]);
    deliver();
    expect(shown(people.astrid)).toEqual([
      ["course-day-confirmed", "anew"],
      ["course-day-confirmed", "newer"],
    ]);
    expect(await sendAgain(people.astrid, first)).toBe(404);
  });

  it("no longer holds once the seat is given up, or the day has begun", async () => {
    const day = addCourseDay(inHours(200), { opensAt: inHours(-24) });
    enrol(inRole(people.astrid, "agent"), day, now);
    giveUp(inRole(people.astrid, "agent"), day, now);
    deliver();
    expect(shown(people.astrid)).toEqual([
      ["course-day-given-up", "past"],
      ["course-day-confirmed", "over"],
    ]);
    expect(await sendAgain(people.astrid, newestOf(people.astrid).id)).toBe(404);
  });

  it("with a diploma has the same diploma again", async () => {
    const evidence = {
      ...{ personId: people.astrid, courseSlug: "agents", courseVersion: 1, course: "For agenter" },
      completedAt: now,
    };
    const { number } = writeTransaction((tx) => issueDiploma(tx, evidence, now))!;
    deliver();
    expect(await sendAgain(people.astrid, newestOf(people.astrid).id)).toContain("?ok=ny");
    expect(propsOf(newestOf(people.astrid).id)).toMatchObject({ number, course: "For agenter" });
  });

  it("that invites says how long the course is by now", async () => {
    addAgentsCourse(2);
    writeTransaction((tx) => findOrCreateCourse(tx, "agents"));
    const invited = writeTransaction((tx) => inviteNewAgent(tx, { personId: people.astrid, at: now }));
    expect(invited).toBe(true);
    deliver();
    const first = newestOf(people.astrid).id;
    expect(await sendAgain(people.astrid, first)).toContain("?ok=ny");
    expect(propsOf(newestOf(people.astrid).id)).toMatchObject({ lessons: 2 });
    deliver();
    expect(shown(people.astrid).map(([, again]) => again)).toEqual(["anew", "newer"]);
    expect(await sendAgain(people.astrid, newestOf(people.astrid).id)).toContain("?ok=ny");
  });

  it("of welcome names the roles that the person has now; of someone who has left none is sent", async () => {
    writeTransaction((tx) => welcomePerson(tx, "site", people.karen, now));
    deliver();
    const first = newestOf(people.karen).id;
    expect(shown(people.karen)).toEqual([["welcome", "anew"]]);
    db.update(personRows).set({ leftOn: "2024-01-01" }).where(eq(personRows.id, people.karen)).run();
    expect(findPerson(people.karen)).toBeNull();
    expect(shown(people.karen)).toEqual([["welcome", "over"]]);
    expect(await sendAgain(people.karen, first)).toBe(404);
  });
});
