/** What the letters about a listen-in do to the calendars of the two. */
import { asc, eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { agreeListenIn, callOffListenIn } from "../../app/onboarding/listen-ins/listen-ins.server.ts";
import { renderLetter } from "../../app/mail/letters/render.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { db } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { letters } from "../../db/schema/mail.ts";
import { listenIns } from "../../db/schema/onboarding.ts";
import { withDatabase } from "../app.ts";
import { addAgents, inRole } from "../course-days/sample-days.ts";
import { Calendar, readMessage } from "../proofs/calendar/reader.ts";
import { addAgentsCourse, completeCourse } from "./sample-course.ts";
import { beginPlan, now } from "./sample-plans.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
let planId: number;
let other: number;
let calendars: Map<number, Calendar>;
beforeEach(() => {
  people = addCast();
  addAgentsCourse(2);
  completeCourse(people.bo, "before");
  [other] = addAgents(1) as [number];
  completeCourse(other, "before");
  planId = beginPlan(people.astrid);
  calendars = new Map([people.astrid, people.bo, other].map((id) => [id, new Calendar()]));
});

const hours = { from: "09:00", to: "12:00" };
const first = { way: "listens", on: "2026-11-05", hours, place: "Borgerservice" } as const;
const agree = (change: Partial<Parameters<typeof agreeListenIn>[2]> = {}) =>
  agreeListenIn(inRole(people.karen, "leader"), planId, { ...first, colleagueId: people.bo, ...change }, now);
const callOff = () => callOffListenIn(inRole(people.bo, "agent"), planId, "listens", now);

/** Passes the messages of the letters in the outbox to their readers' calendars, in order, and empties the outbox. */
async function deliver(): Promise<string[]> {
  const posted = db
    .select()
    .from(letters)
    .where(eq(letters.letter, "listen-in"))
    .orderBy(asc(letters.id))
    .all();
  const subjects: string[] = [];
  for (const { personId, props } of posted) {
    const { subject, calendar } = await renderLetter("listen-in", "da", openProps(props!));
    if (calendar) calendars.get(personId!)!.take(readMessage(calendar.body));
    subjects.push(`${personId} ${subject}`);
  }
  db.delete(letters).run();
  return subjects;
}

const entriesOf = (id: number) => [...calendars.get(id)!.entries.values()];
const faults = () => [...calendars.values()].map((calendar) => calendar.faults);

it("one entry stands with each of the two, is moved with the listen-in and goes when it is called off", async () => {
  agree();
  await deliver();
  for (const id of [people.astrid, people.bo])
    expect(entriesOf(id)).toMatchObject([
      { starts: "2026-11-05 09:00", ends: "2026-11-05 12:00", place: "Borgerservice, Aarhus" },
    ]);
  agree({ on: "2026-11-09", hours: { from: "13:00", to: "15:30" } });
  await deliver();
  for (const id of [people.astrid, people.bo])
    expect(entriesOf(id)).toMatchObject([{ starts: "2026-11-09 13:00", ends: "2026-11-09 15:30" }]);
  callOff();
  await deliver();
  expect([entriesOf(people.astrid), entriesOf(people.bo), faults()]).toEqual([[], [], [0, 0, 0]]);
});

it("what is agreed anew after it was called off is another entry, which calendars do not take for an old message", async () => {
  agree();
  callOff();
  agree({ on: "2026-11-10" });
  await deliver();
  expect(entriesOf(people.astrid)).toMatchObject([{ starts: "2026-11-10 09:00" }]);
  expect(calendars.get(people.astrid)!.uids.size).toBe(2);
  expect(faults()).toEqual([0, 0, 0]);
});

it("another colleague gets an entry, and the one before loses theirs", async () => {
  agree();
  await deliver();
  agree({ colleagueId: other });
  expect(await deliver()).toEqual([
    `${people.bo} Medlyt er aflyst`,
    `${people.astrid} Aftalen om medlyt er lavet om`,
    `${other} Medlyt er aftalt`,
  ]);
  expect([people.astrid, people.bo, other].map((id) => entriesOf(id).length)).toEqual([1, 0, 1]);
  expect(faults()).toEqual([0, 0, 0]);
});

it("one that was stored without hours is called off by a letter alone", async () => {
  agree();
  db.delete(letters).run();
  db.update(listenIns).set({ fromTime: null, toTime: null }).run();
  callOff();
  expect(await deliver()).toHaveLength(2);
  expect([...calendars.values()].map(({ uids }) => uids.size)).toEqual([0, 0, 0]);
});
