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
import { danishDate } from "../../app/base/dates/danish-time.ts";
import { withLateProps } from "../../app/mail/letters/late-props.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { auditLines } from "../../db/schema/audit.ts";
import { courseInvitations, courses, lessons } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { throughPanel, withBody } from "../sending/through-panel.ts";
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

const secretariat = () => getPerson(ids.sanne);
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
const lettersOf = (letter: string) =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, letter as never))
    .all()
    .map((row) => ({ to: row.personId, props: openProps(row.props!) as Record<string, unknown> }));
const day = (days: number) => secondsLater(days * 86_400);

describe("inviting to a course", () => {
  const inviteVisit = (form?: Record<string, string>) =>
    visit(`/sekretariat/kurser/${course}/inviter`, { form, as: signIn(ids.sanne, "secretariat") });
  const send = (selected: number[]) => {
    const body = new URLSearchParams(selected.map((id) => ["p", String(id)]));
    return throughPanel(action as (args: ReturnType<typeof visit>) => Promise<unknown>, () =>
      withBody(inviteVisit({}), body),
    );
  };
  const agents = () => [ids.astrid, ids.bo, ids.dorte, ids.karen].sort();

  it("shows the recipients, and leaves an audit line", async () => {
    complete(ids.bo);
    const { uninvited } = loader(inviteVisit());
    expect(uninvited.map(({ name }) => name)).toEqual([
      "Astrid Vestergren",
      "Dorte Ågesholm",
      "Karen Overmark",
    ]);
    expect(db.select().from(auditLines).all()).toMatchObject([
      { act: "uninvited-seen", detail: { people: 3 } },
    ]);
  });

  it("tells whose first day is ahead", () => {
    const startsOn = danishDate(new Date(Date.now() + 40 * 86_400_000));
    db.update(people).set({ startsOn }).where(eq(people.id, ids.dorte)).run();
    const { uninvited } = loader(inviteVisit());
    expect(uninvited.filter(({ startsLater }) => startsLater).map(({ id }) => id)).toEqual([ids.dorte]);
    expect(uninvited).toHaveLength(agents().length);
  });

  it("posts one letter per person with the due date, also when sent twice", async () => {
    await send(agents());
    await send(agents());
    const sentLetters = lettersOf("course-invitation");
    expect(sentLetters.map(({ to }) => to).sort()).toEqual(agents());
    // Fourteen days after the invitation.
    expect(
      db
        .select()
        .from(courseInvitations)
        .all()
        .every(({ dueOn }) => dueOn !== null),
    ).toBe(true);
    expect(countInvitations(course)).toEqual({ invited: 4, completed: 0, waiting: 4 });
  });

  it("is sent to the chosen people who have not completed it; others can be invited later", async () => {
    complete(ids.bo);
    await send([ids.astrid, ids.bo, ids.jens]);
    expect(lettersOf("course-invitation").map(({ to }) => to)).toEqual([ids.astrid]);
    const { uninvited } = loader(inviteVisit());
    expect(uninvited.map(({ id }) => id)).toEqual([ids.dorte, ids.karen]);
  });

  it("posts nothing without a chosen person", async () => {
    expect(await send([])).toMatchObject({ init: { status: 422 }, data: { refused: "nobody-chosen" } });
    expect(lettersOf("course-invitation")).toEqual([]);
  });

  it("refuses a course without published lessons", () => {
    writeTransaction((tx) => tx.update(lessons).set({ published: false }).run());
    expect(invite(secretariat(), course, Object.values(ids), monday)).toEqual({ refused: "not-published" });
    expect(lettersOf("course-invitation")).toEqual([]);
  });

  it("withdraws the letter of a person who completes the course before it is sent", () => {
    invite(secretariat(), course, Object.values(ids), monday);
    const { props } = lettersOf("course-invitation").find(({ to }) => to === ids.bo)!;
    expect(unlessCompleted(props as never)).toEqual(props);
    complete(ids.bo);
    expect(unlessCompleted(props as never)).toBeNull();
  });
});

describe("a due date", () => {
  // Invited on 23 November with 14 days: due on 7 December.
  beforeEach(() => {
    invite(secretariat(), course, Object.values(ids), monday);
    complete(ids.karen);
  });

  it("has one reminder a week before, except for those who have completed", () => {
    expect(remindOfCourses(day(6))).toBe(0);
    expect(remindOfCourses(day(7))).toBe(3);
    expect(remindOfCourses(day(8))).toBe(0);
    expect(lettersOf("course-reminder").map(({ to, props }) => [to, props.late, props.dueOn])).toEqual(
      [ids.astrid, ids.bo, ids.dorte].map((id) => [id, false, "2026-12-07"]),
    );
  });

  it("has no reminder for a person on leave", () => {
    writeTransaction((tx) =>
      tx.update(people).set({ leaveFrom: "2026-11-25" }).where(eq(people.id, ids.astrid)).run(),
    );
    expect(remindOfCourses(day(7))).toBe(2);
    expect(lettersOf("course-reminder").map(({ to }) => to)).not.toContain(ids.astrid);
  });

  it("moves by the number of days of leave before it", () => {
    const leave = { leaveFrom: "2026-11-25", leaveUntil: "2026-12-02" };
    writeTransaction((tx) => tx.update(people).set(leave).where(eq(people.id, ids.astrid)).run());
    expect(remindOfCourses(day(10))).toBe(2);
    expect(remindOfCourses(day(14))).toBe(1);
    expect(lettersOf("course-reminder").at(-1)).toMatchObject({
      to: ids.astrid,
      props: { late: false, dueOn: "2026-12-14" },
    });
    expect(viewCourses(findPerson(ids.astrid)!, new Date())[0]!.dueOn).toBe("2026-12-14");
  });

  it("has a second reminder once it has passed, not on the day itself", () => {
    remindOfCourses(day(7));
    expect(remindOfCourses(day(14))).toBe(0);
    complete(ids.dorte);
    expect(remindOfCourses(day(15))).toBe(2);
    expect(lettersOf("course-reminder").filter(({ props }) => props.late)).toHaveLength(2);
  });

  it("is reported to each leader a week later, in one letter about their own people", () => {
    remindOfCourses(day(15));
    expect(remindOfCourses(day(21))).toBe(0);
    complete(ids.bo);
    // Astrid remains in Aarhus, Dorte in Horsens.
    expect(remindOfCourses(day(22))).toBe(2);
    expect(lettersOf("course-overdue").map(({ to, props }) => [to, props.people])).toEqual([
      [ids.karen, ["Astrid Vestergren"]],
      [ids.jens, ["Dorte Ågesholm"]],
    ]);
    // Those who complete the course while the letter waits are not reported.
    complete(ids.dorte);
    const leaving = lettersOf("course-overdue").map(({ props }) =>
      withLateProps("course-overdue", props, day(22)),
    );
    expect(leaving).toMatchObject([{ people: ["Astrid Vestergren"] }, null]);
    expect(remindOfCourses(day(40))).toBe(0);
    expect(db.select().from(auditLines).where(eq(auditLines.act, "leader-told-overdue")).all()).toHaveLength(
      2,
    );
  });
});

describe("the participants of a course", () => {
  const viewParticipants = (id = course) =>
    participantsPage(visit(`/sekretariat/kurser/${id}/deltagere`, { as: signIn(ids.sanne, "secretariat") }));

  it("are listed by municipality and name with their progress, and leave an audit line", () => {
    complete(ids.bo);
    const view = viewParticipants();
    expect(view.participants.map(({ name, done, completedAt }) => [name, done, completedAt])).toEqual([
      ["Dorte Ågesholm", 0, null],
      ["Astrid Vestergren", 0, null],
      ["Bo Lindholt", 1, monday],
      ["Karen Overmark", 0, null],
    ]);
    expect(db.select().from(auditLines).where(eq(auditLines.act, "takers-seen")).all()).toMatchObject([
      { scope: `course:${course}`, detail: { people: 4 } },
    ]);
  });

  it("include people who completed it before leaving its municipality", () => {
    complete(ids.bo);
    const elsewhere = { municipalityId: getPerson(ids.dorte).municipalityId };
    writeTransaction((tx) => tx.update(courses).set(elsewhere).where(eq(courses.id, course)).run());
    expect(viewParticipants().participants.map(({ name }) => name)).toEqual([
      "Dorte Ågesholm",
      "Bo Lindholt",
    ]);
  });

  it("are not found for an unknown course", () => {
    expect(() => viewParticipants(999)).toThrow(expect.objectContaining({ status: 404 }));
  });
});
