/** A new agent is invited to lessons, never to none: until the agents' course is published, the invitation waits. */
import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { publishCourse } from "../../app/elearning/authoring/publish.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { inviteStarting } from "../../app/elearning/deadlines/invitations.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { addPerson } from "../../app/people/persons/add-or-change.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { courseInvitations } from "../../db/schema/elearning.ts";
import { letters } from "../../db/schema/mail.ts";
import { withDatabase } from "../app.ts";
import { addLessons, filmLesson, getPerson, monday } from "./sample-lessons.ts";

withDatabase();
let ids: Record<CastName, number>;
let courseId: number;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  ids = addCast();
  courseId = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  addLessons("agents", { ...filmLesson("velkommen", 10), published: false, draftPosition: 1 });
});

const add = (name: string, startsOn = "2026-12-01", welcome = true) =>
  writeTransaction((tx) => {
    const mail = `${name.toLowerCase()}@eksempel.dk`;
    const details = { name, mail, municipalityId: null, startsOn, roles: ["agent" as const] };
    const added = addPerson(tx, details, { actor: "site", welcome }, monday);
    return "id" in added ? added.id : 0;
  });
const invitations = () => db.select().from(letters).where(eq(letters.letter, "elearning-invitation")).all();
const invited = () => invitations().map(({ recipient }) => recipient);
const publish = () =>
  publishCourse(getPerson(ids.sanne), courseId, { kind: "small", note: "", dueOn: null }, monday);

it("new agents are invited once, when the first version is published; those who were there before are not", () => {
  add("Nanna");
  add("Otto", "2026-12-01", false);
  add("Pia", "2027-09-01");
  inviteStarting(monday);
  expect(invited()).toEqual([]);
  expect(publish()).toEqual({ version: 1 });
  expect(invited()).toEqual(["nanna@eksempel.dk"]);
  expect(openProps(invitations()[0]!.props!)).toEqual({ name: "Nanna", lessons: 1, seconds: 300 });
  inviteStarting(monday);
  addLessons("agents", { ...filmLesson("puzzel", 10), published: false, draftPosition: 2 });
  expect(publish()).toEqual({ version: 2 });
  expect(invited()).toEqual(["nanna@eksempel.dk"]);
  expect(inviteStarting(new Date("2027-08-18T06:00:00Z"))).toBe(1);
});

it("whoever was invited to no lessons is invited when there are some", () => {
  const personId = add("Nanna");
  db.insert(courseInvitations)
    .values({ personId, courseId, invitedAt: new Date("2026-11-20T08:00:00Z") })
    .run();
  const spent = {
    ...{ letter: "elearning-invitation", personId, recipient: "nanna@eksempel.dk" },
    ...{ state: "sent" as const, locale: "da" as const },
    ...{ idempotencyKey: `elearning-invitation:${personId}`, dueAt: monday, postedAt: monday },
  };
  db.insert(letters).values(spent).run();
  publish();
  inviteStarting(monday);
  expect(invited()).toEqual(["nanna@eksempel.dk", "nanna@eksempel.dk"]);
  expect(db.select().from(courseInvitations).all()).toMatchObject([{ personId, invitedAt: monday }]);
});
