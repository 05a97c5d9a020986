import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { completeLesson } from "../../app/elearning/completion/completions.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { remindOfCourses } from "../../app/elearning/deadlines/course-reminders.server.ts";
import {
  invite,
  countInvitations,
  unlessCompleted,
} from "../../app/elearning/deadlines/invitations.server.ts";
import { viewCourses } from "../../app/elearning/completion/progress.server.ts";
import { action, loader } from "../../app/elearning/deadlines/routes/invite.tsx";
import { loader as participantsPage } from "../../app/elearning/completion/routes/participants.tsx";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { courseInvitations, courses, lessons } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { filmLesson, addLessons, monday, secondsLater, getPerson, signIn } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let course: number;
let lesson: number;
beforeEach(() => {
  ids = addCast();
  [lesson] = addLessons("agents", filmLesson("velkommen", 10)) as [number];
  course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  writeTransaction((tx) => tx.update(courses).set({ dueDays: 14 }).where(eq(courses.id, course)).run());
});

const office = () => getPerson(ids.sanne);
const complete = (personId: number) =>
  writeTransaction((tx) =>
    completeLesson(
      tx,
      personId,
      tx.select().from(lessons).where(eq(lessons.id, lesson)).get()!,
      "watched",
      monday,
    ),
  );
const posted = (letter: string) =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, letter as never))
    .all()
    .map((row) => ({ to: row.personId, props: openProps(row.props!) as Record<string, unknown> }));
const day = (days: number) => secondsLater(days * 86_400);

describe("inviting to a course", () => {
  const args = (form?: Record<string, string>) =>
    visit(`/sekretariat/kurser/${course}/inviter`, { form, as: signIn(ids.sanne, "secretariat") });
  const send = (selected: number[], form: Record<string, string> = { sikker: "ja" }) => {
    const body = new URLSearchParams(form);
    for (const id of selected) body.append("p", String(id));
    const { request, ...rest } = args(form);
    return action({
      ...rest,
      request: new Request(request.url, { method: "POST", headers: request.headers, body }),
    });
  };
  const agents = () => [ids.astrid, ids.bo, ids.dorte, ids.karen].sort();

  it("shows whom it goes to and the letter, and leaves a trace of having looked", async () => {
    complete(ids.bo);
    const { uninvited, letter } = await loader(args());
    expect(letter?.text).toContain("Hej Astrid");
    expect(uninvited.map(({ name }) => name)).toEqual([
      "Astrid Vestergren",
      "Dorte Ågesholm",
      "Karen Overmark",
    ]);
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "uninvited-seen", detail: { people: 3 } },
    ]);
  });

  it("writes each one letter with the due date, however often it is pressed", async () => {
    await send(agents());
    await send(agents());
    const written = posted("course-invitation");
    expect(written.map(({ to }) => to).sort()).toEqual(agents());
    // Fourteen days from the day of the invitation.
    expect(
      db
        .select()
        .from(courseInvitations)
        .all()
        .every(({ dueOn }) => dueOn !== null),
    ).toBe(true);
    expect(countInvitations(course)).toEqual({ invited: 4, completed: 0, waiting: 4 });
  });

  it("goes to those ticked who are still due and to nobody else; who was left out can be invited later", async () => {
    complete(ids.bo);
    await send([ids.astrid, ids.bo, ids.jens]);
    expect(posted("course-invitation").map(({ to }) => to)).toEqual([ids.astrid]);
    const { uninvited } = await loader(args());
    expect(uninvited.map(({ id }) => id)).toEqual([ids.dorte, ids.karen]);
  });

  it("writes nothing unless somebody is ticked and it is sure, and keeps the ticks", async () => {
    expect(await send([])).toMatchObject({ init: { status: 422 }, data: { refused: "nobody-chosen" } });
    expect(await send([ids.karen], {})).toMatchObject({
      init: { status: 422 },
      data: { refused: "unconfirmed", selected: [ids.karen] },
    });
    expect(posted("course-invitation")).toEqual([]);
  });

  it("refuses a course that nobody can take yet", () => {
    writeTransaction((tx) => tx.update(lessons).set({ published: false }).run());
    expect(invite(office(), course, Object.values(ids), monday)).toEqual({ refused: "not-published" });
    expect(posted("course-invitation")).toEqual([]);
  });

  it("withdraws the letter of who has finished before it was sent", () => {
    invite(office(), course, Object.values(ids), monday);
    const { props } = posted("course-invitation").find(({ to }) => to === ids.bo)!;
    expect(unlessCompleted(props as never)).toEqual(props);
    complete(ids.bo);
    expect(unlessCompleted(props as never)).toBeNull();
  });
});

describe("a due date", () => {
  // Invited on 23 November with 14 days: due on 7 December.
  beforeEach(() => {
    invite(office(), course, Object.values(ids), monday);
    complete(ids.karen);
  });

  it("is reminded of a week before, once, and of nobody who has finished", () => {
    expect(remindOfCourses(day(6))).toBe(0);
    expect(remindOfCourses(day(7))).toBe(3);
    expect(remindOfCourses(day(8))).toBe(0);
    expect(posted("course-reminder").map(({ to, props }) => [to, props.late, props.dueOn])).toEqual(
      [ids.astrid, ids.bo, ids.dorte].map((id) => [id, false, "2026-12-07"]),
    );
  });

  it("is nobody's worry while they are on leave", () => {
    writeTransaction((tx) =>
      tx.update(people).set({ leaveFrom: "2026-11-25" }).where(eq(people.id, ids.astrid)).run(),
    );
    expect(remindOfCourses(day(7))).toBe(2);
    expect(posted("course-reminder").map(({ to }) => to)).not.toContain(ids.astrid);
  });

  it("moves by as many days as they are away before it", () => {
    const leave = { leaveFrom: "2026-11-25", leaveUntil: "2026-12-02" };
    writeTransaction((tx) => tx.update(people).set(leave).where(eq(people.id, ids.astrid)).run());
    expect(remindOfCourses(day(10))).toBe(2);
    expect(remindOfCourses(day(14))).toBe(1);
    expect(posted("course-reminder").at(-1)).toMatchObject({
      to: ids.astrid,
      props: { late: false, dueOn: "2026-12-14" },
    });
    expect(viewCourses(findPerson(ids.astrid)!)[0]!.dueOn).toBe("2026-12-14");
  });

  it("that has been is told once more, and the due date itself is still in time", () => {
    remindOfCourses(day(7));
    expect(remindOfCourses(day(14))).toBe(0);
    complete(ids.dorte);
    expect(remindOfCourses(day(15))).toBe(2);
    expect(posted("course-reminder").filter(({ props }) => props.late)).toHaveLength(2);
  });

  it("is the leader's matter a week later: one letter, with their own people only", () => {
    remindOfCourses(day(15));
    expect(remindOfCourses(day(21))).toBe(0);
    complete(ids.bo);
    // Aarhus: Astrid is left. Horsens: Dorte.
    expect(remindOfCourses(day(22))).toBe(2);
    expect(posted("course-overdue").map(({ to, props }) => [to, props.people])).toEqual([
      [ids.karen, ["Astrid Vestergren"]],
      [ids.jens, ["Dorte Ågesholm"]],
    ]);
    expect(remindOfCourses(day(40))).toBe(0);
    expect(db.select().from(auditLines).where(eq(auditLines.act, "leader-told-overdue")).all()).toHaveLength(
      2,
    );
  });
});

describe("who has taken a course", () => {
  const see = (id = course) =>
    participantsPage(visit(`/sekretariat/kurser/${id}/deltagere`, { as: signIn(ids.sanne, "secretariat") }));

  it("is everyone it is for, by municipality and name, and how far they are, with a trace of having looked", () => {
    complete(ids.bo);
    const seen = see();
    expect(seen.participants.map(({ name, done, completedAt }) => [name, done, completedAt])).toEqual([
      ["Dorte Ågesholm", 0, null],
      ["Astrid Vestergren", 0, null],
      ["Bo Lindholt", 1, monday],
      ["Karen Overmark", 0, null],
    ]);
    expect(db.select().from(auditLines).where(eq(auditLines.act, "takers-seen")).all()).toMatchObject([
      { scope: `course:${course}`, detail: { people: 4 } },
    ]);
  });

  it("is also who has left the municipality it is for since they completed it", () => {
    complete(ids.bo);
    const elsewhere = { municipalityId: getPerson(ids.dorte).municipalityId };
    writeTransaction((tx) => tx.update(courses).set(elsewhere).where(eq(courses.id, course)).run());
    expect(see().participants.map(({ name }) => name)).toEqual(["Dorte Ågesholm", "Bo Lindholt"]);
  });

  it("is nowhere for a course that is none", () => {
    expect(() => see(999)).toThrow(expect.objectContaining({ status: 404 }));
  });
});
