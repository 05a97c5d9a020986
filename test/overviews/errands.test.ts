import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { setLeaveOfAbsence } from "../../app/people/persons/edit-person.server.ts";
import { seeSelection } from "../../app/overviews/bulk-actions/bulk-actions.server.ts";
import { bulkActOf, selectionOf } from "../../app/overviews/bulk-actions/selection.ts";
import { remindAgents } from "../../app/overviews/bulk-actions/reminders.server.ts";
import { errandsOf } from "../../app/overviews/team/errands.ts";
import { membersFor } from "../../app/overviews/team/team.server.ts";
import { lateText, nextText } from "../../app/overviews/team/training-sentences.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole } from "../course-days/sample-days.ts";
import { addAgentsCourse, addAttendance, addEnrolment, completeCourse } from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date("2026-11-16T09:00:00Z");
let people: ReturnType<typeof addCast>;
let karen: ReturnType<typeof inRole>;

/** Aarhus: Astrid began two weeks ago, Bo and Karen long ago, and nobody has done anything. */
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
  karen = inRole(people.karen, "leader");
});

const errands = (at = now) => errandsOf(membersFor(karen, at).agents, at);
const shown = (at = now) =>
  errands(at).map(({ kind, late, people: who }) => [kind, late, who.map(({ name }) => name)]);

describe("what waits for a leader", () => {
  it("is the e-learning that is late and the course days that nobody has signed up for, the most urgent first", () => {
    expect(shown()).toEqual([
      ["elearning", true, ["Karen Overmark", "Bo Lindholt"]],
      ["signUp", true, ["Karen Overmark", "Bo Lindholt", "Astrid Vestergren"]],
    ]);
  });

  it("is no course day of those who have a seat or have been there, and not late before anybody's is", () => {
    addEnrolment(people.bo, addCourseDay(new Date("2026-12-16T08:00:00Z")), "enrolled");
    addAttendance(people.karen, addCourseDay(new Date("2026-02-10T08:00:00Z")), "present");
    expect(shown()[1]).toEqual(["signUp", false, ["Astrid Vestergren"]]);
  });

  it("is nothing about people on leave", () => {
    for (const id of [people.karen, people.bo, people.astrid])
      setLeaveOfAbsence(karen, id, { from: "2026-11-10", until: null }, now);
    expect(errands()).toEqual([]);
  });

  it("names the overdue items of a plan, the listen-in apart", () => {
    completeCourse(people.astrid, "here");
    beginPersonPlan("site", people.astrid, new Date("2026-11-02T09:00:00Z"));
    const late = errands(new Date("2027-01-04T09:00:00Z"));
    const about = (kind: string) => late.find((errand) => errand.kind === kind)!;
    expect(about("listenIn")).toMatchObject({
      count: 1,
      late: true,
      people: [{ name: "Astrid Vestergren", overdue: { title: "Medlyt hos en erfaren kollega" } }],
    });
    expect(about("plan").people[0]!.overdue!.title).not.toMatch(/medlyt|e-læring|kursusdag/i);
  });

  it("tells whether those who are late can be reminded now", () => {
    expect(errands()[0]!.remindable).toBe(2);
    remindAgents(karen, [people.bo, people.karen], now);
    expect(errands(new Date("2026-11-17T09:00:00Z"))[0]).toMatchObject({ count: 2, remindable: 0 });
  });

  it("leads to a selection of the same people, with the one act", () => {
    for (const { kind, count } of errands()) {
      const view = { elearning: "e-laering-forsinket", signUp: "mangler-tilmelding" }[kind as "signUp"];
      const query = new URLSearchParams({ alle: view, handling: "mind" });
      expect(seeSelection(karen, selectionOf(query), now).agents).toHaveLength(count);
      expect(bulkActOf(query)).toBe("mind");
    }
    expect(bulkActOf(new URLSearchParams("handling=slet"))).toBeNull();
  });
});

describe("how late something is", () => {
  it("is said in days, then in months, then in years", () => {
    const t = textsOf("da", "team");
    const texts = ["2026-11-15", "2026-10-27", "2026-06-10", "2023-08-29"].map((on) =>
      lateText(on, "2026-11-16", t),
    );
    expect(texts).toEqual(["1 dag forsinket", "20 dage forsinket", "5 måneder forsinket", "3 år forsinket"]);
  });
});

describe("what comes next for someone", () => {
  const t = textsOf("da", "team");
  const begun = { progress: { done: 4, of: 10, completedAt: null }, diploma: null };
  const overdue = { title: "Medlyt", doneBy: "listen-in" as const, dueOn: "2026-10-27" };
  const attendingOn = (on: string) => ({
    progress: { done: 10, of: 10, completedAt: now },
    day: { stands: "enrolled" as const, dayId: 1, on },
    diploma: null,
  });
  const next = (waiting: Omit<Parameters<typeof nextText>[0], "nextDueOn">, nextDueOn: string) =>
    nextText({ ...waiting, nextDueOn }, "2026-11-16", t, "da").text;

  it("is what was due first, whether of the training or of the plan", () => {
    const training = { ...begun, day: { stands: "owes" as const } };
    const plan = { overdue: [overdue], lacks: ["Medlyt"] };
    expect(next({ training, plan }, "2026-10-27")).toBe("Medlyt");
    expect(next({ training, plan }, "2026-10-20")).toBe("6 lektioner");
    expect(next({ training, plan: null }, "2026-10-20")).toBe("6 lektioner");
  });

  it("is a course day ahead after what the plan still lacks, and its attendance once it is over", () => {
    const plan = { overdue: [], lacks: ["Adgange"] };
    const ahead = attendingOn("2026-12-17T08:00:00Z");
    expect(next({ training: ahead, plan }, "2026-12-01")).toBe("Adgange");
    expect(next({ training: ahead, plan: null }, "2026-12-31")).toBe("Kursusdag 17. dec.");
    const over = attendingOn("2026-11-12T08:00:00Z");
    expect(next({ training: over, plan: null }, "2026-12-31")).toBe("Fremmøde er ikke ført");
  });
});
