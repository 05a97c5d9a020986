/** What can be undone is undone as it was, without a letter. */
import { describe, expect, it } from "vitest";
import { exemptFromDuty } from "../../app/course-days/duty/exemptions.server.ts";
import { action as exemptSeveral } from "../../app/course-days/duty/routes/exempt-several.tsx";
import { action as liftExemption } from "../../app/course-days/duty/routes/lift-exemption.tsx";
import { nameHost } from "../../app/course-days/hosts/hosts.server.ts";
import { action as cancelDay } from "../../app/course-days/planning/routes/cancel.tsx";
import { action as dropHost } from "../../app/course-days/planning/routes/drop-host.tsx";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { action as giveUp } from "../../app/course-days/sign-up/routes/give-up.tsx";
import { action as giveBack } from "../../app/course-days/team-sign-up/routes/give-back-reservation.tsx";
import { action as signOff } from "../../app/course-days/team-sign-up/routes/sign-off.tsx";
import { action as swap } from "../../app/course-days/team-sign-up/routes/swap-seat.tsx";
import { fillReservedSeat } from "../../app/course-days/team-sign-up/sign-up-others.server.ts";
import { reserveSeats } from "../../app/course-days/team-sign-up/reservations.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { action as endPlan } from "../../app/onboarding/plans/routes/end.tsx";
import { allowShifts } from "../../app/onboarding/readiness/shift-exceptions.server.ts";
import { action as endException } from "../../app/onboarding/readiness/routes/end-exception.tsx";
import { openDraft, templateOf } from "../../app/onboarding/templates/drafting.server.ts";
import { action as discardDraft } from "../../app/onboarding/templates/routes/discard-draft.tsx";
import { action as dropItem } from "../../app/onboarding/templates/routes/drop-item.tsx";
import { action as actOnSelected } from "../../app/overviews/bulk-actions/routes/selection.tsx";
import { askForOwnMail } from "../../app/people/mail-change/asking.server.ts";
import { action as editPerson } from "../../app/people/persons/routes/edit-person.tsx";
import { danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { sqlite } from "../../db/database.server.ts";
import { inRole } from "../course-days/sample-days.ts";
import { pressUndo, undoNumberOf } from "./press-undo.ts";
import {
  type Case,
  act,
  atDay,
  before,
  day,
  inHours,
  leavingWithin,
  letterIds,
  now,
  office,
  people,
  reason,
  session,
  stored,
  tracesOf,
  withDatabaseOfActs,
} from "./acts.ts";

withDatabaseOfActs();

const cases: Record<string, Case> = {
  "a seat that its person gave up": {
    act() {
      enrol(inRole(people.astrid, "agent"), day, now, { food: "Vegetar" });
      return act(giveUp, atDay("/afmelding"), ["astrid", "agent"], { hvad: "enrolled" });
    },
    as: ["astrid", "agent"],
    back: () => atDay(),
  },
  "a place on the waiting list, before those who came later": {
    act() {
      for (const name of ["karen", "dorte", "astrid", "bo"] as const)
        enrol(inRole(people[name], "agent"), day, now);
      return act(giveUp, atDay("/afmelding"), ["astrid", "agent"], { hvad: "waiting" });
    },
    as: ["astrid", "agent"],
    back: () => atDay(),
  },
  "a seat from which a leader took someone": {
    act() {
      enrol(inRole(people.bo, "agent"), day, now);
      return act(signOff, atDay("/hold/afmeld"), ["karen", "leader"], { person: String(people.bo) });
    },
    as: ["karen", "leader"],
    back: () => atDay("/hold"),
  },
  "a seat that a leader gave to a colleague": {
    act() {
      enrol(inRole(people.bo, "agent"), day, now);
      const form = { fra: String(people.bo), til: String(people.astrid) };
      return act(swap, atDay("/hold/byt"), ["karen", "leader"], form);
    },
    as: ["karen", "leader"],
    back: () => atDay("/hold"),
  },
  "a reservation, of which one seat has a name": {
    act() {
      const karen = inRole(people.karen, "leader");
      reserveSeats(karen, day, { seats: 2, untilOn: danishDate(inHours(48)) }, now);
      fillReservedSeat(karen, people.bo, day, now);
      return act(giveBack, atDay("/hold/reservation/frigiv"), ["karen", "leader"], {});
    },
    as: ["karen", "leader"],
    back: () => atDay("/hold"),
  },
  "an exemption": {
    act() {
      exemptFromDuty(inRole(people.sanne, "secretariat"), people.bo, "Har været med før", now);
      return act(liftExemption, `/sekretariat/kursusdage/pligt/${people.bo}/ophaev`, office, {});
    },
    as: office,
    back: () => "/sekretariat/kursusdage/pligt",
  },
  "the exemption of people chosen from the list": {
    act() {
      const form = { p: String(people.bo), reason: "Har været med før" };
      return act(exemptSeveral, "/sekretariat/kursusdage/pligt/fritag", office, form);
    },
    as: office,
    back: () => "/sekretariat/kursusdage/pligt",
  },
  "a day that was cancelled": {
    act() {
      for (const name of ["bo", "dorte", "astrid"] as const) enrol(inRole(people[name], "agent"), day, now);
      return act(cancelDay, `/sekretariat/kursusdage/${day}/aflys`, office, { reason });
    },
    as: office,
    back: () => `/sekretariat/kursusdage/${day}`,
  },
  "a host": {
    act() {
      nameHost(inRole(people.sanne, "secretariat"), day, people.vibeke, now);
      return act(dropHost, `/sekretariat/kursusdage/${day}/vaerter/${people.vibeke}/fjern`, office, {});
    },
    as: office,
    back: () => `/sekretariat/kursusdage/${day}`,
  },
  "someone who was closed, with seat, plan and a new address that waits": {
    act() {
      askForOwnMail(inRole(people.bo, "agent"), "bo.ny@eksempel.dk", now);
      enrol(inRole(people.bo, "agent"), day, now);
      beginPersonPlan("site", people.bo, now);
      return act(editPerson, `/personer/${people.bo}/ret`, ["karen", "leader"], { act: "luk" });
    },
    as: ["karen", "leader"],
    back: () => `/mit-hold/${people.bo}`,
  },
  "several who were closed": {
    act() {
      enrol(inRole(people.astrid, "agent"), day, now);
      return act(actOnSelected, "/personer/valgte", office, { act: "luk", p: String(people.astrid) });
    },
    as: office,
    back: () => "/sekretariat/personer",
  },
  "an exception to the shift requirement": {
    act() {
      const until = daysLater(danishDate(now), 3);
      allowShifts(inRole(people.sanne, "secretariat"), people.astrid, { reason: "Travlt", until }, now);
      return act(endException, `/sekretariat/klar-til-vagt/${people.astrid}/ophaev`, office, {});
    },
    as: office,
    back: () => "/klar-til-vagt",
  },
  "a plan that was ended": {
    act() {
      const plan = beginPersonPlan("site", people.astrid, now) as { planId: number };
      return act(endPlan, `/planer/${plan.planId}/slut`, office, {});
    },
    as: office,
    back: () => `/planer/${sqlite.prepare("select max(id) from plans").pluck().get()}`,
  },
  "the draft of a plan": {
    act() {
      openDraft(inRole(people.sanne, "secretariat"), "person", now);
      return act(discardDraft, "/sekretariat/planer/skabelon/agent/kasser", office, {});
    },
    as: office,
    back: () => "/sekretariat/planer/skabelon/agent",
  },
  "an item of the draft of a plan": {
    act() {
      openDraft(inRole(people.sanne, "secretariat"), "person", now);
      const { id } = templateOf("person", now).draft!.items[1]!;
      return act(dropItem, `/sekretariat/planer/skabelon/agent/punkt/${id}/slet`, office, {});
    },
    as: office,
    back: () => "/sekretariat/planer/skabelon/agent",
  },
};

describe("undoing brings back", () => {
  it.each(Object.entries(cases))("%s, and sends no letters", async (_, { act, as, back }) => {
    const answer = await act();
    expect(stored()).not.toEqual(before.rows);
    expect(leavingWithin(5, before.letters)).toBe(0);
    const undone = (await pressUndo(answer, session(...as))) as Response;
    expect(undone.headers.get("Location")).toBe(`${back()}?fortrudt=${undoNumberOf(answer)}`);
    expect({ rows: stored(), letters: letterIds() }).toEqual(before);
    expect(tracesOf("undone")).not.toEqual([]);
    for (const line of tracesOf("undone")) expect(line).toMatchObject({ actor: people[as[0]] });
  });
});
