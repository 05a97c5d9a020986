import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import {
  assignFollowUp,
  finishFollowUp,
  followUpsOf,
} from "../../app/onboarding/follow-ups/follow-ups.server.ts";
import { tickItems } from "../../app/onboarding/plans/items.server.ts";
import { remindOfOverdue } from "../../app/onboarding/follow-ups/overdue-reminders.server.ts";
import { changePlanSetup } from "../../app/onboarding/plans/plan-setup.server.ts";
import { changePerson } from "../../app/people/persons/add-or-change.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { isFirstWorkingDayOfWeek, workingDaysFrom } from "../../app/base/dates/working-days.ts";
import { daysLater } from "../../app/base/dates/danish-time.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { municipalities, people as peopleTable } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole } from "../course-days/sample-days.ts";
import { completeCourse, addAgentsCourse } from "./sample-course.ts";

withDatabase();
const now = new Date("2026-11-02T09:00:00Z");
let people: ReturnType<typeof addCast>;
let planId: number;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
  completeCourse(people.bo, "before");
  planId = (beginPersonPlan("site", people.astrid, now) as { planId: number }).planId;
  // Bo is the experienced colleague.
  const setup = { startsOn: "2026-11-02", leaderId: null, colleagueId: people.bo };
  changePlanSetup(inRole(people.karen, "leader"), planId, setup, now);
});

interface Sent {
  day: string;
  to: string;
  items: string[];
}

/** Sends the reminders of each day at 9.35 Danish time. Returns who was reminded of what. */
function daysFrom(first: string, last: string): Sent[] {
  const sent: Sent[] = [];
  for (let day = first; day <= last; day = daysLater(day, 1)) {
    db.delete(letters).run();
    remindOfOverdue(new Date(`${day}T08:35:00Z`));
    for (const letter of db.select().from(letters).all()) {
      const { items } = openProps(letter.props!) as { items: { title: string; owner: string | null }[] };
      const titles = items.map(({ title, owner }) => (owner ? `${title} (${owner})` : title));
      sent.push({ day, to: letter.recipient.split("@")[0]!, items: titles });
    }
  }
  return sent;
}

describe("an overdue item", () => {
  it("reminds the owner once, five working days later the leader, and five after that the secretariat", () => {
    completeCourse(people.astrid, "here");
    tickItems(
      inRole(people.sanne, "secretariat"),
      ["accounts", "introduction"].map((key) => ({ planId, key })),
      now,
    );
    const handsOn = (sent: Sent[]) =>
      sent.flatMap(({ day, to, items }) =>
        items.filter((item) => /^Sidemand/.test(item)).map((item) => [day, to, item]),
      );
    expect(handsOn(daysFrom("2026-11-02", "2026-12-24"))).toEqual([
      // Due on Wednesday 18 November.
      ["2026-11-19", "bo.lindholt", "Sidemandsoplæring"],
      // Five working days later is Thursday the 26th; leaders hear on the week's first working day.
      ["2026-11-30", "karen.overmark", "Sidemandsoplæring (Bo Lindholt)"],
      ["2026-12-07", "sanne.tvaergaard", "Sidemandsoplæring (Bo Lindholt)"],
    ]);
  });

  it("reaches a leader in one letter a week, with all items", () => {
    const toKaren = daysFrom("2026-11-02", "2026-11-13").filter(({ to }) => to === "karen.overmark");
    expect(toKaren).toEqual([
      {
        day: "2026-11-09",
        to: "karen.overmark",
        items: ["Adgange til systemerne", "Introduktion til hotlinen"],
      },
    ]);
  });

  it("goes straight from owner to secretariat where there is no leader", () => {
    completeCourse(people.astrid, "here");
    closePerson(people.karen, now, "site");
    const sent = daysFrom("2026-11-02", "2026-12-04").filter(({ items }) =>
      items.some((item) => /^Sidemand/.test(item)),
    );
    expect(sent.map(({ to }) => to)).toEqual(["bo.lindholt", "sanne.tvaergaard"]);
  });

  it("reminds the new leader when the person moves, though the former one has been reminded", () => {
    expect(daysFrom("2026-11-02", "2026-11-09").at(-1)?.to).toBe("karen.overmark");
    const { name, mail, startsOn } = findPerson(people.astrid)!;
    const horsens = db.select().from(municipalities).where(eq(municipalities.code, "615")).get()!.id;
    const moved = { name, mail, startsOn, municipalityId: horsens, roles: ["agent" as const] };
    writeTransaction((tx) =>
      changePerson(tx, people.astrid, moved, { actor: "site" }, new Date("2026-11-10T09:00:00Z")),
    );
    expect(daysFrom("2026-11-11", "2026-11-16").map(({ to, items }) => [to, items])).toContainEqual([
      "jens.skovbak",
      ["Adgange til systemerne", "Introduktion til hotlinen"],
    ]);
  });

  it("reminds nobody when it is done, or its person is on leave or has left", () => {
    const keys = ["accounts", "introduction", "hands-on", "follow-up-teaching"];
    tickItems(
      inRole(people.sanne, "secretariat"),
      keys.map((key) => ({ planId, key })),
      now,
    );
    db.update(peopleTable)
      .set({ leaveFrom: "2026-11-03", leaveUntil: "2026-12-01" })
      .where(eq(peopleTable.id, people.astrid))
      .run();
    // Due on 16 November, and four weeks later by the leave.
    expect(daysFrom("2026-11-03", "2026-12-14")).toEqual([]);
    expect(daysFrom("2026-12-15", "2026-12-15").map(({ to }) => to)).toContain("astrid.vestergren");
    closePerson(people.astrid, now, "site");
    expect(daysFrom("2026-12-16", "2026-12-22")).toEqual([]);
  });

  it("reminds nobody on weekends and holidays", () => {
    expect(daysFrom("2026-12-24", "2026-12-27")).toEqual([]);
    expect(isFirstWorkingDayOfWeek("2026-12-28")).toBe(true);
    expect(isFirstWorkingDayOfWeek("2027-03-30")).toBe(true);
    expect(isFirstWorkingDayOfWeek("2027-03-31")).toBe(false);
    expect(workingDaysFrom("2026-11-07", 0)).toBe("2026-11-09");
    expect(workingDaysFrom("2026-11-09", -1)).toBe("2026-11-06");
  });
});

describe("follow-up", () => {
  const assignment = {
    what: "listen-in-elsewhere",
    why: "Øv overgange mellem guider",
    dueOn: "2026-11-20",
  } as const;
  const viborg = () => db.select().from(municipalities).where(eq(municipalities.code, "791")).get()!.id;
  const aarhus = () => db.select().from(municipalities).where(eq(municipalities.code, "751")).get()!.id;
  const lemvig = () => db.select().from(municipalities).where(eq(municipalities.code, "665")).get()!.id;
  const assign = (by = inRole(people.karen, "leader"), given: object = {}) =>
    assignFollowUp(by, people.bo, { ...assignment, municipalityId: viborg(), ...given }, now);

  it("is sent with its reason, marked as done by the person themselves, and listed for whoever asked", () => {
    expect(assign()).toEqual({ assigned: true });
    const letter = db.select().from(letters).where(eq(letters.letter, "follow-up")).get()!;
    expect(openProps(letter.props!)).toMatchObject({ why: assignment.why, municipality: "Viborg" });
    const [one] = followUpsOf(people.bo);
    expect(finishFollowUp(inRole(people.astrid, "agent"), one!.id, now)).toBeNull();
    expect(finishFollowUp(inRole(people.bo, "agent"), one!.id, now)).toBe(people.bo);
    expect(followUpsOf(people.bo)).toMatchObject([{ doneAt: now }]);
  });

  it("is refused from another leader, for oneself, for the own or a former municipality, and for past or distant days", () => {
    expect(assign(inRole(people.jens, "leader"))).toEqual({ refused: "unknown" });
    expect(assign(inRole(people.bo, "agent"))).toEqual({ refused: "unknown" });
    expect(assign(undefined, { municipalityId: aarhus() })).toEqual({ refused: "own-municipality" });
    expect(assign(undefined, { municipalityId: lemvig() })).toEqual({ refused: "unknown-municipality" });
    expect(assign(undefined, { municipalityId: null })).toEqual({ refused: "unknown-municipality" });
    expect(assign(undefined, { dueOn: "2026-11-01" })).toEqual({ refused: "past" });
    expect(assign(undefined, { dueOn: "2036-11-01" })).toEqual({ refused: "too-far" });
    expect(
      assignFollowUp(
        inRole(people.karen, "leader"),
        people.karen,
        { ...assignment, municipalityId: viborg() },
        now,
      ),
    ).toEqual({
      refused: "unknown",
    });
  });

  it("is reminded of like an item when its day has passed", () => {
    assign(undefined, { what: "teaching", dueOn: "2026-11-03" });
    completeCourse(people.astrid, "here");
    const sent = daysFrom("2026-11-03", "2026-11-04");
    expect(sent).toEqual([{ day: "2026-11-04", to: "bo.lindholt", items: ["Opfølgende undervisning"] }]);
  });
});
