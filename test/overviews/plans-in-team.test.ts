import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { openProps } from "../../app/mail/outbox/sealed-props.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { changeItem, tickItems } from "../../app/onboarding/plans/items.server.ts";
import { allLacksText, planProgressParts } from "../../app/overviews/team/training-sentences.ts";
import { remindAgents } from "../../app/overviews/bulk-actions/reminders.server.ts";
import { everyone } from "../../app/overviews/team/team.server.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { db } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import { planItems } from "../../db/schema/onboarding.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { addCourseDay, inRole } from "../course-days/sample-days.ts";
import { addAttendance, completeCourse, addAgentsCourse } from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date("2026-11-02T09:00:00Z");
let people: ReturnType<typeof addCast>;
let planId: number;
/** Astrid has completed all training, and her plan is running. */
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
  completeCourse(people.astrid, "here");
  addAttendance(people.astrid, addCourseDay(new Date("2026-05-12T07:00:00Z")), "present");
  planId = (beginPersonPlan("site", people.astrid, now) as { planId: number }).planId;
});
const astrid = (at = now) => everyone(at).agents.find(({ id }) => id === people.astrid)!;
const t = textsOf("da", "team");
const shownTexts = (at = now) => [
  astrid(at).status,
  planProgressParts(astrid(at).plan!, t).join(", "),
  allLacksText(astrid(at), t, "da"),
];

describe("a running plan on the team page", () => {
  it("keeps a person from counting as done, names what shifts wait for, and counts overdue items", () => {
    expect(shownTexts()).toEqual([
      "onTheWay",
      "4 af 10 gjort",
      "»Adgange til systemerne«, »Introduktion til hotlinen«, »Sidemandsoplæring« og »Medlyt hos en erfaren kollega«",
    ]);
    expect(shownTexts(new Date("2026-11-05T09:00:00Z")).slice(0, 2)).toEqual([
      "late",
      "4 af 10 gjort, 2 forsinkede",
    ]);
    tickItems(
      inRole(people.karen, "leader"),
      [
        { planId, key: "accounts" },
        { planId, key: "introduction" },
      ],
      now,
    );
    expect(shownTexts(new Date("2026-11-05T09:00:00Z")).slice(0, 2)).toEqual(["onTheWay", "6 af 10 gjort"]);
  });

  it("is part of the agent's reminder, with their own items only", () => {
    const karen = inRole(people.karen, "leader");
    expect(remindAgents(karen, [people.astrid], now)).toEqual({ reminded: 0, skipped: 1 });
    db.update(planItems).set({ party: "agent", title: "Læs velkomstmappen" }).run();
    changeItem(karen, { planId, key: "accounts" }, { note: "", ownerId: people.karen, dueOn: null }, now);
    expect(remindAgents(karen, [people.astrid], now)).toEqual({ reminded: 1, skipped: 0 });
    const [letter] = db
      .select()
      .from(letters)
      .all()
      .filter((one) => one.letter === "team-reminder");
    expect((openProps(letter!.props!) as { lacks: string }).lacks).toMatch(/^»Læs velkomstmappen«/);
  });
});
