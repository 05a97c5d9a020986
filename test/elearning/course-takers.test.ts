import { and, eq, inArray } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { participantSheet } from "../../app/elearning/completion/participant-sheet.server.ts";
import {
  countParticipants,
  participantsIn,
  waitingSince,
} from "../../app/elearning/completion/participant.ts";
import { findParticipants } from "../../app/elearning/completion/participants.server.ts";
import {
  remindParticipants,
  viewRemindable,
} from "../../app/elearning/completion/remind-participants.server.ts";
import { action } from "../../app/elearning/completion/routes/remind-participants.tsx";
import { danishDate } from "../../app/base/dates/danish-time.ts";
import { remindOfCourses } from "../../app/elearning/deadlines/course-reminders.server.ts";
import { setLeaveOfAbsence } from "../../app/people/persons/edit-person.server.ts";
import { undoKinds } from "../../app/server/undo-kinds.server.ts";
import { registerUndoKinds } from "../../app/undo/undo-kinds.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { db } from "../../db/database.server.ts";
import { courseInvitations, courses } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { people } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addAgentsCourse, completeCourse, completeLessons } from "../onboarding/sample-course.ts";
import { throughPanel } from "../sending/through-panel.ts";
import { pressUndo } from "../undo/press-undo.ts";
import { visit } from "../visit.ts";
import { getPerson, signIn } from "./sample-lessons.ts";

withDatabase();
const now = new Date("2026-11-16T09:00:00Z");
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
let ids: Record<CastName, number>;
let course: number;

/** Bo has completed the course, Karen has begun it, Astrid was invited six days ago, and Dorte was not. */
beforeEach(() => {
  registerUndoKinds(undoKinds);
  ids = addCast();
  const [first] = addAgentsCourse(2) as [number];
  course = db.select().from(courses).get()!.id;
  completeCourse(ids.bo, "here");
  completeLessons(ids.karen, [first]);
  invite(ids.karen, { dueOn: "2026-12-24" });
  invite(ids.astrid);
});

const sanne = () => ({ ...getPerson(ids.sanne), role: "secretariat" as const });
function invite(personId: number, given: Partial<typeof courseInvitations.$inferInsert> = {}): void {
  const invitedAt = new Date("2026-11-10T09:00:00Z");
  db.insert(courseInvitations)
    .values({ personId, courseId: course, invitedAt, ...given })
    .run();
}
const missing = () => participantsIn(findParticipants(course, now)!.participants, "mangler", now);
const reminders = () =>
  db
    .select()
    .from(letters)
    .where(eq(letters.letter, "course-not-completed"))
    .all()
    .map((row) => row.personId);
const remindedAt = (personId: number) =>
  db
    .select()
    .from(courseInvitations)
    .where(and(eq(courseInvitations.personId, personId), eq(courseInvitations.courseId, course)))
    .get()!.remindedAt;

describe("those who have not completed a course", () => {
  it("stand with the days since they began or were invited, whoever has had it longest first", () => {
    expect(missing().map((who) => [who.name, waitingSince(who, now)])).toEqual([
      ["Karen Overmark", { from: "begun", days: 184 }],
      ["Astrid Vestergren", { from: "invited", days: 6 }],
      ["Dorte Ågesholm", null],
    ]);
  });

  it("are counted from their first day on: those who begin later stand on the list beside the figures", () => {
    db.update(people)
      .set({ startsOn: danishDate(daysLater(20)) })
      .where(inArray(people.id, [ids.astrid, ids.dorte]))
      .run();
    const all = findParticipants(course, now)!.participants;
    expect(new Set(all.flatMap(({ id, startsLater }) => (startsLater ? [id] : [])))).toEqual(
      new Set([ids.astrid, ids.dorte]),
    );
    expect(countParticipants(all, now)).toEqual({ alle: 2, mangler: 1, gennemfoert: 1 });
    expect(viewRemindable(sanne(), course, now)).toMatchObject({
      missing: 3,
      uninvited: 1,
      startingLater: 1,
    });
  });

  it("are a workbook with their days", () => {
    const { headings, lines } = participantSheet(missing(), 2, "da", now);
    expect(headings.at(-1)).toBe("Dage siden");
    expect(lines.map((line) => [line[0], line[2], line[3], line.at(-1)])).toEqual([
      ["Karen Overmark", 1, 2, 184],
      ["Astrid Vestergren", 0, 2, 6],
      ["Dorte Ågesholm", 0, 2, null],
    ]);
  });

  it("can be reminded when they are invited and at work, not again within three days", () => {
    setLeaveOfAbsence(sanne(), ids.karen, { from: "2026-11-12", until: "2026-11-17" }, now);
    const everyone = Object.values(ids);
    expect(viewRemindable(sanne(), course, now)).toMatchObject({ uninvited: 1, waiting: 1 });
    expect(remindParticipants(sanne(), course, everyone, now)).toEqual({ reminded: 1 });
    expect(remindParticipants(sanne(), course, everyone, daysLater(2))).toEqual({ reminded: 1 });
    expect(reminders()).toEqual([ids.astrid, ids.karen]);
    expect(remindParticipants(sanne(), course, [ids.astrid, ids.karen, ids.bo], daysLater(2))).toEqual({
      refused: "nobody-left",
    });
    expect(remindParticipants(sanne(), course, [ids.astrid], daysLater(3))).toEqual({ reminded: 1 });
  });

  it("still get the reminder before the due day when one was sent by hand before", () => {
    remindParticipants(sanne(), course, [ids.karen], now);
    expect(remindOfCourses(new Date("2026-12-17T09:00:00Z"))).toBe(1);
    expect(remindOfCourses(new Date("2026-12-18T09:00:00Z"))).toBe(0);
  });

  it("are shown before the letters go, and the letters can be taken back with the reminder", async () => {
    const at = `/sekretariat/kurser/${course}/paamind`;
    const as = signIn(ids.sanne, "secretariat");
    const post = () => {
      const arranged = visit(at, { form: {}, as });
      const body = new URLSearchParams([ids.karen, ids.astrid].map((id) => ["p", String(id)]));
      return { ...arranged, request: new Request(arranged.request, { method: "POST", body }) };
    };
    const answer = (await throughPanel(action, post)) as Response;
    expect(answer.headers.get("Location")).toContain(`${at}?ok=mindet&antal=2`);
    expect(new Set(reminders())).toEqual(new Set([ids.karen, ids.astrid]));
    await pressUndo(answer, as);
    expect([reminders(), remindedAt(ids.karen)]).toEqual([[], null]);
  });
});
